//! `carewallet erase`: the words of an entry, gone for good.

use std::collections::BTreeSet;

use carewallet_app::json_view::EraseAnswer;
use carewallet_app::open_wallet;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId, ErrorKind};
use clap::Args;

use super::withdraw;
use crate::exit::Refusal;
use crate::render::entry;
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
    let entry = contents.find(&args.id)?;
    withdraw::refuse_wallets_own(entry)?;
    if !args.yes {
        // Shown even where nobody can answer: the id alone does not say what would be lost.
        let asked = session.can_ask();
        session.say(format!("{}  ({})", entry::title(entry), entry.id().short()));
        if !asked || !session.confirmed("erase this for good?") {
            return Err(Refusal::new(ErrorKind::NotConfirmed, "nothing was erased"));
        }
    }
    let saved = wallet.erase(entry, why)?;
    session.say(format!("erased: {}", entry.id().short()));
    session.say("Older copies of the wallet, and what was handed over, still hold it.");
    if !contents.wholeness().is_whole() {
        session.note("a file here that cannot be read may still hold it");
    }
    // Read anew: only a fresh look shows what the erasure brought back.
    let again = counts_again(&contents, &wallet.contents()?, session);
    session.answer(&EraseAnswer {
        erased: entry.id().to_string(),
        saved: saved.ids().iter().map(ToString::to_string).collect(),
        counts_again: again,
    })
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
