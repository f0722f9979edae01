//! Lines of the kinds of sheet, word for word from the record: what each says
//! of a medicine, a risk or a service. Nothing is weighed or worked out.

use carewallet_core::kind::Day;
use carewallet_core::{Body, Kind, SubjectId};

use super::{At, body_text, shown, source};
use crate::bidi::plain;
use crate::document::Fact;
use crate::entry_text::EntryText;
use crate::i18n::Localizer;

/// What is told of an activity.
pub(super) const OF_AN_ACTIVITY: [&str; 3] = ["can_do", "help_needed", "aids"];
/// Moving about.
pub(super) const MOVING: [&str; 5] = [
    "mobility_indoor",
    "mobility_outdoor",
    "transfers",
    "stairs",
    "bed",
];

/// The entries of a part of a sheet, as lines.
pub(super) struct Lines<'a> {
    pub(super) at: At<'a>,
    /// Whom they are about; the home's own entries may be among them.
    pub(super) about: SubjectId,
    pub(super) entries: &'a [&'a EntryText<'a>],
}

impl<'a> Lines<'a> {
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = (&'a EntryText<'a>, &'a Body)> {
        let all = self.entries.iter().copied();
        all.filter(move |entry_text| entry_text.kind() == Some(kind))
            .filter_map(|entry_text| Some((entry_text, entry_text.body.as_ref()?)))
    }

    /// What a field says in plain words; nothing where it has no value.
    pub(super) fn field(&self, body: &Body, name: &str) -> Option<String> {
        body_text::field(self.at.localizer, body, name)
    }

    /// What these fields of all entries of a kind say, a line each.
    pub(super) fn said(&self, kind: Kind, fields: &[&str]) -> Vec<String> {
        let mut lines = Vec::new();
        for (entry_text, body) in self.of(kind) {
            for name in fields {
                let words = self.field(body, name);
                lines.extend(words.map(|words| self.marked(entry_text, words)));
            }
        }
        lines
    }

    /// The same, each in a fixed sentence around `$words`.
    pub(super) fn said_in(&self, id: &str, kind: Kind, name: &str) -> Vec<String> {
        let lines = self.said(kind, &[name]).into_iter();
        lines.map(|words| self.in_sentence(id, words)).collect()
    }

    pub(super) fn in_sentence(&self, id: &str, words: String) -> String {
        self.at.localizer.say_with(id, [("words", words.into())])
    }

    /// Marks what a reader has to ask about: what is past its day, and what
    /// others say differently.
    pub(super) fn marked(&self, entry_text: &EntryText<'_>, words: String) -> String {
        let again = source::flag(self.at, entry_text).map(|_| "check-again");
        let differs = entry_text.agreement.dispute.map(|_| "differs");
        let marks = [differs, again].into_iter().flatten();
        marks.fold(words, |words, mark| {
            format!("{words} ({})", self.at.localizer.both(mark))
        })
    }

    /// What must not be had, the worst first.
    pub(super) fn must_not_have(&self) -> Vec<String> {
        let all = self.allergies().into_iter().map(|(entry_text, body)| {
            let severity = bracketed(self.field(body, "severity"));
            let reaction = after(": ", self.field(body, "reaction"));
            self.marked(
                entry_text,
                format!("{}{severity}{reaction}", entry_text.title),
            )
        });
        all.collect()
    }

    /// Allergies, the worst first.
    pub(super) fn allergies(&self) -> Vec<(&'a EntryText<'a>, &'a Body)> {
        let mut all: Vec<_> = self.of(Kind::Allergy).collect();
        all.sort_by_key(|(_, body)| shown::mildness(body));
        all
    }

    /// The label of what must not be had. Where all that is said is that none is
    /// known, it speaks of allergies: "must not have" would say the opposite.
    pub(super) fn never_label(&self) -> String {
        let all = self.allergies();
        let none = |(_, body): &(_, &Body)| shown::has(body, "none_known");
        if !all.is_empty() && all.iter().all(none) {
            return self.at.localizer.term_both("Allergies and bad reactions");
        }
        self.at.localizer.both("must-not-have")
    }

