//! The fields of an entry that a question lacks, one after another.

use std::collections::VecDeque;

use carewallet_core::Entry;
use carewallet_core::kind::{Body, BodyError, Field};
use carewallet_core::missing_entry::{FieldToAsk, MissingEntry};
use carewallet_core::value::Date;

use crate::entry_questions::{EntryQuestions, EntryToFill, FieldEnd, FieldStep, Heard, Reply};

/// The entry that is asked for.
pub(super) struct Target {
    pub(super) missing: MissingEntry,
    /// Whether the answer "none" rules out a further entry.
    pub(super) none_ends: bool,
}

/// The fields of one entry, one after another.
pub(super) struct Fields {
    target: Target,
    questions: EntryQuestions,
    current: FieldToAsk,
    /// Those before it, for a way back.
    done: Vec<FieldToAsk>,
    left: VecDeque<FieldToAsk>,
}

/// What came of the fields.
pub(super) struct FieldsEnd {
    pub(super) target: Target,
    /// The body made of the answers, if there are any.
    pub(super) body: Option<Result<Body, BodyError>>,
}

impl Fields {
    /// Begins with the first field that has anything to ask.
    pub(super) fn begin(target: Target, asks: Vec<FieldToAsk>, today: Date) -> Option<Self> {
        let mut left = VecDeque::from(asks);
        let current = left.pop_front()?;
        let mut fields = Self {
            questions: EntryQuestions::new(
                EntryToFill::Missing(Box::new(target.missing.clone())),
                today,
            ),
            target,
            current,
            done: Vec::new(),
            left,
        };
        fields.questions.begin(&fields.current);
        // Nothing was answered yet, so nothing is lost if there is nothing to ask.
        fields.go_on().is_none().then_some(fields)
    }

    /// Where the field stands that is asked.
    pub(super) fn step(&self) -> FieldStep<'_> {
        self.questions.step()
    }

    /// Takes the reply to the field that is asked.
    pub(super) fn answer(&mut self, reply: &Reply) -> Heard {
        self.questions.answer(reply)
    }

    /// Goes on to the next field if one has ended; gives whether the person stops,
    /// once all of them have.
    pub(super) fn go_on(&mut self) -> Option<bool> {
        loop {
            let FieldStep::Ended(end) = self.questions.step() else {
                return None;
            };
            let is_needed = self.current.field.required && self.target.missing.stands.is_none();
            match end {
                // "Enough" ends the entry that was begun; as the first reply, the interview.
                FieldEnd::Enough if !self.questions.is_empty() => return Some(false),
                FieldEnd::Enough | FieldEnd::Left => return Some(true),
                // Without a required field there is no entry, so the other fields need no asking.
                FieldEnd::Skipped if is_needed && self.questions.lacks(&self.current.name) => {
                    return Some(false);
                }
                FieldEnd::Back => {
                    self.go_back();
                    continue;
                }
                _ => {}
            }
            let Some(next) = self.left.pop_front() else {
                return Some(false);
            };
            self.questions.begin(&next);
            self.done.push(std::mem::replace(&mut self.current, next));
        }
    }

    /// Begins again with the field before. The first one of an entry is asked again.
    fn go_back(&mut self) {
        let meant = self.questions.go_back();
        let is_meant = |field: &FieldToAsk| meant.as_ref().is_none_or(|name| *name == field.name);
        while !is_meant(&self.current) {
            let Some(before) = self.done.pop() else { break };
            self.left
                .push_front(std::mem::replace(&mut self.current, before));
        }
        self.questions.begin(&self.current);
    }

    /// What came of them.
    pub(super) fn ended(self) -> FieldsEnd {
        let any_answered = !self.questions.is_empty();
        FieldsEnd {
            body: any_answered.then(|| self.questions.body()),
            target: self.target,
        }
    }
}

/// A further entry of the same sort, which replaces none.
pub(super) fn another(missing: &MissingEntry) -> MissingEntry {
    let given = |field: &&Field| !missing.given.iter().any(|(name, _)| name == field.name);
    let fields = missing.kind.fields().iter().filter(given);
    // Required fields first: whoever stops early still leaves a complete entry.
    let (must, may): (Vec<_>, Vec<_>) = fields.partition(|field| field.required);
    let asked = |name: &str| missing.asks.iter().find(|asked| asked.name == name);
    let wanted = |field: &'static Field| FieldToAsk {
        name: field.name.to_owned(),
        field,
        only: asked(field.name).map_or_else(Vec::new, |asked| asked.only.clone()),
    };
    MissingEntry {
        kind: missing.kind,
        about: missing.about.clone(),
        given: missing.given.clone(),
        asks: must.into_iter().chain(may).map(wanted).collect(),
        stands: None,
        many: true,
    }
}

/// Whether an entry states that there is none, and so that there are no others.
pub(super) fn says_none(entry: &Entry) -> bool {
    let body = entry.body().map(|body| body.to_value());
    body.is_some_and(|body| body.get("none_known").is_some())
}
