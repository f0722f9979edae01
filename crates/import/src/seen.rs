//! What was seen on a page, and how hard it was looked at.

use crate::FoundCode;

/// How hard a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Care {
    /// As is enough for sharp pages.
    Quick,
    /// With everything that is left to try where nothing is found.
    Thorough,
}

/// What was seen on a page.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) codes: Vec<FoundCode>,
    /// Whether there is a code that was not read.
    pub(crate) unread: bool,
}

impl Seen {
    /// The same, found on a page of this number.
    pub(crate) fn on_page(mut self, page: usize) -> Self {
        self.codes.iter_mut().for_each(|code| code.page = page);
        self
    }
}
