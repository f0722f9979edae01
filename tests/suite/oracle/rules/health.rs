//! Allergies and medicines: what must be there, and what must not be among it.

use carewallet_export::sheet::SheetKind;

use super::super::fact::Fact;
use super::super::fold::value;
use super::super::page::Body;
use super::super::violation::{Rule, Tally};
use super::Judge;

/// Every allergy in force is on each kind of sheet that has a place for it.
pub(super) fn allergies(judge: &Judge<'_>, tally: &mut Tally) {
    if !judge.case.tells_health() {
        return;
    }
    for fact in judge.case.of("allergy") {
        must_be_there(judge, tally, fact, Rule::AllergyMissing);
    }
}

/// So is every medicine that is taken now; a card has room for some.
pub(super) fn medicines(judge: &Judge<'_>, tally: &mut Tally) {
    if !judge.case.tells_health() || judge.case.kind == SheetKind::Card {
        return;
    }
    for fact in judge.case.current_medicines() {
        must_be_there(judge, tally, fact, Rule::MedicineMissing);
    }
}

fn must_be_there(judge: &Judge<'_>, tally: &mut Tally, fact: &Fact, rule: Rule) {
    let Some(key) = fact.key().filter(|key| judge.can_ask(key)) else {
        return;
    };
    tally.checks(rule);
    if !is_there(judge, fact, &key) {
        let what = format!("{} {key} is not there", fact.kind);
        tally.finds(judge.case, judge.page.body, rule, what, String::new());
    }
}

/// Whether the name is printed. Poppler may take the two lines of a broken name
/// apart, so a page that was drawn is asked for its words one by one.
fn is_there(judge: &Judge<'_>, fact: &Fact, key: &str) -> bool {
    if judge.page.has(key) || judge.page.body != Body::Pdf {
        return judge.page.has(key);
    }
    let name = fact.text("substance").or_else(|| fact.text("name"));
    let name = name.unwrap_or_default();
    let mut words = name.split_whitespace().map(value);
    name.contains(' ') && words.all(|word| judge.page.has(&word))
}

/// No stopped medicine stands anywhere but under its own heading, and that on a
/// summary or a hand-over only.
pub(super) fn stopped(judge: &Judge<'_>, tally: &mut Tally) {
    let (case, page) = (judge.case, judge.page);
    let headings = case.words.says("stopped-medicines");
    let may = matches!(case.kind, SheetKind::Summary | SheetKind::Handover);
    let current: Vec<Option<String>> = case.current_medicines().iter().map(|f| f.key()).collect();
    for fact in case.stopped_medicines() {
        let Some(name) = fact.key() else { continue };
        tally.checks(Rule::StoppedAsCurrent);
        let own = |words: &str| match current.contains(&Some(name.clone())) {
            // The same is taken too: then its own dose tells them apart.
            true => fact
                .text("dose")
                .is_some_and(|dose| words.contains(&value(dose))),
            false => true,
        };
        let stands = page.with(&name).find(|place| {
            let item = &page.items[*place];
            let under_own = headings.iter().any(|words| item.section.contains(words))
                || under_part(judge, *place, &headings);
            own(&item.words) && !(may && under_own)
        });
        if stands.is_some() {
            let what = format!("medication {name} was stopped");
            let line = page.excerpt(&name);
            tally.finds(case, page.body, Rule::StoppedAsCurrent, what, line);
        }
    }
}

/// Whether the last heading above, of a section or of a part, is one of these;
/// a label counts as well.
fn under_part(judge: &Judge<'_>, place: usize, headings: &[String]) -> bool {
    let is_one = |words: &str| headings.iter().any(|heading| words.contains(heading));
    let above = judge.page.heading_above(place);
    above.is_some_and(is_one) || is_one(&judge.page.items[place].label)
}

/// No medicine is printed without the strength and the dose that are on record.
pub(super) fn doses(judge: &Judge<'_>, tally: &mut Tally) {
    let (case, page) = (judge.case, judge.page);
    if !case.tells_health() || case.kind == SheetKind::Card {
        return;
    }
    for fact in case.current_medicines() {
        let Some(name) = fact.key().filter(|name| page.with(name).next().is_some()) else {
            continue;
        };
        for field in ["strength", "dose"] {
            let Some(amount) = fact.text(field).map(value) else {
                continue;
            };
            tally.checks(Rule::WithoutDose);
            let mut places = page.with(&name);
            if !places.any(|place| page.items[place].words.contains(&amount)) {
                let what = format!("medication {name} without its {field} {amount}");
                let line = page.excerpt(&name);
                tally.finds(case, page.body, Rule::WithoutDose, what, line);
            }
        }
    }
}
