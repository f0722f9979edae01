//! What answers a form, as the entries of a share.

use carewallet_core::coverage::State;
use carewallet_core::kind::Lane;
use carewallet_core::{Coverage, SubjectId};

use super::chosen::{Chosen, Opened};
use super::left_out::LeftOut;
use super::request::FormChoice;
use super::subjects;
use crate::error::Error;
use crate::forms::{self, QuestionCounts};

/// Chooses what answers a form, and the entries that say who they are about.
pub(super) fn choose<'a>(choice: &'a FormChoice, opened: Opened<'a>) -> Result<Chosen<'a>, Error> {
    let Opened { record, people, .. } = opened;
    let (form, sees) = (&choice.form, forms::sees(&choice.kinds));
    let named = choice.call.named();
    let context = forms::context(form, named, sees, people, record, opened.today)?;
    let coverage = Coverage::resolve(form, record, &context);
    let mut entries = forms::entries(&coverage, choice.call.clone())?;
    let mut known = subjects::people_in(&entries);
    // The person belongs on it even if only the home or the carer answers anything.
    known.insert(SubjectId::Person(context.about.clone()));
    subjects::introduce(&mut entries, &known, record, Lane::Agency);
    Ok(Chosen {
        about: subjects::named_in(&entries, people),
        questions: Some(QuestionCounts::of(&coverage, opened.contents.entries())),
        left_out: LeftOut {
            held_back: held_back(&coverage),
            ..LeftOut::default()
        },
        entries,
        gone: Vec::new(),
    })
}

/// How many questions have an answer that the agency may not see.
fn held_back(coverage: &Coverage<'_>) -> usize {
    let answers = coverage.answers.iter();
    let held = answers.filter(|answer| answer.state == State::Withheld);
    held.count()
}
