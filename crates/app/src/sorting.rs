//! A pile of files, sorted: which of them are of one sheet, which sheets are whole, and
//! what is left to do. It may be stopped at any time: what was read is not read again.
//!
//! No picture is held for longer than it takes to read it; of sheets that are short their
//! codes are held, and of the others nothing but their numbers.

mod keys;
mod look;
mod notes;
mod outputs;
mod report;
mod resume;
mod sheets;
mod table;
mod why;

use std::collections::BTreeMap;
use std::path::PathBuf;

use carewallet_core::{ErrorKind, hex};
use carewallet_import::ChildDecoder;

use crate::error::Error;
use crate::face::Face;
use crate::incoming::{ConfinementNotice, Openers};
use crate::json_view::SortedAnswer;
use crate::output::Output;
use crate::platform::{FileError, ListedFile};
use keys::Keys;
use notes::{FileNote, Held, Notes, RefusedNote};
pub use outputs::PileOutput;
use outputs::Places;
use sheets::Sheets;
pub use table::TableForm;

/// Files that are read at once, for each reader.
const AT_ONCE: usize = 16;
/// Bytes of them, from which on no further one is taken.
const BYTES_AT_ONCE: usize = 32 << 20;

/// A pile of files from outside, and what is wanted of it.
pub struct Pile<'a> {
    /// Files and folders.
    pub named: &'a [PathBuf],
    /// What may open what is sealed.
    pub openers: &'a Openers<'a>,
    /// What is written; without it, nothing is, and nothing is remembered.
    pub output: Option<PileOutput>,
    /// What is never written over.
    pub guard: Output,
}

/// Reads all files of a pile that were not read before, and sorts all of them.
///
/// # Errors
/// What ends the call: a name that is not there, a key that does not open, something that
/// cannot be written. What is wrong with a file of the pile is in the answer.
pub fn sort(face: &mut dyn Face, pile: &Pile<'_>) -> Result<SortedAnswer, Error> {
    let places = pile.output.as_ref().map(|output| Places::of(face, output));
    let own = places.as_ref().map(Places::own).unwrap_or_default();
    let listed = face.list_files(pile.named, &own)?;
    if listed.is_empty() {
        return Err(Error::new(ErrorKind::EmptyFolder, "there is no file in it"));
    }
    if let Some(places) = &places {
        places.make_ready(face, &pile.guard)?;
    }
    let folder = places.as_ref().map(|places| places.folder.clone());
    let notes = Notes::at(places.as_ref().map(|places| places.notes.clone()));
    let mut sheets = Sheets::new(folder, notes, Keys::new(pile.openers));
    let files = resume::resume(face, &mut sheets, &listed)?;
    let mut reading = Reading::new(face, files)?;
    let read_now = reading.all(face, &listed, &mut sheets)?;
    sheets.settle_by_files(reading.files.values().map(|file| &file.holds));
    let mut answer = report::report(&reading.files, &sheets);
    answer.read_now = read_now;
    if let Some(places) = &places {
        outputs::write(face, places, &mut answer)?;
    }
    Ok(answer)
}

/// The files as they are read.
struct Reading {
    files: BTreeMap<String, FileNote>,
    /// What content held, by its hash: the same file again is not read twice.
    known: BTreeMap<String, Held>,
    decoder: ChildDecoder,
    confinement: ConfinementNotice,
}

/// A file whose bytes are there.
struct Opened<'l> {
    listed: &'l ListedFile,
    sha256: String,
    /// What it holds, where that is known.
    holds: Option<Held>,
}

impl Reading {
    fn new(face: &dyn Face, files: BTreeMap<String, FileNote>) -> Result<Self, Error> {
        let known = files.values();
        let known = known.map(|file| (file.sha256.clone(), file.holds.clone()));
        Ok(Self {
            known: known.collect(),
            files,
            decoder: face.decoder()?,
            confinement: ConfinementNotice::default(),
        })
    }

    /// Reads what was not read before, some files at once; gives how many these are.
    fn all(
        &mut self,
        face: &mut dyn Face,
        listed: &[ListedFile],
        sheets: &mut Sheets<'_>,
    ) -> Result<usize, Error> {
        let is_new = |file: &&ListedFile| !self.files.contains_key(&file.name);
        let new: Vec<&ListedFile> = listed.iter().filter(is_new).collect();
        let mut done = 0;
        while done < new.len() {
            face.progress("reading file", done, new.len());
            done += self.some(face, &new[done..], sheets)?;
            sheets.notes.keep(face)?;
        }
        face.progress("reading file", done, done);
        Ok(done)
    }

    /// Reads the first of some files.
    fn some(
        &mut self,
        face: &mut dyn Face,
        new: &[&ListedFile],
        sheets: &mut Sheets<'_>,
    ) -> Result<usize, Error> {
        let readers = face.readers();
        let (mut opened, mut contents) = (Vec::new(), Vec::new());
        let mut bytes = 0;
        for listed in new.iter().take(readers * AT_ONCE) {
            if bytes >= BYTES_AT_ONCE {
                break;
            }
            let (file, content) = self.open(face, listed);
            bytes += content.len();
            if file.holds.is_none() {
                contents.push(content);
            }
            opened.push(file);
        }
        let mut looks = look::look_into(&contents, &self.decoder, readers).into_iter();
        drop(contents);
        let count = opened.len();
        for file in opened {
            let holds = match file.holds {
                Some(holds) => holds,
                None => {
                    let look = looks.next().unwrap_or_default();
                    if let Some(how) = look.confinement {
                        self.confinement.saw(how);
                    }
                    sheets.take(face, look)?
                }
            };
            self.note(file.listed, file.sha256, holds, sheets);
        }
        if let Some(text) = self.confinement.take() {
            face.note(text);
        }
        Ok(count)
    }

    /// The bytes of a file, or what is known of them.
    fn open<'l>(&self, face: &dyn Face, listed: &'l ListedFile) -> (Opened<'l>, Vec<u8>) {
        let read = match &listed.barred {
            Some(why) => Err(not_opened(why)),
            None => (face.read_file(&listed.path)).map_err(|why| not_opened(&why)),
        };
        let (sha256, holds, content) = match read {
            Err(holds) => (String::new(), Some(holds), Vec::new()),
            Ok(content) => {
                let sha256 = hex::digest(&content);
                (sha256.clone(), self.known.get(&sha256).cloned(), content)
            }
        };
        let opened = Opened {
            listed,
            sha256,
            holds,
        };
        (opened, content)
    }

    fn note(&mut self, listed: &ListedFile, sha256: String, holds: Held, sheets: &mut Sheets<'_>) {
        let note = FileNote {
            bytes: listed.bytes,
            modified: listed.modified,
            sha256,
            holds,
        };
        let may_pass = (note.holds.refused.as_ref()).is_some_and(RefusedNote::may_pass);
        if !may_pass {
            self.known.insert(note.sha256.clone(), note.holds.clone());
        }
        sheets.notes.file(&listed.name, &note);
        self.files.insert(listed.name.clone(), note);
    }
}

fn not_opened(why: &FileError) -> Held {
    let error = Error::new(why.kind(), why.reason());
    Held {
        refused: Some(error.into()),
        ..Held::default()
    }
}
