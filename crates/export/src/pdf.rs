//! The document as PDF: A4, tagged, PDF/UA-1 and PDF/A-2a.
//!
//! Shaping turns words into lines, composing turns blocks into pieces that may
//! not be broken, paging puts pieces on pages, drawing writes them.

mod compose;
mod draw;
mod fonts;
mod page;
mod prepare;
mod shape;
mod stretch;
mod tags;
mod theme;

use crate::document::Document;

/// How large the print is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Print {
    /// Clear print: a body of 12 points.
    Clear,
    /// Large print: a body of 18 points.
    Large,
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
/// Fails when the date is no day of the calendar, or when the writer finds a
/// rule of accessible paper broken; no text in the document can cause that.
pub fn write(document: &Document, print: Print) -> Result<Vec<u8>, PdfError> {
    write_counted(document, print).map(|(bytes, _)| bytes)
}

/// The same, and how many pages there are.
pub(crate) fn write_counted(
    document: &Document,
    print: Print,
) -> Result<(Vec<u8>, usize), PdfError> {
    let (theme, shaper) = ready(document, print)?;
    let mut composed = compose::compose(document, &theme, shaper);
    let pages = page::fill(
        std::mem::take(&mut composed.pieces),
        &composed.heads,
        &theme,
    );
    let running = compose::running(&mut composed, document, &theme, pages.len());
    let count = pages.len();
    let bytes = draw::draw(document, composed, pages, running)?;
    Ok((bytes, count))
}

/// The sizes for a document, and what shapes its words.
fn ready(document: &Document, print: Print) -> Result<(theme::Theme, shape::Shaper), PdfError> {
    let fonts = fonts::Fonts::load().ok_or(PdfError::Font)?;
    let mut shaper = shape::Shaper::new(fonts);
    let theme = theme::Theme::new(print);
    let lines = compose::head_lines(&mut shaper, document, &theme);
    Ok((theme.headed(lines), shaper))
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
    let (theme, shaper) = ready(document, print)?;
    let composed = compose::compose(document, &theme, shaper);
    let height = |pieces: &[page::Piece<'_>]| -> f32 {
        pieces.iter().map(|piece| piece.gap + piece.height).sum()
    };
    let mut ends = composed.starts.iter().skip(1).copied().collect::<Vec<_>>();
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
    let (theme, shaper) = ready(document, print).expect("the fonts are built in");
    let composed = compose::compose(document, &theme, shaper);
    let mut paragraphs = std::collections::BTreeMap::<usize, String>::new();
    for mark in composed.pieces.iter().flat_map(|piece| &piece.marks) {
        if let page::Mark::Line { line, role, .. } = mark
            && let page::Role::Tag(tag) = role
        {
            let said = paragraphs.entry(tag.place()).or_default();
            for glyph in line.groups.iter().flat_map(|group| &group.glyphs) {
                said.push_str(&line.text[glyph.text_range.clone()]);
            }
            said.push(' ');
        }
    }
    paragraphs.into_values().collect()
}

#[cfg(test)]
mod tests;
