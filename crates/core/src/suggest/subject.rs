//! Whom a question is about, from its wording.

use crate::form::Asked;
use crate::kind::{Kind, Subject};

use super::Wording;
use super::tokens::folded;

/// Words for the person who is cared for, on a form that addresses the carer.
const OTHER: &[&str] = &[
    "they",
    "their",
    "theirs",
    "them",
    "themselves",
    "he",
    "his",
    "him",
    "she",
    "her",
    "hers",
    "relative",
    "relatives",
    "mum",
    "mother",
    "mothers",
    "dad",
    "father",
    "fathers",
    "loved",
    "patient",
    "patients",
    "client",
    "clients",
    "service",
];
/// What follows "the person" when the person who is cared for is meant.
const PERSON: &[&str] = &[
    "person", "persons", "someone", "somebody", "people", "adult",
];
/// Words for whoever is addressed.
const ADDRESSED: &[&str] = &[
    "you", "your", "yours", "yourself", "i", "my", "me", "myself",
];
/// Words for the carer, on a form that addresses the person.
const CARER: &[&str] = &["carer", "carers", "caregiver", "caregivers"];

/// Who is named in a wording.
#[derive(Clone, Copy, Default)]
pub(super) struct Named {
    /// Whoever is addressed, and before the other.
    addressed: bool,
    other: bool,
    other_first: bool,
    carer: bool,
    /// "you" before the carer: it is asked whether there is one.
    has_carer: bool,
    night: bool,
}

impl Named {
    pub(super) fn of(wording: &Wording<'_>) -> Self {
        let mut named = Self::in_text(wording.label);
        let above = Self::in_text(wording.section);
        named.night |= above.night;
        // A heading decides only where the question itself names nobody.
        if !named.addressed && !named.other {
            (named.addressed, named.other) = (above.addressed, above.other);
            named.other_first = above.other_first;
        }
        named
    }

    fn in_text(text: &str) -> Self {
        let words = folded(text);
        let mut named = Self::default();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let word = word.as_str();
            // Taken whole, because its "you" is not the one who is asked about.
            let length = person_cared_for(&words[at..]);
            if length > 0 || OTHER.contains(&word) {
                named.other_first |= !named.addressed;
                named.other = true;
            } else if ADDRESSED.contains(&word) {
                named.addressed = true;
            }
            let carer = CARER.contains(&word) || cares_for_you(&words[at..]);
            named.has_carer |= carer && !named.carer && words[..at].iter().any(|w| w == "you");
            named.carer |= carer;
            named.night |= matches!(word, "night" | "nights" | "overnight");
            at += length.max(1);
        }
        named
    }

    /// Whom an answer of a kind is about.
    pub(super) fn subject(self, asks: Asked, kind: Kind) -> Asked {
        match (kind.subject(), asks) {
            (Subject::Home, _) => Asked::Home,
            _ if kind == Kind::Carer => Asked::Carer,
            (_, Asked::Carer) => self.on_carers_form(kind),
            _ => Asked::Person,
        }
    }

    fn on_carers_form(self, kind: Kind) -> Asked {
        // These kinds describe the one who is cared for, whoever is named.
        let always = matches!(kind, Kind::Contingency | Kind::Continence);
        // A wish or a worry is that of whoever is asked.
        let own_words = matches!(kind, Kind::Statement | Kind::AboutMe | Kind::Goal);
        let other = self.other && (!self.addressed || self.other_first || !own_words);
        if always || other {
            Asked::Person
        } else {
            Asked::Carer
        }
    }

    /// How well entries go with whether the night is named: 1, or less.
    pub(super) fn by_night(self, entries: &str) -> f32 {
        let by_day = entries.contains("!=night");
        let at_night = !by_day && entries.contains("=night");
        // Words mislead at times: what does not go together loses, but stays possible.
        match (self.night, at_night) {
            (false, true) => 0.8,
            (true, _) if by_day => 0.8,
            (true, false) if entries.starts_with("function[") => 0.95,
            _ => 1.0,
        }
    }

    /// How well a kind goes with who is named: 1, or less.
    pub(super) fn goes_with(self, asks: Asked, kind: Kind) -> f32 {
        let own = kind == Kind::Carer;
        let about_carer = match asks {
            Asked::Carer => self.addressed || !self.other,
            _ => self.carer && !self.has_carer,
        };
        match (own, about_carer) {
            (true, false) => 0.4,
            (false, true) if asks == Asked::Carer => 0.75,
            (false, true) if kind != Kind::Contact => 0.85,
            _ => 1.0,
        }
    }
}

