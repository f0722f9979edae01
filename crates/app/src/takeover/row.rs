//! One statement of a foreign file, as it was found and as it would be written down.

use carewallet_core::understood::{Reading, Unclear};
use carewallet_core::{Draft, EntryId, Kind};

/// One statement of a foreign file, before it is understood.
#[derive(Clone)]
pub struct FoundRow {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// The question of a form that it answers, if it comes from one.
    pub question: Option<FoundQuestion>,
    /// What sort of statement it is; none where a question does not say.
    pub kind: Option<Kind>,
    /// Whom it is about, if the file says so.
    pub about: Option<String>,
    /// Its fields, in the words of the file.
    pub fields: Vec<(String, String)>,
    /// What of it is not kept, in words.
    pub left_out: Vec<String>,
    /// Why it cannot be taken, found before it was understood.
    pub refused: Option<String>,
    /// Why it is not wanted, such as that it is over.
    pub unwanted: Option<String>,
    /// What somebody has to look at before it is saved.
    pub doubts: Vec<String>,
}

/// A question of a form that came back filled.
#[derive(Clone)]
pub struct FoundQuestion {
    /// Its id.
    pub id: String,
    /// Its words and what was answered, in one line.
    pub says: String,
}

impl FoundRow {
    /// A row without anything in it.
    #[must_use]
    pub fn new(line: usize, kind: Kind) -> Self {
        Self {
            line,
            question: None,
            kind: Some(kind),
            about: None,
            fields: Vec::new(),
            left_out: Vec::new(),
            refused: None,
            unwanted: None,
            doubts: Vec::new(),
        }
    }

    /// A row of a question, with nothing in it yet.
    #[must_use]
    pub(super) fn of_question(line: usize, question: FoundQuestion) -> Self {
        Self {
            question: Some(question),
            kind: None,
            ..Self::new(line, Kind::Statement)
        }
    }

    /// Where it stands in the file: a line, or a question.
    #[must_use]
    pub fn place(&self) -> String {
        match &self.question {
            Some(question) => format!("question {}", question.id),
            None => format!("line {}", self.line),
        }
    }

    /// How somebody names it: the number of the line, or the id of the question.
    #[must_use]
    pub fn mark(&self) -> String {
        match &self.question {
            Some(question) => question.id.clone(),
            None => self.line.to_string(),
        }
    }

    /// Adds a field, if there are words for it.
    pub(super) fn field(&mut self, name: &str, words: &str) {
        let words = words.trim();
        if !words.is_empty() {
            self.fields.push((name.to_owned(), words.to_owned()));
        }
    }

    /// Settles a value that could be read in several ways.
    pub fn settle(&mut self, unclear: &Unclear, reading: &Reading) {
        if let Some((_, words)) = self.fields.get_mut(unclear.at) {
            words.clone_from(&reading.written);
        }
    }
}

/// What would become of a row.
pub struct LookedRow {
    /// The row as it was found.
    pub found: FoundRow,
    /// What would become of it.
    pub state: RowState,
    /// What it would say, in one line.
    pub says: String,
    /// What was understood and is not what the file has: the field, and in words.
    pub told: Vec<(String, String)>,
    /// Spellings that are easily misread.
    pub warnings: Vec<String>,
}

/// What would become of a row.
pub enum RowState {
    /// It would be saved.
    New(Box<Draft>),
    /// It would be saved once somebody has looked at it, for these reasons.
    Doubtful(Box<Draft>, Vec<String>),
    /// The record has it already.
    OnRecord(EntryId),
    /// The file has it twice; it stands at this place before.
    Twice(String),
    /// Values of it can be read in several ways.
    Unclear(Vec<Unclear>),
    /// It cannot be taken, and why.
    Refused(String),
    /// It is left out, and why.
    LeftOut(String),
}

impl RowState {
    /// Its name for programs.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::New(_) => "new",
            Self::Doubtful(..) => "doubtful",
            Self::OnRecord(_) => "on_record",
            Self::Twice(_) => "twice",
            Self::Unclear(_) => "unclear",
            Self::Refused(_) => "refused",
            Self::LeftOut(_) => "left_out",
        }
    }

    /// Why it would not be saved as it is, in words; nothing where it would be.
    #[must_use]
    pub fn why(&self) -> Option<String> {
        match self {
            Self::New(_) => None,
            Self::Doubtful(_, why) => Some(why.join("; ")),
            Self::OnRecord(id) => Some(format!("on record already (id {})", id.short())),
            Self::Twice(place) => Some(format!("the same as {place}")),
            Self::Unclear(unclear) => {
                let all = unclear.iter().map(|one| {
                    let ways = one.readings.iter().map(|reading| reading.words.as_str());
                    let ways: Vec<&str> = ways.collect();
                    format!("{} can be {}", one.field, ways.join(" or "))
                });
                Some(all.collect::<Vec<_>>().join("; "))
            }
            Self::Refused(why) | Self::LeftOut(why) => Some(why.clone()),
        }
    }

    /// Whether it holds something that was not taken, and that somebody may still want.
    #[must_use]
    pub fn is_left(&self) -> bool {
        matches!(
            self,
            Self::Doubtful(..) | Self::Unclear(_) | Self::Refused(_)
        )
    }
}
