//! Pieces: the parts of a document that no page break may split.

use super::mark::Mark;
use crate::document::About;

/// A part that no page break may split. `y` counts from its top, `x` from the
/// left margin.
#[derive(Default)]
pub(super) struct Piece<'a> {
    /// White space over it, unless it starts a page.
    pub(super) gap: f32,
    pub(super) height: f32,
    /// Whether the next piece must be on the same page.
    pub(super) keep: bool,
    /// Whether it starts a new page.
    pub(super) fresh: bool,
    /// Whether it starts below the fold of a folded page.
    pub(super) folds: bool,
    /// Whether it is exempt from mirroring on a page that reads from right to
    /// left.
    pub(super) fixed: bool,
    /// The title of its section, repeated if it starts a page.
    pub(super) section: Option<usize>,
    /// The table head or label to repeat under that.
    pub(super) head: Option<usize>,
    /// The line for the foot of the page before, if this continues something.
    pub(super) tail: Option<usize>,
    /// The person it is about, if not the person of the document.
    pub(super) about: Option<&'a About>,
    /// Its title in the PDF outline.
    pub(super) outline: Option<String>,
    pub(super) marks: Vec<Mark<'a>>,
    /// Drawn in the white space over it, unless it starts a page.
    pub(super) over: Vec<Mark<'a>>,
}

/// A table head, a title or a foot line, ready to be repeated.
pub(super) struct Head<'a> {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark<'a>>,
}

/// A piece with its place, from the left margin and the top of the page.
#[derive(Default)]
pub(super) struct Placed<'a> {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) outline: Option<String>,
    pub(super) about: Option<&'a About>,
    pub(super) marks: Vec<Mark<'a>>,
}
