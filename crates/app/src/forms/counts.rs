//! What the ledger keeps of a form: how many questions it answered, and how
//! many of those had to be asked for it.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::coverage::{Answer, Coverage, State};
use carewallet_core::kind::{Handover, QuestionCount};
use carewallet_core::{Entry, EntryId};
use serde_json::{Value as Json, json};

/// What the ledger keeps of a form that was handed over.
#[derive(Clone)]
pub struct QuestionCounts {
    /// The form's id.
    pub form: String,
    /// Which version of it.
    pub version: String,
    /// How many questions it asks.
    pub asked: usize,
    /// How many of them are answered.
    pub answered: usize,
    /// How many of the answers were given for this form, and go out for the first time.
    pub new: usize,
}

impl From<&QuestionCount> for QuestionCounts {
    fn from(count: &QuestionCount) -> Self {
        let number = |number: u32| number as usize;
        Self {
            form: count.form.as_str().to_owned(),
            version: count.version.as_str().to_owned(),
            asked: number(count.asked.number()),
            answered: number(count.answered.number()),
            new: number(count.new.number()),
        }
    }
}

impl QuestionCounts {
    /// Counts the answers of a form. An answer is new if it was given to that very
    /// question and has not been handed over with the form before.
    #[must_use]
    pub fn of(coverage: &Coverage<'_>, entries: &[Entry]) -> Self {
        let asked = AskedFor::gather(&coverage.form.id, entries);
        let new = coverage.answers.iter().filter(|answer| {
            let covered = matches!(answer.state, State::Answered | State::Derived);
            covered && asked.is_new(answer)
        });
        let tally = coverage.tally();
        Self {
            form: coverage.form.id.clone(),
            version: coverage.form.version.clone(),
            asked: tally.asked(),
            answered: tally.covered(),
            new: new.count(),
        }
    }

    /// As it stands in the ledger.
    #[must_use]
    pub fn as_json(&self) -> Json {
        json!({
            "answered": self.answered,
            "asked": self.asked,
            "form": self.form,
            "new": self.new,
            "version": self.version,
        })
    }
}

/// The entries that were written for a form and have not gone out with it yet.
struct AskedFor<'a>(BTreeMap<EntryId, &'a Entry>);

impl<'a> AskedFor<'a> {
    fn gather(form: &str, entries: &'a [Entry]) -> Self {
        // What went out with the form once is simply on record the next time.
        let before = handed_over(form, entries);
        let for_it = entries.iter().filter(|entry| {
            let source = entry.envelope().source.as_ref();
            let named = source.and_then(|source| source.form.as_ref());
            named.is_some_and(|named| named.as_str() == form)
                && !before.contains(&entry.id().to_string())
        });
        Self(for_it.map(|entry| (entry.id(), entry)).collect())
    }

    /// Whether an answer, or one that it follows from, was given to its question.
    fn is_new(&self, answer: &Answer<'_>) -> bool {
        let mut questions = BTreeSet::from([answer.question.id.as_str()]);
        questions.extend(&answer.follows_from);
        let mut given = answer.given.iter();
        given.any(|given| self.answers_any_of(given.entry, &questions))
    }

    /// Whether this entry, or one that it replaces, answers one of these questions:
    /// an entry may be rewritten for each of its fields.
    fn answers_any_of(&self, entry: &Entry, questions: &BTreeSet<&str>) -> bool {
        let mut open = vec![entry.id()];
        while let Some(id) = open.pop() {
            let Some(entry) = self.0.get(&id) else {
                continue;
            };
            let source = entry.envelope().source.as_ref();
            let page = source.and_then(|source| source.page.as_ref());
            if page.is_some_and(|page| questions.contains(page.as_str())) {
                return true;
            }
            // An entry that replaced the answer, perhaps for another question, still holds it.
            open.extend(&entry.envelope().replaces);
        }
        false
    }
}

/// The entries that went out with a form before.
fn handed_over(form: &str, entries: &[Entry]) -> BTreeSet<String> {
    // Of all entries: a line of the ledger that was withdrawn was handed over all the same.
    let ledger = entries
        .iter()
        .filter_map(|entry| entry.body_of::<Handover>());
    let with_it = ledger.filter(|body| {
        let questions = body.questions.as_ref();
        questions.is_some_and(|questions| questions.form.as_str() == form)
    });
    with_it
        .flat_map(|body| body.entries.as_slice().to_vec())
        .map(|id| id.as_str().to_owned())
        .collect()
}
