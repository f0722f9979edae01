//! Nothing is printed as absent that is on record or cannot be read.

use super::super::fact::Fact;
use super::super::violation::{Rule, Tally};
use super::Judge;

/// What stands before "nothing is on record", and of which kinds it then speaks.
const LABELS: [(&str, &[&str]); 20] = [
    ("know-at-once", &["condition", "risk"]),
    ("must-not-have", &["allergy"]),
    ("easy-must-not-have", &["allergy"]),
    ("medicines-list", &["medication"]),
    ("missing-needs", &["medication"]),
    ("easy-medicines", &["medication"]),
    ("ring-first", &["contact"]),
    ("missing-ring", &["contact"]),
    ("household-ring", &["contact"]),
    ("contacts-people", &["contact"]),
    ("contacts-services", &["professional"]),
    ("services", &["professional"]),
    ("contacts-help", &["support"]),
    ("who-comes-when", &["support"]),
    ("missing-health", &["condition"]),
    ("missing-things", &["equipment"]),
    ("missing-lives", &["address"]),
    ("missing-approach", &["communication_need", "adjustment"]),
    ("light-red", &["allergy", "condition", "medication", "risk"]),
    ("household-who-lives-here", &["household"]),
];

/// The same for words of the record.
const TERMS: [(&str, &[&str]); 6] = [
    ("Allergies", &["allergy"]),
    ("Allergies and bad reactions", &["allergy"]),
    ("Medicines", &["medication"]),
    ("Health conditions", &["condition"]),
    ("Risks", &["risk"]),
    ("Equipment and adaptations", &["equipment"]),
];

/// What says that none is known, by kind.
const NONE: [(&str, &[&str]); 4] = [
    ("allergy", &["none-allergies", "easy-no-allergies"]),
    ("condition", &["none-conditions", "easy-no-conditions"]),
    ("medication", &["none-medicines", "easy-no-medicines"]),
    ("equipment", &["none-equipment"]),
];

/// Sentences that say that the record has nothing.
fn silences(judge: &Judge<'_>) -> Vec<String> {
    judge.case.words.ids(|id| {
        [
            "nothing-on-record",
            "nobody-on-record",
            "missing-nothing",
            "contacts-nobody",
        ]
        .contains(&id)
            || id.starts_with("hospital-nothing-")
            || (id.starts_with("easy-") && id.ends_with("-silent"))
    })
}

pub(super) fn false_absence(judge: &Judge<'_>, tally: &mut Tally) {
    for id in silences(judge) {
        for phrase in judge.case.words.says(&id) {
            let places: Vec<usize> = judge.page.with(&phrase).collect();
            for place in places {
                tally.checks(Rule::FalseAbsence);
                silence(judge, tally, &id, &phrase, place);
            }
        }
    }
    for (kind, _) in NONE {
        tally.checks(Rule::FalseAbsence);
        let said = judge.case.of(kind).iter().any(|fact| fact.says_none());
        if let Some(place) = says_none(judge, kind).first().filter(|_| !said) {
            let what = format!("{kind}: none is known, and nobody said so");
            finds(judge, tally, what, *place);
        }
        hidden(judge, tally, kind);
    }
}

/// Somebody said that none is known, and something too private for this sheet
/// is on record: then "none" may not stand there as if nobody knew better.
fn hidden(judge: &Judge<'_>, tally: &mut Tally, kind: &str) {
    for place in says_none(judge, kind) {
        let about = judge.case.person_at(judge.page, place);
        let against = judge.case.against_none(kind, about.as_deref());
        let travels = |fact: &&Fact| fact.lane <= judge.case.lane;
        if against.iter().any(travels) || super::marks::is_marked(judge, place) {
            continue;
        }
        if let Some(fact) = against.first() {
            let what = format!("{kind}: none is known, and one of lane {} is", fact.lane);
            finds(judge, tally, what, place);
        }
    }
}

