//! Reads pictures and PDF pages back: finds the codes on them and returns their bytes.
//!
//! [`codes_in`] does the work and is pure. A program that reads a file of
//! unknown origin uses [`ChildDecoder`], which runs the same work in a
//! confined child process (its other half is [`decode_child`]). In a browser, where there
//! are no processes, [`read_here`] does it in a worker of the page, and [`reading_of`]
//! takes its answer.
//! [`texts_in`] returns the words of a text or an e-mail. [`questionnaire`] makes a form
//! from a FHIR Questionnaire. [`ForeignFile`] is what other programs write: tables,
//! address books, calendars. [`ReturnedForm`] is a form that an agency filled.
//!
//! A code is drawn as a printer would, and read as from a photograph:
//!
//! ```
//! use carewallet_import::{Content, Picture, codes_in_picture};
//!
//! const DOT: usize = 6; // pixels a module
//! const MARGIN: usize = 4; // modules of white around it
//!
//! let code = qrcode::QrCode::new(b"hello")?;
//! let modules = code.to_colors();
//! let side = (code.width() + 2 * MARGIN) * DOT;
//! let shade = |at: usize| {
//!     let (x, y) = (at % side / DOT, at / side / DOT);
//!     let inside = MARGIN..MARGIN + code.width();
//!     let on_code = inside.contains(&x) && inside.contains(&y);
//!     let dark = on_code && modules[(y - MARGIN) * code.width() + x - MARGIN] == qrcode::Color::Dark;
//!     if dark { 20 } else { 235 }
//! };
//! let grey = (0..side * side).map(shade).collect();
//! let picture = Picture::new(side, side, grey).expect("as many shades as pixels");
//!
//! let found = codes_in_picture(&picture, 0);
//! assert_eq!(found[0].bytes, b"hello");
//! assert_eq!(found[0].content(), Content::Foreign); // no part of a care sheet
//! # Ok::<(), qrcode::types::QrError>(())
//! ```

mod allowance;
mod bootstrap;
mod canvas;
mod decode;
mod error;
mod foreign;
mod found_code;
mod header;
mod heic;
mod homography;
mod jpeg;
mod json_levels;
mod large;
mod least_squares;
mod limits;
mod mail;
mod page_model;
mod pages;
mod pdf;
mod picture;
mod place;
mod questionnaire;
mod raster;
mod reader;
mod returned;
mod sandbox;
mod seen;
mod sniff;
mod symbol_reader;
mod tiff;

pub use allowance::Allowance;
pub use error::ImportError;
pub use foreign::{
    Calendar, CalendarDate, Card, Cards, ForeignError, ForeignFile, Table, TableRow,
};
pub use found_code::{Content, FoundCode};
pub use limits::Limits;
pub use mail::texts_in;
pub use picture::Picture;
pub use place::{Place, leave_out_place};
pub use questionnaire::{Imported, QuestionnaireError, questionnaire};
pub use reader::{codes_in, codes_in_picture, pages_in, picture_of};
pub use returned::{
    ReturnedAnswer, ReturnedCode, ReturnedError, ReturnedForm, ReturnedSort, ReturnedValue,
};
pub use sandbox::{
    ChildDecoder, Confinement, Reading, Shortfall, confine, decode_child, read_here, reading_of,
};
