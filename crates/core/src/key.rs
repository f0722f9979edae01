//! Keys: one age identity per holder or agency, and the signing key that
//! follows from it (docs/format.md §2). Nothing here is stored or printed.

use std::borrow::Cow;

use age::secrecy::ExposeSecret;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error_kind::ErrorKind;
use crate::hex;
use crate::value::{Line, TEST_MARK};

/// How the code of a part of a key begins (docs/format.md §2.3).
pub(crate) const KEY_PART: &str = "CAREWALLET-KEY-PART-1-";

/// Why a key or a signature is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The text is not an age identity.
    #[error("this is not a carewallet key")]
    NotAnIdentity,
    /// The text is not an age X25519 recipient.
    #[error("this is not a public age key (age1…)")]
    NotARecipient,
    /// A secret key stands where a public one belongs. It is never repeated.
    #[error("that is a secret key: give the public line instead")]
    SecretKey,
    /// The text is not an Ed25519 public key, or is a weak one.
    #[error("this is not a public signing key")]
    NotAPublicKey,
    /// A test key that hides that it is one.
    #[error("a test key signs under a name that begins with TEST")]
    TestName,
    /// The signature does not belong to these bytes and this key.
    #[error("the signature does not match")]
    BadSignature,
}

impl KeyError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotAnIdentity => ErrorKind::NotAKey,
            Self::NotARecipient | Self::NotAPublicKey => ErrorKind::NotAPublicKey,
            Self::SecretKey => ErrorKind::SecretKey,
            Self::TestName => ErrorKind::TestKey,
            Self::BadSignature => ErrorKind::BadSignature,
        }
    }
}

/// How the name of whoever signs with a test key begins.
pub const TEST_NAME: &str = "TEST ";

/// How the id of a test key begins.
const TEST_ID: &str = "7e57";

/// What a signature is for. Two purposes never share a signed message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Entries written together.
    Batch,
    /// A file of a wallet.
    Segment,
    /// A share that leaves or enters.
    Share,
    /// What a computer has seen of a wallet.
    Seen,
    /// A directory of agencies.
    Directory,
}

impl Purpose {
    fn message(self, text: &str) -> Vec<u8> {
        // The zero byte ends the context, so none can be the beginning of another.
        let context: &[u8] = match self {
            Self::Batch => b"carewallet/1 batch\0",
            Self::Segment => b"carewallet/1 segment\0",
            Self::Share => b"carewallet/1 share\0",
            Self::Seen => b"carewallet/1 seen\0",
            Self::Directory => b"carewallet/1 directory\0",
        };
        [context, text.as_bytes()].concat()
    }

    /// The same by a test key: nothing that one signs is signed by the other.
    fn message_of(self, is_test: bool, text: &str) -> Vec<u8> {
        let message = self.message(text);
        if is_test {
            return [b"TEST ", message.as_slice()].concat();
        }
        message
    }
}

/// A secret identity: opens what is sealed to it, and signs.
///
/// It has no `Debug`, no `Clone` and no `Display`:
///
/// ```compile_fail
/// fn show(identity: carewallet_core::Identity) { println!("{identity:?}"); }
/// ```
pub struct Identity {
    age: age::x25519::Identity,
    signing: SigningKey,
    is_test: bool,
}

impl Identity {
    /// Makes a new identity. Its randomness is the operating system's, drawn by
    /// the age library.
    #[must_use]
    pub fn generate() -> Self {
        Self::from_age(age::x25519::Identity::generate(), false)
    }

