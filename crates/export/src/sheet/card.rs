//! The card: emergency facts and one code, the size of a bank card, or of a
//! passport in large print.

use carewallet_core::entry::Content;
use carewallet_core::parts::Layout;
use carewallet_core::{Body, Entry, Kind};

use super::lines::{Lines, or_silent};
use super::scene::Scene;
use super::{At, Carrier, emergency, shown, tail};
use crate::document::{Block, Document, Masthead, Paper, Text, Tone};
use crate::language::Language;
use crate::pdf;
use crate::told::Told;
use crate::tongue::Tongue;

/// The kinds of which the card tells something.
pub(super) const KINDS: [Kind; 5] = [
    Kind::Person,
    Kind::Contact,
    Kind::Condition,
    Kind::Risk,
    Kind::Allergy,
];

/// What one code of a card holds of a payload, in bytes.
pub const CODE_BYTES: usize = Layout::Card.part_bytes();

/// Contacts without a rank come after those with one.
const RANKS: u64 = 20;

/// In which order entries go onto a card, the first ones first; nothing for
/// what never does. Whoever makes the share leaves out the last ones until
/// [`CODE_BYTES`] are enough, and says so.
#[must_use]
pub fn rank(entry: &Entry) -> Option<u8> {
    let Ok(Some(Content::Body(body))) = entry.content() else {
        return None;
    };
    if !prints(&body) {
        return None;
    }
    Some(match body.kind() {
        Kind::Person => 0,
        Kind::Allergy => 1,
        Kind::Contact => match shown::number(&body, "rank").unwrap_or(RANKS) {
            1 => 2,
            later => 5 + u8::try_from(later.min(RANKS)).unwrap_or(u8::MAX - 5),
        },
        Kind::Condition => 3,
        _ => 4,
    })
}

/// Whether a card without the entry would say something false: who it is, and
/// what they must not have.
#[must_use]
pub fn must_be_on_it(entry: &Entry) -> bool {
    rank(entry).is_some_and(|rank| rank <= 1)
}

/// Whether the card prints something of a body.
pub(super) fn prints(body: &Body) -> bool {
    match body.kind() {
        Kind::Person | Kind::Allergy | Kind::Risk => true,
        Kind::Condition => shown::is_now(body),
        Kind::Contact => emergency::is_rung_first(body),
        _ => false,
    }
}

/// The front of the card: as much of it as has room, in a fixed order; what
/// must not be had comes first and is never left out alone.
pub(super) fn readable(scene: &Scene<'_>) -> Document {
    let person = scene.people().into_iter().next();
    let entries = person.map_or_else(Vec::new, |person| scene.about(&person));
    let lines = Lines {
        at: scene.at,
        entries: &entries,
    };
    let mut document = scene.head.document(Masthead {
        kicker: Some(scene.at.tongue.both("kicker-card")),
        heading: scene.name(&entries),
        lines: born(&lines).map(Text::plain).into_iter().collect(),
    });
    document.paper = Paper::Card;
    let cut = scene.people().len() > 1 || scene.look.cut;
    let fits = |document: &Document| pdf::fits(document, scene.look.print).unwrap_or(true);
    if fill(&mut document, &lines, cut, fits) {
        return document;
    }
    // Two languages may have no room: those who come in an emergency read English.
    let english = Tongue::new(Language::English);
    let at = At {
        tongue: &english,
        ..scene.at
    };
    let lines = Lines {
        at,
        entries: &entries,
    };
    document.masthead.lines.clear();
    // If nothing fits, no card is drawn: see [`pdf::PdfError::Face`].
    fill(&mut document, &lines, cut, fits);
    document
}

/// Puts onto the front as much as fits. False if not even the first part does;
/// then that one stands there.
fn fill(
    document: &mut Document,
    lines: &Lines<'_>,
    cut: bool,
    fits: impl Fn(&Document) -> bool,
) -> bool {
    let all = parts(lines, cut);
    (1..=all.len()).rev().any(|count| {
        let whole = count == all.len() && !cut;
        document.blocks = front(lines, &all, count, whole);
        if fits(document) {
            return true;
        }
        // The name says what it is about as well.
        document.masthead.kicker = None;
        fits(document)
    })
}

/// A label, and what is said.
type Part = (String, String);

/// What stands on the front, each a line, in the order of importance. Of what
/// may have been cut, it does not say that nothing is on record.
fn parts(lines: &Lines<'_>, cut: bool) -> Vec<Part> {
    let tongue = lines.at.tongue;
    let mut parts = vec![(
        tongue.both("must-not-have"),
        or_silent(&never(lines), tongue.both("nothing-on-record")),
    )];
    let mut rung = lines.rung(0);
    rung.truncate(1);
    let rung = rung.first().map(|line| line.trim_start_matches("1. "));
    let nobody = (!cut).then(|| tongue.both("nobody-on-record"));
    let rung = rung.map(str::to_owned).or(nobody);
    parts.extend(rung.map(|rung| (tongue.both("ring-first"), rung)));
    let conditions = lines.titles(Kind::Condition);
    let health = tongue.term_both("Health conditions");
    parts.extend((!conditions.is_empty()).then(|| (health, conditions.join("; "))));
    let risks = lines.titles(Kind::Risk);
    let label = tongue.term_both("Risks");
    parts.extend((!risks.is_empty()).then(|| (label, risks.join("; "))));
    parts
}

/// Allergies by name, on one line.
fn never(lines: &Lines<'_>) -> Vec<String> {
    let names: Vec<String> = lines
        .of(Kind::Allergy)
        .map(|(told, body)| {
            let severity = super::lines::bracketed(lines.field(body, "severity"));
            lines.marked(told, format!("{}{severity}", told.title))
        })
        .collect();
    if names.is_empty() {
        return names;
    }
    vec![names.join("; ")]
}

fn born(lines: &Lines<'_>) -> Option<String> {
    let mut people = lines.of(Kind::Person);
    let born = |(_, body): (&Told<'_>, &Body)| lines.field(body, "birth_date");
    let date = people.find_map(born)?;
    Some(
        lines
            .at
            .tongue
            .say_with("who-born", [("date", date.into())]),
    )
}

fn front(lines: &Lines<'_>, parts: &[Part], count: usize, whole: bool) -> Vec<Block> {
    let said = parts.iter().take(count).map(|(label, words)| {
        let text = Text::strong(format!("{label}: ")).with(Tone::Plain, words.as_str());
        Block::Paragraph(text)
    });
    let more = (!whole).then(|| {
        let words = lines.at.tongue.both("card-more");
        Block::Paragraph(Text::strong(words))
    });
    said.chain(more).collect()
}

/// There is one code, and no room under it.
fn without_label(block: Block) -> Block {
    let Block::Codes(mut codes) = block else {
        return block;
    };
    codes.cells.iter_mut().for_each(|cell| cell.label.clear());
    Block::Codes(codes)
}

/// The back of the card with its code, and what to do with the paper.
pub(super) fn push_back(blocks: &mut Vec<Block>, tongue: &Tongue, carrier: Carrier, sheet: &str) {
    blocks.push(Block::Fold);
    let how = match carrier {
        Carrier::Codes(_) => tongue.text("card-code"),
        Carrier::Letters => tongue.text("letters-more"),
    };
    let code = tail::codes(tongue, carrier, sheet);
    blocks.extend(code.map(without_label));
    blocks.push(Block::Paragraph(how));
    blocks.push(Block::Fold);
    blocks.push(Block::Paragraph(tongue.text("card-cut")));
}

#[cfg(test)]
mod tests;
