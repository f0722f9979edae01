//! Since when an entry says each of its facts. A change writes the whole statement
//! anew, but what it leaves as it was is as old as before (docs/forms.md, How old an
//! answer is).

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value as Json};

use crate::agreement::{Rule, Thing};
use crate::entry::{Entry, Voice};
use crate::id::EntryId;
use crate::kind::{Field, Kind, Shape};
use crate::path::Path;
use crate::record::{EntryStatus, Record};
use crate::value::Date;

use super::entry_date::{as_of, own_date};
use super::says::{Says, says_or_lack};

/// An entry in force and the earlier statements that it goes back to, each of them
/// after those that it goes back to itself. The entry comes last.
pub(super) struct FactDates(Vec<Telling>);

/// What was said, and when.
struct Telling {
    kind: Kind,
    body: Map<String, Json>,
    /// The day from which it counts by itself.
    as_of: Date,
    /// The places of the statements that it goes on from.
    before: Vec<usize>,
}

/// What stands under a name; the name is that of a field, or none where only one place
/// is looked at.
type Fact<'b> = (&'static str, Says<'b>);

/// The facts of one statement, each with the day since when it is said.
type Dated<'b> = Vec<(Fact<'b>, Date)>;

/// What is left to do for a statement.
enum Step<'a> {
    Look(&'a Entry),
    Place(&'a Entry, Telling, Vec<EntryId>),
}

impl FactDates {
    /// Nothing for an entry that goes back to no other.
    pub(super) fn of(entry: &Entry, record: &Record<'_>) -> Option<Self> {
        // Most entries replace nothing, and their bodies need not be read again.
        if record.replaced_by(&entry.id()).is_empty() {
            return None;
        }
        let mut tellings = Vec::new();
        let mut places = HashMap::new();
        let mut seen = HashSet::new();
        // Steps and no recursion: nobody knows how often an entry was changed.
        let mut steps = vec![Step::Look(entry)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Look(entry) if seen.insert(entry.id()) => {
                    let Some((telling, earlier)) = look(entry, record) else {
                        continue;
                    };
                    let ids = earlier.iter().map(|entry| entry.id()).collect();
                    steps.push(Step::Place(entry, telling, ids));
                    steps.extend(earlier.into_iter().map(Step::Look));
                }
                Step::Look(_) => {}
                Step::Place(entry, mut telling, earlier) => {
                    let before = earlier.iter().filter_map(|id| places.get(id).copied());
                    telling.before = before.collect();
                    places.insert(entry.id(), tellings.len());
                    tellings.push(telling);
                }
            }
        }
        (tellings.len() > 1).then_some(Self(tellings))
    }

    /// Since when the entry says this at a path.
    pub(super) fn at(&self, path: &Path, says: Says<'_>) -> Date {
        self.since(says, |telling| {
            let found = path.find(&telling.body).into_iter();
            let said = found.filter_map(|found| says_or_lack(found).ok());
            said.map(|says| ("", says)).collect()
        })
    }

    /// Since when it says what these fields say; of several the oldest.
    pub(super) fn of_fields(&self, names: &[&str]) -> Date {
        self.oldest(&self.dated(|telling| facts(telling, |field| names.contains(&field.name))))
    }

    /// Since when it says all that it says, by the rule of its kind.
    pub(super) fn whole(&self, rule: Option<Rule>) -> Date {
        let all = self.dated(|telling| facts(telling, |_| true));
        let mut wholes: Vec<Date> = Vec::with_capacity(self.0.len());
        for (telling, said) in self.0.iter().zip(&all) {
            let added_to = added_to(telling, said, &all, &wholes);
            let parts = if is_new_when_changed(telling.kind, rule) {
                None
            } else {
                oldest_part(telling.kind, rule, said)
            };
            let days = [added_to, parts, Some(telling.as_of)].into_iter();
            wholes.extend(days.flatten().min());
        }
        wholes.last().copied().unwrap_or_else(|| self.own())
    }

    fn since<'b>(&'b self, says: Says<'_>, facts: impl Fn(&'b Telling) -> Vec<Fact<'b>>) -> Date {
        let mut all = self.dated(facts);
        if let Some(said) = all.last_mut() {
            said.retain(|((_, said), _)| *said == says);
        }
        self.oldest(&all)
    }

    /// The oldest of what the entry itself says.
    fn oldest(&self, all: &[Dated<'_>]) -> Date {
        let said = all.last().into_iter().flatten();
        said.map(|(_, day)| *day)
            .min()
            .unwrap_or_else(|| self.own())
    }

    /// The day from which the entry counts by itself.
    fn own(&self) -> Date {
        let own = self.0.last().map(|telling| telling.as_of);
        own.expect("the entry itself is among them")
    }

    /// Some facts of each statement, with the day since when they are said.
    fn dated<'b>(&'b self, facts: impl Fn(&'b Telling) -> Vec<Fact<'b>>) -> Vec<Dated<'b>> {
        let mut all: Vec<Dated<'b>> = Vec::with_capacity(self.0.len());
        for telling in &self.0 {
            let said = facts(telling).into_iter().map(|fact| {
                let earlier = telling.before.iter();
                // Where several of them said it, the last to say so counts.
                let since = earlier.filter_map(|at| day_of(fact, &all[*at])).max();
                (
                    fact,
                    since.map_or(telling.as_of, |day| day.min(telling.as_of)),
                )
            });
            let said = said.collect();
            all.push(said);
        }
        all
    }
}

/// A statement, and those that it goes on from; nothing if it cannot be read.
fn look<'a>(entry: &'a Entry, record: &Record<'a>) -> Option<(Telling, Vec<&'a Entry>)> {
    let kind = entry.kind()?;
    let body: Map<String, Json> = serde_json::from_str(entry.envelope().body.get()).ok()?;
    let earlier = goes_on_from(entry, &body, record);
    let telling = Telling {
        kind,
        as_of: as_of(kind, entry, &body),
        body,
        before: Vec::new(),
    };
    Some((telling, earlier))
}

