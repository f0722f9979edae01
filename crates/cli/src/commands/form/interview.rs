//! An interview: the record as it grows while somebody answers a form.

use std::collections::BTreeSet;

use carewallet_app::People;
use carewallet_core::attribution::Names;
use carewallet_core::coverage::{Answer, Tally};
use carewallet_core::form::Form;
use carewallet_core::{Coverage, Entry, FormContext, Record};

use super::AnsweringArgs;
use crate::exit::Refusal;
use crate::render::entry::Reader;

/// Whether it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    On,
    Stop,
}

/// The record as it grows while somebody answers.
pub(super) struct Interview<'a> {
    pub(super) form: &'a Form,
    pub(super) context: FormContext,
    pub(super) people: &'a People,
    pub(super) args: &'a AnsweringArgs,
    pub(super) entries: Vec<Entry>,
    pub(super) holders: BTreeSet<String>,
    pub(super) names: Names,
}

impl Interview<'_> {
    /// Looks at the record as it is now.
    pub(super) fn look<T>(
        &self,
        see: impl FnOnce(&Coverage<'_>, &Record<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let record = Record::from_entries(&self.entries, &self.holders);
        let coverage = Coverage::resolve(self.form, &record, &self.context);
        see(&coverage, &record)
    }

    pub(super) fn reader(&self) -> Reader<'_> {
        Reader {
            today: self.context.today,
            names: &self.names,
        }
    }

    /// What an agency would find answered.
    pub(super) fn tally(&self) -> Result<Tally, Refusal> {
        let record = Record::from_entries(&self.entries, &self.holders);
        let context = FormContext {
            sees: self.args.sees()?,
            ..self.context.clone()
        };
        Ok(Coverage::resolve(self.form, &record, &context).tally())
    }

    pub(super) fn gap(&self) -> Result<Vec<String>, Refusal> {
        let id = |answer: &Answer<'_>| answer.question.id.clone();
        self.look(|coverage, _| Ok(coverage.gap().map(id).collect()))
    }

    /// What follows from other questions is asked there; nothing is asked twice.
    pub(super) fn asked_for(&self, ids: &[String]) -> Result<Vec<String>, Refusal> {
        self.look(|coverage, _| {
            let mut asked: Vec<String> = Vec::new();
            let mut open: Vec<String> = ids.iter().rev().cloned().collect();
            while let Some(id) = open.pop() {
                let answer = coverage.answer(&id);
                let sources = answer.into_iter().flat_map(|a| coverage.sources(a));
                let sources: Vec<String> = sources
                    .filter(|source| source.state.is_gap())
                    .map(|source| source.question.id.clone())
                    .collect();
                if !sources.is_empty() {
                    open.extend(sources.into_iter().rev());
                } else if !asked.contains(&id) {
                    asked.push(id);
                }
            }
            Ok(asked)
        })
    }
}
