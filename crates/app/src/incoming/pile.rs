//! Files that come one after the other until they are one whole sheet: photographs that
//! are taken again, a page that was forgotten. All of it stays in memory. Each picture is
//! read once, and only its codes are kept.

use carewallet_core::parts::PartsError;
use carewallet_core::{ErrorKind, Share, hex, seal};
use carewallet_import::{Allowance, Content, Reading};
use zeroize::{Zeroize, Zeroizing};

use super::content::{content, holds_key, payload_in, share_text};
use super::sheet_parts::{CodesOfSheet, SheetParts};
use super::{ConfinementNotice, IncomingFile, Looked, Openers, Sorted, look};
use crate::error::Error;
use crate::face::Face;

/// The most files of a pile.
pub const MOST_FILES: usize = 64;
/// The most bytes of a pile.
pub const MOST_BYTES: usize = 128 << 20;

/// Files that are to become one sheet.
#[derive(Default)]
pub struct Pile {
    files: Vec<PiledFile>,
}

/// A file of a pile.
pub struct PiledFile {
    /// What it is called.
    pub name: String,
    /// Of its bytes, so that a file that comes twice is there once.
    digest: String,
    content: PiledContent,
}

/// What is kept of a file.
enum PiledContent {
    /// Nobody has looked at it yet.
    Unread(Vec<u8>),
    /// A share, an e-mail with one, or something sealed.
    Document(Zeroizing<Vec<u8>>),
    /// A picture, of which the codes are kept.
    Picture(Box<Reading>),
    /// It cannot be used.
    Refused(Box<Refused>),
}

/// Why a file cannot be used.
pub struct Refused {
    /// What sort of fault.
    pub kind: ErrorKind,
    /// What is wrong with it.
    pub message: String,
}

/// What was read from a file.
pub enum FileRead<'a> {
    /// Codes of sheets.
    Codes(Vec<CodesOfSheet>),
    /// A share, an e-mail with one, or something sealed: no codes.
    Document,
    /// No code of ours.
    NoCode,
    /// A code that cannot be read.
    Blurred,
    /// Not all of it was searched, and no code was found in the rest.
    NotSearched,
    /// It cannot be used.
    Refused(&'a Refused),
}

