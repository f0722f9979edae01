//! Files from outside, as a person at a terminal gives them.

use std::path::PathBuf;

use carewallet_app::incoming::{self, Incoming, Looked, Openers};
use carewallet_core::payload::PayloadError;
use carewallet_core::{ErrorKind, Share};
use carewallet_export::incomplete_words;

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

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
    if share.header.incomplete {
        session.say(escape::wrapped(&incomplete_words(), "", 78));
    }
}

/// Reads all files as one share, or as one sheet of questions.
pub(crate) fn look(
    session: &mut Session<'_>,
    files: &[PathBuf],
    openers: &Openers<'_>,
) -> Result<Looked, Refusal> {
    let looked = incoming::look(session, files, openers);
    looked.map_err(|error| match error.kind {
        ErrorKind::WrongKey => Refusal::from(error).hint("name the key file: --key FILE"),
        _ => error.into(),
    })
}