/// Where the sheet says that none of a kind is known.
pub(super) fn says_none(judge: &Judge<'_>, kind: &str) -> Vec<usize> {
    let ids = NONE.iter().filter(|(of, _)| *of == kind);
    let ids: Vec<&str> = ids.flat_map(|(_, ids)| ids.iter().copied()).collect();
    let items = judge.page.items.iter().enumerate();
    let says = |words: &str| ids.iter().any(|id| judge.case.words.is_in(id, words));
    items
        .filter(|(_, item)| says(&item.words))
        .map(|(place, _)| place)
        .collect()
}

fn silence(judge: &Judge<'_>, tally: &mut Tally, id: &str, phrase: &str, place: usize) {
    if judge.case.damaged || judge.case.incomplete {
        finds(
            judge,
            tally,
            format!("{id}, and the record is not whole"),
            place,
        );
        return;
    }
    let Some(kinds) = kinds_of(judge, id, phrase, place) else {
        let words: String = judge.page.items[place].words.chars().take(60).collect();
        let what = format!("{} {id} {words}", judge.case.kind.name());
        *tally.not_understood.entry(what).or_default() += 1;
        return;
    };
    let about = judge.case.person_at(judge.page, place);
    let mut on_record = judge.case.record.iter().filter(|fact| {
        let here = fact.about == "home" || about.as_ref().is_none_or(|id| *id == fact.about);
        here && kinds.contains(&fact.kind.as_str()) && !fact.says_none()
    });
    if let Some(fact) = on_record.next() {
        let key = fact.key().unwrap_or_default();
        let what = format!(
            "{id}, and {} {key} is on record, lane {}",
            fact.kind, fact.lane
        );
        finds(judge, tally, what, place);
    }
}

fn finds(judge: &Judge<'_>, tally: &mut Tally, what: String, place: usize) {
    let line = judge.page.items[place].words.chars().take(120).collect();
    tally.finds(judge.case, judge.page.body, Rule::FalseAbsence, what, line);
}

/// Of which kinds a sentence speaks: by the sentence itself, or by the label or
/// the heading that is nearest before it.
fn kinds_of(
    judge: &Judge<'_>,
    id: &str,
    phrase: &str,
    place: usize,
) -> Option<&'static [&'static str]> {
    if id.contains("allerg") {
        return Some(&["allergy"]);
    }
    if id.starts_with("hospital-nothing-") && id != "hospital-nothing-red" {
        return Some(&[]);
    }
    let items = &judge.page.items;
    let before = |words: &str| words.split(phrase).next().map(str::to_owned);
    let own = before(&items[place].words).and_then(|words| nearest(judge, &words));
    own.or_else(|| {
        let above = judge.page.heading_above(place);
        above.and_then(|words| nearest(judge, words))
    })
    .or_else(|| nearest(judge, &items[place].section))
}

/// The label that stands last in these words.
fn nearest(judge: &Judge<'_>, words: &str) -> Option<&'static [&'static str]> {
    let catalogue = judge.case.words;
    let labels = LABELS
        .iter()
        .map(|(id, kinds)| (catalogue.says(id), *kinds));
    let terms = TERMS
        .iter()
        .map(|(term, kinds)| (catalogue.term(term), *kinds));
    let other = catalogue.ids(|id| id.starts_with("missing-") && id != "missing-nothing");
    let known = |id: &String| LABELS.iter().any(|(label, _)| label == id);
    let other = other.into_iter().filter(|id| !known(id));
    let other = other.map(|id| (catalogue.says(&id), &[] as &'static [&'static str]));
    let all = labels.chain(terms).chain(other);
    let found = all.filter_map(|(texts, kinds)| {
        let ends = texts
            .iter()
            .filter_map(|text| Some(words.rfind(text.as_str())? + text.len()));
        Some((ends.max()?, kinds))
    });
    found.max_by_key(|(end, _)| *end).map(|(_, kinds)| kinds)
}
