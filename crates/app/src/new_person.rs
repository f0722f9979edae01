//! Somebody new whom a record is about.

use carewallet_core::entry::Voice;
use carewallet_core::value::{BodyError, Line, NhsNumber, PartialDate, ValueError};
use carewallet_core::{Body, Draft, Kind, PersonId, SubjectId};

/// What is known of somebody new, as typed.
#[derive(Clone, Copy)]
pub struct PersonText<'a> {
    /// Their full name.
    pub name: &'a str,
    /// When they were born: a day, a month or a year.
    pub born: Option<&'a str>,
    /// Their NHS number.
    pub nhs_number: Option<&'a str>,
}

/// What of somebody new is not right.
pub enum PersonFault {
    /// When they were born.
    Born(ValueError),
    /// The NHS number.
    NhsNumber(ValueError),
    /// The name, or all of it together.
    Body(BodyError),
}

impl PersonText<'_> {
    /// The body of somebody new.
    ///
    /// # Errors
    /// What is not right.
    pub fn body(self) -> Result<Body, PersonFault> {
        let mut fields = vec![("name".to_owned(), self.name.to_owned())];
        if let Some(born) = self.born {
            PartialDate::parse(born).map_err(PersonFault::Born)?;
            fields.push(("birth_date".to_owned(), born.to_owned()));
        }
        if let Some(number) = self.nhs_number {
            NhsNumber::parse(number).map_err(PersonFault::NhsNumber)?;
            fields.push(("nhs_number".to_owned(), number.to_owned()));
        }
        Body::from_fields(Kind::Person, &fields).map_err(PersonFault::Body)
    }
}

/// The first entry of somebody new, who gets an id by it.
#[must_use]
pub fn draft(id: &PersonId, body: Body, said_by: Line) -> Draft {
    let about = SubjectId::Person(id.clone());
    Draft::new(about, body, Voice::Reported, said_by)
}
