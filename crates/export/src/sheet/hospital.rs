//! For a stay in hospital: in red what staff must know, in amber what matters
//! to the person, in green what the person likes. Own words stand under each.

use carewallet_core::value::Date;
use carewallet_core::{Body, Kind};

use super::context::SheetContext;
use super::lines::{Lines, MOVING, OF_AN_ACTIVITY, facts};
use super::silence::{NOBODY, NOTHING};
use super::{entry, own_words, shown};
use crate::document::{Block, Document, Level, Light, Text};
use crate::entry_text::EntryText;

/// The kinds of which the sheet tells something.
pub(super) const KINDS: [Kind; 18] = [
    Kind::Person,
    Kind::AboutMe,
    Kind::Statement,
    Kind::CommunicationNeed,
    Kind::Adjustment,
    Kind::Legal,
    Kind::Professional,
    Kind::Contact,
    Kind::Condition,
    Kind::Treatment,
    Kind::Household,
    Kind::Support,
    Kind::Function,
    Kind::Continence,
    Kind::Risk,
    Kind::Allergy,
    Kind::Medication,
    Kind::Equipment,
];

/// Activities that may do harm on the first day.
const EATING: [&str; 3] = ["swallowing", "eating", "nutrition"];
const UPSETTING: [&str; 1] = ["behaviour"];
/// Activities of every day.
const EVERY_DAY: [&str; 14] = [
    "toilet",
    "hygiene",
    "bathing",
    "dressing",
    "dexterity",
    "communication",
    "cognition",
    "mood",
    "sleep",
    "night",
    "skin",
    "medication",
    "walk_distance",
    "movement",
];
/// Own words under each light.
const RED_WORDS: [&str; 2] = ["communicate", "do_dont"];
const AMBER_WORDS: [&str; 3] = ["important", "people", "support"];
const AMBER_TOPICS: [&str; 4] = ["what_matters", "worry", "concern", "impact"];

/// Whether the sheet prints something of a body.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    let has = |name| shown::has(body, name);
    match body.kind() {
        Kind::Person
        | Kind::Allergy
        | Kind::Risk
        | Kind::CommunicationNeed
        | Kind::Adjustment
        | Kind::Statement
        | Kind::Continence => true,
        Kind::AboutMe => has("text"),
        Kind::Condition | Kind::Medication | Kind::Treatment | Kind::Support | Kind::Equipment => {
            shown::is_now(body, today)
        }
        Kind::Legal => !shown::is_one_of(body, "type", &["appointee", "lpa_pf", "deputy_pf"]),
        Kind::Professional => {
            shown::is_one_of(body, "role", &["gp", "pharmacy"]) && shown::is_now(body, today)
        }
        Kind::Contact => shown::is_barred(body) || shown::can_be_rung(body),
        Kind::Household => has("pets"),
        Kind::Function => is_red(body) || is_amber(body) || has("how_i_like_it"),
        _ => false,
    }
}

fn is_red(body: &Body) -> bool {
    let domains: Vec<&str> = EATING.into_iter().chain(UPSETTING).collect();
    shown::is_one_of(body, "domain", &domains) && is_told(body)
}

fn is_amber(body: &Body) -> bool {
    let domains: Vec<&str> = MOVING.into_iter().chain(EVERY_DAY).collect();
    shown::is_one_of(body, "domain", &domains) && is_told(body)
}

fn is_told(body: &Body) -> bool {
    OF_AN_ACTIVITY.iter().any(|name| shown::has(body, name))
}

/// The sheet, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    context.each(|lines| {
        let mut blocks = red(lines);
        blocks.extend(amber(lines));
        blocks.extend(green(lines));
        blocks.push(context.foot(lines.entries));
        blocks
    })
}

fn red(lines: &Lines<'_>) -> Vec<Block> {
    let localizer = lines.at.localizer;
    let silent = |said: &[String], kind| vec![lines.or_silent(said, NOTHING, &[kind])];
    let all = vec![
        (
            lines.never_label(),
            silent(&lines.must_not_have(), Kind::Allergy),
        ),
        (
            localizer.term_both("Health conditions"),
            silent(&lines.titles(Kind::Condition), Kind::Condition),
        ),
        (
            localizer.both("medicines-list"),
            silent(&lines.medicines(), Kind::Medication),
        ),
        (localizer.term_both("Risks"), lines.risks()),
        (localizer.both("hospital-how-i-talk"), lines.talking()),
        (
            localizer.both("hospital-sight-hearing"),
            lines.said(Kind::CommunicationNeed, &["aids"]),
        ),
        (localizer.both("hospital-eating"), lines.functions(&EATING)),
        (
            localizer.both("hospital-upset"),
            lines.functions(&UPSETTING),
        ),
        (localizer.term_both("Legal papers"), lines.papers()),
        (
            localizer.both("ring-first"),
            vec![lines.or_silent(&lines.rung(2), NOBODY, &[Kind::Contact])],
        ),
        (localizer.both("do-not-contact"), lines.barred()),
        (
            localizer.both("services"),
            lines.services(&["gp", "pharmacy"]),
        ),
    ];
    let own = |body: &Body| {
        body.kind() == Kind::AboutMe
            && (shown::is_one_of(body, "heading", &RED_WORDS)
                || shown::is_yes(body, "emergency_first"))
    };
    part(lines, Light::Red, Block::Facts(facts(all)), own)
}

