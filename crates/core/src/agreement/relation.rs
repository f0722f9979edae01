//! How two statements of one kind about one subject stand to each other.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::Statement;
use super::normal::{Normal, normal, parts};
use super::rule::{Rule, Thing};
use crate::entry::Entry;
use crate::kind::{Body, Kind};
use crate::value::{Date, PartialDate};

/// How two statements stand to each other, the weakest tie first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// They talk about different things.
    Apart,
    /// They say the same, or one of them says less.
    Same,
    /// They talk about one thing, and each says something that the other does
    /// not.
    Adds,
    /// They talk about one thing and say different things.
    Differs,
    /// One says that there is none, the other names one.
    Excludes,
}

/// A statement, made ready to be compared.
pub(super) struct Side<'a> {
    pub(super) entry: &'a Entry,
    pub(super) body: &'a Body,
    /// What names the thing; equal for statements about one thing.
    pub(super) thing: String,
    /// Whether it says that there is none.
    pub(super) denies: bool,
    rule: Rule,
    over: bool,
    map: Map<String, Json>,
    // Most statements stand alone, and are never held against another one.
    compared: OnceCell<BTreeMap<&'static str, Normal>>,
}

impl<'a> Side<'a> {
    pub(super) fn new(statement: Statement<'a>, today: Date) -> Self {
        let Statement { entry, body } = statement;
        let named = Named::of(body);
        Self {
            entry,
            body,
            thing: named.thing,
            denies: named.denies,
            rule: named.rule,
            over: body.is_over(today),
            map: named.map,
            compared: OnceCell::new(),
        }
    }

    /// What may not differ, by the names of the fields.
    fn compared(&self) -> &BTreeMap<&'static str, Normal> {
        self.compared.get_or_init(|| {
            let values = Values {
                body: self.body,
                map: &self.map,
            };
            let compared = self.rule.compared.iter();
            let mut compared: BTreeMap<&'static str, Normal> = compared
                .filter_map(|name| Some((*name, values.value(name)?)))
                .collect();
            if self.kind() == Kind::Contact {
                // Silence about it reads as "may be rung".
                compared
                    .entry("do_not_contact")
                    .or_insert_with(|| Normal::of_yes_no(false));
            }
            compared
        })
    }

    pub(super) fn kind(&self) -> Kind {
        self.body.kind()
    }

    /// Whether both are of one kind and about one subject.
    pub(super) fn is_comparable(&self, other: &Self) -> bool {
        self.kind() == other.kind() && self.entry.about() == other.entry.about()
    }

    /// Whether one says that there is none of what the other names. What is over
    /// does not speak against "none".
    pub(super) fn excludes(&self, other: &Self) -> bool {
        let (denial, named) = if self.denies {
            (self, other)
        } else {
            (other, self)
        };
        self.is_comparable(other)
            && denial.denies
            && !named.denies
            // A fall long ago is still a fall, so "no falls" contradicts it.
            && (!named.over || named.kind() == Kind::Event)
            && (named.kind() != Kind::Event || denial.map.get("type") == named.map.get("type"))
    }

    /// How it stands to another statement of its kind about its subject.
    pub(super) fn relation(&self, other: &Self) -> Relation {
        // Asked before the thing is compared: a denial names none.
        if self.excludes(other) {
            return Relation::Excludes;
        }
        // Both were meant to stand in one place, whatever they name.
        let rivals = self.replaces_the_same_as(other);
        if self.denies != other.denies || (self.thing != other.thing && !rivals) {
            return Relation::Apart;
        }
        if self.over != other.over {
            return self.one_is_over(other);
        }
        if rivals && self.thing != other.thing {
            return Relation::Differs;
        }
        self.compare(other)
    }

    fn replaces_the_same_as(&self, other: &Self) -> bool {
        let (ours, theirs) = (
            &self.entry.envelope().replaces,
            &other.entry.envelope().replaces,
        );
        ours.iter().any(|id| theirs.contains(id))
    }

    fn compare(&self, other: &Self) -> Relation {
        let (mut ours, mut theirs) = (false, false);
        for name in self.rule.compared {
            match (self.compared().get(name), other.compared().get(name)) {
                (Some(one), Some(two)) => {
                    // A list that holds the other one says more of the same.
                    let (holds, held) = (one.holds(two), two.holds(one));
                    if !holds && !held {
                        return Relation::Differs;
                    }
                    ours |= !held;
                    theirs |= !holds;
                }
                (Some(_), None) => ours = true,
                (None, Some(_)) => theirs = true,
                (None, None) => {}
            }
        }
        match (ours && theirs, self.rule.strict) {
            (false, _) => Relation::Same,
            (true, false) => Relation::Adds,
            // Put together they would make a medicine that nobody wrote down.
            (true, true) => Relation::Differs,
        }
    }

    /// One says that it is over, the other that it is not. They do not contradict
    /// each other if it ended before it began again, or if there can be several
    /// in turn.
    fn one_is_over(&self, other: &Self) -> Relation {
        let (past, now) = if self.over {
            (self, other)
        } else {
            (other, self)
        };
        if self.rule.in_turn {
            return Relation::Apart;
        }
        let day = |side: &Self, names: &[&str]| {
            let mut days = names
                .iter()
                .filter_map(|name| side.map.get(*name)?.as_str());
            days.find_map(|day| PartialDate::parse(day).ok())
        };
        let ended = day(past, &["stop", "ended", "until"]);
        let began = day(now, &["start", "onset", "since"]);
        match (ended, began) {
            // A date may be no more than a year, so only a certain order counts.
            (Some(ended), Some(began)) if ended.latest() <= began.earliest() => Relation::Apart,
            _ => Relation::Differs,
        }
    }

    /// Those that say the most come first, then those checked last.
    pub(super) fn rank(&self) -> impl Ord + use<> {
        let envelope = self.entry.envelope();
        let checked = envelope.checked.as_ref().map(|checked| checked.when);
        let weight: usize = self.compared().values().map(Normal::weight).sum();
        (
            Reverse(weight),
            // Nothing checked since was last known to be right on the day it was written.
            Reverse(checked.unwrap_or_else(|| envelope.recorded_at.date())),
            Reverse(envelope.recorded_at),
            // So that every computer picks the same lead.
            self.entry.id(),
        )
    }
}

