//! What came of it: what nobody had to ask again, where two voices differ,
//! and which files to look at.

use std::path::Path;

use carewallet_core::value::Timestamp;
use serde_json::Value as Json;

use super::form::{FORM, QUESTIONS};
use super::sheets::{EASY_READ, EMERGENCY, POLISH};
use super::story::{Desk, KEY, WALLET};
use super::{Tour, number, telling, text};
use crate::exit::Refusal;

/// Where the voices differ: the activity, what is compared, and its title.
const DIFFER: [(&str, &str, &str); 3] = [
    (
        "mobility_indoor",
        "/body/can_do",
        "How does Margaret move about indoors?",
    ),
    (
        "eating",
        "/body/how_i_like_it",
        "How does she take her tea?",
    ),
    ("sleep", "/body/how_i_like_it", "How does she sleep?"),
];

/// What to look at, and what it is.
const FILES: [(&str, &str); 11] = [
    (
        "sheet-for-brightside.pdf",
        "the sheet that was photographed",
    ),
    ("photo-page-*.jpg", "the photographs that were read"),
    ("brightside.csv", "what the agency read, for its own form"),
    ("reply-from-brightside.pdf", "the agency's own sheet"),
    ("email-to-adaptations.txt", "the same record as plain text"),
    (EMERGENCY, "for the fridge door, without any key"),
    (EASY_READ, "for Margaret: short sentences and pictures"),
    (POLISH, "the summary for a reader of Polish"),
    (FORM, "the homecare agency's form, filled"),
    (QUESTIONS, "the questions that are left, on paper"),
    (WALLET, "the wallet: every file in it is sealed"),
];

impl Tour<'_> {
    pub(super) fn ending(&mut self, folder: &Path) -> Result<(), Refusal> {
        self.story.at("2026-04-02T17:00:00Z", Desk::Family);
        self.step(11, "What came of it");
        self.not_asked_again();
        let shown = self.story.run(&["show"])?;
        self.side_by_side(&shown);
        self.due(&shown);
        let checked = self.types(&["check"])?;
        self.tell(&format!(
            "{} files and {} entries, all sound; every signature holds, the agencies' too.",
            number(&checked, "/files"),
            number(&checked, "/entries")
        ));
        self.files_to_look_at(folder);
        Ok(())
    }

    fn not_asked_again(&mut self) {
        let total: u64 = self.read.iter().map(|(_, count)| count).sum();
        let each: Vec<String> = self
            .read
            .iter()
            .map(|(name, count)| format!("{name} read {count}"))
            .collect();
        self.story.tell(&format!(
            "\n   {total} facts nobody had to ask for again.\n\n"
        ));
        self.tell(&format!(
            "{}. Each is one entry of the record, with who said it and when, that could be \
             read in place of asking Margaret, Tom or Sarah.",
            each.join(", ")
        ));
    }

    fn side_by_side(&mut self, shown: &Json) {
        self.then("Where two people say different things, both stand side by side:");
        for (domain, path, title) in DIFFER {
            let voices = voices(shown, domain, path);
            // One voice alone has nothing to stand beside.
            if let [first, .., last] = voices.as_slice() {
                self.story.tell(&format!("\n   {title}\n"));
                self.story.tell(&telling::side_by_side(first, last));
            }
        }
        self.story.tell("\n");
    }

    /// The entries whose day to be checked again is past.
    fn due(&mut self, shown: &Json) {
        let all = shown["entries"].as_array().map_or(&[][..], Vec::as_slice);
        let due = all
            .iter()
            .filter(|entry| entry["check_again"] == true)
            .count();
        self.tell(&format!(
            "By today {due} entries are past the day on which they should be checked again: \
             the medicines. From now on every sheet says CHECK AGAIN beside them."
        ));
    }

    fn files_to_look_at(&mut self, folder: &Path) {
        self.story
            .tell(&format!("\n   To look at, in {}/:\n", folder.display()));
        for (name, what) in FILES {
            self.story.tell(&format!("     {name:27}{what}\n"));
        }
        self.story.tell("\n   To go on from here:\n");
        let at = |name: &str| folder.join(name).display().to_string();
        // Shown and not run: it is for whoever watches, after the demo.
        self.shows(&["show", "--wallet", &at(WALLET), "--key", &at(KEY)]);
    }
}

/// The entries about an activity, each with its speaker and day.
fn voices(shown: &Json, domain: &str, path: &str) -> Vec<String> {
    let all = shown["entries"].as_array().map_or(&[][..], Vec::as_slice);
    let about = |entry: &&Json| {
        entry["kind"] == "function"
            && entry["body"]["domain"] == domain
            // An entry for one time, such as the night, is no other view of the same thing.
            && entry["body"].get("when").is_none()
    };
    let voice = |entry: &Json| {
        let at = Timestamp::parse(&text(entry, "/recorded_at"));
        let day = at.map_or_else(|_| String::new(), |at| at.date().plain());
        format!(
            "{}\n{day}\n\"{}\"",
            text(entry, "/said_by"),
            text(entry, path)
        )
    };
    all.iter().filter(about).map(voice).collect()
}
