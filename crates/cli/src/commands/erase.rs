//! `carewallet erase`: the words of an entry, gone for good.

use std::collections::BTreeSet;

use carewallet_app::json_view::EraseAnswer;
use carewallet_app::open_wallet;
use carewallet_app::wording::entry;
use carewallet_core::wallet::{Contents, WalletError};
use carewallet_core::{Entry, EntryId, ErrorKind, Wallet};
use clap::Args;

use super::withdraw;
use crate::exit::Refusal;
use crate::session::Session;

/// Erase an entry for good: only that there was one stays, and why it is gone
///
/// Copies on other disks, and what was handed over before, are not reached. What
/// the entry had replaced or withdrawn counts again.
#[derive(Args)]
pub(crate) struct EraseArgs {
    /// The entry: at least four digits of its id
    id: String,
    /// Why, in plain words; this reason stays
    #[arg(long, value_name = "TEXT")]
    why: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(args: &EraseArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let why = withdraw::why(&args.why)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let entry = match contents.find(&args.id) {
        Err(WalletError::Erased(_) | WalletError::Hidden(_)) => {
            return finish(&args.id, &mut wallet, session);
        }
        found => found?,
    };
    withdraw::refuse_wallets_own(entry)?;
    if !args.yes {
        // Shown even where nobody can answer: the id alone does not say what would be lost.
        let asked = session.can_ask();
        session.say(format!("{}  ({})", entry::title(entry), entry.id().short()));
        if !asked || !session.confirmed("erase this for good?") {
            return Err(Refusal::new(ErrorKind::NotConfirmed, "nothing was erased"));
        }
    }
    let reach = wallet.erase(entry, why)?;
    let id = entry.id();
    say_state(&id.short().to_string(), &reach.missed, session);
    session.say("Older copies of the wallet, and what was handed over, still hold it.");
    // Read anew: only a fresh look shows what the erasure brought back.
    let again = counts_again(&contents, &wallet.contents()?, session);
    session.answer(&EraseAnswer {
        erased: id.to_string(),
        saved: reach.saved.ids().iter().map(ToString::to_string).collect(),
        counts_again: again,
        missed: reach.missed.clone(),
    })?;
    erased(&id.short().to_string(), &reach.missed)
}

/// An entry that was erased before, with files that could not be opened then.
fn finish(id: &str, wallet: &mut Wallet<'_>, session: &mut Session<'_>) -> Result<(), Refusal> {
    let missed = wallet.finish_erasing()?;
    say_state(id, &missed, session);
    session.answer(&EraseAnswer {
        erased: id.to_owned(),
        saved: Vec::new(),
        counts_again: Vec::new(),
        missed: missed.clone(),
    })?;
    erased(id, &missed)
}

/// Says "erased" only where every file was looked into.
fn say_state(id: &str, missed: &[String], session: &mut Session<'_>) {
    let state = if missed.is_empty() {
        "erased"
    } else {
        "hidden"
    };
    session.say(format!("{state}: {id}"));
    for file in missed {
        session.say(format!("{file} may still hold it"));
    }
}

fn erased(id: &str, missed: &[String]) -> Result<(), Refusal> {
    reached(missed, ErrorKind::NotErased, |files| {
        format!("{id} is hidden, but not erased: {files} may still hold it")
    })
}

/// A change that did not reach every file is not called done.
pub(crate) fn reached(
    missed: &[String],
    kind: ErrorKind,
    message: impl FnOnce(&str) -> String,
) -> Result<(), Refusal> {
    match missed {
        [] => Ok(()),
        [one] => Err(Refusal::new(kind, message(one))),
        many => {
            let files = format!("{} files that cannot be opened", many.len());
            Err(Refusal::new(kind, message(&files)))
        }
    }
}

/// Says which entries are in force again: what was erased had replaced or
/// withdrawn them, and has no effect any more.
fn counts_again(before: &Contents, now: &Contents, session: &mut Session<'_>) -> Vec<String> {
    let counted: BTreeSet<EntryId> = before.record().entries().map(Entry::id).collect();
    let record = now.record();
    let again = record.entries().filter(|e| !counted.contains(&e.id()));
    let again: Vec<&Entry> = again.collect();
    for entry in &again {
        let (title, id) = (entry::title(entry), entry.id().short());
        session.say(format!("counts again: {title}  ({id})"));
    }
    again.iter().map(|entry| entry.id().to_string()).collect()
}
