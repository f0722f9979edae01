//! A form, filled and handed over. It is a hand-over like any other, so it goes
//! into the ledger.

use std::path::PathBuf;

use carewallet_core::key::Recipient;
use carewallet_core::value::Line;
use carewallet_core::wallet::Contents;
use carewallet_core::{ErrorKind, Share, Wallet};
use carewallet_export::pdf::Print;

use super::context::entries;
use super::counts::QuestionCounts;
use super::filled_form::{FilledFormat, FormFile};
use super::held_form::HeldForm;
use crate::address_book::{self, AgencyHere};
use crate::error::Error;
use crate::form_call::FormCall;
use crate::output::Output;
use crate::platform::Platform;
use crate::share::compose::{Addressed, compose};
use crate::share::handover::{Handed, hand_over};
use crate::share::named_in;
use crate::wholeness;

/// A filled form that is to be handed over.
pub struct FillRequest {
    /// Who it is for.
    pub to: Line,
    /// The file to be made.
    pub file: PathBuf,
    /// Which sort it is.
    pub format: FilledFormat,
    /// How it is printed.
    pub print: Print,
    /// The form as somebody asked for it.
    pub call: FormCall,
}

/// A filled form that was handed over.
pub struct FilledForm {
    /// Who it is for, as the address book has it.
    pub to: String,
    /// The entries that answer it.
    pub share: Share,
    /// How many questions it answers.
    pub questions: QuestionCounts,
    /// How many pages it has, if it is to be printed.
    pub pages: Option<usize>,
}

/// A filled form in memory, before anybody has it.
pub struct PreparedForm {
    /// Who it is for, as the address book has it.
    pub to: String,
    /// The entries that answer it.
    pub share: Share,
    /// How many questions it answers.
    pub questions: QuestionCounts,
    /// The form, filled.
    pub made: FormFile,
    recipient: Option<Recipient>,
}

/// Fills a form beside the record of a wallet, writes the file, and then the line of
/// the ledger.
///
/// # Errors
/// [`ErrorKind::Nothing`] where nothing is answered; why the file or the wallet cannot
/// be written. Then neither is.
pub fn fill(
    platform: &dyn Platform,
    wallet: &mut Wallet<'_>,
    contents: &Contents,
    held: &HeldForm<'_>,
    request: FillRequest,
    output: &Output,
) -> Result<FilledForm, Error> {
    let file = request.file.clone();
    let prepared = prepare(platform, wallet, contents, held, request)?;
    prepared.hand_over(platform, wallet, file, output)
}

/// Fills a form in memory: nothing is written, and the ledger knows nothing of it.
///
/// # Errors
/// [`ErrorKind::Nothing`] where nothing is answered; why it cannot be drawn.
pub fn prepare(
    platform: &dyn Platform,
    wallet: &Wallet<'_>,
    contents: &Contents,
    held: &HeldForm<'_>,
    request: FillRequest,
) -> Result<PreparedForm, Error> {
    let coverage = &held.coverage;
    let entries = entries(coverage, request.call)
        .map_err(|error| wholeness::as_far_as_read(error, contents))?;
    let book = address_book::of_wallet(wallet);
    let known = address_book::find(&book, request.to.as_str());
    // As the address book spells it, so that the ledger has one name for an agency.
    let to = known.map_or_else(|| request.to.clone(), |agency| agency.body.name.clone());
    let header = held.header(wallet.own_name()?.as_str(), to.as_str());
    // Outside the family, held back must read as not answered, or it gives itself away.
    let outside = coverage.as_handed_over();
    let made = request.format.fill(&outside, &header, request.print)?;
    let addressed = Addressed {
        why: Some(title(held)?),
        about: &named_in(&entries, &held.people),
        incomplete: held.incomplete,
        tells_ages: true,
        to,
    };
    let share = compose(wallet, contents, &addressed, &entries, platform.now())?;
    Ok(PreparedForm {
        to: addressed.to.as_str().to_owned(),
        share,
        questions: QuestionCounts::of(coverage, contents.entries()),
        made,
        recipient: known.and_then(AgencyHere::recipient),
    })
}

impl PreparedForm {
    /// Writes the file and the line of the ledger, together.
    ///
    /// # Errors
    /// Why they cannot be written. Then neither is.
    pub fn hand_over(
        self,
        platform: &dyn Platform,
        wallet: &mut Wallet<'_>,
        file: PathBuf,
        output: &Output,
    ) -> Result<FilledForm, Error> {
        let handed = Handed {
            scans: 0,
            share: &self.share,
            face: None,
            sheet: None,
            what: None,
            questions: Some(&self.questions),
            recipient: self.recipient.as_ref(),
        };
        let files = [(file, self.made.bytes.as_slice())];
        hand_over(platform, wallet, handed, &files, output)?;
        Ok(FilledForm {
            to: self.to,
            questions: self.questions,
            share: self.share,
            pages: self.made.pages,
        })
    }
}

fn title(held: &HeldForm<'_>) -> Result<Line, Error> {
    let title = Line::parse(&held.coverage.form.title);
    title.map_err(|_| Error::new(ErrorKind::NotWritten, "the form has no proper title"))
}
