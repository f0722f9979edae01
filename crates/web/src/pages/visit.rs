//! Before a visit: who is coming, about whom, which sheet and what for; then the sheet as
//! it would be, entry by entry, before anything is written; then it is handed over.

mod about;
mod done;
mod going;
mod hand_over;
mod handed_over;
mod look;
mod named;
mod plan;
mod prepare;
mod ready;
mod sheet;
#[cfg(test)]
mod tests;
mod who;
mod why;

pub(crate) use about::{about, choose_about};
pub(crate) use done::{done, pdf, written};
pub(crate) use hand_over::{hand_over, save};
pub(crate) use look::{change, look, page};
pub(crate) use plan::Plans;
pub(crate) use sheet::{choose_sheet, sheet};
pub(crate) use who::{begin, choose_who, who};
pub(crate) use why::{choose_why, why};

use crate::answer::Answer;
use crate::visit::Visit;
use crate::window::Window;
use plan::Plan;

/// The plan of an address; else where to go: the oldest are forgotten, and all with
/// another record.
fn plan<'w>(window: &'w mut Window, visit: &Visit) -> Result<&'w mut Plan, Answer> {
    let handle = visit.part("plan");
    if window.plans.get(handle).is_none() {
        let words = window.words();
        let forgotten =
            words.say("That sheet was not handed over, and is forgotten. Begin it again here.");
        window.say(forgotten.to_string());
        return Err(Answer::see("/visit"));
    }
    window.plans.get(handle).ok_or(Answer::Missing)
}

/// The plan of a form, if the form is of where the plan stands: else it was sent twice, or
/// from another tab, and leads to where things stand.
fn answered<'w>(window: &'w mut Window, visit: &Visit) -> Result<&'w mut Plan, Answer> {
    let plan = plan(window, visit)?;
    if plan.step.to_string() != visit.field("step") || plan.handed.is_some() {
        return Err(Answer::see(plan.next()));
    }
    Ok(plan)
}
