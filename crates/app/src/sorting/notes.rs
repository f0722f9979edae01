//! What was read so far, beside what is written: so that nothing is read twice, however
//! often it is stopped. Lines that are only ever added to; the last one may be torn.
//!
//! They hold names, sizes, times and hashes of files and the numbers of codes; of sheets
//! that are short, the codes that were read, for their pictures are not read again.

use std::collections::BTreeMap;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::json_view::UnreadWhy;
use crate::platform::{FileError, Platform, Write};

/// The number of this sort of notes; others are not understood, and all is read anew.
const VERSION: u8 = 1;

/// A code of a sheet, by sheet, number from 1, and its own check sum.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) struct CodeNote {
    pub(super) sheet: u64,
    pub(super) number: u8,
    pub(super) check: u32,
}

/// What a file was and held when it was read.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct FileNote {
    pub(super) bytes: u64,
    pub(super) modified: u64,
    pub(super) sha256: String,
    pub(super) holds: Held,
}

/// What a file holds.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Held {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) codes: Vec<CodeNote>,
    /// The numbers of shares.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) shares: Vec<String>,
    /// The numbers of pages of questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) questions: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) refused: Option<RefusedNote>,
}

/// Why nothing is taken from a file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RefusedNote {
    pub(super) kind: String,
    pub(super) message: String,
    /// None where it was read, and holds nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) why: Option<UnreadWhy>,
}

/// A sheet, and what came of it.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct SheetNote {
    /// As it stands on paper.
    pub(super) number: String,
    pub(super) needed: u8,
    pub(super) total: u8,
    pub(super) outcome: Outcome,
}

/// What came of a sheet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Outcome {
    /// Codes are missing.
    Short,
    /// It is the share of this number.
    Whole(String),
    /// It is a page of questions.
    Questions,
    /// It cannot be opened, or is not right.
    Refused(RefusedNote),
}

/// A share that is whole.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct ShareNote {
    pub(super) id: String,
    pub(super) made_at: String,
    pub(super) about: Vec<String>,
    pub(super) entries: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Sorting(u8),
    Code(String),
    Share(String, ShareNote),
    Sheet(String, SheetNote),
    File(String, FileNote),
}

/// All that was noted.
#[derive(Default)]
pub(super) struct Noted {
    pub(super) files: BTreeMap<String, FileNote>,
    pub(super) sheets: BTreeMap<u64, SheetNote>,
    pub(super) shares: BTreeMap<String, ShareNote>,
    /// The bytes of codes, in the order in which they came.
    pub(super) codes: Vec<Vec<u8>>,
}

/// Where it is noted. Without a place, nothing is kept.
pub(super) struct Notes {
    pub(super) path: Option<PathBuf>,
    pending: String,
}

impl Notes {
    pub(super) fn at(path: Option<PathBuf>) -> Self {
        Self {
            path,
            pending: String::new(),
        }
    }

    /// What was noted up to the last whole line.
    pub(super) fn load(&self, platform: &dyn Platform) -> Result<Noted, Error> {
        let Some(path) = self.path.as_ref().filter(|path| path.exists()) else {
            return Ok(Noted::default());
        };
        use std::io::{BufRead, BufReader};
        let failed = |error| Error::from(FileError::of(path, &error));
        let mut lines = BufReader::new(platform.open_file(path)?);
        let (mut noted, mut line) = (Noted::default(), Vec::new());
        let mut is_first = true;
        loop {
            line.clear();
            lines.read_until(b'\n', &mut line).map_err(failed)?;
            match serde_json::from_slice(&line) {
                Ok(Line::Sorting(VERSION)) if is_first => is_first = false,
                // Written by another version, or torn: what follows is not known.
                _ if is_first || !line.ends_with(b"\n") => return Ok(noted),
                Ok(line) => noted.take(line),
                Err(_) => return Ok(noted),
            }
        }
    }

    pub(super) fn code(&mut self, code: &[u8]) {
        self.push(&Line::Code(STANDARD.encode(code)));
    }

    pub(super) fn share(&mut self, number: &str, share: &ShareNote) {
        self.push(&Line::Share(number.to_owned(), share.clone()));
    }

    pub(super) fn sheet(&mut self, sheet: u64, note: &SheetNote) {
        self.push(&Line::Sheet(key(sheet), note.clone()));
    }

    pub(super) fn file(&mut self, name: &str, file: &FileNote) {
        self.push(&Line::File(name.to_owned(), file.clone()));
    }

    fn push(&mut self, line: &Line) {
        // Numbers and text always have a spelling in JSON.
        if let Ok(line) = serde_json::to_string(line).as_ref()
            && self.path.is_some()
        {
            self.pending.push_str(line);
            self.pending.push('\n');
        }
    }

    /// Drops what was not kept.
    pub(super) fn forget_pending(&mut self) {
        self.pending.clear();
    }

    /// Adds what is pending to what was noted before.
    pub(super) fn keep(&mut self, platform: &dyn Platform) -> Result<(), Error> {
        let pending = std::mem::take(&mut self.pending);
        match &self.path {
            Some(path) if !pending.is_empty() => {
                Ok(platform.append_file(path, pending.as_bytes())?)
            }
            _ => Ok(()),
        }
    }

    /// Puts what is pending in the place of what was noted before.
    pub(super) fn begin_anew(&mut self, platform: &dyn Platform) -> Result<(), Error> {
        let mut lines = String::new();
        std::mem::swap(&mut lines, &mut self.pending);
        self.push(&Line::Sorting(VERSION));
        let lines = std::mem::take(&mut self.pending) + &lines;
        match &self.path {
            Some(path) => Ok(platform.write_file(path, lines.as_bytes(), Write::Replace)?),
            None => Ok(()),
        }
    }
}

impl Noted {
    fn take(&mut self, line: Line) {
        match line {
            Line::Sorting(_) => {}
            Line::Code(code) => self.codes.extend(STANDARD.decode(code).ok()),
            Line::Share(number, share) => {
                self.shares.insert(number, share);
            }
            Line::Sheet(sheet, note) => {
                if let Ok(sheet) = u64::from_str_radix(&sheet, 16) {
                    self.sheets.insert(sheet, note);
                }
            }
            Line::File(name, file) => {
                self.files.insert(name, file);
            }
        }
    }
}

/// All sixteen digits of a sheet's number.
pub(super) fn key(sheet: u64) -> String {
    format!("{sheet:016x}")
}

impl From<CodeNote> for String {
    fn from(code: CodeNote) -> Self {
        format!("{:016x}-{:02x}-{:08x}", code.sheet, code.number, code.check)
    }
}

impl TryFrom<String> for CodeNote {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let wrong = "this is not a note of a code";
        let mut parts = text.split('-');
        let mut part = || {
            let digits = parts.next().unwrap_or_default();
            u64::from_str_radix(digits, 16).map_err(|_| wrong)
        };
        Ok(Self {
            sheet: part()?,
            number: u8::try_from(part()?).map_err(|_| wrong)?,
            check: u32::try_from(part()?).map_err(|_| wrong)?,
        })
    }
}
