//! Sheets as they come together out of many files. Of one that is short its codes are
//! held; of one that is whole only its number, for the share itself is in a file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use carewallet_core::parts::{Assembly, CodeHeader, PartsError};
use carewallet_core::payload::SheetId;
use carewallet_core::{ErrorKind, Payload, QuestionSheet, Share};

use super::keys::Keys;
use super::look::{self, Look};
use super::notes::{CodeNote, Held, Notes, Outcome, RefusedNote, ShareNote, SheetNote};
use crate::error::Error;
use crate::face::Face;
use crate::incoming::content::{not_a_share, share_text};
use crate::platform::Write;

/// Everything that was found so far.
pub(super) struct Sheets<'a> {
    pub(super) notes: Notes,
    pub(super) sheets: BTreeMap<u64, SheetNote>,
    pub(super) shares: BTreeMap<String, ShareNote>,
    /// The codes of sheets that are not whole, by number.
    pub(super) codes: BTreeMap<u64, BTreeMap<u8, Vec<u8>>>,
    /// Codes that are there with different content: neither is believed.
    disputed: BTreeSet<(u64, u8)>,
    /// Where shares are written.
    pub(super) folder: Option<PathBuf>,
    pub(super) keys: Keys<'a>,
}

impl<'a> Sheets<'a> {
    pub(super) fn new(folder: Option<PathBuf>, notes: Notes, keys: Keys<'a>) -> Self {
        Self {
            notes,
            sheets: BTreeMap::new(),
            shares: BTreeMap::new(),
            codes: BTreeMap::new(),
            disputed: BTreeSet::new(),
            folder,
            keys,
        }
    }

    /// Takes in what a file holds.
    ///
    /// # Errors
    /// What ends the call: a key that does not open, a share that cannot be written.
    pub(super) fn take(&mut self, face: &mut dyn Face, look: Look) -> Result<Held, Error> {
        let mut look = look;
        if let Some(bytes) = look.sealed.take() {
            look = match self.keys.open(face, &bytes)? {
                Ok(plain) => opened(&plain),
                Err(error) => Look::refused(error),
            };
        }
        let mut held = Held::default();
        for (number, share) in look.shares {
            self.keep_share(face, &number, &share)?;
            held.shares.push(number);
        }
        let mut refused = look.refused;
        for payload in &look.payloads {
            if let Err(error) = self.payload(face, payload, &mut held)? {
                refused = refused.or(Some(error));
            }
        }
        let mut touched = BTreeSet::new();
        for code in &look.codes {
            match self.code(code) {
                Ok(note) => {
                    touched.insert(note.sheet);
                    held.codes.push(note);
                }
                Err(error) => refused = refused.or(Some(error.into())),
            }
        }
        for sheet in touched {
            self.join(face, sheet)?;
        }
        // A file that is good for something is not refused for the rest of it.
        let is_none = held.codes.is_empty() && held.shares.is_empty() && held.questions.is_empty();
        held.refused = refused.filter(|_| is_none).map(RefusedNote::from);
        held.codes.sort_unstable();
        held.codes.dedup();
        Ok(held)
    }

    fn payload(
        &mut self,
        face: &mut dyn Face,
        payload: &Payload,
        held: &mut Held,
    ) -> Result<Result<(), Error>, Error> {
        if payload.is_question_sheet() {
            let page = QuestionSheet::of(payload).map_err(Error::from);
            return Ok(page.map(|_| held.questions.push(payload.sheet_id().full())));
        }
        match self.keys.unpack(face, payload) {
            Ok(share) => {
                let number = look::number(&share);
                self.keep_share(face, &number, &share)?;
                held.shares.push(number);
                Ok(Ok(()))
            }
            Err(error) => Ok(Err(error)),
        }
    }

    /// Takes in a code. The same code again changes nothing.
    pub(super) fn code(&mut self, code: &[u8]) -> Result<CodeNote, PartsError> {
        let (header, _) = CodeHeader::read(code)?;
        let key = key_of(&header.sheet);
        let note = CodeNote {
            sheet: key,
            number: header.number + 1,
            check: check_of(code),
        };
        let contradiction = PartsError::Contradiction {
            sheet: header.sheet,
            number: note.number,
        };
        let sheet = self.sheets.entry(key).or_insert_with(|| SheetNote {
            number: header.sheet.to_string(),
            needed: header.needed,
            total: header.total,
            outcome: Outcome::Short,
        });
        if (sheet.needed, sheet.total) != (header.needed, header.total) {
            return Err(contradiction);
        }
        if !sheet.outcome.wants_codes() {
            return Ok(note);
        }
        let place = (key, note.number);
        let codes = self.codes.entry(key).or_default();
        match codes.get(&note.number) {
            _ if self.disputed.contains(&place) => Err(contradiction),
            Some(known) if known != code => {
                codes.remove(&note.number);
                self.disputed.insert(place);
                Err(contradiction)
            }
            Some(_) => Ok(note),
            None => {
                codes.insert(note.number, code.to_vec());
                self.notes.code(code);
                Ok(note)
            }
        }
    }

