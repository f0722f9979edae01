//! Goals, actions and what to do if something goes wrong.

use crate::value::{Count, Date, Line, List, PartialDate, Text, group};

use super::line::beginning;
use super::{ActionStatus, GoalStatus, Talk, Title, WellbeingArea};

group! {
    /// What the person wants to achieve.
    Goal {
        words: must Text, "Goal", "What do they want to achieve, in their own words?";
        importance: ask Count<1, 10>, "How important, 1 to 10", "How important is it, from 1 to 10?";
        area: may List<WellbeingArea>, "About", "Which part of life is it about?";
        need: may Text, "Need behind it", "Which need is behind it?";
        status: ask GoalStatus, "How far", "How far is it?";
        outcome: ask Text, "What came of it", "What came of it?";
        agreed_with: ask Line, "Agreed with", "With whom was it agreed?";
        agreed_on: ask PartialDate, "Agreed on", "When was it agreed?";
    }
}

impl Talk for Goal {
    fn title(&self) -> Title {
        Title::Words(beginning(self.words.as_str(), 60))
    }

    fn own_words(&self) -> Option<&str> {
        Some(self.words.as_str())
    }
}

group! {
    /// Who does what by when.
    PlanAction {
        what: must Line, "Action", "What will be done?";
        who: ask Line, "Who", "Who does it?";
        when: ask Line, "When", "When, or how often?";
        goal: may Text, "For the goal", "Which goal is it for?";
        strategies: may Text, "How", "How could it work?";
        confidence: ask Count<1, 10>, "How confident, 1 to 10", "How confident are they that it will work, from 1 to 10?";
        status: ask ActionStatus, "How far", "How far is it?";
        review: may Date, "Look again on", "When is it looked at again?";
    }
}

impl Talk for PlanAction {
    fn title(&self) -> Title {
        Title::Words(self.what.plain())
    }
}

group! {
    /// What should happen if something goes wrong.
    Contingency {
        trigger: must Line, "If", "If what happens?";
        what_should_happen: must Text, "Then", "What should happen then?";
        who_contacted: ask List<Line>, "Who to contact, in this order", "Who is contacted, first to last?";
        how_long_alone: ask Line, "How long alone", "How long can the person safely be alone?";
        warning_signs: ask Text, "Early signs", "What are early signs?";
        coping: ask Text, "What calms and helps", "What calms and helps the person?";
        behaviours: ask Text, "How the person may react", "How may the person react?";
        medicines: ask Text, "Medicines", "Where are the medicines, and what must not be missed?";
        supplies: ask Text, "Supplies", "Which supplies are needed, and where are they?";
        agreed_with: ask Line, "Agreed with", "With whom was it agreed?";
        agreed_on: ask PartialDate, "Agreed on", "When was it agreed?";
    }
}

impl Talk for Contingency {
    fn title(&self) -> Title {
        Title::Words(self.trigger.plain())
    }
}
