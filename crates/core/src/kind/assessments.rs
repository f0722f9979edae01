//! Assessments and safeguarding: what services looked into, who took part, and what came
//! of it. All of it is kept as it was worded.

use crate::value::{Line, List, PartialDate, Phone, Text, YesNo, group, inner_group};

use super::opening::{Opening, words_of};
use super::{
    AssessmentDecision, AssessmentStatus, AssessmentType, SafeguardingStatus, Talk, Title,
};

group! {
    /// Somebody who took part in an assessment.
    Participant main name {
        name: must Line, "Name", "Who took part?";
        role: may Line, "As", "As what: daughter, advocate, social worker?";
        how: may Line, "How", "How: in the room, by telephone?";
    }
}

inner_group!(Participant);

group! {
    /// An assessment: of needs, of a carer, for NHS continuing healthcare (National
    /// Framework for NHS Continuing Healthcare and NHS-funded Nursing Care, 2022).
    Assessment {
        what: must Line, "Assessment", "What was assessed, or is to be?";
        r#type: ask AssessmentType, "Kind", "Which kind of assessment is it?";
        status: ask AssessmentStatus, "Asked for, booked or done", "Is it asked for, booked or done?";
        date: ask PartialDate, "Date", "When was it, or when will it be?";
        by: ask Line, "Done by", "Who does it: name and service?";
        participants: ask List<Participant>, "Who took part", "Who took part?";
        findings: ask Text, "What it found", "What did it find?";
        decision: ask AssessmentDecision, "Decision", "What was decided?";
        decided_on: may PartialDate, "Decided on", "When was it decided?";
        agreed: ask YesNo, "The person agrees", "Does the person, or who speaks for them, agree?";
        view: ask Text, "What the family says to it", "What do the person or the family say to it?";
        next_review: ask PartialDate, "Look at it again", "When is it to be looked at again?";
        copy_where: ask Line, "Where the report is", "Where is the report, or a copy?";
    }
}

impl Talk for Assessment {
    fn title(&self) -> Title {
        Title::Words(self.what.plain())
    }

    /// `Carer's assessment, done, March 2026, Riverside Council`
    fn opening(&self) -> Opening {
        Opening::of(self.title().to_string())
            .then(", ", "status", words_of(self.status.as_ref()))
            .then(", ", "date", words_of(self.date.as_ref()))
            .then(", ", "by", words_of(self.by.as_ref()))
    }
}

group! {
    /// A worry that somebody harms or neglects the person (Care Act 2014, section 42).
    Safeguarding {
        what: must Line, "Concern", "What is the worry, in one line?";
        details: ask Text, "What happened", "What happened, or what is feared?";
        status: ask SafeguardingStatus, "How far it is", "How far is it?";
        raised_on: ask PartialDate, "Raised on", "When was it raised?";
        raised_by: ask Line, "Raised by", "Who raised it?";
        with: ask Line, "Told to", "Which council or service was told?";
        reference: ask Line, "Reference", "Which reference number does it have?";
        worker: ask Line, "Who deals with it", "Who deals with it there?";
        phone: ask Phone, "Phone", "Which phone number reaches them?";
        wishes: ask Text, "What the person wants", "What does the person want to happen?";
        plan: ask Text, "What keeps them safe", "What was agreed to keep them safe?";
        closed_on: may PartialDate, "Closed on", "When was it closed?";
    }
}

impl Talk for Safeguarding {
    fn title(&self) -> Title {
        Title::Words(self.what.plain())
    }
}
