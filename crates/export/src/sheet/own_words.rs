//! The person's own words, word for word, set apart and signed, before anything
//! that others say.

use carewallet_core::entry::Voice;
use carewallet_core::kind::Section;

use super::{At, entry, source};
use crate::document::{Block, Level, Passage, Quote, Text};
use crate::entry_text::EntryText;

/// Whether the entry belongs among the own words.
pub(super) fn belongs(entry_text: &EntryText<'_>) -> bool {
    let section = entry_text.body.as_ref().map(|body| body.kind().section());
    section == Some(Section::AboutMe)
}

/// Whether the person says it.
pub(super) fn is_own(entry_text: &EntryText<'_>) -> bool {
    entry_text.entry.envelope().voice == Voice::OwnWords
}

/// A person's own words, then what others say on their behalf.
pub(super) fn blocks(at: At<'_>, entries: &[&EntryText<'_>], level: Level) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (own, others): (Vec<&EntryText<'_>>, Vec<_>) =
        entries.iter().partition(|entry_text| is_own(entry_text));
    for (id, entries) in [("own-words-of", own), ("said-for", others)] {
        if let Some(first) = entries.first() {
            let name = first.about.as_str();
            let title = at.localizer.both_with(id, [("name", name.into())]);
            blocks.push(Block::heading(level, title));
            blocks.extend(quotes(at, &entries));
        }
    }
    blocks
}

/// Consecutive passages from one source share a quote and are signed once.
pub(super) fn quotes(at: At<'_>, entries: &[&EntryText<'_>]) -> Vec<Block> {
    let mut quotes: Vec<Quote> = Vec::new();
    for entry_text in entries {
        let said_by = source::source(at, entry_text);
        let flag = source::flag(at, entry_text);
        let said_by = flag.map_or_else(|| said_by.clone(), |flag| format!("{flag} · {said_by}"));
        let passage = passage(at, entry_text);
        match quotes.last_mut().filter(|last| last.said_by == said_by) {
            Some(last) => last.passages.push(passage),
            None => quotes.push(Quote {
                passages: vec![passage],
                said_by,
            }),
        }
    }
    quotes.into_iter().map(Block::Quote).collect()
}

fn passage(at: At<'_>, entry_text: &EntryText<'_>) -> Passage {
    let words = entry_text.body.as_ref().and_then(|body| body.own_words());
    let (title, mut more) = entry::titled(at, entry_text);
    more.retain(|line| Some(line.english.as_str()) != words);
    let mut text = Text::plain(words.unwrap_or_default());
    text.language = entry::language_alone(at, entry_text);
    Passage {
        label: title,
        words: text,
        more: entry::compact(&more),
    }
}
