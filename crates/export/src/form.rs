//! A form filled from the record, in the form's own order and under its own
//! headings: as a page, as text to copy, as CSV, JSON and FHIR. None of them
//! contains what is held back.

pub(crate) mod answer_text;
mod fhir;
mod header;
mod json;
pub(crate) mod marks;
mod page;
mod rows;

use carewallet_core::coverage::{Answer, Coverage};

pub use header::FormHeader;
pub use json::{AnswerCounts, AnswerSource, AnsweredQuestion, FormAnswers};

use crate::document::Document;
use crate::pdf::{self, PdfError, Print};

/// A filled form, ready to be printed.
pub struct DrawnForm {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// Makes the document of a filled form.
#[must_use]
pub fn document(coverage: &Coverage<'_>, header: &FormHeader) -> Document {
    page::document(coverage, header)
}

/// Draws a filled form.
///
/// # Errors
/// Only bugs in this crate.
pub fn pdf(
    coverage: &Coverage<'_>,
    header: &FormHeader,
    print: Print,
) -> Result<DrawnForm, PdfError> {
    let (bytes, pages) = pdf::write_counted(&document(coverage, header), print)?;
    Ok(DrawnForm { bytes, pages })
}

/// Writes a filled form as text to copy: `Label: answer`, a line each.
#[must_use]
pub fn text(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    rows::text(coverage, header)
}

/// Writes one answer of a filled form as text to copy: what [`text`] has beside its label,
/// a line each.
#[must_use]
pub fn answer_text(
    coverage: &Coverage<'_>,
    header: &FormHeader,
    answer: &Answer<'_>,
) -> Vec<String> {
    rows::answered(coverage.form, answer, header)
}

/// Writes a filled form as CSV, a row a question.
#[must_use]
pub fn csv(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    rows::csv(coverage, header)
}

/// Writes a filled form as JSON.
#[must_use]
pub fn json(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    json::write(coverage, header)
}

/// Writes a filled form as a FHIR R4 `QuestionnaireResponse`.
#[must_use]
pub fn fhir(coverage: &Coverage<'_>, header: &FormHeader) -> String {
    fhir::write(coverage, header)
}

#[cfg(test)]
mod tests;
