//! The fields of one entry, asked one by one. Each answer is checked at once, so
//! that a mistake is corrected on the spot.
//!
//! A face begins a field with [`EntryQuestions::begin`], asks what
//! [`EntryQuestions::step`] gives, and passes the reply to
//! [`EntryQuestions::answer`], until the field has ended.

mod field_question;
mod nesting;

use carewallet_core::Kind;
use carewallet_core::kind::{Body, BodyError};
use carewallet_core::missing_entry::{FieldToAsk, MissingEntry};
use carewallet_core::understood::{self, Reading};
use carewallet_core::value::Date;

use crate::draft_body;
pub use field_question::FieldQuestion;
pub use nesting::{FieldEnd, FieldStep};

use field_question::without_value;
use nesting::Nesting;

/// The entry that the fields are asked for.
#[derive(Clone)]
pub enum EntryToFill {
    /// A new one of a kind.
    New(Kind),
    /// One that a question of a form lacks.
    Missing(Box<MissingEntry>),
}

impl EntryToFill {
    fn kind(&self) -> Kind {
        match self {
            Self::New(kind) => *kind,
            Self::Missing(missing) => missing.kind,
        }
    }

    fn body(&self, answers: &[(String, String)]) -> Result<Body, BodyError> {
        match self {
            Self::New(kind) => Body::from_fields(*kind, answers),
            Self::Missing(missing) => missing.body(answers),
        }
    }
}

/// What a person does with a question.
pub enum Reply {
    /// An answer in words, or the number or the name of what may be chosen.
    Words(String),
    /// Yes.
    Yes,
    /// No.
    No,
    /// It is left out; the next question comes.
    Skip,
    /// There is no more to add; as the first reply to an entry, it stops.
    Enough,
    /// The person has gone: nothing more is asked, what was answered is kept.
    Leave,
    /// Back to the question before.
    Back,
}

impl Reply {
    /// Whether it answers a yes-or-no question with yes.
    pub(crate) fn is_yes(&self) -> bool {
        ["y", "yes"].contains(&self.words().to_lowercase().as_str())
    }

    fn words(&self) -> &str {
        match self {
            Self::Words(words) => words.trim(),
            Self::Yes => "yes",
            Self::No => "no",
            Self::Skip | Self::Enough | Self::Leave | Self::Back => "",
        }
    }
}

/// What became of a reply.
#[derive(Clone, PartialEq, Eq)]
pub enum Heard {
    /// It was taken, and things go on.
    Taken,
    /// It was taken, and is kept in another spelling than was typed: in words.
    Understood(String),
    /// It does not fit: the same is asked again.
    AskAgain(Misfit),
    /// There is no entry without this one: it is asked again from its beginning.
    Needed,
}

/// Why an answer does not fit.
#[derive(Clone, PartialEq, Eq)]
pub enum Misfit {
    /// The value is not right.
    Value(BodyError),
    /// It can be read in these ways; one of them is meant.
    Unclear(Vec<Reading>),
    /// "Not known" and its like are no answers here.
    NotLeftOpen,
    /// It is none of what may be chosen.
    NotOffered,
}

/// The answers so far about one entry, and what is asked of it now.
pub struct EntryQuestions {
    entry: EntryToFill,
    /// The day on which it is answered, for "yesterday".
    today: Date,
    answers: Vec<(String, String)>,
    asks: Nesting,
    /// The fields that were asked, and what was answered before each.
    asked: Vec<(String, Vec<(String, String)>)>,
}

impl EntryQuestions {
    /// For an entry that has no answers yet.
    #[must_use]
    pub fn new(entry: EntryToFill, today: Date) -> Self {
        Self {
            asks: Nesting::new(entry.kind()),
            entry,
            today,
            answers: Vec::new(),
            asked: Vec::new(),
        }
    }

    /// For an entry that has answers, as they are kept.
    #[must_use]
    pub fn with_answers(self, answers: Vec<(String, String)>) -> Self {
        Self { answers, ..self }
    }

    /// The answers so far: names of fields, with dots, and words.
    #[must_use]
    pub fn answers(&self) -> &[(String, String)] {
        &self.answers
    }

    /// Drops what was answered of some fields, to be asked for again, and the way back to
    /// the fields before: what stood on that way is not what is answered now. Gives all
    /// answers as they were.
    pub fn drop_fields(&mut self, names: &[&str]) -> Vec<(String, String)> {
        self.asked.clear();
        let before = self.answers.clone();
        let top = |name: &str| {
            name.split('.')
                .next()
                .is_some_and(|top| names.contains(&top))
        };
        self.answers.retain(|(answered, _)| !top(answered));
        before
    }

    /// Puts answers back that were dropped.
    pub fn restore(&mut self, answers: Vec<(String, String)>) {
        self.asked.clear();
        self.answers = answers;
    }

    /// Whether there is no answer yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// Whether there can be no entry without an answer to this field.
    #[must_use]
    pub fn lacks(&self, name: &str) -> bool {
        match self.body() {
            Err(BodyError::Missing { field }) => {
                field == name || field.starts_with(&format!("{name}."))
            }
            Err(BodyError::Nothing) => true,
            _ => false,
        }
    }

    /// The body that the answers make.
    ///
    /// # Errors
    /// Why there is none.
    pub fn body(&self) -> Result<Body, BodyError> {
        self.entry.body(&self.answers)
    }

