//! What to do about a refusal, and what a notice means, in the words of a page: where to
//! click, and never a command.

mod case;
mod kind;
mod notice;

use carewallet_app::Error;

use carewallet_screen::Words;
pub(crate) use kind::for_kind;
pub(crate) use notice::{not_whole, notice, set_aside};

/// What to do about a refusal, where there is something: about this case of it, else
/// about its kind.
pub(crate) fn advice(words: &Words, error: &mut Error) -> Option<String> {
    match error.advice.take() {
        Some(advice) => Some(case::advice(words, &advice)),
        None => for_kind(error.kind).map(|advice| words.say(advice).to_string()),
    }
}