impl Pile {
    /// The files, as they came.
    #[must_use]
    pub fn files(&self) -> &[PiledFile] {
        &self.files
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Adds a file, unless the same bytes are there already.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`] where the pile is full; [`ErrorKind::EmptyFile`].
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let digest = hex::digest(&bytes);
        if self.files.iter().any(|file| file.digest == digest) {
            return Ok(());
        }
        if bytes.is_empty() {
            return Err(Error::new(ErrorKind::EmptyFile, "the file is empty").at(name));
        }
        let held: usize = self.files.iter().map(|file| file.content.bytes()).sum();
        if self.files.len() >= MOST_FILES || held + bytes.len() > MOST_BYTES {
            let message = format!("there are {} files already", self.files.len());
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        self.files.push(PiledFile {
            name: name.to_owned(),
            digest,
            content: PiledContent::Unread(bytes),
        });
        Ok(())
    }

    /// Leaves a file out, by its mark.
    pub fn remove(&mut self, mark: &str) {
        self.files.retain(|file| file.mark() != mark);
    }

    /// Reads the files that nobody has looked at yet: pictures by the confined child.
    pub fn read(&mut self, face: &mut dyn Face) {
        let is_new = |file: &&mut PiledFile| matches!(file.content, PiledContent::Unread(_));
        let mut new: Vec<&mut PiledFile> = self.files.iter_mut().filter(is_new).collect();
        let total = new.len();
        let (mut allowance, mut confinement) = (Allowance::default(), ConfinementNotice::default());
        for (number, file) in new.iter_mut().enumerate() {
            face.progress("reading", number, total);
            if let PiledContent::Unread(bytes) = &mut file.content {
                let bytes = std::mem::take(bytes);
                file.content = recognised(face, bytes, &mut allowance, &mut confinement);
            }
        }
        if total > 0 {
            face.progress("reading", total, total);
        }
        if let Some(text) = confinement.take() {
            face.note(text);
        }
    }

    /// What all files are together, as [`look`] does it.
    ///
    /// # Errors
    /// As [`look`].
    pub fn look(&self, face: &mut dyn Face, openers: &Openers<'_>) -> Result<Looked, Error> {
        let files: Vec<IncomingFile<'_>> =
            self.files.iter().filter_map(PiledFile::incoming).collect();
        look(face, &files, openers)
    }

    /// What the files are, each sheet for itself.
    pub fn sort(&self, face: &mut dyn Face, openers: &Openers<'_>) -> Sorted {
        let files: Vec<IncomingFile<'_>> =
            self.files.iter().filter_map(PiledFile::incoming).collect();
        Sorted::read(face, &files, openers)
    }

    /// How far each sheet has come.
    #[must_use]
    pub fn sheets(&self) -> Vec<CodesOfSheet> {
        let mut parts = SheetParts::default();
        for (number, file) in self.files.iter().enumerate() {
            for code in file.parts() {
                // What contradicts the others is refused when all are looked at.
                parts.add(number, code).unwrap_or(());
            }
        }
        parts.codes()
    }
}

impl Drop for Pile {
    fn drop(&mut self) {
        for file in &mut self.files {
            if let PiledContent::Unread(bytes) = &mut file.content {
                bytes.zeroize();
            }
        }
    }
}

impl PiledContent {
    fn bytes(&self) -> usize {
        match self {
            Self::Unread(bytes) => bytes.len(),
            Self::Document(bytes) => bytes.len(),
            Self::Picture(reading) => reading.codes.iter().map(|code| code.bytes.len()).sum(),
            Self::Refused(_) => 0,
        }
    }

    fn refused(error: Error) -> Self {
        Self::Refused(Box::new(Refused {
            kind: error.kind,
            message: error.message,
        }))
    }
}

impl PiledFile {
    /// What tells it from the others: a digest of its bytes.
    #[must_use]
    pub fn mark(&self) -> &str {
        &self.digest
    }

    fn incoming(&self) -> Option<IncomingFile<'_>> {
        match &self.content {
            PiledContent::Document(bytes) => Some(IncomingFile::Bytes(&self.name, bytes)),
            PiledContent::Picture(reading) => Some(IncomingFile::Picture(&self.name, reading)),
            PiledContent::Unread(_) | PiledContent::Refused(_) => None,
        }
    }

    fn parts(&self) -> impl Iterator<Item = &[u8]> {
        let codes = match &self.content {
            PiledContent::Picture(reading) => reading.codes.as_slice(),
            _ => &[],
        };
        let ours = codes.iter().filter(|code| code.content() == Content::Part);
        ours.map(|code| code.bytes.as_slice())
    }

    /// What was read from it.
    #[must_use]
    pub fn read(&self) -> FileRead<'_> {
        let reading = match &self.content {
            PiledContent::Unread(_) => return FileRead::NotSearched,
            PiledContent::Document(_) => return FileRead::Document,
            PiledContent::Refused(refused) => return FileRead::Refused(refused),
            PiledContent::Picture(reading) => reading,
        };
        let mut parts = SheetParts::default();
        for code in self.parts() {
            parts.add(0, code).unwrap_or(());
        }
        if !parts.is_empty() {
            FileRead::Codes(parts.codes())
        } else if reading.blurred {
            FileRead::Blurred
        } else if reading.unsearched + reading.glanced + reading.unread.len() > 0 {
            FileRead::NotSearched
        } else {
            FileRead::NoCode
        }
    }
}

/// What a file is, by its content.
fn recognised(
    face: &mut dyn Face,
    bytes: Vec<u8>,
    allowance: &mut Allowance,
    confinement: &mut ConfinementNotice,
) -> PiledContent {
    let bytes = Zeroizing::new(bytes);
    match is_document(&bytes) {
        Ok(true) => return PiledContent::Document(bytes),
        Ok(false) => {}
        Err(error) => return PiledContent::refused(error),
    }
    let mut reading = match face.codes_in(&bytes, allowance) {
        Ok(reading) => reading,
        Err(error) => return PiledContent::refused(error.into()),
    };
    confinement.saw(reading.confinement);
    if reading
        .codes
        .iter()
        .any(|code| code.content() == Content::Key)
    {
        reading
            .codes
            .iter_mut()
            .for_each(|code| code.bytes.zeroize());
        return PiledContent::refused(PartsError::KeySheet.into());
    }
    PiledContent::Picture(Box::new(reading))
}

/// Whether it is something else than a picture, and of use.
fn is_document(bytes: &[u8]) -> Result<bool, Error> {
    let content = content(bytes)?;
    let bytes = content.as_ref();
    if seal::is_age_file(bytes) {
        return Ok(true);
    }
    if let Some(text) = share_text(bytes) {
        Share::parse(text)?;
        return Ok(true);
    }
    if payload_in(bytes)?.is_some() {
        return Ok(true);
    }
    if holds_key(bytes) {
        return Err(PartsError::KeySheet.into());
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use carewallet_core::Payload;
    use carewallet_core::parts::{Layout, split};
    use carewallet_import::{Confinement, FoundCode};

    use super::*;

    /// A picture on which these codes of a sheet were read.
    fn picture(name: &str, codes: &[Vec<u8>]) -> PiledFile {
        let codes = codes.iter().map(|bytes| FoundCode {
            bytes: bytes.clone(),
            page: 0,
            corners: [[0.0; 2]; 4],
        });
        let reading = Reading {
            codes: codes.collect(),
            blurred: false,
            pages: 1,
            unread: Vec::new(),
            unsearched: 0,
            glanced: 0,
            confinement: Confinement::default(),
        };
        PiledFile {
            name: name.to_owned(),
            digest: name.to_owned(),
            content: PiledContent::Picture(Box::new(reading)),
        }
    }

    #[test]
    fn says_what_was_read_from_which_file_and_what_is_missing() {
        let noise: Vec<u8> = (0..6_000).map(|at| (at * 31 % 251) as u8).collect();
        let payload = Payload::open_form(noise);
        let codes = split(&payload, Layout::A4).unwrap();
        let mut pile = Pile::default();
        pile.files.push(picture("one.jpg", &codes[..12]));
        let sheets = pile.sheets();
        let [sheet] = sheets.as_slice() else { panic!() };
        assert_eq!(sheet.found, (1..=12).collect::<Vec<u8>>());
        assert_eq!(sheet.missing, (13..=20).collect::<Vec<u8>>());
        assert_eq!((sheet.needed, sheet.total, sheet.pages), (16, 20, 2));
        assert_eq!(sheet.pages_again, [2]);
        assert!(!sheet.is_whole());
        pile.files.push(picture("two.jpg", &codes[12..16]));
        assert!(pile.sheets()[0].is_whole());
        let FileRead::Codes(read) = pile.files()[1].read() else {
            panic!()
        };
        assert_eq!(read[0].found, [13, 14, 15, 16]);
        pile.files.push(picture("words.jpg", &[]));
        assert!(matches!(pile.files()[2].read(), FileRead::NoCode));
    }

    #[test]
    fn a_pile_is_bounded_and_holds_each_file_once() {
        let mut pile = Pile::default();
        for number in 0..MOST_FILES {
            assert!(
                pile.add("a.jpg", vec![u8::try_from(number).unwrap(); 3])
                    .is_ok()
            );
        }
        assert!(pile.add("again.jpg", vec![0; 3]).is_ok());
        assert_eq!(pile.files().len(), MOST_FILES);
        let refused = pile
            .add("more.jpg", vec![200; 3])
            .err()
            .map(|error| error.kind);
        assert_eq!(refused, Some(ErrorKind::TooLarge));
    }
}
