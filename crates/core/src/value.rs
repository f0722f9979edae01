//! The values that bodies are made of: each is parsed once from text, and is
//! right from then on. No clock, no look-up, no arithmetic on doses.

mod amount;
mod answer;
mod as_text;
mod choice;
mod coded;
mod date;
mod dose;
mod error;
mod field;
mod given;
mod group;
mod identifier;
mod joint;
mod language;
mod nearest;
mod place;
mod reach;
mod retyped;
mod shown;
mod strict;
mod text;
mod time;
mod wallet;
mod words;

pub use amount::{Count, Money, NoneKnown, Reading, YesNo};
pub use answer::{Answer, List, listed};
pub use choice::Choice;
pub use coded::{Coded, Coding};
pub use date::{Date, MONTHS, PartialDate};
pub use dose::{Dose, Misread};
pub use error::{BodyError, ValueError};
pub use field::{Fact, Field, Shape};
pub use given::{BodyField, given, given_list};
pub use identifier::{ChiNumber, HcNumber, NhsNumber, NiNumber};
pub use joint::Joint;
pub use language::LanguageTag;
pub use nearest::nearest;
pub use place::{OdsCode, Postcode, Uprn};
pub use reach::{Email, Phone};
pub use text::{Line, Text};
pub use time::{ClockTime, Timestamp};
pub(crate) use wallet::TEST_MARK;
pub use wallet::{HashText, HashTexts, KeyText, RecipientText, SheetText};

pub(crate) use as_text::{holds_text, written_as_text};
pub(crate) use choice::{choice, parse_choice};
pub(crate) use group::{
    Group, Member, Value, group, inner_group, known, main_field, member_required, member_type,
    plain_name, read_json, read_words, unknown,
};
pub(crate) use joint::one_line;
pub(crate) use retyped::{flatten, merge};
pub(crate) use strict::parse_object;
pub(crate) use words::Words;
