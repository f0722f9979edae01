//! One field that is asked for: which answers it takes, and what an answer means.

use carewallet_core::Kind;
use carewallet_core::kind::{Choice, Field, Shape};

/// One field that is asked for.
#[derive(Clone)]
pub struct FieldQuestion {
    /// Its name, with dots.
    pub name: String,
    /// The field: its question and its shape.
    pub field: &'static Field,
    /// Where "not known" and its like go, if they are answers here.
    pub open: Option<String>,
    /// The only names that will do; empty where all of the field's do.
    pub only: Vec<String>,
    /// The field that "none" answers instead: that none is known.
    pub none_known: Option<&'static str>,
    /// Whether one more value is asked for, after others of the same list.
    pub is_another: bool,
}

impl FieldQuestion {
    /// A field of a kind, and where "not known" and its like go.
    #[must_use]
    pub fn new(kind: Kind, name: &str, field: &'static Field, open: Option<String>) -> Self {
        // A field that takes "not known" has its own place for such an answer.
        let may_be_none = field.required && open.is_none();
        Self {
            name: name.to_owned(),
            field,
            none_known: none_known(kind, name).filter(|_| may_be_none),
            open,
            only: Vec::new(),
            is_another: false,
        }
    }

    /// The same where only some names will do.
    #[must_use]
    pub fn only(mut self, names: &[String]) -> Self {
        self.only = names.to_vec();
        self
    }

    /// What may be chosen.
    #[must_use]
    pub fn choices(&self) -> Vec<&'static Choice> {
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

    /// Whether several may be chosen.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        matches!(self.field.shape, Shape::Many(_))
    }

    /// The names that an answer chooses, by numbers or words; several with commas.
    #[must_use]
    pub fn chosen(&self, answer: &str) -> Option<String> {
        let choices = self.choices();
        let one = |words: &str| {
            let words = words.trim();
            // Faces number choices from 1.
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
        // Words that are no choice go on to the field's own check, unless choices were narrowed.
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

/// The field for "none known" of a kind, for a field at the top level of that kind.
fn none_known(kind: Kind, name: &str) -> Option<&'static str> {
    let fields = kind.fields();
    let is_none = |field: &&Field| matches!(field.shape, Shape::NoneKnown);
    let none = fields.iter().find(is_none)?;
    let is_at_top = fields.iter().any(|field| field.name == name);
    is_at_top.then_some(none.name)
}

/// An answer that leaves a field open ("not known"), in the words of the record.
pub(super) fn without_value(answer: &str) -> Option<&'static str> {
    let words = answer.trim().to_lowercase().replace(['_', '-'], " ");
    // Phones and word processors type a curly apostrophe.
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
    use super::*;

    fn legal() -> FieldQuestion {
        let mut fields = Kind::Legal.fields().iter();
        let field = fields.find(|field| field.name == "type");
        FieldQuestion::new(Kind::Legal, "type", field.unwrap(), None)
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
    }
}
