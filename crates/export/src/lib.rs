//! What leaves a wallet: one document of blocks, drawn as PDF, text and HTML.
//!
//! Start at [`sheet_pdf`] and [`sheet_text`]: a share becomes a [`Document`] in
//! [`sheet`], and [`pdf`], [`text`] and [`html`] draw the same blocks, so all
//! bodies say the same thing. [`code`] draws bytes as QR codes.

pub mod bodies;
pub mod code;
pub mod csv;
mod document;
pub mod html;
pub mod pdf;
pub mod sheet;
pub mod text;
pub mod told;
mod visible;

#[cfg(test)]
extern crate self as carewallet_export;
#[cfg(test)]
#[path = "../examples/household/mod.rs"]
mod household;
#[cfg(test)]
#[path = "../examples/sample/mod.rs"]
mod sample;

pub use bodies::{BodyError, SheetPdf, sheet_html, sheet_pdf, sheet_text};
pub use document::{
    Block, CallOut, CallOutKind, CodeCell, CodeLayout, Codes, Column, Date, Document, Fact, Level,
    List, Masthead, Passage, Quote, Run, Running, Table, Text, Tone,
};
