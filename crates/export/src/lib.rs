//! What leaves a wallet: one document of blocks, drawn as PDF, text and HTML.
//!
//! Start at [`sheet_pdf`] and [`sheet_text`]: a share becomes a [`Document`] in
//! [`sheet`], and [`pdf`], [`text`] and [`html`] draw the same blocks, so all
//! bodies say the same thing. [`qr`] draws bytes as QR codes.
//!
//! A document, as somebody reads it on paper and in an e-mail:
//!
//! ```
//! use carewallet_export::pdf::{self, Print};
//! use carewallet_export::{Block, Date, Document, Level, Masthead, Paper, Running, Text, Tone, text};
//!
//! let document = Document {
//!     title: "Care sheet".to_owned(), // a file manager shows it: it names nobody
//!     language: "en-GB".to_owned(),
//!     date: Date { year: 2026, month: 3, day: 6 },
//!     running: Running::default(),
//!     masthead: Masthead {
//!         kicker: None,
//!         heading: "Margaret Ellis".to_owned(),
//!         lines: vec!["Born 17 May 1940".into()],
//!     },
//!     blocks: vec![
//!         Block::Heading(Level::Section, "Allergies".to_owned()),
//!         Block::Paragraph(Text::strong("Penicillin").with(Tone::Plain, ": a rash")),
//!     ],
//!     paper: Paper::A4,
//! };
//! assert!(text::write(&document).contains("Penicillin: a rash"));
//! assert!(pdf::write(&document, Print::CLEAR)?.starts_with(b"%PDF-"));
//! # Ok::<(), pdf::PdfError>(())
//! ```

mod bidi;
pub mod bodies;
pub mod calendar;
pub mod contacts;
mod content_line;
pub mod csv;
mod document;
pub mod entry_text;
pub mod form;
pub mod history;
mod holders_page;
pub mod html;
pub mod i18n;
mod key_part_sheet;
pub mod language;
mod notice;
pub mod pdf;
pub mod picture;
pub mod qr;
pub mod question_sheet;
mod recovery_sheet;
mod sanitize;
pub mod sheet;
pub mod sheet_options;
pub mod symbol;
pub mod text;
mod whole;
pub mod wrap;

#[cfg(test)]
extern crate self as carewallet_export;
#[cfg(test)]
#[path = "../examples/household/mod.rs"]
mod household;
#[cfg(test)]
#[path = "../examples/night_form/mod.rs"]
mod night_form;
#[cfg(test)]
#[path = "../examples/sample/mod.rs"]
mod sample;

pub use bidi::in_order;
pub use bodies::{BodyError, SheetPdf, sheet_html, sheet_on_screen, sheet_pdf, sheet_text};
pub use document::{
    About, Ask, Block, Breaks, CallOut, CallOutKind, CodeCell, CodeLayout, Codes, Column, Date,
    Document, Fact, Level, Light, List, Masthead, Notice, Paper, Passage, Pictured, Quote, Room,
    Run, Running, Table, Text, Tone, Writing,
};
pub use holders_page::{HolderRow, HoldersPage, WayRow, holders_page_pdf};
pub use key_part_sheet::{KeyPartSheet, key_part_sheet_pdf};
pub use language::Language;
pub use notice::incomplete_words;
pub use question_sheet::{
    DrawnQuestionSheet, QuestionSheetHeader, question_sheet_pdf, question_sheet_text,
};
pub use recovery_sheet::{RecoverySheet, recovery_sheet_pdf};
pub use sheet_options::{Before, SheetOptions};
pub use whole::Whole;
