//! What stays at home, entry by entry, and why: for a face that shows a sheet before it
//! is handed over.

use std::collections::BTreeSet;

use carewallet_core::kind::Lane;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId};

use super::request::{Choice, EntryChoice, ShareRequest};
use super::subjects;
use crate::error::Error;
use crate::people::People;

/// An entry that stays at home.
pub struct StaysHome<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Why it does.
    pub why: WhyHome,
}

/// Why an entry stays at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyHome {
    /// Somebody left it out.
    LeftOut,
    /// It is for the family only.
    Family,
    /// It is for agencies that are named for it.
    Named,
    /// This sheet is for whoever finds it, and holds only what helps in an emergency.
    NotForStrangers,
    /// The contact died.
    Died,
    /// A newer version wrote it: nobody can tell how private it is.
    Newer,
    /// It says that there is none, and something that stays at home names one.
    Contradicted,
    /// The sheet does not print such an entry.
    NoPlace,
}

impl WhyHome {
    /// Every reason, in the order in which they are told.
    pub const ALL: [Self; 8] = [
        Self::LeftOut,
        Self::Family,
        Self::Named,
        Self::NotForStrangers,
        Self::Died,
        Self::Newer,
        Self::Contradicted,
        Self::NoPlace,
    ];

    /// The words for people.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::LeftOut => "You left it out",
            Self::Family => "Marked for the family only: it never leaves the wallet",
            Self::Named => "Only for agencies that are named for it",
            Self::NotForStrangers => "Not for strangers: anybody can read this sheet",
            Self::Died => "This contact has died",
            Self::Newer => "Written by a newer version of carewallet",
            Self::Contradicted => {
                "It says that there is none, and something that stays at home names one"
            }
            Self::NoPlace => "This sheet has no place for it",
        }
    }
}

/// The entries in force about whom a request is about, without those that go.
///
/// # Errors
/// As choosing them.
pub fn stays_home<'a>(
    request: &ShareRequest,
    contents: &'a Contents,
    people: &People,
    going: &BTreeSet<EntryId>,
) -> Result<Vec<StaysHome<'a>>, Error> {
    let Choice::Entries(choice) = &request.choice else {
        return Ok(Vec::new());
    };
    let lane = request.lane()?;
    let about = subjects::wanted(choice, request.sheet(), people)?;
    let record = contents.record();
    let stays = record.entries().filter(|entry| {
        let of_wallet = entry.kind().is_some_and(|kind| kind.is_of_the_wallet());
        about.contains(entry.about()) && !of_wallet && !going.contains(&entry.id())
    });
    let stays: Vec<&Entry> = stays.collect();
    let with_reason = stays.iter().map(|entry| StaysHome {
        entry,
        why: match why(entry, choice, lane, people) {
            WhyHome::NoPlace if is_contradicted(entry, &stays) => WhyHome::Contradicted,
            why => why,
        },
    });
    Ok(with_reason.collect())
}

/// Whether it says that there is none of its kind, and others that stay name one.
fn is_contradicted(entry: &Entry, others: &[&Entry]) -> bool {
    let says_none = |entry: &Entry| {
        let body = entry.body().map(|body| body.to_value());
        body.is_some_and(|body| body.get("none_known").is_some())
    };
    says_none(entry)
        && others.iter().any(|other| {
            other.kind() == entry.kind() && other.about() == entry.about() && !says_none(other)
        })
}

fn why(entry: &Entry, choice: &EntryChoice, lane: Lane, people: &People) -> WhyHome {
    if choice.leave_out.contains(&entry.id()) {
        return WhyHome::LeftOut;
    }
    let Some(kind) = entry.kind() else {
        return WhyHome::Newer;
    };
    match entry.lane().max(kind.widest_lane()) {
        Lane::Family => WhyHome::Family,
        Lane::Named if lane < Lane::Named => WhyHome::Named,
        other if other > lane => WhyHome::NotForStrangers,
        _ if !choice.gone && subjects::is_contact_who_died(entry, people) => WhyHome::Died,
        _ => WhyHome::NoPlace,
    }
}
