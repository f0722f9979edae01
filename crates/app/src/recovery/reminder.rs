//! What is said at each start until there are two ways in, and when nobody has
//! tried one for half a year.

use carewallet_core::Wallet;
use carewallet_core::recovery::{DRILL_DAYS, Ways};

/// What somebody should do about the ways into a wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// One key opens it, and nothing else.
    OneWay,
    /// The last proof is so many days old.
    Drill {
        /// How many.
        days: i32,
    },
}

/// The ways into a wallet, as it records them.
#[must_use]
pub fn ways(wallet: &Wallet<'_>) -> Ways {
    Ways::of(&wallet.structure(), &wallet.holders())
}

/// What to remind of, if anything. A clock that stands before the last proof
/// reminds of nothing.
#[must_use]
pub fn reminder(wallet: &Wallet<'_>) -> Option<Reminder> {
    let ways = ways(wallet);
    if ways.count() < 2 {
        return Some(Reminder::OneWay);
    }
    let days = ways.last_proof()?.days_until(wallet.now().date());
    (days >= DRILL_DAYS).then_some(Reminder::Drill { days })
}
