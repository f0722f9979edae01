//! Whom a filled form is about, and who fills it.

use carewallet_core::value::{Date, PartialDate};

/// Whom a filled form is about, and who fills it.
#[derive(Clone)]
pub struct FormHeader {
    /// The name of the person whom the form is about.
    pub name: String,
    /// The id of that person in their own record.
    pub person_id: String,
    /// The NHS number as it is written on paper, if all entries agree on it.
    pub nhs_number: Option<String>,
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
    /// The number of the sheet that it was filled from, if it was one.
    pub sheet: Option<String>,
    /// The day from which the answers are: when that sheet was made, or today.
    pub made_on: Date,
    /// Whether part of the record could not be read.
    pub incomplete: bool,
}
