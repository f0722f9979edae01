//! A card that cannot hold something says that there is more.

use carewallet_export::sheet::SheetKind;

use super::super::violation::{Rule, Tally};
use super::Judge;

pub(super) fn silent(judge: &Judge<'_>, tally: &mut Tally) {
    let (case, page) = (judge.case, judge.page);
    if case.kind != SheetKind::Card {
        return;
    }
    let mut wanted = case.current_medicines();
    let conditions = case.of("condition");
    wanted.extend(
        conditions
            .into_iter()
            .filter(|fact| fact.text("status") != Some("past")),
    );
    let more = case.words.says("card-more");
    let says_more = more.iter().any(|words| page.has(words));
    for fact in wanted {
        let Some(key) = fact.key() else { continue };
        tally.checks(Rule::CardSilent);
        if !page.has(&key) && !says_more {
            let what = format!("{} {key} is left out", fact.kind);
            tally.finds(case, page.body, Rule::CardSilent, what, String::new());
        }
    }
}