    /// Reads `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// [`KeyError::NotAnIdentity`] for anything else.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let identity = text.trim().parse().map_err(|_| KeyError::NotAnIdentity)?;
        Ok(Self::from_age(identity, false))
    }

    /// The test key of this identity: another signing key, with which everything is
    /// marked as a test.
    #[must_use]
    pub fn for_tests(self) -> Self {
        Self::from_age(self.age, true)
    }

    /// Whether it is a test key.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.is_test
    }

    /// A name as it is signed: with a test key it begins with TEST.
    #[must_use]
    pub fn signed_name(&self, name: Line) -> Line {
        if !self.is_test || name.as_str().starts_with(TEST_NAME) {
            return name;
        }
        // One that has no room for the mark is refused where it is signed.
        Line::parse(&format!("{TEST_NAME}{}", name.as_str())).unwrap_or(name)
    }

    fn from_age(age: age::x25519::Identity, is_test: bool) -> Self {
        // The age library gives out an identity as text only, never its raw bytes.
        let text = age.to_string();
        let mut seed = Zeroizing::new([0u8; 32]);
        // A key file that lost its mark gives another key, not an unmarked one.
        let info: &[u8] = if is_test {
            b"carewallet/1 TEST signing key"
        } else {
            b"carewallet/1 signing key"
        };
        Hkdf::<Sha256>::new(None, text.expose_secret().as_bytes())
            .expand(info, seed.as_mut())
            .expect("32 bytes are within the limit of HKDF");
        let signing = SigningKey::from_bytes(&seed);
        Self {
            age,
            signing,
            is_test,
        }
    }

    /// The identity as the line of a key file. Handle it like the key it is.
    #[must_use]
    pub fn secret_line(&self) -> Zeroizing<String> {
        Zeroizing::new(self.age.to_string().expose_secret().to_owned())
    }

    /// Where others seal things to.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.age.to_public())
    }

    /// The key that checks this identity's signatures.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        PublicKey {
            key: self.signing.verifying_key(),
            is_test: self.is_test,
        }
    }

    /// Both public halves in one line: `age1… <public key>`.
    #[must_use]
    pub fn public_line(&self) -> String {
        format!("{} {}", self.recipient().text(), self.public_key().text())
    }

    /// Signs a text for one purpose.
    #[must_use]
    pub fn sign(&self, purpose: Purpose, text: &str) -> String {
        let signature = self.signing.sign(&purpose.message_of(self.is_test, text));
        URL_SAFE_NO_PAD.encode(signature.to_bytes())
    }

    pub(crate) fn as_age(&self) -> &dyn age::Identity {
        &self.age
    }
}

/// A public age key: where something can be sealed to.
#[derive(Clone)]
pub struct Recipient(age::x25519::Recipient);

impl Recipient {
    /// Reads `age1…` of the X25519 kind.
    ///
    /// # Errors
    /// [`KeyError::SecretKey`] for a secret key, else [`KeyError::NotARecipient`].
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        // People mix the two up, so they are warned, and the key is not repeated.
        if text.to_ascii_uppercase().contains("SECRET-KEY") {
            return Err(KeyError::SecretKey);
        }
        text.parse().map(Self).map_err(|_| KeyError::NotARecipient)
    }

    /// `age1…`
    #[must_use]
    pub fn text(&self) -> String {
        self.0.to_string()
    }

    pub(crate) fn as_age(&self) -> &dyn age::Recipient {
        &self.0
    }
}

/// A public signing key: tells whose signature something carries.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey {
    key: VerifyingKey,
    is_test: bool,
}

