//! Lines of the kinds of sheet, word for word from the record: what each says
//! of a medicine, a risk or a service. Nothing is weighed or worked out.

use carewallet_core::kind::{
    Address, Adjustment, CommunicationNeed, Contact, Domain, Function, KindBody, Legal, LegalType,
    Professional, ProfessionalRole, Risk, Support, Treatment,
};
use carewallet_core::value::{BodyField, ClockTime, given};
use carewallet_core::{Kind, SubjectId};

use super::{At, body_text, contact, source};
use crate::bidi::plain;
use crate::document::Fact;
use crate::entry_text::EntryText;
use crate::i18n::Localizer;

/// Moving about.
pub(super) const MOVING: [Domain; 5] = [
    Domain::MobilityIndoor,
    Domain::MobilityOutdoor,
    Domain::Transfers,
    Domain::Stairs,
    Domain::Bed,
];

/// The entries of a part of a sheet, as lines.
pub(super) struct Lines<'a> {
    pub(super) at: At<'a>,
    /// Whom they are about; the home's own entries may be among them.
    pub(super) about: SubjectId,
    pub(super) entries: &'a [&'a EntryText<'a>],
}

impl<'a> Lines<'a> {
    /// The entries of one kind.
    pub(super) fn of<T: KindBody + 'a>(
        &self,
    ) -> impl Iterator<Item = (&'a EntryText<'a>, &'a T)> + use<'a, T> {
        let all = self.entries.iter().copied();
        all.filter_map(|entry_text| Some((entry_text, T::from_body(entry_text.body.as_ref()?)?)))
    }

    /// What a field says in plain words; nothing where it has no value.
    pub(super) fn field(&self, field: &impl BodyField) -> Option<String> {
        body_text::field(self.at.localizer, field)
    }

    /// What one field of all entries of a kind says, a line each.
    pub(super) fn values<T: KindBody + 'a, F: BodyField>(
        &self,
        field: impl Fn(&T) -> &F,
    ) -> Vec<String> {
        let values = self.of::<T>().filter_map(|(entry_text, body)| {
            let words = self.field(field(body))?;
            Some(self.marked(entry_text, words))
        });
        values.collect()
    }

    /// The same, each in a fixed sentence around `$words`.
    pub(super) fn values_in<T: KindBody + 'a, F: BodyField>(
        &self,
        id: &str,
        field: impl Fn(&T) -> &F,
    ) -> Vec<String> {
        let lines = self.values(field).into_iter();
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

    /// The names of things, such as conditions.
    pub(super) fn titles(&self, kind: Kind) -> Vec<String> {
        let all = self.entries.iter();
        all.filter(|entry_text| entry_text.body.is_some() && entry_text.kind() == Some(kind))
            .map(|entry_text| self.marked(entry_text, entry_text.title.clone()))
            .collect()
    }

    /// Risks with what helps.
    pub(super) fn risks(&self) -> Vec<String> {
        let all = self.of::<Risk>().map(|(entry_text, risk)| {
            let helps = self.field(&risk.what_helps);
            let helps = helps.map(|words| self.in_sentence("risk-helps", words));
            self.marked(
                entry_text,
                format!("{}{}", entry_text.title, bracketed(helps)),
            )
        });
        all.collect()
    }

    pub(super) fn talking(&self) -> Vec<String> {
        let mut lines = self.values(|need: &CommunicationNeed| &need.text);
        lines.extend(self.values(|adjustment: &Adjustment| &adjustment.text));
        lines
    }

    /// What is said of activities: what goes alone, and which help is needed.
    /// Where there are several, each is named.
    pub(super) fn functions(&self, domains: &[Domain]) -> Vec<String> {
        let here = self
            .of::<Function>()
            .filter(|(_, function)| domains.contains(&function.domain))
            .map(|(entry_text, function)| (entry_text, self.of_an_activity(function)))
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
    pub(super) fn of_an_activity(&self, function: &Function) -> String {
        // Things have no verb: alone they are not a sentence.
        let aids = self.field(&function.aids).map(|words| {
            let label = self.at.localizer.term_both("Aids used");
            format!("{label}: {words}")
        });
        let parts = [
            self.field(&function.can_do),
            self.field(&function.help_needed),
            aids,
        ];
        sentences(&parts.into_iter().flatten().collect::<Vec<String>>())
    }

    /// Treatments that go on.
    pub(super) fn treatments(&self) -> Vec<String> {
        let all = self.of::<Treatment>().map(|(entry_text, treatment)| {
            let often = after(", ", self.field(&treatment.how_often));
            let by = self.field(&treatment.by).map(|who| {
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
        let all = self.of::<Support>().map(|(entry_text, support)| {
            let who = bracketed(mark(entry_text));
            let parts = [
                self.times(support),
                self.field(&support.tasks),
                self.field(&support.phone),
            ];
            let said: Vec<String> = parts.into_iter().flatten().collect();
            let said = after(": ", on_one_line(said).pop());
            self.marked(entry_text, format!("{}{who}{said}", entry_text.title))
        });
        all.collect()
    }

    /// Days and times of a timetable, as short as they can be.
    pub(super) fn times(&self, support: &Support) -> Option<String> {
        let slots = given(support.timetable.as_ref())?.as_slice().iter();
        let slots = slots.map(|slot| {
            let day = self.at.localizer.term(slot.day.says());
            let start = slot.start.as_ref().map(ClockTime::written);
            let parts = [Some(day), start];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        Some(slots.collect::<Vec<_>>().join(", "))
    }

    /// Professionals with these roles; all where none is named.
    pub(super) fn services(&self, roles: &[ProfessionalRole]) -> Vec<String> {
        let here = self
            .of::<Professional>()
            .filter(|(_, one)| roles.is_empty() || roles.contains(&one.role));
        here.map(|(entry_text, one)| {
            let place = organisation(self.at.localizer, one);
            let said = |place: &String| plain(&entry_text.title).contains(&*plain(place));
            let place = after(", ", place.filter(|place| !said(place)));
            let phone = after(": ", self.field(&one.phone));
            self.marked(entry_text, format!("{}{place}{phone}", entry_text.title))
        })
        .collect()
    }

    /// Who has a key: never where a key lies, and never a code. The number of
    /// those who can be rung stands beside their names elsewhere.
    pub(super) fn key_holders(&self) -> Vec<String> {
        let all = self.of::<Contact>();
        let names: Vec<String> = all
            .filter(|(_, contact)| contact::has_a_key(contact))
            .map(|(entry_text, contact)| {
                let who = bracketed(self.field(&contact.relationship));
                self.marked(entry_text, format!("{}{who}", entry_text.title))
            })
            .collect();
        in_a_row(names)
    }

    pub(super) fn places(&self) -> Vec<String> {
        let all = self.of::<Address>().map(|(entry_text, address)| {
            let lines = self.field(&address.lines).unwrap_or_default();
            let postcode = after(", ", self.field(&address.postcode));
            self.marked(entry_text, format!("{lines}{postcode}"))
        });
        all.collect()
    }

    /// That legal papers exist, and where they are: never what they decide.
    pub(super) fn papers(&self) -> Vec<String> {
        let all = self.of::<Legal>().map(|(entry_text, paper)| {
            let form = matches!(paper.r#type, LegalType::Respect | LegalType::Dnacpr);
            let place = self.field(&paper.original_where);
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

/// Whether [`Lines::of_an_activity`] has anything to say.
pub(super) fn describes(function: &Function) -> bool {
    function.can_do.is_given() || function.help_needed.is_given() || function.aids.is_given()
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
pub(super) fn organisation(localizer: &Localizer, professional: &Professional) -> Option<String> {
    let organisation = given(professional.organisation.as_ref())?;
    Some(localizer.value(organisation.name.as_str()))
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
