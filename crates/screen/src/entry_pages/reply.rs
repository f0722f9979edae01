//! What somebody did with a question, and why an answer was not taken.

use carewallet_app::entry_questions::{FieldQuestion, FieldStep, Heard, Misfit, Reply};
use carewallet_core::kind::{BodyError, Shape};
use carewallet_core::understood::Reading;

use super::EntryPages;
use crate::sentence::sentence;
use crate::{Fields, Words, english, understood};

/// What stands for "there is an answer above" among the reasons for none.
pub(super) const ABOVE: &str = "above";

/// Why an answer was not taken.
pub enum Fault {
    /// In English.
    Words(&'static str),
    /// It does not fit.
    Misfit(Misfit),
    /// There is no entry without it, and another question is asked for that.
    Moved(BodyError),
}

impl EntryPages {
    /// Takes what was sent from the page of the question that is asked now, which is then
    /// another one, or the same once more.
    ///
    /// # Errors
    /// Why the answer was not taken.
    pub fn take(&mut self, fields: &Fields) -> Result<(), Fault> {
        self.remember();
        self.answer(fields)?;
        self.finish()?;
        self.remember();
        Ok(())
    }

    fn answer(&mut self, fields: &Fields) -> Result<(), Fault> {
        let question = match self.walk.step() {
            FieldStep::Asks(question) => Some(question.clone()),
            _ => None,
        };
        // First of all: what was typed stays on the page, also where it is refused.
        if let Some(question) = &question {
            self.keep_typed(question, fields);
        }
        let reply = reply(fields, question.as_ref())?;
        self.understood = None;
        match self.walk.answer(&reply) {
            Heard::Taken => {}
            Heard::Understood(words) => self.understood = Some(words),
            Heard::Needed => return Err(Fault::Words(english("This one is needed"))),
            Heard::AskAgain(misfit) => return Err(Fault::Misfit(misfit)),
        }
        if fields.field("do") == "all" && !self.is_at_end() {
            self.walk.answer(&Reply::Enough);
        }
        Ok(())
    }

    fn keep_typed(&mut self, question: &FieldQuestion, fields: &Fields) {
        let chosen: Vec<&str> = fields.all("choice").collect();
        let chosen = question.chosen(&chosen.join(", "));
        let typed = chosen.as_deref().unwrap_or(fields.field("answer"));
        if !typed.is_empty() {
            self.remember_typed(&question.name, typed);
        }
    }

    /// Asks for what is still lacking, once everything was asked.
    fn finish(&mut self) -> Result<(), Fault> {
        if !self.is_at_end() {
            return Ok(());
        }
        let Err(error) = self.walk.body() else {
            return Ok(());
        };
        let field = match &error {
            BodyError::Missing { field }
            | BodyError::Invalid { field, .. }
            | BodyError::Repeated { field } => field.clone(),
            BodyError::NotHere { field, .. } => (*field).to_owned(),
            BodyError::Both { first, .. } => (*first).to_owned(),
            _ => String::new(),
        };
        self.walk.go_to(&field);
        Err(Fault::Moved(error))
    }
}

/// What somebody did with the question.
fn reply(fields: &Fields, question: Option<&FieldQuestion>) -> Result<Reply, Fault> {
    let Some(question) = question else {
        return another(fields);
    };
    match fields.field("do") {
        "back" => return Ok(Reply::Back),
        "skip" => return Ok(Reply::Skip),
        _ => {}
    }
    let chosen: Vec<&str> = fields.all("choice").filter(|one| !one.is_empty()).collect();
    let typed = match fields.given("reading") {
        // A reading counts only for what it was offered for.
        Some(reading) if fields.field("answer") == fields.field("read") => reading,
        _ => fields.field("answer"),
    };
    let answer = match chosen.as_slice() {
        [] => typed.to_owned(),
        chosen => chosen.join(", "),
    };
    match fields.given("open").filter(|open| *open != ABOVE) {
        Some(_) if !answer.is_empty() => Err(Fault::Words(english(
            "There is an answer and a reason for having none: take one of them out",
        ))),
        Some(open) => Ok(Reply::Words(open.to_owned())),
        None if answer.is_empty() && fields.field("do") == "all" => Ok(Reply::Enough),
        None if answer.is_empty() => Ok(Reply::Skip),
        None if matches!(question.field.shape, Shape::YesNo) && answer == "yes" => Ok(Reply::Yes),
        None if matches!(question.field.shape, Shape::YesNo) => Ok(Reply::No),
        None => Ok(Reply::Words(answer)),
    }
}

/// Whether there is another one of the same sort.
fn another(fields: &Fields) -> Result<Reply, Fault> {
    match (fields.field("do"), fields.field("choice")) {
        ("back", _) => Ok(Reply::Back),
        (_, "yes") => Ok(Reply::Yes),
        ("skip" | "all", _) | (_, "no") => Ok(Reply::No),
        _ => Err(Fault::Words(english("Choose yes or no"))),
    }
}

impl Fault {
    /// Why, in words.
    #[must_use]
    pub fn says(&self, words: &Words) -> String {
        let fixed = match self {
            Self::Words(fixed) => *fixed,
            Self::Moved(BodyError::Missing { .. } | BodyError::Nothing) => {
                english("There is nothing to save without this one")
            }
            // The question stands above; the field's name for programs helps nobody.
            Self::Misfit(Misfit::Value(BodyError::Invalid { reason, .. })) => {
                let words = words.say("This {reason}");
                return sentence(&words.set("reason", reason.to_string()).to_string());
            }
            Self::Moved(error) | Self::Misfit(Misfit::Value(error)) => {
                return sentence(&error.to_string());
            }
            Self::Misfit(Misfit::NotLeftOpen) => {
                english("This cannot be left open here: say it, or skip it")
            }
            Self::Misfit(Misfit::Unclear(_)) => {
                english("This can be read in several ways: choose the one that is meant")
            }
            Self::Misfit(Misfit::NotOffered) => english("Choose one of these."),
        };
        words.say(fixed).to_string()
    }

    /// The ways to read what was typed, where it is that.
    #[must_use]
    pub fn readings(&self, words: &Words) -> Vec<Reading> {
        match self {
            Self::Misfit(Misfit::Unclear(readings)) => {
                understood::readings(words, readings.clone())
            }
            _ => Vec::new(),
        }
    }
}