/// The earlier statements from which an entry may have taken something over.
fn goes_on_from<'a>(
    entry: &Entry,
    body: &Map<String, Json>,
    record: &Record<'a>,
) -> Vec<&'a Entry> {
    let dated = entry.kind().and_then(|kind| own_date(kind, body)).is_some();
    let replaced = record.replaced_by(&entry.id());
    let asked_again = replaced
        .iter()
        .any(|earlier| is_asked_again(entry, earlier, record));
    // Who checked it, checked all of it.
    if dated || entry.envelope().checked.is_some() || asked_again {
        return Vec::new();
    }
    let earlier = replaced.iter().copied();
    earlier
        // Not by whom it is about: what was filed under the wrong person is as old as it was.
        .filter(|earlier| earlier.kind() == entry.kind() && !is_its_own(entry, earlier))
        .collect()
}

/// Whether an agency wrote about the thing by itself, and did not take over what others
/// had written.
fn is_its_own(entry: &Entry, earlier: &Entry) -> bool {
    let (now, before) = (entry.envelope(), earlier.envelope());
    // A holder who files an agency's statement anew signs it, and it stays the agency's.
    let is_filed_anew = before.voice == Voice::Agency && now.said_by == before.said_by;
    now.voice == Voice::Agency && now.recorded_by != before.recorded_by && !is_filed_anew
}

/// Whether a form asked if an earlier statement is still right, and it is: the answer
/// says the same, word for word.
fn is_asked_again(entry: &Entry, earlier: &Entry, record: &Record<'_>) -> bool {
    let (now, before) = (entry.envelope(), earlier.envelope());
    let for_a_form = now.source.as_ref().is_some_and(|of| of.form.is_some());
    // What was withdrawn by a slip and brought back was asked of nobody.
    for_a_form
        && record.status(&earlier.id()) == Some(EntryStatus::Replaced)
        && now.body.get() == before.body.get()
        && (&now.about, now.lane, now.when) == (&before.about, before.lane, before.when)
        && (&now.lang, &now.attachments) == (&before.lang, &before.attachments)
}

/// What the fields of a statement say; "not known" says nothing.
fn facts(telling: &Telling, wanted: impl Fn(&Field) -> bool) -> Vec<Fact<'_>> {
    let fields = telling.kind.fields().iter().filter(|field| wanted(field));
    let said = fields.filter_map(|field| {
        let found = field.found(telling.body.get(field.name)?);
        Some((field.name, says_or_lack(found).ok()?))
    });
    said.collect()
}

/// Since when a statement says this, if it does. Of two that fit it is the older one:
/// nothing may look fresher than it is.
fn day_of(fact: Fact<'_>, said: &Dated<'_>) -> Option<Date> {
    let same = said.iter().filter(|(earlier, _)| goes_on(fact, *earlier));
    same.map(|(_, day)| *day).min()
}

/// Whether it is the same fact, or only something was added to it.
fn goes_on((name, says): Fact<'_>, (earlier_name, earlier): Fact<'_>) -> bool {
    name == earlier_name && says.holds(earlier)
}

/// Whether one statement says all that another one says.
fn says_all(said: &Dated<'_>, other: &Dated<'_>) -> bool {
    other
        .iter()
        .all(|(fact, _)| said.iter().any(|(ours, _)| goes_on(*ours, *fact)))
}

/// The day of the earlier statements of which nothing was changed or taken away. Of two
/// that say the same the newer one counts.
fn added_to(
    telling: &Telling,
    said: &Dated<'_>,
    all: &[Dated<'_>],
    wholes: &[Date],
) -> Option<Date> {
    let kept = telling.before.iter().copied();
    let kept: Vec<usize> = kept.filter(|at| says_all(said, &all[*at])).collect();
    let is_outdone = |one: &usize| {
        let newer = |other: &&usize| wholes[**other] > wholes[*one];
        let mut newer = kept.iter().filter(newer);
        newer.any(|other| says_all(&all[*other], &all[*one]))
    };
    let days = kept.iter().filter(|at| !is_outdone(at));
    days.map(|at| wholes[*at]).min()
}

/// Whether a change makes a new statement of all of it: a new dose is a new statement of
/// the medicine, and a new reading is a new measurement.
fn is_new_when_changed(kind: Kind, rule: Option<Rule>) -> bool {
    kind == Kind::Measurement || rule.is_some_and(|rule| rule.strict)
}

/// The oldest of what is said about the thing. What merely names it never changes, so that
/// counts only where nothing else is said.
fn oldest_part(kind: Kind, rule: Option<Rule>, said: &Dated<'_>) -> Option<Date> {
    let names = |name: &&str| {
        let mut fields = kind.fields().iter();
        let field = fields.find(|field| field.name == *name);
        field.is_some_and(|field| names_the_thing(field, rule))
    };
    let about = said.iter().filter(|((name, _), _)| !names(name));
    let days = |(_, day): &(Fact<'_>, Date)| *day;
    about.map(days).min().or(said.iter().map(days).min())
}

fn names_the_thing(field: &Field, rule: Option<Rule>) -> bool {
    match rule.map(|rule| rule.thing) {
        Some(Thing::Named(names)) => {
            let mut names = names.iter().flat_map(|names| names.split('/'));
            names.any(|name| name == field.name)
        }
        // The heading of somebody's words.
        Some(Thing::Itself) => field.required && matches!(field.shape, Shape::Choice(_)),
        Some(Thing::One) | None => false,
    }
}
