//! A statement that is not written yet beside those that stand.

use carewallet_core::agreement::{self, Relation, Statement};
use carewallet_core::entry::EntryWriter;
use carewallet_core::value::Date;
use carewallet_core::{Body, Draft, Entry};

use crate::platform::Platform;

/// The statements that stand, of a record or a share.
pub struct Standing<'a> {
    entries: Vec<(&'a Entry, Body)>,
    today: Date,
}

/// What stands beside a statement that is not written yet.
#[derive(Default)]
pub struct Beside<'a> {
    /// Says all that it says.
    pub same: Option<&'a Entry>,
    /// Say something else of the same thing, or that there is none.
    pub differs: Vec<&'a Entry>,
}

impl<'a> Standing<'a> {
    /// Of entries in force, on a day.
    pub fn of(entries: impl Iterator<Item = &'a Entry>, today: Date) -> Self {
        let entries = entries.filter_map(|entry| Some((entry, entry.body()?)));
        Self {
            entries: entries.collect(),
            today,
        }
    }

    /// What stands beside a statement (docs/agreement.md).
    #[must_use]
    pub fn beside(&self, draft: &Draft, platform: &dyn Platform) -> Beside<'a> {
        let mut beside = Beside::default();
        let Some((entry, body)) = as_entry(draft, platform) else {
            return beside;
        };
        let ours = Statement {
            entry: &entry,
            body: &body,
        };
        let near = (self.entries.iter())
            .filter(|(other, _)| other.about() == entry.about() && other.kind() == entry.kind());
        for (other, other_body) in near {
            let theirs = Statement {
                entry: other,
                body: other_body,
            };
            match agreement::relation(ours, theirs, self.today) {
                Relation::Differs | Relation::Excludes => beside.differs.push(other),
                Relation::Same if agreement::says_beyond(&body, other_body).is_empty() => {
                    beside.same = Some(other);
                }
                Relation::Same | Relation::Adds | Relation::Apart => {}
            }
        }
        beside
    }
}

/// Statements that are not written yet as entries, only to stand beside others.
#[must_use]
pub fn as_entries<'d>(
    drafts: impl Iterator<Item = &'d Draft>,
    platform: &dyn Platform,
) -> Vec<Entry> {
    let entries = drafts.filter_map(|draft| as_entry(draft, platform));
    entries.map(|(entry, _)| entry).collect()
}

/// A draft as an entry, only to be compared: the rules of agreement go by entries.
fn as_entry(draft: &Draft, platform: &dyn Platform) -> Option<(Entry, Body)> {
    let mut random = platform.random();
    let mut pen = EntryWriter {
        now: platform.now(),
        key_id: "0".repeat(32),
        after: Vec::new(),
        random: random.as_mut(),
    };
    let entry = draft.clone().write(&mut pen).ok()?;
    let body = entry.body()?;
    Some((entry, body))
}
