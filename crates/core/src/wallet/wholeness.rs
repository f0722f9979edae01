//! Whether all of a record could be read: what is handed out, and what may
//! be called absent, depends on it.

use std::collections::BTreeSet;

use super::{Contents, Problem};
use crate::entry::Entry;
use crate::id::EntryId;
use crate::kind::Body;
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
        let read: BTreeSet<&str> = self
            .counted
            .iter()
            .filter_map(|counted| drawn_name(&counted.name))
            .collect();
        // A segment is written once under a name that is drawn. A copy that a
        // sync program made keeps that name and holds nothing else.
        let is_elsewhere =
            move |problem: &Problem| drawn_name(&problem.file).is_some_and(|n| read.contains(n));
        let hides = move |problem: &&Problem| problem.may_hide_entries() && !is_elsewhere(problem);
        self.problems.iter().filter(hides)
    }

    /// Entries that this computer saw here, or that others name as seen.
    pub(super) fn missing(&self) -> BTreeSet<EntryId> {
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
        let ids = receipts.filter(|e| e.kind() == Some(crate::kind::Kind::Receipt));
        let ids = ids.filter_map(|entry| match entry.body() {
            Some(Body::Receipt(receipt)) => Some(receipt),
            _ => None,
        });
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

/// The 32 hex digits that are drawn for the name of a file, wherever a sync
/// program put something before or behind them.
pub(super) fn drawn_name(name: &str) -> Option<&str> {
    let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let bytes = name.as_bytes();
    let runs = bytes.chunk_by(|one, other| is_hex(*one) == is_hex(*other));
    let mut at = 0;
    for run in runs {
        if run.len() == 32 && is_hex(run[0]) {
            return name.get(at..at + 32);
        }
        at += run.len();
    }
    None
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
    fn a_segment_is_known_by_its_name_whatever_a_sync_program_adds() {
        for name in [
            format!("{NAME}.age"),
            format!("segments/{NAME} (conflicted copy 2026-03-01).age"),
            format!("{NAME}.sync-conflict-20260301-101010-ABCDEFG.age"),
            format!(".{NAME}.age.icloud"),
            format!("{NAME}(1).age"),
        ] {
            assert_eq!(drawn_name(&name), Some(NAME), "{name}");
        }
        for name in [
            "segments/.DS_Store",
            "desktop.ini",
            &NAME[1..],
            &format!("{NAME}0"),
        ] {
            assert_eq!(drawn_name(name), None, "{name}");
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
