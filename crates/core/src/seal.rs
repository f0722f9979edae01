//! Sealing: age files to recipients or to words, and nothing else. What is
//! inside, and when it is written, is decided elsewhere.

mod stream;

use std::io::{Read, Write};

use age::secrecy::SecretString;

use crate::error_kind::ErrorKind;
use crate::key::{Identity, Recipient};
use crate::limits;

pub use stream::{Opening, Sealing};

/// Why something cannot be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The bytes are not an age file.
    #[error("is not an age file")]
    NotAnAgeFile,
    /// The file is sealed to somebody else.
    #[error("cannot be opened with this key")]
    WrongKey,
    /// The file is sealed to other words, or to a key.
    #[error("cannot be opened with these words")]
    WrongWords,
    /// The file was changed or cut off after it was sealed.
    #[error("is damaged")]
    Damaged,
    /// The file asks for more work or memory than is allowed.
    #[error("asks for too much work to open")]
    TooMuchWork,
    /// The file has more recipients, a longer header or more content than allowed.
    #[error("is larger than the limit")]
    TooLarge,
    /// Nobody to seal to.
    #[error("there is nobody to seal this to")]
    NoRecipients,
}

impl SealError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotAnAgeFile => ErrorKind::NotAnAgeFile,
            Self::WrongKey => ErrorKind::WrongKey,
            Self::WrongWords => ErrorKind::WrongWords,
            Self::Damaged => ErrorKind::Damaged,
            Self::TooMuchWork => ErrorKind::TooMuchWork,
            Self::TooLarge => ErrorKind::TooLarge,
            Self::NoRecipients => ErrorKind::NoRecipients,
        }
    }
}

const MAGIC: &[u8] = b"age-encryption.org/v1\n";
const ARMOR: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";

/// True for the first bytes of a binary or an armored age file.
#[must_use]
pub fn is_age_file(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC) || bytes.trim_ascii_start().starts_with(ARMOR)
}

/// True for an age file that opens with words and not with a key. What an armored
/// one holds is not known before it is decoded; people armor only their own files,
/// so words are the safer guess.
#[must_use]
pub fn is_sealed_to_words(bytes: &[u8]) -> bool {
    bytes
        .strip_prefix(MAGIC)
        // The age format allows no stanza beside one of scrypt: it is the first.
        .is_none_or(|stanzas| stanzas.starts_with(b"-> scrypt "))
}

/// Seals bytes to one or more recipients.
///
/// # Errors
/// [`SealError::NoRecipients`]; [`SealError::TooLarge`] for more than the limit.
pub fn seal(bytes: &[u8], recipients: &[Recipient]) -> Result<Vec<u8>, SealError> {
    if recipients.len() > limits::RECIPIENTS {
        return Err(SealError::TooLarge);
    }
    let encryptor = age::Encryptor::with_recipients(recipients.iter().map(Recipient::as_age))
        .map_err(|_| SealError::NoRecipients)?;
    let mut out = Vec::with_capacity(bytes.len() + 1024);
    fill(encryptor, bytes, &mut out)?;
    // What is written has to be read again.
    if out.len() > limits::FILE_BYTES {
        return Err(SealError::TooLarge);
    }
    Ok(out)
}

/// To how many recipients' keys a binary age file is sealed, as its header says; 0
/// for an armored one. Only who opens the file knows that the header is true.
#[must_use]
pub fn count_recipients(bytes: &[u8]) -> usize {
    let header = header_lines(bytes);
    header
        .filter(|line| line.starts_with(b"-> X25519 "))
        .count()
}

fn header_lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let head = &bytes[..bytes.len().min(limits::AGE_HEADER_BYTES)];
    let lines = head.split(|b| *b == b'\n');
    lines.take_while(|line| !line.starts_with(b"---"))
}

