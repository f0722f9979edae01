//! The entries of a record that somebody is looking for.

use carewallet_core::kind::Body;
use carewallet_core::value::Date;
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
    /// Whether an entry is looked for.
    #[must_use]
    pub fn fits(&self, entry: &Entry) -> bool {
        (self.about.is_empty() || self.about.contains(entry.about()))
            && (self.kinds.is_empty()
                || entry.kind().is_some_and(|kind| self.kinds.contains(&kind)))
            && (self.words.is_empty() || self.holds_words(entry))
    }

    fn holds_words(&self, entry: &Entry) -> bool {
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
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word))
    }
}

/// The entries that had been written down by a day.
pub fn known(contents: &Contents, on: Option<Date>) -> impl Iterator<Item = &Entry> {
    let known =
        move |entry: &&Entry| on.is_none_or(|day| entry.envelope().recorded_at.date() <= day);
    contents.entries().iter().filter(known)
}
