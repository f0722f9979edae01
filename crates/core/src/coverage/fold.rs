//! What several entries say at one path: entries that agree become one finding,
//! and contradictions are marked (docs/agreement.md).

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::agreement::{Rule, Thing, holds, says_beyond};
use crate::kind::{Field, lower_first, without_stop};
use crate::path::{Filter, Path};

use super::evidence::Place;
use super::finding::{Finding, Source, found};
use super::says::{Says, says_or_lack};
use super::{Held, Lookup};

/// Joins findings that say the same: one of them speaks, the others count as
/// further sources.
pub(super) fn fold<'h, 'a>(
    findings: Vec<Finding<'h, 'a>>,
    lookup: &Lookup<'h, 'a>,
) -> Vec<Finding<'h, 'a>> {
    let mut kept: Vec<(Finding<'h, 'a>, Option<Place>)> = Vec::new();
    let mut versions: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for one in findings {
        let place = lookup.place(one.held);
        // Only one version of one matter is compared: elsewhere the same words are about
        // another thing.
        let version = place.map(|place| (one.held.entry.about(), place.matter, place.version));
        let before = versions.entry(version).or_default();
        let found = before.iter().find_map(|at| {
            let (other, at_place) = &kept[*at];
            Some((*at, speaker((other, (*at_place)?), (&one, place?))?))
        });
        match found {
            Some((at, Speaker::First)) => {
                // Whichever of them speaks, a contradiction of either has to stay marked.
                kept[at].0.also.extend(one.sources());
                kept[at].0.differs |= one.differs;
            }
            Some((at, Speaker::Second)) => {
                let (before, _) = std::mem::replace(&mut kept[at], (one, place));
                kept[at].0.differs |= before.differs;
                kept[at].0.also.extend(before.also.iter().copied());
                kept[at].0.also.push(before.source());
            }
            None => {
                before.push(kept.len());
                kept.push((one, place));
            }
        }
    }
    kept.into_iter().map(|(finding, _)| finding).collect()
}

/// Which of two that say the same speaks for both.
enum Speaker {
    First,
    Second,
}

/// Which of two of one version speaks, if they say the same here. That is the
/// one that says more; of those that say as much, the one that was checked last.
fn speaker(
    (one, place): (&Finding<'_, '_>, Place),
    (other, beside): (&Finding<'_, '_>, Place),
) -> Option<Speaker> {
    // One entry may give several values at a path, such as the groups of a list.
    if one.held.entry.id() == other.held.entry.id() {
        return None;
    }
    let whole = (one.says, other.says) == (Says::Whole, Says::Whole);
    let says_all = if whole {
        (
            one.held.says_all_of(other.held),
            other.held.says_all_of(one.held),
        )
    } else {
        (one.says.holds(other.says), other.says.holds(one.says))
    };
    match says_all {
        (true, true) if one.as_of < other.as_of => Some(Speaker::Second),
        (true, _) => Some(Speaker::First),
        (false, true) => Some(Speaker::Second),
        // What each of two whole entries adds goes on one line, behind the fuller one.
        (false, false) if whole && place.rank < beside.rank => Some(Speaker::First),
        (false, false) if whole => Some(Speaker::Second),
        (false, false) => None,
    }
}

/// Whether a reader has to ask if this entry is right here: another version of
/// its matter, or one that replaces the same entry, says something else at the
/// path.
pub(super) fn differs(held: &Held<'_>, path: &Path, lookup: &Lookup<'_, '_>) -> bool {
    is_rivalled(held, path, lookup) || is_contradicted(held, path, lookup)
}

/// Whether one that replaces the same entry says something else here.
fn is_rivalled(held: &Held<'_>, path: &Path, lookup: &Lookup<'_, '_>) -> bool {
    if held.rivals.is_empty() {
        return false;
    }
    let (beside, _) = lookup.beside(held);
    held.rivals.iter().any(|rival| {
        let rival = beside.iter().find(|other| other.entry.id() == *rival);
        // A rival that is not among them cannot be compared, so it may say anything.
        rival.is_none_or(|rival| !agree(held, rival, path))
    })
}

/// Whether another version of a disputed matter says something else here. For a
/// strict kind a dispute anywhere leaves nothing of it sure.
fn is_contradicted(held: &Held<'_>, path: &Path, lookup: &Lookup<'_, '_>) -> bool {
    let Some(place) = lookup.place(held).filter(|place| place.disputed) else {
        return false;
    };
    // The strength of one entry with the dose of another is a medicine nobody wrote down.
    let strict = held.typed().is_some_and(|body| Rule::of(body).strict);
    let (beside, places) = lookup.beside(held);
    let others = beside.iter().zip(places).filter(|(_, other)| {
        let leads = |other: &Place| {
            // The first of a version says the most, so it stands for the version.
            other.matter == place.matter && other.version != place.version && other.rank == 0
        };
        other.as_ref().is_some_and(leads)
    });
    others
        .into_iter()
        .any(|(other, _)| strict || path.field().is_none() || !agree(held, other, path))
}

