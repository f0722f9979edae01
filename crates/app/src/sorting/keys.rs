//! What opens the sealed files of a pile: a key, or one file of words. Nobody is asked
//! for words: each of many files may have its own.

use carewallet_core::{ErrorKind, Identity, Payload, Share, seal};

use crate::error::Error;
use crate::face::Face;
use crate::incoming::{Key, Openers};
use crate::unlock;

/// A key that is unlocked once, and only if something is sealed.
pub(super) struct Keys<'a> {
    openers: &'a Openers<'a>,
    unlocked: Option<Identity>,
}

impl<'a> Keys<'a> {
    pub(super) fn new(openers: &'a Openers<'a>) -> Self {
        Self {
            openers,
            unlocked: None,
        }
    }

    /// Whether there is anything that may open what is sealed.
    pub(super) fn has_any(&self) -> bool {
        self.has_words() || !matches!(self.openers.key, Key::None)
    }

    fn has_words(&self) -> bool {
        self.openers.words_file.is_some()
    }

    /// Opens an age file. The outer error ends the call: it is about the key itself.
    pub(super) fn open(
        &mut self,
        face: &mut dyn Face,
        bytes: &[u8],
    ) -> Result<Result<Vec<u8>, Error>, Error> {
        if seal::is_sealed_to_words(bytes) {
            return Ok(match self.has_words() {
                true => self.openers.unseal(face, bytes),
                false => Err(sealed()),
            });
        }
        if let (Key::File(path), None) = (&self.openers.key, &self.unlocked) {
            self.unlocked = Some(unlock::key_file(face, path)?.identity);
        }
        let Some(identity) = &self.unlocked else {
            return Ok(self.openers.unseal(face, bytes));
        };
        let with_it = Openers {
            words_file: None,
            key: Key::Held(identity),
        };
        Ok(with_it.unseal(face, bytes))
    }

    /// The share of a payload.
    pub(super) fn unpack(&self, face: &mut dyn Face, payload: &Payload) -> Result<Share, Error> {
        let words = match (payload.is_sealed(), self.has_words()) {
            (true, true) => Some(self.openers.words(face)?),
            (true, false) => return Err(sealed()),
            (false, _) => None,
        };
        let packed = payload.packed(words.as_ref().map(|words| words.as_str()))?;
        Ok(Share::unpack(&packed)?)
    }
}

fn sealed() -> Error {
    Error::new(ErrorKind::Sealed, "this is sealed: it opens with words")
}
