//! The entries of a record that somebody is looking for.

use carewallet_core::kind::Body;
use carewallet_core::value::{Date, nearest};
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, Kind, SubjectId};

/// What is looked for; an empty list means everything.
pub struct RecordFilter {
    /// About whom.
    pub about: Vec<SubjectId>,
    /// Of which kinds.
    pub kinds: Vec<Kind>,
    /// Words that an entry must hold, all of them, in lower case.
    pub words: Vec<String>,
}

impl RecordFilter {
    /// Whatever holds all of these words.
    #[must_use]
    pub fn holding(words: &str) -> Self {
        let words = words.to_lowercase();
        Self {
            about: Vec::new(),
            kinds: Vec::new(),
            words: words.split_whitespace().map(str::to_owned).collect(),
        }
    }

    /// Whether an entry is looked for.
    #[must_use]
    pub fn fits(&self, entry: &Entry) -> bool {
        (self.about.is_empty() || self.about.contains(entry.about()))
            && (self.kinds.is_empty()
                || entry.kind().is_some_and(|kind| self.kinds.contains(&kind)))
            && (self.words.is_empty() || self.holds_words(entry))
    }

    fn holds_words(&self, entry: &Entry) -> bool {
        let text = text_of(entry);
        let numbers = without_spaces_in_numbers(&text);
        let holds = |word: &String| text.contains(word) || numbers.contains(word);
        self.words.iter().all(holds)
    }

    /// For each word that none of the entries holds, the nearest one that some entry
    /// does: what was probably meant. Empty where nothing is near.
    #[must_use]
    pub fn near_words<'e>(&self, entries: impl Iterator<Item = &'e Entry>) -> Vec<String> {
        let text: Vec<String> = entries.map(text_of).collect();
        let text = text.join("\n");
        let numbers = without_spaces_in_numbers(&text);
        let held = || text.split(|c: char| !c.is_alphanumeric());
        // A word of two letters is near to almost anything.
        let held = || held().filter(|word| word.chars().count() > 2);
        let strange = self.words.iter();
        let strange = strange.filter(|word| !text.contains(*word) && !numbers.contains(*word));
        let near = strange.filter_map(|word| nearest(word, held()));
        near.map(str::to_owned).collect()
    }
}

/// All that an entry says, in lower case.
fn text_of(entry: &Entry) -> String {
    let mut text = format!(
        "{} {}",
        entry.envelope().kind,
        entry.envelope().said_by.as_str()
    );
    text.push_str(entry.kind().map_or("", Kind::title));
    for fact in entry.body().as_ref().map(Body::facts).unwrap_or_default() {
        text.push('\n');
        text.push_str(fact.label);
        text.push(' ');
        text.push_str(&fact.text);
    }
    text.to_lowercase()
}

/// The text with digits joined that only spaces or hyphens part: a telephone number is
/// found however it is written.
fn without_spaces_in_numbers(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let between = matches!(c, ' ' | '-') && joined.ends_with(|c: char| c.is_ascii_digit());
        if !(between && chars.peek().is_some_and(char::is_ascii_digit)) {
            joined.push(c);
        }
    }
    joined
}

/// The entries that had been written down by a day.
pub fn known(contents: &Contents, on: Option<Date>) -> impl Iterator<Item = &Entry> {
    let known =
        move |entry: &&Entry| on.is_none_or(|day| entry.envelope().recorded_at.date() <= day);
    contents.entries().iter().filter(known)
}
