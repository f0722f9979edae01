//! Opens what is sealed: by the key at hand, else by words.

use std::path::PathBuf;

use carewallet_core::ErrorKind;
use carewallet_core::{Identity, seal, words};
use zeroize::Zeroizing;

use crate::exit::Refusal;
use crate::session::Session;

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

impl Openers<'_> {
    /// Opens an age file: by the key at hand, else by words.
    pub(super) fn unseal(
        &self,
        session: &mut Session<'_>,
        bytes: &[u8],
    ) -> Result<Vec<u8>, Refusal> {
        if !is_sealed_to_words(bytes) {
            let message = "this file is sealed to another key";
            let other =
                || Refusal::new(ErrorKind::WrongKey, message).hint("name the key file: --key FILE");
            let opened = match &self.key {
                Key::None => return Err(other()),
                Key::Held(identity) => seal::open(bytes, identity),
                Key::File(path) => {
                    seal::open(bytes, &crate::unlock::key_file(session, path)?.identity)
                }
            };
            return opened.map_err(|error| match error {
                seal::SealError::WrongKey => other(),
                error => error.into(),
            });
        }
        let words = self.words(session)?;
        seal::open_with_words(bytes, &words).map_err(|error| match error {
            seal::SealError::WrongWords => {
                let refusal = Refusal::new(
                    ErrorKind::WrongWords,
                    "these are not the words of this file",
                );
                told_wrong(refusal, Some(&words))
            }
            other => other.into(),
        })
    }

    pub(super) fn words(&self, session: &mut Session<'_>) -> Result<Zeroizing<String>, Refusal> {
        if let Some(file) = &self.words_file {
            let bytes = Zeroizing::new(session.host.read_file(&session.path(file))?);
            let text = std::str::from_utf8(&bytes).map_err(|_| {
                Refusal::new(ErrorKind::WrongWords, "the file of words is not a text")
            })?;
            return Ok(words::tidy(text));
        }
        let sealed = || Refusal::new(ErrorKind::Sealed, "this is sealed: it opens with words");
        if !session.host.is_terminal() {
            return Err(sealed());
        }
        let typed = session
            .host
            .ask_secret("the words that its maker gave you: ");
        Ok(words::tidy(&typed.ok_or_else(sealed)?))
    }
}

/// Where a word cannot be right, says which one.
pub(super) fn told_wrong(refusal: Refusal, typed: Option<&String>) -> Refusal {
    let slip = typed.and_then(|typed| words::first_unknown(typed));
    match slip.filter(|_| refusal.kind == ErrorKind::WrongWords) {
        Some(number) => refusal.hint(format!(
            "word {number} is not one of the words we use: check it"
        )),
        None => refusal,
    }
}

/// True for an age file that opens with words and not with a key.
fn is_sealed_to_words(bytes: &[u8]) -> bool {
    // In the armored form only people's own files come; words are the safer guess.
    !bytes.starts_with(b"age-encryption.org/v1\n")
        || bytes.starts_with(b"age-encryption.org/v1\n-> scrypt ")
}