    /// Makes the share of a sheet if enough of its codes are there.
    ///
    /// # Errors
    /// The share cannot be written.
    pub(super) fn join(&mut self, face: &mut dyn Face, key: u64) -> Result<(), Error> {
        let (Some(sheet), Some(codes)) = (self.sheets.get(&key), self.codes.get(&key)) else {
            return Ok(());
        };
        if codes.len() < usize::from(sheet.needed) || !sheet.outcome.wants_codes() {
            return Ok(());
        }
        let outcome = match joined(codes.values()) {
            Ok(payload) => self.outcome(face, &payload)?,
            Err(error) => Outcome::Refused(Error::from(error).into()),
        };
        if let Some(sheet) = self.sheets.get_mut(&key) {
            sheet.outcome = outcome;
            self.notes.sheet(key, sheet);
            if !sheet.outcome.wants_codes() {
                self.codes.remove(&key);
            }
        }
        Ok(())
    }

    fn outcome(&mut self, face: &mut dyn Face, payload: &Payload) -> Result<Outcome, Error> {
        if payload.is_question_sheet() {
            return Ok(match QuestionSheet::of(payload) {
                Ok(_) => Outcome::Questions,
                Err(error) => Outcome::Refused(Error::from(error).into()),
            });
        }
        Ok(match self.keys.unpack(face, payload) {
            Ok(share) => {
                let number = look::number(&share);
                self.keep_share(face, &number, &share)?;
                Outcome::Whole(number)
            }
            Err(error) => Outcome::Refused(error.into()),
        })
    }

    /// Writes a share that was not there yet.
    fn keep_share(
        &mut self,
        face: &mut dyn Face,
        number: &str,
        share: &Share,
    ) -> Result<(), Error> {
        if self.shares.contains_key(number) {
            return Ok(());
        }
        if let Some(path) = self.path_of(number) {
            let text = format!("{}\n", share.text());
            // It may be there already, where a call was stopped before that was noted.
            let is_there = face
                .read_file(&path)
                .is_ok_and(|there| there == text.as_bytes());
            if !is_there {
                face.write_file(&path, text.as_bytes(), Write::Replace)?;
            }
        }
        let about = share.header.about.iter();
        let note = ShareNote {
            id: share.id().to_string(),
            made_at: share.header.made_at.written(),
            about: about.map(|about| about.name.as_str().to_owned()).collect(),
            entries: share.entries.len(),
        };
        self.notes.share(number, &note);
        self.shares.insert(number.to_owned(), note);
        Ok(())
    }

    /// Sheets that are short are whole all the same where a file holds their share.
    pub(super) fn settle_by_files<'f>(&mut self, held: impl Iterator<Item = &'f Held>) {
        let held: BTreeSet<&str> = held
            .flat_map(|held| &held.shares)
            .map(String::as_str)
            .collect();
        for (key, sheet) in &mut self.sheets {
            let number = look::number_of(*key);
            if sheet.outcome == Outcome::Short && held.contains(number.as_str()) {
                sheet.outcome = Outcome::Whole(number);
            }
        }
    }

    /// The file of a share.
    pub(super) fn path_of(&self, number: &str) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        Some(folder.join(format!("{number}.json")))
    }
}

impl Outcome {
    /// Whether its codes are still of use.
    pub(super) fn wants_codes(&self) -> bool {
        match self {
            Self::Short => true,
            Self::Whole(_) | Self::Questions => false,
            // Words may come; or a code that was wrong may be told by another one.
            Self::Refused(refused) => {
                refused.needs_key() || refused.kind == ErrorKind::Mismatch.name()
            }
        }
    }
}

fn opened(plain: &[u8]) -> Look {
    match share_text(plain) {
        Some(text) => look::share(text),
        None => Look::refused(not_a_share()),
    }
}

fn joined<'c>(codes: impl Iterator<Item = &'c Vec<u8>>) -> Result<Payload, PartsError> {
    let mut assembly = Assembly::default();
    for code in codes {
        assembly.add(code)?;
    }
    Ok(assembly.join()?.0)
}

/// All sixteen digits of a sheet's number.
fn key_of(sheet: &SheetId) -> u64 {
    u64::from_str_radix(&sheet.full(), 16).expect("the number of a sheet has sixteen hex digits")
}

/// A code ends with its own check sum.
fn check_of(code: &[u8]) -> u32 {
    code.last_chunk()
        .map_or(0, |bytes| u32::from_be_bytes(*bytes))
}
