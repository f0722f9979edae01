//! The lines of an answer, each with what a reader has to ask about it.

use super::assess::oldest;
use super::{Answer, Given, Shortfall};

/// A line of an answer.
pub struct AnswerLine<'c, 'a> {
    /// The words.
    pub text: &'c str,
    /// The entries that say it.
    pub given: Vec<&'c Given<'a>>,
}

impl AnswerLine<'_, '_> {
    /// Whether another entry says something else.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.given.iter().any(|given| given.differs)
    }

    /// Why it has to be checked again, if it has.
    #[must_use]
    pub fn again(&self) -> Option<Shortfall> {
        oldest(self.given.iter().filter_map(|given| given.again))
    }
}

impl<'a> Answer<'a> {
    /// The lines, each with the entries that say it.
    #[must_use]
    pub fn answer_lines(&self) -> Vec<AnswerLine<'_, 'a>> {
        let lines = self.lines.iter();
        lines
            .map(|text| AnswerLine {
                text,
                given: self.given.iter().filter(|g| g.text == *text).collect(),
            })
            .collect()
    }
}
