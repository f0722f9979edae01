//! The card: emergency facts and one code, the size of a bank card, or of a
//! passport in large print. The face prints what fits on it and the code
//! carries what fits in it; neither limits the other.

use carewallet_core::entry::Content;
use carewallet_core::kind::Person;
use carewallet_core::parts::Layout;
use carewallet_core::value::Date;
use carewallet_core::{Body, Entry, Kind};

use super::context::SheetContext;
use super::current::is_current;
use super::lines::Lines;
use super::silence::{NOBODY, NOTHING};
use super::{At, Carrier, codes, emergency};
use crate::document::{Block, Document, Masthead, Paper, Text, Tone};
use crate::entry_text::EntryText;
use crate::i18n::Localizer;
use crate::language::Language;
use crate::pdf;

/// The kinds of entries that the card prints.
pub(super) const KINDS: [Kind; 6] = [
    Kind::Person,
    Kind::Contact,
    Kind::Condition,
    Kind::Risk,
    Kind::Allergy,
    Kind::Medication,
];

/// How many bytes of a payload the one code of a card can carry.
pub const CODE_BYTES: usize = Layout::Card.part_bytes();

/// Contacts without a rank come after those with one.
const RANKS: u32 = 20;

/// The priority of an entry for the code of a card, lowest first; [`u8::MAX`]
/// if it is of no use there. Whoever makes the share drops the last ones until
/// the rest fits into [`CODE_BYTES`], and says so.
#[must_use]
pub fn rank(entry: &Entry, today: Date) -> u8 {
    let Ok(Some(Content::Body(body))) = entry.content() else {
        return u8::MAX;
    };
    if !prints(&body, today) {
        return u8::MAX;
    }
    match &body {
        Body::Person(_) => 0,
        Body::Allergy(_) => 1,
        Body::Contact(contact) => match contact.rank.map_or(RANKS, |rank| rank.number()) {
            1 => 2,
            later => 6 + u8::try_from(later.min(RANKS)).unwrap_or(u8::MAX - 6),
        },
        Body::Condition(_) => 3,
        Body::Medication(_) => 4,
        _ => 5,
    }
}

/// Whether the code would mislead without this entry: it must say who the
/// person is and what they must not have.
#[must_use]
pub fn must_be_on_it(entry: &Entry, today: Date) -> bool {
    rank(entry, today) <= 1
}

/// Whether the card prints anything from a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::Person(_) | Body::Allergy(_) | Body::Risk(_) => true,
        Body::Condition(_) | Body::Medication(_) => is_current(body, today),
        Body::Contact(contact) => emergency::is_rung_first(contact),
        _ => false,
    }
}

/// The front of the card: as much as fits, the most important first. What the
/// person must not have is never cut.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    let people = context.people();
    let person = people.first();
    let entries = person.map_or_else(Vec::new, |person| context.about_and_home(person));
    let home = carewallet_core::SubjectId::Home;
    let lines = context.lines(person.unwrap_or(&home), &entries);
    let mut document = context.head.document(Masthead {
        kicker: Some(context.at.localizer.both("kicker-card")),
        heading: context.name(&entries),
        lines: born(&lines).map(Text::plain).into_iter().collect(),
    });
    document.paper = Paper::Card;
    // If the fonts cannot be read, drawing reports it; measuring need not.
    let fits = |document: &Document| pdf::fits(document, context.options.print).unwrap_or(true);
    if fill(&mut document, &lines, people.len() > 1, fits) {
        return document;
    }
    // If two languages do not fit, English wins: it is what an ambulance crew
    // reads.
    let english = Localizer::new(Language::English);
    let at = At {
        localizer: &english,
        ..context.at
    };
    let lines = Lines { at, ..lines };
    // A name is needed more than a date of birth.
    document.masthead.lines.clear();
    // If nothing fits, no card is drawn: see [`pdf::PdfError::Face`].
    fill(&mut document, &lines, people.len() > 1, fits);
    document
}

/// A label and the items under it.
struct Part {
    label: String,
    items: Vec<String>,
    /// A shorter wording, for when the full one does not fit.
    brief: Option<Vec<String>>,
}

impl Part {
    fn of(label: String, items: Vec<String>) -> Self {
        Self {
            label,
            items,
            brief: None,
        }
    }
}

/// Fills the front with as much as fits. If not even the first part does,
/// leaves it there and returns false. `more` says that something is left out in
/// any case.
fn fill(
    document: &mut Document,
    lines: &Lines<'_>,
    more: bool,
    fits: impl Fn(&Document) -> bool,
) -> bool {
    let mut all = parts(lines);
    document.blocks = front(lines, &all, more);
    if fits(document) {
        return true;
    }
    // The kicker can go: a name is enough to say whose card it is.
    document.masthead.kicker = None;
    document.blocks = front(lines, &all, more);
    if fits(document) {
        return true;
    }
    let mut chosen: Vec<Part> = all.drain(..1).collect();
    document.blocks = front(lines, &chosen, true);
    if !fits(document) {
        // The notice at the top already warns that more may exist.
        let noticed = document.running.notice.is_some();
        document.blocks = front(lines, &chosen, !noticed);
        return noticed && fits(document);
    }
    for part in all {
        if !push(document, lines, &mut chosen, &part, &fits) {
            break;
        }
    }
    document.blocks = front(lines, &chosen, true);
    true
}

