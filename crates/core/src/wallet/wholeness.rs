//! Whether all of a record could be read: what is handed out, and what may
//! be called absent, depends on it.

use std::collections::BTreeSet;

use super::file_name::{below, drawn_name, is_of_the_system};
use super::{Contents, Problem};
use crate::entry::Entry;
use crate::id::EntryId;
use crate::kind::Receipt;
use crate::seal::SealError;
use crate::segment::SegmentError;

/// What is known to be missing from a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wholeness {
    /// Files that cannot be read and may hold entries of the record.
    pub files: usize,
    /// Entries that were once in this wallet and no longer are; more may be
    /// missing, never fewer.
    pub entries: usize,
}

impl Wholeness {
    /// True if nothing is known to be missing.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self == Self::default()
    }
}

impl Problem {
    /// True if the file may hold entries of this record. If in doubt, it may.
    #[must_use]
    pub fn may_hide_entries(&self) -> bool {
        match &self.why {
            SegmentError::Empty if is_of_the_system(below(&self.file)) => false,
            // Placeholders of sync programs and files of the system: the name
            // tells whether a segment should be there.
            SegmentError::NotOurs | SegmentError::NotPlain => is_named_as_a_segment(&self.file),
            // Opened and read: it is of another wallet, or of a stranger, whose
            // words are no part of the record.
            SegmentError::OtherWallet | SegmentError::NotAHolder => false,
            SegmentError::Seal(
                SealError::NotAnAgeFile
                | SealError::WrongKey
                | SealError::WrongWords
                | SealError::Damaged
                | SealError::TooMuchWork
                | SealError::TooLarge
                | SealError::NoRecipients,
            )
            | SegmentError::Empty
            | SegmentError::Damaged
            | SegmentError::TooLarge
            | SegmentError::NewerVersion
            | SegmentError::Signature(_)
            | SegmentError::Entry(_)
            | SegmentError::Batch(_)
            | SegmentError::Unreadable => true,
        }
    }
}

impl Contents {
    /// What is known to be missing.
    #[must_use]
    pub fn wholeness(&self) -> Wholeness {
        Wholeness {
            files: self.hiding().count(),
            entries: self.missing().len(),
        }
    }

    /// The files that may hold entries which were not read.
    pub fn hiding(&self) -> impl Iterator<Item = &Problem> {
        let hides = |problem: &&Problem| problem.may_hide_entries() && !self.is_elsewhere(problem);
        self.problems.iter().filter(hides)
    }

    /// True if another file was read that holds what this one should. A segment is
    /// written once under a name that is drawn; a copy that a sync program made keeps
    /// that name and holds nothing else.
    pub(super) fn is_elsewhere(&self, problem: &Problem) -> bool {
        let Some(drawn) = drawn_name(&problem.file) else {
            return false;
        };
        let mut read = self.counted.iter();
        read.any(|counted| drawn_name(&counted.name) == Some(drawn))
    }

    /// Entries that are [not there](Self::not_there) and that nobody gave up.
    pub(super) fn missing(&self) -> BTreeSet<EntryId> {
        &self.not_there() - &self.given_up
    }

    /// Entries that this computer saw here, or that others name as seen.
    pub(super) fn not_there(&self) -> BTreeSet<EntryId> {
        let erased = self.erased();
        let received = self.received();
        // Who hands over a few entries has seen more than comes along.
        let written_here = |entry: &&Entry| !received.contains(&entry.id());
        let named = self.entries.iter().filter(written_here);
        let named = named.flat_map(|entry| entry.envelope().after.iter().copied());
        let gone = |id: &EntryId| self.get(id).is_none() && !erased.contains(id);
        named
            .chain(self.seen.iter().copied())
            .filter(gone)
            .collect()
    }

    /// The entries that came in a share.
    fn received(&self) -> BTreeSet<EntryId> {
        let holders = self.holders.authorities();
        let by_holder = |entry: &&Entry| holders.contains(&entry.envelope().recorded_by);
        let receipts = self.entries.iter().filter(by_holder);
        let ids = receipts.filter_map(|entry| entry.body_of::<Receipt>());
        ids.flat_map(|receipt| {
            let ids = receipt.entries.as_slice().iter();
            let parsed: Vec<EntryId> = ids
                .filter_map(|id| EntryId::parse(id.as_str()).ok())
                .collect();
            parsed
        })
        .collect()
    }
}

fn is_named_as_a_segment(name: &str) -> bool {
    drawn_name(name).is_some() || name.to_ascii_lowercase().contains(".age")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "00112233445566778899aabbccddeeff";

    fn problem(file: &str, why: SegmentError) -> Problem {
        Problem {
            file: format!("segments/{file}"),
            why,
        }
    }

    #[test]
    fn a_stray_file_hides_nothing_and_in_doubt_a_file_does() {
        let named = format!("{NAME}.age");
        let hides = |file: &str, why| problem(file, why).may_hide_entries();
        for stray in [".DS_Store", "Thumbs.db", "desktop.ini", "notes.txt"] {
            assert!(!hides(stray, SegmentError::NotOurs), "{stray}");
        }
        assert!(hides(&named, SegmentError::NotOurs));
        assert!(hides("copy.age", SegmentError::NotOurs));
        assert!(hides(&named, SegmentError::NotPlain));
        assert!(!hides(&named, SegmentError::NotAHolder));
        assert!(!hides(&named, SegmentError::OtherWallet));
        for doubt in [
            SegmentError::Empty,
            SegmentError::Seal(SealError::WrongKey),
            SegmentError::Seal(SealError::Damaged),
            SegmentError::Damaged,
            SegmentError::TooLarge,
            SegmentError::NewerVersion,
            SegmentError::Unreadable,
        ] {
            assert!(problem("anything", doubt).may_hide_entries());
        }
    }
}
