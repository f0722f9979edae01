//! One entry as a reader sees it: its title, what it says in few lines, what
//! must be checked, and where it comes from.

use carewallet_core::Kind;

use super::{At, said, source};
use crate::document::{Fact, Text, Tone};
use crate::language::Language;
use crate::told::{Line, Told};

/// What fits beside a label, in tenths of a point of ordinary letters.
const WIDE: usize = 3_880;
/// One letter of the body, and one of quiet words.
const LETTER: usize = 53;
const QUIET: usize = 46;
/// Longer titles do not stand in the column of labels.
const LONG_TITLE: usize = 48;

/// The entry as a fact of the document.
/// `said` is what the head of the sheet says of it already.
pub(super) fn fact(at: At<'_>, told: &Told<'_>, said: &[Line]) -> Fact {
    let (label, mut lines) = titled(at, told);
    lines.retain(|line| !said.contains(line));
    let mut value = compact(&lines);
    warn(at, &mut value, told);
    value.language = language(at, told);
    Fact {
        label,
        value,
        flag: source::flag(at, told),
        source: Some(Text::plain(source::source(at, told))),
    }
}

/// Makes a column of facts quieter: a source that is the same as the one before
/// says only that; where the title says it all, the source stands beside it.
pub(super) fn quieten(at: At<'_>, facts: &mut [Fact]) {
    let mut before = String::new();
    for fact in facts {
        let words = fact.source.as_ref().map(Text::words).unwrap_or_default();
        if words == before {
            fact.source = Some(Text::plain(at.tongue.say("source-above")));
        }
        before = words;
        if fact.value.runs.is_empty() {
            let source = fact.source.take().map(|text| text.words());
            fact.value = Text::default().with(Tone::Quiet, source.unwrap_or_default());
        }
    }
}

/// The language of the words, where it is not the sheet's.
pub(super) fn language(at: At<'_>, told: &Told<'_>) -> Option<String> {
    let tag = told.entry.envelope().lang.as_ref()?.as_str();
    (main_part(tag) != main_part(at.tongue.language().tag())).then(|| tag.to_owned())
}

/// The same for words without anything of ours between them: nobody named
/// their language, so they are English.
pub(super) fn language_alone(at: At<'_>, told: &Told<'_>) -> Option<String> {
    let named = told.entry.envelope().lang.is_some();
    let english = Language::English;
    let other = at.tongue.language() != english;
    let unnamed = (!named && other).then(|| english.tag().to_owned());
    language(at, told).or(unnamed)
}

fn main_part(tag: &str) -> String {
    tag.split('-').next().unwrap_or(tag).to_ascii_lowercase()
}

/// The title, and the lines that it does not say already.
pub(super) fn titled(at: At<'_>, told: &Told<'_>) -> (String, Vec<Line>) {
    let lines = joined(&told.lines);
    let headline = told.headline.as_str();
    let too_long = headline.chars().count() > LONG_TITLE || told.kind() == Some(Kind::Goal);
    let (title, mut lines) = match (lines.first(), told.kind()) {
        (Some(first), _) if too_long => (first.label.clone(), lines),
        (_, Some(Kind::Address)) => {
            let title = at.tongue.term_both("Address");
            (title, without_title(headline, lines))
        }
        (_, Some(Kind::Home)) => (at.tongue.both("the-building"), lines),
        _ => (told.title.clone(), without_title(headline, lines)),
    };
    for line in lines.iter_mut().filter(|line| line.label == title) {
        line.label.clear();
    }
    (title, lines)
}

/// Leaves out what the title says word for word, each part of it once.
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

/// Lines of one label as one line.
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

/// Short lines side by side, long ones each on their own.
pub(super) fn compact(lines: &[Line]) -> Text {
    let mut text = Text::default();
    let mut used = 0;
    for line in lines {
        let label = line.label.chars().count();
        let room = (label + 5) * QUIET + line.text.chars().count() * LETTER;
        let many = line.text.contains('\n');
        let fits = used + room <= WIDE && !many;
        if !text.runs.is_empty() {
            text = text.with(Tone::Quiet, if fits { " · " } else { "\n" });
        }
        used = if fits { used + room } else { room };
        if many {
            used = WIDE;
        }
        if label > 0 {
            text = text.with(Tone::Quiet, format!("{}: ", line.label));
        }
        text = text.with(Tone::Plain, line.text.clone());
    }
    text
}

fn warn(at: At<'_>, value: &mut Text, told: &Told<'_>) {
    let Some(body) = &told.body else { return };
    for caution in body.warnings() {
        let start = if value.runs.is_empty() { "" } else { "\n" };
        let note = at.tongue.both("please-note");
        let warning = said::warning(at.tongue, body.kind(), caution);
        let text = std::mem::take(value);
        *value = text
            .with(Tone::Quiet, format!("{start}{note} "))
            .with(Tone::Plain, format!("{warning}."));
    }
}
