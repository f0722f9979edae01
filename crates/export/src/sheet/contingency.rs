//! If the carer is ill: one page for a stranger at the door, from the entries
//! of a share. Every line is what somebody wrote down; nothing is worked out.

mod plan;
mod ring;

use carewallet_core::kind::{
    Carer, Contingency, Domain, Function, Household, KindBody, ProfessionalRole,
};
use carewallet_core::value::{BodyField, Date};
use carewallet_core::{Body, Kind, SubjectId};

use super::contact::{can_be_rung, has_a_key, is_barred};
use super::context::SheetContext;
use super::current::is_current;
use super::frame::frame;
use super::lines::{MOVING, describes, facts, in_a_row, on_one_line};
use super::silence::{NOBODY, NOTHING};
use super::{body_text, head};
use crate::document::{Block, Document, Fact};
use crate::entry_text::EntryText;
use plan::{ALONE, Plan, REACTING};

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
const EATING: [Domain; 4] = [
    Domain::Swallowing,
    Domain::Eating,
    Domain::Nutrition,
    Domain::MealPrep,
];
const SERVICES: [ProfessionalRole; 3] = [
    ProfessionalRole::Gp,
    ProfessionalRole::Pharmacy,
    ProfessionalRole::Homecare,
];

/// Whether the plan prints something of a body: what is stopped, over, or
/// about somebody who must not be contacted is not in it.
pub(super) fn prints(body: &Body, today: Date) -> bool {
    match body {
        Body::Person(_)
        | Body::Contingency(_)
        | Body::Allergy(_)
        | Body::Risk(_)
        | Body::CommunicationNeed(_)
        | Body::Adjustment(_) => true,
        Body::Contact(one) => is_barred(one) || can_be_rung(one) || has_a_key(one),
        Body::Condition(_)
        | Body::Medication(_)
        | Body::Treatment(_)
        | Body::Support(_)
        | Body::Address(_) => is_current(body, today),
        Body::Professional(one) => SERVICES.contains(&one.role) && is_current(body, today),
        Body::Continence(it) => it.products.is_given(),
        Body::Function(function) => is_planned_for(function),
        Body::Household(household) => household.pets.is_given(),
        _ => false,
    }
}

/// Whether it is one of the activities with which a stranger must help.
fn is_planned_for(function: &Function) -> bool {
    let mut domains = ALONE
        .iter()
        .chain(&REACTING)
        .chain(&MOVING)
        .chain(&EATING)
        .chain(&plan::TOILET);
    domains.any(|domain| *domain == function.domain) && describes(function)
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
    let bodies = context.all.iter().filter_map(|it| it.body.as_ref());
    let carers = bodies.filter_map(Carer::from_body);
    carers
        .filter_map(|carer| body_text::field(context.at.localizer, &carer.person))
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
    taken.extend(lines.values(|plan: &Contingency| &plan.medicines));
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
            lines.values(|plan: &Contingency| &plan.supplies),
        ),
        (localizer.term_both("Treatment"), lines.treatments()),
        (
            localizer.both("services"),
            in_a_row(lines.services(&SERVICES)),
        ),
        (
            localizer.term_both("Pets"),
            lines.values(|household: &Household| &household.pets),
        ),
        (localizer.term_both("Address"), lines.places()),
    ])
}

#[cfg(test)]
mod tests;
