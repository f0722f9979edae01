//! Everybody to whom something may be handed: who stands in the address book, and to whom
//! something was handed before.

use std::collections::BTreeSet;

use carewallet_core::Wallet;
use carewallet_core::kind::name_key;
use carewallet_core::share::WHOEVER;
use carewallet_core::wallet::Contents;

use super::{Passed, of_record};
use crate::address_book;

/// The names of the address book, then those of the ledger, the last one first; each
/// once.
#[must_use]
pub fn receivers(wallet: &Wallet<'_>, contents: &Contents) -> Vec<String> {
    let book = address_book::of_wallet(wallet).into_iter();
    let book = book.map(|agency| agency.body.name.as_str().to_owned());
    let rows = of_record(contents);
    let handed = rows.iter().rev().filter_map(|row| match &row.passed {
        Passed::Given { handover, .. } => Some(handover.to.as_str().to_owned()),
        Passed::Received(_) => None,
    });
    // Whoever finds a sheet is nobody whom one could name.
    let mut seen = BTreeSet::from([name_key(WHOEVER)]);
    book.chain(handed)
        .filter(|name| seen.insert(name_key(name)))
        .collect()
}
