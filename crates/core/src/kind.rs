//! The kinds of entries and the typed body of each. One table per kind makes
//! its struct, its JSON, its fields and its words; one table of kinds makes
//! the rest. Nothing here knows a clock, a file or a key.

mod about;
mod assessments;
mod body;
mod care;
mod caution;
mod choices;
mod continence;
mod daily;
mod daily_choices;
mod decision;
pub mod examples;
mod health;
mod home;
mod lane;
mod legal;
mod line;
mod name;
mod named_field;
mod none_known;
mod opening;
mod over;
mod paper_choices;
mod papers;
mod people;
mod person;
mod plans;
mod review;
mod section;
mod table;
mod talk;
mod title;
mod unlikely;
mod wallet;

pub use about::{AboutMe, Adjustment, CommunicationNeed, Statement};
pub use assessments::{Assessment, Participant, Safeguarding};
pub use care::{Appointment, Carer, CarerOutcome, Equipment, Slot, Support};
pub use caution::Caution;
pub use choices::*;
pub use continence::{Continence, DiaryLine, Product};
pub use daily::{Event, Function, Risk};
pub use daily_choices::*;
pub use decision::{DecidedFact, Decision};
pub use health::{Allergy, Condition, Measurement, Medication, Treatment, Vaccination};
pub use home::{Address, Home, Household, KeySafe, Member};
pub use lane::{Lane, Subject};
pub use legal::{Consent, Legal, Money};
pub use name::name_key;
pub use paper_choices::*;
pub use papers::{AgencySheet, Document, QuestionAsked};
pub use people::{Contact, Organisation, Professional};
pub use person::{Gone, OtherNumber, Person, PersonName};
pub use plans::{Contingency, Goal, PlanAction};
pub use section::Section;
pub use table::{Body, Kind, KindBody, UnknownKind};
pub use title::{FixedTitle, Title};
pub use unlikely::{DATE_RULES, DateRule, Odd, Unlikely};
pub use wallet::{
    Agency, Directory, Handover, Holder, KeyRevoked, ListedAgency, Maintainer, QuestionCount,
    Receipt, Recovery, WordsChecked,
};

pub use crate::value::{BodyError, Choice, Fact, Field, Shape};

pub(crate) use line::lower_first;
pub use line::without_stop;
pub(crate) use talk::key;
pub(crate) use unlikely::{around, is_past};

use talk::Talk;

#[cfg(test)]
mod tests;
