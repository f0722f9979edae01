//! One entry as printed: title, content in few lines, what must be checked, and
//! the source.

use std::collections::BTreeMap;

use carewallet_core::{Kind, field};

use super::{At, caution, source};
use crate::document::{Block, Fact, Text, Tone};
use crate::entry_text::{EntryText, Line};
use crate::language::Language;

/// The room beside a label, in tenths of a point.
const WIDE: usize = 3_880;
/// The average width of a letter, in the body and in quiet words.
const LETTER: usize = 53;
const QUIET: usize = 46;
/// Longer titles do not fit the column of labels.
const LONG_TITLE: usize = 48;

/// The entry as a fact of the document. `in_head` holds the lines that the head
/// of the sheet already prints.
pub(super) fn fact(at: At<'_>, entry_text: &EntryText<'_>, in_head: &[Line]) -> Fact {
    let (label, mut lines) = titled(at, entry_text);
    lines.retain(|line| !in_head.contains(line));
    let mut value = compact(&lines);
    warn(at, &mut value, entry_text);
    value.language = language(at, entry_text);
    Fact {
        label,
        value,
        flag: flag(at, entry_text),
        source: Some(Text::plain(source::source(at, entry_text))),
    }
}

/// Flags what a reader must ask about: disagreement, and checks that are due.
pub(super) fn flag(at: At<'_>, entry_text: &EntryText<'_>) -> Option<String> {
    let differs = entry_text
        .agreement
        .dispute
        .map(|_| at.localizer.both("flag-differs"));
    let flags: Vec<String> = differs
        .into_iter()
        .chain(source::flag(at, entry_text))
        .collect();
    (!flags.is_empty()).then(|| flags.join(" · "))
}

/// Moves the source that most facts share to one line before them. A fact that
/// is only a title keeps its own source beside it.
pub(super) fn common_source(at: At<'_>, blocks: &mut [Block]) -> Option<Block> {
    let mut facts: Vec<&mut Fact> = blocks
        .iter_mut()
        .filter_map(|block| match block {
            Block::Facts(facts) => Some(facts),
            _ => None,
        })
        .flatten()
        .collect();
    let common = most_common(&facts);
    let all = common
        .as_ref()
        .is_some_and(|(_, count)| *count == facts.len());
    for fact in &mut facts {
        let source = fact.source.as_ref().map(Text::words);
        if common.is_some() && source == common.as_ref().map(|(source, _)| source.clone()) {
            fact.source = None;
        } else if fact.value.runs.is_empty() {
            fact.source = None;
            fact.value = Text::default().with(Tone::Quiet, source.unwrap_or_default());
        }
    }
    let (source, _) = common?;
    let id = if all {
        "source-of-all"
    } else {
        "source-of-most"
    };
    let words = at.localizer.say_with(id, [("source", source.into())]);
    Some(Block::Paragraph(Text::default().with(Tone::Quiet, words)))
}

/// The source shared by at least two facts and by half of them, with its count.
fn most_common(facts: &[&mut Fact]) -> Option<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for source in facts.iter().filter_map(|fact| fact.source.as_ref()) {
        *counts.entry(source.words()).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (most.1 > 1 && most.1 * 2 >= facts.len()).then_some(most)
}

/// The language of the words, if it differs from the sheet's.
pub(super) fn language(at: At<'_>, entry_text: &EntryText<'_>) -> Option<String> {
    let tag = entry_text.entry.envelope().lang.as_ref()?.as_str();
    (main_part(tag) != main_part(at.localizer.language().tag())).then(|| tag.to_owned())
}

/// The same for words that stand without any of ours. If nobody named their
/// language, they count as English.
pub(super) fn language_alone(at: At<'_>, entry_text: &EntryText<'_>) -> Option<String> {
    let named = entry_text.entry.envelope().lang.is_some();
    let english = Language::English;
    let other = at.localizer.language() != english;
    let unnamed = (!named && other).then(|| english.tag().to_owned());
    language(at, entry_text).or(unnamed)
}

fn main_part(tag: &str) -> String {
    tag.split('-').next().unwrap_or(tag).to_ascii_lowercase()
}

/// The title, and the lines that do not repeat it.
pub(super) fn titled(at: At<'_>, entry_text: &EntryText<'_>) -> (String, Vec<Line>) {
    let lines = joined(&entry_text.lines);
    let headline = entry_text.headline.as_str();
    let too_long = headline.chars().count() > LONG_TITLE || entry_text.kind() == Some(Kind::Goal);
    let (title, mut lines) = match (lines.first(), entry_text.kind()) {
        (Some(first), _) if too_long => (first.label.clone(), lines),
        (_, Some(Kind::Address)) => {
            let title = at.localizer.term_both(field!(Address.lines).label);
            (title, without_title(headline, lines))
        }
        (_, Some(Kind::Home)) => (at.localizer.both("the-building"), lines),
        _ => (at.title(entry_text), without_title(headline, lines)),
    };
    for line in lines.iter_mut().filter(|line| line.label == title) {
        line.label.clear();
    }
    (title, lines)
}

/// Drops lines that repeat a part of the title word for word, one for each
/// part.
fn without_title(title: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut parts = vec![title];
    parts.extend(title.split_once(": ").map(|(kind, _)| kind));
    parts.extend(title.split_once(": ").map(|(_, name)| name));
    if let Some((what, more)) = title
        .strip_suffix(')')
        .and_then(|title| title.rsplit_once(" ("))
    {
        parts.extend([what, more]);
    }
    let mut left = Vec::with_capacity(lines.len());
    for line in lines {
        match parts.iter().position(|part| *part == line.english) {
            Some(place) => {
                parts.remove(place);
            }
            None => left.push(line),
        }
    }
    left
}

/// Merges lines with the same label.
fn joined(lines: &[Line]) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        match out.last_mut().filter(|last| last.label == line.label) {
            Some(last) => {
                for (all, more) in [
                    (&mut last.text, &line.text),
                    (&mut last.english, &line.english),
                ] {
                    all.push_str("; ");
                    all.push_str(more);
                }
            }
            None => out.push(line.clone()),
        }
    }
    out
}

/// The lines of an entry run together, as on a label. What needs more than a
/// line starts on its own.
pub(super) fn compact(lines: &[Line]) -> Text {
    let mut text = Text::default();
    let mut long_before = false;
    for line in lines {
        let label = line.label.chars().count();
        let room = (label + 5) * QUIET + line.text.chars().count() * LETTER;
        let long = room > WIDE || line.text.contains('\n');
        if !text.runs.is_empty() {
            let apart = long || long_before;
            text = text.with(Tone::Quiet, if apart { "\n" } else { " · " });
        }
        long_before = long;
        if label > 0 {
            text = text.with(Tone::Quiet, format!("{}: ", line.label));
        }
        text = text.with(Tone::Plain, line.text.clone());
    }
    text
}

fn warn(at: At<'_>, value: &mut Text, entry_text: &EntryText<'_>) {
    let Some(body) = &entry_text.body else { return };
    for caution in body.warnings() {
        let start = if value.runs.is_empty() { "" } else { "\n" };
        let note = at.localizer.both("please-note");
        let warning = caution::warning(at.localizer, body.kind(), caution);
        let text = std::mem::take(value);
        *value = text
            .with(Tone::Quiet, format!("{start}{note} "))
            .with(Tone::Plain, format!("{warning}."));
    }
}
