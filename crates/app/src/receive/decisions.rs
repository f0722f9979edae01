//! What the family decided about the facts of an addition: remembered, so that nothing
//! is asked twice, and told to the agency that wrote them (docs/format.md §3.7).

use std::collections::BTreeMap;

use carewallet_core::entry::Content;
use carewallet_core::kind::{Decided, Decision};
use carewallet_core::record::EntryStatus;
use carewallet_core::value::Line;
use carewallet_core::wallet::Contents;
use carewallet_core::{Body, Entry, EntryId, ErrorKind, Kind, Share};
use serde_json::{Value as Json, json};

use crate::error::Error;

/// What somebody decided about one fact.
#[derive(Clone, PartialEq, Eq)]
pub struct Judgement {
    /// What.
    pub decided: Decided,
    /// What the agency should know, of a fact that is not so.
    pub note: Option<Line>,
}

impl Judgement {
    /// A decision that needs no note.
    #[must_use]
    pub fn of(decided: Decided) -> Self {
        Self {
            decided,
            note: None,
        }
    }
}

/// Decisions, by the number of the entry in the share, from 1.
pub type Judgements = BTreeMap<usize, Judgement>;

/// The decisions in force, the earliest first.
#[must_use]
pub fn in_force(contents: &Contents) -> Vec<(&Entry, Decision)> {
    let record = contents.record();
    let entries = contents.entries().iter();
    let mut found: Vec<(&Entry, Decision)> = entries
        .filter(|entry| record.status(&entry.id()) == Some(EntryStatus::InForce))
        .filter_map(|entry| Some((entry, *entry.body_of::<Decision>()?)))
        .collect();
    found.sort_by_key(|(entry, _)| (entry.envelope().recorded_at, entry.id()));
    found
}

/// What was decided about a share before, and the entries that say so.
pub(super) fn about(share: &str, contents: &Contents) -> (Judgements, Vec<EntryId>) {
    let mut judgements = Judgements::new();
    let mut entries = Vec::new();
    for (entry, decision) in in_force(contents) {
        if decision.share.as_str() == share {
            entries.push(entry.id());
            // The later one counts, where two copies of the wallet decided.
            judgements.extend(decision.facts.as_slice().iter().map(|fact| {
                let number = usize::try_from(fact.number.number()).unwrap_or_default();
                let (decided, note) = (fact.decided, fact.note.clone());
                (number, Judgement { decided, note })
            }));
        }
    }
    (judgements, entries)
}

/// The body of the entry that says what was decided.
pub(super) fn body(
    share: &Share,
    sheet: Option<&str>,
    judgements: &Judgements,
) -> Result<Body, Error> {
    let facts: Vec<Json> = (1..)
        .zip(&share.entries)
        .filter_map(|(number, entry)| Some(fact(number, entry, judgements.get(&number)?)))
        .collect();
    let mut body = json!({
        "facts": facts,
        "from": share.from.name,
        "key": share.from.key,
        "made_on": share.header.made_at.date().written(),
        "share": share.id().to_string(),
    });
    if let Some(sheet) = sheet {
        body["sheet"] = sheet.into();
    }
    let body = Body::from_json(Kind::Decision, &body.to_string());
    body.map_err(|reason| Error::new(ErrorKind::TooLarge, reason.to_string()))
}

fn fact(number: usize, entry: &Entry, judgement: &Judgement) -> Json {
    let mut fact = json!({
        "decided": judgement.decided.name(),
        "number": number,
        "says": in_words(entry),
    });
    if let Some(note) = &judgement.note {
        fact["note"] = note.as_str().into();
    }
    fact
}

/// The most letters of a fact's own words.
const WORDS: usize = 240;

/// A fact on one line.
#[must_use]
pub fn in_words(entry: &Entry) -> String {
    let kind = || entry.envelope().kind.replace('_', " ");
    let words = match entry.content() {
        Ok(Some(Content::Body(body))) => body.line(),
        Ok(Some(Content::Why(_))) => format!("taken back: {}", kind()),
        _ => kind(),
    };
    let words: String = words.chars().take(WORDS).collect();
    // Cut off, a change of direction may stay open, which no line may have.
    Line::parse(&words).map_or_else(|_| kind(), |line| line.as_str().to_owned())
}
