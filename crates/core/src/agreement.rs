//! Agreement: which entries in force say the same, which differ, and which
//! exclude each other (docs/agreement.md). Every sheet, list, form and export
//! asks here; none of them has a rule of its own. What must be equal is in
//! `rule`, when two values count as equal in `normal`.

mod beside;
mod normal;
mod relation;
mod rule;
mod statement;
#[cfg(test)]
mod tests;
mod ties;

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value as Json};

use crate::id::{EntryId, SubjectId};
use crate::kind::{Body, Field, Kind, Shape};
use crate::value::Date;

pub(crate) use beside::shared_or_alone;
pub use relation::Relation;
pub use rule::{Rule, Thing};
pub use statement::Statement;
pub use ties::{Ties, ties};

use normal::normal;
use relation::Side;

/// One thing that entries talk about, as one or more versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// The versions of it. Most matters have one.
    pub versions: Vec<Version>,
    /// Whether two versions cannot both be right, so that a reader has to ask.
    pub disputed: bool,
}

/// Statements that say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Their places among the statements that were compared. The first one says
    /// the most; of those that say as much it was checked last.
    pub places: Vec<usize>,
}

impl Version {
    /// The place of the statement that stands for all of them.
    ///
    /// # Panics
    /// Never: a version holds at least one statement.
    #[must_use]
    pub fn lead(&self) -> usize {
        *self
            .places
            .first()
            .expect("a version is made around a statement")
    }
}

/// Whether words are the same apart from case, spaces and a full stop at the end.
#[must_use]
pub fn is_same_words(one: &str, other: &str) -> bool {
    normal::words_of(one) == normal::words_of(other)
}

/// How two statements stand to each other on a day.
#[must_use]
pub fn relation(one: Statement<'_>, other: Statement<'_>, today: Date) -> Relation {
    let (one, other) = (Side::new(one, today), Side::new(other, today));
    if one.is_comparable(&other) {
        one.relation(&other)
    } else {
        Relation::Apart
    }
}

/// The fields in which a body says something that another one of its kind does
/// not, whether or not the rule compares them. Where two say the same, this is
/// what would be lost if only the other one were listed.
#[must_use]
pub fn says_beyond(body: &Body, other: &Body) -> Vec<&'static Field> {
    let (Json::Object(ours), Json::Object(theirs)) = (body.to_value(), other.to_value()) else {
        return Vec::new();
    };
    let value = |map: &Map<String, Json>, field: &Field| normal(field.shape, map.get(field.name)?);
    let fields = body.kind().fields().iter();
    fields
        .filter(|field| match (value(&ours, field), value(&theirs, field)) {
            (Some(one), Some(two)) => !two.holds(&one),
            (one, _) => one.is_some(),
        })
        .collect()
}

/// Whether a value of a field says all that another one says.
#[must_use]
pub(crate) fn holds(shape: Shape, value: &Json, other: &Json) -> bool {
    match (normal(shape, value), normal(shape, other)) {
        (Some(one), Some(two)) => one.holds(&two),
        (one, two) => one.is_some() || two.is_none(),
    }
}

