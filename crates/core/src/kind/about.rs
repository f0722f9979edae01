//! The person's own words, and how services should adjust to them.

use crate::value::{BodyError, Line, List, Text, YesNo, group};

use super::{
    AboutMeHeading, AdjustmentCategory, Aid, CommunicationCategory, ContactMethod, FixedTitle,
    InformationFormat, StatementTopic, Talk, Title, WellbeingArea,
};

group! {
    /// The person's own words under one of the seven headings.
    AboutMe {
        heading: must AboutMeHeading, "Heading", "Which heading is it under?";
        text: may Text, "Words", "What do they say, word for word?";
        media: may Line, "Recording", "What does the attached recording or picture show?";
        emergency_first: may YesNo, "First in an emergency", "Should helpers read this first in an emergency?";
    }
}

impl Talk for AboutMe {
    fn title(&self) -> Title {
        Title::Choice(self.heading.says())
    }

    fn own_words(&self) -> Option<&str> {
        self.text.as_ref().map(Text::as_str)
    }

    fn check(&self) -> Result<(), BodyError> {
        if self.text.is_none() && self.media.is_none() {
            return Err(BodyError::missing().under("text"));
        }
        Ok(())
    }
}

group! {
    /// A wish, a worry or a view, word for word.
    Statement {
        topic: must StatementTopic, "What it is", "Is it a goal, a wish, a worry, a view?";
        text: must Text, "Words", "What do they say, word for word?";
        about: may List<WellbeingArea>, "About", "Which part of life is it about?";
        to_whom: may Line, "To whom", "Whom is it for?";
    }
}

impl Talk for Statement {
    fn title(&self) -> Title {
        Title::Choice(self.topic.says())
    }

    fn own_words(&self) -> Option<&str> {
        Some(self.text.as_str())
    }
}

group! {
    /// How to contact, inform and talk with the person.
    CommunicationNeed {
        category: must CommunicationCategory, "Need", "Is it about contact, format, a professional, or support?";
        text: must Text, "What is needed", "What is needed?";
        contact_method: ask List<ContactMethod>, "How to make contact", "How should they be contacted?";
        format: ask List<InformationFormat>, "Format", "In which format do they need information?";
        professional: ask Line, "Professional needed", "Is an interpreter or another professional needed?";
        aids: ask List<Aid>, "Aids", "Which aids do they use: hearing aids, glasses?";
    }
}

impl Talk for CommunicationNeed {
    fn title(&self) -> Title {
        Title::Choice(self.category.says())
    }
}

group! {
    /// What a service should do differently for the person.
    Adjustment {
        text: must Text, "What is needed", "What should be done differently?";
        category: ask AdjustmentCategory, "About", "What is it about?";
        why: ask Text, "Why", "Why is it needed?";
        consequence: ask Text, "If it is not done", "What happens if it is not done?";
        flag_consent: ask YesNo, "May be flagged", "May services put a flag on their own records?";
    }
}

impl Talk for Adjustment {
    fn title(&self) -> Title {
        Title::Fixed(FixedTitle::Adjustment)
    }
}
