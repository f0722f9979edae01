//! In an emergency: what a stranger must know at once, on one side of paper.

use carewallet_core::kind::{
    CommunicationCategory, Contact, ContactRole, LegalType, ProfessionalRole,
};
use carewallet_core::value::{BodyField, Date};
use carewallet_core::{Body, Kind};

use super::contact::{can_be_rung, has_a_key, has_role, is_barred, rank};
use super::context::{SheetContext, names};
use super::current::is_current;
use super::frame::frame;
use super::lines::{Lines, facts, in_a_row, on_one_line};
use super::own_words;
use super::silence::{NOBODY, NOTHING};
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
const PAPERS: [LegalType; 7] = [
    LegalType::LpaHw,
    LegalType::DeputyHw,
    LegalType::Epa,
    LegalType::Adrt,
    LegalType::AdvanceStatement,
    LegalType::Respect,
    LegalType::Dnacpr,
];

/// Needs that come up later, such as the format of letters.
const LATER: [CommunicationCategory; 2] = [
    CommunicationCategory::ContactMethod,
    CommunicationCategory::InformationFormat,
];

/// The last rank that is rung first, whatever the role.
const LAST_RANK: u32 = 2;
/// How many are named; of the others it says how many they are.
pub(super) const MOST: usize = 6;

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::Person(_) | Body::Allergy(_) | Body::Risk(_) | Body::Adjustment(_) => true,
        Body::CommunicationNeed(need) => !LATER.contains(&need.category),
        Body::AboutMe(about) => {
            about.emergency_first.is_some_and(|first| first.0) && about.text.is_given()
        }
        Body::Condition(_) | Body::Medication(_) => is_current(body, today),
        Body::Legal(paper) => PAPERS.contains(&paper.r#type),
        Body::Professional(one) => one.role == ProfessionalRole::Gp && is_current(body, today),
        Body::Contact(one) => is_barred(one) || is_rung_first(one) || has_a_key(one),
        _ => false,
    }
}

/// Who is rung in an emergency by role or by rank. Who has no rank may be the
/// only one there is.
pub(super) fn is_rung_first(contact: &Contact) -> bool {
    let wanted = has_role(contact, ContactRole::Emergency)
        || contact.rank.is_none()
        || rank(contact) <= LAST_RANK;
    can_be_rung(contact) && wanted
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
        (
            localizer.both("services"),
            lines.services(&[ProfessionalRole::Gp]),
        ),
    ]
}

#[cfg(test)]
mod tests;
