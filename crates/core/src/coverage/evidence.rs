//! The entries in force that a form may need: each body is read once, and
//! found again by its kind and whom it is about.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::agreement::{self, Rule, Statement, shared_or_alone};
use crate::entry::Entry;
use crate::id::{EntryId, SubjectId};
use crate::kind::{Body, Kind, Lane};
use crate::path::Path;
use crate::record::{ActiveEntry, Record};
use crate::value::{Date, PartialDate};

use super::entry_date::as_of;
use super::fact_dates::FactDates;
use super::says::Says;
use super::told_dates::ToldDates;

/// An entry in force, and what it holds.
pub(crate) struct Held<'a> {
    pub(crate) entry: &'a Entry,
    pub(crate) kind: Kind,
    /// How far it may travel: its own lane, or the narrower one of its kind.
    pub(crate) lane: Lane,
    /// The day from which it counts as a statement; what it says may be older.
    pub(crate) as_of: Date,
    /// The entries that stand beside it for the same earlier one.
    pub(crate) rivals: Vec<EntryId>,
    pub(crate) body: Map<String, Json>,
    /// Its number among those of its kind about its subject.
    pub(super) number: usize,
    /// Since when it says each of its facts, if it took any over.
    facts: Option<Facts<'a>>,
    // Paths read the JSON, so most entries are never needed in these forms.
    typed: OnceCell<Option<Body>>,
    headline: OnceCell<String>,
    line: OnceCell<String>,
    whole_since: OnceCell<Date>,
}

/// How it is known since when an entry says each of its facts.
enum Facts<'a> {
    /// By the earlier statements.
    Worked(FactDates),
    /// By the share that it came with.
    Told(ToldDates<'a>),
}

impl<'a> Facts<'a> {
    fn of(entry: &Entry, own: Date, record: &Record<'a>) -> Option<Self> {
        // Whoever made the share had all earlier statements.
        let told = record.told_ages(&entry.id());
        let told = told.map(|ages| Self::Told(ToldDates { ages, own }));
        told.or_else(|| FactDates::of(entry, record).map(Self::Worked))
    }
}

impl<'a> Held<'a> {
    fn of(
        kind: Kind,
        standing: &ActiveEntry<'a>,
        number: usize,
        (record, today): (&Record<'a>, Option<Date>),
    ) -> Option<Self> {
        let entry = standing.entry;
        let mut body = serde_json::from_str(entry.envelope().body.get()).ok()?;
        if let Some(today) = today {
            without_end_to_come(entry, &mut body, today);
        }
        let as_of = as_of(kind, entry, &body);
        Some(Self {
            entry,
            kind,
            lane: entry.lane().max(kind.widest_lane()),
            as_of,
            rivals: standing.disputed_by.clone(),
            body,
            number,
            facts: Facts::of(entry, as_of, record),
            typed: OnceCell::new(),
            headline: OnceCell::new(),
            line: OnceCell::new(),
            whole_since: OnceCell::new(),
        })
    }

    /// The day from which the age of something counts that it says at a path.
    pub(super) fn since(&self, path: &Path, says: Says<'_>) -> Date {
        let facts = match &self.facts {
            None => return self.as_of,
            Some(Facts::Told(told)) => return told.at(path, says),
            Some(Facts::Worked(facts)) => facts,
        };
        match says {
            Says::Whole => *self
                .whole_since
                .get_or_init(|| facts.whole(self.typed().map(Rule::of))),
            Says::NoneKnown => facts.of_fields(&["none_known"]),
            Says::Value(..) | Says::None => facts.at(path, says),
        }
    }

    /// The day from which the age of what these fields say counts.
    pub(super) fn since_of(&self, fields: &[&str]) -> Date {
        match &self.facts {
            None => self.as_of,
            Some(Facts::Told(told)) => told.of_fields(fields),
            Some(Facts::Worked(worked)) => worked.of_fields(fields),
        }
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
        // Where the body has no date, the entry itself may say when it was so.
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
    // `is_over` decides what has ended, also where only a month or a year is known.
    if body.contains_key(*end) && entry.body().is_some_and(|body| !body.is_over(today)) {
        body.remove(*end);
    }
}

/// Where an entry stands among those of its kind about its subject: entries of
/// one version say the same (docs/agreement.md).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The thing that it talks about.
    pub(super) matter: usize,
    /// What it says of that thing.
    pub(super) version: usize,
    /// Its number among those that say the same; the first says the most.
    pub(super) rank: usize,
    /// Whether two versions of the matter cannot both be right.
    pub(super) disputed: bool,
}

impl Place {
    /// Of an entry that no other one talks about the same thing as.
    fn alone(matter: usize) -> Self {
        Self {
            matter,
            version: 0,
            rank: 0,
            disputed: false,
        }
    }
}

/// Entries of one kind about one subject, and the place of each.
pub(super) type Beside<'h, 'a> = (&'h [Held<'a>], &'h [Option<Place>]);

/// What is held of one kind about one subject.
#[derive(Default)]
struct Shelf<'a> {
    held: Vec<Held<'a>>,
    places: OnceCell<Vec<Option<Place>>>,
}

