//! Whom a share is for: as the address book has them, and their key.

use carewallet_core::key::Recipient;
use carewallet_core::share::WHOEVER;
use carewallet_core::value::Line;
use carewallet_core::{Entry, Wallet};

use super::request::{Format, ShareRequest};
use crate::address_book::{self, AgencyHere, SameAgency};

/// Whom a share is for.
pub(super) struct Receiver {
    pub(super) name: Line,
    /// The key that was given, or that the address book has.
    pub(super) key: Option<Recipient>,
}

impl Receiver {
    /// Looks up who was named.
    pub(super) fn of(request: &ShareRequest, wallet: &Wallet<'_>) -> Self {
        let book = address_book::of_wallet(wallet);
        let to = request.to.as_ref();
        let known = to.and_then(|to| address_book::find(&book, to.as_str()));
        let name = known.map(|agency| &agency.body.name).or(to);
        let given = match &request.format {
            Format::Share(format) => format.for_key.clone(),
            Format::Phone(_) => None,
        };
        Self {
            name: name.cloned().unwrap_or_else(whoever),
            // A key that was given wins: it may be newer than the address book.
            key: given.or_else(|| known.and_then(AgencyHere::recipient)),
        }
    }

    /// The same agency under all of its names and keys.
    pub(super) fn same_agency(&self, entries: &[Entry]) -> SameAgency {
        SameAgency::named(self.name.as_str(), self.key.as_ref(), entries)
    }
}

fn whoever() -> Line {
    Line::parse(WHOEVER).expect("the words for whoever reads it are one line")
}
