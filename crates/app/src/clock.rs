//! Clocks that cannot be right. Nothing is refused for it: a record must open on a computer
//! that lost its time, and the order of entries does not follow from clocks alone.

use carewallet_core::Entry;
use carewallet_core::value::Timestamp;

/// Before this program was made, no entry can have been written.
const FIRST: &str = "2020-01-01T00:00:00Z";
/// From then on, a clock is rather wrong than this program that old.
const LAST: &str = "2100-01-01T00:00:00Z";
/// Seconds that two computers' clocks may differ: time zones set wrongly, too.
const APART: i64 = 24 * 60 * 60;

/// What is wrong with a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockFault {
    /// This computer's clock is at a time that cannot be.
    Impossible(Timestamp),
    /// The newest entry was written more than a day after this computer's time.
    Behind {
        /// This computer's time.
        now: Timestamp,
        /// That of the newest entry.
        newest: Timestamp,
    },
}

impl ClockFault {
    /// Whether a clock is at a time that cannot be.
    pub(crate) fn of(now: Timestamp) -> Option<Self> {
        let at = |text| Timestamp::parse(text).expect("the bounds are times");
        let can_be = (at(FIRST)..at(LAST)).contains(&now);
        (!can_be).then_some(Self::Impossible(now))
    }

    /// Whether a clock is behind what was written already.
    pub(crate) fn beside(now: Timestamp, entries: &[Entry]) -> Option<Self> {
        // A clock that cannot be right was spoken of already.
        if Self::of(now).is_some() {
            return None;
        }
        let times = entries.iter().map(|entry| entry.envelope().recorded_at);
        let newest = times.max()?;
        let is_behind = newest.unix_seconds() - now.unix_seconds() > APART;
        is_behind.then_some(Self::Behind { now, newest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_is_spoken_of() {
        let at = |text| ClockFault::of(Timestamp::parse(text).unwrap());
        for wrong in [
            "1970-01-01T00:00:00Z",
            "2019-12-31T23:59:59Z",
            "2100-01-01T00:00:00Z",
        ] {
            assert!(at(wrong).is_some(), "{wrong}");
        }
        for right in [
            "2020-01-01T00:00:00Z",
            "2026-03-01T09:30:00Z",
            "2099-12-31T23:59:59Z",
        ] {
            assert_eq!(at(right), None);
        }
    }
}
