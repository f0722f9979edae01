//! Suggested places in the record for questions that are not mapped. A person
//! accepts one or leaves it.

use carewallet_core::ErrorKind;
use carewallet_core::form::{self, Form, FormSection, Mistake, Origin, Question};
use carewallet_core::kind::Lane;
use carewallet_core::suggest::{Suggester, Suggestion, Wording};

use crate::error::Error;

/// A question that is not mapped, and what is probably meant.
pub struct Unmapped {
    /// Its id in the form.
    pub id: String,
    /// Its words.
    pub label: String,
    /// The best places, the best one first; none where no place fits the words.
    pub suggestions: Vec<Suggestion>,
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
        suggestions: suggestions(&suggester, form, section, question),
    });
    proposed.collect()
}

/// How many places are looked at, how many of them are offered, and how well their
/// words have to fit.
const LOOKED_AT: usize = 12;
const OFFERED: usize = 3;
const FITS: f32 = 0.2;

/// The best places for a question, among those that suit its type of answer.
fn suggestions(
    suggester: &Suggester,
    form: &Form,
    section: &FormSection,
    question: &Question,
) -> Vec<Suggestion> {
    let wording = Wording {
        label: &question.label,
        hint: question.hint.as_deref(),
        section: &section.title,
        asks: form.asks,
    };
    let all = suggester.suggest(&wording, LOOKED_AT);
    let fitting = all.into_iter().filter(|suggestion| {
        suggestion.score >= FITS && goes_with(form, section, question, suggestion)
    });
    fitting.take(OFFERED).collect()
}

/// Whether a form of this one question would be sound.
fn goes_with(
    form: &Form,
    section: &FormSection,
    question: &Question,
    suggestion: &Suggestion,
) -> bool {
    let mut only = Form {
        sections: vec![FormSection {
            title: section.title.clone(),
            questions: vec![question.clone()],
        }],
        ..form.clone()
    };
    map(&mut only, &question.id, suggestion).is_ok()
}

/// Maps a question, if the form is still sound with it.
///
/// # Errors
/// [`ErrorKind::FormMistakes`] with the first mistake that it would have. The form
/// stays as it was.
pub fn map(form: &mut Form, id: &str, suggestion: &Suggestion) -> Result<(), Error> {
    let mistake = |words: String| Error::new(ErrorKind::FormMistakes, words);
    // On a copy: a mapping that does not hold must leave the form as it was.
    let mut mapped = form.clone();
    let questions = mapped.sections.iter_mut();
    let mut questions = questions.flat_map(|section| &mut section.questions);
    let Some(question) = questions.find(|question| question.id == id) else {
        return Err(mistake("the form has no such question".to_owned()));
    };
    question.origin = Origin::Record(suggestion.paths.clone());
    question.subject = suggestion.subject;
    let private = suggestion
        .paths
        .iter()
        .map(|path| path.kind().default_lane());
    // If every answer is for named agencies only, the question must be marked so too.
    if private.max() == Some(Lane::Named) {
        question.lane = Lane::Named;
    }
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
