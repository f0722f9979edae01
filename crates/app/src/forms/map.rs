//! Suggested places in the record for questions that are not mapped. A person
//! accepts one or leaves it.

use carewallet_core::ErrorKind;
use carewallet_core::form::{self, Form, Mistake, Origin};
use carewallet_core::suggest::{Proposal, Suggester};

use crate::error::Error;

/// A question that is not mapped, and what is probably meant.
pub struct Unmapped {
    /// Its id in the form.
    pub id: String,
    /// Its words.
    pub label: String,
    /// The best places, the best one first; none where no place fits the words.
    pub suggestions: Vec<Proposal>,
}

/// The questions that nobody has mapped, in order.
#[must_use]
pub fn unmapped(form: &Form) -> Vec<Unmapped> {
    let suggester = Suggester::taught_by(form::bundled());
    let all = form.sections.iter().flat_map(|section| {
        let questions = section.questions.iter();
        questions.map(move |question| (section, question))
    });
    let unmapped = all.filter(|(_, question)| matches!(question.origin, Origin::Unmapped));
    let proposed = unmapped.map(|(section, question)| Unmapped {
        id: question.id.clone(),
        label: question.label.clone(),
        suggestions: suggester.propose(form, section, question),
    });
    proposed.collect()
}

/// Maps a question as it was proposed, if the form is still sound with it.
///
/// # Errors
/// [`ErrorKind::FormMistakes`] with the first mistake that it would have. The form
/// stays as it was.
pub fn map(form: &mut Form, id: &str, proposal: &Proposal) -> Result<(), Error> {
    let mistake = |words: String| Error::new(ErrorKind::FormMistakes, words);
    // On a copy: a mapping that does not hold must leave the form as it was.
    let mut mapped = form.clone();
    let questions = mapped.sections.iter_mut();
    let mut questions = questions.flat_map(|section| &mut section.questions);
    let Some(question) = questions.find(|question| question.id == id) else {
        return Err(mistake("the form has no such question".to_owned()));
    };
    *question = proposal.question.clone();
    // Through its text, so that it meets the same checks as a form from a file.
    let sound = Form::parse(&mapped.to_json()).map_err(|mistakes| {
        let first = mistakes.into_iter().next();
        mistake(first.map_or_else(String::new, in_words))
    });
    *form = sound?;
    Ok(())
}

fn in_words(mistake: Mistake) -> String {
    match mistake.hint {
        Some(hint) => format!("{}: {hint}", mistake.message),
        None => mistake.message,
    }
}
