//! The lines of the plan that no other sheet has.

use carewallet_core::kind::{Continence, Contingency, Domain};
use carewallet_core::value::listed;

use crate::sheet::contact::named_in;
use crate::sheet::lines::Lines;

/// What somebody new must help with before the first hour is over, and at night.
pub(super) const TOILET: [Domain; 3] = [Domain::Toilet, Domain::Night, Domain::Sleep];

/// How long the person can be alone.
pub(super) const ALONE: [Domain; 1] = [Domain::SafeAlone];
/// How the person may react.
pub(super) const REACTING: [Domain; 1] = [Domain::Behaviour];

/// What is known about the person and the home.
pub(super) struct Plan<'a> {
    /// The entries of which the plan prints something.
    pub(super) lines: Lines<'a>,
    /// The names of those whom an entry calls a carer.
    pub(super) carers: &'a [String],
}

impl Plan<'_> {
    pub(super) fn what_to_do(&self) -> Vec<String> {
        let all = &self.lines;
        let mut lines = Vec::new();
        for (entry_text, plan) in all.of::<Contingency>() {
            let then = all.field(&plan.what_should_happen).unwrap_or_default();
            let trigger = entry_text.title.trim_end_matches('.');
            let args = [("trigger", trigger.into()), ("then", then.into())];
            lines.push(all.marked(entry_text, all.at.localizer.say_with("plan-if", args)));
        }
        lines.extend(all.values_in("early-signs", |plan: &Contingency| &plan.warning_signs));
        if !self.all_are_rung() {
            lines.extend(self.whom_to_contact());
        }
        lines
    }

    /// Whom a plan names; who must not be contacted is marked.
    fn whom_to_contact(&self) -> Vec<String> {
        let all = &self.lines;
        let plans = all.of::<Contingency>().filter_map(|(entry_text, plan)| {
            let names = all.at.marked_names(&named_in(plan));
            let said = all.in_sentence("plan-contact", listed(&names));
            (!names.is_empty()).then(|| all.marked(entry_text, said))
        });
        plans.collect()
    }

    pub(super) fn alone(&self) -> Vec<String> {
        let mut lines = self.lines.values(|plan: &Contingency| &plan.how_long_alone);
        lines.extend(self.lines.functions(&ALONE));
        lines
    }

    pub(super) fn calms(&self) -> Vec<String> {
        let all = &self.lines;
        let mut lines = all.values(|plan: &Contingency| &plan.coping);
        lines.extend(all.values_in("may-react", |plan: &Contingency| &plan.behaviours));
        lines.extend(all.functions(&REACTING));
        lines
    }

    /// Help with the toilet, by day and by night, and what is worn.
    pub(super) fn toilet(&self) -> Vec<String> {
        let mut lines = self.lines.functions(&TOILET);
        lines.extend(self.lines.values_in("pads", |it: &Continence| &it.products));
        lines
    }
}
