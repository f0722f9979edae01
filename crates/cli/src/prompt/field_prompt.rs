//! One field that is asked for: what may be answered, and what an answer means.

use carewallet_core::kind::{Choice, Field, Shape};

use crate::render::escape::wrapped;

/// A space at which no line is broken.
const BOUND: char = '\u{a0}';

/// What Enter and a full stop do, for whoever asks.
const KEYS: &str = "Enter skips this question; a full stop (.) stops.";

/// One field that is asked for.
pub(super) struct FieldPrompt<'f> {
    /// Its name, with dots.
    pub(super) name: String,
    pub(super) field: &'f Field,
    /// Where "not known" and its like go, if they are answers here.
    pub(super) open: Option<String>,
    /// The only names that will do; empty where all of the field's do.
    pub(super) only: Vec<String>,
}

impl<'f> FieldPrompt<'f> {
    pub(super) fn of(name: &str, field: &'f Field, open: Option<String>) -> Self {
        Self {
            name: name.to_owned(),
            field,
            open,
            only: Vec::new(),
        }
    }

    /// The same where only some names will do.
    pub(super) fn only(mut self, names: &[String]) -> Self {
        self.only = names.to_vec();
        self
    }

    /// What may be chosen.
    fn choices(&self) -> Vec<&'static Choice> {
        let all: &'static [Choice] = match self.field.shape {
            Shape::Choice(choices) => choices,
            Shape::Many(&Shape::Choice(choices)) => choices,
            _ => &[],
        };
        let wanted = |choice: &&Choice| {
            self.only.is_empty() || self.only.iter().any(|name| name == choice.name)
        };
        all.iter().filter(wanted).collect()
    }

    fn takes_several(&self) -> bool {
        matches!(self.field.shape, Shape::Many(_))
    }

    /// What may be answered, where the question alone does not say it.
    pub(super) fn help(&self, none_known: bool) -> String {
        let choices = self.choices();
        let mut help = if choices.is_empty() {
            example(self.field.shape)
        } else {
            let numbered = choices.iter().enumerate();
            let all: Vec<String> = numbered
                .map(|(at, choice)| format!("{}{BOUND}{}", at + 1, choice.says))
                .collect();
            let how = if self.takes_several() {
                "the numbers that fit, with commas"
            } else {
                "the number or the words"
            };
            format!("{how}: {}", all.join(", "))
        };
        if self.open.is_some() {
            let before = if help.is_empty() { "" } else { "; " };
            let open = format!("or none, not{BOUND}known, prefer{BOUND}not{BOUND}to{BOUND}say");
            help.push_str(&format!("{before}{open}"));
        } else if none_known {
            help.push_str("or none");
        }
        if help.is_empty() {
            return help;
        }
        wrapped(&help, "  ").replace(BOUND, " ")
    }

    /// What is said to somebody who types a question mark.
    pub(super) fn explained(&self, none_known: bool) -> String {
        let mut words = String::new();
        if self.choices().is_empty() {
            words = wrapped(&format!("Type {}.", self.field.shape.says()), "  ");
        }
        if words.is_empty() || self.open.is_some() || none_known {
            words.push_str(&self.help(none_known));
        }
        words.push_str(&wrapped(KEYS, "  "));
        words
    }

    /// The names that an answer chooses, by numbers or words; several with commas.
    pub(super) fn chosen(&self, answer: &str) -> Option<String> {
        let choices = self.choices();
        let one = |words: &str| {
            let words = words.trim();
            let number = words.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
            let by_number = number.and_then(|at| choices.get(at));
            let is_called = |choice: &&&Choice| {
                choice.says.eq_ignore_ascii_case(words) || choice.name.eq_ignore_ascii_case(words)
            };
            let by_words = || choices.iter().find(is_called);
            by_number.or_else(by_words).map(|choice| choice.name)
        };
        // The words of a choice may hold commas themselves.
        if let Some(name) = one(answer) {
            return Some(name.to_owned());
        }
        if choices.is_empty() || !self.takes_several() || !answer.contains(',') {
            return None;
        }
        let parts: Vec<Option<&str>> = answer.split(',').map(one).collect();
        if !self.only.is_empty() && parts.contains(&None) {
            return None;
        }
        let typed = parts.iter().zip(answer.split(','));
        let names: Vec<&str> = typed
            .map(|(name, typed)| name.unwrap_or(typed.trim()))
            .collect();
        Some(names.join(", "))
    }
}

/// The form of a value with an example, where words alone would not do.
fn example(shape: Shape) -> String {
    match shape {
        Shape::Many(inner) => example(*inner),
        Shape::Line | Shape::Text | Shape::Coded { .. } | Shape::Group { .. } => String::new(),
        other => other.says(),
    }
}

/// An answer without a value, in the words of the record.
pub(super) fn without_value(answer: &str) -> Option<&'static str> {
    let words = answer.trim().to_lowercase().replace(['_', '-'], " ");
    match words.replace('’', "'").as_str() {
        "none" => Some("none"),
        "not known" | "don't know" => Some("not known"),
        "not asked" => Some("not asked"),
        "prefer not to say" | "rather not say" | "would rather not say" => {
            Some("prefer not to say")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use carewallet_core::Kind;

    use super::*;

    fn legal() -> FieldPrompt<'static> {
        let mut fields = Kind::Legal.fields().iter();
        let field = fields.find(|field| field.name == "type");
        FieldPrompt::of("type", field.unwrap(), None)
    }

    #[test]
    fn a_narrowed_choice_offers_and_takes_only_its_names() {
        let all = legal();
        let wide = all.choices().len();
        assert_eq!(all.chosen("lpa_hw").as_deref(), Some("lpa_hw"));
        let names = ["respect".to_owned(), "dnacpr".to_owned()];
        let narrow = legal().only(&names);
        assert_eq!((narrow.choices().len(), wide > 10), (2, true));
        assert_eq!(narrow.chosen("1").as_deref(), Some("respect"));
        assert_eq!(narrow.chosen("dnacpr").as_deref(), Some("dnacpr"));
        assert_eq!(narrow.chosen("3"), None);
        assert_eq!(narrow.chosen("lpa_hw"), None);
        assert!(narrow.help(false).contains("1 ") && !narrow.help(false).contains("3 "));
    }

    #[test]
    fn a_question_mark_is_told_the_shape_and_the_keys() {
        let said = legal().explained(false);
        assert!(said.contains("the number or the words") && said.contains("Enter skips"));
        let mut fields = Kind::Legal.fields().iter();
        let made_on = fields.find(|field| field.name == "made_on");
        let said = FieldPrompt::of("made_on", made_on.unwrap(), Some("made_on".to_owned()));
        let said = said.explained(false);
        assert!(said.contains("Type a date like 1940"), "{said}");
        assert!(said.contains("prefer not to say"), "{said}");
    }
}
