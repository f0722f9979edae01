//! Coverage: which questions of a form the record already answers, with what,
//! from whom and how old (docs/forms.md, What the record answers).

mod assess;
mod derive;
mod entry_date;
mod evidence;
mod fact_ages;
mod fact_dates;
mod finding;
mod fold;
mod household;
mod line;
mod lookup;
mod missing;
mod path_result;
mod render;
mod resolve;
mod says;
mod several;
mod state;
#[cfg(test)]
pub(crate) mod tests;
mod told_dates;
mod worked;

use std::collections::BTreeSet;

use crate::entry::Entry;
use crate::form::{Form, Origin, Question};
use crate::id::PersonId;
use crate::kind::Kind;
use crate::record::Record;
use crate::value::Date;

pub use fact_ages::fact_ages;
pub use household::carers_of;
pub use line::AnswerLine;
pub use state::{Shortfall, State};

pub(crate) use assess::{empty_cells, is_held_back};
pub(crate) use evidence::{Evidence, Held};
pub(crate) use lookup::Lookup;
pub(crate) use path_result::PathResult;
pub(crate) use render::is_single;
pub(crate) use resolve::{kinds_asked, parts_of};

/// For whom, and for whose eyes, a form is answered.
#[derive(Clone)]
pub struct FormContext {
    /// The person whom the form is about.
    pub about: PersonId,
    /// The carer, for questions about the carer.
    pub carer: Option<PersonId>,
    /// How much of the record may be used.
    pub sees: Audience,
    /// The day.
    pub today: Date,
}

/// How much of the record an answer may come from.
#[derive(Clone, PartialEq, Eq)]
pub enum Audience {
    /// Everything that is there: what was read from a share was chosen already.
    All,
    /// The lanes up to agency, and of these kinds also what is only for named
    /// agencies.
    Agency(BTreeSet<Kind>),
}

/// A form beside the record.
#[derive(Clone)]
pub struct Coverage<'a> {
    /// The form.
    pub form: &'a Form,
    /// An answer to each question, in order.
    pub answers: Vec<Answer<'a>>,
}

/// What the record says to one question.
#[derive(Clone)]
pub struct Answer<'a> {
    /// The question.
    pub question: &'a Question,
    /// How far it is answered.
    pub state: State,
    /// Why it is not answered, when it is not.
    pub shortfall: Option<Shortfall>,
    /// The further reasons: what is missing beside entries that disagree, and
    /// what is to be checked again beside all else.
    pub also: Vec<Shortfall>,
    /// What is missing of an answer that is there, as far as it has names.
    pub missing: Vec<Missing>,
    /// The answer in plain words: one line for each value, empty when there is
    /// none. What is held back is never in it.
    pub lines: Vec<String>,
    /// The values of the form's choices that the answer means.
    pub chosen: Vec<String>,
    /// The one value as it is kept (a date, a number, yes or no), where there
    /// is exactly one and it is not words.
    pub value: Option<serde_json::Value>,
    /// Where it comes from, in the order of `lines`.
    pub given: Vec<Given<'a>>,
    /// For a derived answer: the ids of the questions that it follows from.
    pub follows_from: Vec<&'a str>,
}

/// A part of an answer, and the entry that says it.
#[derive(Clone)]
pub struct Given<'a> {
    /// The words.
    pub text: String,
    /// The entry.
    pub entry: &'a Entry,
    /// The day from which its age counts: since when the record says it. That is when the
    /// entry was last checked, else when it was written down; what a change left as it was
    /// is as old as in the entry that first said it (docs/forms.md, How old an answer is).
    pub as_of: Date,
    /// Whether another entry says something else here.
    pub differs: bool,
    /// Why it has to be checked again, if it has.
    pub again: Option<Shortfall>,
}

/// Something that is missing of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Of which entry, where the question has several.
    pub of: Option<String>,
    /// What is missing: the label of a field.
    pub what: &'static str,
}

/// How many questions are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// E
    pub answered: usize,
    /// D
    pub derived: usize,
    /// P
    pub partly: usize,
    /// S
    pub stale: usize,
    /// W
    pub withheld: usize,
    /// N
    pub not_known: usize,
    /// X
    pub form_only: usize,
}

