//! Pieces of a document: what may not be broken over pages, and where it stands.

use super::mark::Mark;
use crate::document::About;

/// What may not be broken over pages; places count from its top left corner
/// and the left margin.
#[derive(Default)]
pub(super) struct Piece<'a> {
    /// White space over it, unless it starts a page.
    pub(super) gap: f32,
    pub(super) height: f32,
    /// Whether the next piece must be on the same page.
    pub(super) keep: bool,
    /// Whether it starts a new page.
    pub(super) fresh: bool,
    /// Whether it stands behind the fold, if the page is folded.
    pub(super) folds: bool,
    /// Whether it stays as it is on a page that is read from right to left.
    pub(super) fixed: bool,
    /// The title of its section, to repeat over it at the top of a page.
    pub(super) section: Option<usize>,
    /// The head to repeat under that.
    pub(super) head: Option<usize>,
    /// What the foot of a page says if this goes on, on the next one.
    pub(super) tail: Option<usize>,
    /// Whom it is about, if it is not whom the document is about.
    pub(super) about: Option<&'a About>,
    /// What the outline says of it.
    pub(super) outline: Option<String>,
    pub(super) marks: Vec<Mark<'a>>,
    /// What is drawn over it, unless it starts a page.
    pub(super) over: Vec<Mark<'a>>,
}

/// The head of a table, a title or the foot of a page, ready to be drawn again.
pub(super) struct Head<'a> {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark<'a>>,
}

/// A piece and where it stands: from the left margin and the top of the page.
#[derive(Default)]
pub(super) struct Placed<'a> {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) outline: Option<String>,
    pub(super) about: Option<&'a About>,
    pub(super) marks: Vec<Mark<'a>>,
}
