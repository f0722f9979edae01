//! When somebody is missing: what the police ask for, ready before it happens,
//! with room for what changes every day.

use carewallet_core::value::Date;
use carewallet_core::{Body, Kind};

use super::context::SheetContext;
use super::lines::{Lines, MOVING, OF_AN_ACTIVITY, after, facts, in_a_row};
use super::silence::NOTHING_OF_THE_MISSING;
use super::{body_text, own_words, shown};
use crate::document::{Block, Document, Level};
use crate::entry_text::EntryText;

/// The kinds of which the sheet tells something.
pub(super) const KINDS: [Kind; 16] = [
    Kind::Person,
    Kind::Address,
    Kind::AboutMe,
    Kind::CommunicationNeed,
    Kind::Professional,
    Kind::Contact,
    Kind::Event,
    Kind::Condition,
    Kind::Household,
    Kind::Support,
    Kind::Measurement,
    Kind::Function,
    Kind::Risk,
    Kind::Allergy,
    Kind::Medication,
    Kind::Equipment,
];

const ALONE: [&str; 2] = ["safe_alone", "behaviour"];
/// Words that say where somebody goes and how to come near.
const WORDS: [&str; 5] = ["important", "people", "communicate", "wellness", "do_dont"];
/// Services at which somebody may turn up.
const PLACES: [&str; 4] = ["day_centre", "memory_clinic", "care_home", "charity"];
const SIZES: [&str; 2] = ["height", "weight"];
/// What of the person tells what somebody looks like.
const LOOKS: [&str; 4] = ["gender", "sex", "ethnicity", "language"];

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    let has = |name| shown::has(body, name);
    let is = |name, wanted: &[&str]| shown::is_one_of(body, name, wanted);
    match body.kind() {
        Kind::Person | Kind::Risk | Kind::Allergy | Kind::CommunicationNeed => true,
        Kind::Address => !is("type", &["letters"]),
        Kind::AboutMe => has("text") && is("heading", &WORDS),
        Kind::Condition | Kind::Medication | Kind::Support | Kind::Equipment => {
            shown::is_now(body, today)
        }
        Kind::Professional => {
            shown::is_now(body, today) && (is("role", &["gp"]) || is("role", &PLACES))
        }
        Kind::Contact => shown::is_barred(body) || shown::can_be_rung(body),
        Kind::Event => is("type", &["missing"]),
        Kind::Household => has("time_alone"),
        Kind::Measurement => is("type", &SIZES),
        Kind::Function => {
            let domain = shown::name_of(body, "domain");
            let mut domains = ALONE.iter().chain(&MOVING);
            domains.any(|known| *known == domain) && OF_AN_ACTIVITY.into_iter().any(has)
        }
        _ => false,
    }
}

/// The sheet, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    context.each(|lines| {
        let localizer = context.at.localizer;
        let mut blocks = to_write(lines);
        blocks.push(Block::heading(
            Level::Section,
            localizer.both("missing-looks"),
        ));
        blocks.push(Block::Facts(facts(looks(lines))));
        blocks.push(blanks(
            lines,
            &["missing-hair", "missing-eyes", "missing-marks"],
        ));
        blocks.push(Block::heading(
            Level::Section,
            localizer.both("missing-approach"),
        ));
        blocks.push(Block::Facts(facts(manner(lines))));
        blocks.push(Block::heading(
            Level::Section,
            localizer.both("missing-places"),
        ));
        blocks.push(Block::Facts(facts(places(lines))));
        blocks.extend(own_words(context, lines.entries));
        blocks.push(context.foot(lines.entries));
        blocks
    })
}

/// What changes every day: lines to write on.
fn to_write(lines: &Lines<'_>) -> Vec<Block> {
    let ids = [
        "missing-last-seen-when",
        "missing-last-seen-where",
        "missing-wearing",
        "missing-carrying",
        "missing-going",
        "missing-photograph",
        "missing-told-by",
    ];
    let title = lines.at.localizer.both("missing-now");
    let mut blocks = vec![Block::heading(Level::Section, title)];
    blocks.extend(ids.into_iter().map(|id| blanks(lines, &[id])));
    blocks
}

fn blanks(lines: &Lines<'_>, ids: &[&str]) -> Block {
    Block::Blanks(ids.iter().map(|id| lines.at.localizer.both(id)).collect())
}

type Part = Vec<(String, Vec<String>)>;

