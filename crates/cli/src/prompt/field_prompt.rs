//! Help at the prompt for one field: what may be typed.

use carewallet_app::entry_questions::FieldQuestion;
use carewallet_core::kind::Shape;

use crate::render::escape::wrapped;

/// A space at which no line is broken.
const BOUND: char = '\u{a0}';

/// What Enter and a full stop do, for whoever asks.
const KEYS: &str = "Enter skips this question; a full stop (.) stops.";

/// What may be answered, where the question alone does not say it.
pub(super) fn help(asked: &FieldQuestion) -> String {
    let choices = asked.choices();
    let mut help = if choices.is_empty() {
        example(asked.field.shape)
    } else {
        let numbered = choices.iter().enumerate();
        let all: Vec<String> = numbered
            // A number that ends a line would be read as that of the next choice.
            .map(|(at, choice)| format!("{}{BOUND}{}", at + 1, choice.says))
            .collect();
        let how = if asked.takes_several() {
            "the numbers that fit, with commas"
        } else {
            "the number or the words"
        };
        format!("{how}: {}", all.join(", "))
    };
    if asked.open.is_some() {
        let before = if help.is_empty() { "" } else { "; " };
        let open = format!("or none, not{BOUND}known, prefer{BOUND}not{BOUND}to{BOUND}say");
        help.push_str(&format!("{before}{open}"));
    } else if asked.none_known.is_some() {
        let before = if help.is_empty() { "" } else { "; " };
        help.push_str(&format!("{before}or none"));
    }
    if help.is_empty() {
        return help;
    }
    wrapped(&help, "  ").replace(BOUND, " ")
}

/// The answer to a question mark.
pub(super) fn explained(asked: &FieldQuestion) -> String {
    let mut words = String::new();
    if asked.choices().is_empty() {
        words = wrapped(&format!("Type {}.", asked.field.shape.says()), "  ");
    }
    // Where the shape says it all, the help would only repeat it.
    if words.is_empty() || asked.open.is_some() || asked.none_known.is_some() {
        words.push_str(&help(asked));
    }
    words.push_str(&wrapped(KEYS, "  "));
    words
}

/// The form of a value with an example, where words alone would not do.
fn example(shape: Shape) -> String {
    match shape {
        Shape::Many(inner) => example(*inner),
        Shape::Line | Shape::Text | Shape::Coded { .. } | Shape::Group { .. } => String::new(),
        other => other.says(),
    }
}

#[cfg(test)]
mod tests {
    use carewallet_core::Kind;

    use super::*;

    fn legal(name: &str, open: Option<String>) -> FieldQuestion {
        let mut fields = Kind::Legal.fields().iter();
        let field = fields.find(|field| field.name == name);
        FieldQuestion::new(Kind::Legal, name, field.unwrap(), open)
    }

    #[test]
    fn a_narrowed_choice_is_numbered_anew() {
        let names = ["respect".to_owned(), "dnacpr".to_owned()];
        let narrow = help(&legal("type", None).only(&names));
        assert!(narrow.contains("1 ") && !narrow.contains("3 "), "{narrow}");
    }

    #[test]
    fn a_question_mark_explains_the_shape_and_the_keys() {
        let text = explained(&legal("type", None));
        assert!(text.contains("the number or the words") && text.contains("Enter skips"));
        let text = explained(&legal("made_on", Some("made_on".to_owned())));
        assert!(text.contains("Type a date like 1940"), "{text}");
        assert!(text.contains("prefer not to say"), "{text}");
    }
}
