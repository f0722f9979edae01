//! Who has one statement, and in which version.

use carewallet_core::record::EntryStatus;
use carewallet_core::value::Timestamp;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, EntryId};

use super::gathered::{Gathered, everybody};
use crate::history;

/// Somebody who has a statement.
pub struct Has {
    /// Their name, as it was used last.
    pub who: String,
    /// The newest version of it that they have.
    pub version: EntryId,
    /// What became of that version here.
    pub state: HeldState,
    /// When they got it, or told it.
    pub since: Timestamp,
    /// Whether it came from them.
    pub is_theirs: bool,
}

/// What became here of what somebody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldState {
    /// It stands as they have it.
    Current,
    /// It says something else now.
    Changed,
    /// It was taken back, and nothing stands in its place.
    TakenBack,
    /// It was erased here; they have their copy.
    Erased,
}

impl HeldState {
    /// Its name for programs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Changed => "changed",
            Self::TakenBack => "taken_back",
            Self::Erased => "erased",
        }
    }

    /// The same in words.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Current => "as it stands now",
            Self::Changed => "an older version: it was changed here since",
            Self::TakenBack => "it was taken back here since",
            Self::Erased => "it was erased here since; they have their copy",
        }
    }
}

/// Everybody who has a statement or an earlier version of it, by name, as far as the ledger
/// knows.
#[must_use]
pub fn who_has(contents: &Contents, entry: &Entry) -> Vec<Has> {
    let record = contents.record();
    let story = history::story(contents, entry);
    let status = |entry: &Entry| record.status(&entry.id());
    let stands = story
        .iter()
        .any(|one| status(one) == Some(EntryStatus::InForce) && one.is_statement());
    let state = |entry: &Entry| match status(entry) {
        Some(EntryStatus::InForce) => HeldState::Current,
        Some(EntryStatus::Erased) => HeldState::Erased,
        Some(EntryStatus::Replaced) if stands => HeldState::Changed,
        _ => HeldState::TakenBack,
    };
    let has = |one: Gathered| {
        let mut newest = story.iter().rev();
        let version = newest.find(|version| one.entries.contains_key(&version.id()))?;
        let passage = one.entries.get(&version.id())?;
        Some(Has {
            version: version.id(),
            state: state(version),
            since: passage.first,
            is_theirs: passage.is_theirs,
            who: one.who,
        })
    };
    everybody(contents).into_iter().filter_map(has).collect()
}
