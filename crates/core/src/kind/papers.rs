//! Papers that came in, and the questions that they asked.

use crate::value::{Count, Date, HashText, Line, List, PartialDate, Text, group};

use super::{DocumentType, QuestionOutcome, Talk, Title};

group! {
    /// A letter, a plan, a photo. The picture itself is an attachment.
    Document {
        title: must Line, "Title", "What is it called?";
        r#type: may DocumentType, "Kind", "What kind of paper is it?";
        date: ask PartialDate, "Date", "Which date stands on it?";
        from: ask Line, "From", "Who is it from?";
        number: may Line, "Number", "Which number stands on it?";
        expires: may PartialDate, "Valid until", "Until when is it valid?";
        pages: may Count<1, 9999>, "Pages", "How many pages are there?";
        original_where: ask Line, "Where the original is", "Where is the original?";
        note: may Text, "To know", "Anything else to know?";
    }
}

impl Talk for Document {
    fn title(&self) -> Title {
        Title::Words(self.title.plain())
    }
}

group! {
    /// That an agency filled in a form or left a sheet.
    AgencySheet {
        organisation: must Line, "Agency", "Which agency is it from?";
        date: ask PartialDate, "Date", "Which date stands on it?";
        worker: ask Line, "Worker", "Who filled it in?";
        form: ask Line, "Form", "What is the form called?";
        form_version: may Line, "Version", "Which version of the form is it?";
        answers: may List<HashText>, "Entries used", "Which entries were used to answer it?";
        new_entries: may List<HashText>, "New entries", "Which entries came from it?";
        returned_as: may Line, "Came back as", "In which form did it come back?";
        note: may Text, "To know", "Anything else to know?";
    }
}

impl Talk for AgencySheet {
    fn title(&self) -> Title {
        Title::Words(self.organisation.plain())
    }
}

group! {
    /// A question of a form, and whether the record had the answer.
    QuestionAsked {
        form: must Line, "Form", "Which form asked?";
        field: must Line, "Question", "Which question was it?";
        agency: must Line, "Agency", "Which agency asked?";
        outcome: must QuestionOutcome, "Answered", "Did the record have the answer?";
        date: may Date, "Date", "When was it asked?";
        seconds: may Count<0, 86400>, "Seconds", "How many seconds did it take?";
    }
}

impl Talk for QuestionAsked {
    fn title(&self) -> Title {
        Title::Words(self.field.plain())
    }
}
