//! What is said about a question of a form before it is asked.

use carewallet_core::coverage::{Answer, Coverage, Shortfall, State};
use carewallet_core::kind::Shape;
use carewallet_core::missing_entry::MissingEntry;

use crate::render::coverage;
use crate::render::entry::{self, Reader};
use crate::render::escape::wrapped;

/// The question in the form's words, and what is on record.
pub(super) fn told(
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
pub(super) fn whose(missing: &MissingEntry<'_>) -> String {
    let words = match missing.stands {
        Some(entry) => entry::title(entry),
        None => chosen(missing).join(", "),
    };
    let mut letters = words.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let title = format!("{}{}:", first.to_uppercase(), letters.as_str());
    format!("\n{}", wrapped(&title, "  "))
}

/// The words of the choices that go without saying.
fn chosen(missing: &MissingEntry<'_>) -> Vec<&'static str> {
    let given = missing.given.iter().filter_map(|(name, value)| {
        let mut fields = missing.kind.fields().iter();
        let choices = match fields.find(|field| field.name == name)?.shape {
            Shape::Choice(choices) => choices,
            Shape::Many(&Shape::Choice(choices)) => choices,
            _ => return None,
        };
        let choice = choices.iter().find(|choice| choice.name == value)?;
        Some(choice.says)
    });
    given.collect()
}

/// Why there is nothing to type.
pub(super) fn no_blank(answer: &Answer<'_>) -> String {
    let why = match (answer.state, answer.shortfall) {
        (State::Answered | State::Derived, _) => "this is answered already",
        (State::FormOnly, _) => "this belongs on the form itself",
        (State::Withheld, _) => "this is on record, and held back",
        (_, Some(Shortfall::ShowThePaper)) => "nothing to type: have the paper ready",
        (_, Some(Shortfall::NoCarer)) => {
            "no carer is named: carewallet person add NAME, then --carer NAME"
        }
        (_, Some(Shortfall::Unmapped)) => {
            "nobody has said where this answer lives: carewallet form suggest"
        }
        (_, Some(Shortfall::Disputed)) => {
            "two entries disagree: carewallet show lists them, carewallet change settles it"
        }
        _ => "this cannot be asked here: carewallet add writes it down",
    };
    wrapped(why, "  ")
}
