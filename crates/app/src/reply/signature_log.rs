//! The log of an agency's signatures: a line for each, in a file beside the key that
//! is only ever added to. It names people and entries by their ids alone.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use carewallet_core::directory::DirectoryFile;
use carewallet_core::value::Line;
use carewallet_core::{Share, SubjectId};
use serde::Serialize;

use crate::error::Error;
use crate::platform::Platform;
use crate::unlock::Unlocked;

/// One signature.
#[derive(Serialize)]
struct Signature<'a> {
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    desk: Option<&'a str>,
    entries: Vec<String>,
    key: String,
    people: Vec<&'a str>,
    share: String,
    wallet: &'a str,
}

/// One signature on a directory.
#[derive(Serialize)]
struct ListSignature<'a> {
    at: String,
    directory: &'a str,
    key: String,
    list: String,
    number: u32,
}

/// The log of a key: its name and `.signed.jsonl`.
#[must_use]
pub fn beside(key: &Path) -> PathBuf {
    let mut name = OsString::from(key);
    name.push(".signed.jsonl");
    PathBuf::from(name)
}

/// The line about what a key has signed.
pub(super) fn line(key: &Unlocked, by: Option<&Line>, share: &Share) -> String {
    let key_id = key.identity.public_key().id();
    let own = share.entries.iter();
    let own: Vec<_> = own
        .filter(|entry| entry.envelope().recorded_by == key_id)
        .collect();
    let mut people: Vec<&str> = own
        .iter()
        .filter(|entry| *entry.about() != SubjectId::Home)
        .map(|entry| entry.about().as_str())
        .collect();
    people.sort_unstable();
    people.dedup();
    let signature = Signature {
        at: share.header.made_at.written(),
        by: by.map(Line::as_str),
        desk: key.desk.as_ref().map(|desk| desk.name.as_str()),
        entries: own.iter().map(|entry| entry.id().to_string()).collect(),
        key: key_id,
        people,
        share: share.id().to_string(),
        wallet: &share.header.wallet,
    };
    written(&signature)
}

/// Notes that a key has signed a directory.
pub(crate) fn note_list(
    platform: &dyn Platform,
    (path, key): (&Path, &Unlocked),
    list: &DirectoryFile,
) -> Result<(), Error> {
    let signature = ListSignature {
        at: platform.now().written(),
        directory: list.identity.name.as_str(),
        key: key.identity.public_key().id(),
        list: list.hash().written(),
        number: list.number,
    };
    append(platform, path, &written(&signature))
}

/// Adds a line to the log of a key. It is on the disk before what was signed leaves.
pub(super) fn append(platform: &dyn Platform, path: &Path, line: &str) -> Result<(), Error> {
    Ok(platform.append_file(&beside(path), line.as_bytes())?)
}

fn written(signature: &impl Serialize) -> String {
    let mut line = carewallet_core::json::write(signature);
    line.push('\n');
    line
}
