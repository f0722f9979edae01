//! `carewallet erase`: the words of an entry, gone for good.

use carewallet_core::ErrorKind;
use clap::Args;
use serde_json::json;

use super::withdraw;
use crate::exit::Refusal;
use crate::folder::{self, Folder};
use crate::lines;
use crate::session::Session;

/// Erase an entry for good: only that there was one stays, and why it is gone
///
/// Copies on other disks, and what was handed over before, are not reached.
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
    let mut folder = Folder::unlock(session)?;
    let mut wallet = folder.open(session)?;
    let contents = folder::contents(session, &wallet)?;
    let entry = contents.find(&args.id)?;
    withdraw::refuse_wallets_own(entry)?;
    if !args.yes {
        let asked = session.can_ask();
        session.say(format!("{}  ({})", lines::title(entry), entry.id().short()));
        if !asked || !session.confirmed("erase this for good?") {
            return Err(Refusal::new(ErrorKind::NotConfirmed, "nothing was erased"));
        }
    }
    let saved = wallet.erase(entry, why)?;
    session.say(format!("erased: {}", entry.id().short()));
    session.say("Older copies of the wallet, and what was handed over, still hold it.");
    let ids: Vec<String> = saved.ids.iter().map(ToString::to_string).collect();
    session.answer(&json!({ "erased": entry.id().to_string(), "saved": ids }))
}