    /// Begins with a field; for a group, with its own fields. What was answered along
    /// with another field is not asked again.
    pub fn begin(&mut self, field: &FieldToAsk) {
        self.asks.begin(field, &self.answers);
        let is_asked = !matches!(self.asks.step(), FieldStep::Ended(_));
        let is_same = self
            .asked
            .last()
            .is_some_and(|(name, _)| *name == field.name);
        if is_asked && !is_same {
            self.asked.push((field.name.clone(), self.answers.clone()));
        }
    }

    /// The field that was asked last, to be begun again as if it had not been.
    pub fn again(&mut self) -> Option<String> {
        let (name, before) = self.asked.pop()?;
        self.answers = before;
        Some(name)
    }

    /// The field to begin with after [`FieldEnd::Back`]: the one that is asked, if some of
    /// it was answered, else the one before. None at the first one, with nothing answered.
    pub fn go_back(&mut self) -> Option<String> {
        let answers = self.answers.len();
        let name = self.again()?;
        if self.answers.len() < answers {
            return Some(name);
        }
        self.again()
    }

    /// Where the field stands that was begun.
    #[must_use]
    pub fn step(&self) -> FieldStep<'_> {
        self.asks.step()
    }

    /// Takes a reply to what is asked now.
    pub fn answer(&mut self, reply: &Reply) -> Heard {
        if matches!(reply, Reply::Back) {
            self.asks.leave(FieldEnd::Back);
            return Heard::Taken;
        }
        match self.asks.step() {
            FieldStep::Ended(_) => {}
            FieldStep::AnotherGroup => self.asks.another_group(reply.is_yes(), &self.answers),
            FieldStep::Asks(question) => {
                let question = question.clone();
                let mut told = None;
                match self.take(&question, reply, &mut told) {
                    Ok(end) => self.asks.field_ended(end, &self.answers),
                    Err(why) => return Heard::AskAgain(why),
                }
                if let Some(words) = told {
                    return Heard::Understood(words);
                }
            }
        }
        Heard::Taken
    }

    /// How a reply ends a field, or why it does not fit.
    fn take(
        &mut self,
        asked: &FieldQuestion,
        reply: &Reply,
        told: &mut Option<String>,
    ) -> Result<FieldEnd, Misfit> {
        let answer = match reply {
            Reply::Skip => return Ok(FieldEnd::Skipped),
            Reply::Enough => return Ok(FieldEnd::Enough),
            Reply::Leave => return Ok(FieldEnd::Left),
            Reply::Back => return Ok(FieldEnd::Back),
            Reply::Words(_) | Reply::Yes | Reply::No => reply.words(),
        };
        // After a list has values, "no" means no more of them, not a value called no.
        let is_no = ["no", "none"].contains(&answer);
        if answer.is_empty() || asked.is_another && is_no {
            return Ok(FieldEnd::Skipped);
        }
        *told = self.take_words(asked, answer)?;
        Ok(FieldEnd::Answered)
    }

    /// Takes an answer; gives what was understood, where it is not what was typed.
    fn take_words(
        &mut self,
        asked: &FieldQuestion,
        answer: &str,
    ) -> Result<Option<String>, Misfit> {
        let (name, value) = self.meant(asked, answer)?;
        let mut typed = self.answers.clone();
        typed.push((name.clone(), value));
        // All of them: the sort of a measurement says which units its value may have. What was
        // understood before is read the same again.
        let mut read = understood::fields(self.entry.kind(), &typed, self.today);
        if let Some(unclear) = read.unclear.pop() {
            return Err(Misfit::Unclear(unclear.readings));
        }
        if let Some(error) = read.wrong.pop() {
            return Err(Misfit::Value(error));
        }
        let before = std::mem::replace(&mut self.answers, read.fields);
        match self.body() {
            // Other errors are fields that are still to come, and do not refuse this answer.
            Err(error) if is_about(&error, &name) => {
                self.answers = before;
                Err(Misfit::Value(error))
            }
            _ => Ok(read.told.pop().map(|(_, words)| words)),
        }
    }

    /// The field and the words that an answer means.
    fn meant(&self, asked: &FieldQuestion, answer: &str) -> Result<(String, String), Misfit> {
        // FIELD=VALUE, such as none_known=yes, answers the field that it names.
        if let Some((name, value)) = answer.split_once('=')
            && let fields = self.entry.kind().fields()
            && fields.iter().any(|other| other.name == name.trim())
        {
            return Ok((name.trim().to_owned(), value.trim().to_owned()));
        }
        // Choices first: "not known" and "none" may be offered as choices themselves.
        if let Some(name) = asked.chosen(answer) {
            return Ok((asked.name.clone(), name));
        }
        match (without_value(answer), &asked.open, asked.none_known) {
            (Some(words), Some(open), _) => Ok((open.clone(), words.to_owned())),
            (Some("none"), None, Some(field)) => Ok((field.to_owned(), "yes".to_owned())),
            (Some(_), None, _) => Err(Misfit::NotLeftOpen),
            (None, ..) if !asked.only.is_empty() => Err(Misfit::NotOffered),
            _ => Ok((asked.name.clone(), answer.to_owned())),
        }
    }
}

/// True if an error is about this field, whatever its number in a list.
fn is_about(error: &BodyError, name: &str) -> bool {
    let number = |part: &&str| !part.bytes().all(|b| b.is_ascii_digit());
    let bare: Vec<&str> = name.split('.').filter(number).collect();
    draft_body::is_about(error, name) || draft_body::is_about(error, &bare.join("."))
}
