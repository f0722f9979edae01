//! In an emergency: what a stranger must know at once, on one side of paper.

use carewallet_core::value::Date;
use carewallet_core::{Body, Kind};

use super::lines::{Lines, facts, on_one_line};
use super::scene::{Scene, names};
use super::silence::{NOBODY, NOTHING};
use super::{own_words, shown};
use crate::document::{Block, CallOut, CallOutKind, Document, Paper, Text, Tone};
use crate::pdf::{self, Print};
use crate::told::Told;

/// The kinds of which the sheet tells something.
pub(super) const KINDS: [Kind; 11] = [
    Kind::Person,
    Kind::AboutMe,
    Kind::CommunicationNeed,
    Kind::Adjustment,
    Kind::Legal,
    Kind::Professional,
    Kind::Contact,
    Kind::Condition,
    Kind::Risk,
    Kind::Allergy,
    Kind::Medication,
];

/// Papers that count in an emergency.
const PAPERS: [&str; 7] = [
    "lpa_hw",
    "deputy_hw",
    "epa",
    "adrt",
    "advance_statement",
    "respect",
    "dnacpr",
];

/// Needs that come up later, such as the format of letters.
const LATER: [&str; 2] = ["contact_method", "information_format"];

/// The last rank that is rung first.
const LAST_RANK: u64 = 2;

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body.kind() {
        Kind::Person | Kind::Allergy | Kind::Risk | Kind::Adjustment => true,
        Kind::CommunicationNeed => !shown::is_one_of(body, "category", &LATER),
        Kind::AboutMe => shown::is_yes(body, "emergency_first") && shown::has(body, "text"),
        Kind::Condition | Kind::Medication => shown::is_now(body, today),
        Kind::Legal => shown::is_one_of(body, "type", &PAPERS),
        Kind::Professional => shown::is_one_of(body, "role", &["gp"]) && shown::is_now(body, today),
        Kind::Contact => shown::is_barred(body) || is_rung_first(body) || shown::has_a_key(body),
        _ => false,
    }
}

/// Who has no rank may be the only one there is.
pub(super) fn is_rung_first(body: &Body) -> bool {
    let rank = shown::number(body, "rank");
    shown::can_be_rung(body) && rank.is_none_or(|rank| rank <= LAST_RANK)
}

/// The sheet, without its codes.
pub(super) fn readable(scene: &Scene<'_>) -> Document {
    let mut document = scene.each(|lines| {
        let mut blocks = vec![first(lines)];
        blocks.extend(own_words(scene, lines.entries));
        blocks.push(Block::Facts(facts(all_facts(lines))));
        blocks.extend(said_by(scene, lines.entries));
        blocks
    });
    document.paper = Paper::Folded;
    document
}

/// Smaller words if that puts all of it, codes too, on one side.
pub(super) fn tighten(document: &mut Document, print: Print) {
    let mut fits = |paper| {
        document.paper = paper;
        pdf::fits(document, print).unwrap_or(true)
    };
    if !fits(Paper::Folded) && !fits(Paper::FoldedTight) {
        document.paper = Paper::Folded;
    }
}

/// What comes before everything else, in a thick frame.
fn first(lines: &Lines<'_>) -> Block {
    let tongue = lines.at.tongue;
    let never = lines.or_silent(&lines.must_not_have(), NOTHING, &[Kind::Allergy]);
    let rung = lines.or_silent(&lines.rung(0), NOBODY, &[Kind::Contact]);
    let mut words = Text::plain(never)
        .with(Tone::Strong, format!("\n{}: ", tongue.both("ring-first")))
        .with(Tone::Plain, rung);
    let barred = lines.barred();
    if !barred.is_empty() {
        let label = tongue.both("do-not-contact");
        words = words
            .with(Tone::Strong, format!("\n{label}: "))
            .with(Tone::Plain, barred.join(", "));
    }
    Block::CallOut(CallOut {
        kind: CallOutKind::Warning,
        label: tongue.both("must-not-have"),
        words,
    })
}

/// What the person wants read first.
fn own_words(scene: &Scene<'_>, entries: &[&Told<'_>]) -> Vec<Block> {
    let mut own = entries.to_vec();
    own.retain(|told| told.kind() == Some(Kind::AboutMe));
    own_words::quotes(scene.at, &own)
}

/// Who says all this, if it is not only the one from whom the sheet is.
fn said_by(scene: &Scene<'_>, entries: &[&Told<'_>]) -> Option<Block> {
    let names = names(entries);
    let other = names != scene.at.share.from.name.as_str();
    let words = other.then(|| {
        let who = [("who", names.into())];
        scene.at.tongue.say_with("voice-reported", who)
    })?;
    let words = Text::default().with(Tone::Quiet, words);
    Some(Block::Paragraph(words))
}

fn all_facts(lines: &Lines<'_>) -> Vec<(String, Vec<String>)> {
    let tongue = lines.at.tongue;
    let mut at_once = Vec::new();
    let mut known = lines.titles(Kind::Condition);
    known.extend(lines.titles(Kind::Risk));
    if !known.is_empty() {
        at_once.push(known.join("; "));
    }
    // Silence must not be read as "none".
    let silent = |said: &[String], kinds: &[Kind]| vec![lines.or_silent(said, NOTHING, kinds)];
    vec![
        (
            tongue.both("know-at-once"),
            silent(&at_once, &[Kind::Condition, Kind::Risk]),
        ),
        (tongue.both("how-to-talk"), on_one_line(lines.talking())),
        (
            tongue.both("medicines-list"),
            silent(&lines.medicines(), &[Kind::Medication]),
        ),
        (tongue.both("who-has-a-key"), lines.key_holders()),
        (tongue.term_both("Legal papers"), lines.papers()),
        (tongue.both("services"), lines.services(&["gp"])),
    ]
}

#[cfg(test)]
mod tests;
