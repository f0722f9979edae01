//! What is written down a second time: the same statement by the same speaker adds
//! nothing, so it is not saved again unless somebody wants that. The same by somebody
//! else is a confirmation, and no repeat.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use carewallet_core::entry::{Content, Envelope};
use carewallet_core::wallet::Contents;
use carewallet_core::{Draft, Entry, EntryId};
use serde_json::{Value as Json, json};

/// The statements in force, by everything that they say.
pub struct Repeats(BTreeMap<String, EntryId>);

impl Repeats {
    /// Of a record.
    #[must_use]
    pub fn of(contents: &Contents) -> Self {
        let record = contents.record();
        let told = record
            .entries()
            .filter_map(|entry| Some((told(entry)?, entry.id())));
        Self(told.collect())
    }

    /// The entry in force that says all of this already.
    #[must_use]
    pub fn find(&self, draft: &Draft) -> Option<EntryId> {
        self.0.get(&drafted(draft)?).copied()
    }

    /// Whether an entry that came in adds nothing: one in force says all of this, by the
    /// same speaker, and was checked no earlier. Said again later, it is a confirmation.
    #[must_use]
    pub fn is_repeat(&self, entry: &Entry, contents: &Contents) -> bool {
        let held = told(entry).and_then(|told| self.0.get(&told));
        let held = held.and_then(|id| contents.get(id));
        held.is_some_and(|held| held.checked_on() >= entry.checked_on())
    }

    /// Takes out the drafts that are on record already, or come twice among these, and
    /// returns how many those are.
    pub fn drop_from(&self, drafts: &mut Vec<Draft>) -> usize {
        let before = drafts.len();
        let mut seen = std::collections::BTreeSet::new();
        drafts.retain(|draft| match drafted(draft) {
            Some(told) => !self.0.contains_key(&told) && seen.insert(told),
            None => true,
        });
        before - drafts.len()
    }
}

/// Whether a draft says exactly what an entry says, and by the same speaker.
#[must_use]
pub fn is_same(draft: &Draft, entry: &Entry) -> bool {
    drafted(draft).is_some_and(|draft| Some(draft) == told(entry))
}

/// All that a statement of the record says. Its photographs and letters belong to it;
/// who typed it, and when, does not.
fn told(entry: &Entry) -> Option<String> {
    let body = entry.body()?;
    let Envelope {
        voice,
        said_by,
        basis,
        helped_by,
        when,
        checked,
        review_by,
        lang,
        attachments,
        ..
    } = entry.envelope();
    let more = json!([
        voice,
        said_by,
        basis,
        helped_by,
        when,
        checked,
        review_by,
        lang,
        attachments
    ]);
    Some(text(
        entry.about().as_str(),
        entry.lane().name(),
        &body.to_value(),
        &more,
    ))
}

/// All that a draft says; equal for the same statement by the same speaker.
#[must_use]
pub fn drafted(draft: &Draft) -> Option<String> {
    let Content::Body(body) = &draft.content else {
        return None;
    };
    let Draft {
        voice,
        said_by,
        basis,
        helped_by,
        when,
        checked,
        review_by,
        lang,
        attachments,
        ..
    } = draft;
    let more = json!([
        voice,
        said_by,
        basis,
        helped_by,
        when,
        checked,
        review_by,
        lang,
        attachments
    ]);
    Some(text(
        draft.about.as_str(),
        draft.lane.name(),
        &body.to_value(),
        &more,
    ))
}

fn text(about: &str, lane: &str, body: &Json, more: &Json) -> String {
    json!([about, lane, body, more]).to_string()
}
