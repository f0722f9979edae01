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

use household::Household;
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
