//! From which day the age of an entry counts.

use serde_json::{Map, Value as Json};

use crate::entry::Entry;
use crate::kind::Kind;
use crate::value::Date;

/// What is dated ages from its own date; all else from the day when it was
/// last checked, or written down.
pub(super) fn as_of(kind: Kind, entry: &Entry, body: &Map<String, Json>) -> Date {
    let envelope = entry.envelope();
    own_date(kind, body)
        .or(envelope.checked.as_ref().map(|checked| checked.when))
        .unwrap_or_else(|| envelope.recorded_at.date())
}

/// The day of what is dated. A month or a year alone is no day to count from.
pub(super) fn own_date(kind: Kind, body: &Map<String, Json>) -> Option<Date> {
    let dated = matches!(
        kind,
        Kind::Event | Kind::Measurement | Kind::Treatment | Kind::Vaccination
    );
    let own = body.get("date").and_then(Json::as_str).filter(|_| dated);
    own.and_then(|date| Date::parse(date).ok())
}
