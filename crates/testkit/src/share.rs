//! Shares made for tests: Sarah Ellis writes to the continence service.

use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::{Entry, Identity, Share};

use crate::clock;
use crate::household::line;

/// A share of these entries about these people.
///
/// # Panics
/// If the entries are no share.
#[must_use]
pub fn made(about: Vec<About>, entries: Vec<Entry>, holder: &Identity) -> Share {
    let header = ShareHeader {
        about,
        to: line("Camden Continence Service"),
        why: None,
        made_at: clock::at(100),
        wallet: holder.public_key().id(),
        reply_to: None,
        incomplete: false,
    };
    sent(header, entries, holder)
}

/// A share of these entries with this header.
///
/// # Panics
/// If the entries are no share.
#[must_use]
pub fn sent(header: ShareHeader, entries: Vec<Entry>, holder: &Identity) -> Share {
    let maker = Maker::of(holder, line("Sarah Ellis"), Role::Family);
    Share::make(header, maker, entries, Vec::new(), holder).unwrap_or_else(|e| panic!("{e}"))
}
