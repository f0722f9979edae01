//! The way through all questions of a new entry: those that it cannot do without first,
//! then the others; back to the one before; and, once there is an entry to look at, back to
//! any one of them alone.
//!
//! A face asks what [`EntryWalk::step`] gives, and passes the reply to
//! [`EntryWalk::answer`], until the walk has ended.

#[cfg(test)]
mod tests;

use carewallet_core::Kind;
use carewallet_core::kind::{Body, BodyError, Field, Shape};
use carewallet_core::missing_entry::FieldToAsk;
use carewallet_core::value::Date;

use crate::entry_questions::{EntryQuestions, EntryToFill, FieldEnd, FieldStep, Heard, Reply};

/// The way through all questions of an entry.
pub struct EntryWalk {
    kind: Kind,
    questions: EntryQuestions,
    fields: Vec<&'static Field>,
    at: usize,
    /// The answers before one field alone was asked again.
    before_alone: Option<Vec<(String, String)>>,
    end: Option<FieldEnd>,
}

impl EntryWalk {
    /// Begins with the first question of a kind.
    #[must_use]
    pub fn new(kind: Kind, today: Date) -> Self {
        let mut walk = Self::over(kind, EntryQuestions::new(EntryToFill::New(kind), today));
        walk.go_on();
        walk
    }

    /// At the end of the way, with the answers that an entry gives.
    ///
    /// # Errors
    /// Never: what an entry says can be said again.
    pub fn of_body(body: &Body, today: Date) -> Result<Self, BodyError> {
        let kind = body.kind();
        let questions = EntryQuestions::new(EntryToFill::New(kind), today);
        let questions = questions.with_answers(body.changed_fields(&[])?);
        Ok(Self {
            end: Some(FieldEnd::Enough),
            ..Self::over(kind, questions)
        })
    }

    fn over(kind: Kind, questions: EntryQuestions) -> Self {
        // Whoever stops early has then answered what the entry cannot do without.
        let (must, may): (Vec<&Field>, Vec<&Field>) =
            kind.fields().iter().partition(|field| field.required);
        Self {
            kind,
            questions,
            fields: [must, may].concat(),
            at: 0,
            before_alone: None,
            end: None,
        }
    }

    /// The kind of the entry.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The fields in the order in which they are asked.
    #[must_use]
    pub fn fields(&self) -> &[&'static Field] {
        &self.fields
    }

    /// The answers so far: names of fields, with dots, and words.
    #[must_use]
    pub fn answers(&self) -> &[(String, String)] {
        self.questions.answers()
    }

    /// The entry that the answers make.
    ///
    /// # Errors
    /// Why there is none.
    pub fn body(&self) -> Result<Body, BodyError> {
        self.questions.body()
    }

    /// What is asked now, or that the walk has ended.
    #[must_use]
    pub fn step(&self) -> FieldStep<'_> {
        match self.end {
            Some(end) => FieldStep::Ended(end),
            None => self.questions.step(),
        }
    }

    /// The field that is asked for, or of which something is.
    #[must_use]
    pub fn field(&self) -> Option<&'static Field> {
        self.fields.get(self.at).copied()
    }

    /// Whether only one field is asked, after which the walk is at its end again.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.before_alone.is_some()
    }

    /// Takes a reply to what is asked now.
    pub fn answer(&mut self, reply: &Reply) -> Heard {
        if self.end.is_some() {
            return Heard::Taken;
        }
        let heard = self.questions.answer(reply);
        let FieldStep::Ended(end) = self.questions.step() else {
            return heard;
        };
        if self.is_needed(end) {
            self.begin();
            return Heard::Needed;
        }
        self.field_ended(end);
        heard
    }

    /// From the end back to the question that was asked last.
    pub fn back(&mut self) {
        self.end = None;
        let name = self.questions.again();
        self.at = self.place(name.as_deref());
        self.go_on();
    }

    /// From the end to the question of one field, by its name, as if it had not been
    /// answered. With "back", what was answered stays.
    pub fn again(&mut self, name: &str) {
        let Some(at) = self.asked_at(name) else {
            return;
        };
        self.before_alone = Some(self.questions.drop_fields(&self.answered_at(at)));
        self.end = None;
        self.at = at;
        self.go_on();
    }

    /// From the end to a question without which there is no entry, and on from there.
    pub fn go_to(&mut self, name: &str) {
        let top = name.split('.').next().unwrap_or(name);
        let at = self.asked_at(top).unwrap_or_default();
        self.questions.drop_fields(&self.answered_at(at));
        self.end = None;
        self.at = at;
        self.go_on();
    }

    /// The names of the fields that the question at a place answers.
    fn answered_at(&self, at: usize) -> Vec<&'static str> {
        let is_none_known = |field: &&&Field| at == 0 && matches!(field.shape, Shape::NoneKnown);
        let asked = self.fields.get(at).into_iter();
        let fields = asked.chain(self.fields.iter().filter(is_none_known));
        fields.map(|field| field.name).collect()
    }

    fn asked_at(&self, name: &str) -> Option<usize> {
        let at = self.fields.iter().position(|field| field.name == name)?;
        let is_none_known = matches!(self.fields.get(at)?.shape, Shape::NoneKnown);
        // The required ones come first, and of them the first takes "none".
        Some(if is_none_known { 0 } else { at })
    }

    /// Where a field stands; the first one, where there is none.
    fn place(&self, name: Option<&str>) -> usize {
        let at = |name| self.fields.iter().position(|field| field.name == name);
        name.and_then(at).unwrap_or_default()
    }

    fn is_needed(&self, end: FieldEnd) -> bool {
        let needed = |field: &Field| field.required && self.questions.lacks(field.name);
        end == FieldEnd::Skipped && self.field().is_some_and(needed)
    }

    fn field_ended(&mut self, end: FieldEnd) {
        if let Some(before) = self.before_alone.take() {
            if end == FieldEnd::Back {
                self.questions.restore(before);
            }
            self.end = Some(FieldEnd::Enough);
            return;
        }
        match end {
            FieldEnd::Enough | FieldEnd::Left => {
                self.end = Some(end);
                return;
            }
            FieldEnd::Back => {
                let name = self.questions.go_back();
                self.at = self.place(name.as_deref());
            }
            FieldEnd::Answered | FieldEnd::Skipped => self.at += 1,
        }
        self.go_on();
    }

    /// Goes on to the next field of which something is asked.
    fn go_on(&mut self) {
        while self.begin() {
            if !matches!(self.questions.step(), FieldStep::Ended(_)) {
                return;
            }
            self.at += 1;
        }
        self.before_alone = None;
        self.end = Some(FieldEnd::Enough);
    }

    /// Begins the field at which the walk is; false at the end.
    fn begin(&mut self) -> bool {
        let Some(field) = self.field() else {
            return false;
        };
        self.questions.begin(&FieldToAsk {
            name: field.name.to_owned(),
            field,
            only: Vec::new(),
        });
        true
    }
}
