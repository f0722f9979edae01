//! What is written of a pile: a file for each sheet or one table over all of them, and a
//! list of what is left to do. Each appears whole or not at all.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use carewallet_core::{ErrorKind, Share};
use carewallet_export::csv;

use super::table::{self, TableForm};
use crate::error::Error;
use crate::face::Face;
use crate::json_view::{FileClass, SortedAnswer, UnreadWhy};
use crate::output::Output;
use crate::platform::{FileError, Platform, Write};

/// What is wanted of a pile.
#[derive(Clone, PartialEq, Eq)]
pub enum PileOutput {
    /// A folder with one file for each sheet: its share, as any reader of shares takes it.
    Folder(PathBuf),
    /// One table over all sheets.
    Table(PathBuf, TableForm),
}

/// Where everything is.
pub(super) struct Places {
    /// Where the share of each sheet is written.
    pub(super) folder: PathBuf,
    pub(super) table: Option<(PathBuf, TableForm)>,
    /// What is left to do.
    pub(super) list: PathBuf,
    pub(super) notes: PathBuf,
}

impl Places {
    pub(super) fn of(platform: &dyn Platform, output: &PileOutput) -> Self {
        let (folder, table, list) = match output {
            PileOutput::Folder(folder) => {
                let folder = platform.path(folder);
                let list = folder.join("to-do.csv");
                (folder, None, list)
            }
            PileOutput::Table(table, form) => {
                let table = platform.path(table);
                let folder = beside(&table, "-sheets");
                let list = beside(&table, "-to-do.csv");
                (folder, Some((table, *form)), list)
            }
        };
        Self {
            notes: folder.join(".sorting"),
            folder,
            table,
            list,
        }
    }

    /// All that is not part of the pile, should it lie in its folder.
    pub(super) fn own(&self) -> Vec<PathBuf> {
        let mut own = vec![self.folder.clone(), self.list.clone()];
        own.extend(self.table.iter().map(|(table, _)| table.clone()));
        own
    }

    /// Makes the folder, and refuses what belongs to somebody else.
    ///
    /// # Errors
    /// [`ErrorKind::FolderNotEmpty`], [`ErrorKind::FileExists`], or why it cannot be made.
    pub(super) fn make_ready(&self, platform: &dyn Platform, guard: &Output) -> Result<(), Error> {
        let goes_on = self.notes.is_file();
        // What was written here before is written anew.
        let guard = Output {
            write: if goes_on { Write::Replace } else { guard.write },
            inputs: guard.inputs.clone(),
            key: guard.key.clone(),
            wallet: guard.wallet.clone(),
        };
        if let Some((table, _)) = &self.table {
            guard.may_write(platform, table)?;
            guard.may_write(platform, &self.list)?;
        }
        platform.make_folder(&self.folder)?;
        guard.may_write(platform, &self.list)?;
        if !goes_on
            && !platform
                .list_files(std::slice::from_ref(&self.folder), &[])?
                .is_empty()
        {
            let place = self.folder.display();
            let message = format!("{place}: this folder holds something else");
            return Err(Error::new(ErrorKind::FolderNotEmpty, message));
        }
        Ok(())
    }
}

/// `answers.csv`: `answers-sheets`
fn beside(table: &Path, what: &str) -> PathBuf {
    let stem = table.file_stem().unwrap_or_default().to_string_lossy();
    table.with_file_name(format!("{stem}{what}"))
}

/// Writes all of it, and says so in the answer.
///
/// # Errors
/// Why one of them is not there.
pub(super) fn write(
    face: &mut dyn Face,
    places: &Places,
    answer: &mut SortedAnswer,
) -> Result<(), Error> {
    for sheet in &mut answer.sheets {
        let file = places.folder.join(format!("{}.json", sheet.sheet));
        sheet.file = Some(file.display().to_string());
    }
    if let Some((table, form)) = &places.table {
        answer.rows = Some(write_table(face, places, (table, *form), answer)?);
        answer.written.push(table.display().to_string());
    }
    face.write_file(&places.list, to_do(answer).as_bytes(), Write::Replace)?;
    answer.written.push(places.list.display().to_string());
    Ok(())
}

/// Sheet after sheet, so that only one is in memory.
fn write_table(
    face: &mut dyn Face,
    places: &Places,
    (table, form): (&Path, TableForm),
    answer: &SortedAnswer,
) -> Result<usize, Error> {
    let mut file = face.new_file_over(table)?;
    let failed = |error| FileError::of(table, &error);
    let mut rows = 0;
    file.write_all(table::head(form).as_bytes())
        .map_err(failed)?;
    for sheet in &answer.sheets {
        let path = places.folder.join(format!("{}.json", sheet.sheet));
        let bytes = face.read_file(&path)?;
        let share = Share::parse(bytes.trim_ascii())?;
        let part = table::of_share(&share, &sheet.sheet, form)?;
        rows += part.rows;
        file.write_all(part.text.as_bytes()).map_err(failed)?;
    }
    file.keep()?;
    Ok(rows)
}

/// What somebody at a desk has to see to, a row each.
fn to_do(answer: &SortedAnswer) -> String {
    // As the head of a table has it: else a spreadsheet reads the letters wrong.
    let mut out = "\u{feff}".to_owned() + &csv::row(&["what", "sheet", "files", "why", "do"]);
    for sheet in &answer.incomplete {
        let files = sheet.from.join("\n");
        let does = match sheet.pages_missing.is_empty() {
            false => "ask for the missing page, and put it with the others",
            true => "photograph the page again, closer and in good light",
        };
        let cells = ["incomplete", &sheet.sheet, &files, &sheet.message, does];
        out.push_str(&csv::row(&cells));
    }
    let unread = answer
        .list
        .iter()
        .filter(|file| file.class == FileClass::Unread);
    for file in unread {
        let sheets = file.sheets.join("\n");
        let why = file.message.as_deref().unwrap_or_default();
        let does = file.why.map_or("", what_to_do);
        out.push_str(&csv::row(&["unread", &sheets, &file.file, why, does]));
    }
    out
}

fn what_to_do(why: UnreadWhy) -> &'static str {
    match why {
        UnreadWhy::Damaged => "ask for it once more",
        UnreadWhy::HoldsKey => "do not pass it on; tell its owner, and delete it",
        UnreadWhy::NeedsKey => "ask for the words, or name the key, and read it alone",
        UnreadWhy::NotOpened => "see that it may be opened, and run this again",
        UnreadWhy::NotSearched => "read it alone",
        UnreadWhy::NotSupported => "ask for it as JPEG, PNG or PDF",
        UnreadWhy::TooBlurred => "ask for the photograph again, closer and in good light",
    }
}
