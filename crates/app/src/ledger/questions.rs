//! What was not asked again, because the record answered it; by form, by agency
//! and by month.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::SubjectId;
use carewallet_core::kind::name_key;
use carewallet_core::value::{PartialDate, Timestamp};

use super::row::{LedgerRow, Passed};
use crate::forms::QuestionCounts;

/// Totals of some hand-overs.
#[derive(Clone, Copy, Default)]
pub struct Total {
    /// How many hand-overs.
    pub handovers: usize,
    /// How many questions they asked.
    pub asked: usize,
    /// How many of these were answered.
    pub answered: usize,
    /// How many of the answers were given for the form.
    pub new: usize,
}

/// What was not asked again.
#[derive(Default)]
pub struct QuestionTotals {
    /// The oldest hand-over that counts.
    pub since: Option<Timestamp>,
    /// Of all hand-overs.
    pub all: Total,
    /// By the id of the form.
    pub by_form: BTreeMap<String, Total>,
    /// By the name of the agency.
    pub by_agency: BTreeMap<String, Total>,
    /// By month.
    pub by_month: BTreeMap<PartialDate, Total>,
}

/// The last hand-over of a form to an agency on a day, and how many answers were
/// new that day: a form that is made twice is not asked twice.
struct Counted<'a> {
    row: &'a LedgerRow,
    questions: &'a QuestionCounts,
    about: &'a BTreeSet<SubjectId>,
    new: usize,
}

impl Total {
    fn add(&mut self, counted: &Counted<'_>) {
        self.handovers += 1;
        self.asked += counted.questions.asked;
        self.answered += counted.questions.answered;
        // New answers of several rounds add up, but never to more than the form has.
        self.new += counted.new.min(counted.questions.answered);
    }

    /// Answered from the record: what nobody had to ask again.
    #[must_use]
    pub fn not_asked_again(self) -> usize {
        self.answered.saturating_sub(self.new)
    }
}

impl QuestionTotals {
    /// The totals of rows, the oldest first. Of hand-overs of one form to one agency
    /// on one day, about the same people, the last one counts.
    #[must_use]
    pub fn from_rows(rows: &[LedgerRow]) -> Self {
        let mut totals = Self::default();
        let counted = counted(rows);
        for one in &counted {
            let form = one.questions.form.clone();
            totals.all.add(one);
            totals.by_form.entry(form).or_default().add(one);
            let agency = one.row.who().to_owned();
            totals.by_agency.entry(agency).or_default().add(one);
            let month = month(one.row.at);
            totals.by_month.entry(month).or_default().add(one);
        }
        totals.since = counted.first().map(|one| one.row.at);
        totals
    }
}

/// The hand-overs that count, the oldest first.
fn counted(rows: &[LedgerRow]) -> Vec<Counted<'_>> {
    let mut counted: Vec<Counted<'_>> = Vec::new();
    for row in rows {
        let Passed::Given {
            questions: Some(questions),
            about,
            ..
        } = &row.passed
        else {
            continue;
        };
        let mut one = Counted {
            row,
            questions,
            about,
            new: questions.new,
        };
        if let Some(at) = counted.iter().position(|before| before.is_same(&one)) {
            // The last round stands for all of them, but what each had to ask still counts.
            one.new += counted.remove(at).new;
        }
        counted.push(one);
    }
    counted
}

impl Counted<'_> {
    /// The same form to one agency, on one day, about the same people.
    fn is_same(&self, other: &Self) -> bool {
        self.questions.form == other.questions.form
            && name_key(self.row.who()) == name_key(other.row.who())
            && self.row.at.date() == other.row.at.date()
            // A later round may hold more answers, and so name more people.
            && (self.about.is_subset(other.about) || other.about.is_subset(self.about))
    }
}

/// The month in which something was.
#[must_use]
pub fn month(at: Timestamp) -> PartialDate {
    let day = at.date();
    let month = format!("{:04}-{:02}", day.year(), day.month());
    PartialDate::parse(&month).expect("the month of a day is a month")
}
