//! If the carer is ill: one page for a stranger at the door, from the entries
//! of a share. Every line is what somebody wrote down; nothing is worked out.

mod plan;
mod ring;

use carewallet_core::value::Date;
use carewallet_core::{Body, Kind, SubjectId};
use plan::{ALONE, Plan, REACTING};

use super::context::SheetContext;
use super::frame::frame;
use super::lines::{MOVING, OF_AN_ACTIVITY, facts, in_a_row, on_one_line};
use super::silence::{NOBODY, NOTHING};
use super::{body_text, head, shown};
use crate::document::{Block, Document, Fact};
use crate::entry_text::EntryText;

/// The kinds of which the plan tells something.
pub(super) const KINDS: [Kind; 16] = [
    Kind::Person,
    Kind::Contingency,
    Kind::Contact,
    Kind::Allergy,
    Kind::Condition,
    Kind::Risk,
    Kind::Medication,
    Kind::Treatment,
    Kind::Professional,
    Kind::Support,
    Kind::Continence,
    Kind::Function,
    Kind::Adjustment,
    Kind::CommunicationNeed,
    Kind::Household,
    Kind::Address,
];

/// What somebody new can get wrong at the first meal.
const EATING: [&str; 4] = ["swallowing", "eating", "nutrition", "meal_prep"];
const SERVICES: [&str; 3] = ["gp", "pharmacy", "homecare"];

/// Whether the plan prints something of a body: what is stopped, over, or
/// about somebody who must not be contacted is not in it.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    let has = |name| shown::has(body, name);
    match body.kind() {
        Kind::Person
        | Kind::Contingency
        | Kind::Allergy
        | Kind::Risk
        | Kind::CommunicationNeed
        | Kind::Adjustment => true,
        Kind::Contact => {
            shown::is_barred(body) || shown::can_be_rung(body) || shown::has_a_key(body)
        }
        Kind::Condition | Kind::Medication | Kind::Treatment | Kind::Support | Kind::Address => {
            shown::is_now(body, today)
        }
        Kind::Professional => {
            shown::is_one_of(body, "role", &SERVICES) && shown::is_now(body, today)
        }
        Kind::Continence => has("products"),
        Kind::Function => {
            let domain = shown::name_of(body, "domain");
            let mut domains = ALONE
                .iter()
                .chain(&REACTING)
                .chain(&MOVING)
                .chain(&EATING)
                .chain(&plan::TOILET);
            domains.any(|known| *known == domain) && OF_AN_ACTIVITY.into_iter().any(has)
        }
        Kind::Household => has("pets"),
        _ => false,
    }
}

/// The plan, without its codes.
pub(super) fn readable(context: &SheetContext<'_>) -> Document {
    let here = match whom(context) {
        Some(person) => context.about_and_home(&person),
        None => context.about(&SubjectId::Home),
    };
    let carers = carers(context);
    let about = whom(context).unwrap_or(SubjectId::Home);
    let plan = Plan {
        lines: context.lines(&about, &here),
        carers: &carers,
    };
    let who = head::who(context.at, &here).map(|who| who.words);
    let mut document = context.head.short(context.name(&here), who);
    document.blocks = first(&plan).into_iter().collect();
    document.blocks.push(Block::Facts(all_facts(&plan)));
    document.blocks.push(context.foot(&here));
    document
}

/// Whom entries of the share call a carer.
fn carers(context: &SheetContext<'_>) -> Vec<String> {
    let all = context.all.iter();
    let entries = all.filter(|entry_text| entry_text.kind() == Some(Kind::Carer));
    let bodies = entries.filter_map(|entry_text| entry_text.body.as_ref());
    bodies
        .filter_map(|body| body_text::field(context.at.localizer, body, "person"))
        .collect()
}

/// Whom the plan is about: who has one, else whom the share names first.
fn whom(context: &SheetContext<'_>) -> Option<SubjectId> {
    let has_one = |entry_text: &&&EntryText<'_>| {
        entry_text.kind() == Some(Kind::Contingency) && *entry_text.entry.about() != SubjectId::Home
    };
    let planned = context.shown.iter().find(has_one);
    let listed = context.at.share.header.about.first();
    planned
        .map(|entry_text| entry_text.entry.about().clone())
        .or_else(|| listed.map(|about| SubjectId::Person(about.id.clone())))
}

/// What comes before everything else, in a thick frame.
fn first(plan: &Plan<'_>) -> Option<Block> {
    let (localizer, lines) = (plan.lines.at.localizer, &plan.lines);
    let rung = lines.or_silence(plan.ring_first(), NOBODY, &[Kind::Contact]);
    let never = lines.or_silence(lines.must_not_have(), NOTHING, &[Kind::Allergy]);
    let parts = vec![
        (localizer.both("ring-first"), rung),
        (lines.never_label(), never),
        (localizer.both("do-not-contact"), in_a_row(lines.barred())),
    ];
    frame(localizer, parts)
}

fn all_facts(plan: &Plan<'_>) -> Vec<Fact> {
    let (localizer, lines) = (plan.lines.at.localizer, &plan.lines);
    let mut taken = vec![lines.or_silent(&lines.medicines(), NOTHING, &[Kind::Medication])];
    taken.extend(lines.said(Kind::Contingency, &["medicines"]));
    let conditions = in_a_row(lines.titles(Kind::Condition));
    let conditions = lines.or_silent(&conditions, NOTHING, &[Kind::Condition]);
    facts(vec![
        (localizer.both("what-to-do"), plan.what_to_do()),
        (localizer.term_both("Health conditions"), vec![conditions]),
        (localizer.term_both("Risks"), in_a_row(lines.risks())),
        (
            localizer.term_both("How long alone"),
            on_one_line(plan.alone()),
        ),
        (localizer.both("medicines-list"), taken),
        (localizer.both("eating-drinking"), lines.functions(&EATING)),
        (localizer.both("toilet-night"), plan.toilet()),
        (localizer.both("how-to-talk"), on_one_line(lines.talking())),
        (localizer.both("what-calms"), plan.calms()),
        (localizer.both("moving-about"), lines.functions(&MOVING)),
        (localizer.both("who-has-a-key"), lines.key_holders()),
        (localizer.both("who-comes-when"), plan.who_comes()),
        (
            localizer.both("things-needed"),
            lines.said(Kind::Contingency, &["supplies"]),
        ),
        (localizer.term_both("Treatment"), lines.treatments()),
        (
            localizer.both("services"),
            in_a_row(lines.services(&SERVICES)),
        ),
        (
            localizer.term_both("Pets"),
            lines.said(Kind::Household, &["pets"]),
        ),
        (localizer.term_both("Address"), lines.places()),
    ])
}

#[cfg(test)]
mod tests;
