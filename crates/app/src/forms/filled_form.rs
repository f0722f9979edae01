//! A form filled from a record, as a file: the format that its name asks for, and
//! its bytes.

use std::borrow::Cow;
use std::path::Path;

use carewallet_core::{Coverage, ErrorKind};
use carewallet_export::BodyError;
use carewallet_export::form::{self as drawn, FormHeader};
use carewallet_export::pdf::Print;

use crate::error::Error;

/// The sorts of files that a filled form can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilledFormat {
    /// To print.
    Pdf,
    /// To copy.
    Text,
    /// For a spreadsheet.
    Csv,
    /// For programs.
    Json,
    /// A FHIR R4 QuestionnaireResponse.
    Fhir,
}

/// A file that has been made and is not written yet.
pub struct FormFile {
    /// What it holds.
    pub bytes: Vec<u8>,
    /// How many pages it has, if it is to be printed.
    pub pages: Option<usize>,
}

impl FormFile {
    /// The words of a file of text.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }
}

impl FilledFormat {
    /// The sort that the ending of a file's name asks for. JSON is FHIR where that
    /// is asked for beside the name.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] for other endings.
    pub fn of(path: &Path, is_fhir: bool) -> Result<Self, Error> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_lowercase();
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        let found = match ending.to_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "txt" => Some(Self::Text),
            "csv" => Some(Self::Csv),
            // The extension alone is `json`, so the whole name decides.
            "json" if is_fhir || name.ends_with(".fhir.json") => Some(Self::Fhir),
            "json" => Some(Self::Json),
            _ => None,
        };
        let refused = |what: &str| {
            let message = format!("{}: {what}", path.display());
            Error::new(ErrorKind::Usage, message)
        };
        match found {
            Some(found) if !is_fhir || found == Self::Fhir => Ok(found),
            _ if is_fhir => {
                Err(refused("FHIR is written as JSON").with_advice("end the name in .json"))
            }
            _ => Err(refused("unknown file ending").with_advice(
                "end the name in .pdf (to print), .txt (to copy), .csv (for a spreadsheet), \
                 .json or .fhir.json (for programs)",
            )),
        }
    }

    /// Fills the form.
    ///
    /// # Errors
    /// Why it cannot be drawn.
    pub fn fill(
        self,
        coverage: &Coverage<'_>,
        header: &FormHeader,
        print: Print,
    ) -> Result<FormFile, Error> {
        let text = match self {
            Self::Pdf => {
                let form = drawn::pdf(coverage, header, print).map_err(BodyError::from)?;
                return Ok(FormFile {
                    bytes: form.bytes,
                    pages: Some(form.pages),
                });
            }
            Self::Text => drawn::text(coverage, header),
            Self::Csv => drawn::csv(coverage, header),
            Self::Json => drawn::json(coverage, header),
            Self::Fhir => drawn::fhir(coverage, header),
        };
        Ok(FormFile {
            bytes: text.into_bytes(),
            pages: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_picks_the_format() {
        let of = |name: &str| FilledFormat::of(Path::new(name), false).ok();
        assert_eq!(of("a.PDF"), Some(FilledFormat::Pdf));
        assert_eq!(of("a.json"), Some(FilledFormat::Json));
        assert_eq!(of("a.fhir.json"), Some(FilledFormat::Fhir));
        assert_eq!(of("a.FHIR.JSON"), Some(FilledFormat::Fhir));
        assert_eq!(of("a"), None);
        assert_eq!(of("a.docx"), None);
        let fhir = |name: &str| FilledFormat::of(Path::new(name), true).ok();
        assert_eq!(fhir("a.json"), Some(FilledFormat::Fhir));
        assert_eq!(fhir("a.pdf"), None);
    }
}
