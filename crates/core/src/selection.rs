//! Selections: which entries go into a share. What is not chosen is simply not
//! there; nothing says that it exists.

use std::collections::BTreeSet;

use crate::agreement::{self, Relation, Statement};
use crate::entry::Entry;
use crate::error_kind::ErrorKind;
use crate::id::{EntryId, SubjectId};
use crate::kind::{Body, Kind, Lane};
use crate::record::Record;
use crate::value::Date;

/// Why a selection is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SelectionError {
    /// The family lane never leaves.
    #[error("what is marked family never leaves the wallet")]
    FamilyLane,
    /// The named lane opens only for kinds that are named.
    #[error("say which kinds may travel in the lane named")]
    KindsNeeded,
    /// Nothing is chosen.
    #[error("there is nothing to share in this selection")]
    Nothing,
}

impl SelectionError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::FamilyLane => ErrorKind::FamilyLane,
            Self::KindsNeeded => ErrorKind::KindsNeeded,
            Self::Nothing => ErrorKind::Nothing,
        }
    }
}

/// Which entries are chosen: by subject, kind and lane.
#[derive(Clone, PartialEq, Eq)]
pub struct Selection {
    about: BTreeSet<SubjectId>,
    kinds: BTreeSet<Kind>,
    lane: Lane,
    without: BTreeSet<EntryId>,
}

impl Selection {
    /// Chooses about some subjects, of some kinds (all when empty), up to a lane.
    ///
    /// # Errors
    /// [`SelectionError::FamilyLane`]; [`SelectionError::KindsNeeded`] when the
    /// lane is `named` and no kinds are.
    pub fn new(
        about: impl IntoIterator<Item = SubjectId>,
        kinds: impl IntoIterator<Item = Kind>,
        lane: Lane,
    ) -> Result<Self, SelectionError> {
        let kinds: BTreeSet<Kind> = kinds.into_iter().collect();
        match lane {
            Lane::Family => return Err(SelectionError::FamilyLane),
            // Each of these kinds has to be chosen: none comes along with "everything".
            Lane::Named if kinds.is_empty() => return Err(SelectionError::KindsNeeded),
            _ => {}
        }
        Ok(Self {
            about: about.into_iter().collect(),
            kinds,
            lane,
            without: BTreeSet::new(),
        })
    }

    /// The same without some entries, which stay behind like everything else that is not
    /// chosen.
    #[must_use]
    pub fn leaving_out(mut self, entries: &BTreeSet<EntryId>) -> Self {
        self.without.clone_from(entries);
        self
    }

    /// The chosen entries of a record on a day. That none of a kind is known does
    /// not travel where only something that stays behind speaks against it: nobody
    /// could see that it is not true.
    ///
    /// # Errors
    /// [`SelectionError::Nothing`].
    pub fn choose<'a>(
        &self,
        record: &Record<'a>,
        today: Date,
    ) -> Result<Vec<&'a Entry>, SelectionError> {
        let (mut chosen, behind): (Vec<&Entry>, Vec<&Entry>) =
            record.entries().partition(|e| self.takes(e));
        // What contradicts "none" and travels too does no harm: the reader sees both.
        let all = chosen.clone();
        chosen.retain(|entry| {
            !is_denied_among(entry, &behind, today) || is_denied_among(entry, &all, today)
        });
        if chosen.is_empty() {
            Err(SelectionError::Nothing)
        } else {
            Ok(chosen)
        }
    }

    /// Whether an entry is of the people, kinds and lanes that were chosen, whether it
    /// still counts or not. Kinds of a newer version never go out: nobody can tell how private they are.
    #[must_use]
    pub fn takes(&self, entry: &Entry) -> bool {
        let Some(kind) = entry.kind() else {
            return false;
        };
        // An entry from elsewhere may claim a wider lane than its kind allows.
        let lane = entry.lane().max(kind.widest_lane());
        self.about.contains(entry.about())
            && (self.kinds.is_empty() || self.kinds.contains(&kind))
            && lane <= self.lane
            && !kind.is_of_the_wallet()
            && !self.without.contains(&entry.id())
    }
}

/// Whether an entry says that there is none, and one of the others names one.
fn is_denied_among(entry: &Entry, others: &[&Entry], today: Date) -> bool {
    let body = |entry: &Entry| entry.body();
    let Some(denial) = body(entry).filter(says_none) else {
        return false;
    };
    let denial = Statement {
        entry,
        body: &denial,
    };
    others
        .iter()
        // Cheap, and asked before any body is parsed.
        .filter(|other| other.kind() == entry.kind() && other.about() == entry.about())
        .any(|other| {
            body(other).is_some_and(|body| {
                let other = Statement {
                    entry: other,
                    body: &body,
                };
                agreement::relation(denial, other, today) == Relation::Excludes
            })
        })
}

fn says_none(body: &Body) -> bool {
    body.to_value().get("none_known").is_some()
}
