//! What somebody with one minute must see: what the person must not have, risks,
//! whom to ring. It stands again below, with its source; nothing is weighed here.

use carewallet_core::share::Role;
use carewallet_core::{Kind, SubjectId};

use super::At;
use super::lines::Lines;
use super::people::rank;
use super::shown;
use super::silence::NOTHING;
use crate::document::{Block, CallOut, CallOutKind, Text, Tone};
use crate::told::Told;

/// The frame at the head of a person's part, if there is anything for it.
pub(super) fn block(at: At<'_>, about: &SubjectId, entries: &[&Told<'_>]) -> Option<Block> {
    let lines = Lines {
        at,
        about: about.clone(),
        entries,
    };
    let barred = lines.barred();
    let all = [
        ("must-not-have", must_not_have(&lines)),
        ("risks", listed(lines.titles(Kind::Risk))),
        ("ring-first", ring_first(&lines)),
        ("do-not-contact", listed(barred)),
    ];
    let mut words = Text::default();
    for (id, said) in all {
        let Some(said) = said else { continue };
        let start = if words.runs.is_empty() { "" } else { "\n" };
        let label = match id {
            "risks" => at.tongue.term_both("Risks"),
            id => at.tongue.both(id),
        };
        words = words
            .with(Tone::Strong, format!("{start}{label}: "))
            .with(Tone::Plain, said);
    }
    (!words.runs.is_empty()).then(|| {
        Block::CallOut(CallOut {
            kind: CallOutKind::Warning,
            label: at.tongue.both("read-first"),
            words,
        })
    })
}

fn listed(said: Vec<String>) -> Option<String> {
    (!said.is_empty()).then(|| said.join("; "))
}

fn must_not_have(lines: &Lines<'_>) -> Option<String> {
    let said = lines.must_not_have();
    if !said.is_empty() {
        return listed(said);
    }
    // Silence must not be read as "none".
    let mut health = [Kind::Medication, Kind::Condition].into_iter();
    let health = health.any(|kind| lines.of(kind).next().is_some());
    let expected = lines.at.share.from.role == Role::Family && health;
    expected.then(|| lines.silent(NOTHING, &[Kind::Allergy]))
}

/// Whom the record ranks first, with a number.
fn ring_first(lines: &Lines<'_>) -> Option<String> {
    let ranked = lines
        .of(Kind::Contact)
        .filter(|(_, body)| shown::can_be_rung(body) && shown::number(body, "rank").is_some());
    let (told, body) = ranked.min_by_key(|(told, body)| (rank(body), told.number))?;
    lines.to_ring(told, body, None, false)
}
