//! What is kept of a share that was handed over, and what is said of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use carewallet_app::open_wallet;
use carewallet_app::share::body::{Made, Sealing};
use carewallet_core::entry::Voice;
use carewallet_core::key::Recipient;
use carewallet_core::payload::SheetId;
use carewallet_core::{Body, Draft, Entry, Kind, Share, SubjectId, Wallet};
use serde_json::{Map, Value as Json, json};

use crate::exit::Refusal;
use crate::forms::{self, QuestionCounts};
use crate::json_view;
use crate::render::escape;
use crate::session::Session;

/// What is handed over.
pub(in crate::commands) struct Handed<'a> {
    pub(in crate::commands) share: &'a Share,
    /// What can be read on it where that is more than the share: a card's face.
    pub(in crate::commands) face: Option<&'a Share>,
    pub(in crate::commands) sheet: Option<SheetId>,
    /// What it is, where it is not the record as it stands.
    pub(in crate::commands) what: Option<&'static str>,
    /// What of a form it answers.
    pub(in crate::commands) questions: Option<&'a QuestionCounts>,
    /// The key of whom it is for, where that is known.
    pub(in crate::commands) recipient: Option<&'a Recipient>,
    /// What is not in it, in words.
    pub(in crate::commands) left_out: Option<&'a str>,
}

/// The files that carry it.
pub(in crate::commands) struct Files<'a> {
    pub(in crate::commands) named: &'a [(PathBuf, &'a [u8])],
    pub(in crate::commands) force: bool,
    /// Files that were read for it.
    pub(in crate::commands) inputs: &'a [PathBuf],
}

/// Writes the files, then into the wallet what was handed to whom. There is no
/// file that the ledger does not know.
pub(in crate::commands) fn hand_over(
    session: &mut Session<'_>,
    wallet: &mut Wallet<'_>,
    handed: &Handed<'_>,
    files: &Files<'_>,
) -> Result<(), Refusal> {
    session.write_all(files.named, files.force, files.inputs)?;
    note(wallet, handed).inspect_err(|_| {
        if !files.force {
            for (path, _) in files.named {
                session.host.remove_file(&session.path(path));
            }
        }
    })
}

/// What the ledger says of why: what it was for, and what it is.
fn why(handed: &Handed<'_>) -> Option<String> {
    let why = handed.share.header.why.as_ref().map(|why| why.as_str());
    let incomplete = handed.share.header.incomplete;
    let incomplete = incomplete.then_some("part of the record could not be read");
    let said: Vec<&str> = [why, handed.what, incomplete]
        .into_iter()
        .flatten()
        .collect();
    (!said.is_empty()).then(|| said.join("; "))
}

fn note(wallet: &mut Wallet<'_>, handed: &Handed<'_>) -> Result<(), Refusal> {
    let share = handed.share;
    let ids: Vec<String> = handed
        .face
        .unwrap_or(share)
        .entries
        .iter()
        .map(|entry| entry.id().to_string())
        .collect();
    let mut body = json!({
        "entries": ids,
        "made_at": share.header.made_at,
        "share": share.id().to_string(),
        "to": share.header.to,
    });
    if let Some(sheet) = handed.sheet {
        body["sheet"] = sheet.full().into();
    }
    if let Some(why) = why(handed) {
        body["why"] = why.into();
    }
    if let Some(questions) = handed.questions {
        body["questions"] = questions.as_json();
    }
    if let Some(recipient) = handed.recipient {
        body["recipient"] = recipient.text().into();
    }
    let body = Body::from_json(Kind::Handover, &body.to_string())?;
    let draft = Draft::new(
        SubjectId::Home,
        body,
        Voice::Reported,
        open_wallet::own_name(wallet)?,
    );
    open_wallet::save(wallet, vec![draft])?;
    Ok(())
}

