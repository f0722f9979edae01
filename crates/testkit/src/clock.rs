//! Points in time for tests: a fixed morning, and seconds after it.

use carewallet_core::value::Timestamp;

/// 1 March 2026, 09:30 UTC.
const START: i64 = 1_772_357_400;

/// This many seconds after 1 March 2026, 09:30 UTC.
///
/// # Panics
/// Beyond the year 2199.
#[must_use]
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(START + seconds).expect("tests stay before the year 2200")
}

#[cfg(test)]
mod tests {
    #[test]
    fn starts_on_the_first_of_march() {
        assert_eq!(super::at(0).written(), "2026-03-01T09:30:00Z");
    }
}
