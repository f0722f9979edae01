//! By what authority somebody opens the wallet, and until when: what the family wrote
//! down. It is shown and never enforced, because a date that somebody mistyped must
//! not shut out whoever is needed tonight.

use crate::kind::{self, Authority};
use crate::value::Date;

/// By what authority somebody opens the wallet, and until when.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// The authority, as it was written down; none where nobody said.
    pub authority: Vec<Authority>,
    /// The last day, if it ends.
    pub until: Option<Date>,
}

impl Terms {
    pub(super) fn of(body: &kind::Holder) -> Self {
        let authority = body.authority.as_ref();
        Self {
            authority: authority.map_or_else(Vec::new, |list| list.as_slice().to_vec()),
            until: body.until,
        }
    }

    /// The last day, where that is over.
    #[must_use]
    pub fn ended(&self, today: Date) -> Option<Date> {
        self.until.filter(|last| *last < today)
    }

    /// The authority in plain words.
    #[must_use]
    pub fn says(&self) -> Option<String> {
        let each: Vec<&str> = self.authority.iter().map(|one| one.says()).collect();
        (!each.is_empty()).then(|| each.join("; "))
    }

    /// The fields of a body that say so.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (String, String)> {
        let names: Vec<&str> = self.authority.iter().map(|one| one.name()).collect();
        let authority = (!names.is_empty()).then(|| ("authority".to_owned(), names.join(", ")));
        let until = self.until.map(|day| ("until".to_owned(), day.written()));
        authority.into_iter().chain(until)
    }
}
