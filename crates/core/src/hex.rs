//! Ids and digests as lower-case hex.

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes, as 64 hex digits.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    encode(&Sha256::digest(bytes))
}

/// Takes the SHA-256 of what is written to it bit by bit.
#[derive(Default)]
pub struct Hasher(Sha256);

impl Hasher {
    /// The SHA-256 of all of it, as 64 hex digits.
    #[must_use]
    pub fn digest(self) -> String {
        encode(&self.0.finalize())
    }
}

impl std::io::Write for Hasher {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Lower-case hex of some bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|b| [DIGITS[usize::from(b >> 4)], DIGITS[usize::from(b & 15)]])
        .map(char::from)
        .collect()
}

/// True for exactly `length` lower-case hex digits.
#[must_use]
pub fn is_hex(text: &str, length: usize) -> bool {
    // Lower case only: upper case would be a second spelling of the same id.
    text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// The first bytes that lower-case hex stands for.
#[must_use]
pub(crate) fn first_bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        let pair = text.get(2 * at..2 * at + 2)?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_the_published_digest() {
        // FIPS 180-4 example: the message "abc".
        assert_eq!(
            digest(b"abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert!(is_hex(&digest(b""), 64));
        assert!(!is_hex("AB", 2) && !is_hex("abc", 2));
    }
}
