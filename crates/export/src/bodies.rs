//! The bodies of a share: sheet (PDF), text, page (HTML). All are drawn from
//! the one document of [`crate::sheet`], so they say the same thing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use carewallet_core::gap::GapError;
use carewallet_core::parts::{self, Layout, PartsError};
use carewallet_core::value::Date;
use carewallet_core::{Payload, Share};

use crate::code::{self, CodeBitmap, CodeError};
use crate::document::Document;
use crate::pdf::{self, PdfError, Print};
use crate::sheet::{self, Carrier};
use crate::{contingency, html, text};

/// Why a body could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BodyError {
    /// The share does not fit on paper.
    #[error(transparent)]
    Parts(#[from] PartsError),
    /// A code could not be drawn.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// The page could not be written.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The questions of a page could not be put into its codes.
    #[error(transparent)]
    Gap(#[from] GapError),
}

/// A sheet, ready to be printed.
pub struct SheetPdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// How many codes it carries.
    pub codes: usize,
}

/// Makes the sheet of a share: readable text, then the codes of the payload.
/// A sealed payload makes a sealed sheet, whose text tells nothing of it.
/// `today` decides what must be checked again.
///
/// # Errors
/// [`PartsError::TooMuchForPaper`] inside; the others would be faults of ours.
pub fn sheet_pdf(
    share: &Share,
    payload: &Payload,
    today: Date,
    print: Print,
) -> Result<SheetPdf, BodyError> {
    drawn(payload, print, |carrier| {
        sheet::document(share, payload, carrier, today)
    })
}

/// Makes the plan for when the carer is ill, as [`sheet_pdf`] makes the sheet.
///
/// # Errors
/// As [`sheet_pdf`].
pub fn contingency_pdf(
    share: &Share,
    payload: &Payload,
    today: Date,
    print: Print,
) -> Result<SheetPdf, BodyError> {
    drawn(payload, print, |carrier| {
        contingency::document(share, payload, carrier, today)
    })
}

fn drawn(
    payload: &Payload,
    print: Print,
    document: impl FnOnce(Carrier) -> Document,
) -> Result<SheetPdf, BodyError> {
    let bitmaps = bitmaps(payload)?;
    let codes = bitmaps.len();
    let (bytes, pages) = pdf::write_counted(&document(Carrier::Codes(bitmaps)), print)?;
    Ok(SheetPdf {
        bytes,
        pages,
        codes,
    })
}

/// Makes the text of a share: readable words, then the payload in letters.
pub fn sheet_text(share: &Share, payload: &Payload, today: Date) -> String {
    lettered(
        payload,
        &sheet::document(share, payload, Carrier::Letters, today),
    )
}

/// Makes the text of the plan for when the carer is ill, then the payload.
pub fn contingency_text(share: &Share, payload: &Payload, today: Date) -> String {
    lettered(
        payload,
        &contingency::document(share, payload, Carrier::Letters, today),
    )
}

fn lettered(payload: &Payload, document: &Document) -> String {
    let mut out = text::write(document);
    out.push('\n');
    push_armoured(&mut out, payload);
    out
}

/// Makes the HTML fragment of a share, with its codes as pictures.
///
/// # Errors
/// As [`sheet_pdf`].
pub fn sheet_html(share: &Share, payload: &Payload, today: Date) -> Result<String, BodyError> {
    let carrier = Carrier::Codes(bitmaps(payload)?);
    let document = sheet::document(share, payload, carrier, today);
    Ok(html::write(&document))
}

/// The codes of a payload, all of the smallest version that holds them.
///
/// # Errors
/// [`PartsError::TooMuchForPaper`] inside.
pub fn bitmaps(payload: &Payload) -> Result<Vec<CodeBitmap>, BodyError> {
    let parts = parts::split(payload, Layout::A4)?;
    let longest = parts.iter().map(Vec::len).max().unwrap_or_default();
    let version = code::smallest_version(longest).unwrap_or(code::LAST_VERSION);
    let drawn = parts.iter().map(|part| code::encode(part, version));
    Ok(drawn.collect::<Result<_, _>>()?)
}

/// The line before a payload in a text.
pub const BEGIN: &str = "-----BEGIN CAREWALLET SHARE-----";
/// The line after it.
pub const END: &str = "-----END CAREWALLET SHARE-----";
const LETTERS: usize = 64;

fn push_armoured(out: &mut String, payload: &Payload) {
    let letters = STANDARD.encode(payload.bytes());
    out.push_str(BEGIN);
    out.push('\n');
    let mut rest = letters.as_str();
    while let Some((line, more)) = rest.split_at_checked(LETTERS) {
        out.push_str(line);
        out.push('\n');
        rest = more;
    }
    if !rest.is_empty() {
        out.push_str(rest);
        out.push('\n');
    }
    out.push_str(END);
    out.push('\n');
}
