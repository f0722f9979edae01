//! Key files: one identity with the wallet it belongs to, plain or locked with
//! a passphrase (docs/format.md §2). Text in, text out; no files are touched.

use zeroize::Zeroizing;

use crate::error_kind::ErrorKind;
use crate::hex;
use crate::key::{Identity, KeyError};
use crate::seal::{self, SealError};
use crate::text_file;

/// What the `# wallet:` line of a key file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyOwner {
    /// A holder's key; the wallet's id.
    Wallet(String),
    /// An agency's own key.
    Agency,
    /// The file does not say: a key made by another age program.
    Unsaid,
}

/// The content of a key file.
pub struct KeyFile {
    /// The identity itself.
    pub identity: Identity,
    /// Whose key it is.
    pub owner: KeyOwner,
}

/// Why a key file is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// It holds no identity.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// It holds more than one identity.
    #[error("the key file holds more than one key")]
    SeveralKeys,
    /// It is locked; [`KeyFile::unlock`] opens it.
    #[error("the key file is locked with a passphrase")]
    Locked,
    /// It could not be unlocked.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl KeyFileError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Key(e) => e.kind(),
            Self::SeveralKeys => ErrorKind::SeveralKeys,
            Self::Locked => ErrorKind::Locked,
            // The same lock, but here somebody typed a passphrase, not words.
            Self::Seal(SealError::WrongWords) => ErrorKind::WrongPassphrase,
            Self::Seal(e) => e.kind(),
        }
    }
}

impl KeyFile {
    /// True if the bytes are an age file, so that a passphrase is needed.
    #[must_use]
    pub fn is_locked(bytes: &[u8]) -> bool {
        seal::is_age_file(&text_file::utf8(bytes))
    }

    /// Reads a plain key file.
    ///
    /// # Errors
    /// [`KeyFileError::Locked`] when it needs a passphrase; else what is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyFileError> {
        if Self::is_locked(bytes) {
            return Err(KeyFileError::Locked);
        }
        let bytes = Zeroizing::new(text_file::utf8(bytes).into_owned());
        let text = std::str::from_utf8(&bytes).map_err(|_| KeyError::NotAnIdentity)?;
        let mut owner = KeyOwner::Unsaid;
        let (mut identity, mut is_test) = (None, false);
        for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
            if let Some(comment) = line.strip_prefix('#') {
                // Other comments are fine: age-keygen writes its own.
                owner = owner_of(comment).unwrap_or(owner);
                is_test |= comment.trim().starts_with("test:");
            // With two keys nobody could tell which one signs.
            } else if identity.replace(Identity::parse(line)?).is_some() {
                return Err(KeyFileError::SeveralKeys);
            }
        }
        let identity = identity.ok_or(KeyError::NotAnIdentity)?;
        let identity = match is_test {
            true => identity.for_tests(),
            false => identity,
        };
        Ok(Self { identity, owner })
    }

    /// Reads a key file that is locked with a passphrase.
    ///
    /// # Errors
    /// [`SealError::WrongWords`] inside for a wrong passphrase.
    pub fn unlock(bytes: &[u8], passphrase: &str) -> Result<Self, KeyFileError> {
        let plain = Zeroizing::new(seal::open_with_words(&text_file::utf8(bytes), passphrase)?);
        Self::parse(&plain)
    }

    /// The text of the plain key file. `created` is a date for the reader.
    #[must_use]
    pub fn text(&self, created: &str) -> Zeroizing<String> {
        let wallet = match &self.owner {
            KeyOwner::Wallet(id) => format!("# wallet: {id}\n"),
            KeyOwner::Agency => "# wallet: agency\n".to_owned(),
            KeyOwner::Unsaid => String::new(),
        };
        let secret = self.identity.secret_line();
        let test = match self.identity.is_test() {
            true => "# test: only for trying things out\n",
            false => "",
        };
        Zeroizing::new(format!(
            "# carewallet key: keep it private\n{wallet}{test}# created: {created}\n# public: {}\n{}\n",
            self.identity.public_line(),
            secret.as_str()
        ))
    }

    /// The same, locked with a passphrase, as an armored age file.
    ///
    /// # Errors
    /// [`SealError`] when sealing fails.
    pub fn lock(&self, created: &str, passphrase: &str, log_n: u8) -> Result<Vec<u8>, SealError> {
        seal::seal_with_words_armored(self.text(created).as_bytes(), passphrase, log_n)
    }
}

fn owner_of(comment: &str) -> Option<KeyOwner> {
    let value = comment.trim().strip_prefix("wallet:")?.trim();
    if value == "agency" {
        return Some(KeyOwner::Agency);
    }
    hex::is_hex(value, 32).then(|| KeyOwner::Wallet(value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back_from_its_text_plain_and_locked() {
        let id = "0123456789abcdef0123456789abcdef";
        let file = KeyFile {
            identity: Identity::generate(),
            owner: KeyOwner::Wallet(id.to_owned()),
        };
        let public = file.identity.public_line();
        let again = KeyFile::parse(file.text("2026-03-01").as_bytes()).unwrap();
        assert_eq!(again.identity.public_line(), public);
        assert_eq!(again.owner, file.owner);

        let locked = file.lock("2026-03-01", "six made up words", 2).unwrap();
        assert!(matches!(KeyFile::parse(&locked), Err(KeyFileError::Locked)));
        let opened = KeyFile::unlock(&locked, "six made up words").unwrap();
        assert_eq!(opened.identity.public_line(), public);
        let wrong = KeyFile::unlock(&locked, "other words").err().unwrap();
        assert_eq!(wrong.kind(), ErrorKind::WrongPassphrase);
    }

    #[test]
    fn a_test_key_comes_back_as_one_and_without_its_line_as_another_key() {
        let file = KeyFile {
            identity: Identity::generate().for_tests(),
            owner: KeyOwner::Agency,
        };
        let text = file.text("2026-03-01");
        let again = KeyFile::parse(text.as_bytes()).unwrap().identity;
        assert_eq!(again.public_line(), file.identity.public_line());
        let lines = text.lines().filter(|line| !line.starts_with("# test"));
        let stripped = lines.collect::<Vec<_>>().join("\n");
        let stripped = KeyFile::parse(stripped.as_bytes()).unwrap().identity;
        assert!(!stripped.is_test());
        assert_ne!(stripped.public_key().id(), again.public_key().id());
    }

    #[test]
    fn a_file_with_no_key_or_several_is_refused() {
        assert!(KeyFile::parse(b"# only a comment\n").is_err());
        let two = format!(
            "{}\n{}\n",
            Identity::generate().secret_line().as_str(),
            Identity::generate().secret_line().as_str()
        );
        assert!(matches!(
            KeyFile::parse(two.as_bytes()),
            Err(KeyFileError::SeveralKeys)
        ));
    }
}
