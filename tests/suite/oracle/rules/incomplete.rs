//! A share that says that the record is not whole: the first box of the sheet
//! says so too.

use super::super::page::Body;
use super::super::violation::{Rule, Tally};
use super::Judge;

/// The messages that say so; the second one on a card.
const MESSAGES: [&str; 2] = ["incomplete", "incomplete-short"];

pub(super) fn told_first(judge: &Judge<'_>, tally: &mut Tally) {
    if !judge.case.incomplete {
        return;
    }
    tally.checks(Rule::Incomplete);
    let says = MESSAGES.map(|id| judge.case.words.says(id)).concat();
    // The head of a sheet: what it is, and who it is about.
    let head = if judge.page.body == Body::Html { 2 } else { 1 };
    let items = judge.page.items.iter().filter(|item| !item.is_heading);
    let mut first = items.take(head + 1);
    let told = first.any(|item| says.iter().any(|words| item.words.contains(words)));
    if !told {
        let what = "the first box does not say that the record is incomplete".to_owned();
        tally.finds(
            judge.case,
            judge.page.body,
            Rule::Incomplete,
            what,
            String::new(),
        );
    }
}
