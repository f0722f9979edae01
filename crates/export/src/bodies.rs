//! The bodies of a share: sheet (PDF), text, page (HTML). All are drawn from
//! the one document of [`crate::sheet`], so they agree.

use carewallet_core::parts::{self, Layout, PartsError};
use carewallet_core::payload::armor::armored;
use carewallet_core::question_sheet::QuestionSheetError;
use carewallet_core::{Payload, Share};

use crate::pdf::{self, PdfError};
use crate::qr::{self, CodeBitmap, CodeError};
use crate::sheet::{self, Carrier};
use crate::sheet_options::SheetOptions;
use crate::{html, text};

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
    QuestionSheet(#[from] QuestionSheetError),
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

/// Makes the sheet of a share: readable text, then the codes of the payload. A
/// sealed payload makes a sealed sheet, whose text reveals nothing.
///
/// # Errors
/// [`PartsError::TooMuchForPaper`] inside; any other error is a bug in this
/// crate.
pub fn sheet_pdf(
    share: &Share,
    payload: &Payload,
    options: &SheetOptions,
) -> Result<SheetPdf, BodyError> {
    let bitmaps = bitmaps_on(payload, options.kind.code_layout())?;
    let codes = bitmaps.len();
    let document = sheet::document(share, payload, Carrier::Codes(bitmaps), options);
    let (bytes, pages) = pdf::write_counted(&document, options.print)?;
    Ok(SheetPdf {
        bytes,
        pages,
        codes,
    })
}

/// Makes the text of a share: readable words, then the payload in letters.
pub fn sheet_text(share: &Share, payload: &Payload, options: &SheetOptions) -> String {
    let document = sheet::document(share, payload, Carrier::Letters, options);
    let mut out = text::write(&document);
    out.push('\n');
    out.push_str(&armored(payload));
    out
}

/// Makes the HTML fragment of a share, with its codes as pictures.
///
/// # Errors
/// As [`sheet_pdf`].
pub fn sheet_html(
    share: &Share,
    payload: &Payload,
    options: &SheetOptions,
) -> Result<String, BodyError> {
    let carrier = Carrier::Codes(bitmaps_on(payload, options.kind.code_layout())?);
    Ok(html::write(&sheet::document(
        share, payload, carrier, options,
    )))
}

/// Makes the HTML fragment of a share for the screen of a program that has read it: the
/// same words without the codes.
#[must_use]
pub fn sheet_on_screen(share: &Share, payload: &Payload, options: &SheetOptions) -> String {
    html::write(&sheet::document(share, payload, Carrier::Nothing, options))
}

/// The codes of a payload, all of the smallest version that holds them.
///
/// # Errors
/// [`PartsError::TooMuchForPaper`] inside.
pub fn bitmaps(payload: &Payload) -> Result<Vec<CodeBitmap>, BodyError> {
    bitmaps_on(payload, Layout::A4)
}

/// The same for another layout.
pub(crate) fn bitmaps_on(payload: &Payload, layout: Layout) -> Result<Vec<CodeBitmap>, BodyError> {
    let parts = parts::split(payload, layout)?;
    let longest = parts.iter().map(Vec::len).max().unwrap_or_default();
    let version = qr::smallest_version(longest).unwrap_or(qr::LAST_VERSION);
    let drawn = parts.iter().map(|part| qr::encode(part, version));
    Ok(drawn.collect::<Result<_, _>>()?)
}
