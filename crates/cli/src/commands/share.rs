//! `carewallet share`: a selection of the record, for one agency or for
//! whoever reads it.

pub(crate) mod args;
pub(super) mod compose;
mod fit_card;
mod given;
pub(super) mod ledger;
mod phone;
mod request;
pub(super) mod select;
mod who;
mod whole;

use args::ShareArgs;
use carewallet_app::address_book::{self, SameAgency};
use carewallet_app::open_wallet;
use carewallet_core::key::{Recipient, parse_public_line};
use carewallet_export::SheetOptions;
use compose::Addressed;
use fit_card::Packing;
use ledger::Handed;
use request::{Output, ShareRequest};

use crate::body_form;
use crate::exit::Refusal;
use crate::session::Session;
use crate::wholeness;

pub(crate) fn run(args: &ShareArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let plan = ShareRequest::of(args)?;
    let asked_for = select::Selected::of(args, &plan, session)?;
    let options = args
        .options
        .options(session.host.today())?
        .of_kind(plan.sheet);
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let incomplete = args.damage.incomplete(&contents)?;
    let people = open_wallet::people(&wallet);
    let record = contents.record();
    let chosen = asked_for.choose(args, &contents, &record, &people, options.today);
    let mut chosen = chosen.map_err(|refusal| wholeness::as_far_as_read(refusal, &contents))?;
    let book = address_book::of_wallet(&wallet);
    let known = plan.to.and_then(|to| address_book::find(&book, to));
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
            let share = compose::share(session, &wallet, &contents, &addressed, &chosen.entries)?;
            let handed = phone::hand_over(&share, list, args, session, &mut wallet);
            return handed.map_err(|refusal| wholeness::as_far_as_read(refusal, &contents));
        }
    };
    let recipient = key_of(args, known)?;
    let agency = SameAgency::named(to, recipient.as_ref(), contents.entries());
    let before = plan.before(&agency, &contents, &chosen.entries);
    if let Some(before) = &before
        && !before.has_news(&chosen.entries)
    {
        session.note(format!(
            "nothing is new for {to} since {}",
            before.on.plain()
        ));
    }
    let sealing = body_form::sealing(form, args.sealed, recipient.clone())?;
    let packing = Packing {
        wallet: &wallet,
        contents: &contents,
        record: &record,
        people: &people,
        addressed: &addressed,
        form,
        sealing: &sealing,
        options: &SheetOptions { before, ..options },
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
    known: Option<&address_book::AgencyHere>,
) -> Result<Option<Recipient>, Refusal> {
    match &args.for_key {
        Some(line) => recipient(line).map(Some),
        None => Ok(known.and_then(address_book::AgencyHere::recipient)),
    }
}

/// A recipient: a whole public line, or its first part.
fn recipient(text: &str) -> Result<Recipient, Refusal> {
    if text.trim().contains(' ') {
        return Ok(parse_public_line(text)?.0);
    }
    Ok(Recipient::parse(text.trim())?)
}