/// Seals bytes to words that are handed over separately.
///
/// # Errors
/// [`SealError::Damaged`] if the age library cannot write.
pub fn seal_with_words(bytes: &[u8], words: &str, log_n: u8) -> Result<Vec<u8>, SealError> {
    let mut out = Vec::with_capacity(bytes.len() + 256);
    fill(words_encryptor(words, log_n)?, bytes, &mut out)?;
    Ok(out)
}

/// The same in the armored form, for files that people may open in an editor.
///
/// # Errors
/// As [`seal_with_words`].
pub fn seal_with_words_armored(bytes: &[u8], words: &str, log_n: u8) -> Result<Vec<u8>, SealError> {
    let mut armored =
        age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor)
            .map_err(|_| SealError::Damaged)?;
    fill(words_encryptor(words, log_n)?, bytes, &mut armored)?;
    armored.finish().map_err(|_| SealError::Damaged)
}

fn words_encryptor(words: &str, log_n: u8) -> Result<age::Encryptor, SealError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(words.to_owned()));
    recipient.set_work_factor(log_n);
    // Words stand alone: age refuses scrypt beside any other recipient.
    age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_| SealError::NoRecipients)
}

fn fill(encryptor: age::Encryptor, bytes: &[u8], out: impl Write) -> Result<(), SealError> {
    let mut writer = encryptor.wrap_output(out).map_err(|_| SealError::Damaged)?;
    writer.write_all(bytes).map_err(|_| SealError::Damaged)?;
    writer.finish().map_err(|_| SealError::Damaged)?;
    Ok(())
}

/// Opens a file that was sealed to this identity. Nothing of it is given out
/// before its last byte was checked.
///
/// # Errors
/// Why it stays closed.
pub fn open(bytes: &[u8], identity: &Identity) -> Result<Vec<u8>, SealError> {
    open_for(bytes, identity.as_age())
}

/// Opens a file that was sealed to words.
///
/// # Errors
/// [`SealError::TooMuchWork`] before any work when the file asks for too much;
/// [`SealError::WrongWords`].
pub fn open_with_words(bytes: &[u8], words: &str) -> Result<Vec<u8>, SealError> {
    let mut identity = age::scrypt::Identity::new(SecretString::from(words.to_owned()));
    // A file from outside could otherwise keep the computer busy for hours.
    identity.set_max_work_factor(limits::SCRYPT_LOG_N);
    open_for(bytes, &identity).map_err(|error| match error {
        SealError::WrongKey => SealError::WrongWords,
        other => other,
    })
}

fn open_for(bytes: &[u8], identity: &dyn age::Identity) -> Result<Vec<u8>, SealError> {
    if !is_age_file(bytes) {
        return Err(SealError::NotAnAgeFile);
    }
    if bytes.starts_with(MAGIC) {
        check_header(bytes)?;
        let decryptor = age::Decryptor::new_buffered(bytes).map_err(reason)?;
        return drain(decryptor, identity, bytes.len());
    }
    // Out of its armor first: the limits are about the file inside.
    let mut inside = Vec::with_capacity(bytes.len());
    age::armor::ArmoredReader::new(bytes)
        .read_to_end(&mut inside)
        .map_err(|_| SealError::Damaged)?;
    // Armor within armor would go on without end.
    if !inside.starts_with(MAGIC) {
        return Err(SealError::NotAnAgeFile);
    }
    open_for(&inside, identity)
}

fn drain<R: Read>(
    decryptor: age::Decryptor<R>,
    identity: &dyn age::Identity,
    length: usize,
) -> Result<Vec<u8>, SealError> {
    let reader = decryptor
        .decrypt(std::iter::once(identity))
        .map_err(reason)?;
    let mut plain = Vec::with_capacity(length.min(limits::FILE_BYTES));
    reader
        // One byte more, to tell what is at the limit from what is over it.
        .take(limits::FILE_BYTES as u64 + 1)
        .read_to_end(&mut plain)
        .map_err(|_| SealError::Damaged)?;
    if plain.len() > limits::FILE_BYTES {
        return Err(SealError::TooLarge);
    }
    Ok(plain)
}

