//! The record as it grows while somebody answers a form.

use std::borrow::Cow;
use std::collections::BTreeSet;

use carewallet_core::attribution::Names;
use carewallet_core::coverage::{Answer, Audience, Tally};
use carewallet_core::form::Form;
use carewallet_core::wallet::Contents;
use carewallet_core::{Coverage, Entry, FormContext, Record};

use crate::attribution::Attribution;
use crate::open_wallet;
use crate::people::People;

/// What an interview is to be about.
pub struct InterviewRequest {
    /// The form.
    pub form: Cow<'static, Form>,
    /// For whom it is answered, and what is seen by who answers.
    pub context: FormContext,
    /// What is seen by the agency that will get the form.
    pub sees: Audience,
    /// The people of the wallet.
    pub people: People,
    /// Who answers, as far as that was given beforehand.
    pub speaker: Attribution,
    /// The ids of the only questions to ask; without them, all that are left.
    pub only: Option<Vec<String>>,
}

/// The form and the record as it grows.
pub(super) struct GrowingRecord {
    pub(super) request: InterviewRequest,
    pub(super) names: Names,
    entries: Vec<Entry>,
    holders: BTreeSet<String>,
}

impl GrowingRecord {
    pub(super) fn new(request: InterviewRequest, contents: &Contents) -> Self {
        Self {
            request,
            names: open_wallet::names(contents),
            entries: contents.entries().to_vec(),
            holders: contents.holders().authorities().clone(),
        }
    }

    /// Takes in an entry that was saved.
    pub(super) fn add(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// The record as it is now.
    pub(super) fn record(&self) -> Record<'_> {
        Record::from_entries(&self.entries, &self.holders)
    }

    /// What the record answers, as seen by who answers.
    pub(super) fn coverage<'a>(&'a self, record: &Record<'a>) -> Coverage<'a> {
        Coverage::resolve(&self.request.form, record, &self.request.context)
    }

    /// What an agency would find answered now.
    pub(super) fn tally(&self) -> Tally {
        let context = FormContext {
            sees: self.request.sees.clone(),
            ..self.request.context.clone()
        };
        Coverage::resolve(&self.request.form, &self.record(), &context).tally()
    }

    /// The questions that are left. What follows from other questions is asked
    /// there; nothing is asked twice.
    pub(super) fn to_ask(&self) -> Vec<String> {
        let record = self.record();
        let coverage = self.coverage(&record);
        let id = |answer: &Answer<'_>| answer.question.id.clone();
        let only = self.request.only.clone();
        let mut open = only.unwrap_or_else(|| coverage.gap().map(id).collect());
        // A stack: reversed, so that the questions still come in the order of the form.
        open.reverse();
        let mut asked: Vec<String> = Vec::new();
        while let Some(id) = open.pop() {
            let answer = coverage.answer(&id);
            let sources = answer.into_iter().flat_map(|a| coverage.sources(a));
            let mut sources: Vec<String> = sources
                .filter(|source| source.state.is_gap())
                .map(|source| source.question.id.clone())
                .collect();
            // A derived answer is never asked for; the questions that it follows from are.
            if !sources.is_empty() {
                sources.reverse();
                open.append(&mut sources);
            } else if !asked.contains(&id) {
                asked.push(id);
            }
        }
        asked
    }
}
