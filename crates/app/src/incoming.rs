//! Files from outside, in whatever form, as one checked share. The form is
//! recognised by the content, never by the name.

mod candidates;
mod confinement;
pub(crate) mod content;
mod file;
pub mod pile;
mod reader;
mod sheet_parts;
mod sorted;
mod unseal;
mod unsearched;

use carewallet_core::Share;
use carewallet_core::payload::PayloadError;

use crate::error::Error;
use crate::face::{Face, Notice};
use crate::test_keys;
pub use candidates::Incoming;
pub(crate) use confinement::ConfinementNotice;
pub use file::IncomingFile;
pub use reader::Looked;
pub use sheet_parts::CodesOfSheet;
pub(crate) use sheet_parts::Shortfall;
pub use sorted::{SetAside, Sorted};
pub use unseal::{Key, Openers};

pub(crate) use content::content;
use content::{payload_in, share_text};
use reader::Reader;

/// Reads all files as one share, or as one sheet of questions.
///
/// # Errors
/// What is wrong with a file, or that they are not of one sheet.
pub fn look(
    face: &mut dyn Face,
    files: &[IncomingFile<'_>],
    openers: &Openers<'_>,
) -> Result<Looked, Error> {
    let mut reader = Reader::new(openers, files);
    for (number, file) in files.iter().enumerate() {
        face.progress("reading", number, files.len());
        let read = reader.file(face, number, *file);
        read.map_err(|refusal| refusal.at(&file.name()))?;
    }
    face.progress("reading", files.len(), files.len());
    reader.finish(face)
}

/// Reads all files as one share.
///
/// # Errors
/// As [`look`]; a sheet of questions is no share.
pub fn read(
    face: &mut dyn Face,
    files: &[IncomingFile<'_>],
    openers: &Openers<'_>,
) -> Result<Incoming, Error> {
    match look(face, files, openers)? {
        Looked::Share(incoming) => {
            give_notice(face, &incoming.share);
            Ok(*incoming)
        }
        Looked::Questions(_) => Err(PayloadError::GapSheet.into()),
    }
}

/// Warns that the maker of a share could not read all of the record, or signed it with
/// a test key.
pub fn give_notice(face: &mut dyn Face, share: &Share) {
    test_keys::notice(face, share);
    if share.header.incomplete {
        face.notice(Notice::IncompleteShare);
    }
}

/// Reads the files of one body that was just made, to prove that it reads.
///
/// # Errors
/// Why it does not.
pub fn read_back(
    face: &mut dyn Face,
    files: &[Vec<u8>],
    words: Option<&str>,
) -> Result<Share, Error> {
    let openers = Openers {
        words_file: None,
        key: Key::None,
    };
    let mut reader = Reader::new(&openers, &[]).of_own_pages();
    for bytes in files {
        let content = content(bytes)?;
        let bytes = content.as_ref();
        if let Some(text) = share_text(bytes) {
            return Ok(Share::parse(text)?);
        }
        if let Some(payload) = payload_in(bytes)? {
            return Ok(Share::unpack(&payload.packed(words)?)?);
        }
        // Codes add up over the files: a sheet may be one picture for each page.
        reader.picture(face, 0, bytes)?;
    }
    Ok(Share::unpack(&reader.only_payload()?.packed(words)?)?)
}
