//! When somebody is missing: what the police ask for, ready before it happens,
//! with room for what changes every day.

use carewallet_core::kind::{
    AboutMeHeading, AddressType, Domain, Event, EventType, Household, Measurement, MeasurementType,
    Person, ProfessionalRole,
};
use carewallet_core::value::{BodyField, Date, Field};
use carewallet_core::{Body, Kind, field};

use super::contact::{can_be_rung, is_barred};
use super::context::SheetContext;
use super::current::is_current;
use super::lines::{Lines, MOVING, after, describes, facts, in_a_row};
use super::own_words;
use super::silence::NOTHING_OF_THE_MISSING;
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

const ALONE: [Domain; 2] = [Domain::SafeAlone, Domain::Behaviour];
/// Words that say where somebody goes and how to come near.
const WORDS: [AboutMeHeading; 5] = [
    AboutMeHeading::Important,
    AboutMeHeading::People,
    AboutMeHeading::Communicate,
    AboutMeHeading::Wellness,
    AboutMeHeading::DoDont,
];
/// The doctor, and services at which somebody may turn up.
const SERVICES: [ProfessionalRole; 5] = [
    ProfessionalRole::Gp,
    ProfessionalRole::DayCentre,
    ProfessionalRole::MemoryClinic,
    ProfessionalRole::CareHome,
    ProfessionalRole::Charity,
];
const SIZES: [MeasurementType; 2] = [MeasurementType::Height, MeasurementType::Weight];

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::Person(_) | Body::Risk(_) | Body::Allergy(_) | Body::CommunicationNeed(_) => true,
        Body::Address(address) => address.r#type != Some(AddressType::Letters),
        Body::AboutMe(about) => about.text.is_given() && WORDS.contains(&about.heading),
        Body::Condition(_) | Body::Medication(_) | Body::Support(_) | Body::Equipment(_) => {
            is_current(body, today)
        }
        Body::Professional(one) => is_current(body, today) && SERVICES.contains(&one.role),
        Body::Contact(one) => is_barred(one) || can_be_rung(one),
        Body::Event(event) => event.r#type == EventType::Missing,
        Body::Household(household) => household.time_alone.is_given(),
        Body::Measurement(measurement) => SIZES.contains(&measurement.r#type),
        Body::Function(function) => {
            let domain = &function.domain;
            (ALONE.contains(domain) || MOVING.contains(domain)) && describes(function)
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
        .of::<Measurement>()
        .filter_map(|(entry_text, measurement)| {
            let value = lines.field(&measurement.value)?;
            let unit = after(" ", lines.field(&measurement.unit));
            let day = after(", ", lines.field(&measurement.date));
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
    for (_, person) in lines.of::<Person>() {
        let looks = [
            (field!(Person.gender), lines.field(&person.gender)),
            (field!(Person.sex), lines.field(&person.sex)),
            (field!(Person.language), lines.field(&person.language)),
            (field!(Person.ethnicity), lines.field(&person.ethnicity)),
        ];
        let labelled = |(field, value): (&Field, Option<String>)| {
            (localizer.term_both(field.label), Vec::from_iter(value))
        };
        all.extend(looks.map(labelled));
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
                lines.values(|household: &Household| &household.time_alone),
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
                .is_some_and(|body| is_current(body, lines.at.today))
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
        .of::<Event>()
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
    vec![
        (
            localizer.both("missing-lives"),
            silent(lines, &places(&now), Kind::Address),
        ),
        (localizer.both("missing-before"), places(&before)),
        (
            localizer.both("missing-work"),
            lines.values(|person: &Person| &person.occupation),
        ),
        (localizer.both("missing-routine"), lines.who_comes()),
        (localizer.both("services"), lines.services(&SERVICES)),
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
