//! Files from outside, of whatever form, as one checked share. The form is
//! told by the content, never by the name.

mod gathered;
mod mixed;
mod ranges;
mod reader;

use std::path::PathBuf;

use carewallet_core::parts::Progress;
use carewallet_core::payload::PayloadError;
use carewallet_core::{Gap, Identity, Share};

use carewallet_export::incomplete_words;

use crate::bodies;
use crate::exit::Refusal;
use crate::plain;
use crate::session::Session;
use reader::{Reader, share_text};

/// A share and how it came.
pub(crate) struct Incoming {
    pub(crate) share: Share,
    /// The codes that it was read from, if it came on paper.
    pub(crate) codes: Option<Progress>,
}

/// What files from outside turned out to be.
pub(crate) enum Looked {
    /// A share.
    Share(Box<Incoming>),
    /// Pages of a sheet of questions, in order.
    Questions(Vec<Gap>),
}

/// What may open a sealed file.
pub(crate) struct Openers<'a> {
    /// A file that holds the words.
    pub(crate) words_file: Option<PathBuf>,
    /// A key that it may be sealed to.
    pub(crate) key: Key<'a>,
}

/// A key, at hand or in a file that is only opened when it is needed.
pub(crate) enum Key<'a> {
    None,
    Held(&'a Identity),
    File(PathBuf),
}

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
        if let Some(payload) = bodies::payload_in(bytes)? {
            return Ok(Share::unpack(&payload.packed(words)?)?);
        }
        reader.picture(session, 0, bytes)?;
    }
    Ok(Share::unpack(&reader.only_payload()?.packed(words)?)?)
}
