//! What the family decided about the facts of an agency, on its way back to that agency
//! and to nobody else (docs/format.md §3.7).

use carewallet_core::value::Date;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId};
use carewallet_export::sheet::SheetKind;

use super::previous;
use super::request::{Choice, Format, ShareRequest};
use crate::address_book::SameAgency;
use crate::receive::decisions;

/// The decisions that go along in a share to an agency: those about its own facts, until
/// the end of the day on which they first went. So it gets them once, and a sheet that is
/// made a second time on that day is not another one.
pub(super) fn for_agency<'a>(
    request: &ShareRequest,
    agency: &SameAgency,
    contents: &'a Contents,
    today: Date,
) -> Vec<&'a Entry> {
    if !goes_along(request) {
        return Vec::new();
    }
    let went = |id: EntryId| {
        let handed = previous::handovers(contents).filter(|handover| agency.was_given(handover));
        let mut before = handed.filter(|handover| handover.made_at.date() < today);
        before.any(|handover| previous::ids(&handover).contains(&id))
    };
    let decisions = decisions::in_force(contents).into_iter();
    decisions
        .filter(|(entry, decision)| agency.wrote(decision) && !went(entry.id()))
        .map(|(entry, _)| entry)
        .collect()
}

/// Only what somebody gets who works with the record: a sheet for the fridge, a card, a
/// form and a list for a telephone have no place for it.
fn goes_along(request: &ShareRequest) -> bool {
    let for_agency = matches!(request.sheet(), SheetKind::Summary | SheetKind::Handover);
    for_agency
        && request.to.is_some()
        && matches!(request.format, Format::Share(_))
        && matches!(request.choice, Choice::Entries(_))
}
