//! Somebody who is in the wallet by mistake, or twice.

use carewallet_app::json_view::{NamedPerson, PersonMerged, PersonRemoved};
use carewallet_app::open_wallet;
use carewallet_app::people::People;
use carewallet_app::person_removal::{self, Removal};
use carewallet_core::{ErrorKind, PersonId, SubjectId};

use super::{PersonMergeArgs, PersonRemoveArgs};
use crate::commands::withdraw;
use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

pub(super) fn remove(args: &PersonRemoveArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let why = withdraw::why(&args.why)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let id = person(&people, &args.who)?;
    let removal = person_removal::remove(&contents, &id, &wallet.own_name()?, &why)?;
    let name = people.name(&SubjectId::Person(id.clone()));
    session.say(format!(
        "{name}: {} will not count any more",
        entries(&removal)
    ));
    ask(args.yes, "take them out?", session)?;
    let withdrawn = removal
        .entries
        .iter()
        .map(|entry| entry.id().to_string())
        .collect();
    let saved = wallet.add(removal.drafts)?;
    session.say(format!(
        "taken out: {name}; carewallet show --all still shows what was said"
    ));
    session.answer(&PersonRemoved {
        removed: named(&id, name),
        withdrawn,
        saved: saved.ids().iter().map(ToString::to_string).collect(),
    })
}

pub(super) fn merge(args: &PersonMergeArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let (id, into) = (person(&people, &args.who)?, person(&people, &args.into)?);
    let name = |id: &PersonId| people.name(&SubjectId::Person(id.clone()));
    let why = withdraw::why(&format!("the same person as {}", into.as_str()))?;
    let merging = person_removal::merge(&contents, &id, &into, &wallet.own_name()?, &why)?;
    // Both ids: their names may well be the same.
    session.say(format!(
        "{} ({}) is {} ({}): {}",
        name(&id),
        id.as_str(),
        name(&into),
        into.as_str(),
        entries(&merging)
    ));
    ask(args.yes, "make them one?", session)?;
    // All but what made them somebody of their own.
    let moved = merging
        .drafts
        .iter()
        .filter(|draft| !draft.replaces.is_empty())
        .count();
    let saved = wallet.add(merging.drafts)?;
    session.say(format!(
        "one person now: {}; {} said about them",
        name(&into),
        escape::count(moved, "more entry is", "more entries are")
    ));
    session.answer(&PersonMerged {
        merged: named(&id, name(&id)),
        into: named(&into, name(&into)),
        moved,
        saved: saved.ids().iter().map(ToString::to_string).collect(),
    })
}

fn person(people: &People, text: &str) -> Result<PersonId, Refusal> {
    // Somebody who died may be in the wallet twice as well.
    Ok(people.person(Some(text), true)?)
}

fn entries(removal: &Removal<'_>) -> String {
    escape::count(removal.entries.len(), "entry", "entries")
}

fn ask(yes: bool, question: &str, session: &mut Session<'_>) -> Result<(), Refusal> {
    if session.agrees(yes, question) {
        return Ok(());
    }
    Err(Refusal::new(ErrorKind::NotConfirmed, "nothing was changed"))
}

fn named(id: &PersonId, name: String) -> NamedPerson {
    NamedPerson {
        id: id.as_str().to_owned(),
        name,
    }
}