/// Whether two entries about one thing say the same at a path. One of them may
/// be silent there.
fn agree(one: &Held<'_>, other: &Held<'_>, path: &Path) -> bool {
    if path.field().is_none() && path.means(&other.body) {
        return one.says_all_of(other) || other.says_all_of(one);
    }
    // The other entry may be one that the path leaves out. It contradicts only if the filter
    // looks at a field that decides about agreement.
    let unfit = path
        .filters()
        .iter()
        .filter(|filter| !filter.fits(&other.body));
    if one.none_known()
        || other.none_known()
        || unfit.into_iter().any(|filter| matters(filter, one))
    {
        return false;
    }
    let ours: Vec<Says<'_>> = found(one, path).into_iter().flatten().collect();
    let theirs = path.find(&other.body).into_iter();
    let theirs: Vec<Says<'_>> = theirs.map(says_or_lack).filter_map(Result::ok).collect();
    let all_in = |some: &[Says<'_>], others: &[Says<'_>]| {
        let held = |says: &Says<'_>| others.iter().any(|other| other.holds(*says));
        some.iter().all(held)
    };
    // An entry that is silent here is contained in any other, and so agrees.
    all_in(&theirs, &ours) || all_in(&ours, &theirs)
}

/// Whether entries that differ in what a filter looks at contradict each other:
/// a contact may have several roles, but either is rung or is not.
fn matters(filter: &Filter, held: &Held<'_>) -> bool {
    let (Some(rule), Some(field)) = (held.typed().map(Rule::of), filter.fields.first()) else {
        return true;
    };
    let named = match rule.thing {
        Thing::Named(names) => names,
        Thing::One | Thing::Itself => &[],
    };
    let mut names = named.iter().flat_map(|names| names.split('/'));
    rule.compared.contains(&field.name) || names.any(|name| name == field.name)
}

impl Says<'_> {
    /// Whether it says all that another one says.
    pub(super) fn holds(self, other: Says<'_>) -> bool {
        match (self, other) {
            (Says::Value(field, json), Says::Value(other, theirs)) => {
                field == other && holds(field.0.shape, json, theirs)
            }
            (Says::None, Says::None)
            | (Says::NoneKnown, Says::NoneKnown)
            | (Says::Whole, Says::Whole) => true,
            _ => false,
        }
    }
}

impl Held<'_> {
    /// Whether it says all that another entry of its kind says.
    fn says_all_of(&self, other: &Self) -> bool {
        other.beyond(self).is_empty()
    }

    /// The fields in which it says something that another one does not.
    fn beyond(&self, other: &Self) -> Vec<&'static Field> {
        match (self.typed(), other.typed()) {
            (Some(ours), Some(theirs)) => says_beyond(ours, theirs),
            _ => Vec::new(),
        }
    }
}

impl<'h, 'a> Finding<'h, 'a> {
    /// The entries that it needs: without any one of them it would say less.
    pub(super) fn needed(&self) -> impl Iterator<Item = Source<'h, 'a>> {
        let whole = self.says == Says::Whole;
        let adds = |also: &Source<'h, 'a>| whole && !self.held.says_all_of(also.held);
        let also = self.also.iter().copied().filter(adds);
        std::iter::once(self.source()).chain(also.collect::<Vec<_>>())
    }

    /// The whole entry on one line, with what the others add to it.
    pub(super) fn line(&self) -> String {
        let mut line = self.held.line().to_owned();
        let mut included = vec![self.held];
        for other in self.also.iter().map(|also| also.held) {
            let adds = |field: &&Field, held: &&Held<'_>| {
                let beyond = other.beyond(held);
                beyond.iter().any(|added| added.name == field.name)
            };
            for field in other.beyond(self.held) {
                // A third entry may add only what the second has added already.
                let is_new = included.iter().all(|held| adds(&field, held));
                if let Some(text) = is_new.then(|| field_text(field, &other.body)).flatten() {
                    without_stop(&mut line);
                    line.push_str(&format!("; {}: {text}", lower_first(field.label)));
                }
            }
            included.push(other);
        }
        line
    }
}

/// The words of a field on one line.
fn field_text(field: &Field, body: &serde_json::Map<String, Json>) -> Option<String> {
    let json = body.get(field.name)?;
    let none = json.get("answer").is_some_and(|answer| answer == "none");
    let text = if none {
        Some("none".to_owned())
    } else {
        field.shape.shown(json)
    };
    text.map(|text| text.replace('\n', " "))
}
