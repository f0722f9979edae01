//! The lines of the plan, heading by heading, word for word from the record.

use carewallet_core::Kind;
use carewallet_core::kind::Day;
use carewallet_core::value::Date;

use super::shown::{self, ALONE, MOVING, OF_AN_ACTIVITY, REACTING};
use crate::sheet::source;
use crate::told::Told;

/// What is known about the person and the home.
pub(super) struct Plan<'a> {
    /// The entries of which the plan prints something.
    pub(super) entries: &'a [&'a Told<'a>],
    /// The names of those whom an entry calls a carer.
    pub(super) carers: &'a [String],
    pub(super) today: Date,
}

impl Plan<'_> {
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &Told<'_>> {
        let all = self.entries.iter().copied();
        all.filter(move |told| told.kind() == Some(kind) && told.body.is_some())
    }

    /// What these fields of all entries of a kind say, a line each.
    fn said(&self, kind: Kind, fields: &[(&str, &str)]) -> Vec<String> {
        let mut lines = Vec::new();
        for told in self.of(kind) {
            for (lead, name) in fields {
                if let Some(words) = field(told, name) {
                    lines.push(format!("{lead}{}", self.marked(told, words)));
                }
            }
        }
        lines
    }

    pub(super) fn marked(&self, told: &Told<'_>, words: String) -> String {
        match source::flag(told, self.today) {
            Some(_) => format!("{words} (check again)"),
            None => words,
        }
    }

    pub(super) fn must_not_have(&self) -> Vec<String> {
        let all = self.of(Kind::Allergy).map(|told| {
            let severity = bracketed(field(told, "severity"));
            let reaction = after(": ", field(told, "reaction"));
            self.marked(told, format!("{}{severity}{reaction}", told.title))
        });
        all.collect()
    }

    pub(super) fn what_to_do(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for told in self.of(Kind::Contingency) {
            let then = field(told, "what_should_happen").unwrap_or_default();
            lines.push(self.marked(
                told,
                format!("If {}: {then}", told.title.trim_end_matches('.')),
            ));
        }
        lines.extend(self.said(Kind::Contingency, &[("Early signs: ", "warning_signs")]));
        if !self.all_are_rung() {
            lines.extend(self.said(Kind::Contingency, &[("Contact: ", "who_contacted")]));
        }
        lines
    }

    pub(super) fn alone(&self) -> Vec<String> {
        let mut lines = self.said(Kind::Contingency, &[("", "how_long_alone")]);
        lines.extend(self.functions(&ALONE));
        lines
    }

    pub(super) fn calms(&self) -> Vec<String> {
        let fields = [("", "coping"), ("May react: ", "behaviours")];
        let mut lines = self.said(Kind::Contingency, &fields);
        lines.extend(self.functions(&REACTING));
        lines
    }

    pub(super) fn talking(&self) -> Vec<String> {
        let mut lines = self.said(Kind::CommunicationNeed, &[("", "text")]);
        lines.extend(self.said(Kind::Adjustment, &[("", "text")]));
        lines
    }

    pub(super) fn moving(&self) -> Vec<String> {
        self.functions(&MOVING)
    }

    /// What is said of activities: what goes alone, and which help is needed.
    fn functions(&self, domains: &[&str]) -> Vec<String> {
        let mut lines = Vec::new();
        for told in self.of(Kind::Function) {
            if !domains.contains(&name_of(told, "domain").as_str()) {
                continue;
            }
            let said: Vec<String> = OF_AN_ACTIVITY
                .iter()
                .filter_map(|name| field(told, name))
                .collect();
            lines.push(self.marked(told, sentences(&said)));
        }
        lines
    }

    pub(super) fn medicines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self
            .of(Kind::Medication)
            .map(|told| {
                let parts = ["strength", "dose", "when", "where_kept", "help_needed"];
                let parts: Vec<String> =
                    parts.iter().filter_map(|name| field(told, name)).collect();
                let more = if parts.is_empty() {
                    String::new()
                } else {
                    format!(" {}", parts.join(", "))
                };
                self.marked(told, format!("{}{more}", told.title))
            })
            .collect();
        lines.extend(self.said(Kind::Contingency, &[("", "medicines")]));
        lines
    }

    pub(super) fn treatments(&self) -> Vec<String> {
        self.of(Kind::Treatment)
            .map(|told| {
                let often = after(", ", field(told, "how_often"));
                let by = after(", by ", field(told, "by"));
                self.marked(told, format!("{}{often}{by}", told.title))
            })
            .collect()
    }

    pub(super) fn who_comes(&self) -> Vec<String> {
        self.of(Kind::Support)
            .map(|told| {
                let when = after(": ", times(told));
                let tasks = after("; ", field(told, "tasks"));
                let phone = after("; ", field(told, "phone"));
                self.marked(told, format!("{}{when}{tasks}{phone}", told.title))
            })
            .collect()
    }

    pub(super) fn things(&self) -> Vec<String> {
        let mut lines = self.said(Kind::Contingency, &[("", "supplies")]);
        lines.extend(self.said(Kind::Continence, &[("Pads and such: ", "products")]));
        lines
    }

    pub(super) fn services(&self) -> Vec<String> {
        let here = self.of(Kind::Professional);
        here.map(|told| {
            let place = field(told, "organisation").filter(|place| !told.title.contains(place));
            let place = after(", ", place);
            let phone = after(": ", field(told, "phone"));
            self.marked(told, format!("{}{place}{phone}", told.title))
        })
        .collect()
    }

    pub(super) fn pets(&self) -> Vec<String> {
        self.said(Kind::Household, &[("", "pets")])
    }

    pub(super) fn place(&self) -> Vec<String> {
        self.of(Kind::Address)
            .map(|told| {
                let lines = field(told, "lines").unwrap_or_default();
                let postcode = after(", ", field(told, "postcode"));
                self.marked(told, format!("{lines}{postcode}"))
            })
            .collect()
    }
}

/// What a field says in plain words; nothing where it has no value.
pub(super) fn field(told: &Told<'_>, name: &str) -> Option<String> {
    shown::field(told.body.as_ref()?, name)
}

/// The name of a choice.
fn name_of(told: &Told<'_>, name: &str) -> String {
    let body = told.body.as_ref();
    body.map_or_else(String::new, |body| shown::name_of(body, name))
}

/// Days and times of a timetable, as short as they can be.
fn times(told: &Told<'_>) -> Option<String> {
    let body = told.body.as_ref()?.to_value();
    let slots = body.get("timetable")?.as_array()?.iter().map(|slot| {
        let day = slot.get("day").and_then(|day| day.as_str());
        let day = day.and_then(|day| Day::ALL.iter().find(|known| known.name() == day));
        let start = slot.get("start").and_then(|start| start.as_str());
        let parts = [day.map(|day| day.says()), start];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    Some(slots.collect::<Vec<_>>().join(", "))
}

pub(super) fn bracketed(words: Option<String>) -> String {
    words.map_or_else(String::new, |words| format!(" ({words})"))
}

pub(super) fn after(lead: &str, words: Option<String>) -> String {
    words.map_or_else(String::new, |words| format!("{lead}{words}"))
}

/// Statements one after the other, each with its full stop.
fn sentences(said: &[String]) -> String {
    let ended = said.iter().map(|words| {
        let words = words.trim_end();
        let stop = if words.ends_with(['.', '!', '?']) {
            ""
        } else {
            "."
        };
        format!("{words}{stop}")
    });
    ended.collect::<Vec<_>>().join(" ")
}
