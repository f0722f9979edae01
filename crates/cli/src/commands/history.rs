//! `carewallet history`: the story of one entry, the oldest first.

use std::path::{Path, PathBuf};

use carewallet_app::json_view::{EntryView, HistoryAnswer, SignedByView};
use carewallet_app::{Error, meant_entry, open_wallet};
use carewallet_app::{attachments, history};
use carewallet_core::trust::{SignedBy, Signers};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, ErrorKind, Wallet};
use clap::Args;

use super::show;
use crate::exit::Refusal;
use crate::render::entry::{self, Marks, Reader};
use crate::session::Session;
use crate::wholeness;

/// Show the story of one entry: what it said before, and who changed it
#[derive(Args)]
pub(crate) struct HistoryArgs {
    /// The entry: its name, or at least four digits of its id
    id: String,
    /// Also write its photos and letters into this folder
    #[arg(long, value_name = "DIR")]
    save_attachments: Option<PathBuf>,
}

pub(crate) fn run(args: &HistoryArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let named = meant_entry::any(&contents, &args.id);
    let named = session.meant(named.map_err(|error| not_found(error, &contents))?);
    let story = history::story(&contents, named);
    let record = contents.record();
    let today = session.host.today();
    let names = open_wallet::names(&contents);
    let reader = Reader {
        today,
        names: &names,
    };
    let signers = Signers::of(&contents, today);
    let mut entries = Vec::with_capacity(story.len());
    for entry in &story {
        let fate = record.status(&entry.id()).and_then(show::fate);
        let standing = record
            .active()
            .iter()
            .find(|standing| standing.entry.id() == entry.id());
        let disputed = standing
            .map(|standing| standing.disputed_by.clone())
            .unwrap_or_default();
        let signed = signers.signed(entry);
        let marks = Marks {
            disputed,
            signed: signed.as_ref().map(SignedBy::says),
            // The title of a notice says already that something was withdrawn or erased.
            fate: fate.filter(|fate| *fate != "notice"),
            can_change: true,
            ..Marks::default()
        };
        session.say(format!("\n{}", entry::entry(entry, &marks, reader)));
        entries.push(EntryView {
            fate,
            signed_by: signed.as_ref().map(SignedByView::from),
            ..EntryView::in_record(entry, &marks.disputed, today)
        });
    }
    let mut files = Vec::new();
    // Written in clear only on request: outside of the wallet nothing protects them.
    if let Some(dir) = &args.save_attachments {
        files = save(session, &wallet, &story, &session.path(dir))?;
    }
    session.answer(&HistoryAnswer { entries, files })
}

/// Why there is no story to tell: of what was erased, only the reason is left.
fn not_found(error: Error, contents: &Contents) -> Refusal {
    let erased = error.kind == ErrorKind::NotInForce;
    let refusal = Refusal::from(error);
    if erased {
        return refusal.hint("carewallet show --all shows who erased it, and why");
    }
    wholeness::as_far_as_read(refusal, contents)
}

/// Writes the attachments of a story into a folder.
fn save(
    session: &mut Session<'_>,
    wallet: &Wallet<'_>,
    story: &[&Entry],
    dir: &Path,
) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::new();
    for entry in story {
        for name in attachments::save(session, wallet, entry, dir)? {
            session.say(format!("written: {}", dir.join(&name).display()));
            names.push(name);
        }
    }
    // Without a note, an empty folder would look like a failure.
    if names.is_empty() {
        session.note("this entry has no photos or letters");
    }
    Ok(names)
}