/// Adds a part, or as much of its list as fits. Returns false if some of it is
/// missing: then nothing less important may follow.
fn push(
    document: &mut Document,
    lines: &Lines<'_>,
    chosen: &mut Vec<Part>,
    part: &Part,
    fits: impl Fn(&Document) -> bool,
) -> bool {
    let whole = part.items.clone();
    let cut = (1..part.items.len()).rev().map(|count| {
        let mut some: Vec<String> = part.items.iter().take(count).cloned().collect();
        some.extend(lines.and_more(part.items.len() - count));
        some
    });
    let brief = part.brief.clone();
    let attempts = std::iter::once((true, whole))
        .chain(brief.map(|brief| (true, brief)))
        .chain(cut.map(|some| (false, some)));
    for (all, items) in attempts {
        chosen.push(Part::of(part.label.clone(), items));
        document.blocks = front(lines, chosen, true);
        if fits(document) {
            return all;
        }
        chosen.pop();
    }
    false
}

/// The candidates for the front, by importance.
fn parts(lines: &Lines<'_>) -> Vec<Part> {
    let localizer = lines.at.localizer;
    let never = lines.or_silent(&never(lines), NOTHING, &[Kind::Allergy]);
    let mut rung = lines.rung_briefly(false).into_iter();
    let first = rung.next();
    let first = first.unwrap_or_else(|| lines.silent(NOBODY, &[Kind::Contact]));
    let alone = lines.rung_briefly(true).into_iter().next();
    let first = Part {
        brief: alone.map(|alone| vec![alone]),
        ..Part::of(localizer.both("ring-first"), vec![first])
    };
    let titled = |kind: Kind| Part::of(localizer.term_both(kind.title()), lines.titles(kind));
    let parts = vec![
        Part::of(lines.never_label(), vec![never]),
        first,
        titled(Kind::Condition),
        titled(Kind::Medication),
        titled(Kind::Risk),
        Part::of(localizer.both("household-ring"), rung.collect()),
    ];
    let known = parts.into_iter().filter(|part| !part.items.is_empty());
    known.collect()
}

/// Allergies by name, on one line.
fn never(lines: &Lines<'_>) -> Vec<String> {
    let names: Vec<String> = lines
        .allergies()
        .into_iter()
        .map(|(entry_text, allergy)| {
            let severity = super::lines::bracketed(lines.field(&allergy.severity));
            lines.marked(entry_text, format!("{}{severity}", entry_text.title))
        })
        .collect();
    if names.is_empty() {
        return names;
    }
    vec![names.join("; ")]
}

fn born(lines: &Lines<'_>) -> Option<String> {
    let mut people = lines.of::<Person>();
    let born = |(entry_text, person): (&EntryText<'_>, &Person)| {
        let date = lines.field(&person.birth_date)?;
        let words = lines
            .at
            .localizer
            .say_with("who-born", [("date", date.into())]);
        Some(lines.marked(entry_text, words))
    };
    people.find_map(born)
}

fn front(lines: &Lines<'_>, parts: &[Part], more: bool) -> Vec<Block> {
    let paragraphs = parts.iter().map(|part| {
        let label = Text::strong(format!("{}: ", part.label));
        let text = label.with(Tone::Plain, part.items.join("; "));
        Block::Paragraph(text)
    });
    let more = more.then(|| {
        let words = lines.at.localizer.both("card-more");
        Block::Paragraph(Text::strong(words))
    });
    paragraphs.chain(more).collect()
}

/// The only code needs no number, and there is no room for one.
fn without_label(block: Block) -> Block {
    let Block::Codes(mut codes) = block else {
        return block;
    };
    codes.cells.iter_mut().for_each(|cell| cell.label.clear());
    Block::Codes(codes)
}

/// The back of the card with its code, and what to do with the paper.
pub(super) fn push_back(
    blocks: &mut Vec<Block>,
    localizer: &Localizer,
    carrier: Carrier,
    sheet: &str,
) {
    blocks.push(Block::Fold);
    let how = match carrier {
        Carrier::Codes(_) => localizer.text("card-code"),
        Carrier::Letters | Carrier::Nothing => localizer.text("letters-card"),
    };
    let code = codes::codes(localizer, carrier, sheet);
    blocks.extend(code.map(without_label));
    blocks.push(Block::Paragraph(how));
    blocks.push(Block::Fold);
    blocks.push(Block::Paragraph(localizer.text("card-cut")));
}

#[cfg(test)]
mod tests;
