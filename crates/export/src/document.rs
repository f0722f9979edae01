//! The document: plain data, what to read and in which order.
//!
//! All text is plain: no renderer treats any of it as markup.

mod running;

use crate::qr::CodeBitmap;
use crate::symbol::Symbol;

pub use running::{About, Breaks, Notice, Running};

/// A whole sheet or page, from the name at its top to its last code.
#[derive(Clone)]
pub struct Document {
    /// The title in the metadata. File managers show it, so it must not name
    /// anybody.
    pub title: String,
    /// The language of all text without one of its own, as a BCP 47 tag.
    pub language: String,
    /// When it was made, for the metadata.
    pub date: Date,
    /// What stands at the top and bottom of every page.
    pub running: Running,
    /// What stands at the top of the first page.
    pub masthead: Masthead,
    /// The content.
    pub blocks: Vec<Block>,
    /// What it is printed on.
    pub paper: Paper,
}

/// What a document is printed on: always a sheet of A4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// As it is.
    #[default]
    A4,
    /// To be folded across the middle and hung up or put into a bottle. The
    /// type is larger: it is read at arm's length.
    Folded,
    /// The same in smaller type, if the larger one does not fit on one side.
    FoldedTight,
    /// To be cut out and folded to the size of a bank card, in large print
    /// of a passport (ISO/IEC 7810, ID-1 and ID-3).
    /// What comes before [`Block::Fold`] is its front.
    Card,
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day, 1 to 31.
    pub day: u8,
}

/// The head of the first page.
#[derive(Clone)]
pub struct Masthead {
    /// What this is, such as `Care sheet`; above the heading.
    pub kicker: Option<String>,
    /// The largest words of the document: most often a name.
    pub heading: String,
    /// Lines under the heading, such as a date of birth.
    pub lines: Vec<Text>,
}

/// A block of content.
#[derive(Clone)]
pub enum Block {
    /// A heading, kept with what follows.
    Heading(Level, String),
    /// A paragraph, with its line breaks kept.
    Paragraph(Text),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// Labels and values, each with its source.
    Facts(Vec<Fact>),
    /// The same with more room for labels, which are whole questions.
    Answers(Vec<Fact>),
    /// A question with room for an answer by hand, kept on one page.
    Ask(Ask),
    /// Words in a row, each followed by a line to write on; kept with what
    /// follows.
    Blanks(Vec<String>),
    /// Somebody's own words.
    Quote(Quote),
    /// Words in a black frame.
    CallOut(CallOut),
    /// The codes of a sheet.
    Codes(Codes),
    /// A page break, in formats that have pages.
    NewPage,
    /// The person that the following blocks are about, if not the person of the
    /// document.
    About(Option<About>),
    /// The following blocks go below the fold, on paper that is folded.
    Fold,
    /// A heading with a light of a traffic light beside it.
    Light(Light, String),
    /// Sentences with a picture on their left.
    Pictured(Vec<Pictured>),
}

impl Block {
    /// A heading of a level.
    pub(crate) fn heading(level: Level, words: impl Into<String>) -> Self {
        Self::Heading(level, words.into())
    }
}

/// A light of a traffic light, always drawn with its shape and its name, not by
/// colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// What must be known.
    Red,
    /// What matters.
    Amber,
    /// What is liked.
    Green,
}

/// A picture with its sentences.
#[derive(Clone)]
pub struct Pictured {
    /// The picture.
    pub symbol: Symbol,
    /// What it is about, in bold; may be empty.
    pub label: String,
    /// The sentences, each a line.
    pub words: Text,
}

/// How deep a heading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A section of the document.
    Section,
    /// A part of a section.
    Part,
}

/// Words with their tones, and their language if it is not the document's.
#[derive(Clone, Default)]
pub struct Text {
    /// The runs, in order; nothing is put between them.
    pub runs: Vec<Run>,
    /// A BCP 47 tag, where it differs from the document's.
    pub language: Option<String>,
}

/// A run of words in one tone.
#[derive(Clone)]
pub struct Run {
    /// The words.
    pub words: String,
    /// Their tone.
    pub tone: Tone,
}

/// How words are set in type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Like the body.
    Plain,
    /// Bold.
    Strong,
    /// A little smaller.
    Quiet,
}