/// Checks the header against the limits before the library works on it.
fn check_header(bytes: &[u8]) -> Result<(), SealError> {
    let head = &bytes[..bytes.len().min(limits::AGE_HEADER_BYTES)];
    let mut stanzas = 0;
    for line in head.split(|b| *b == b'\n') {
        if line.starts_with(b"---") {
            return Ok(());
        }
        stanzas += usize::from(line.starts_with(b"-> "));
        // One stanza more than recipients: age adds a random one as grease.
        if stanzas > limits::RECIPIENTS + 1 {
            return Err(SealError::TooLarge);
        }
    }
    let cut_off = bytes.len() <= limits::AGE_HEADER_BYTES;
    Err(if cut_off {
        SealError::Damaged
    } else {
        SealError::TooLarge
    })
}

/// The library's own texts are never shown: one of them panics in debug builds.
fn reason(error: age::DecryptError) -> SealError {
    match error {
        // The last one is what wrong words look like.
        age::DecryptError::NoMatchingKeys
        | age::DecryptError::KeyDecryptionFailed
        | age::DecryptError::DecryptionFailed => SealError::WrongKey,
        age::DecryptError::ExcessiveWork { .. } => SealError::TooMuchWork,
        age::DecryptError::UnknownFormat => SealError::NotAnAgeFile,
        _ => SealError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_for_its_recipients_and_nobody_else() {
        let (mine, other) = (Identity::generate(), Identity::generate());
        let sealed = seal(b"words", &[mine.recipient()]).unwrap();
        assert_eq!(open(&sealed, &mine).unwrap(), b"words");
        assert_eq!(open(&sealed, &other), Err(SealError::WrongKey));
        assert_eq!(seal(b"words", &[]), Err(SealError::NoRecipients));
    }

    #[test]
    fn says_what_is_wrong_with_a_file() {
        let mine = Identity::generate();
        let sealed = seal(&[7; 70_000], &[mine.recipient()]).unwrap();
        assert_eq!(open(b"", &mine), Err(SealError::NotAnAgeFile));
        assert_eq!(open(b"<html>", &mine), Err(SealError::NotAnAgeFile));
        assert_eq!(
            open(&sealed[..sealed.len() - 1], &mine),
            Err(SealError::Damaged)
        );
        assert_eq!(open(&sealed[..100], &mine), Err(SealError::Damaged));
        let mut longer = sealed.clone();
        longer.push(0);
        assert_eq!(open(&longer, &mine), Err(SealError::Damaged));
        let mut stanzas = MAGIC.to_vec();
        stanzas.extend(b"-> x y\n\n".repeat(limits::RECIPIENTS + 2));
        assert_eq!(open(&stanzas, &mine), Err(SealError::TooLarge));
        let mut long = MAGIC.to_vec();
        long.resize(limits::AGE_HEADER_BYTES + 1, b'x');
        assert_eq!(open(&long, &mine), Err(SealError::TooLarge));
    }

    #[test]
    fn refuses_work_before_doing_it() {
        let sealed = seal_with_words(b"x", "words", 2).unwrap();
        assert_eq!(open_with_words(&sealed, "words").unwrap(), b"x");
        let wrong = open_with_words(&sealed, "other").unwrap_err();
        assert_eq!(wrong, SealError::WrongWords);
        assert_eq!(wrong.to_string(), "cannot be opened with these words");
        let text = String::from_utf8_lossy(&sealed);
        let end = text.find(" 2\n").unwrap();
        let mut heavy = sealed[..end].to_vec();
        heavy.extend(b" 19");
        heavy.extend(&sealed[end + 2..]);
        assert_eq!(
            open_with_words(&heavy, "words"),
            Err(SealError::TooMuchWork)
        );
    }

    #[test]
    fn sealing_the_same_words_twice_gives_unrelated_files() {
        let mine = Identity::generate();
        let [a, b] = [0, 1].map(|_| seal(b"same", &[mine.recipient()]).unwrap());
        assert_ne!(a, b);
    }
}