impl<'a> Coverage<'a> {
    /// Holds a form beside a record. Every body of the kinds that the form asks
    /// for is looked at once, however many questions there are.
    #[must_use]
    pub fn resolve(form: &'a Form, record: &Record<'a>, context: &FormContext) -> Self {
        resolve::all(form, record, context)
    }

    /// The same as it leaves the family: that something is held back as too
    /// private is nobody else's business, so it reads as not answered.
    #[must_use]
    pub fn as_handed_over(&self) -> Self {
        let mut outside = self.clone();
        for answer in &mut outside.answers {
            // A further reason would give it away just as the first one does.
            for why in &mut answer.also {
                if *why == Shortfall::TooPrivate {
                    *why = Shortfall::PartMissing;
                }
            }
            if answer.shortfall == Some(Shortfall::TooPrivate) {
                (answer.state, answer.shortfall) = match answer.state {
                    State::Withheld => (State::NotKnown, Some(Shortfall::Nothing)),
                    // What may be seen still stands there; only the reason has to change.
                    state => (state, Some(Shortfall::PartMissing)),
                };
            }
        }
        outside
    }

    /// The answer to a question.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<&Answer<'a>> {
        self.answers.iter().find(|answer| answer.question.id == id)
    }

    /// The answers that a derived answer follows from. What is missing there is
    /// asked there.
    pub fn sources(&self, answer: &Answer<'a>) -> impl Iterator<Item = &Answer<'a>> {
        answer.follows_from.iter().filter_map(|id| self.answer(id))
    }

    /// The questions that are still to be asked: all but those that are
    /// answered or derived, held back, or on the form only.
    pub fn gap(&self) -> impl Iterator<Item = &Answer<'a>> {
        self.answers.iter().filter(|answer| answer.state.is_gap())
    }

    /// The entries that answer something, each once, in the order of the form.
    #[must_use]
    pub fn entries(&self) -> Vec<&'a Entry> {
        let mut seen = BTreeSet::new();
        let given = self.answers.iter().flat_map(|answer| &answer.given);
        given
            .filter(|given| seen.insert(given.entry.id()))
            .map(|given| given.entry)
            .collect()
    }

    /// How many questions are in which state.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for answer in &self.answers {
            *tally.place(answer.state) += 1;
        }
        tally
    }
}

impl Answer<'_> {
    /// Every reason why it is not answered, the weightiest first.
    pub fn reasons(&self) -> impl Iterator<Item = Shortfall> + '_ {
        self.shortfall.into_iter().chain(self.also.iter().copied())
    }

    /// What a derived answer follows from, in words: the questions by their
    /// labels, or what stands at its own place where that is not the answer.
    #[must_use]
    pub fn basis(&self, form: &Form) -> Option<String> {
        let asked = self.follows_from.iter().filter_map(|id| form.question(id));
        let mut basis: Vec<&str> = asked.map(|question| question.label.as_str()).collect();
        // A rule on a path of its own follows from no question, so its entries are the basis.
        let rule = matches!(self.question.origin, Origin::Derived(_));
        if basis.is_empty() && rule {
            let texts = self.given.iter().map(|given| given.text.as_str());
            basis = texts
                // Words that are the answer itself are no basis for it.
                .filter(|text| !self.lines.iter().any(|line| line == text))
                .collect();
        }
        (!basis.is_empty()).then(|| basis.join("; "))
    }
}

impl Tally {
    fn place(&mut self, state: State) -> &mut usize {
        match state {
            State::Answered => &mut self.answered,
            State::Derived => &mut self.derived,
            State::Partly => &mut self.partly,
            State::Stale => &mut self.stale,
            State::Withheld => &mut self.withheld,
            State::NotKnown => &mut self.not_known,
            State::FormOnly => &mut self.form_only,
        }
    }

    /// E + D: the questions that need not be asked.
    #[must_use]
    pub fn covered(self) -> usize {
        self.answered + self.derived
    }

    /// All questions but those on the form only.
    #[must_use]
    pub fn asked(self) -> usize {
        self.covered() + self.partly + self.stale + self.withheld + self.not_known
    }

    /// The questions that are still to be asked: P + S + N.
    #[must_use]
    pub fn gap(self) -> usize {
        // What is held back is on record already, so asking again would gain nothing.
        self.partly + self.stale + self.not_known
    }
}
