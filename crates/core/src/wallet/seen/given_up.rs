//! What was given up: as long as it is not there again, nobody misses it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Lost, Seen};
use crate::id::EntryId;
use crate::wallet::Contents;

/// What was given up with one file.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::wallet) struct GivenUpWith {
    /// The 32 digits of attachments.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(in crate::wallet) attachments: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(in crate::wallet) entries: BTreeSet<EntryId>,
}

impl Seen {
    /// Notes what was given up with a file, by its name in quarantine.
    pub(in crate::wallet) fn give_up(&mut self, aside: &str, with: GivenUpWith) {
        self.heads.retain(|id| !with.entries.contains(id));
        if let Some(lost) = &mut self.lost {
            lost.heads.retain(|id| !with.entries.contains(id));
        }
        self.lost = self.lost.take().filter(|lost| !lost.heads.is_empty());
        self.given_up.insert(aside.to_owned(), with);
    }

    /// The file came back out of quarantine: what was in it is missed again. False if
    /// it was not given up.
    pub(in crate::wallet) fn miss_again(&mut self, aside: &str) -> bool {
        let Some(with) = self.given_up.remove(aside) else {
            return false;
        };
        if !with.entries.is_empty() {
            let lost = self.lost.get_or_insert(Lost {
                at: self.at,
                count: self.count,
                heads: BTreeSet::new(),
            });
            lost.heads.extend(with.entries);
        }
        true
    }

    /// Takes over what was given up, but for what is there again: should that get lost
    /// once more, it is missed.
    pub(in crate::wallet) fn still_given_up(&mut self, before: Option<&Self>, now: &Contents) {
        self.given_up = before.map(|seen| seen.given_up.clone()).unwrap_or_default();
        self.not_given_up(|id| now.get(id).is_some());
    }

    /// Entries that are there again.
    pub(in crate::wallet) fn not_given_up(&mut self, is_back: impl Fn(&EntryId) -> bool) {
        for with in self.given_up.values_mut() {
            with.entries.retain(|id| !is_back(id));
        }
    }

    /// The entries that nobody misses.
    pub(in crate::wallet) fn entries_given_up(&self) -> BTreeSet<EntryId> {
        let all = self.given_up.values().flat_map(|with| &with.entries);
        all.copied().collect()
    }

    /// Whether nobody misses an attachment with these 32 digits.
    pub(in crate::wallet) fn is_attachment_given_up(&self, digits: &str) -> bool {
        let mut all = self.given_up.values();
        all.any(|with| with.attachments.contains(digits))
    }

    /// An attachment that is there again.
    pub(in crate::wallet) fn attachment_is_back(&mut self, digits: &str) {
        for with in self.given_up.values_mut() {
            with.attachments.remove(digits);
        }
    }
}
