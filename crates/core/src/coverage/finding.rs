//! What an entry says at one path, or why it says nothing there.

use super::says::{Says, says_or_lack};
use super::{Held, Shortfall};
use crate::kind::Shape;
use crate::path::Path;
use crate::value::Date;

/// One thing that an entry says.
#[derive(Clone)]
pub(crate) struct Finding<'h, 'a> {
    pub(crate) held: &'h Held<'a>,
    pub(crate) says: Says<'h>,
    /// The day from which its age counts: since when the entry says it.
    pub(crate) as_of: Date,
    /// The other entries that say the same, or less.
    pub(crate) also: Vec<Source<'h, 'a>>,
    /// Whether another entry says something else here.
    pub(crate) differs: bool,
}

/// An entry that says something, and the day from which the age of that counts.
#[derive(Clone, Copy)]
pub(crate) struct Source<'h, 'a> {
    pub(crate) held: &'h Held<'a>,
    pub(crate) as_of: Date,
}

impl<'h, 'a> Finding<'h, 'a> {
    /// What one entry says at a path.
    pub(super) fn new(held: &'h Held<'a>, path: &Path, says: Says<'h>) -> Self {
        Self {
            held,
            says,
            as_of: held.since(path, says),
            also: Vec::new(),
            differs: false,
        }
    }

    /// The entry that speaks.
    pub(super) fn source(&self) -> Source<'h, 'a> {
        Source {
            held: self.held,
            as_of: self.as_of,
        }
    }

    /// The entry that speaks, and the others.
    pub(super) fn sources(&self) -> impl Iterator<Item = Source<'h, 'a>> + '_ {
        std::iter::once(self.source()).chain(self.also.iter().copied())
    }

    /// Says all that its entries hold, instead of what stands at a path.
    pub(super) fn make_whole(&mut self, path: &Path) {
        self.says = Says::Whole;
        self.as_of = self.held.since(path, Says::Whole);
        for also in &mut self.also {
            also.as_of = also.held.since(path, Says::Whole);
        }
    }
}

/// What an entry says at a path, or why it says nothing there.
pub(crate) fn found<'h>(held: &'h Held<'_>, path: &Path) -> Vec<Result<Says<'h>, Shortfall>> {
    // "None known" answers every field of the entry, but for the question about itself.
    let about_none = path.field().is_some_and(|field| field.name == "none_known");
    if held.none_known() && !about_none {
        return vec![Ok(Says::NoneKnown)];
    }
    let found = path.find(&held.body);
    found.into_iter().map(says_or_lack).collect()
}

/// Whether a value of this shape is words, and not a number, a day or a choice of two.
pub(super) fn is_words(shape: Shape) -> bool {
    !matches!(
        shape,
        Shape::Count { .. }
            | Shape::Date
            | Shape::Money
            | Shape::NoneKnown
            | Shape::PartialDate
            | Shape::Reading
            | Shape::Time
            | Shape::YesNo
    )
}
