//! What sync programs and systems leave beside the segments: no fault, and nothing
//! of the record depends on it.

use std::collections::BTreeSet;

use super::contents::Counted;
use super::file_name::{below, is_own_name};
use super::{Contents, Problem};
use crate::id::EntryId;
use crate::segment::SegmentError;

/// A file that is there beside the wallet's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debris {
    /// The file, below the wallet's folder.
    pub file: String,
    /// What it is.
    pub sort: DebrisSort,
}

/// What a file is that is not one of the wallet's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebrisSort {
    /// Of the system, or of another program.
    Foreign,
    /// A copy that holds nothing but what was read elsewhere.
    Copy,
    /// A damaged copy of a file that was read.
    DamagedCopy,
}

impl DebrisSort {
    /// What it is, in words.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Foreign => "not a file of carewallet",
            Self::Copy => "a copy; all that it holds was read elsewhere",
            Self::DamagedCopy => "a damaged copy of a file that was read",
        }
    }
}

impl Contents {
    /// What lies beside the segments and is no fault.
    #[must_use]
    pub fn debris(&self) -> Vec<Debris> {
        let aside = self.problems.iter().filter_map(|problem| {
            let sort = self.debris_sort(problem)?;
            let file = problem.file.clone();
            Some(Debris { file, sort })
        });
        let copies = self.copies().into_iter().map(|copy| Debris {
            file: format!("segments/{}", copy.name),
            sort: DebrisSort::Copy,
        });
        aside.chain(copies).collect()
    }

    /// The files that were set aside and are faults.
    pub fn faulty(&self) -> impl Iterator<Item = &Problem> {
        let is_fault = |problem: &&Problem| self.debris_sort(problem).is_none();
        self.problems.iter().filter(is_fault)
    }

    fn debris_sort(&self, problem: &Problem) -> Option<DebrisSort> {
        let foreign = matches!(
            problem.why,
            SegmentError::NotOurs | SegmentError::NotPlain | SegmentError::Empty
        );
        let name = below(&problem.file);
        // The wallet's own file is a fault wherever else its content may be.
        if is_own_name(name) {
            None
        } else if self.is_elsewhere(problem) {
            Some(DebrisSort::DamagedCopy)
        } else if foreign && !problem.may_hide_entries() {
            Some(DebrisSort::Foreign)
        } else {
            None
        }
    }

    /// Files under names that sync programs give, which hold nothing that is not in
    /// another file as well.
    pub(super) fn copies(&self) -> Vec<&Counted> {
        let (own, mut others): (Vec<&Counted>, Vec<&Counted>) = self
            .counted
            .iter()
            .partition(|counted| is_own_name(&counted.name));
        let mut kept: BTreeSet<EntryId> = own.iter().flat_map(|own| own.ids.clone()).collect();
        // By name, so that all computers agree on which of two copies is the copy.
        others.sort_by(|one, other| one.name.cmp(&other.name));
        others.retain(|copy| {
            let holds_new = copy.ids.iter().any(|id| !kept.contains(id));
            kept.extend(copy.ids.iter().copied());
            !holds_new
        });
        others
    }
}
