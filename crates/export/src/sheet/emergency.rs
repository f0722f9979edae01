//! In an emergency: what a stranger must know at once, on one side of paper.

use carewallet_core::value::Date;
use carewallet_core::{Body, Kind};

use super::context::{SheetContext, names};
use super::frame::frame;
use super::lines::{Lines, facts, in_a_row, on_one_line};
use super::silence::{NOBODY, NOTHING};
use super::{own_words, shown};
use crate::document::{Block, Document, Paper, Text, Tone};
use crate::entry_text::EntryText;
use crate::pdf::{self, Print};

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

/// The last rank that is rung first, whatever the role.
const LAST_RANK: u64 = 2;
/// How many are named; of the others it says how many they are.
pub(super) const MOST: usize = 6;

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

/// Who is rung in an emergency by role or by rank. Who has no rank may be the
/// only one there is.
pub(super) fn is_rung_first(body: &Body) -> bool {
    let rank = shown::number(body, "rank");
    let wanted = shown::names_of(body, "roles").contains(&"emergency".to_owned())
        || rank.is_none_or(|rank| rank <= LAST_RANK);
    shown::can_be_rung(body) && wanted
}

/// The sheet, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    let mut document = context.each(|lines| {
        let mut blocks: Vec<Block> = first(lines).into_iter().collect();
        blocks.extend(own_words(context, lines.entries));
        blocks.push(Block::Facts(facts(all_facts(lines))));
        blocks.extend(said_by(context, lines.entries));
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
fn first(lines: &Lines<'_>) -> Option<Block> {
    let localizer = lines.at.localizer;
    let never = lines.or_silence(lines.must_not_have(), NOTHING, &[Kind::Allergy]);
    let rung = lines.or_silence(lines.rung_at_most(MOST), NOBODY, &[Kind::Contact]);
    let parts = vec![
        (lines.never_label(), never),
        (localizer.both("ring-first"), rung),
        (localizer.both("do-not-contact"), in_a_row(lines.barred())),
    ];
    frame(localizer, parts)
}

/// What the person wants read first.
fn own_words(context: &SheetContext<'_>, entries: &[&EntryText<'_>]) -> Vec<Block> {
    let mut own = entries.to_vec();
    own.retain(|entry_text| entry_text.kind() == Some(Kind::AboutMe));
    own_words::quotes(context.at, &own)
}

/// Who says all this, if it is not only the one from whom the sheet is.
fn said_by(context: &SheetContext<'_>, entries: &[&EntryText<'_>]) -> Option<Block> {
    let names = names(entries);
    let other = names != context.at.share.from.name.as_str();
    let words = other.then(|| {
        let who = [("who", names.into())];
        context.at.localizer.say_with("voice-reported", who)
    })?;
    let words = Text::default().with(Tone::Quiet, words);
    Some(Block::Paragraph(words))
}

fn all_facts(lines: &Lines<'_>) -> Vec<(String, Vec<String>)> {
    let localizer = lines.at.localizer;
    let mut known = lines.titles(Kind::Condition);
    known.extend(lines.titles(Kind::Risk));
    let at_once = in_a_row(known);
    // Silence must not be read as "none".
    let silent = |said: &[String], kinds: &[Kind]| vec![lines.or_silent(said, NOTHING, kinds)];
    vec![
        (
            localizer.both("know-at-once"),
            silent(&at_once, &[Kind::Condition, Kind::Risk]),
        ),
        (localizer.both("how-to-talk"), on_one_line(lines.talking())),
        (
            localizer.both("medicines-list"),
            silent(&lines.medicines(), &[Kind::Medication]),
        ),
        (localizer.both("who-has-a-key"), lines.key_holders()),
        (localizer.term_both("Legal papers"), lines.papers()),
        (localizer.both("services"), lines.services(&["gp"])),
    ]
}

#[cfg(test)]
mod tests;
