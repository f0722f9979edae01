//! What the pictures of one call may cost.

/// Processor time of the decode children of one call, in milliseconds: sixteen of the
/// hardest photographs of docs/reading.md take 96 seconds.
const MILLISECONDS: u32 = 120_000;

/// What is left for the pictures of one call, however many files and pages they are in.
///
/// Each child may take ten seconds; without this, a file of forty pages that are made to
/// be slow would keep the computer busy for a quarter of an hour, and forty such files
/// for ten hours.
#[derive(Clone, Debug)]
pub struct Allowance {
    left: u32,
    unconfined: bool,
}

impl Default for Allowance {
    fn default() -> Self {
        Self::of_milliseconds(MILLISECONDS)
    }
}

impl Allowance {
    /// Another one, in milliseconds of processor time.
    #[must_use]
    pub fn of_milliseconds(left: u32) -> Self {
        Self {
            left,
            unconfined: false,
        }
    }

    /// The same for pages that this program has just made itself: they are no danger, so
    /// they are read even where the system refuses to confine the child.
    #[must_use]
    pub fn for_own_pages(self) -> Self {
        Self {
            unconfined: true,
            ..self
        }
    }

    /// Whether a child need not be confined.
    pub(crate) fn allows_unconfined(&self) -> bool {
        self.unconfined
    }

    /// Whether another child may be asked.
    pub(crate) fn is_left(&self) -> bool {
        self.left > 0
    }

    /// Counts what a child took.
    pub(crate) fn spend(&mut self, milliseconds: u32) {
        self.left = self.left.saturating_sub(milliseconds);
    }
}
