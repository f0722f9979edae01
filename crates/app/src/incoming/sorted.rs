//! Files of several sheets at once, each sheet for itself: at a desk where the sheets of a
//! morning come in together.

use carewallet_core::payload::SheetId;
use carewallet_core::{ErrorKind, Payload, QuestionSheet};

use super::candidates::{self, Candidate};
use super::reader::Reader;
use super::{Incoming, IncomingFile, Openers};
use crate::error::Error;
use crate::face::Face;

/// What files hold, sheet by sheet.
#[derive(Default)]
pub struct Sorted {
    /// Shares, each once.
    pub whole: Vec<Incoming>,
    /// Pages of questions to be answered by hand.
    pub questions: Vec<QuestionSheet>,
    /// What cannot be used, or not yet.
    pub set_aside: Vec<SetAside>,
}

/// Files that give no share.
pub struct SetAside {
    /// What they are called.
    pub files: Vec<String>,
    /// Why.
    pub why: Error,
}

impl Sorted {
    /// Reads all files. What is wrong with one of them leaves the others as they are.
    pub(super) fn read(
        face: &mut dyn Face,
        files: &[IncomingFile<'_>],
        openers: &Openers<'_>,
    ) -> Self {
        let mut sorted = Self::default();
        let mut reader = Reader::new(openers, files);
        for (number, file) in files.iter().enumerate() {
            if let Err(why) = reader.file(face, number, *file) {
                let files = vec![file.name()];
                sorted.set_aside.push(SetAside { files, why });
            }
        }
        reader.sort(face, &mut sorted);
        sorted
    }
}

impl SetAside {
    /// Whether it opens with words, and these were not given or are others.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        matches!(self.why.kind, ErrorKind::Sealed | ErrorKind::WrongWords)
    }
}

impl Reader<'_> {
    fn sort(mut self, face: &mut dyn Face, sorted: &mut Sorted) {
        self.note_what_adds_nothing(face);
        for number in self.take_questions(sorted) {
            self.codes.sheets.remove(&number);
        }
        sorted.questions.append(&mut self.questions);
        let mut found = Vec::new();
        for candidate in self.candidates_of_all(face, sorted) {
            candidates::once(&mut found, candidate);
        }
        for candidate in found {
            let files = candidate.files.clone();
            match candidates::incoming(candidate) {
                Ok(incoming) => sorted.whole.push(incoming),
                Err(why) => sorted.set_aside.push(SetAside { files, why }),
            }
        }
    }

    /// Every share and every sheet with its files, where what is wrong with one of them
    /// leaves the others as they are.
    fn candidates_of_all(&self, face: &mut dyn Face, sorted: &mut Sorted) -> Vec<Candidate> {
        let name = |number: &usize| self.names.get(*number).cloned().unwrap_or_default();
        let whole = self.shares.iter();
        let whole = whole.map(|(number, whole)| Candidate::whole(vec![name(number)], whole));
        let mut candidates: Vec<Candidate> = whole.collect();
        for sheet in self.codes.sheets.values() {
            let files: Vec<String> = sheet.files.iter().map(name).collect();
            let payload = sheet.join();
            let share = match &payload {
                Ok(payload) => match self.unpack(face, payload) {
                    Ok(share) => Some(share),
                    Err(why) => {
                        sorted.set_aside.push(SetAside { files, why });
                        continue;
                    }
                },
                Err(_) => None,
            };
            candidates.push(Candidate::of_codes(
                files,
                sheet,
                share,
                payload.map(|_| ()),
            ));
        }
        candidates
    }

    /// Takes the pages of questions among the sheets; gives the numbers of those sheets.
    fn take_questions(&mut self, sorted: &mut Sorted) -> Vec<SheetId> {
        let mut numbers = Vec::new();
        for (number, sheet) in &self.codes.sheets {
            let Some(payload) = sheet.join().ok().filter(Payload::is_question_sheet) else {
                continue;
            };
            numbers.push(*number);
            match QuestionSheet::of(&payload) {
                Ok(page) => self.questions.push(page),
                Err(why) => {
                    let name = |number: &usize| self.names.get(*number).cloned();
                    let files = sheet.files.iter().filter_map(name).collect();
                    let why = Error::from(why);
                    sorted.set_aside.push(SetAside { files, why });
                }
            }
        }
        numbers
    }
}
