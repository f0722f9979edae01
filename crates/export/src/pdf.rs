//! The document as PDF on A4, tagged, PDF/UA-1 and PDF/A-2a.
//!
//! Four steps: shaping turns words into lines, composing turns blocks into
//! unbreakable pieces, paging puts pieces on pages, drawing writes the pages.

mod compose;
mod draw;
mod fonts;
mod mark;
mod page;
mod piece;
mod prepare;
mod shape;
pub(crate) mod sign;
mod stretch;
mod tags;
mod theme;
mod whole;

use crate::document::{Document, Paper};

/// How large and how black the print is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Print {
    /// Large print, a body of 18 points; else clear print of 12.
    pub large: bool,
    /// Nothing but black and white, heavier lines, and no small words.
    pub contrast: bool,
}

impl Print {
    /// Clear print: a body of 12 points.
    pub const CLEAR: Self = Self {
        large: false,
        contrast: false,
    };
    /// Large print: a body of 18 points.
    pub const LARGE: Self = Self {
        large: true,
        contrast: false,
    };
}

/// Why a PDF could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// A font that is part of this program could not be read.
    #[error("a built-in font cannot be read")]
    Font,
    /// The date is not a day of the calendar.
    #[error("the date of the document is not a day of the calendar")]
    Date,
    /// The content of a face of a card does not fit on it.
    #[error("the words or the codes do not fit on a face of the card")]
    Face,
    /// The writer found this many faults against PDF/UA-1 or PDF/A-2a.
    #[error("the page would break {0} rules of accessible paper")]
    Rules(usize),
    /// The writer refused for another reason.
    #[error("the page could not be written")]
    Writer,
}

/// Writes the document as PDF. The same document gives the same bytes.
///
/// # Errors
///
/// Fails when the date is not a day of the calendar, when something does not
/// fit on the face of a card, or when the writer finds a fault against PDF/UA
/// or PDF/A, which no text can cause.
pub fn write(document: &Document, print: Print) -> Result<Vec<u8>, PdfError> {
    write_counted(document, print).map(|(bytes, _)| bytes)
}

/// The same, with the number of pages.
pub(crate) fn write_counted(
    document: &Document,
    print: Print,
) -> Result<(Vec<u8>, usize), PdfError> {
    let sizes = Sizes::new(document, print)?;
    let (mut composed, pages) = lay(document, &sizes.theme, &sizes.card, sizes.shaper)?;
    let running = compose::running(&mut composed, document, &sizes.theme, &pages);
    let count = pages.len();
    let bytes = draw::draw(document, composed, pages, running)?;
    Ok((bytes, count))
}

/// Whether there is a font for every letter of a text.
///
/// # Errors
///
/// Fails when a built-in font cannot be read.
pub fn draws(text: &str) -> Result<bool, PdfError> {
    let fonts = fonts::Fonts::load().ok_or(PdfError::Font)?;
    let mut letters = text.chars().filter(|c| !c.is_control());
    Ok(letters.all(|c| c.is_ascii() || fonts.covers(c)))
}

/// Whether the document fits on one page; for a card, also whether the words
/// fit on its faces.
///
/// # Errors
///
/// Fails when a built-in font cannot be read.
pub(crate) fn fits(document: &Document, print: Print) -> Result<bool, PdfError> {
    let sizes = Sizes::new(document, print)?;
    match lay(document, &sizes.theme, &sizes.card, sizes.shaper) {
        Ok((_, pages)) => Ok(pages.len() == 1),
        // A face that is too small is an answer here, not a failure.
        Err(PdfError::Face) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Pages of pieces, and what drawing them needs.
type Laid<'a> = (compose::Composed<'a>, Vec<Vec<piece::Placed<'a>>>);

/// Composes a document and puts it on pages.
fn lay<'a>(
    document: &'a Document,
    theme: &'a theme::Theme,
    card: &'a compose::Card,
    shaper: shape::Shaper,
) -> Result<Laid<'a>, PdfError> {
    // A face cannot run over onto another page, so cards are not dealt onto pages.
    if document.paper == Paper::Card {
        return compose::compose_card(document, card, theme, shaper);
    }
    let mut composed = compose::compose(document, theme, shaper);
    let pieces = std::mem::take(&mut composed.pieces);
    let mut pages = page::fill(pieces, &composed.heads, theme);
    if let (Some(fold), Some(first)) = (theme.fold, pages.first_mut()) {
        first.push(page::fold_marks(fold));
    }
    Ok((composed, pages))
}

/// The sizes for a document, and the shaper for its words.
struct Sizes {
    theme: theme::Theme,
    card: compose::Card,
    shaper: shape::Shaper,
}

impl Sizes {
    fn new(document: &Document, print: Print) -> Result<Self, PdfError> {
        let fonts = fonts::Fonts::load().ok_or(PdfError::Font)?;
        let mut shaper = shape::Shaper::new(fonts);
        let theme = theme::Theme::new(document.paper, print);
        // The height of the running head depends on the words in it, and the
        // body starts below it.
        let lines = compose::head_lines(&mut shaper, document, &theme);
        let notice = compose::notice_height(&mut shaper, document, &theme);
        Ok(Self {
            theme: theme.headed(lines, notice),
            card: compose::Card::new(document, print),
            shaper,
        })
    }
}

/// The heights of things on paper in points, each with the white space over it.
pub(crate) struct Heights {
    /// The masthead.
    pub(crate) head: f32,
    /// Each block of the document.
    pub(crate) blocks: Vec<f32>,
    /// The height that a page can hold.
    pub(crate) page: f32,
}

/// Measures a document as it would be drawn, without dealing it onto pages.
pub(crate) fn heights(document: &Document, print: Print) -> Result<Heights, PdfError> {
    let Sizes { theme, shaper, .. } = Sizes::new(document, print)?;
    let composed = compose::compose(document, &theme, shaper);
    let height = |pieces: &[piece::Piece<'_>]| -> f32 {
        pieces.iter().map(|piece| piece.gap + piece.height).sum()
    };
    // Each block ends where the next one starts.
    let mut ends = composed.starts.iter().skip(1).copied().collect::<Vec<_>>();
    // A block ends where the next one begins, the last one with the document.
    ends.push(composed.pieces.len());
    let within = composed.starts.iter().zip(ends);
    let blocks = within.map(|(start, end)| height(composed.pieces.get(*start..end).unwrap_or(&[])));
    let first = composed.starts.first().copied().unwrap_or_default();
    Ok(Heights {
        head: height(composed.pieces.get(..first).unwrap_or(&[])),
        blocks: blocks.collect(),
        page: theme.height(),
    })
}

/// The text drawn, by paragraph and in reading order.
#[cfg(test)]
pub(crate) fn words(document: &Document, print: Print) -> String {
    let sizes = Sizes::new(document, print).expect("the fonts are built in");
    let laid = lay(document, &sizes.theme, &sizes.card, sizes.shaper);
    let (_, pages) = laid.expect("it fits");
    let mut paragraphs = std::collections::BTreeMap::<usize, String>::new();
    let placed = pages.iter().flatten();
    for mark in placed.flat_map(|placed| &placed.marks) {
        if let mark::Mark::Line { line, role, .. } = mark
            && let mark::Role::Tag(tag) = role
        {
            let spoken = paragraphs.entry(tag.place()).or_default();
            spoken.push_str(&line.spoken());
            spoken.push(' ');
        }
    }
    paragraphs.into_values().collect()
}

#[cfg(test)]
mod tests;
