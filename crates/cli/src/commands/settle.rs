//! `carewallet settle`: of two entries that contradict each other, one stays.

use carewallet_app::json_view::SettleAnswer;
use carewallet_app::{open_wallet, settle};
use carewallet_core::{Entry, ErrorKind};
use clap::Args;

use super::withdraw;
use crate::exit::Refusal;
use crate::render::entry::{self, Marks, Reader};
use crate::session::Session;

/// Settle a contradiction: one entry is taken back, the other one stays
#[derive(Args)]
pub(crate) struct SettleArgs {
    /// The entry that is not right: at least four digits of its id
    id: String,
    /// The entry that is right
    #[arg(long, value_name = "ID")]
    keep: String,
    /// How you know, in plain words
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(args: &SettleArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let clash = settle::clash(&contents, &args.id, &args.keep, session.host.today())?;
    withdraw::refuse_wallets_own(clash.goes)?;
    let why = clash.why(args.why.as_deref());
    let why = why.map_err(|reason| Refusal::flag("--why", &reason))?;
    if !args.yes {
        // Both are shown: two ids are easily exchanged.
        let names = open_wallet::names(&contents);
        let reader = Reader {
            today: session.host.today(),
            names: &names,
        };
        for (heading, entry) in [("this goes:", clash.goes), ("this stays:", clash.stays)] {
            session.say(heading);
            session.say(entry::entry(entry, &Marks::default(), reader));
        }
        if !session.agrees(false, "is that right?") {
            return Err(Refusal::new(ErrorKind::NotConfirmed, "nothing was settled"));
        }
    }
    let saved = wallet.withdraw(clash.goes, why)?;
    let short = |entry: &Entry| entry.id().short().to_string();
    session.say(format!(
        "settled: {} stays, {} is taken back",
        short(clash.stays),
        short(clash.goes)
    ));
    session.answer(&SettleAnswer {
        withdrawn: clash.goes.id().to_string(),
        kept: clash.stays.id().to_string(),
        saved: saved.ids().iter().map(ToString::to_string).collect(),
    })
}
