//! Reads file after file and keeps what each holds.

use carewallet_core::ErrorKind;
use carewallet_core::hidden::visible;
use carewallet_core::parts::PartsError;
use carewallet_core::share::scans::{self, Unpacked};
use carewallet_core::{Payload, QuestionSheet, Share, seal};
use carewallet_import::{Allowance, Content, Reading};

use super::candidates::{self, Candidate, Incoming, Whole};
use super::confinement::ConfinementNotice;
use super::content::{content, holds_key, not_a_share, payload_in, share_text};
use super::file::IncomingFile;
use super::sheet_parts::SheetParts;
use super::unseal::{self, Openers};
use super::unsearched;
use super::unsearched::Unsearched;
use crate::error::Error;
use crate::face::Face;

/// What files from outside turned out to be.
pub enum Looked {
    /// A share.
    Share(Box<Incoming>),
    /// Pages of a sheet of questions, in order.
    Questions(Vec<QuestionSheet>),
}

/// Reads file after file.
pub(super) struct Reader<'a> {
    /// The files as they were named.
    pub(super) names: Vec<String>,
    /// The codes, sheet by sheet.
    pub(super) codes: SheetParts,
    pub(super) questions: Vec<QuestionSheet>,
    /// Shares that are no pictures, each with the number of its file.
    pub(super) shares: Vec<(usize, Whole)>,
    /// Files without a carewallet code: the others may be enough without them.
    without: Vec<usize>,
    /// Why pictures could not be read, if there are other files.
    set_aside: Vec<Error>,
    /// Codes that are no part of any sheet.
    foreign: usize,
    /// Files in which there is a code that cannot be read.
    blurred: Vec<usize>,
    /// What the pictures may still cost, all together.
    allowance: Allowance,
    unsearched: Unsearched,
    confinement: ConfinementNotice,
    openers: &'a Openers<'a>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(openers: &'a Openers<'a>, files: &[IncomingFile<'_>]) -> Self {
        Self {
            names: files.iter().map(IncomingFile::name).collect(),
            codes: SheetParts::default(),
            questions: Vec::new(),
            shares: Vec::new(),
            without: Vec::new(),
            set_aside: Vec::new(),
            foreign: 0,
            blurred: Vec::new(),
            allowance: Allowance::default(),
            unsearched: Unsearched::default(),
            confinement: ConfinementNotice::default(),
            openers,
        }
    }

    /// The same for pages that were just made here.
    pub(super) fn of_own_pages(mut self) -> Self {
        self.allowance = self.allowance.for_own_pages();
        self
    }

    pub(super) fn file(
        &mut self,
        face: &mut dyn Face,
        number: usize,
        file: IncomingFile<'_>,
    ) -> Result<(), Error> {
        match file {
            IncomingFile::Path(path) => {
                // The name of the file is put in front by the caller.
                let bytes = face
                    .read_file(&face.path(path))
                    .map_err(|error| Error::new(error.kind(), error.reason()))?;
                self.bytes(face, number, &bytes)
            }
            IncomingFile::Bytes(_, bytes) => self.bytes(face, number, bytes),
            IncomingFile::Picture(_, reading) => Ok(self.reading(face, number, reading)?),
        }
    }

    fn bytes(&mut self, face: &mut dyn Face, number: usize, bytes: &[u8]) -> Result<(), Error> {
        if bytes.is_empty() {
            return Err(Error::new(ErrorKind::EmptyFile, "the file is empty"));
        }
        let content = content(bytes)?;
        let bytes = content.as_ref();
        // Cheap and certain tests first; only what is left goes to the picture decoder.
        if seal::is_age_file(bytes) {
            let plain = self.openers.unseal(face, bytes)?;
            let Unpacked { share, scans } = scans::unpack(plain)?;
            let text = share_text(&share).ok_or_else(not_a_share)?;
            let share = Share::parse(text)?;
            scans::check(&share, &scans)?;
            let whole = Whole {
                scans,
                ..share.into()
            };
            self.shares.push((number, whole));
        } else if let Some(text) = share_text(bytes) {
            self.shares.push((number, Share::parse(text)?.into()));
        } else if let Some(payload) = payload_in(bytes)? {
            if payload.is_question_sheet() {
                self.questions.push(QuestionSheet::of(&payload)?);
            } else {
                let share = self.unpack(face, &payload)?;
                let whole = Whole {
                    number: Some(payload.sheet_id()),
                    ..share.into()
                };
                self.shares.push((number, whole));
            }
        } else if holds_key(bytes) {
            return Err(Error::new(
                ErrorKind::KeySheet,
                "this is a key, and not a sheet",
            ));
        } else {
            self.one_of_several(face, number, bytes)?;
        }
        Ok(())
    }

    /// A picture that cannot be read is set aside where there are others.
    fn one_of_several(
        &mut self,
        face: &mut dyn Face,
        number: usize,
        bytes: &[u8],
    ) -> Result<(), Error> {
        let taken = self.picture(face, number, bytes);
        // Here, not in `picture`: pages that we have just made ourselves are no danger.
        if let Some(text) = self.confinement.take() {
            face.note(text);
        }
        match taken {
            Err(Unread::Picture(refusal)) if self.names.len() > 1 => {
                self.set_aside.push(refusal.at(&self.names[number]));
                Ok(())
            }
            done => Ok(done?),
        }
    }

    /// Takes in the codes of a picture or a PDF.
    pub(super) fn picture(
        &mut self,
        face: &mut dyn Face,
        number: usize,
        bytes: &[u8],
    ) -> Result<(), Unread> {
        let reading = face.codes_in(bytes, &mut self.allowance);
        let reading = reading.map_err(|error| Unread::Picture(error.into()))?;
        self.reading(face, number, &reading)
    }

    /// Takes in the codes that were read from a picture or a PDF.
    fn reading(
        &mut self,
        face: &mut dyn Face,
        number: usize,
        reading: &Reading,
    ) -> Result<(), Unread> {
        self.confinement.saw(reading.confinement);
        let place = self.names.get(number).map(|name| format!("{name}: "));
        let place = place.unwrap_or_default();
        for (page, error) in &reading.unread {
            face.note(format!("{place}page {} was not checked: {error}", page + 1));
        }
        self.unsearched.count(reading);
        if let Some(said) = unsearched::in_words(reading) {
            face.note(format!("{place}{said}"));
        }
        let (mut ours, mut foreign) = (0, 0);
        for code in &reading.codes {
            match code.content() {
                Content::Part => {
                    self.codes.add(number, &code.bytes)?;
                    ours += 1;
                }
                Content::Key => return Err(PartsError::KeySheet.into()),
                Content::Foreign => {
                    foreign += 1;
                    face.note(foreign_code_note(code.foreign_text().as_deref()));
                }
            }
        }
        self.foreign += foreign;
        // Blur matters only if nothing was read: the codes found may be enough.
        if ours == 0 && reading.blurred {
            self.blurred.push(number);
        } else if ours == 0 && reading.unsearched + reading.glanced == 0 {
            self.without.push(number);
        }
        Ok(())
    }

    /// The payload of the one sheet that was read.
    pub(super) fn only_payload(&self) -> Result<Payload, Error> {
        Ok(self.codes.all.join()?.0)
    }

    pub(super) fn finish(mut self, face: &mut dyn Face) -> Result<Looked, Error> {
        self.find_questions()?;
        if !self.questions.is_empty() {
            self.note_what_adds_nothing(face);
            let shares = !self.shares.is_empty();
            return one_sheet(self.questions, shares).map(Looked::Questions);
        }
        if self.shares.is_empty() && self.codes.is_empty() {
            return Err(self.nothing());
        }
        self.note_what_adds_nothing(face);
        let candidates = self.candidates(face)?;
        candidates::only(candidates).map(|incoming| Looked::Share(Box::new(incoming)))
    }

    /// Why no share and no question sheet was found.
    fn nothing(self) -> Error {
        // The likeliest cause first: unreadable, then blurred, then a foreign code.
        if let Some(refusal) = self.set_aside.into_iter().next() {
            return refusal;
        }
        if let Some(number) = self.blurred.first() {
            let refusal = Error::new(ErrorKind::TooBlurred, BLURRED).with_advice(CLOSER);
            return match self.names.get(*number).filter(|_| self.names.len() > 1) {
                Some(name) => refusal.at(name),
                None => refusal,
            };
        }
        if self.foreign > 0 {
            let message = "a code was found, but it is no part of a care sheet";
            return Error::new(ErrorKind::NotACareSheet, message);
        }
        if let Some(message) = self.unsearched.without_a_code() {
            return Error::new(ErrorKind::NotSearched, message);
        }
        Error::new(ErrorKind::NoCode, "no code of a care sheet was found")
    }

    /// Files without which the others may be enough.
    pub(super) fn note_what_adds_nothing(&self, face: &mut dyn Face) {
        for number in &self.without {
            if let Some(name) = self.names.get(*number) {
                face.note(format!(
                    "{name}: no code of ours on it (a page of words only?)"
                ));
            }
        }
        for number in &self.blurred {
            if let Some(name) = self.names.get(*number) {
                face.note(format!("{name}: {BLURRED}: {CLOSER}"));
            }
        }
        for refusal in &self.set_aside {
            face.note(refusal.message.clone());
        }
    }

    /// Every share and every sheet with its files, as they were given.
    fn candidates(&self, face: &mut dyn Face) -> Result<Vec<Candidate>, Error> {
        let name = |number: &usize| self.names.get(*number).cloned().unwrap_or_default();
        let mut candidates: Vec<(Option<usize>, Candidate)> = self
            .shares
            .iter()
            .map(|(number, whole)| {
                let whole = Candidate::whole(vec![name(number)], whole);
                (Some(*number), whole)
            })
            .collect();
        let alone = self.shares.is_empty() && self.codes.sheets.len() == 1;
        for sheet in self.codes.sheets.values() {
            let files = sheet.files.iter().map(name).collect();
            let payload = sheet.join();
            let share = match &payload {
                // Ask for words only if it is clear which sheet they are for.
                Ok(payload) if !payload.is_sealed() || alone => Some(self.unpack(face, payload)?),
                _ => None,
            };
            let found = Candidate::of_codes(files, sheet, share, payload.map(|_| ()));
            candidates.push((sheet.files.first().copied(), found));
        }
        // In the order given: the first file counts as the one that is meant.
        candidates.sort_by_key(|(first, _)| *first);
        Ok(candidates.into_iter().map(|(_, found)| found).collect())
    }

    /// Takes the pages of questions among the sheets; then every sheet must be
    /// one, and whole.
    fn find_questions(&mut self) -> Result<(), Error> {
        let sheets = self.codes.sheets.values();
        let joined: Vec<_> = sheets.map(super::sheet_parts::Sheet::join).collect();
        if !joined.iter().flatten().any(Payload::is_question_sheet) {
            return Ok(());
        }
        for page in joined {
            self.questions.push(QuestionSheet::of(&page?)?);
        }
        Ok(())
    }

    pub(super) fn unpack(&self, face: &mut dyn Face, payload: &Payload) -> Result<Share, Error> {
        let words = if payload.is_sealed() {
            Some(self.openers.words(face)?)
        } else {
            None
        };
        let packed = payload.packed(words.as_ref().map(|words| words.as_str()));
        Ok(Share::unpack(&packed.map_err(|error| {
            unseal::with_unknown_word(error.into(), words.as_deref())
        })?)?)
    }
}

