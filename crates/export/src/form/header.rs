//! Whom a filled form is about, and who fills it.

use carewallet_core::value::{Date, PartialDate};

/// Whom a filled form is about, and who fills it.
#[derive(Clone)]
pub struct FormHeader {
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
