//! The members of a group: those that may be there, each once, and those that
//! have to be there.

use jsonc_parser::ast::{Object, ObjectProp, Value};
use jsonc_parser::common::Ranged;

use super::notes::Notes;
use super::words::{self, quoted};
use crate::form::MistakeKind;
use crate::limits;
use crate::value::nearest;

/// A member that a group may have.
pub(super) struct Member {
    name: &'static str,
    /// What it looks like, where it has to be there.
    example: Option<&'static str>,
}

/// A member that has to be there.
pub(super) const fn must(name: &'static str, example: &'static str) -> Member {
    Member {
        name,
        example: Some(example),
    }
}

/// A member that may be there.
pub(super) const fn may(name: &'static str) -> Member {
    Member {
        name,
        example: None,
    }
}

/// The members of one group.
pub(super) struct Members<'a> {
    /// Where the group begins.
    pub(super) at: usize,
    list: Vec<(&'a str, &'a Value<'a>)>,
}

impl<'a> Members<'a> {
    /// The members of a value; nothing if it is no group at all.
    pub(super) fn of(
        value: &'a Value<'a>,
        what: &str,
        table: &'static [Member],
        notes: &mut Notes<'_>,
    ) -> Option<Self> {
        let Value::Object(object) = value else {
            words::wrong_type(value, what, "a group in { }", notes);
            return None;
        };
        let mut members = Self {
            at: object.range.start,
            list: Vec::new(),
        };
        members.take_all(object, table, notes);
        members.miss(table, notes);
        Some(members)
    }

    fn take_all(
        &mut self,
        object: &'a Object<'a>,
        table: &'static [Member],
        notes: &mut Notes<'_>,
    ) {
        for (number, property) in object.properties.iter().enumerate() {
            // Each unknown member is a mistake, and a hostile file could have a million.
            if number == limits::OBJECT_MEMBERS {
                let message = "a group has far too many members".to_owned();
                notes.add(property.range.start, MistakeKind::TooLarge, message);
                return;
            }
            self.take(property, table, notes);
        }
    }

    fn take(
        &mut self,
        property: &'a ObjectProp<'a>,
        table: &'static [Member],
        notes: &mut Notes<'_>,
    ) {
        let (at, name) = (property.name.start(), property.name.as_str());
        if !table.iter().any(|member| member.name == name) {
            let message = format!("{} is not known here", quoted(name));
            let hint = match nearest(name, table.iter().map(|member| member.name)) {
                Some(name) => format!("did you mean {name}"),
                None => format!("known here: {}", names(table)),
            };
            notes.hinted(at, MistakeKind::UnknownMember, message, hint);
        } else if self.get(name).is_some() {
            let message = format!("{name} is there twice");
            let hint = "keep one of them".to_owned();
            notes.hinted(at, MistakeKind::DuplicateMember, message, hint);
        } else {
            self.list.push((name, &property.value));
        }
    }

    /// Notes what has to be there and is not.
    fn miss(&self, table: &'static [Member], notes: &mut Notes<'_>) {
        for member in table
            .iter()
            .filter(|member| self.get(member.name).is_none())
        {
            if let Some(example) = member.example {
                let message = format!("{} is missing", member.name);
                let hint = format!("add \"{}\": {example}", member.name);
                notes.hinted(self.at, MistakeKind::MissingMember, message, hint);
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a Value<'a>> {
        let found = self.list.iter().find(|(other, _)| *other == name);
        found.map(|(_, value)| *value)
    }

    /// Where a member's value begins, or else the group.
    pub(super) fn at(&self, name: &str) -> usize {
        self.get(name).map_or(self.at, Ranged::start)
    }

    /// A member that is one line of words.
    pub(super) fn line(&self, name: &str, notes: &mut Notes<'_>) -> Option<String> {
        words::line(self.get(name)?, name, notes)
    }
}

fn names(table: &[Member]) -> String {
    let names: Vec<&str> = table.iter().map(|member| member.name).collect();
    names.join(", ")
}
