//! A form filled from the record, in the form's own order and under its own
//! headings: as a page, as text to copy, as CSV, JSON and FHIR. What is held
//! back is in none of them.

mod fhir;
mod json;
mod page;
mod rows;
pub(crate) mod said;

use carewallet_core::Form;
use carewallet_core::coverage::Coverage;
use carewallet_core::value::{Date, PartialDate};

use self::said::Whose;
use crate::document::Document;
use crate::pdf::{self, PdfError, Print};

/// Whom a filled form is about, and who fills it.
#[derive(Clone)]
pub struct FormLetter {
    /// The name of the person whom the form is about.
    pub name: String,
    /// The date of birth.
    pub born: Option<PartialDate>,
    /// The name of the carer, if the form asks about one.
    pub carer: Option<String>,
    /// Who gets it.
    pub agency: String,
    /// Who hands it over.
    pub maker: String,
    /// The day.
    pub today: Date,
    /// Whether part of the record could not be read.
    pub incomplete: bool,
}

impl FormLetter {
    /// Whose name stands large on this form.
    fn whose(&self, form: &Form) -> Whose {
        Whose::of(form.asks, &self.name, self.born, self.carer.as_deref())
    }
}

/// A filled form, ready to be printed.
pub struct DrawnForm {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Makes the document of a filled form.
#[must_use]
pub fn document(coverage: &Coverage<'_>, letter: &FormLetter) -> Document {
    page::document(coverage, letter)
}

/// Draws a filled form.
///
/// # Errors
/// Only faults of ours.
pub fn pdf(
    coverage: &Coverage<'_>,
    letter: &FormLetter,
    print: Print,
) -> Result<DrawnForm, PdfError> {
    let (bytes, pages) = pdf::write_counted(&document(coverage, letter), print)?;
    Ok(DrawnForm { bytes, pages })
}

/// Writes a filled form as text to copy: `Label: answer`, a line each.
#[must_use]
pub fn text(coverage: &Coverage<'_>, letter: &FormLetter) -> String {
    rows::text(coverage, letter)
}

/// Writes a filled form as CSV, a row a question.
#[must_use]
pub fn csv(coverage: &Coverage<'_>, letter: &FormLetter) -> String {
    rows::csv(coverage, letter)
}

/// Writes a filled form as JSON.
#[must_use]
pub fn json(coverage: &Coverage<'_>, letter: &FormLetter) -> String {
    json::write(coverage, letter)
}

/// Writes a filled form as a FHIR R4 `QuestionnaireResponse`.
#[must_use]
pub fn fhir(coverage: &Coverage<'_>, letter: &FormLetter) -> String {
    fhir::write(coverage, letter)
}

#[cfg(test)]
mod tests;
