//! Files from outside, of whatever form, as one checked share. The form is
//! told by the content, never by the name.

mod content;
mod gathered;
mod mixed;
mod ranges;
mod reader;
mod unseal;

use std::path::PathBuf;

use carewallet_core::Share;
use carewallet_core::payload::PayloadError;
use carewallet_export::incomplete_words;

use crate::exit::Refusal;
use crate::plain;
use crate::session::Session;
pub(crate) use mixed::Incoming;
pub(crate) use reader::Looked;
pub(crate) use unseal::{Key, Openers};

use content::{payload_in, share_text};
use reader::Reader;

/// Reads all files as one share.
pub(crate) fn read(
    session: &mut Session<'_>,
    files: &[PathBuf],
    openers: &Openers<'_>,
) -> Result<Incoming, Refusal> {
    match look(session, files, openers)? {
        Looked::Share(incoming) => {
            says_if_incomplete(session, &incoming.share);
            Ok(*incoming)
        }
        Looked::Questions(_) => Err(PayloadError::GapSheet.into()),
    }
}

/// Says first that its maker could not read all of the record.
pub(crate) fn says_if_incomplete(session: &mut Session<'_>, share: &Share) {
    if share.letter.incomplete {
        session.say(plain::wrapped(&incomplete_words(), "", 78));
    }
}

/// Reads all files as one share, or as one sheet of questions.
pub(crate) fn look(
    session: &mut Session<'_>,
    files: &[PathBuf],
    openers: &Openers<'_>,
) -> Result<Looked, Refusal> {
    let mut reader = Reader::new(openers, files);
    for (number, file) in files.iter().enumerate() {
        session.host.progress("reading", number, files.len());
        let read = reader.file(session, number, file);
        read.map_err(|refusal| refusal.at(&file.display().to_string()))?;
    }
    session.host.progress("reading", files.len(), files.len());
    reader.finish(session)
}

/// Reads the files of one body that was just made, to prove that it reads.
pub(crate) fn read_back(
    session: &mut Session<'_>,
    files: &[Vec<u8>],
    words: Option<&str>,
) -> Result<Share, Refusal> {
    let openers = Openers {
        words_file: None,
        key: Key::None,
    };
    let mut reader = Reader::new(&openers, &[]);
    for bytes in files {
        if let Some(text) = share_text(bytes) {
            return Ok(Share::parse(text)?);
        }
        if let Some(payload) = payload_in(bytes)? {
            return Ok(Share::unpack(&payload.packed(words)?)?);
        }
        reader.picture(session, 0, bytes)?;
    }
    Ok(Share::unpack(&reader.only_payload()?.packed(words)?)?)
}
