//! Sealing and opening what may be larger than memory: backups.

use std::io::{self, Read, Write};

use super::{MAGIC, SealError, check_header, reason};
use crate::key::{Identity, Recipient};
use crate::limits;

/// A file that is being sealed. Without [`Self::finish`] it cannot be opened.
pub struct Sealing<W: Write>(age::stream::StreamWriter<W>);

impl<W: Write> Sealing<W> {
    /// Begins a file for these recipients.
    ///
    /// # Errors
    /// [`SealError::NoRecipients`], [`SealError::TooLarge`] inside; why the file
    /// cannot be written.
    pub fn begin(out: W, recipients: &[Recipient]) -> io::Result<Self> {
        if recipients.len() > limits::RECIPIENTS {
            return Err(io::Error::other(SealError::TooLarge));
        }
        age::Encryptor::with_recipients(recipients.iter().map(Recipient::as_age))
            .map_err(|_| io::Error::other(SealError::NoRecipients))?
            .wrap_output(out)
            .map(Self)
    }

    /// Writes the end, by which a reader knows that nothing was cut off.
    ///
    /// # Errors
    /// Why the file cannot be written.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A sealed file that is being read. What it gives is not to be used before its
/// end was reached without an error: only the end shows that nothing is missing.
pub struct Opening<R: Read>(age::stream::StreamReader<io::Chain<io::Cursor<Vec<u8>>, R>>);

impl<R: Read> Opening<R> {
    /// Opens the header of a binary age file.
    ///
    /// # Errors
    /// Why it stays closed.
    pub fn begin(mut input: R, identity: &Identity) -> Result<Self, SealError> {
        let mut head = Vec::new();
        // One byte more than the limit tells a long header from a file that ends in it.
        let most = limits::AGE_HEADER_BYTES as u64 + 1;
        let read = input.by_ref().take(most).read_to_end(&mut head);
        read.map_err(|_| SealError::Damaged)?;
        if !head.starts_with(MAGIC) {
            return Err(SealError::NotAnAgeFile);
        }
        check_header(&head)?;
        let whole = io::Cursor::new(head).chain(input);
        let decryptor = age::Decryptor::new(whole).map_err(reason)?;
        let identity: &dyn age::Identity = identity.as_age();
        let reader = decryptor.decrypt(std::iter::once(identity));
        Ok(Self(reader.map_err(reason)?))
    }
}

impl<R: Read> Read for Opening<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.read(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal;

    fn sealed(bytes: &[u8], to: &Identity) -> Vec<u8> {
        let mut sealing = Sealing::begin(Vec::new(), &[to.recipient()]).unwrap();
        sealing.write_all(bytes).unwrap();
        sealing.finish().unwrap()
    }

    fn opened(bytes: &[u8], with: &Identity) -> Result<Vec<u8>, SealError> {
        let mut plain = Vec::new();
        let read = Opening::begin(bytes, with)?.read_to_end(&mut plain);
        read.map(|_| plain).map_err(|_| SealError::Damaged)
    }

    #[test]
    fn a_stream_is_the_same_file_as_the_whole() {
        let (mine, other) = (Identity::generate(), Identity::generate());
        let plain = vec![7; 200_000];
        let file = sealed(&plain, &mine);
        assert_eq!(seal::open(&file, &mine).unwrap(), plain);
        assert_eq!(opened(&file, &mine).unwrap(), plain);
        assert_eq!(opened(&file, &other), Err(SealError::WrongKey));
        assert_eq!(opened(b"<html>", &mine), Err(SealError::NotAnAgeFile));
        for cut in [file.len() - 1, file.len() / 2, 70_000, 100] {
            assert_eq!(opened(&file[..cut], &mine), Err(SealError::Damaged));
        }
        assert!(Sealing::begin(Vec::new(), &[]).is_err());
    }
}
