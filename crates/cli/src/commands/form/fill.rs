//! `carewallet form FORM -o OUT --to AGENCY`: the form, filled. It is a
//! hand-over like any other, so the ledger keeps it.

use std::path::{Path, PathBuf};

use carewallet_app::forms::{FilledFormat, HeldForm};
use carewallet_app::{address_book, open_wallet};
use carewallet_core::Wallet;
use carewallet_core::wallet::Contents;
use serde_json::{Value as Json, json};

use super::AnsweringArgs;
use crate::commands::share::compose::{self, Addressed};
use crate::commands::share::ledger::{self, Files, Handed};
use crate::commands::share::select;
use crate::exit::Refusal;
use crate::forms::{self, QuestionCounts};
use crate::json_view;
use crate::render::escape;
use crate::session::Session;
use crate::wholeness;

/// Which file is wanted, and for whom.
pub(super) struct FillRequest<'a> {
    pub(super) output: &'a Path,
    to: &'a str,
    format: FilledFormat,
}

impl<'a> FillRequest<'a> {
    /// What the flags ask for.
    pub(super) fn of(args: &'a AnsweringArgs) -> Result<Option<Self>, Refusal> {
        match (&args.output, &args.to) {
            (Some(output), Some(to)) => Ok(Some(Self {
                format: FilledFormat::of(output, args.dialect.is_some())?,
                output,
                to,
            })),
            (Some(_), None) => Err(Refusal::usage(
                "--to is missing",
                "a filled form is a hand-over, and the ledger keeps whom it is for: --to AGENCY",
            )),
            (None, Some(_)) if args.gap.is_none() => Err(Refusal::usage(
                "which file should be made",
                "the filled form: -o OUT.pdf; the questions that are left: --gap GAP.pdf",
            )),
            (None, _) => Ok(None),
        }
    }

    /// Makes the file and writes it, and then the line of the ledger.
    pub(super) fn write(
        self,
        held: &HeldForm<'_>,
        contents: &Contents,
        wallet: &mut Wallet<'_>,
        args: &AnsweringArgs,
        session: &mut Session<'_>,
    ) -> Result<Json, Refusal> {
        let coverage = &held.coverage;
        let entries = forms::entries(coverage, args.typed(coverage.form).call())
            .map_err(|error| wholeness::as_far_as_read(error.into(), contents))?;
        let book = address_book::of_wallet(wallet);
        let known = address_book::find(&book, self.to);
        let to = known.map_or(self.to, |agency| agency.body.name.as_str());
        let own_name = open_wallet::own_name(wallet)?;
        let header = held.header(own_name.as_str(), to);
        let outside = coverage.as_handed_over();
        let made = self.format.fill(&outside, &header, args.print.print())?;
        let addressed = Addressed {
            to,
            why: Some(&coverage.form.title),
            about: &select::named_in(&entries, &held.people),
            incomplete: held.incomplete,
        };
        let share = compose::share(session, wallet, contents, &addressed, &entries)?;
        let questions = QuestionCounts::of(coverage, contents.entries());
        let recipient = known.and_then(address_book::AgencyHere::recipient);
        let handed = Handed {
            share: &share,
            face: None,
            sheet: None,
            what: None,
            questions: Some(&questions),
            recipient: recipient.as_ref(),
            left_out: None,
        };
        let files = Files {
            named: &[(self.output.to_owned(), made.bytes.as_slice())],
            force: args.force,
            inputs: &inputs(args),
        };
        ledger::hand_over(session, wallet, &handed, &files)?;
        let pages = made
            .pages
            .map(|pages| format!(", {}", escape::count(pages, "page", "pages")));
        session.say(format!(
            "made: {} for {to}{}",
            self.output.display(),
            pages.unwrap_or_default()
        ));
        session.say(forms::counts_in_words(&questions));
        session.say("Whoever holds it can read it. The ledger keeps that it was handed over.");
        let mut told = json!({
            "file": self.output.display().to_string(),
            "share": json_view::share(&share, "verified"),
            "entries": share.entries.len(),
            "questions": questions.as_json(),
        });
        if let Some(pages) = made.pages {
            told["pages"] = pages.into();
        }
        Ok(told)
    }
}

/// The form's own file is never written over.
pub(super) fn inputs(args: &AnsweringArgs) -> Vec<PathBuf> {
    args.form.iter().map(PathBuf::from).collect()
}