const BLURRED: &str =
    "there are codes in the picture, but it is too blurred, dark or small to read them";
const CLOSER: &str = "move closer, with more light, hold still, and photograph the page again";

/// Why a picture was not taken in.
pub(super) enum Unread {
    /// It cannot be read.
    Picture(Error),
    /// It was read, and holds what is never accepted.
    Content(Error),
}

impl From<PartsError> for Unread {
    fn from(error: PartsError) -> Self {
        Self::Content(error.into())
    }
}

impl From<Unread> for Error {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::Picture(refusal) | Unread::Content(refusal) => refusal,
        }
    }
}

/// The pages in order, if they are all of one sheet.
fn one_sheet(
    mut pages: Vec<QuestionSheet>,
    with_shares: bool,
) -> Result<Vec<QuestionSheet>, Error> {
    pages.sort_by_key(|page| page.page);
    // The same page may have been photographed twice.
    pages.dedup();
    let whose =
        |page: &QuestionSheet| (page.form.clone(), page.version.clone(), page.about.clone());
    let first = pages.first().map(whose);
    if with_shares || pages.iter().any(|page| Some(whose(page)) != first) {
        let message = "these pages do not belong to one sheet of questions";
        return Err(Error::new(ErrorKind::SeveralSheets, message));
    }
    Ok(pages)
}

fn foreign_code_note(text: Option<&str>) -> String {
    let text = text.map_or("it is not text", |text| text);
    format!("a code that is not part of a care sheet: {}", visible(text))
}
