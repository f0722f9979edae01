//! What contradicts something else is marked, wherever any of it is printed.

use carewallet_export::sheet::SheetKind;

use super::super::clash::{Clash, clashes};
use super::super::violation::{Rule, Tally};
use super::Judge;

/// The messages that mark a contradiction: in a line, in a frame, in Easy Read,
/// and over versions side by side.
const MARKS: [&str; 6] = [
    "differs",
    "flag-differs",
    "easy-differs",
    "differ-two-people",
    "differ-two-entries",
    "differ-many",
];

pub(super) fn unmarked(judge: &Judge<'_>, tally: &mut Tally) {
    for clash in clashes(judge.case) {
        tally.checks(Rule::Unmarked);
        let found = match &clash.none_of {
            Some((kind, about)) => none_unmarked(judge, &clash, kind, about),
            None => places(judge, &clash).find(|place| !is_marked(judge, *place)),
        };
        if let Some(place) = found {
            let key = clash.key.clone().unwrap_or_default();
            let what = format!("{} {key} {}", clash.what, clash.values.join(" / "));
            let line = judge.page.items[place].words.chars().take(120).collect();
            tally.finds(judge.case, judge.page.body, Rule::Unmarked, what, line);
        }
    }
}

/// Where nothing contradicts anything, nothing is marked.
pub(super) fn marked_for_nothing(judge: &Judge<'_>, tally: &mut Tally) {
    tally.checks(Rule::MarkedForNothing);
    let case = judge.case;
    let denied = case.told().into_iter().filter(|fact| fact.says_none());
    let mut hidden = denied.flat_map(|fact| case.against_none(&fact.kind, Some(&fact.about)));
    if !clashes(case).is_empty() || hidden.next().is_some() {
        return;
    }
    for id in MARKS {
        let words = judge.case.words;
        let items = judge.page.items.iter();
        let marked = items.clone().find(|item| words.is_in(id, &item.words));
        if let Some(item) = marked {
            let line = item.words.chars().take(120).collect();
            let what = format!("{id}, and nothing differs");
            tally.finds(
                judge.case,
                judge.page.body,
                Rule::MarkedForNothing,
                what,
                line,
            );
        }
    }
}

/// Where something of it is printed.
fn places<'a>(judge: &'a Judge<'_>, clash: &'a Clash) -> impl Iterator<Item = usize> + 'a {
    let key = clash.key.as_deref().unwrap_or_default();
    judge.page.with(key).filter(move |place| {
        let words = &judge.page.items[*place].words;
        let names_only = judge.case.kind == SheetKind::Card && clash.key.is_some();
        clash.values.is_empty()
            || names_only
            || clash.values.iter().any(|value| words.contains(value))
    })
}

pub(super) fn is_marked(judge: &Judge<'_>, place: usize) -> bool {
    let around = judge.page.around(place);
    let words = judge.case.words;
    MARKS.iter().any(|mark| words.is_in(mark, &around))
}

/// "None known" is marked where it is printed of that person. Where it is not,
/// one mark beside what is on record will do.
fn none_unmarked(judge: &Judge<'_>, clash: &Clash, kind: &str, about: &str) -> Option<usize> {
    let mut printed = super::absence::says_none(judge, kind);
    printed.retain(|place| {
        let person = judge.case.person_at(judge.page, *place);
        person.is_none_or(|person| person == about)
    });
    if let Some(bare) = printed.iter().find(|place| !is_marked(judge, **place)) {
        return Some(*bare);
    }
    if !printed.is_empty() {
        return None;
    }
    let of_kind = judge.case.of(kind);
    let keys = of_kind.iter().filter_map(|fact| fact.key());
    let all: Vec<usize> = keys
        .flat_map(|key| judge.page.with(&key).collect::<Vec<_>>())
        .collect();
    if all.iter().any(|place| is_marked(judge, *place)) {
        return None;
    }
    places(judge, clash).next()
}