fn silent(lines: &Lines<'_>, said: &[String], kind: Kind) -> Vec<String> {
    vec![lines.or_silent(said, NOTHING_OF_THE_MISSING, &[kind])]
}

fn looks(lines: &Lines<'_>) -> Part {
    let localizer = lines.at.localizer;
    let sizes: Vec<String> = lines
        .of(Kind::Measurement)
        .filter_map(|(entry_text, body)| {
            let value = lines.field(body, "value")?;
            let unit = after(" ", lines.field(body, "unit"));
            let day = after(", ", lines.field(body, "date"));
            Some(lines.marked(
                entry_text,
                format!("{}: {value}{unit}{day}", entry_text.title),
            ))
        })
        .collect();
    let mut all = vec![(
        localizer.both("missing-height"),
        silent(lines, &sizes, Kind::Measurement),
    )];
    for (_, body) in lines.of(Kind::Person) {
        let fields = body.kind().fields().iter();
        for field in fields.filter(|field| LOOKS.contains(&field.name)) {
            let said = body_text::field(localizer, body, field.name);
            all.push((localizer.term_both(field.label), said.into_iter().collect()));
        }
    }
    all
}

/// How to come near, what may be wrong, and how the person moves.
fn manner(lines: &Lines<'_>) -> Part {
    let localizer = lines.at.localizer;
    vec![
        (localizer.both("how-to-talk"), lines.talking()),
        (
            localizer.both("missing-health"),
            silent(lines, &lines.titles(Kind::Condition), Kind::Condition),
        ),
        (
            lines.never_label(),
            silent(lines, &lines.must_not_have(), Kind::Allergy),
        ),
        (
            localizer.both("missing-needs"),
            silent(lines, &lines.medicines(), Kind::Medication),
        ),
        (localizer.term_both("Risks"), lines.risks()),
        (localizer.both("missing-moves"), lines.functions(&MOVING)),
        (
            localizer.both("missing-things"),
            lines.titles(Kind::Equipment),
        ),
        (
            localizer.both("missing-alone"),
            [
                lines.said(Kind::Household, &["time_alone"]),
                lines.functions(&ALONE),
            ]
            .concat(),
        ),
    ]
}

fn places(lines: &Lines<'_>) -> Part {
    let localizer = lines.at.localizer;
    let (now, before): (Vec<_>, Vec<_>) = lines
        .entries
        .iter()
        .filter(|entry_text| entry_text.kind() == Some(Kind::Address))
        .partition(|entry_text| {
            entry_text
                .body
                .as_ref()
                .is_some_and(|body| shown::is_now(body, lines.at.today))
        });
    let places = |entries: &[&EntryText<'_>]| {
        let at = lines.at;
        Lines {
            at,
            about: lines.about.clone(),
            entries,
        }
        .places()
    };
    let went: Vec<String> = lines
        .of(Kind::Event)
        .map(|(entry_text, _)| {
            let said = entry_text
                .lines
                .iter()
                .skip(1)
                .map(|line| line.text.clone());
            let said: Vec<String> = said.collect();
            lines.marked(entry_text, in_a_row(said).concat())
        })
        .collect();
    let services: Vec<&str> = ["gp"].into_iter().chain(PLACES).collect();
    vec![
        (
            localizer.both("missing-lives"),
            silent(lines, &places(&now), Kind::Address),
        ),
        (localizer.both("missing-before"), places(&before)),
        (
            localizer.both("missing-work"),
            lines.said(Kind::Person, &["occupation"]),
        ),
        (localizer.both("missing-routine"), lines.who_comes()),
        (localizer.both("services"), lines.services(&services)),
        (localizer.both("missing-went-before"), went),
        (
            localizer.both("missing-ring"),
            silent(lines, &lines.rung(usize::MAX), Kind::Contact),
        ),
        (localizer.both("do-not-contact"), lines.barred()),
    ]
}

fn own_words(context: &SheetContext<'_>, entries: &[&EntryText<'_>]) -> Vec<Block> {
    let mut said = entries.to_vec();
    said.retain(|entry_text| entry_text.kind() == Some(Kind::AboutMe));
    if said.is_empty() {
        return Vec::new();
    }
    let title = context.at.localizer.both("missing-own-words");
    let mut blocks = vec![Block::heading(Level::Section, title)];
    blocks.extend(own_words::blocks(context.at, &said, Level::Part));
    blocks
}

#[cfg(test)]
mod tests;
