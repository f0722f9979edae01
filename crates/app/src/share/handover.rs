//! What the ledger keeps of a share that was handed over.

use std::path::PathBuf;

use carewallet_core::entry::{Voice, Why};
use carewallet_core::key::Recipient;
use carewallet_core::payload::SheetId;
use carewallet_core::value::Text;
use carewallet_core::{Body, Draft, Entry, Kind, Share, SubjectId, Wallet};
use serde_json::json;

use crate::error::Error;
use crate::forms::QuestionCounts;
use crate::output::Output;
use crate::platform::Platform;

/// What is handed over.
#[derive(Clone, Copy)]
pub struct Handed<'a> {
    /// What it carries.
    pub share: &'a Share,
    /// What can be read on it where that is more than the share: a card's face.
    pub face: Option<&'a Share>,
    /// The sheet, if it is one.
    pub sheet: Option<SheetId>,
    /// What it is, where it is not the record as it stands.
    pub what: Option<&'static str>,
    /// What of a form it answers.
    pub questions: Option<&'a QuestionCounts>,
    /// The key of whom it is for, where that is known.
    pub recipient: Option<&'a Recipient>,
    /// How many scans go along.
    pub scans: usize,
}

/// Writes the files and what was handed to whom. At no instant, whatever fails or
/// whoever stops the program, is there a file that the ledger does not know.
///
/// # Errors
/// Why a file or the wallet cannot be written. Then there is no file, and no line
/// in force, unless the error says so.
pub fn hand_over(
    platform: &dyn Platform,
    wallet: &mut Wallet<'_>,
    handed: Handed<'_>,
    files: &[(PathBuf, &[u8])],
    output: &Output,
) -> Result<(), Error> {
    // All that is likely to fail comes before the line; the names after it.
    let ready = output.prepare(platform, files)?;
    let line = enter(wallet, handed)?;
    ready.name().map_err(|why| {
        let error = Error::from(why);
        match withdraw(wallet, &line) {
            Ok(()) => error,
            Err(_) => error.with_advice("the ledger says all the same that it was handed over"),
        }
    })
}

/// Takes a line out of force again, whose file is not there.
fn withdraw(wallet: &mut Wallet<'_>, line: &Entry) -> Result<(), Error> {
    let why = Text::parse("the file could not be written");
    let why = why.expect("these words are a text");
    wallet.withdraw(line, Why { why })?;
    Ok(())
}

/// The reason that the ledger keeps: what it was for, and what it is.
fn why(handed: Handed<'_>) -> Option<String> {
    let why = handed.share.header.why.as_ref().map(|why| why.as_str());
    let incomplete = handed.share.header.incomplete;
    let incomplete = incomplete.then_some("part of the record could not be read");
    let scans = match handed.scans {
        0 => None,
        1 => Some("1 scan went along".to_owned()),
        scans => Some(format!("{scans} scans went along")),
    };
    let reasons: Vec<&str> = [why, handed.what, scans.as_deref(), incomplete]
        .into_iter()
        .flatten()
        .collect();
    (!reasons.is_empty()).then(|| reasons.join("; "))
}

/// Enters it in the ledger.
fn enter(wallet: &mut Wallet<'_>, handed: Handed<'_>) -> Result<Entry, Error> {
    let share = handed.share;
    // Of the face where there is one: what can be read on a card was handed over too.
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
    let draft = Draft::new(SubjectId::Home, body, Voice::Reported, wallet.own_name()?);
    let mut saved = wallet.add(vec![draft])?;
    Ok(saved.entries.remove(0))
}
