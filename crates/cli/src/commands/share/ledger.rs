//! What is kept of a share that was handed over, and what is said of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use carewallet_core::entry::Voice;
use carewallet_core::payload::SheetId;
use carewallet_core::{Body, Draft, Kind, Share, SubjectId, Wallet};
use serde_json::{Map, Value as Json, json};

use crate::bodies::{Made, Sealing};
use crate::exit::Refusal;
use crate::folder;
use crate::forms::Questions;
use crate::plain;
use crate::session::Session;
use crate::told;

/// What is handed over.
pub(in crate::commands) struct Handed<'a> {
    pub(in crate::commands) share: &'a Share,
    pub(in crate::commands) sheet: Option<SheetId>,
    /// What of a form it answers.
    pub(in crate::commands) questions: Option<&'a Questions>,
}

/// The file that carries it.
pub(in crate::commands) struct File<'a> {
    pub(in crate::commands) path: &'a Path,
    pub(in crate::commands) bytes: &'a [u8],
    pub(in crate::commands) force: bool,
    /// Files that were read for it.
    pub(in crate::commands) inputs: &'a [PathBuf],
}

/// Writes the file, then into the wallet what was handed to whom. There is no
/// file that the ledger does not know.
pub(in crate::commands) fn hand_over(
    session: &mut Session<'_>,
    wallet: &mut Wallet<'_>,
    handed: &Handed<'_>,
    file: &File<'_>,
) -> Result<(), Refusal> {
    session.write(file.path, file.bytes, file.force, file.inputs)?;
    note(wallet, handed).inspect_err(|_| {
        if !file.force {
            session.host.remove_file(&session.path(file.path));
        }
    })
}

fn note(wallet: &mut Wallet<'_>, handed: &Handed<'_>) -> Result<(), Refusal> {
    let share = handed.share;
    let ids: Vec<String> = share
        .entries
        .iter()
        .map(|entry| entry.id().to_string())
        .collect();
    let mut body = json!({
        "entries": ids,
        "made_at": share.letter.made_at,
        "share": share.id().to_string(),
        "to": share.letter.to,
    });
    if let Some(sheet) = handed.sheet {
        body["sheet"] = sheet.full().into();
    }
    if let Some(why) = &share.letter.why {
        body["why"] = why.as_str().into();
    }
    if let Some(questions) = handed.questions {
        body["questions"] = questions.as_json();
    }
    let body = Body::from_json(Kind::Handover, &body.to_string())?;
    let draft = Draft::new(
        SubjectId::Home,
        body,
        Voice::Reported,
        folder::own_name(wallet)?,
    );
    folder::save(wallet, vec![draft])?;
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
    session.say(format!(
        "made: {} for {}",
        output.display(),
        share.letter.to.as_str()
    ));
    let counts = counts(share);
    let what: Vec<String> = counts
        .iter()
        .map(|(kind, count)| format!("{count} {}", kind.replace('_', " ")))
        .collect();
    session.say(format!(
        "in it: {}: {}",
        plain::count(share.entries.len(), "entry", "entries"),
        what.join(", ")
    ));
    let names: Vec<&str> = share
        .letter
        .about
        .iter()
        .map(|about| about.name.as_str())
        .collect();
    if !names.is_empty() {
        session.say(format!("about: {}", names.join(", ")));
    }
    if let (Some(pages), Some((needed, total))) = (made.pages, made.codes) {
        let pages = plain::count(pages, "page", "pages");
        session.say(format!(
            "paper: {pages}, {total} codes, any {needed} of them are enough"
        ));
    }
    if let Some(sheet) = made.sheet {
        session.say(format!("sheet: {sheet}, read back and the same"));
    }
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
            session.say("It opens with the key of its receiver, and no other.")
        }
        (None, _) => session.say("Whoever holds it can read it."),
    }
    let mut answer = answer(share, made, output, &counts);
    if let Some(questions) = handed.questions {
        session.say(questions.told());
        answer["questions"] = questions.as_json();
    }
    session.answer(&answer)
}

/// How many entries of each kind.
fn counts(share: &Share) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for entry in &share.entries {
        *counts.entry(entry.envelope().kind.as_str()).or_default() += 1;
    }
    counts
}

fn answer(share: &Share, made: &Made, output: &Path, counts: &BTreeMap<&str, usize>) -> Json {
    let ids: Vec<String> = share
        .entries
        .iter()
        .map(|entry| entry.id().to_string())
        .collect();
    let mut map = Map::new();
    map.insert("share".to_owned(), told::share(share, "verified"));
    map.insert("file".to_owned(), output.display().to_string().into());
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
