//! The wallet as it was read for a share, and what was chosen of it.

use carewallet_core::share::About;
use carewallet_core::value::Date;
use carewallet_core::wallet::Contents;
use carewallet_core::{Entry, Record};

use super::left_out::LeftOut;
use crate::forms::QuestionCounts;
use crate::people::People;

/// A wallet that was opened and read.
#[derive(Clone, Copy)]
pub(super) struct Opened<'a> {
    pub(super) contents: &'a Contents,
    pub(super) record: &'a Record<'a>,
    pub(super) people: &'a People,
    pub(super) today: Date,
}

/// What was chosen.
pub(super) struct Chosen<'a> {
    pub(super) entries: Vec<&'a Entry>,
    /// What counted once and would have been chosen then, for a list for a telephone.
    pub(super) gone: Vec<&'a Entry>,
    pub(super) about: Vec<About>,
    /// What of a form it answers.
    pub(super) questions: Option<QuestionCounts>,
    pub(super) left_out: LeftOut,
}
