//! An answer with what it was made of, from which other answers may follow.

use super::path_result::PathResult;
use super::{Answer, Shortfall, State};
use crate::form::Question;

/// An answer and what it was made of.
pub(super) struct Worked<'h, 'a> {
    pub(super) answer: Answer<'a>,
    pub(super) parts: Vec<PathResult<'h, 'a>>,
}

/// An answer with nothing in it yet but its state.
pub(super) fn without(
    question: &Question,
    state: State,
    shortfall: Option<Shortfall>,
) -> Answer<'_> {
    Answer {
        question,
        state,
        shortfall,
        also: Vec::new(),
        missing: Vec::new(),
        lines: Vec::new(),
        chosen: Vec::new(),
        value: None,
        given: Vec::new(),
        follows_from: Vec::new(),
    }
}
