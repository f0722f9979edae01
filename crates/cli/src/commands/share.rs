//! `carewallet share`: a selection of the record, for one agency.

pub(super) mod choose;
pub(super) mod ledger;
pub(super) mod pack;

use std::path::PathBuf;

use carewallet_core::key::{Recipient, parse_public_line};
use clap::Args;

use crate::agencies;
use crate::bodies::{self, BodyForm, Look, Sealing, Sheet};
use crate::exit::Refusal;
use crate::folder::{self, Folder};
use crate::session::Session;
use ledger::Handed;
use pack::Addressed;

/// Share part of the record with an agency: a sheet to print, or a file
///
/// The ending of OUT picks the form: .pdf is a sheet with codes, .txt is for an
/// e-mail, .age is a sealed file, .json is for programs. What is not chosen is
/// not in it. The ledger keeps what was handed to whom.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet share --to \"Camden Continence Service\" -o for-camden.pdf\n  carewallet share --to \"Brightside Homecare\" --form homecare -o answers.pdf\n  carewallet share --to \"Brightside Homecare\" --kind key_safe --lane named --sealed -o keys.pdf\n  carewallet share --to \"The fridge door\" --sheet contingency -o plan.pdf"
)]
pub(crate) struct ShareArgs {
    /// Who it is for
    #[arg(long, value_name = "AGENCY")]
    to: String,
    /// Whom it is about; without it the first person, and the home
    #[arg(long, value_name = "PERSON|home")]
    about: Vec<String>,
    /// Leave out what is about the home
    #[arg(long)]
    no_home: bool,
    /// Only this kind, such as medication
    #[arg(long)]
    kind: Vec<String>,
    /// How private it may be: emergency, agency, named (named needs --kind)
    #[arg(long, default_value = "agency")]
    lane: String,
    /// Only what answers this form; --kind then opens what is for named agencies
    #[arg(long, value_name = "FORM", conflicts_with_all = ["lane", "no_home", "sheet"])]
    form: Option<String>,
    /// Who cares for them, if the form asks and several do
    #[arg(long, value_name = "PERSON", requires = "form")]
    carer: Option<String>,
    /// What the sheet tells
    #[arg(long, value_enum, default_value = "summary")]
    sheet: Sheet,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// It opens only with seven words, which you hand over separately
    #[arg(long)]
    sealed: bool,
    /// Seal an .age file to this key: the agency's public line, or its age1… part
    #[arg(long, value_name = "KEY", conflicts_with = "sealed")]
    for_key: Option<String>,
    /// Print 18 points high
    #[arg(long)]
    large_print: bool,
    /// The file to write
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &ShareArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let form = BodyForm::of(&args.output)?;
    let asked_for = choose::Wanted::of(args, session)?;
    let mut folder = Folder::unlock(session)?;
    let mut wallet = folder.open(session)?;
    let contents = folder::contents(session, &wallet)?;
    let people = folder::people(&wallet);
    let record = contents.record();
    let today = session.host.today();
    let chosen = asked_for.choose(args, &contents, &record, &people, today)?;
    let book = agencies::of_wallet(&wallet);
    let known = agencies::find(&book, &args.to);
    let sealing = sealing(args, form, known)?;
    let addressed = Addressed {
        to: known.map_or(args.to.as_str(), |agency| agency.body.name.as_str()),
        why: args.why.as_deref(),
        about: chosen.about,
    };
    let share = pack::share(session, &wallet, &contents, addressed, &chosen.entries)?;
    let look = Look::of(args.sheet, args.large_print);
    let made = bodies::make(session, &share, form, &sealing, look)?;
    let handed = Handed {
        share: &share,
        sheet: made.sheet,
        questions: chosen.questions.as_ref(),
    };
    let file = ledger::File {
        path: &args.output,
        bytes: &made.bytes,
        force: args.force,
        inputs: &[],
    };
    ledger::hand_over(session, &mut wallet, &handed, &file)?;
    ledger::tell(session, &handed, &made, &sealing, &args.output)?;
    if let Some(left_out) = &chosen.left_out {
        session.say(left_out);
    }
    Ok(())
}

/// How it is sealed: to the key that was given, or that the address book has.
fn sealing(
    args: &ShareArgs,
    form: BodyForm,
    known: Option<&agencies::AgencyHere>,
) -> Result<Sealing, Refusal> {
    let key = match &args.for_key {
        Some(_) if form != BodyForm::Age => {
            return Err(Refusal::usage(
                "only an .age file can be sealed to a key",
                "-o NAME.age",
            ));
        }
        Some(line) => Some(recipient(line)?),
        None => known.and_then(agencies::AgencyHere::recipient),
    };
    form.sealing(args.sealed, key)
}

/// A recipient: a whole public line, or its first part.
fn recipient(text: &str) -> Result<Recipient, Refusal> {
    if text.trim().contains(' ') {
        return Ok(parse_public_line(text)?.0);
    }
    Ok(Recipient::parse(text.trim())?)
}
