//! `carewallet ledger --questions`: what was not asked again, because the
//! record answered it; by form, by agency and by month.

use std::collections::BTreeMap;

use carewallet_app::wholeness;
use carewallet_core::kind::name_key;
use carewallet_core::value::{Date, PartialDate, Timestamp};
use serde_json::{Value as Json, json};

use super::Row;
use crate::exit::Refusal;
use crate::forms::QuestionCounts;
use crate::render::escape;
use crate::session::Session;

/// Totals of some hand-overs.
#[derive(Clone, Copy, Default)]
struct Total {
    handovers: usize,
    asked: usize,
    answered: usize,
    new: usize,
}

/// The last hand-over of a form to an agency on a day, and how many answers were
/// new that day: a form that is made twice is not asked twice.
struct Counted<'a> {
    row: &'a Row,
    questions: &'a QuestionCounts,
    new: usize,
}

impl Total {
    fn add(&mut self, counted: &Counted<'_>) {
        self.handovers += 1;
        self.asked += counted.questions.asked;
        self.answered += counted.questions.answered;
        self.new += counted.new.min(counted.questions.answered);
    }

    /// Answered from the record: what nobody had to ask again.
    fn not_asked_again(self) -> usize {
        self.answered.saturating_sub(self.new)
    }

    fn told(self) -> String {
        format!(
            "{}, {} new; {}",
            self.not_asked_again(),
            self.new,
            escape::count(self.handovers, "hand-over", "hand-overs")
        )
    }

    fn as_json(self) -> Json {
        json!({
            "handovers": self.handovers,
            "asked": self.asked,
            "answered": self.answered,
            "new": self.new,
            "not_asked_again": self.not_asked_again(),
        })
    }
}

/// Tells the totals of hand-overs, the oldest first.
pub(super) fn tell(rows: &[Row], whole: bool, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut all = Total::default();
    let (mut forms, mut agencies) = (BTreeMap::new(), BTreeMap::new());
    let mut months = BTreeMap::new();
    let counted = counted(rows);
    for one in &counted {
        all.add(one);
        add(&mut forms, one.questions.form.clone(), one);
        add(&mut agencies, one.row.who.clone(), one);
        add(&mut months, month(one.row.at), one);
    }
    let since = counted.first().map(|one| one.row.at);
    match since {
        None if !whole => session.say(wholeness::NOTHING_READ),
        _ => session.say(headline(since, all)),
    }
    table("By form", &forms, str::to_owned, session);
    table("By agency", &agencies, str::to_owned, session);
    table("By month", &months, in_words, session);
    let listed = |name: &str, totals: &BTreeMap<String, Total>| -> Vec<Json> {
        let one = |(key, total): (&String, &Total)| {
            let mut told = total.as_json();
            told[name] = key.as_str().into();
            told
        };
        totals.iter().map(one).collect()
    };
    let mut told = all.as_json();
    if let Some(since) = since {
        told["since"] = month(since).into();
    }
    told["by_form"] = listed("form", &forms).into();
    told["by_agency"] = listed("agency", &agencies).into();
    told["by_month"] = listed("month", &months).into();
    session.answer(&json!({ "questions": told }))
}

/// The hand-overs that count, the oldest first.
fn counted(rows: &[Row]) -> Vec<Counted<'_>> {
    let mut counted: Vec<Counted<'_>> = Vec::new();
    for row in rows {
        let Some(questions) = &row.questions else {
            continue;
        };
        let before = counted.iter().position(|one| {
            one.questions.form == questions.form && is_the_same_again(one.row, row)
        });
        let new = before.map_or(0, |at| counted.remove(at).new);
        counted.push(Counted {
            row,
            questions,
            new: new + questions.new,
        });
    }
    counted
}

/// To one agency, on one day, about the same people.
fn is_the_same_again(one: &Row, other: &Row) -> bool {
    name_key(&one.who) == name_key(&other.who)
        && one.at.date() == other.at.date()
        && (one.about.is_subset(&other.about) || other.about.is_subset(&one.about))
}

fn add(totals: &mut BTreeMap<String, Total>, key: String, counted: &Counted<'_>) {
    totals.entry(key).or_default().add(counted);
}

fn headline(since: Option<Timestamp>, all: Total) -> String {
    let Some(since) = since else {
        return "no form was handed over yet: carewallet form FORM -o OUT --to AGENCY".to_owned();
    };
    let again = escape::count(
        all.not_asked_again(),
        "question not asked again",
        "questions not asked again",
    );
    let new = escape::count(all.new, "new one", "new ones");
    let line = format!(
        "since {}: {again} (answered from the record), {new} answered",
        in_words(&month(since))
    );
    escape::wrapped(&line, "", 78)
}

/// The month as `2026-03`, which sorts.
fn month(at: Timestamp) -> String {
    let day: Date = at.date();
    format!("{:04}-{:02}", day.year(), day.month())
}

/// `March 2026`
fn in_words(month: &str) -> String {
    PartialDate::parse(month).map_or_else(|_| month.to_owned(), |month| month.plain())
}

fn table(
    title: &str,
    totals: &BTreeMap<String, Total>,
    name: fn(&str) -> String,
    session: &mut Session<'_>,
) {
    if totals.is_empty() {
        return;
    }
    session.heading(title);
    for (key, total) in totals {
        session.say(format!("{:<32} {}", name(key), total.told()));
    }
}
