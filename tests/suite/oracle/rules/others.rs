//! Who died, what is past, and what may not travel at all.

use std::collections::BTreeSet;

use carewallet_export::sheet::SheetKind;

use super::super::fold::folded;
use super::super::household::TODAY;
use super::super::page::Body;
use super::super::violation::{Rule, Tally};
use super::Judge;

/// Of somebody who died nothing is printed but the name, on a household sheet,
/// where it says that they died.
pub(super) fn died(judge: &Judge<'_>, tally: &mut Tally) {
    let (case, page) = (judge.case, judge.page);
    for (id, name) in &case.died {
        if case.subjects.contains(id) && case.kind != SheetKind::Household {
            continue;
        }
        tally.checks(Rule::Died);
        let name = folded(name);
        if judge.can_ask(&name) && is_told_of(judge, &name) {
            let line = page.excerpt(&name);
            tally.finds(case, page.body, Rule::Died, "the name".to_owned(), line);
        }
        for fact in case.record.iter().filter(|fact| fact.about == *id) {
            // Who they were: a page of theirs begins with the number.
            let number = fact.text("nhs_number").map(folded);
            let Some(key) = fact.key().or(number).filter(|key| judge.can_ask(key)) else {
                continue;
            };
            if page.has(&key) {
                let what = format!("{} {key} of somebody who died", fact.kind);
                let line = page.excerpt(&key);
                tally.finds(case, page.body, Rule::Died, what, line);
            }
        }
    }
}

/// Whether a sheet names somebody who died as it names the living. A drawn line
/// of a household sheet may hold half a sentence, so it is not judged.
fn is_told_of(judge: &Judge<'_>, name: &str) -> bool {
    let (case, page) = (judge.case, judge.page);
    if case.kind != SheetKind::Household {
        return page.has(name);
    }
    let says_so = |words: &str| case.words.is_in("household-died", words);
    let mut named = page.items.iter().filter(|item| item.words.contains(name));
    page.body != Body::Pdf && named.any(|item| item.is_heading || !says_so(&item.words))
}

/// No appointment of a day that is past stands among those to come.
pub(super) fn past(judge: &Judge<'_>, tally: &mut Tally) {
    let (case, page) = (judge.case, judge.page);
    let over = case.words.says("past-appointments");
    let mut headings = case.words.term("Appointments to come");
    headings.extend(case.words.says("easy-appointments"));
    let is_past = |day: Option<&str>| day.is_some_and(|day| day < TODAY);
    let appointments = case.of("appointment");
    let (old, new): (Vec<_>, Vec<_>) = appointments
        .into_iter()
        .partition(|fact| is_past(fact.text("date")));
    let still: BTreeSet<_> = new.iter().filter_map(|fact| fact.key()).collect();
    for fact in old {
        let Some(key) = fact.key().filter(|key| !still.contains(key)) else {
            continue;
        };
        tally.checks(Rule::PastToCome);
        let to_come = |place: &usize| {
            let above = page.heading_above(*place);
            let label = page.items[*place].label.as_str();
            let above = [above, Some(page.items[*place].section.as_str())];
            let mut above = above.into_iter().flatten();
            let is_over = |words: &str| over.iter().any(|over| words.contains(over));
            let to_come = |words: &str| {
                !is_over(words) && headings.iter().any(|heading| words.contains(heading))
            };
            !is_over(label) && above.any(to_come)
        };
        if page.with(&key).any(|place| to_come(&place)) {
            let what = format!("appointment {key} is past");
            let line = page.excerpt(&key);
            tally.finds(case, page.body, Rule::PastToCome, what, line);
        }
    }
}

/// Nothing of a lane that does not travel, of a kind that was not named, or of
/// somebody else.
pub(super) fn private(judge: &Judge<'_>, tally: &mut Tally) {
    let (case, page) = (judge.case, judge.page);
    let told: BTreeSet<_> = case.told().iter().filter_map(|fact| fact.key()).collect();
    let dead = |id: &String| case.died.iter().any(|(other, _)| other == id);
    for fact in case.record.iter().filter(|fact| !dead(&fact.about)) {
        let Some(key) = fact.key() else { continue };
        if told.contains(&key) || !judge.can_ask(&key) {
            continue;
        }
        tally.checks(Rule::TooPrivate);
        if page.has(&key) {
            let what = format!("{} {key} of lane {}", fact.kind, fact.lane);
            let line = page.excerpt(&key);
            tally.finds(case, page.body, Rule::TooPrivate, what, line);
        }
    }
}
