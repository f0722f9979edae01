//! What each choice of a form means in the record, from its words.

use super::tokens::folded;
use crate::form::{AnswerType, FormChoice, Question, Rule};
use crate::kind::Shape;
use crate::path::Path;

/// A shorter word is no sign that another begins with it.
const SIGN: usize = 3;
/// One choice alone that means anything is chance.
const FEW: usize = 2;

/// The choices with the names of the record that they mean; nothing where the
/// place has no names, or no more than one of them is found.
pub(super) fn meant(question: &Question, paths: &[Path]) -> Option<Vec<FormChoice>> {
    if !matches!(question.answer, AnswerType::Choice | AnswerType::Choices) {
        return None;
    }
    let [path] = paths else { return None };
    with_names(&question.choices, &names(path.shape()?))
}

/// Choices of yes and no, for a rule that gives one or the other.
pub(super) fn of_yes_and_no(choices: &[FormChoice], rule: Rule) -> Option<Vec<FormChoice>> {
    let (yes, no) = match rule {
        Rule::LivesAlone => ("alone", "with others"),
        _ => ("yes", "no"),
    };
    let plain = [("yes", "yes"), ("no", "no")];
    let said = [("yes", yes), ("no", no)];
    with_names(choices, &plain).or_else(|| with_names(choices, &said))
}

/// The names that a field can say, and what they say.
fn names(shape: Shape) -> Vec<(&'static str, &'static str)> {
    match shape {
        Shape::Many(inner) => names(*inner),
        Shape::Choice(choices) => choices.iter().map(|c| (c.name, c.says)).collect(),
        Shape::YesNo => vec![("yes", "yes"), ("no", "no")],
        _ => Vec::new(),
    }
}

fn with_names(choices: &[FormChoice], names: &[(&str, &str)]) -> Option<Vec<FormChoice>> {
    let mut made: Vec<FormChoice> = choices.to_vec();
    let mut found = 0;
    for (name, says) in names {
        let mut means = made.iter_mut().filter(|c| is_meant(&c.label, name, says));
        // A name that two choices may mean stays open: the person sees which are left.
        let (Some(choice), None) = (means.next(), means.next()) else {
            continue;
        };
        choice.from.push((*name).to_owned());
        found += 1;
    }
    (found >= FEW).then_some(made)
}

/// Whether a choice says the name, or what the name says.
fn is_meant(label: &str, name: &str, says: &str) -> bool {
    let label = folded(label);
    let all = |words: &str| {
        let words = folded(&words.replace('_', " "));
        !words.is_empty()
            && words
                .iter()
                .all(|word| label.iter().any(|l| begins(l, word)))
    };
    all(name) || all(says)
}

fn begins(word: &str, with: &str) -> bool {
    word == with || (with.len() >= SIGN && word.starts_with(with))
}