impl Text {
    /// Starts with plain words.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::default().with(Tone::Plain, words)
    }

    /// Starts with bold words.
    pub fn strong(words: impl Into<String>) -> Self {
        Self::default().with(Tone::Strong, words)
    }

    /// Adds words.
    #[must_use]
    pub fn with(mut self, tone: Tone, words: impl Into<String>) -> Self {
        self.runs.push(Run {
            words: words.into(),
            tone,
        });
        self
    }

    /// Says which language the words are in.
    #[must_use]
    pub fn in_language(mut self, tag: impl Into<String>) -> Self {
        self.language = Some(tag.into());
        self
    }

    /// The words without their tones.
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}

/// A list of items.
#[derive(Clone)]
pub struct List {
    /// Whether the items are numbered from 1.
    pub numbered: bool,
    /// The items.
    pub items: Vec<Text>,
}

/// A table: a head, and rows with as many cells; missing cells are empty.
#[derive(Clone)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, cell by cell.
    pub rows: Vec<Vec<Text>>,
}

/// One column of a table.
#[derive(Clone)]
pub struct Column {
    /// Its heading, repeated on every page.
    pub heading: String,
    /// Whether its cells stay on one line if the page is wide enough, as doses,
    /// dates and telephone numbers should.
    pub whole: bool,
}

/// A fact of the record, and its source.
#[derive(Clone)]
pub struct Fact {
    /// Its label.
    pub label: String,
    /// Its value.
    pub value: Text,
    /// A short framed warning under the value, such as `CHECK AGAIN`.
    pub flag: Option<String>,
    /// Who said it and when it was last checked.
    pub source: Option<Text>,
}

/// A question on paper.
#[derive(Clone)]
pub struct Ask {
    /// Its number in the form, from 1.
    pub number: usize,
    /// The question.
    pub label: String,
    /// A line of help.
    pub hint: Option<String>,
    /// What is known already.
    pub known: Option<Text>,
    /// Where the answer goes.
    pub room: Room,
}

/// Room for an answer by hand.
#[derive(Clone)]
pub struct Room {
    /// Boxes to tick.
    pub boxes: Vec<String>,
    /// Where to write.
    pub writing: Writing,
    /// Boxes to tick instead of an answer.
    pub instead: Vec<String>,
}

/// Where to write.
#[derive(Clone)]
pub enum Writing {
    /// So many ruled lines.
    Lines(u8),
    /// A day, a month and a year.
    Day,
    /// A number.
    Number,
    /// So many numbered lines.
    Items(u8),
    /// Empty rows of a table.
    Rows {
        /// The heads of its columns.
        columns: Vec<String>,
        /// How many.
        rows: u8,
    },
}

/// Somebody's own words: passages under one signature.
#[derive(Clone)]
pub struct Quote {
    /// The passages, in order.
    pub passages: Vec<Passage>,
    /// Who said it, and when.
    pub said_by: String,
}

/// A part of somebody's own words.
#[derive(Clone, Default)]
pub struct Passage {
    /// What the words are about; may be empty.
    pub label: String,
    /// The words.
    pub words: Text,
    /// What is known about them; may be empty.
    pub more: Text,
}

/// Words in a black frame.
#[derive(Clone)]
pub struct CallOut {
    /// How heavy the frame is.
    pub kind: CallOutKind,
    /// The first line, in bold.
    pub label: String,
    /// What there is to say; may be empty.
    pub words: Text,
}

/// How prominent a call-out is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallOutKind {
    /// Good to know, in a thin frame.
    Note,
    /// To be seen first, in a thick frame.
    Warning,
}

/// The codes of one sheet, in order.
#[derive(Clone)]
pub struct Codes {
    /// Where they stand on the page.
    pub layout: CodeLayout,
    /// The codes.
    pub cells: Vec<CodeCell>,
}

/// Where the codes of a sheet stand: format §8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeLayout {
    /// Layout 1: rows of four, twelve a page.
    One,
}

/// A code with its words.
#[derive(Clone)]
pub struct CodeCell {
    /// The code.
    pub bitmap: CodeBitmap,
    /// The words under it, such as `Code 3 of 12`.
    pub label: String,
    /// Its alternative text for screen readers.
    pub alt: String,
}