/// What a body talks about, which alone decides beside which others it is held.
pub(super) struct Named {
    /// What names the thing; equal for statements about one thing.
    pub(super) thing: String,
    /// Whether it says that there is none.
    pub(super) denies: bool,
    rule: Rule,
    map: Map<String, Json>,
}

impl Named {
    pub(super) fn of(body: &Body) -> Self {
        let map = match body.to_value() {
            Json::Object(map) => map,
            _ => Map::new(),
        };
        let rule = Rule::of(body);
        Self {
            thing: Values { body, map: &map }.thing(&rule),
            denies: map.contains_key("none_known"),
            rule,
            map,
        }
    }
}

/// The values of a body by the names of their fields.
struct Values<'a> {
    body: &'a Body,
    map: &'a Map<String, Json>,
}

impl Values<'_> {
    /// What a field says; nothing for "not known", "not asked" and the like.
    fn value(&self, name: &str) -> Option<Normal> {
        let fields = self.body.kind().fields().iter();
        let field = fields.into_iter().find(|field| field.name == name)?;
        normal(field.shape, self.map.get(name)?)
    }

    /// What names the thing, as one text.
    fn thing(&self, rule: &Rule) -> String {
        if self.map.contains_key("none_known") {
            // Of events the type is denied: no falls says nothing about admissions.
            return format!("none {}", self.first("type"));
        }
        match rule.thing {
            Thing::One => String::new(),
            Thing::Named(names) => {
                let parts: Vec<String> = names.iter().map(|name| self.first(name)).collect();
                parts.join("\n")
            }
            Thing::Itself => {
                let parts = parts(self.body.kind().fields(), self.map);
                parts.into_iter().collect::<Vec<_>>().join("\n")
            }
        }
    }

    /// The first of some fields, as in `name/organisation`, that says something.
    fn first(&self, names: &str) -> String {
        let mut values = names.split('/').filter_map(|name| self.value(name));
        let silent = match self.body.kind() {
            // An address is the home unless it says otherwise.
            Kind::Address => "home",
            _ => "",
        };
        values
            .next()
            .map_or_else(|| silent.to_owned(), |value| value.text())
    }
}