impl PublicKey {
    /// Reads 43 characters of base64url, with `TEST.` before those of a test key.
    ///
    /// # Errors
    /// [`KeyError::NotAPublicKey`] also for keys that verify anything.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let unmarked = text.strip_prefix(TEST_MARK);
        let bytes: [u8; 32] = URL_SAFE_NO_PAD
            .decode(unmarked.unwrap_or(text))
            .ok()
            .and_then(|b| b.try_into().ok())
            .ok_or(KeyError::NotAPublicKey)?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| KeyError::NotAPublicKey)?;
        // A weak key has signatures that fit any text.
        if key.is_weak() || is_second_spelling(&bytes) {
            return Err(KeyError::NotAPublicKey);
        }
        Ok(Self {
            key,
            is_test: unmarked.is_some(),
        })
    }

    /// The key in base64url; with its mark if it is a test key.
    #[must_use]
    pub fn text(&self) -> String {
        let mark = if self.is_test { TEST_MARK } else { "" };
        format!("{mark}{}", URL_SAFE_NO_PAD.encode(self.key.as_bytes()))
    }

    /// Whether it is a test key.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.is_test
    }

    /// The key, if the name may stand beside it: that of a test key says so.
    ///
    /// # Errors
    /// [`KeyError::TestName`].
    pub fn called(self, name: &Line) -> Result<Self, KeyError> {
        if self.is_test && !name.as_str().starts_with(TEST_NAME) {
            return Err(KeyError::TestName);
        }
        Ok(self)
    }

    /// The short name that entries carry: 32 hex digits.
    #[must_use]
    pub fn id(&self) -> String {
        let hash = |context: &[u8]| {
            let hash = Sha256::new().chain_update(context);
            hash.chain_update(self.key.as_bytes()).finalize()
        };
        if self.is_test {
            let hash = hash(b"carewallet/1 TEST key id\0");
            return format!("{TEST_ID}{}", hex::encode(&hash[..14]));
        }
        // 128 bits are enough: nobody finds a second key with the same id.
        hex::encode(&hash(b"carewallet/1 key id\0")[..16])
    }

    /// Checks a signature strictly (RFC 8032; no small-order points).
    ///
    /// # Errors
    /// [`KeyError::BadSignature`], whatever the reason is.
    pub fn verify(&self, purpose: Purpose, text: &str, signature: &str) -> Result<(), KeyError> {
        let bytes: [u8; 64] = URL_SAFE_NO_PAD
            .decode(signature)
            .ok()
            .and_then(|b| b.try_into().ok())
            .ok_or(KeyError::BadSignature)?;
        let signature = ed25519_dalek::Signature::from_bytes(&bytes);
        self.key
            // Plain `verify` takes small-order points, on which libraries disagree.
            .verify_strict(&purpose.message_of(self.is_test, text), &signature)
            .map_err(|_| KeyError::BadSignature)
    }
}

/// True for a number that is not below 2^255 - 19: the same point has a smaller
/// one, and two spellings would give one signer two key ids.
fn is_second_spelling(key: &[u8; 32]) -> bool {
    key[0] >= 0xed && key[1..31].iter().all(|b| *b == 0xff) && key[31] & 0x7f == 0x7f
}

/// Reads a public line: `age1… <public key>`.
///
/// # Errors
/// As [`Recipient::parse`] and [`PublicKey::parse`].
pub fn parse_public_line(line: &str) -> Result<(Recipient, PublicKey), KeyError> {
    // One half alone is read all the same: it may be a secret key, to be warned of.
    let (recipient, key) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
    Ok((Recipient::parse(recipient)?, PublicKey::parse(key.trim())?))
}

/// How secret keys and parts of them begin.
const SECRET: [&str; 2] = ["AGE-SECRET-KEY-", KEY_PART];

/// What stands in the place of a secret key.
const NOT_SHOWN: &str = "[a secret key, not shown]";

/// True for bytes that hold a secret key or a part of one, in whichever case: they are
/// not to be shown, kept or logged.
#[must_use]
pub fn holds_secret(bytes: &[u8]) -> bool {
    secret_in(bytes).is_some()
}

fn secret_in(bytes: &[u8]) -> Option<usize> {
    let place_of = |mark: &str| {
        let mut places = bytes.windows(mark.len());
        // Bech32 is valid in either case, and QR codes often hold capitals.
        places.position(|place| place.eq_ignore_ascii_case(mark.as_bytes()))
    };
    SECRET.into_iter().filter_map(place_of).min()
}

/// The text without the secret keys in it: somebody may have typed one where the
/// name of a file belongs, and what is wrong with a file is said with its name.
#[must_use]
pub fn without_secrets(text: &str) -> Cow<'_, str> {
    let (mut rest, mut shown) = (text, String::new());
    while let Some(at) = secret_in(rest.as_bytes()) {
        let (before, key) = rest.split_at(at);
        let is_key = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let end = key.find(|c: char| !is_key(c)).unwrap_or(key.len());
        shown.push_str(before);
        shown.push_str(NOT_SHOWN);
        rest = &key[end..];
    }
    if shown.is_empty() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(shown + rest)
}

#[cfg(test)]
mod edges;

#[cfg(test)]
mod tests;
