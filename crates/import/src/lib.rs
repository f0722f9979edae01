//! Reads pictures and PDF pages back: finds the codes on them and returns their bytes.
//!
//! [`codes_in`] does the work and is pure. A program that reads a file of
//! unknown origin uses [`ChildDecoder`], which runs the same work in a
//! confined child process (its other half is [`decode_child`]).
//! [`texts_in`] returns the words of a text or an e-mail. [`questionnaire`] makes a form
//! from a FHIR Questionnaire.

mod bootstrap;
mod canvas;
mod decode;
mod error;
mod found_code;
mod header;
mod heic;
mod homography;
mod jpeg;
mod large;
mod least_squares;
mod limits;
mod mail;
mod page_model;
mod pages;
mod pdf;
mod picture;
mod questionnaire;
mod raster;
mod reader;
mod sandbox;
mod seen;
mod sniff;
mod symbol_reader;
mod tiff;

pub use error::ImportError;
pub use found_code::{Content, FoundCode};
pub use limits::Limits;
pub use mail::texts_in;
pub use picture::Picture;
pub use questionnaire::{Imported, QuestionnaireError, questionnaire};
pub use reader::{codes_in, codes_in_picture, pages_in, picture_of};
pub use sandbox::{ChildDecoder, Confinement, Reading, Shortfall, confine, decode_child};
