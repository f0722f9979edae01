//! Merges entries that say the same into one text with all of its sources, and
//! marks those that contradict each other. Core decides which do.

use carewallet_core::agreement::{self, Matter, Rule, Statement, Version};
use carewallet_core::value::Date;
use carewallet_core::{Body, Share};
use serde_json::Value as Json;

use super::{EntryText, Line, entry_texts_in};
use crate::i18n::Localizer;

/// The texts of a share as of a day, where one entry represents all that say
/// the same.
pub(crate) fn merged_entry_texts<'a>(
    share: &'a Share,
    localizer: &Localizer,
    today: Date,
) -> Vec<EntryText<'a>> {
    let mut texts = entry_texts_in(share, localizer);
    let places: Vec<usize> = (0..texts.len())
        .filter(|place| texts[*place].body.is_some())
        .collect();
    let statements = places.iter().filter_map(|place| {
        let text = &texts[*place];
        let body = text.body.as_ref()?;
        Some(Statement {
            entry: text.entry,
            body,
        })
    });
    let matters = agreement::matters(&statements.collect::<Vec<_>>(), today);
    for text in &mut texts {
        text.agreement.place = (text.number, 0);
    }
    for (number, matter) in matters.iter().enumerate() {
        settle(localizer, &mut texts, &places, number, matter);
    }
    texts
}

fn settle(
    localizer: &Localizer,
    texts: &mut [EntryText<'_>],
    places: &[usize],
    number: usize,
    matter: &Matter,
) {
    let first = matter.versions.iter().flat_map(|version| &version.places);
    let first = first.min().map_or(0, |place| places[*place]);
    for (at, version) in matter.versions.iter().enumerate() {
        let lead = places[version.lead()];
        fold(localizer, texts, places, version);
        texts[lead].agreement.dispute = matter.disputed.then_some(number);
        texts[lead].agreement.place = (first, at);
    }
}

/// Folds entries that say the same into the one that represents them, and adds
/// what only they say.
fn fold(localizer: &Localizer, texts: &mut [EntryText<'_>], places: &[usize], version: &Version) {
    let lead = places[version.lead()];
    for place in version.places.iter().skip(1).map(|place| places[*place]) {
        let lines = more(localizer, &texts[lead], &texts[place]);
        let body = joined(texts[lead].body.as_ref(), texts[place].body.as_ref());
        let entry = texts[place].entry;
        texts[place].agreement.folded = true;
        texts[lead].lines.extend(lines);
        texts[lead].body = body;
        texts[lead].agreement.also.push(entry);
    }
}

/// The lines that only the other entry has, in fields that do not count for
/// agreement.
fn more(localizer: &Localizer, lead: &EntryText<'_>, other: &EntryText<'_>) -> Vec<Line> {
    let settled: Vec<String> = lead.body.as_ref().map_or_else(Vec::new, |body| {
        let rule = Rule::of(body);
        let fields = body.kind().fields().iter();
        let fields = fields.filter(|field| rule.settles(field.name));
        fields
            .map(|field| localizer.term_both(field.label))
            .collect()
    });
    let is_said = |line: &&Line| {
        settled.contains(&line.label)
            || lead.lines.iter().any(|held| {
                held.label == line.label && agreement::is_same_words(&held.english, &line.english)
            })
    };
    let lines = other.lines.iter().filter(|line| !is_said(line));
    lines.cloned().collect()
}

/// A body with the fields added that only another one has. All compared fields
/// are equal, so this makes no statement that nobody made.
fn joined(lead: Option<&Body>, other: Option<&Body>) -> Option<Body> {
    let (lead, other) = (lead?, other?);
    let (mut map, more) = (lead.to_value(), other.to_value());
    if let (Json::Object(map), Json::Object(more)) = (&mut map, more) {
        for (name, value) in more {
            map.entry(name).or_insert(value);
        }
    }
    let joined = Body::from_json(lead.kind(), &map.to_string());
    Some(joined.unwrap_or_else(|_| lead.clone()))
}
