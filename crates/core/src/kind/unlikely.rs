//! Dates that can hardly be right: after today where only the past makes
//! sense, a stop before its start, a birth of long ago. They find slips of the
//! pen, say nothing about health, and are asked about, never refused for good.

use serde_json::{Map, Value as Json};

use crate::value::{Date, PartialDate};

use super::{Body, Kind};

/// Which dates of a kind are compared.
pub struct DateRule {
    /// The kind.
    pub kind: Kind,
    /// The fields that must not be after today.
    pub past: &'static [&'static str],
    /// Of each pair, the second must not be before the first.
    pub order: &'static [(&'static str, &'static str)],
}

const fn rule(
    kind: Kind,
    past: &'static [&'static str],
    order: &'static [(&'static str, &'static str)],
) -> DateRule {
    DateRule { kind, past, order }
}

/// The rules, a line a kind. What may well be to come stays out of `past`: the
/// end of a medicine or of help, a move, the review of a paper.
pub const DATE_RULES: &[DateRule] = &[
    rule(
        Kind::Person,
        &["birth_date", "died_on"],
        &[("birth_date", "died_on"), ("birth_date", "left_on")],
    ),
    rule(Kind::Address, &[], &[("since", "until")]),
    rule(
        Kind::Legal,
        &["made_on", "registered_on", "seen_on"],
        &[
            ("made_on", "registered_on"),
            ("made_on", "seen_on"),
            ("made_on", "review"),
        ],
    ),
    rule(Kind::Professional, &["last_seen"], &[("since", "until")]),
    rule(Kind::Event, &["date", "until"], &[("date", "until")]),
    rule(Kind::Vaccination, &["date"], &[]),
    rule(Kind::Condition, &["onset", "ended"], &[("onset", "ended")]),
    rule(Kind::Treatment, &["date"], &[]),
    rule(Kind::Support, &[], &[("since", "until")]),
    rule(Kind::Money, &[], &[("starts", "ends")]),
    rule(Kind::Measurement, &["date"], &[]),
    rule(Kind::Function, &["since"], &[]),
    rule(Kind::Continence, &["onset", "bowel_last"], &[]),
    rule(Kind::Allergy, &["when"], &[]),
    rule(Kind::Medication, &["start"], &[("start", "stop")]),
    rule(
        Kind::Equipment,
        &["fitted", "last_checked"],
        &[("fitted", "last_checked")],
    ),
    rule(Kind::Assessment, &["date"], &[("date", "next_review")]),
    rule(
        Kind::Safeguarding,
        &["raised_on", "closed_on"],
        &[("raised_on", "closed_on")],
    ),
    rule(Kind::Goal, &["agreed_on"], &[]),
    rule(Kind::Contingency, &["agreed_on"], &[]),
    rule(Kind::Document, &["date"], &[("date", "expires")]),
    rule(Kind::AgencySheet, &["date"], &[]),
    rule(
        Kind::Consent,
        &["withdrawn_on"],
        &[("from", "until"), ("from", "withdrawn_on")],
    ),
    rule(Kind::QuestionAsked, &["date"], &[]),
];

/// Where a status says that something is still to come, its date may be, too.
const TO_COME: &[(Kind, &str, &[&str])] = &[
    (Kind::Treatment, "date", &["planned", "waiting", "ongoing"]),
    (Kind::Assessment, "date", &["asked_for", "booked"]),
    (Kind::Equipment, "fitted", &["ordered", "wanted"]),
];

/// Whether a date of this field can only be of something that has happened.
pub(crate) fn is_past(kind: Kind, field: &str) -> bool {
    let rule = DATE_RULES.iter().find(|rule| rule.kind == kind);
    let may_come = TO_COME
        .iter()
        .any(|(of, name, _)| *of == kind && *name == field);
    rule.is_some_and(|rule| rule.past.contains(&field)) && !may_come
}

/// A life of more years than this is asked about.
const YEARS: i16 = 115;

/// A date that can hardly be right.
#[derive(Clone, PartialEq, Eq)]
pub struct Unlikely {
    /// The kind whose field it is; `None` for a date of the entry itself.
    pub kind: Option<Kind>,
    /// The field.
    pub field: &'static str,
    /// What it says.
    pub date: PartialDate,
    /// What is odd about it.
    pub why: Odd,
}

/// What is odd about a date.
#[derive(Clone, PartialEq, Eq)]
pub enum Odd {
    /// It is after today.
    AfterToday,
    /// It is before another field, and cannot be.
    Before(&'static str, PartialDate),
    /// It is so long ago that the person would be older than anybody.
    TooLongAgo,
}

impl Unlikely {
    /// What is odd, without the dates: `event date is after today`.
    #[must_use]
    pub fn says(&self) -> String {
        format!("{} is {}", self.named(), self.odd(false))
    }

