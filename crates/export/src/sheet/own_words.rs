//! The person's own words, before anything that others say: word for word,
//! set apart, signed.

use carewallet_core::Share;
use carewallet_core::entry::Voice;
use carewallet_core::kind::Section;
use carewallet_core::value::Date;

use super::{entry, heading, source};
use crate::document::{Block, Level, Passage, Quote, Text};
use crate::told::Told;

/// Whether the entry stands among the own words.
pub(super) fn belongs(told: &Told<'_>) -> bool {
    let section = told.body.as_ref().map(|body| body.kind().section());
    section == Some(Section::AboutMe)
}

/// The own words of a person, then what others say in their stead.
pub(super) fn blocks(
    share: &Share,
    entries: &[&Told<'_>],
    today: Date,
    level: Level,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (own, others): (Vec<&Told<'_>>, Vec<_>) = entries
        .iter()
        .partition(|told| told.entry.envelope().voice == Voice::OwnWords);
    let title = own
        .first()
        .map(|told| format!("In {}’s own words", told.about));
    let stead = others
        .first()
        .map(|told| format!("What others say for {}", told.about));
    for (title, entries) in [(title, own), (stead, others)] {
        if let Some(title) = title {
            blocks.push(heading(level, title));
            blocks.extend(quotes(share, &entries, today));
        }
    }
    blocks
}

/// Words of one source stand together and are signed once.
fn quotes(share: &Share, entries: &[&Told<'_>], today: Date) -> Vec<Block> {
    let mut quotes: Vec<Quote> = Vec::new();
    for told in entries {
        let said_by = source::own_words_source(share, told, today);
        let flag = source::flag(told, today);
        let said_by = flag.map_or_else(|| said_by.clone(), |flag| format!("{flag} · {said_by}"));
        let passage = passage(told);
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

fn passage(told: &Told<'_>) -> Passage {
    let words = told.body.as_ref().and_then(|body| body.own_words());
    let (title, mut more) = entry::titled(told);
    more.retain(|line| Some(line.text.as_str()) != words);
    let mut text = Text::plain(words.unwrap_or_default());
    text.language = entry::language(told);
    Passage {
        label: title,
        words: text,
        more: entry::compact(&more),
    }
}
