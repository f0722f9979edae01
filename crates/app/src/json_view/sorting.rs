//! A pile of files, sorted into sheets, for programs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::is_empty;

/// A pile of files that was sorted. Each file is in exactly one class.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SortedAnswer {
    /// How many files there are of each class.
    pub files: FileCounts,
    /// The sheets that are whole, by number.
    pub sheets: Vec<WholeSheet>,
    /// The sheets of which too few codes were read, by number.
    pub incomplete: Vec<ShortSheet>,
    /// Every file, by name.
    pub list: Vec<SortedFile>,
    /// How many rows, or lines, the table has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<usize>,
    /// What was written, but for the sheets themselves.
    #[serde(skip_serializing_if = "is_empty")]
    pub written: Vec<String>,
    /// How many files were read in this call; the others had been read before.
    pub read_now: usize,
}

/// How many files there are of each class; all but the first add up to it.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FileCounts {
    /// All files.
    pub total: usize,
    /// Part of a sheet that is whole, or all of it.
    pub complete: usize,
    /// What they hold was held by files before them, by name.
    pub again: usize,
    /// Part of a sheet that is not whole.
    pub incomplete: usize,
    /// Pages of questions.
    pub questions: usize,
    /// They were read, and nothing of ours is in them.
    pub nothing: usize,
    /// They cannot be read.
    pub unread: usize,
    /// Those that cannot be read, by why.
    pub unread_by: BTreeMap<UnreadWhy, usize>,
}

/// What a file is among the others.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FileClass {
    /// It adds to a sheet that is whole.
    Complete,
    /// It adds nothing to the files before it, by name.
    Again,
    /// It adds to a sheet that is not whole.
    Incomplete,
    /// It is a page of questions.
    Questions,
    /// Nothing of ours is in it.
    Nothing,
    /// It cannot be read.
    Unread,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnreadWhy {
    /// It is broken, or not as its maker signed it.
    Damaged,
    /// It holds a key, which nobody should pass on.
    HoldsKey,
    /// It opens with a key or with words only.
    NeedsKey,
    /// The system did not give it.
    NotOpened,
    /// It was not searched to its end, or not as safely as it must be.
    NotSearched,
    /// A sort of file that is not read.
    NotSupported,
    /// There is a code that cannot be read.
    TooBlurred,
}

/// A sheet that is whole.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WholeSheet {
    /// Its number: what is printed on it, and eight digits more.
    pub sheet: String,
    /// The share's id.
    pub id: String,
    /// The names of those whom it is about.
    pub about: Vec<String>,
    /// When it was made.
    pub made_at: String,
    /// How many entries are on it.
    pub entries: usize,
    /// The file that was written of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The files that it is from.
    pub from: Vec<String>,
}

/// A sheet of which too few codes were read.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShortSheet {
    /// Its number, as it is printed.
    pub sheet: String,
    /// Which codes were read, from 1.
    pub found: Vec<u8>,
    /// Which were not.
    pub missing: Vec<u8>,
    /// How many are enough.
    pub needed: u8,
    /// How many there are.
    pub total: u8,
    /// How many pages of codes it has.
    pub pages: u8,
    /// Pages of which no code was read.
    pub pages_missing: Vec<u8>,
    /// What is missing, in words.
    pub message: String,
    /// The files that hold the rest.
    pub from: Vec<String>,
}

/// A file of the pile.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SortedFile {
    /// Its name: the folder as it was named, and the rest of the way.
    pub file: String,
    /// What it is among the others.
    pub class: FileClass,
    /// The sheets that it is of.
    #[serde(skip_serializing_if = "is_empty")]
    pub sheets: Vec<String>,
    /// Why it cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<UnreadWhy>,
    /// The name of what is wrong, as in the error where it is read alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
