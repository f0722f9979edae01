//! The open questions of a form, on a sheet with room to write. It hands over nothing
//! of the record except the answers that it asks to have confirmed.

use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_export::pdf::Print;
use carewallet_export::question_sheet::{
    QuestionSheetHeader, question_sheet_pdf, question_sheet_text,
};

use super::filled_form::FormFile;
use super::held_form::HeldForm;
use crate::error::Error;

/// The sorts of files that a sheet of questions can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionSheetFormat {
    /// To print and write on; its code names the form, the person and the questions.
    Pdf,
    /// To copy.
    Text,
}

/// A sheet of questions that was made and is not written yet.
pub struct QuestionSheetFile {
    /// The file.
    pub file: FormFile,
    /// How many questions are on it.
    pub questions: usize,
}

impl QuestionSheetFormat {
    /// The sort that the ending of a file's name asks for.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] for other endings.
    pub fn of(path: &Path) -> Result<Self, Error> {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        match ending.to_lowercase().as_str() {
            "pdf" => Ok(Self::Pdf),
            "txt" => Ok(Self::Text),
            _ => {
                let message = format!("{}: unknown file ending", path.display());
                Err(Error::new(ErrorKind::Usage, message)
                    .with_advice("end the name in .pdf (to print and write on) or .txt"))
            }
        }
    }

    /// Makes the sheet for an agency; none when nothing is left to ask.
    ///
    /// # Errors
    /// Why it cannot be drawn.
    pub fn make(
        self,
        held: &HeldForm<'_>,
        agency: &str,
        print: Print,
    ) -> Result<Option<QuestionSheetFile>, Error> {
        // Not even that something is held back leaves the family: such a question is asked.
        let outside = held.coverage.as_handed_over();
        let questions = outside.tally().gap();
        if questions == 0 {
            return Ok(None);
        }
        let header = header(held, agency);
        let file = match self {
            Self::Pdf => {
                let drawn = question_sheet_pdf(&outside, &header, print)?;
                FormFile {
                    bytes: drawn.bytes,
                    pages: Some(drawn.pages),
                }
            }
            Self::Text => FormFile {
                bytes: question_sheet_text(&outside, &header).into_bytes(),
                pages: None,
            },
        };
        Ok(Some(QuestionSheetFile { file, questions }))
    }
}

fn header(held: &HeldForm<'_>, agency: &str) -> QuestionSheetHeader {
    let person = held.people.get(&held.context.about);
    let carer = held.context.carer.as_ref();
    let carer = carer.and_then(|id| held.people.get(id));
    QuestionSheetHeader {
        name: person.map_or_else(String::new, |person| person.name.plain()),
        born: person.and_then(|person| person.born),
        agency: agency.to_owned(),
        today: held.context.today,
        about: held.context.about.clone(),
        carer: held.context.carer.clone(),
        carer_name: carer.map(|carer| carer.name.plain()),
        incomplete: held.incomplete,
    }
}
