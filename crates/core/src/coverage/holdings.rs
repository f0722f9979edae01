//! The entries in force that a form may need: each body is read once, and
//! found again by its kind and whom it is about.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::entry::Entry;
use crate::id::{EntryId, SubjectId};
use crate::kind::{Body, Kind, Lane};
use crate::record::{Record, Standing};
use crate::value::{Date, PartialDate};

/// An entry in force, and what it holds.
pub(crate) struct Held<'a> {
    pub(crate) entry: &'a Entry,
    pub(crate) kind: Kind,
    /// How far it may travel: its own lane, or the narrower one of its kind.
    pub(crate) lane: Lane,
    /// The day from which its age counts.
    pub(crate) as_of: Date,
    /// The entries that stand beside it for the same earlier one.
    pub(crate) rivals: Vec<EntryId>,
    pub(crate) body: Map<String, Json>,
    typed: OnceCell<Option<Body>>,
    headline: OnceCell<String>,
    line: OnceCell<String>,
}

impl<'a> Held<'a> {
    fn of(kind: Kind, standing: &Standing<'a>, today: Option<Date>) -> Option<Self> {
        let entry = standing.entry;
        let mut body = serde_json::from_str(entry.envelope().body.get()).ok()?;
        if let Some(today) = today {
            without_end_to_come(entry, &mut body, today);
        }
        Some(Self {
            entry,
            kind,
            lane: entry.lane().max(kind.widest_lane()),
            as_of: as_of(kind, entry, &body),
            rivals: standing.disputed_by.clone(),
            body,
            typed: OnceCell::new(),
            headline: OnceCell::new(),
            line: OnceCell::new(),
        })
    }

    /// The typed body, read when it is first needed.
    pub(super) fn typed(&self) -> Option<&Body> {
        self.typed.get_or_init(|| self.entry.body()).as_ref()
    }

    /// A short title.
    pub(super) fn headline(&self) -> &str {
        self.headline
            .get_or_init(|| self.typed().map_or_else(String::new, Body::headline))
    }

    /// What it talks about: see [`Body::topic`].
    pub(super) fn topic(&self) -> String {
        self.typed().map_or_else(String::new, Body::topic)
    }

    /// The whole entry on one line.
    pub(super) fn line(&self) -> &str {
        self.line
            .get_or_init(|| self.typed().map_or_else(String::new, Body::line))
    }

    /// Whether it says that there is none of its kind.
    pub(crate) fn none_known(&self) -> bool {
        self.body.get("none_known").is_some_and(|json| json == true)
    }

    /// When what it says happened, as far as that is known.
    pub(super) fn happened(&self) -> Option<PartialDate> {
        let date = self.body.get("date").and_then(Json::as_str);
        date.and_then(|date| PartialDate::parse(date).ok())
            .or(self.entry.envelope().when)
    }
}

/// The fields that say when something is over.
const ENDS: [(Kind, &str); 6] = [
    (Kind::Medication, "stop"),
    (Kind::Condition, "ended"),
    (Kind::Professional, "until"),
    (Kind::Support, "until"),
    (Kind::Address, "until"),
    (Kind::Money, "ends"),
];

/// An end that is still to come is none yet: a medicine that is to be stopped
/// next week is one that is taken.
fn without_end_to_come(entry: &Entry, body: &mut Map<String, Json>, today: Date) {
    let Some((_, end)) = ENDS.iter().find(|(kind, _)| Some(*kind) == entry.kind()) else {
        return;
    };
    if body.contains_key(*end) && entry.body().is_some_and(|body| !body.is_over(today)) {
        body.remove(*end);
    }
}

/// What is dated ages from its own date; all else from the day when it was
/// last checked, or written down.
fn as_of(kind: Kind, entry: &Entry, body: &Map<String, Json>) -> Date {
    let dated = matches!(
        kind,
        Kind::Event | Kind::Measurement | Kind::Treatment | Kind::Vaccination
    );
    let own = body.get("date").and_then(Json::as_str).filter(|_| dated);
    let envelope = entry.envelope();
    own.and_then(|date| Date::parse(date).ok())
        .or(envelope.checked.as_ref().map(|checked| checked.when))
        .unwrap_or_else(|| envelope.recorded_at.date())
}

/// The entries in force of some kinds, by kind and subject.
pub(crate) struct Holdings<'a>(BTreeMap<(Kind, SubjectId), Vec<Held<'a>>>);

impl<'a> Holdings<'a> {
    /// Goes through the record once. With a day, what is to end after it has no
    /// end yet.
    pub(crate) fn gather(record: &Record<'a>, kinds: &BTreeSet<Kind>, today: Option<Date>) -> Self {
        let mut held: BTreeMap<_, Vec<Held<'a>>> = BTreeMap::new();
        for standing in record.standing() {
            let kind = standing.entry.kind().filter(|kind| kinds.contains(kind));
            if let Some(one) = kind.and_then(|kind| Held::of(kind, standing, today)) {
                let place = (one.kind, one.entry.about().clone());
                held.entry(place).or_default().push(one);
            }
        }
        Self(held)
    }

    /// What is held of a kind about somebody, in the order of the record.
    pub(crate) fn about(&self, kind: Kind, subject: &SubjectId) -> &[Held<'a>] {
        let place = (kind, subject.clone());
        self.0.get(&place).map_or(&[], Vec::as_slice)
    }

    /// What is held of a kind, about anybody.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Held<'a>> {
        let all = self.0.iter().filter(move |((of, _), _)| *of == kind);
        all.flat_map(|(_, held)| held)
    }
}
