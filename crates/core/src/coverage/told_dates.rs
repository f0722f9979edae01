//! Since when an entry says each of its facts, as the share tells that it came with: the
//! earlier statements did not travel.

use crate::path::Path;
use crate::share::{FactAges, WHOLE};
use crate::value::Date;

use super::says::Says;

/// What a share tells, and the day from which the entry counts by itself.
pub(super) struct ToldDates<'a> {
    pub(super) ages: &'a FactAges,
    pub(super) own: Date,
}

impl ToldDates<'_> {
    /// Since when the entry says this at a path.
    pub(super) fn at(&self, path: &Path, says: Says<'_>) -> Date {
        match says {
            Says::Whole => self.not_newer(self.ages.since(WHOLE)),
            Says::NoneKnown => self.of_fields(&["none_known"]),
            Says::Value(..) | Says::None => {
                let names: Vec<&str> = path.fields().map(|field| field.name).collect();
                // Where a part of a group is not told by itself, it is as old as the group.
                let mut wider = (1..=names.len()).rev();
                self.not_newer(wider.find_map(|most| self.ages.since(&names[..most].join("."))))
            }
        }
    }

    /// Since when it says what these fields say; of several the oldest.
    pub(super) fn of_fields(&self, names: &[&str]) -> Date {
        let told = names.iter().filter_map(|name| self.ages.since(name));
        self.not_newer(told.min())
    }

    /// Whatever is told, nothing is newer than the entry that says it.
    fn not_newer(&self, told: Option<Date>) -> Date {
        told.map_or(self.own, |day| day.min(self.own))
    }
}