    /// The same with the dates, for whoever typed them: `event date is 3 February
    /// 2031, after today`.
    #[must_use]
    pub fn says_with_dates(&self) -> String {
        let date = self.date.plain();
        format!("{} is {date}, {}", self.named(), self.odd(true))
    }

    fn named(&self) -> String {
        let kind = self.kind.map(|kind| format!("{} ", kind.name()));
        format!("{}{}", kind.unwrap_or_default(), self.field).replace('_', " ")
    }

    fn odd(&self, dates: bool) -> String {
        match &self.why {
            Odd::AfterToday => "after today".to_owned(),
            Odd::Before(field, date) => {
                let date = if dates {
                    format!(", {}", date.plain())
                } else {
                    String::new()
                };
                format!("before {}{date}", field.replace('_', " "))
            }
            Odd::TooLongAgo => format!("more than {YEARS} years ago"),
        }
    }
}

impl Body {
    /// The dates that can hardly be right on this day. A month or a year counts
    /// only if none of its days can be right.
    #[must_use]
    pub fn unlikely(&self, today: Date) -> Vec<Unlikely> {
        let Some(rule) = DATE_RULES.iter().find(|rule| rule.kind == self.kind()) else {
            return Vec::new();
        };
        // Through JSON, because the rules name fields of any kind.
        let Json::Object(body) = self.to_value() else {
            return Vec::new();
        };
        let dates = Dates { rule, body };
        let mut found = dates.after(today);
        found.extend(dates.out_of_order());
        found.extend(dates.too_long_ago(today));
        found
    }
}

/// The dates of a body.
struct Dates {
    rule: &'static DateRule,
    body: Map<String, Json>,
}

impl Dates {
    fn get(&self, name: &str) -> Option<PartialDate> {
        let text = self.body.get(name)?.as_str()?;
        PartialDate::parse(text).ok()
    }

    fn odd(&self, field: &'static str, date: PartialDate, why: Odd) -> Unlikely {
        Unlikely {
            kind: Some(self.rule.kind),
            field,
            date,
            why,
        }
    }

    fn after(&self, today: Date) -> Vec<Unlikely> {
        let fields = self.rule.past.iter().filter(|field| !self.may_come(field));
        let dates = fields.filter_map(|field| Some((*field, self.get(field)?)));
        let late = dates.filter(|(_, date)| date.earliest() > today);
        late.map(|(field, date)| self.odd(field, date, Odd::AfterToday))
            .collect()
    }

    fn may_come(&self, field: &str) -> bool {
        let status = self.body.get("status").and_then(Json::as_str);
        TO_COME.iter().any(|(kind, of, wanted)| {
            *kind == self.rule.kind
                && *of == field
                && status.is_some_and(|status| wanted.contains(&status))
        })
    }

    fn out_of_order(&self) -> Vec<Unlikely> {
        let pairs = self.rule.order.iter().filter_map(|(first, second)| {
            let (start, end) = (self.get(first)?, self.get(second)?);
            // Quiet where any of the days that they can mean is in order.
            let odd = end.latest() < start.earliest();
            odd.then(|| self.odd(second, end, Odd::Before(first, start)))
        });
        pairs.collect()
    }

    /// Somebody's age when they died, or today.
    fn too_long_ago(&self, today: Date) -> Option<Unlikely> {
        let born = self.get("birth_date")?;
        // The shortest life that the two dates allow.
        let end = self.get("died_on").map_or(today, PartialDate::earliest);
        let odd = end.year() - born.latest().year() > YEARS;
        odd.then(|| self.odd("birth_date", born, Odd::TooLongAgo))
    }
}

/// The dates of an entry itself that are after today: when it was so, and when
/// it was checked.
pub(crate) fn around(
    when: Option<PartialDate>,
    checked: Option<Date>,
    today: Date,
) -> Vec<Unlikely> {
    let dates = [("when", when), ("checked", checked.map(PartialDate::from))];
    let dates = dates
        .into_iter()
        .filter_map(|(field, date)| Some((field, date?)));
    let late = dates.filter(|(_, date)| date.earliest() > today);
    late.map(|(field, date)| Unlikely {
        kind: None,
        field,
        date,
        why: Odd::AfterToday,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables name fields that exist and hold dates.
    #[test]
    fn rules_name_dates() {
        use crate::value::Shape;
        for rule in DATE_RULES {
            let order = rule
                .order
                .iter()
                .flat_map(|(first, second)| [*first, *second]);
            for name in rule.past.iter().copied().chain(order) {
                let mut fields = rule.kind.fields().iter();
                let field = fields.find(|field| field.name == name);
                let shape = field.map(|field| field.shape);
                assert!(
                    matches!(shape, Some(Shape::Date | Shape::PartialDate)),
                    "{}.{name}",
                    rule.kind.name()
                );
            }
        }
    }
}
