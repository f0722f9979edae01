//! What a family and an agency do with a record, whichever face is in front: a
//! terminal, a window or a page.
//!
//! A face brings a [`Platform`] and gets plain results and errors. Nothing here
//! knows of terminals, flags, HTML or HTTP.

pub mod address_book;
mod advice;
pub mod attachments;
pub mod attribution;
pub mod change;
pub mod draft_body;
pub mod draft_lines;
pub mod entry_questions;
mod error;
mod face;
mod form_call;
pub mod forms;
pub mod history;
pub mod holders;
pub mod incoming;
pub mod json_view;
pub mod keyring;
pub mod new_person;
pub mod new_wallet;
pub mod open_wallet;
pub mod output;
pub mod people;
mod platform;
pub mod record_filter;
pub mod share;
pub mod unlock;
pub mod wholeness;
pub mod wording;

pub use advice::Advice;
pub use attribution::{Attribution, AttributionText};
pub use error::Error;
pub use face::{Face, Notice, Secret};
pub use people::{People, PersonHere};
pub use platform::{FileError, Platform, Write};
