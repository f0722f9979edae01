//! `carewallet withdraw`: an entry that should not count any more.

use carewallet_app::json_view::WithdrawAnswer;
use carewallet_app::{meant_entry, open_wallet};
use carewallet_core::ErrorKind;
use carewallet_core::Kind;
use carewallet_core::entry::{Entry, Why};
use carewallet_core::value::Text;
use clap::Args;

use crate::exit::Refusal;
use crate::session::Session;

/// Take an entry back: it does not count any more, its trace stays
#[derive(Args)]
pub(crate) struct WithdrawArgs {
    /// The entry: its name, or at least four digits of its id
    id: String,
    /// Why, in plain words
    #[arg(long, value_name = "TEXT")]
    why: String,
}

pub(crate) fn run(args: &WithdrawArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let why = why(&args.why)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let entry = session.meant(meant_entry::standing(&contents, &args.id)?);
    // After the lookup: an id alone does not say that the entry is the wallet's own.
    refuse_wallets_own(entry)?;
    let saved = wallet.withdraw(entry, why)?;
    let short = entry.id().short();
    session.say(format!(
        "withdrawn: {short}; carewallet history {short} still shows it"
    ));
    if !entry.envelope().replaces.is_empty() {
        // Whoever takes back a slip expects the earlier words to return.
        session.say("What it said before it was changed does not count again by this.");
        session.say(format!("To have that back: carewallet undo {short}"));
    }
    session.answer(&WithdrawAnswer {
        withdrawn: entry.id().to_string(),
        saved: saved.ids().iter().map(ToString::to_string).collect(),
    })
}

/// A reason, as an entry keeps it.
pub(super) fn why(text: &str) -> Result<Why, Refusal> {
    let why = Text::parse(text).map_err(|reason| Refusal::flag("--why", &reason))?;
    Ok(Why { why })
}

/// Holders are removed by their own command; a ledger is never cut.
pub(super) fn refuse_wallets_own(entry: &Entry) -> Result<(), Refusal> {
    match entry.kind() {
        Some(Kind::Holder) => Err(Refusal::new(
            ErrorKind::WalletsOwn,
            "this entry admits a holder",
        )
        .hint("carewallet holder remove NAME --why TEXT")),
        Some(Kind::Directory) => Err(Refusal::new(
            ErrorKind::WalletsOwn,
            "this entry is part of a directory of agencies",
        )
        .hint("carewallet agency directory forget NAME --why TEXT")),
        // Who was given what has to stay true, also where it is regretted.
        Some(Kind::Handover | Kind::Receipt | Kind::Decision) => Err(Refusal::new(
            ErrorKind::WalletsOwn,
            "this entry is part of the ledger",
        )
        .hint("the ledger stays as it is")),
        _ => Ok(()),
    }
}