fn amber(lines: &Lines<'_>) -> Vec<Block> {
    let localizer = lines.at.localizer;
    let mut activities: Vec<(String, Vec<String>)> = Vec::new();
    for (entry_text, body) in lines.of(Kind::Function).filter(|(_, body)| is_amber(body)) {
        let said = lines.marked(entry_text, lines.of_an_activity(body));
        activities.push((entry_text.title.clone(), vec![said]));
    }
    let mut all = vec![
        (localizer.both("hospital-help-at-home"), lines.who_comes()),
        (
            localizer.both("hospital-faith"),
            lines.said(Kind::Person, &["religion"]),
        ),
        (localizer.term_both("Treatment"), lines.treatments()),
        (
            localizer.term_both("Equipment"),
            lines.titles(Kind::Equipment),
        ),
    ];
    all.splice(0..0, activities);
    let mut facts = facts(all);
    facts.extend(lines.of(Kind::Continence).map(|(entry_text, _)| {
        let mut fact = entry::fact(lines.at, entry_text, &[]);
        fact.source = None;
        fact
    }));
    let own = |body: &Body| match body.kind() {
        Kind::AboutMe => {
            shown::is_one_of(body, "heading", &AMBER_WORDS)
                && !shown::is_yes(body, "emergency_first")
        }
        Kind::Statement => shown::is_one_of(body, "topic", &AMBER_TOPICS),
        _ => false,
    };
    part(lines, Light::Amber, Block::Facts(facts), own)
}

fn green(lines: &Lines<'_>) -> Vec<Block> {
    let localizer = lines.at.localizer;
    let likes = lines.of(Kind::Function).filter_map(|(entry_text, body)| {
        let words = lines.field(body, "how_i_like_it")?;
        Some(lines.marked(entry_text, format!("{}: {words}", entry_text.title)))
    });
    let all = vec![
        (localizer.both("hospital-how-i-like-it"), likes.collect()),
        (
            localizer.term_both("Pets"),
            lines.said(Kind::Household, &["pets"]),
        ),
    ];
    let own = |body: &Body| match body.kind() {
        Kind::AboutMe => {
            let others: Vec<&str> = RED_WORDS.into_iter().chain(AMBER_WORDS).collect();
            !shown::is_one_of(body, "heading", &others) && !shown::is_yes(body, "emergency_first")
        }
        Kind::Statement => !shown::is_one_of(body, "topic", &AMBER_TOPICS),
        _ => false,
    };
    part(lines, Light::Green, Block::Facts(facts(all)), own)
}

/// A light, its own words, what is known, or that nothing is.
fn part(lines: &Lines<'_>, light: Light, known: Block, own: impl Fn(&Body) -> bool) -> Vec<Block> {
    let title = match light {
        Light::Red => "light-red",
        Light::Amber => "light-amber",
        Light::Green => "light-green",
    };
    let localizer = lines.at.localizer;
    let mut said: Vec<&EntryText<'_>> = lines.entries.to_vec();
    said.retain(|entry_text| entry_text.body.as_ref().is_some_and(&own));
    let empty = matches!(&known, Block::Facts(facts) if facts.is_empty());
    let mut blocks = vec![Block::Light(light, localizer.both(title))];
    if empty && said.is_empty() {
        blocks.push(Block::Paragraph(Text::strong(
            localizer.both("hospital-nothing"),
        )));
    }
    // In red, what may do harm comes before words.
    let known = (!empty).then_some(known);
    let (before, after) = if light == Light::Red {
        (known, None)
    } else {
        (None, known)
    };
    blocks.extend(before);
    blocks.extend(own_words(lines, &said));
    blocks.extend(after);
    blocks
}

/// The person's own words; what others say for the person under its own heading.
fn own_words(lines: &Lines<'_>, said: &[&EntryText<'_>]) -> Vec<Block> {
    let (own, others): (Vec<&EntryText<'_>>, Vec<_>) = said
        .iter()
        .partition(|entry_text| own_words::is_own(entry_text));
    let mut blocks = own_words::quotes(lines.at, &own);
    if let Some(first) = others.first() {
        let name = [("name", first.about.as_str().into())];
        let title = lines.at.localizer.both_with("said-for", name);
        blocks.push(Block::heading(Level::Part, title));
        blocks.extend(own_words::quotes(lines.at, &others));
    }
    blocks
}

#[cfg(test)]
mod tests;
