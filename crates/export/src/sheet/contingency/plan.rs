//! The lines of the plan that no other sheet has.

use carewallet_core::Kind;
use carewallet_core::value::listed;

use crate::sheet::lines::Lines;
use crate::sheet::shown::names_of;

/// What somebody new must help with before the first hour is over, and at night.
pub(super) const TOILET: [&str; 3] = ["toilet", "night", "sleep"];

/// How long the person can be alone.
pub(super) const ALONE: [&str; 1] = ["safe_alone"];
/// How the person may react.
pub(super) const REACTING: [&str; 1] = ["behaviour"];

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
        for (entry_text, body) in all.of(Kind::Contingency) {
            let then = all.field(body, "what_should_happen").unwrap_or_default();
            let trigger = entry_text.title.trim_end_matches('.');
            let args = [("trigger", trigger.into()), ("then", then.into())];
            lines.push(all.marked(entry_text, all.at.localizer.say_with("plan-if", args)));
        }
        lines.extend(all.said_in("early-signs", Kind::Contingency, "warning_signs"));
        if !self.all_are_rung() {
            lines.extend(self.whom_to_contact());
        }
        lines
    }

    /// Whom a plan names; who must not be contacted is marked.
    fn whom_to_contact(&self) -> Vec<String> {
        let all = &self.lines;
        let plans = all.of(Kind::Contingency).filter_map(|(entry_text, body)| {
            let names = all.at.marked_names(&names_of(body, "who_contacted"));
            let said = all.in_sentence("plan-contact", listed(&names));
            (!names.is_empty()).then(|| all.marked(entry_text, said))
        });
        plans.collect()
    }

    pub(super) fn alone(&self) -> Vec<String> {
        let mut lines = self.lines.said(Kind::Contingency, &["how_long_alone"]);
        lines.extend(self.lines.functions(&ALONE));
        lines
    }

    pub(super) fn calms(&self) -> Vec<String> {
        let all = &self.lines;
        let mut lines = all.said(Kind::Contingency, &["coping"]);
        lines.extend(all.said_in("may-react", Kind::Contingency, "behaviours"));
        lines.extend(all.functions(&REACTING));
        lines
    }

    /// Help with the toilet, by day and by night, and what is worn.
    pub(super) fn toilet(&self) -> Vec<String> {
        let mut lines = self.lines.functions(&TOILET);
        lines.extend(self.lines.said_in("pads", Kind::Continence, "products"));
        lines
    }
}
