//! `carewallet ledger --questions`: what was not asked again, in words and for
//! programs.

use std::collections::BTreeMap;

use carewallet_app::json_view::{
    AgencyTotal, FormTotal, MonthTotal, QuestionsAnswer, QuestionsView, TotalView,
};
use carewallet_app::ledger::{Ledger, QuestionTotals, Total, month};
use carewallet_app::wholeness;
use carewallet_core::value::{PartialDate, Timestamp};

use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// Shows the totals.
pub(super) fn tell(ledger: &Ledger, session: &mut Session<'_>) -> Result<(), Refusal> {
    let totals = QuestionTotals::from_rows(&ledger.rows);
    match totals.since {
        // A ledger that could not be read must not look like one that is empty.
        None if !ledger.whole => session.say(wholeness::NOTHING_READ),
        since => session.say(headline(since, totals.all)),
    }
    table("By form", &totals.by_form, String::clone, session);
    table("By agency", &totals.by_agency, String::clone, session);
    table("By month", &totals.by_month, PartialDate::plain, session);
    session.answer(&QuestionsAnswer {
        questions: answer(&totals),
    })
}

fn answer(totals: &QuestionTotals) -> QuestionsView {
    let by_form = totals.by_form.iter().map(|(form, total)| FormTotal {
        form: form.clone(),
        total: view(*total),
    });
    let by_agency = totals.by_agency.iter().map(|(agency, total)| AgencyTotal {
        agency: agency.clone(),
        total: view(*total),
    });
    let by_month = totals.by_month.iter().map(|(month, total)| MonthTotal {
        month: month.written(),
        total: view(*total),
    });
    QuestionsView {
        all: view(totals.all),
        since: totals.since.map(|since| month(since).written()),
        by_form: by_form.collect(),
        by_agency: by_agency.collect(),
        by_month: by_month.collect(),
    }
}

fn view(total: Total) -> TotalView {
    TotalView {
        handovers: total.handovers,
        asked: total.asked,
        answered: total.answered,
        new: total.new,
        not_asked_again: total.not_asked_again(),
    }
}

fn headline(since: Option<Timestamp>, all: Total) -> String {
    // Hand-overs without a form have no questions to count.
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
        month(since).plain()
    );
    escape::wrapped(&line, "")
}

fn table<K>(
    title: &str,
    totals: &BTreeMap<K, Total>,
    name: fn(&K) -> String,
    session: &mut Session<'_>,
) {
    if totals.is_empty() {
        return;
    }
    session.heading(title);
    for (key, total) in totals {
        session.say(format!("{:<32} {}", name(key), in_words(*total)));
    }
}

fn in_words(total: Total) -> String {
    format!(
        "{}, {} new; {}",
        total.not_asked_again(),
        total.new,
        escape::count(total.handovers, "hand-over", "hand-overs")
    )
}
