//! A form from a FHIR Questionnaire, whose questions are mapped later; and a form
//! as the text of a file.

use std::path::Path;

use carewallet_core::ErrorKind;
use carewallet_core::form::Form;
use carewallet_import::Imported;

use crate::error::Error;
use crate::platform::Platform;

/// Drafts a form from a FHIR Questionnaire in JSON.
///
/// # Errors
/// Why the file cannot be read, or [`ErrorKind::NotAQuestionnaire`].
pub fn draft(platform: &dyn Platform, path: &Path) -> Result<Imported, Error> {
    let bytes = platform.read_file(&platform.path(path))?;
    carewallet_import::questionnaire(&bytes).map_err(|error| {
        Error::new(ErrorKind::NotAQuestionnaire, error.to_string())
            .with_advice("export it as a FHIR R4 Questionnaire in JSON")
            .at(&path.display().to_string())
    })
}

/// A form as the text of a file.
#[must_use]
pub fn file_text(form: &Form) -> String {
    let mut text = form.to_json();
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}
