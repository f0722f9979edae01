//! For whoever maintains a directory: the next list of agencies, and a signature.

use std::collections::BTreeMap;
use std::path::Path;

use carewallet_core::directory::{Changes, DirectoryFile, DirectoryIdentity};
use carewallet_core::key::parse_public_line;
use carewallet_core::kind::{KeyRevoked, ListedAgency, Maintainer};
use carewallet_core::value::{Date, KeyText, Line, RecipientText, Text, ValueError};
use carewallet_core::{ErrorKind, limits};
use serde::Deserialize;

use crate::error::Error;
use crate::face::Face;
use crate::reply::{desk_term, signature_log};
use crate::unlock;

/// What a line looks like.
const EXAMPLE: &str = "one agency a line: {\"name\":\"Camden\",\"public\":\"age1… KEY\"}";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListLine {
    name: Line,
    public: String,
    revoked: Option<RevokedLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RevokedLine {
    from: Date,
    why: Option<Text>,
}

/// The agencies of a list, from JSON Lines: one a line.
///
/// # Errors
/// What is wrong in which line.
pub fn agencies(bytes: &[u8]) -> Result<Vec<ListedAgency>, Error> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Error::new(ErrorKind::Encoding, "the file is not valid UTF-8"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = (1..).zip(text.lines());
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(number, line)| agency(line).map_err(|error| error.at(&format!("line {number}"))))
        .collect()
}

fn agency(line: &str) -> Result<ListedAgency, Error> {
    let line: ListLine = serde_json::from_str(line).map_err(|error| {
        let message = format!("this is no agency: {error}");
        Error::new(ErrorKind::Syntax, message).with_advice(EXAMPLE)
    })?;
    let (recipient, key) = parse_public_line(&line.public)?;
    Ok(ListedAgency {
        key: KeyText::parse(&key.text()).map_err(odd)?,
        name: line.name,
        recipient: RecipientText::parse(&recipient.text()).map_err(odd)?,
        revoked: line.revoked.map(|one| KeyRevoked {
            from: one.from,
            why: one.why,
        }),
    })
}

fn odd(reason: ValueError) -> Error {
    Error::new(
        ErrorKind::NotAPublicKey,
        format!("the public line {reason}"),
    )
}

/// A maintainer, as they are named: `NAME: age1… KEY`.
///
/// # Errors
/// What is wrong with it.
pub fn maintainer(text: &str) -> Result<Maintainer, Error> {
    let usage = || {
        Error::new(ErrorKind::Usage, "a maintainer is a name and a public line")
            .with_advice("write it like this: \"Ann Brown: age1… KEY\"")
    };
    let (name, public) = text.rsplit_once(':').ok_or_else(usage)?;
    let (_, key) = parse_public_line(public)?;
    Ok(Maintainer {
        key: KeyText::parse(&key.text()).map_err(odd)?,
        name: Line::parse(name).map_err(|_| usage())?,
    })
}

/// The first list of a directory.
///
/// # Errors
/// What is wrong with it.
pub fn first(
    identity: DirectoryIdentity,
    agencies: Vec<ListedAgency>,
    today: Date,
) -> Result<(DirectoryFile, Changes), Error> {
    let list = DirectoryFile::new(identity, 1, today, agencies)?;
    let changes = Changes::between(&BTreeMap::new(), &list);
    Ok((list, changes))
}

/// The list after another one.
///
/// # Errors
/// What is wrong with it; [`ErrorKind::TooFewSignatures`] where the one before it was
/// never finished.
pub fn next(
    before: &DirectoryFile,
    agencies: Vec<ListedAgency>,
    today: Date,
) -> Result<(DirectoryFile, Changes), Error> {
    // Two lists would come to have the same number.
    before.require_signatures()?;
    let identity = before.identity.clone();
    let list = DirectoryFile::new(identity, before.number + 1, today, agencies)?;
    let held = before.agencies.iter().map(|one| (one.key.as_str(), one));
    let changes = Changes::between(&held.collect(), &list);
    Ok((list, changes))
}

/// Signs a list with a maintainer's key, and gives its bytes. The signature is in the
/// log beside the key before anything is written.
///
/// # Errors
/// Why the key does not open; [`ErrorKind::NotAMaintainer`]; [`ErrorKind::TooLarge`].
pub fn sign(
    face: &mut dyn Face,
    key_file: &Path,
    list: &mut DirectoryFile,
) -> Result<Vec<u8>, Error> {
    let key = unlock::agency_key(face, key_file)?;
    if let Some(warning) = desk_term::check(&key, face.today())? {
        face.note(warning);
    }
    list.sign(&key.identity)?;
    let bytes = format!("{}\n", list.text()).into_bytes();
    if bytes.len() > limits::DIRECTORY_BYTES {
        return Err(carewallet_core::directory::DirectoryError::TooLarge.into());
    }
    signature_log::note_list(face, (key_file, &key), list)?;
    Ok(bytes)
}
