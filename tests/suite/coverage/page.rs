//! The page that shows the measure.

use std::collections::BTreeSet;
use std::fmt::Write;

use carewallet_core::form::{Form, Origin, Question, by_id};

use super::story::{Story, Visit};
use super::{FOUR, eight};

/// For each agency of the two journeys: of how many questions in 100 the place
/// in the record was asked for before, in one rater's mapping of the same lists
/// of questions. A bound for any record, found before this program was written.
const BOUND_FOUR: [u32; 4] = [0, 37, 68, 74];
const BOUND_EIGHT: [u32; 8] = [0, 37, 68, 74, 77, 29, 70, 52];

const HEAD: &str = "\
# Questions not asked again

Made by `tests/suite/coverage` from the bundled forms, the made-up household in
`fixtures/ellis/known` and the program's own code; change those.

**How it is measured.** The record is empty at first. An agency comes with its
form. The program says which questions the record answers. Only what is open is
asked; the household says what it knows, which is not everything, and exactly
that goes into the record: the fields that the question asks for, and no more.
Then the next agency comes. The family opens the kinds `household` and `carer` to
each of the agencies; key safe, money and documents stay held back.

**Columns.** *Questions*: all but signatures and the like. *Answered*: E + D, in
date, complete, in the voice that counts. *P S W N*: partly, out of date, held
back, not known; none of them is counted. *Word for word*: questions whose very
words, about the same subject, were on an earlier form: what could be saved by
matching text. *Same place*: questions whose place in the record an earlier form
asked for. *Bound*: the same count in another mapping of these lists of
questions, made by one rater before the program was written. *New facts*: what
the visit added to the record.
";

const TAIL: &str = "
## What this does not show

Word for word, the agencies here repeat little of each other, because each asks
in its own words. Within the forms of one English council, which one editor
wrote, 242 of 505 questions (48 %) were counted as word for word the same.

The forms follow published lists of questions, but their words and their mapping
are ours, and one group of people made forms, mapping and household. The
household is made up and knows most answers. A real agency may correct an answer
that it finds; how often, only real visits will show.
";

/// The whole page.
pub fn page() -> String {
    let mut page = HEAD.to_owned();
    page.push_str("\n## Four agencies, a week apart\n\n");
    table(&mut page, &Story::told(&FOUR, 7), &BOUND_FOUR);
    page.push_str("\n## Four agencies, three months apart\n\nOld answers have to be checked again: they count as open.\n\n");
    table(&mut page, &Story::told(&FOUR, 91), &BOUND_FOUR);
    page.push_str("\n## Whichever comes fourth\n\n");
    fourth(&mut page);
    page.push_str("\n## All eight forms, a week apart\n\n");
    table(&mut page, &Story::told(&eight(), 7), &BOUND_EIGHT);
    page.push_str(TAIL);
    page
}

fn table(page: &mut String, visits: &[Visit], bound: &[u32]) {
    page.push_str("| agency | questions | answered | | P | S | W | N | word for word | same place | bound | new facts |\n");
    page.push_str("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    let (mut asked, mut covered, mut literal, mut place, mut added) = (0, 0, 0, 0, 0);
    for (number, visit) in visits.iter().enumerate() {
        let before: Vec<&Form> = visits[..number].iter().map(|visit| visit.form).collect();
        let (words, places) = (
            repeated(visit.form, &before, words),
            repeated(visit.form, &before, places),
        );
        let tally = visit.tally;
        let all = tally.asked();
        writeln!(
            page,
            "| {} | {all} | {} | **{} %** | {} | {} | {} | {} | {} % | {} % | {} % | {} |",
            visit.form.title,
            tally.covered(),
            percent(tally.covered(), all),
            tally.partly,
            tally.stale,
            tally.withheld,
            tally.not_known,
            percent(words, all),
            percent(places, all),
            bound[number],
            visit.added,
        )
        .unwrap();
        asked += all;
        covered += tally.covered();
        literal += words;
        place += places;
        added += visit.added;
    }
    writeln!(
        page,
        "| together | {asked} | {covered} | **{} %** | | | | | {} % | {} % | | {added} |",
        percent(covered, asked),
        percent(literal, asked),
        percent(place, asked),
    )
    .unwrap();
}

fn fourth(page: &mut String) {
    page.push_str("| comes fourth | questions | answered | | word for word | bound |\n|---|--:|--:|--:|--:|--:|\n");
    // As in the tables above: one rater's bound for whoever comes last of the four.
    let bounds = [
        ("continence", 50),
        ("ot", 71),
        ("homecare", 82),
        ("hospital", 74),
    ];
    for (last, bound) in bounds {
        let mut order: Vec<&str> = FOUR.into_iter().filter(|form| *form != last).collect();
        order.push(last);
        let visits = Story::told(&order, 7);
        let before: Vec<&Form> = visits[..3].iter().map(|visit| visit.form).collect();
        let tally = visits[3].tally;
        let all = tally.asked();
        writeln!(
            page,
            "| {} | {all} | {} | **{} %** | {} % | {bound} % |",
            visits[3].form.title,
            tally.covered(),
            percent(tally.covered(), all),
            percent(repeated(visits[3].form, &before, words), all),
        )
        .unwrap();
    }
}

/// How many questions of a form an earlier form had, seen in one way.
fn repeated(form: &Form, before: &[&Form], seen: fn(&Form, &Question) -> String) -> usize {
    let earlier: BTreeSet<String> = before
        .iter()
        .flat_map(|form| form.questions().map(|question| seen(form, question)))
        .collect();
    let counted = form
        .questions()
        .filter(|question| !matches!(question.origin, Origin::FormOnly));
    counted
        .filter(|question| earlier.contains(&seen(form, question)))
        .count()
}

/// The words of a question, and whom it is about.
fn words(_: &Form, question: &Question) -> String {
    let words = question.label.to_lowercase();
    let words: Vec<&str> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    format!("{:?} {}", question.subject, words.join(" "))
}

/// The places that a question asks for, and whom it is about; of a derived
/// question the places that it follows from.
fn places(form: &Form, question: &Question) -> String {
    let own: Vec<&str> = match &question.origin {
        Origin::Derived(derivation) if derivation.paths.is_empty() => {
            let sources = derivation.from.iter().filter_map(|id| form.question(id));
            sources
                .flat_map(|source| source.paths())
                .map(|path| path.text())
                .collect()
        }
        _ => question.paths().iter().map(|path| path.text()).collect(),
    };
    if own.is_empty() {
        return format!("{} {}", form.id, question.id);
    }
    format!("{:?} {}", question.subject, own.join(" "))
}

fn percent(part: usize, whole: usize) -> usize {
    (part * 200 + whole) / (whole * 2)
}

#[test]
fn percents_are_rounded() {
    assert_eq!(
        (percent(1, 3), percent(2, 3), percent(1, 2), percent(0, 9)),
        (33, 67, 50, 0)
    );
    assert!(by_id("continence").is_some());
}
