//! An oracle apart from the code of sheets: it reads the JSON of the entries and
//! the words of the sheet, and says what is wrong. It knows in its own few lines
//! what is in force, what is the same, and what contradicts what.

mod at_desk;
mod campaign;
mod case;
mod catalogue;
mod clash;
mod fact;
mod faults;
mod fold;
mod household;
mod making;
mod page;
mod read_html;
mod read_text;
mod rules;
mod run;
mod violation;
mod vocabulary;

use std::collections::BTreeSet;

use carewallet_export::Language;

use catalogue::Words;
use household::{Household, TODAY};
use making::{Home, Order};
use run::Oracle;
use violation::Tally;

/// How many households the gate tries.
const HOUSEHOLDS: u64 = 60;
/// How many of them with the whole program: of those in which somebody died, and
/// of all.
const AT_DESK: (usize, u64) = (4, 3);

#[test]
fn no_sheet_misleads() {
    let oracle = Oracle::new();
    let mut tally = Tally::default();
    for seed in 0..=HOUSEHOLDS {
        tally.adds(oracle.household(seed));
    }
    assert!(tally.violations.is_empty(), "{}", tally.report(3));
}

/// The program itself chooses: who died is left out, and nothing is handed out
/// from a record of which a part cannot be read, unless it says so.
#[test]
fn no_sheet_of_the_program_misleads() {
    let oracle = Oracle::new();
    let mut tally = Tally::default();
    let mourning = (1..=HOUSEHOLDS).filter(|seed| Household::of(*seed).mourns());
    for seed in mourning.take(AT_DESK.0).chain(1..=AT_DESK.1) {
        tally.adds(oracle.at_desk(seed));
    }
    tally.adds(oracle.damaged(1));
    assert!(tally.violations.is_empty(), "{}", tally.report(3));
}

/// What the rules are about must occur, or they hold for nothing.
#[test]
fn the_households_hold_every_sort_of_trouble() {
    let words = Words::of(Language::English);
    let mut clashing = BTreeSet::new();
    let (mut stopped, mut twice, mut died, mut past, mut private) = (0, 0, 0, 0, 0);
    for home in (1..=HOUSEHOLDS).map(|seed| Home::of(Household::of(seed))) {
        died += usize::from(home.household.mourns());
        for order in Order::all() {
            let case = home.case(order, &words);
            clashing.extend(clash::clashes(&case).into_iter().map(|clash| clash.what));
            stopped += case.stopped_medicines().len();
            let told = case.told();
            let said: BTreeSet<String> = told.iter().map(|fact| fact.statement()).collect();
            twice += told.len() - said.len();
            private += home
                .record
                .iter()
                .filter(|fact| fact.lane > case.lane)
                .count();
            let visits = case.of("appointment");
            past += visits
                .iter()
                .filter(|fact| fact.text("date") < Some(TODAY))
                .count();
        }
    }
    let counts = [stopped, twice, died, past, private];
    assert!(counts.iter().all(|count| *count >= 10), "{counts:?}");
    let sorts: Vec<&str> = clashing.into_iter().collect();
    assert_eq!(sorts, SORTS);
}

/// Every sort of contradiction.
const SORTS: [&str; 12] = [
    "NHS number",
    "allergy",
    "appointment",
    "birth date",
    "condition",
    "contact",
    "function",
    "home address",
    "key safe",
    "medicine",
    "none known",
    "stopped and taken",
];
