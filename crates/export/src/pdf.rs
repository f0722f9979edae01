//! The document as PDF on A4, tagged, PDF/UA-1 and PDF/A-2a.
//!
//! Shaping turns words into lines, composing turns blocks into pieces that may
//! not be broken, paging puts pieces on pages, drawing writes them.

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
    /// The date is none.
    #[error("the date of the document is not a day of the calendar")]
    Date,
    /// What is to stand on a face of a card does not fit on it.
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
/// Fails when the date is no day of the calendar, when something does not fit
/// on the face of a card, or when the writer finds a rule of accessible paper
/// broken; no text in the document can cause that.
pub fn write(document: &Document, print: Print) -> Result<Vec<u8>, PdfError> {
    write_counted(document, print).map(|(bytes, _)| bytes)
}

/// The same, and how many pages there are.
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

/// Whether the document fits on one page; of a card, whether its words fit on
/// its faces too.
///
/// # Errors
///
/// Fails when a built-in font cannot be read.
pub(crate) fn fits(document: &Document, print: Print) -> Result<bool, PdfError> {
    let sizes = Sizes::new(document, print)?;
    match lay(document, &sizes.theme, &sizes.card, sizes.shaper) {
        Ok((_, pages)) => Ok(pages.len() == 1),
        // No fault here: whoever asks then says less, or prints smaller.
        Err(PdfError::Face) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Pieces on pages, and what is needed to draw them.
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

/// The sizes for a document, and what shapes its words.
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
        // How many lines the head needs decides where the body of every page begins.
        let lines = compose::head_lines(&mut shaper, document, &theme);
        let notice = compose::notice_height(&mut shaper, document, &theme);
        Ok(Self {
            theme: theme.headed(lines, notice),
            card: compose::Card::new(document, print),
            shaper,
        })
    }
}

/// How high things are on paper, in points, with the white space over each.
pub(crate) struct Heights {
    /// The masthead.
    pub(crate) head: f32,
    /// Each block of the document.
    pub(crate) blocks: Vec<f32>,
    /// What a page can hold.
    pub(crate) page: f32,
}

/// Measures a document as it would be drawn, without dealing it onto pages.
pub(crate) fn heights(document: &Document, print: Print) -> Result<Heights, PdfError> {
    let Sizes { theme, shaper, .. } = Sizes::new(document, print)?;
    let composed = compose::compose(document, &theme, shaper);
    let height = |pieces: &[piece::Piece<'_>]| -> f32 {
        pieces.iter().map(|piece| piece.gap + piece.height).sum()
    };
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

/// What is drawn, paragraph by paragraph in reading order.
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
            let said = paragraphs.entry(tag.place()).or_default();
            said.push_str(&line.said());
            said.push(' ');
        }
    }
    paragraphs.into_values().collect()
}

#[cfg(test)]
mod tests;
