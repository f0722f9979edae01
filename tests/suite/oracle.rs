//! An oracle apart from the code of sheets: it reads the JSON of the entries and
//! the words of the sheet, and says what is wrong. It knows in its own few lines
//! what is in force, what is the same, and what contradicts what.

mod case;
mod catalogue;
mod clash;
mod fact;
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

use run::Oracle;
use violation::{Rule, Tally};

/// How many households the gate tries.
const HOUSEHOLDS: u64 = 60;

#[test]
fn no_sheet_misleads() {
    let oracle = Oracle::new();
    let mut tally = Tally::default();
    for seed in 1..=HOUSEHOLDS {
        tally.adds(oracle.household(seed));
    }
    println!("{}", tally.report(3));
    assert!(tally.violations.is_empty(), "{}", tally.report(3));
}
