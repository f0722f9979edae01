//! What a calendar or an address book has of an entry already: the name under which
//! it was written first, and how often it was changed since. Both follow from the
//! entries alone, so every computer gives the same.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::{Entry, EntryId, Share};

use crate::content_line::superseded;

/// The earlier entries behind those of a share.
pub struct History<'a> {
    /// The first entry of the line of each entry.
    firsts: BTreeMap<EntryId, EntryId>,
    /// The other first entries of a line that was joined of several.
    joined: BTreeMap<EntryId, Vec<EntryId>>,
    /// How often a line was changed, by its first entry.
    changes: BTreeMap<EntryId, usize>,
    gone: Vec<&'a Entry>,
}

impl<'a> History<'a> {
    /// From all entries that are known, and those among them that counted once and
    /// may be told to whom the share is for.
    #[must_use]
    pub fn of(entries: &[&'a Entry], gone: Vec<&'a Entry>) -> Self {
        let mut history = Self {
            firsts: BTreeMap::new(),
            joined: BTreeMap::new(),
            changes: BTreeMap::new(),
            gone,
        };
        let known = entries.iter().map(|entry| (entry.id(), *entry)).collect();
        for line in lines(entries) {
            history.add_line(&known, &line);
        }
        history.count_notices(entries);
        history
    }

    /// From the entries of a share alone.
    #[must_use]
    pub fn of_share(share: &'a Share) -> Self {
        let over = superseded(share);
        let entries: Vec<&Entry> = share.entries.iter().collect();
        let gone = entries.iter().filter(|entry| over.contains(&entry.id()));
        Self::of(&entries, gone.copied().collect())
    }

    fn add_line(&mut self, known: &BTreeMap<EntryId, &Entry>, line: &BTreeSet<EntryId>) {
        // What is only named by another entry came before it, and is first.
        let when = |id: &EntryId| known.get(id).map(|entry| entry.envelope().recorded_at);
        let is_first = |id: &&EntryId| {
            let entry = known.get(*id);
            entry.is_none_or(|entry| entry.envelope().replaces.is_empty())
        };
        let mut firsts: Vec<EntryId> = line.iter().filter(is_first).copied().collect();
        firsts.sort_by_key(|id| (when(id), *id));
        let Some(first) = firsts.first().copied() else {
            return; // not reached: an entry is named by its hash, so no line is a circle
        };
        self.firsts.extend(line.iter().map(|id| (*id, first)));
        self.changes.insert(first, line.len() - 1);
        self.joined.insert(first, firsts.split_off(1));
    }

    /// Who takes something back changes it, and so does who takes that back.
    fn count_notices(&mut self, entries: &[&Entry]) {
        let mut notices: Vec<&&Entry> = entries.iter().filter(|e| !e.is_statement()).collect();
        notices.sort_by_key(|entry| (entry.envelope().recorded_at, entry.id()));
        let mut touched: BTreeMap<EntryId, BTreeSet<EntryId>> = BTreeMap::new();
        for notice in notices {
            let envelope = notice.envelope();
            let mut lines = BTreeSet::new();
            for id in envelope.withdraws.iter().chain(&envelope.erases) {
                lines.extend(touched.get(id).into_iter().flatten().copied());
                lines.extend(self.firsts.get(id).copied());
            }
            for first in &lines {
                *self.changes.entry(*first).or_default() += 1;
            }
            touched.insert(notice.id(), lines);
        }
    }

    /// The first entry of the line in which an entry stands; itself if it is alone.
    pub(crate) fn first(&self, id: EntryId) -> EntryId {
        self.firsts.get(&id).copied().unwrap_or(id)
    }

    /// How often the line of an entry was changed.
    pub(crate) fn changes(&self, id: EntryId) -> usize {
        let changes = self.changes.get(&self.first(id));
        changes.copied().unwrap_or_default()
    }

    /// The further entries with which the line of an entry began.
    pub(crate) fn joined(&self, id: EntryId) -> &[EntryId] {
        self.joined.get(&self.first(id)).map_or(&[], Vec::as_slice)
    }

    /// What counted once.
    pub(crate) fn gone(&self) -> &[&'a Entry] {
        &self.gone
    }
}

/// The entries that stand for one another, line by line.
fn lines(entries: &[&Entry]) -> Vec<BTreeSet<EntryId>> {
    let mut place: BTreeMap<EntryId, usize> = BTreeMap::new();
    let mut lines: Vec<BTreeSet<EntryId>> = Vec::new();
    for entry in entries.iter().filter(|entry| entry.is_statement()) {
        let mut line = BTreeSet::from([entry.id()]);
        line.extend(entry.envelope().replaces.iter().copied());
        let met: BTreeSet<usize> = line
            .iter()
            .filter_map(|id| place.get(id))
            .copied()
            .collect();
        for at in met {
            line.extend(std::mem::take(&mut lines[at]));
        }
        place.extend(line.iter().map(|id| (*id, lines.len())));
        lines.push(line);
    }
    lines.retain(|line| !line.is_empty());
    lines
}