impl Shelf<'_> {
    /// The place of each entry, worked out when it is first needed.
    fn places(&self, today: Date) -> &[Option<Place>] {
        self.places.get_or_init(|| {
            // What cannot be read as its kind is not compared, and keeps no place.
            let mut places = vec![None; self.held.len()];
            let (mut numbers, mut statements) = (Vec::new(), Vec::new());
            // Matters have any numbers, of which no two are the same.
            let mut matter = 0..;
            for (at, is_shared) in shared_or_alone(self.held.iter().map(|held| held.entry)) {
                let held = &self.held[at];
                if !is_shared {
                    places[at] = matter.next().map(Place::alone);
                } else if let Some(body) = held.typed() {
                    let entry = held.entry;
                    numbers.push(at);
                    statements.push(Statement { entry, body });
                }
            }
            let matters = agreement::matters(&statements, today);
            for (found, matter) in matters.iter().zip(matter) {
                for (version, same) in found.versions.iter().enumerate() {
                    for (rank, at) in same.places.iter().enumerate() {
                        places[numbers[*at]] = Some(Place {
                            matter,
                            version,
                            rank,
                            disputed: found.disputed,
                        });
                    }
                }
            }
            places
        })
    }
}

/// The entries in force of some kinds, by kind and subject.
pub(crate) struct Evidence<'a>(BTreeMap<(Kind, SubjectId), Shelf<'a>>);

impl<'a> Evidence<'a> {
    /// Goes through the record once. With a day, what is to end after it has no
    /// end yet.
    pub(crate) fn gather(record: &Record<'a>, kinds: &BTreeSet<Kind>, today: Option<Date>) -> Self {
        let mut shelves: BTreeMap<_, Shelf<'a>> = BTreeMap::new();
        for standing in record.active() {
            let Some(kind) = standing.entry.kind().filter(|kind| kinds.contains(kind)) else {
                continue;
            };
            let place = (kind, standing.entry.about().clone());
            let held = &mut shelves.entry(place).or_default().held;
            held.extend(Held::of(kind, standing, held.len(), (record, today)));
        }
        Self(shelves)
    }

    /// What is held of a kind about somebody, in the order of the record.
    pub(crate) fn about(&self, kind: Kind, subject: &SubjectId) -> &[Held<'a>] {
        let place = (kind, subject.clone());
        self.0.get(&place).map_or(&[], |shelf| &shelf.held)
    }

    /// Those of its kind about its subject, each with its place on a day.
    pub(super) fn beside(&self, held: &Held<'_>, today: Date) -> Beside<'_, 'a> {
        let shelf = self.0.get(&(held.kind, held.entry.about().clone()));
        shelf.map_or((&[], &[]), |shelf| (&shelf.held, shelf.places(today)))
    }

    /// What is held of a kind, about anybody.
    pub(crate) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Held<'a>> {
        let all = self.0.iter().filter(move |((of, _), _)| *of == kind);
        all.flat_map(|(_, shelf)| &shelf.held)
    }
}