/// Whether it begins with "cares for you" and the like.
fn cares_for_you(words: &[String]) -> bool {
    let three: Vec<&str> = words.iter().take(3).map(String::as_str).collect();
    matches!(
        three.as_slice(),
        ["cares" | "caring", "for", "you" | "me"] | ["looks" | "looking", "after", "you" | "me"]
    )
}

/// How many words "the person you care for" and the like take; 0 if it is not
/// there.
fn person_cared_for(words: &[String]) -> usize {
    let begin = usize::from(words.first().is_some_and(|word| word == "the"));
    let Some(noun) = words.get(begin) else {
        return 0;
    };
    if !PERSON.contains(&noun.as_str()) {
        return 0;
    }
    let cares = |word: &str| matches!(word, "care" | "look" | "support" | "help" | "caring");
    let after: Vec<&str> = words[begin + 1..]
        .iter()
        .take(4)
        .map(String::as_str)
        .collect();
    match after.as_slice() {
        ["you" | "i", verb, "for" | "after", ..] if cares(verb) => begin + 4,
        ["you" | "i", verb, ..] if cares(verb) => begin + 3,
        ["you" | "i", "are", verb, ..] if cares(verb) => begin + 5,
        ["cared" | "looked" | "being", ..] => begin + 2,
        _ if begin == 1 => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(asks: Asked, section: &str, label: &str, kind: Kind) -> Asked {
        let hint = None;
        let wording = Wording {
            label,
            hint,
            section,
            asks,
        };
        Named::of(&wording).subject(asks, kind)
    }

    #[test]
    fn on_the_carers_form_you_are_the_carer() {
        let about = |label, kind| subject(Asked::Carer, "", label, kind);
        assert_eq!(about("Your name", Kind::Person), Asked::Carer);
        assert_eq!(about("Name", Kind::Person), Asked::Carer);
        assert_eq!(
            about("The name of the person you care for", Kind::Person),
            Asked::Person
        );
        assert_eq!(about("Your mother's address", Kind::Address), Asked::Person);
        assert_eq!(
            about("What illnesses do they have?", Kind::Condition),
            Asked::Person
        );
        assert_eq!(
            about("How long do you care for them?", Kind::Carer),
            Asked::Carer
        );
        assert_eq!(
            about("Do you worry about her?", Kind::Statement),
            Asked::Carer
        );
        assert_eq!(about("Who lives with you?", Kind::Household), Asked::Home);
        let under = |section, label| subject(Asked::Carer, section, label, Kind::Person);
        assert_eq!(
            under("About the person you look after", "Name"),
            Asked::Person
        );
        assert_eq!(
            under("About the person you look after", "Your name"),
            Asked::Carer
        );
    }

    #[test]
    fn on_the_persons_form_only_the_kind_tells_the_carer() {
        let about = |label, kind| subject(Asked::Person, "", label, kind);
        assert_eq!(about("Your name", Kind::Person), Asked::Person);
        assert_eq!(about("Who looks after you?", Kind::Contact), Asked::Person);
        assert_eq!(
            about("What does your carer say?", Kind::Carer),
            Asked::Carer
        );
        assert_eq!(about("Is the home rented?", Kind::Home), Asked::Home);
    }

    #[test]
    fn a_kind_of_somebody_else_fits_less() {
        let hint = None;
        let fits = |asks, label, kind| {
            let wording = Wording {
                label,
                hint,
                section: "",
                asks,
            };
            Named::of(&wording).goes_with(asks, kind)
        };
        let (person, carer) = (Asked::Person, Asked::Carer);
        assert!(fits(person, "How do you sleep?", Kind::Carer) < 0.5);
        assert!(fits(person, "What does your carer do?", Kind::Carer) > 0.9);
        assert!(fits(carer, "How do you sleep?", Kind::Carer) > 0.9);
        assert!(fits(carer, "How do you sleep?", Kind::Function) < 0.9);
        assert!(fits(carer, "How do they sleep?", Kind::Carer) < 0.5);
    }
}
