//! A form that is filled from a record, as a file: which sort the name asks
//! for, and its bytes.

use std::path::Path;

use carewallet_app::{People, PersonHere};
use carewallet_core::value::PartialDate;
use carewallet_core::{Coverage, FormContext};
use carewallet_export::BodyError;
use carewallet_export::form::{self as drawn, FormHeader};
use carewallet_export::pdf::Print;
use clap::ValueEnum;
use serde_json::Value as Json;

use crate::exit::Refusal;

/// The sorts of files that a filled form can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Filled {
    Pdf,
    Text,
    Csv,
    Json,
    Fhir,
}

/// What the ending of a name does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dialect {
    /// A FHIR R4 QuestionnaireResponse
    Fhir,
}

/// A filled form, ready to be written.
pub(crate) struct Bytes {
    pub(crate) bytes: Vec<u8>,
    pub(crate) pages: Option<usize>,
}

impl Filled {
    /// The sort that the ending of a file's name asks for.
    pub(crate) fn of(path: &Path, dialect: Option<Dialect>) -> Result<Self, Refusal> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_lowercase();
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        let found = match ending.to_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "txt" => Some(Self::Text),
            "csv" => Some(Self::Csv),
            "json" if dialect.is_some() || name.ends_with(".fhir.json") => Some(Self::Fhir),
            "json" => Some(Self::Json),
            _ => None,
        };
        match (found, dialect) {
            (Some(found), None) => Ok(found),
            (Some(Self::Fhir), Some(_)) => Ok(Self::Fhir),
            (_, Some(_)) => Err(Refusal::usage(
                format!("{}: FHIR is written as JSON", path.display()),
                "end the name in .json",
            )),
            (None, None) => Err(Refusal::usage(
                format!("{}: unknown file ending", path.display()),
                "end the name in .pdf (to print), .txt (to copy), .csv (for a spreadsheet), .json \
                 or .fhir.json (for programs)",
            )),
        }
    }

    /// Fills the form.
    pub(crate) fn make(
        self,
        coverage: &Coverage<'_>,
        header: &FormHeader,
        print: Print,
    ) -> Result<Bytes, Refusal> {
        let text = match self {
            Self::Pdf => {
                let form = drawn::pdf(coverage, header, print).map_err(BodyError::from)?;
                return Ok(Bytes {
                    bytes: form.bytes,
                    pages: Some(form.pages),
                });
            }
            Self::Text => drawn::text(coverage, header),
            Self::Csv => drawn::csv(coverage, header),
            Self::Json => drawn::json(coverage, header),
            Self::Fhir => drawn::fhir(coverage, header),
        };
        Ok(Bytes {
            bytes: text.into_bytes(),
            pages: None,
        })
    }
}

/// Between whom a filled form goes.
#[derive(Clone, Copy)]
pub(crate) struct Between<'a> {
    pub(crate) from: &'a str,
    pub(crate) to: &'a str,
    /// Whether part of the record could not be read.
    pub(crate) incomplete: bool,
}

/// Whom a form is about, and who fills it for whom.
pub(crate) fn header(context: &FormContext, people: &People, between: Between<'_>) -> FormHeader {
    let person = people.get(&context.about);
    let carer = context.carer.as_ref().and_then(|id| people.get(id));
    FormHeader {
        name: person.map_or_else(String::new, |person| person.name.plain()),
        born: born(person),
        carer: carer.map(|carer| carer.name.plain()),
        agency: between.to.to_owned(),
        maker: between.from.to_owned(),
        today: context.today,
        incomplete: between.incomplete,
    }
}

/// When somebody was born, if it is known.
pub(crate) fn born(person: Option<&PersonHere>) -> Option<PartialDate> {
    person.and_then(|person| person.born)
}

/// The answers for programs.
pub(crate) fn json(coverage: &Coverage<'_>, header: &FormHeader) -> Json {
    serde_json::from_str(&drawn::json(coverage, header)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_says_which_file_it_is() {
        let of = |name: &str| Filled::of(Path::new(name), None).ok();
        assert_eq!(of("a.PDF"), Some(Filled::Pdf));
        assert_eq!(of("a.json"), Some(Filled::Json));
        assert_eq!(of("a.fhir.json"), Some(Filled::Fhir));
        assert_eq!(of("a.FHIR.JSON"), Some(Filled::Fhir));
        assert_eq!(of("a"), None);
        assert_eq!(of("a.docx"), None);
        let fhir = |name: &str| Filled::of(Path::new(name), Some(Dialect::Fhir)).ok();
        assert_eq!(fhir("a.json"), Some(Filled::Fhir));
        assert_eq!(fhir("a.pdf"), None);
    }
}