/// Says what was made, what is in it, and how it opens.
pub(in crate::commands) fn tell(
    session: &mut Session<'_>,
    handed: &Handed<'_>,
    made: &Made,
    sealing: &Sealing,
    output: &Path,
) -> Result<(), Refusal> {
    let share = handed.share;
    let files: Vec<String> = made
        .named(output)
        .iter()
        .map(|(path, _)| path.display().to_string())
        .collect();
    session.say(format!(
        "made: {} for {}",
        files.join(", "),
        share.header.to.as_str()
    ));
    let counts = counts(&share.entries);
    session.say(format!(
        "in it: {}: {}",
        escape::count(share.entries.len(), "entry", "entries"),
        kinds_in_words(&counts)
    ));
    let names: Vec<&str> = share
        .header
        .about
        .iter()
        .map(|about| about.name.as_str())
        .collect();
    if !names.is_empty() {
        session.say(format!("about: {}", names.join(", ")));
    }
    if let Some(left_out) = handed.left_out {
        session.say(left_out);
    }
    if let Some(on_paper) = on_paper(made) {
        session.say(on_paper);
    }
    if let Some(sheet) = made.sheet {
        session.say(format!("sheet: {sheet}, read back and the same"));
    }
    tell_how_it_opens(session, made, sealing);
    if let Some(stale) = made
        .stale(output)
        .filter(|path| session.path(path).exists())
    {
        let stale = stale.display();
        session.note(format!(
            "{stale} was there before: it is no page of this sheet"
        ));
    }
    let mut answer = answer(share, made, &files, &counts);
    if let Some(left_out) = handed.left_out {
        answer["left_out"] = left_out.into();
    }
    if let Some(questions) = handed.questions {
        session.say(forms::counts_in_words(questions));
        answer["questions"] = questions.as_json();
    }
    session.answer(&answer)
}

/// How many pages and codes it has.
fn on_paper(made: &Made) -> Option<String> {
    let (needed, total) = made.codes?;
    let pages = escape::count(made.pages?, "page", "pages");
    Some(if total == 1 {
        format!("paper: {pages}, 1 code")
    } else {
        format!("paper: {pages}, {total} codes, any {needed} of them are enough")
    })
}

fn tell_how_it_opens(session: &mut Session<'_>, made: &Made, sealing: &Sealing) {
    match (&made.words, sealing) {
        (Some(words), _) => {
            session.say(format!(
                "\nIt opens with these words:\n\n    {}",
                words.as_str()
            ));
            session.say("\nSay them in person or on the telephone. Never send them with the file.");
            session.say("They are shown this once and kept nowhere.");
        }
        (None, Sealing::Key(_)) => {
            session.say("It opens with the key of its receiver, and no other.");
        }
        (None, _) => session.say("Whoever holds it can read it."),
    }
}

/// How many entries of each kind.
pub(super) fn counts<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for entry in entries {
        *counts.entry(entry.envelope().kind.as_str()).or_default() += 1;
    }
    counts
}

/// The kinds in words, with how many there are of one: `allergy, condition (3)`.
pub(super) fn kinds_in_words(counts: &BTreeMap<&str, usize>) -> String {
    let each = counts.iter().map(|(kind, count)| {
        let kind = kind.replace('_', " ");
        match count {
            1 => kind,
            _ => format!("{kind} ({count})"),
        }
    });
    each.collect::<Vec<_>>().join(", ")
}

fn answer(share: &Share, made: &Made, files: &[String], counts: &BTreeMap<&str, usize>) -> Json {
    let ids: Vec<String> = share
        .entries
        .iter()
        .map(|entry| entry.id().to_string())
        .collect();
    let mut map = Map::new();
    map.insert("share".to_owned(), json_view::share(share, "verified"));
    if share.header.incomplete {
        map.insert("incomplete".to_owned(), true.into());
    }
    map.insert("file".to_owned(), files.first().cloned().into());
    map.insert("files".to_owned(), files.into());
    map.insert("entries".to_owned(), share.entries.len().into());
    map.insert("ids".to_owned(), ids.into());
    map.insert("kinds".to_owned(), json!(counts));
    if let Some(sheet) = made.sheet {
        map.insert("sheet".to_owned(), sheet.to_string().into());
    }
    if let Some(pages) = made.pages {
        map.insert("pages".to_owned(), pages.into());
    }
    if let Some((needed, total)) = made.codes {
        map.insert(
            "codes".to_owned(),
            json!({ "needed": needed, "total": total }),
        );
    }
    if let Some(words) = &made.words {
        map.insert("words".to_owned(), words.as_str().into());
    }
    map.into()
}
