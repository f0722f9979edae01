//! Forms: an agency's list of questions, each mapped to a place in the record
//! (docs/forms.md). A `Form` that exists is sound: every path resolves, every
//! id is there once, no derived answer goes round in a circle.

mod bundled;
mod mistake;
mod read;
mod write;

use crate::kind::Lane;
use crate::path::Path;

pub use bundled::{bundled, by_id};
pub use mistake::{Mistake, MistakeKind};

/// Ids that no form may have (docs/forms.md), so that a face can use these words
/// beside the ids of forms.
pub const RESERVED_IDS: [&str; 3] = ["check", "draft", "suggest"];

/// An agency's list of questions.
#[derive(Clone)]
pub struct Form {
    /// Its short name, such as `continence`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// What sort of agency asks.
    pub agency: String,
    /// Who is addressed.
    pub asks: Asked,
    /// Where the questions come from.
    pub source: Option<String>,
    /// Under which licence.
    pub licence: Option<String>,
    /// Its parts, in order.
    pub sections: Vec<FormSection>,
}

/// A part of a form under one heading.
#[derive(Clone)]
pub struct FormSection {
    /// The heading.
    pub title: String,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Clone)]
pub struct Question {
    /// Its id, once in a form.
    pub id: String,
    /// The question as the form prints it.
    pub label: String,
    /// A line of help.
    pub hint: Option<String>,
    /// What sort of answer is wanted.
    pub answer: AnswerType,
    /// Whom the answer is about.
    pub subject: Asked,
    /// Where the answer comes from.
    pub origin: Origin,
    /// Places that hold no more than a part of the answer.
    pub partly: Vec<Path>,
    /// Whose words count.
    pub voice: VoiceWanted,
    /// An answer older than this is out of date.
    pub max_age_days: Option<u32>,
    /// How private an answer may be.
    pub lane: Lane,
    /// What may be chosen, for [`AnswerType::Choice`] and [`AnswerType::Choices`].
    pub choices: Vec<FormChoice>,
}

/// Whom a form or a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// The person who is cared for.
    Person,
    /// The person who cares.
    Carer,
    /// The home.
    Home,
}

/// What sort of answer a question wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerType {
    /// Words.
    Text,
    /// Yes or no.
    YesNo,
    /// One of the choices.
    Choice,
    /// Some of the choices.
    Choices,
    /// A date.
    Date,
    /// A number.
    Number,
    /// Several short answers.
    List,
    /// Several answers of several columns.
    Table,
}

/// Where the answer to a question comes from.
#[derive(Clone)]
pub enum Origin {
    /// It is at these places; all of them are asked for. Without any, no place
    /// holds more than a part of it.
    Record(Vec<Path>),
    /// A paper at these places has to be shown.
    Evidence(Vec<Path>),
    /// It follows from other answers.
    Derived(Derivation),
    /// Only the form can have it.
    FormOnly,
    /// Nobody has said yet.
    Unmapped,
}

/// How an answer follows from others.
#[derive(Clone)]
pub struct Derivation {
    /// The rule.
    pub rule: Rule,
    /// Ids of questions of the same form.
    pub from: Vec<String>,
    /// The question's own places in the record; then it names no questions.
    pub paths: Vec<Path>,
}

/// The rules for derived answers (docs/forms.md, Derived answers).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Whole years today, from a date.
    Age,
    /// Whether one person lives in the home.
    LivesAlone,
    /// Yes if any answer is other than none or no.
    YesIfAny,
    /// How many there are.
    Count,
    /// Those of the last 12 months.
    Last12Months,
    /// The outcomes of the Care Act for which help is on record.
    CareActOutcomes,
    /// The answers, one after the other.
    Joined,
}

/// Whose words count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoiceWanted {
    /// Anybody's.
    Any,
    /// The person's own, or those of somebody who speaks for the person.
    OwnWords,
    /// A professional's, or the family's when a professional agreed to it.
    Professional,
}

/// One of the things that may be chosen.
#[derive(Clone)]
pub struct FormChoice {
    /// The value that the agency's own system uses.
    pub value: String,
    /// The words.
    pub label: String,
    /// The names in the record that mean it; without any, the value itself.
    pub from: Vec<String>,
}

impl Form {
    /// Reads a form.
    ///
    /// # Errors
    /// Every mistake in it, in the order of its lines.
    pub fn parse(text: &str) -> Result<Self, Vec<Mistake>> {
        read::form(text)
    }

    /// The form as JSON, in the order of docs/forms.md, two spaces deep.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::form(self)
    }

    /// The questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// The question of an id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }
}

impl Question {
    /// The places that are asked for; none where an answer follows from other
    /// questions, or only the form can have it.
    #[must_use]
    pub fn paths(&self) -> &[Path] {
        match &self.origin {
            Origin::Record(paths) | Origin::Evidence(paths) => paths,
            Origin::Derived(derivation) => &derivation.paths,
            _ => &[],
        }
    }

    /// Where an answer is written down: at the places that are asked for, else
    /// at those that hold a part of it.
    #[must_use]
    pub fn written_at(&self) -> &[Path] {
        match (self.paths(), &self.origin) {
            ([], Origin::Record(_)) => &self.partly,
            (paths, _) => paths,
        }
    }

    /// Every place that an answer may come from: those that are asked for, then
    /// those that hold no more than a part of it.
    pub fn places(&self) -> impl Iterator<Item = &Path> {
        self.paths().iter().chain(&self.partly)
    }
}
