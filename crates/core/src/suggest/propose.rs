//! What is proposed for a question of a form: a place, and with it all that the
//! question needs for a sound form.

use super::sound::ways;
use super::{Suggester, Suggestion, Wording};
use crate::form::{Form, FormSection, Question};

/// How many places are looked at, how many of them are offered, and how well their
/// words have to fit.
const LOOKED_AT: usize = 24;
const OFFERED: usize = 3;
const FITS: f32 = 0.2;
/// How many ranks a part of an answer stands behind a whole one.
const BEHIND: usize = 6;

/// A place for the answer to a question, and the question with it.
#[derive(Clone)]
pub struct Proposal {
    /// The place, and how well the words fit.
    pub suggestion: Suggestion,
    /// The question, mapped: a form with it is sound.
    pub question: Question,
}

impl Suggester {
    /// The best places for a question of a form, among those that suit its type
    /// of answer; the best first, at most three.
    #[must_use]
    pub fn propose(
        &self,
        form: &Form,
        section: &FormSection,
        question: &Question,
    ) -> Vec<Proposal> {
        let wording = Wording {
            label: &question.label,
            hint: question.hint.as_deref(),
            section: &section.title,
            asks: form.asks,
        };
        let all = self.suggest(&wording, LOOKED_AT).into_iter();
        let fitting = all.filter(|suggestion| suggestion.score >= FITS);
        let sound = fitting.filter_map(|suggestion| {
            let mut ways = ways(question, &suggestion).into_iter();
            let question = ways.find(|mapped| is_sound(form, section, mapped))?;
            Some(Proposal {
                suggestion,
                question,
            })
        });
        // What answers the question goes before what only helps to, where both fit.
        let behind = |one: &Proposal| {
            if one.question.partly.is_empty() {
                0
            } else {
                BEHIND
            }
        };
        let ranked = sound
            .enumerate()
            .map(|(rank, one)| (rank + behind(&one), one));
        let mut best: Vec<(usize, Proposal)> = ranked.collect();
        best.sort_by_key(|(rank, _)| *rank);
        best.into_iter().map(|(_, one)| one).take(OFFERED).collect()
    }
}

/// Whether a form of this one question would be sound.
fn is_sound(form: &Form, section: &FormSection, question: &Question) -> bool {
    let only = Form {
        sections: vec![FormSection {
            title: section.title.clone(),
            questions: vec![question.clone()],
        }],
        ..form.clone()
    };
    // Through its text, so that it meets the same checks as a form from a file.
    Form::parse(&only.to_json()).is_ok()
}