/// Sorts statements into matters. Matters stand in the order of their first
/// statement, versions likewise.
#[must_use]
pub fn matters(statements: &[Statement<'_>], today: Date) -> Vec<Matter> {
    let sides: Vec<Side<'_>> = statements.iter().map(|s| Side::new(*s, today)).collect();
    let mut groups = Groups::default();
    for (place, side) in sides.iter().enumerate() {
        groups.add(place, side);
    }
    // A denial names no thing, so it finds what it denies only once all are grouped.
    join_denials(&sides, &mut groups);
    let groups = groups
        .places
        .into_iter()
        // A group that moved leaves an empty one behind, so that indices stay valid.
        .filter(|places| !places.is_empty());
    let mut matters: Vec<Matter> = groups
        .flat_map(|places| matters_of(&sides, &places))
        .collect();
    // Joining groups moves statements about; readers want the order of the record.
    matters.sort_by_key(first_place);
    matters
}

/// The statements that may talk about one thing, by their places.
#[derive(Default)]
struct Groups<'a> {
    places: Vec<Vec<usize>>,
    by_thing: HashMap<(&'a SubjectId, Kind, &'a str), usize>,
    by_replaced: HashMap<(&'a SubjectId, Kind, EntryId), usize>,
}

impl<'a> Groups<'a> {
    /// Puts a statement beside those about the same thing, or that replace the
    /// same entry.
    fn add(&mut self, place: usize, side: &'a Side<'_>) {
        let (about, kind) = (side.entry.about(), side.kind());
        let key = (about, kind, side.thing.as_str());
        let replaced = side.entry.envelope().replaces.iter();
        let replaced: Vec<_> = replaced.map(|id| (about, kind, *id)).collect();
        let mut found: BTreeSet<usize> = replaced
            .iter()
            .filter_map(|key| self.by_replaced.get(key).copied())
            .collect();
        found.extend(self.by_thing.get(&key));
        // One entry may replace two that were filed apart: then their groups become one.
        let home = found.pop_first().unwrap_or(self.places.len());
        if home == self.places.len() {
            self.places.push(Vec::new());
        }
        for other in found {
            self.move_into(other, home);
        }
        self.places[home].push(place);
        self.by_thing.insert(key, home);
        self.by_replaced
            .extend(replaced.into_iter().map(|key| (key, home)));
    }

    fn move_into(&mut self, from: usize, to: usize) {
        let moved = std::mem::take(&mut self.places[from]);
        self.places[to].extend(moved);
        let homes = self.by_thing.values_mut();
        for home in homes.chain(self.by_replaced.values_mut()) {
            if *home == from {
                *home = to;
            }
        }
    }
}

/// "None known" is about everything of its kind that is so now.
fn join_denials(sides: &[Side<'_>], groups: &mut Groups<'_>) {
    for denial in 0..groups.places.len() {
        let excluded = |place: &usize, group: &[usize]| {
            group
                .iter()
                .any(|other| sides[*place].excludes(&sides[*other]))
        };
        let denials = groups.places[denial].clone();
        if !denials.iter().any(|place| sides[*place].denies) {
            continue;
        }
        for named in 0..groups.places.len() {
            let group = groups.places[named].clone();
            if named != denial && denials.iter().any(|place| excluded(place, &group)) {
                groups.move_into(named, denial);
            }
        }
    }
}

/// The matters of statements that may talk about one thing: those that turn out
/// to stand apart are matters of their own.
fn matters_of(sides: &[Side<'_>], places: &[usize]) -> Vec<Matter> {
    let mut matters: Vec<Matter> = Vec::new();
    // One thing may be several matters: what ended before it began again stands apart.
    for version in versions(sides, places) {
        let near = |relation: Relation| relation != Relation::Apart;
        let related = |matter: &Matter| {
            let others = matter.versions.iter();
            others
                .map(|other| sides[other.lead()].relation(&sides[version.lead()]))
                .filter(|relation| near(*relation))
                .max()
        };
        // A version may tie together matters that stood apart until now.
        let (joined, apart): (Vec<_>, Vec<_>) = std::mem::take(&mut matters)
            .into_iter()
            .map(|matter| (related(&matter), matter))
            .partition(|(relation, _)| relation.is_some());
        matters = apart.into_iter().map(|(_, matter)| matter).collect();
        let mut matter = Matter {
            versions: Vec::new(),
            disputed: false,
        };
        for (relation, other) in joined {
            // A dispute spreads: no version of the matter may be taken for settled.
            matter.disputed |= other.disputed || relation >= Some(Relation::Differs);
            matter.versions.extend(other.versions);
        }
        matter.versions.push(version);
        matter
            .versions
            .sort_by_key(|version| version.places.iter().min().copied());
        matters.push(matter);
    }
    matters
}

/// Folds statements that add nothing into the one that says the most.
fn versions(sides: &[Side<'_>], places: &[usize]) -> Vec<Version> {
    let mut ranked = places.to_vec();
    // Fullest first: a poorer statement can only be folded into one that stands already.
    ranked.sort_by_key(|place| (sides[*place].rank(), *place));
    let mut versions: Vec<Version> = Vec::new();
    for place in ranked {
        let same = |version: &&mut Version| {
            // The lead holds all that its version says, so it is enough to ask the lead.
            sides[version.lead()].relation(&sides[place]) == Relation::Same
        };
        match versions.iter_mut().find(same) {
            Some(version) => version.places.push(place),
            None => versions.push(Version {
                places: vec![place],
            }),
        }
    }
    versions
}

fn first_place(matter: &Matter) -> Option<usize> {
    let places = matter.versions.iter().flat_map(|version| &version.places);
    places.min().copied()
}
