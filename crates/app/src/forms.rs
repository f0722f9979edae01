//! Forms: which one is meant, for whom it is answered, what of the record answers
//! it, and what is left to ask.

mod check;
mod context;
mod counts;
mod draft;
mod fill;
mod filled_form;
mod find;
mod held_form;
pub mod interview;
mod map;
mod question_sheet;
mod read_questions;

pub use crate::form_call::{FormCall, Named};
pub use check::check;
pub use context::{context, entries, sees};
pub use counts::QuestionCounts;
pub use draft::{draft, file_text};
pub use fill::{FillRequest, FilledForm, PreparedForm, fill, prepare};
pub use filled_form::{FilledFormat, FormFile};
pub use find::{bundled, find, read, text};
pub use held_form::{FormRequest, HeldForm, PaperTally, Tallies, at_home};
pub use map::{Unmapped, map, unmapped};
pub use question_sheet::{QuestionSheetFile, QuestionSheetFormat};
pub use read_questions::QuestionsAsked;
