//! A question that is being asked: which parts were asked already, and which entry
//! is missing next.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::coverage::{Answer, Shortfall};
use carewallet_core::kind::Shape;
use carewallet_core::missing_entry::{FieldToAsk, MissingEntry, missing_entries};
use carewallet_core::{Entry, EntryId, FormContext, Kind, Record};

use super::turn::Announcement;

/// A question that is being asked.
pub(super) struct AskedQuestion {
    id: String,
    is_new: bool,
    /// The keys of what was asked already.
    tried: BTreeSet<String>,
    /// For each saved entry, the one that its chain of replacements began with.
    roots: BTreeMap<EntryId, Option<EntryId>>,
    /// Whether several entries are asked for.
    several: bool,
}

/// An entry that is missing, or that lacks something.
pub(super) struct Found {
    pub(super) missing: MissingEntry,
    /// What of it was not asked yet.
    pub(super) asks: Vec<FieldToAsk>,
    /// Whether it is only too old.
    pub(super) is_aged: bool,
    /// Whether the person has to be shown which entry it is.
    pub(super) is_one_of_several: bool,
}

impl AskedQuestion {
    pub(super) fn new(id: String) -> Self {
        Self {
            id,
            is_new: true,
            tried: BTreeSet::new(),
            roots: BTreeMap::new(),
            several: false,
        }
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Whether nothing was asked yet.
    pub(super) fn is_new(&self) -> bool {
        self.is_new
    }

    /// The next entry of which something was not asked yet.
    pub(super) fn next_missing(
        &mut self,
        answer: &Answer<'_>,
        record: &Record<'_>,
        context: &FormContext,
    ) -> Option<Found> {
        let all = missing_entries(answer, record, context);
        // Sticky: once the others are answered one is left, but it still needs naming.
        self.several |= all.len() > 1;
        let (missing, asks) = all.into_iter().find_map(|missing| self.unasked(missing))?;
        self.is_new = false;
        let keys: Vec<String> = asks.iter().map(|ask| self.key(&missing, ask)).collect();
        // Marked now, not when answered: a skipped field must not come back.
        self.tried.extend(keys);
        let is_too_old = matches!(
            answer.shortfall,
            Some(Shortfall::TooOld { .. } | Shortfall::PastReview { .. })
        );
        Some(Found {
            is_aged: is_too_old && missing.stands.is_some(),
            // A function has one entry for each activity, so the question alone never says which.
            is_one_of_several: self.several || missing.kind == Kind::Function,
            missing,
            asks,
        })
    }

    /// What of a missing entry was not asked yet.
    fn unasked(&self, missing: MissingEntry) -> Option<(MissingEntry, Vec<FieldToAsk>)> {
        let new = |ask: &&FieldToAsk| !self.tried.contains(&self.key(&missing, ask));
        let asks: Vec<FieldToAsk> = missing.asks.iter().filter(new).cloned().collect();
        (!asks.is_empty()).then_some((missing, asks))
    }

    /// A key for what is asked. It stays the same when the record is resolved again:
    /// an entry that was just saved goes by the one that it replaces.
    fn key(&self, missing: &MissingEntry, ask: &FieldToAsk) -> String {
        let stands = missing.stands.as_ref().map(Entry::id);
        let root = stands.and_then(|id| self.root(id));
        format!(
            "{} {} {:?} {} {}",
            missing.kind.name(),
            missing.about.as_str(),
            missing.given,
            ask.name,
            root.map(|id| id.to_string()).unwrap_or_default()
        )
    }

    fn root(&self, id: EntryId) -> Option<EntryId> {
        self.roots.get(&id).copied().unwrap_or(Some(id))
    }

    /// Remembers where an entry that was saved began.
    pub(super) fn remember(&mut self, saved: &Entry) {
        let old = saved.envelope().replaces.first().copied();
        let root = old.and_then(|id| self.root(id));
        self.roots.insert(saved.id(), root);
    }
}

impl Found {
    /// Announces which of several entries it is.
    pub(super) fn announcement(&self) -> Announcement {
        Announcement::Entry {
            stands: self.missing.stands.clone().map(Box::new),
            choices: choices(&self.missing),
        }
    }
}

/// The words of the choices that the question itself fixes.
fn choices(missing: &MissingEntry) -> Vec<&'static str> {
    let given = missing.given.iter().filter_map(|(name, value)| {
        let mut fields = missing.kind.fields().iter();
        let choices = match fields.find(|field| field.name == name)?.shape {
            Shape::Choice(choices) => choices,
            Shape::Many(&Shape::Choice(choices)) => choices,
            _ => return None,
        };
        let choice = choices.iter().find(|choice| choice.name == value)?;
        Some(choice.says)
    });
    given.collect()
}
