//! Opens what is sealed: by the key at hand, else by words.

use std::path::PathBuf;

use carewallet_core::ErrorKind;
use carewallet_core::{Identity, seal, text_file, words};
use zeroize::Zeroizing;

use crate::advice::Advice;
use crate::error::Error;
use crate::face::{Face, Secret};

/// What may open a sealed file.
pub struct Openers<'a> {
    /// A file that holds the words.
    pub words_file: Option<PathBuf>,
    /// A key that it may be sealed to.
    pub key: Key<'a>,
}

/// A key, at hand or in a file that is only opened when it is needed.
pub enum Key<'a> {
    /// There is none.
    None,
    /// It is at hand.
    Held(&'a Identity),
    /// It is in a file.
    File(PathBuf),
}

impl Openers<'_> {
    /// Opens an age file: by the key at hand, else by words.
    pub(crate) fn unseal(&self, face: &mut dyn Face, bytes: &[u8]) -> Result<Vec<u8>, Error> {
        // An age file is sealed either to words or to keys, never to both.
        if !seal::is_sealed_to_words(bytes) {
            let message = "this file is sealed to another key";
            let other =
                || Error::new(ErrorKind::WrongKey, message).with_advice(Advice::NameTheKeyFile);
            let opened = match &self.key {
                Key::None => return Err(other()),
                Key::Held(identity) => seal::open(bytes, identity),
                Key::File(path) => {
                    seal::open(bytes, &crate::unlock::key_file(face, path)?.identity)
                }
            };
            return opened.map_err(|error| match error {
                seal::SealError::WrongKey => other(),
                error => error.into(),
            });
        }
        let words = self.words(face)?;
        seal::open_with_words(bytes, &words).map_err(|error| match error {
            seal::SealError::WrongWords => {
                let refusal = Error::new(
                    ErrorKind::WrongWords,
                    "these are not the words of this file",
                );
                with_unknown_word(refusal, Some(&words))
            }
            other => other.into(),
        })
    }

    pub(crate) fn words(&self, face: &mut dyn Face) -> Result<Zeroizing<String>, Error> {
        if let Some(file) = &self.words_file {
            let bytes = Zeroizing::new(face.read_file(&face.path(file))?);
            let bytes = Zeroizing::new(text_file::utf8(&bytes).into_owned());
            let text = std::str::from_utf8(&bytes).map_err(|_| {
                Error::new(ErrorKind::WrongWords, "the file of words is not a text")
            })?;
            return Ok(words::tidy(text));
        }
        let sealed = || Error::new(ErrorKind::Sealed, "this is sealed: it opens with words");
        let typed = face.ask_secret(Secret::Words).ok_or_else(sealed)?;
        Ok(words::tidy(&typed))
    }
}

/// Adds which word cannot be right, if one is not in the list of words.
pub(crate) fn with_unknown_word(refusal: Error, typed: Option<&String>) -> Error {
    let slip = typed.and_then(|typed| words::first_unknown(typed));
    match slip.filter(|_| refusal.kind == ErrorKind::WrongWords) {
        Some(number) => refusal.with_advice(format!(
            "word {number} is not one of the words we use: check it"
        )),
        None => refusal,
    }
}
