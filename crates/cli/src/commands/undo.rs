//! `carewallet undo`: what was written last says again what it said before.

use carewallet_app::json_view::UndoAnswer;
use carewallet_app::undo::{self, Undo};
use carewallet_app::{meant_entry, open_wallet};
use carewallet_core::wallet::Contents;
use carewallet_core::{Draft, Entry, ErrorKind};
use clap::Args;

use super::withdraw;
use crate::exit::Refusal;
use crate::session::Session;
use crate::wholeness;
use carewallet_app::wording::entry::title;

/// Undo what you wrote last: what was added goes, what was changed comes back
///
/// Nothing is lost: carewallet history shows both. To undo an undo, type it again.
#[derive(Args)]
pub(crate) struct UndoArgs {
    /// Undo this entry instead: its name, or at least four digits of its id
    id: Option<String>,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(args: &UndoArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let key = wallet.identity().public_key().id();
    let chosen = chosen(&contents, args.id.as_deref(), &key)?;
    let writer = wallet.own_name()?;
    let why = withdraw::why("undone")?;
    let mut drafts: Vec<Draft> = Vec::new();
    for entry in &chosen {
        let undo = undo::of(&contents, entry)?;
        session.say(in_words(entry, &undo));
        drafts.extend(undo.drafts(&writer, why.clone())?);
    }
    if !session.agrees(args.yes, "undo this?") {
        return Err(Refusal::new(ErrorKind::NotConfirmed, "nothing was undone"));
    }
    let saved = wallet.add(drafts)?;
    session.say("undone");
    session.answer(&UndoAnswer {
        undone: chosen.iter().map(|entry| entry.id().to_string()).collect(),
        saved: saved.ids().iter().map(ToString::to_string).collect(),
    })
}

fn chosen<'a>(
    contents: &'a Contents,
    id: Option<&str>,
    key: &str,
) -> Result<Vec<&'a Entry>, Refusal> {
    if let Some(id) = id {
        let entry = meant_entry::any(contents, id)?.entry;
        withdraw::refuse_wallets_own(entry)?;
        return Ok(vec![entry]);
    }
    match undo::last(contents, key) {
        last if last.is_empty() => {
            let none = Refusal::new(ErrorKind::Nothing, "you have written nothing yet");
            Err(wholeness::as_far_as_read(none, contents))
        }
        last => Ok(last),
    }
}

/// What undoing it does.
fn in_words(entry: &Entry, undo: &Undo<'_>) -> String {
    let short = |entry: &Entry| entry.id().short().to_string();
    match undo {
        Undo::TakeBack(_) => format!("{} ({}) was added: it goes", title(entry), short(entry)),
        Undo::BringBack { before, .. } => format!(
            "{} ({}) was changed: it says again what it said as {}",
            title(entry),
            short(entry),
            before
                .iter()
                .map(|entry| short(entry))
                .collect::<Vec<_>>()
                .join(", ")
        ),
        Undo::Again(gone) => {
            let gone = gone
                .iter()
                .map(|entry| format!("{} ({})", title(entry), short(entry)));
            let gone: Vec<String> = gone.collect();
            format!("{} was taken back: it counts again", gone.join(", "))
        }
    }
}
