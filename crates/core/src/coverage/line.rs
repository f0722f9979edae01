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

    /// The entries that it comes from, each once: with the oldest day of what it says
    /// here, and with every doubt.
    #[must_use]
    pub fn by_entry(&self) -> Vec<Given<'a>> {
        let mut each: Vec<Given<'a>> = Vec::new();
        for given in &self.given {
            let known = each.iter_mut().find(|one| one.entry == given.entry);
            let Some(one) = known else {
                each.push(given.clone());
                continue;
            };
            one.as_of = one.as_of.min(given.as_of);
            one.differs |= given.differs;
            one.again = oldest([one.again, given.again].into_iter().flatten());
        }
        each
    }
}
