//! What is said about a question of a form before it is asked.

use carewallet_app::forms::interview::NothingToAsk;
use carewallet_core::Entry;
use carewallet_core::coverage::{Answer, Coverage};

use crate::render::coverage;
use crate::render::entry::Reader;
use crate::render::escape::wrapped;
use carewallet_app::wording::entry::title;

/// The question in the form's words, and what is on record.
pub(super) fn question(
    place: &str,
    coverage: &Coverage<'_>,
    answer: &Answer<'_>,
    reader: Reader<'_>,
) -> String {
    let mut text = format!("\n{place} ");
    text.push_str(wrapped(&answer.question.label, "  ").trim_start_matches(' '));
    if let Some(hint) = &answer.question.hint {
        text.push_str(&wrapped(hint, "  "));
    }
    if !answer.lines.is_empty() {
        text.push_str("  On record:\n");
        text.push_str(&coverage::on_record(coverage, answer, reader));
    }
    text
}

/// Which of several entries the next fields are about: the one that stands, or
/// what the new one will be.
pub(super) fn which(stands: Option<&Entry>, choices: &[&str]) -> String {
    let words = stands.map_or_else(|| choices.join(", "), title);
    let mut letters = words.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let title = format!("{}{}:", first.to_uppercase(), letters.as_str());
    format!("\n{}", wrapped(&title, "  "))
}

/// Why there is nothing to type.
pub(super) fn nothing_to_ask(why: NothingToAsk) -> String {
    let why = match why {
        NothingToAsk::Answered => "this is answered already",
        NothingToAsk::FormOnly => "this belongs on the form itself",
        NothingToAsk::HeldBack => "this is on record, and held back",
        NothingToAsk::ShowThePaper => "nothing to type: have the paper ready",
        NothingToAsk::NoCarer => "no carer is named: carewallet person add NAME, then --carer NAME",
        NothingToAsk::Unmapped => {
            "nobody has said where this answer lives: carewallet form suggest"
        }
        NothingToAsk::Disputed => {
            "two entries disagree: carewallet show lists them, carewallet change settles it"
        }
        NothingToAsk::NotHere => "this cannot be asked here: carewallet add writes it down",
    };
    wrapped(why, "  ")
}