    /// The names of things, such as conditions.
    pub(super) fn titles(&self, kind: Kind) -> Vec<String> {
        let all = self.of(kind);
        all.map(|(entry_text, _)| self.marked(entry_text, entry_text.title.clone()))
            .collect()
    }

    /// Risks with what helps.
    pub(super) fn risks(&self) -> Vec<String> {
        let all = self.of(Kind::Risk).map(|(entry_text, body)| {
            let helps = self.field(body, "what_helps");
            let helps = helps.map(|words| self.in_sentence("risk-helps", words));
            self.marked(
                entry_text,
                format!("{}{}", entry_text.title, bracketed(helps)),
            )
        });
        all.collect()
    }

    pub(super) fn talking(&self) -> Vec<String> {
        let mut lines = self.said(Kind::CommunicationNeed, &["text"]);
        lines.extend(self.said(Kind::Adjustment, &["text"]));
        lines
    }

    /// What is said of activities: what goes alone, and which help is needed.
    /// Where there are several, each is named.
    pub(super) fn functions(&self, domains: &[&str]) -> Vec<String> {
        let here = self
            .of(Kind::Function)
            .filter(|(_, body)| shown::is_one_of(body, "domain", domains))
            .map(|(entry_text, body)| (entry_text, self.of_an_activity(body)))
            .filter(|(_, said)| !said.is_empty());
        let here: Vec<(&EntryText<'_>, String)> = here.collect();
        let named = here.len() > 1;
        let lines = here.into_iter().map(|(entry_text, said)| {
            let said = if named {
                format!("{}: {said}", entry_text.title)
            } else {
                said
            };
            self.marked(entry_text, said)
        });
        lines.collect()
    }

    /// What is said of an activity, a sentence for each thing.
    pub(super) fn of_an_activity(&self, body: &Body) -> String {
        let said = OF_AN_ACTIVITY.iter().filter_map(|name| {
            let words = self.field(body, name)?;
            // Things have no verb: they are not a sentence.
            Some(match *name {
                "aids" => format!("{}: {words}", self.at.localizer.term_both("Aids used")),
                _ => words,
            })
        });
        sentences(&said.collect::<Vec<String>>())
    }

    /// Treatments that go on.
    pub(super) fn treatments(&self) -> Vec<String> {
        let all = self.of(Kind::Treatment).map(|(entry_text, body)| {
            let often = after(", ", self.field(body, "how_often"));
            let by = self.field(body, "by").map(|who| {
                let who = [("who", who.into())];
                self.at.localizer.say_with("ongoing-by", who)
            });
            self.marked(
                entry_text,
                format!("{}{often}{}", entry_text.title, after(", ", by)),
            )
        });
        all.collect()
    }

    /// Who comes, when, for what, a line each.
    pub(super) fn who_comes(&self) -> Vec<String> {
        self.who_comes_with(|_| None)
    }

    /// The same with a mark beside some names.
    pub(super) fn who_comes_with(
        &self,
        mark: impl Fn(&EntryText<'_>) -> Option<String>,
    ) -> Vec<String> {
        let all = self.of(Kind::Support).map(|(entry_text, body)| {
            let who = bracketed(mark(entry_text));
            let parts = [
                self.times(body),
                self.field(body, "tasks"),
                self.field(body, "phone"),
            ];
            let said: Vec<String> = parts.into_iter().flatten().collect();
            let said = after(": ", on_one_line(said).pop());
            self.marked(entry_text, format!("{}{who}{said}", entry_text.title))
        });
        all.collect()
    }

    /// Days and times of a timetable, as short as they can be.
    pub(super) fn times(&self, body: &Body) -> Option<String> {
        let body = body.to_value();
        let slots = body.get("timetable")?.as_array()?.iter().map(|slot| {
            let day = slot.get("day").and_then(|day| day.as_str());
            let day = day.and_then(|day| Day::ALL.iter().find(|known| known.name() == day));
            let day = day.map(|day| self.at.localizer.term(day.says()));
            let start = slot.get("start").and_then(|start| start.as_str());
            let parts = [day, start.map(str::to_owned)];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        Some(slots.collect::<Vec<_>>().join(", "))
    }

    /// Professionals with these roles; all where none is named.
    pub(super) fn services(&self, roles: &[&str]) -> Vec<String> {
        let here = self
            .of(Kind::Professional)
            .filter(|(_, body)| roles.is_empty() || shown::is_one_of(body, "role", roles));
        here.map(|(entry_text, body)| {
            let place = organisation(self.at.localizer, body);
            let said = |place: &String| plain(&entry_text.title).contains(&*plain(place));
            let place = after(", ", place.filter(|place| !said(place)));
            let phone = after(": ", self.field(body, "phone"));
            self.marked(entry_text, format!("{}{place}{phone}", entry_text.title))
        })
        .collect()
    }

    /// Who has a key: never where a key lies, and never a code. The number of
    /// those who can be rung stands beside their names elsewhere.
    pub(super) fn key_holders(&self) -> Vec<String> {
        let all = self.of(Kind::Contact);
        let names: Vec<String> = all
            .filter(|(_, body)| shown::has_a_key(body))
            .map(|(entry_text, body)| {
                let who = bracketed(self.field(body, "relationship"));
                self.marked(entry_text, format!("{}{who}", entry_text.title))
            })
            .collect();
        in_a_row(names)
    }

    pub(super) fn places(&self) -> Vec<String> {
        let all = self.of(Kind::Address).map(|(entry_text, body)| {
            let lines = self.field(body, "lines").unwrap_or_default();
            let postcode = after(", ", self.field(body, "postcode"));
            self.marked(entry_text, format!("{lines}{postcode}"))
        });
        all.collect()
    }

    /// That legal papers exist, and where they are: never what they decide.
    pub(super) fn papers(&self) -> Vec<String> {
        let all = self.of(Kind::Legal).map(|(entry_text, body)| {
            let form = shown::is_one_of(body, "type", &["respect", "dnacpr"]);
            let place = self.field(body, "original_where");
            let id = match (form, &place) {
                (true, Some(_)) => "paper-form",
                (true, None) => "paper-form-ask",
                (false, Some(_)) => "paper-where",
                (false, None) => "paper-ask",
            };
            let mut args = vec![("paper", entry_text.title.as_str().into())];
            args.extend(place.map(|place| ("place", place.into())));
            self.marked(entry_text, self.at.localizer.say_args(id, &args))
        });
        all.collect()
    }
}

/// Facts without a source: only those that say something.
pub(super) fn facts(all: Vec<(String, Vec<String>)>) -> Vec<Fact> {
    let said = all.into_iter().filter(|(_, lines)| !lines.is_empty());
    said.map(|(label, lines)| Fact {
        label,
        value: lines.join("\n").into(),
        flag: None,
        source: None,
    })
    .collect()
}

/// The name of an organisation, without its code, marked as one value.
pub(super) fn organisation(localizer: &Localizer, body: &Body) -> Option<String> {
    let body = body.to_value();
    let name = body.get("organisation")?.get("name")?.as_str()?;
    Some(localizer.value(name))
}

/// Short things beside each other.
pub(super) fn in_a_row(lines: Vec<String>) -> Vec<String> {
    let Some((last, before)) = lines.split_last() else {
        return lines;
    };
    let before = before.iter().map(|line| open_ended(line));
    let all: Vec<&str> = before.chain([last.as_str()]).collect();
    vec![all.join("; ")]
}

/// Lines beside each other, where there is little room.
pub(super) fn on_one_line(lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    vec![lines.join(" · ")]
}

pub(super) fn bracketed(words: Option<String>) -> String {
    words.map_or_else(String::new, |words| format!(" ({})", open_ended(&words)))
}

/// Words without their full stop, where something else ends them.
fn open_ended(words: &str) -> &str {
    words.trim_end().trim_end_matches('.')
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
