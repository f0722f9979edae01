//! `carewallet share`: a selection of the record, for one agency or for
//! whoever reads it.

pub(super) mod choose;
mod given;
pub(super) mod ledger;
pub(super) mod pack;
mod packing;
mod phone;
mod plan;
mod who;
mod whole;

use std::path::PathBuf;

use carewallet_core::key::{Recipient, parse_public_line};
use carewallet_export::Look;
use carewallet_export::sheet::SheetKind;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::agencies::{self, SameAgency};
use crate::exit::Refusal;
use crate::folder::{self, Folder};
use crate::look::LookArgs;
use crate::session::Session;
use crate::wholeness::{self, DamageArgs};
use ledger::Handed;
use pack::Addressed;
use packing::Packing;
use plan::{Output, Plan};

/// Share part of the record: a sheet to print, or a file
///
/// The ending of OUT picks the form: .pdf is a sheet with codes, .png a picture
/// of each of its pages, .txt is for an e-mail, .age is a sealed file, .json is
/// for programs, .vcf is for the contacts and .ics for the calendar of a
/// telephone. What is not chosen is not in it. The ledger keeps what was handed
/// to whom.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet share --to \"Camden Continence Service\" -o for-camden.pdf\n  carewallet share --to \"Brightside Homecare\" --form homecare -o answers.pdf\n  carewallet share --to \"Brightside Homecare\" --kind key_safe --lane named --sealed -o keys.pdf\n  carewallet share --sheet emergency -o fridge-door.pdf\n  carewallet share --sheet handover --to \"Brightside Homecare\" -o what-is-new.pdf\n  carewallet share --sheet easy-read -o about-me.pdf\n  carewallet share --to \"Dr Nowak\" --language pl -o po-polsku.pdf\n  carewallet share --sheet hospital --large --contrast -o page.png\n  carewallet share -o contacts.vcf\n  carewallet share -o dates.ics"
)]
pub(crate) struct ShareArgs {
    /// Who it is for; a summary and a hand-over need it, all else may be for
    /// whoever reads it
    #[arg(long, value_name = "AGENCY")]
    to: Option<String>,
    /// Whom it is about; without it the first person (all of them on a household
    /// sheet), and the home
    #[arg(long, value_name = "PERSON|home")]
    about: Vec<String>,
    /// Also about somebody who has died or left
    #[arg(long)]
    gone: bool,
    /// Leave out what is about the home
    #[arg(long)]
    no_home: bool,
    /// Only this kind, such as medication
    #[arg(long)]
    kind: Vec<String>,
    /// How private it may be: emergency, agency, named (named needs --kind)
    /// [default: agency; emergency on an emergency sheet and a card]
    #[arg(long)]
    lane: Option<String>,
    /// Only what answers this form; --kind then opens what is for named agencies
    #[arg(long, value_name = "FORM", conflicts_with_all = ["lane", "no_home", "sheet"])]
    form: Option<String>,
    /// Who cares for them, if the form asks and several do
    #[arg(long, value_name = "PERSON", requires = "form")]
    carer: Option<String>,
    /// What the sheet tells [default: summary; contacts for .vcf]
    #[arg(long, value_name = "KIND", value_parser = sheet_kinds())]
    sheet: Option<SheetKind>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// It opens only with seven words, which you hand over separately
    #[arg(long)]
    sealed: bool,
    /// Seal an .age file to this key: the agency's public line, or its age1… part
    #[arg(long, value_name = "KEY", conflicts_with = "sealed")]
    for_key: Option<String>,
    /// With .ics: write what each date is for, and where; without it, the titles
    /// tell nothing
    #[arg(long)]
    details: bool,
    #[command(flatten)]
    look: LookArgs,
    #[command(flatten)]
    damage: DamageArgs,
    /// The file to write
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

/// The kinds of sheet as clap shows and reads them.
fn sheet_kinds() -> impl TypedValueParser<Value = SheetKind> {
    let shown = SheetKind::ALL.map(|kind| PossibleValue::new(kind.name()).help(kind.says()));
    PossibleValuesParser::new(shown).try_map(|name| SheetKind::find(&name).ok_or("no such sheet"))
}

pub(crate) fn run(args: &ShareArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let plan = Plan::of(args)?;
    let asked_for = choose::Wanted::of(args, &plan, session)?;
    let look = args.look.look(session.host.today())?.of(plan.sheet);
    let mut folder = Folder::unlock(session)?;
    let mut wallet = folder.open(session)?;
    let contents = folder::contents(session, &wallet)?;
    let incomplete = args.damage.incomplete(&contents)?;
    let people = folder::people(&wallet);
    let record = contents.record();
    let chosen = asked_for.choose(args, &contents, &record, &people, look.today);
    let mut chosen = chosen.map_err(|refusal| wholeness::silent(refusal, &contents))?;
    let book = agencies::of_wallet(&wallet);
    let known = plan.to.and_then(|to| agencies::find(&book, to));
    let to = known.map_or(plan.recipient(), |agency| agency.body.name.as_str());
    let addressed = Addressed {
        to,
        why: args.why.as_deref(),
        about: &chosen.about,
        incomplete,
    };
    let form = match plan.output {
        Output::Body(form) => form,
        Output::Phone(list) => {
            let share = pack::share(session, &wallet, &contents, &addressed, &chosen.entries)?;
            let handed = phone::hand_over(&share, list, args, session, &mut wallet);
            return handed.map_err(|refusal| wholeness::silent(refusal, &contents));
        }
    };
    let recipient = key_of(args, known)?;
    let agency = SameAgency::of(to, recipient.as_ref(), contents.entries());
    let before = plan.before(&agency, &contents, &chosen.entries);
    if let Some(before) = &before
        && !before.has_news(&chosen.entries)
    {
        session.note(format!(
            "nothing is new for {to} since {}",
            before.on.plain()
        ));
    }
    let sealing = form.sealing(args.sealed, recipient.clone())?;
    let packing = Packing {
        wallet: &wallet,
        contents: &contents,
        record: &record,
        people: &people,
        addressed: &addressed,
        form,
        sealing: &sealing,
        look: &Look { before, ..look },
    };
    let packed = packing.packed(&chosen.entries, session)?;
    if packed.left_out.is_some() {
        chosen.left_out = packed.left_out;
    }
    let handed = Handed {
        share: &packed.share,
        face: packed.face.as_ref(),
        sheet: packed.made.sheet,
        what: plan.what(),
        questions: chosen.questions.as_ref(),
        recipient: recipient.as_ref(),
        left_out: chosen.left_out.as_deref(),
    };
    let files = ledger::Files {
        named: &packed.made.named(&args.output),
        force: args.force,
        inputs: &[],
    };
    ledger::hand_over(session, &mut wallet, &handed, &files)?;
    ledger::tell(session, &handed, &packed.made, &sealing, &args.output)
}

/// The agency's key: the one that was given, or that the address book has.
fn key_of(
    args: &ShareArgs,
    known: Option<&agencies::AgencyHere>,
) -> Result<Option<Recipient>, Refusal> {
    match &args.for_key {
        Some(line) => recipient(line).map(Some),
        None => Ok(known.and_then(agencies::AgencyHere::recipient)),
    }
}

/// A recipient: a whole public line, or its first part.
fn recipient(text: &str) -> Result<Recipient, Refusal> {
    if text.trim().contains(' ') {
        return Ok(parse_public_line(text)?.0);
    }
    Ok(Recipient::parse(text.trim())?)
}
