//! The first steps, at Sarah's kitchen table: the record begins, and what is
//! known is written down.

use std::collections::BTreeSet;

use super::story::{Desk, KEY, WALLET};
use super::{Tour, entries};
use crate::exit::Refusal;

const HOUSEHOLD: &str = include_str!("../../../../../fixtures/ellis/household.jsonl");
const CONTINENCE: &str = include_str!("../../../../../fixtures/ellis/continence.jsonl");

/// What Sarah adds to her mother's name and date of birth.
const MORE: [&str; 5] = [
    "name.preferred=Peggy",
    "phone=020 7946 0114",
    "language=English",
    "religion=Methodist",
    "occupation=School cook for thirty-one years",
];

impl Tour<'_> {
    pub(super) fn a_record_begins(&mut self) -> Result<(), Refusal> {
        self.story.at("2026-03-01T15:00:00Z", Desk::Family);
        self.step(1, "Sarah begins a record for her mother");
        self.tell(
            "Margaret Ellis is 86 and lives with dementia. Tom, her husband, is 88. Sarah, \
             their daughter, makes a wallet: a folder that only her key opens.",
        );
        let margaret = ["--person", "Margaret Ellis", "--born", "1939-12-03"];
        let holder = ["--nhs-number", "9990000018", "--holder", "Sarah Ellis"];
        // Shown in short: the numbers and the flags for the folder would fill lines.
        self.shows(&[
            "init",
            "--person",
            "Margaret Ellis",
            "--born",
            "1939-12-03",
            "…",
        ]);
        let key = ["--wallet", WALLET, "--key", KEY];
        self.story
            .run(&[&["init"], &margaret[..], &holder, &key].concat())?;
        self.story.run(&[
            "person",
            "add",
            "Tom Ellis",
            "--born",
            "1937-12-20",
            "--nhs-number",
            "9990000026",
        ])?;
        self.shows(&["person", "add", "Tom Ellis", "…"]);
        self.types(&["person", "add", "Sarah Ellis"])?;
        let person = self
            .story
            .run(&["show", "--about", "Margaret Ellis", "--kind", "person"])?;
        let id = super::text(&person, "/entries/0/id");
        self.story
            .run(&[&["change", id.as_str()], &MORE[..]].concat())?;
        self.tell(&format!(
            "The wallet is {WALLET}/, the key is {KEY}. Without a key nobody reads it."
        ));
        Ok(())
    }

    pub(super) fn what_is_known(&mut self) -> Result<(), Refusal> {
        self.story.at("2026-03-04T19:30:00Z", Desk::Family);
        self.step(2, "What is known is written down, once");
        self.tell(
            "Sarah writes down what the family knows. What Margaret says stays in Margaret's \
             own words, and nobody may tidy them.",
        );
        let known = self.typed_in("household.jsonl", HOUSEHOLD)?;
        self.tell(&format!("{known} entries."));
        self.then(
            "On Monday Priya Raman of Camden Continence Service came and asked everything. \
             Her letter is here; Sarah types it in, with the service named as who says it.",
        );
        let letter = self.typed_in("continence.jsonl", CONTINENCE)?;
        self.tell(&format!("{letter} entries of {} kinds.", kinds(CONTINENCE)));
        Ok(())
    }

    /// Adds a file of drafts, and leaves it in the folder to look at.
    fn typed_in(&mut self, name: &str, drafts: &str) -> Result<u64, Refusal> {
        self.story.write(name, drafts.as_bytes())?;
        let added = self.types(&["add", "--from", name])?;
        Ok(entries(&added))
    }
}

/// How many kinds of entries the drafts hold.
fn kinds(drafts: &str) -> usize {
    // Each draft begins with {"kind":"…": its value is the fourth piece between the quotes.
    let kind = |line: &str| line.split('"').nth(3).map(str::to_owned);
    drafts
        .lines()
        .filter_map(kind)
        .collect::<BTreeSet<_>>()
        .len()
}
