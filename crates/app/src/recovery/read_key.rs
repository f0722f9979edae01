//! A key from a recovery sheet: from its words, or from a picture of its code.

use std::path::Path;

use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::recovery::{KeyWords, KeyWordsError};
use carewallet_core::{ErrorKind, Identity};
use carewallet_import::{Allowance, Content, Reading};
use zeroize::Zeroize;

use crate::error::Error;
use crate::face::Face;

/// The key in typed words, for a wallet if it is known which one.
///
/// # Errors
/// Which word is wrong, or that they are another wallet's. No word is repeated.
pub fn key_in_words(typed: &str, wallet: Option<&str>) -> Result<Identity, KeyWordsError> {
    let words = KeyWords::parse(typed)?;
    match wallet {
        Some(wallet) => words.identity(wallet),
        None => words.first_holder(),
    }
}

/// The key in the code of a photograph or a file of a recovery sheet. The picture
/// is read by the confined child process.
///
/// # Errors
/// That there is no such code, or that it is another wallet's.
pub fn key_in_picture(
    face: &mut dyn Face,
    path: &Path,
    wallet: Option<&str>,
) -> Result<Identity, Error> {
    from_picture(face, path, |reading| key_of(reading, wallet))
}

/// The same for a picture that is in memory, and never goes to the disk.
///
/// # Errors
/// As [`key_in_picture`].
pub fn key_in_picture_bytes(
    face: &mut dyn Face,
    name: &str,
    bytes: &[u8],
    wallet: Option<&str>,
) -> Result<Identity, Error> {
    from_bytes(face, name, bytes, |reading| key_of(reading, wallet))
}

/// What the codes of a photograph give. The picture is read by the confined child
/// process, and what was read does not stay in memory longer than it is needed.
///
/// # Errors
/// Why the picture cannot be read; as `found_in`.
pub(super) fn from_picture<T>(
    face: &mut dyn Face,
    path: &Path,
    found_in: impl FnOnce(&Reading) -> Result<T, Error>,
) -> Result<T, Error> {
    let place = path.display().to_string();
    let path = face.path(path);
    let bytes = face
        .read_file(&path)
        .map_err(|error| Error::new(error.kind(), error.reason()).at(&place))?;
    from_bytes(face, &place, &bytes, found_in)
}

fn from_bytes<T>(
    face: &mut dyn Face,
    place: &str,
    bytes: &[u8],
    found_in: impl FnOnce(&Reading) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut reading = face
        .codes_in(bytes, &mut Allowance::default())
        .map_err(|error| Error::from(error).at(place))?;
    let found = found_in(&reading);
    for code in &mut reading.codes {
        code.bytes.zeroize();
    }
    found.map_err(|error| error.at(place))
}

fn key_of(reading: &Reading, wallet: Option<&str>) -> Result<Identity, Error> {
    let mut codes = reading.codes.iter();
    let Some(code) = codes.find(|code| code.content() == Content::Key) else {
        return Err(nothing(reading));
    };
    let file = KeyFile::parse(&code.bytes)?;
    match file.owner {
        KeyOwner::Wallet(other) if wallet.is_some_and(|wallet| wallet != other) => Err(Error::new(
            ErrorKind::OtherWallet,
            format!("this is the recovery sheet of another wallet, {other}"),
        )
        .with_advice("the number of the wallet is at the top of the paper")),
        _ => Ok(file.identity),
    }
}

fn nothing(reading: &Reading) -> Error {
    let care_sheet = reading
        .codes
        .iter()
        .any(|code| code.content() == Content::Part);
    if care_sheet {
        return Error::new(
            ErrorKind::NotAKey,
            "this is a care sheet, and not the recovery sheet",
        );
    }
    if reading.blurred {
        return Error::new(
            ErrorKind::TooBlurred,
            "the picture is not sharp enough to read",
        )
        .with_advice("photograph the code from nearer, or type the words instead");
    }
    Error::new(
        ErrorKind::NoCode,
        "there is no code of a recovery sheet in this picture",
    )
    .with_advice("photograph the whole page, flat and in good light, or type the words instead")
}
