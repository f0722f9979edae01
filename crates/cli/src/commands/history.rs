//! `carewallet history`: the story of one entry, the oldest first.

use std::collections::BTreeSet;
use std::path::PathBuf;

use carewallet_app::Write;
use carewallet_core::wallet::{Contents, WalletError};
use carewallet_core::{Entry, EntryId, Wallet};
use clap::Args;
use serde_json::json;

use super::show;
use crate::exit::Refusal;
use crate::json_view;
use crate::render::entry::{self, Marks, Reader};
use crate::session::Session;
use crate::wholeness;
use carewallet_app::open_wallet;

/// Show the story of one entry: what it said before, and who changed it
#[derive(Args)]
pub(crate) struct HistoryArgs {
    /// The entry: at least four digits of its id
    id: String,
    /// Also write its photos and letters into this folder
    #[arg(long, value_name = "DIR")]
    save_attachments: Option<PathBuf>,
}

pub(crate) fn run(args: &HistoryArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let named = contents
        .find(&args.id)
        .map_err(|error| not_found(error, &contents))?;
    let story = story(&contents, named);
    let record = contents.record();
    let today = session.host.today();
    let names = open_wallet::names(&contents);
    let reader = Reader {
        today,
        names: &names,
    };
    let mut told = Vec::with_capacity(story.len());
    for entry in &story {
        let fate = record.status(&entry.id()).and_then(show::fate);
        let standing = record
            .active()
            .iter()
            .find(|standing| standing.entry.id() == entry.id());
        let disputed = standing
            .map(|standing| standing.disputed_by.clone())
            .unwrap_or_default();
        let marks = Marks {
            disputed,
            fate: fate.filter(|fate| *fate != "notice"),
            can_change: true,
            ..Marks::default()
        };
        session.say(format!("\n{}", entry::entry(entry, &marks, reader)));
        let mut map = json_view::standing(entry, &marks.disputed, today);
        if let Some(fate) = fate {
            map.insert("fate".to_owned(), fate.into());
        }
        told.push(map);
    }
    let mut files = Vec::new();
    if let Some(dir) = &args.save_attachments {
        files = save(session, &wallet, &story, &session.path(dir))?;
    }
    session.answer(&json!({ "entries": told, "files": files }))
}

/// Why there is no story to tell: of what was erased, only the reason is left.
fn not_found(error: WalletError, contents: &Contents) -> Refusal {
    let erased = matches!(error, WalletError::Erased(_));
    let refusal = Refusal::from(error);
    if erased {
        return refusal.hint("carewallet show --all shows who erased it, and why");
    }
    wholeness::as_far_as_read(refusal, contents)
}

/// The entry, all that it stands in for, and all that was said of any of them.
fn story<'a>(contents: &'a Contents, start: &Entry) -> Vec<&'a Entry> {
    let named = |entry: &Entry| -> Vec<EntryId> {
        let e = entry.envelope();
        e.replaces
            .iter()
            .chain(&e.withdraws)
            .chain(&e.erases)
            .copied()
            .collect()
    };
    let mut ids = BTreeSet::from([start.id()]);
    ids.extend(named(start));
    loop {
        let before = ids.len();
        for entry in contents.entries() {
            let others = named(entry);
            if ids.contains(&entry.id()) || others.iter().any(|id| ids.contains(id)) {
                ids.insert(entry.id());
                ids.extend(others);
            }
        }
        if ids.len() == before {
            break;
        }
    }
    let mut story: Vec<&Entry> = ids.iter().filter_map(|id| contents.get(id)).collect();
    story.sort_by_key(|entry| (entry.envelope().recorded_at, entry.id()));
    story
}

/// Writes attachments under names of our own making: captions are labels.
fn save(
    session: &mut Session<'_>,
    wallet: &Wallet<'_>,
    story: &[&Entry],
    dir: &std::path::Path,
) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::new();
    for entry in story {
        for (number, attachment) in (1..).zip(&entry.envelope().attachments) {
            let bytes = wallet.attachment(attachment)?;
            let ending = ending(attachment.media_type.as_str());
            let name = format!("{}-{number}.{ending}", entry.id().short());
            let written = session
                .host
                .write_file(&dir.join(&name), &bytes, Write::New);
            written.map_err(|error| Refusal::from(error).hint("name an empty folder"))?;
            session.say(format!("written: {}", dir.join(&name).display()));
            names.push(name);
        }
    }
    if names.is_empty() {
        session.note("this entry has no photos or letters");
    }
    Ok(names)
}

fn ending(media_type: &str) -> &'static str {
    match media_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/heic" => "heic",
        "application/pdf" => "pdf",
        "audio/mp4" => "m4a",
        "audio/mpeg" => "mp3",
        "audio/ogg" => "ogg",
        "video/mp4" => "mp4",
        "text/plain" => "txt",
        _ => "bin",
    }
}
