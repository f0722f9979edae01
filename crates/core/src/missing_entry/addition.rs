//! What an agency adds by answering a question of a form: one field of an entry of its
//! own, where the question leaves no doubt which one (docs/taking-over.md).

use super::{Answerer, FieldToAsk, MissingEntry, asked_of};
use crate::coverage::{Answer, FormContext, Shortfall, State};
use crate::form::{Origin, VoiceWanted};
use crate::id::SubjectId;
use crate::kind::Kind;
use crate::path::{Filter, Path, Test};
use crate::record::Record;

/// The entry that an answer makes: all of it but the answer.
pub struct Addition {
    /// Its kind.
    pub kind: Kind,
    /// Whom it is about.
    pub about: SubjectId,
    /// What goes without saying: the names that the path asks for.
    pub given: Vec<(String, String)>,
    /// The one field that the answer fills.
    pub fills: FieldToAsk,
}

/// Why an answer makes no entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAddition {
    /// It follows from other answers.
    #[error("it follows from other answers: answer those")]
    Derived,
    /// Only the form can have it.
    #[error("it belongs to the form alone, and has no place in a record")]
    FormOnly,
    /// The form does not say where it lives.
    #[error("the form does not say where in a record it has its place")]
    Unmapped,
    /// A paper has to be shown.
    #[error("a paper has to be shown for it")]
    Paper,
    /// The person's own words are wanted, or the kind holds nothing else.
    #[error("it is for the person's own words")]
    OwnWords,
    /// It would be an entry about who a person is.
    #[error("who a person is and how to reach them is for the family to write down")]
    Person,
    /// There is nobody whom it could be about.
    #[error("no carer is named whom it could be about")]
    NoCarer,
    /// It was asked, and is not to be said.
    #[error("the person prefers not to say")]
    NotSaid,
    /// The record answers it, or has to be settled before it is asked again.
    #[error("the sheet answers it, or has several answers that are to be settled first")]
    Settled,
    /// Its answer stands at several places.
    #[error("it asks for several things at once, and the answer does not part them")]
    SeveralPlaces,
    /// Its answer is a whole entry.
    #[error("it asks for a whole entry, and the answer does not part what it says")]
    WholeEntry,
    /// Several sorts of entries answer it.
    #[error("several sorts of entries answer it, and the answer does not say which it is")]
    SeveralSorts,
    /// Places hold only a part of its answer.
    #[error("no place in a record holds more than a part of its answer")]
    OnlyPartly,
    /// An entry has to say more.
    #[error("an entry has to say more than it asks for: {}", .0.join(", "))]
    Needs(Vec<&'static str>),
}

/// The entry that an agency adds by answering this question, beside what stands.
///
/// # Errors
/// Why its answer could be read in two ways, or has no place.
pub fn addition<'a>(
    answer: &Answer<'a>,
    record: &Record<'a>,
    context: &FormContext,
) -> Result<Addition, NoAddition> {
    is_open(answer)?;
    let path = only_place(answer.question.paths())?;
    let missing = asked_of(Answerer::Agency, answer, record, context);
    let Some(MissingEntry {
        kind,
        about,
        given,
        asks,
        ..
    }) = missing.into_iter().next()
    else {
        return Err(NoAddition::Settled);
    };
    let place: Vec<&str> = path.fields().map(|field| field.name).collect();
    let place = place.join(".");
    let (mut fills, needs): (Vec<FieldToAsk>, Vec<FieldToAsk>) =
        asks.into_iter().partition(|ask| is_at(&ask.name, &place));
    if !needs.is_empty() {
        let needs = needs.iter().map(|ask| ask.field.label);
        return Err(NoAddition::Needs(needs.collect()));
    }
    let fills = fills.pop().filter(|_| fills.is_empty());
    let fills = fills.ok_or(NoAddition::WholeEntry)?;
    Ok(Addition {
        kind,
        about,
        given,
        fills,
    })
}

/// Whether a field is the one at a place, or the main one of the group there.
fn is_at(name: &str, place: &str) -> bool {
    let rest = name.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether an answer to it could be an entry at all.
fn is_open(answer: &Answer<'_>) -> Result<(), NoAddition> {
    let question = answer.question;
    match question.origin {
        Origin::Derived(_) => return Err(NoAddition::Derived),
        Origin::FormOnly => return Err(NoAddition::FormOnly),
        Origin::Unmapped => return Err(NoAddition::Unmapped),
        Origin::Evidence(_) => return Err(NoAddition::Paper),
        Origin::Record(_) => {}
    }
    if question.voice == VoiceWanted::OwnWords {
        return Err(NoAddition::OwnWords);
    }
    match (answer.state, answer.shortfall) {
        (State::Withheld, Some(Shortfall::PreferNotToSay)) => Err(NoAddition::NotSaid),
        (_, Some(Shortfall::NoCarer)) => Err(NoAddition::NoCarer),
        (state, _) if !state.is_gap() => Err(NoAddition::Settled),
        _ => Ok(()),
    }
}

/// The one place at which an answer is written down.
fn only_place(paths: &[Path]) -> Result<&Path, NoAddition> {
    let path = match paths {
        [path] => path,
        [] => return Err(NoAddition::OnlyPartly),
        _ => return Err(NoAddition::SeveralPlaces),
    };
    match path.kind() {
        Kind::Person => return Err(NoAddition::Person),
        Kind::AboutMe | Kind::Statement => return Err(NoAddition::OwnWords),
        _ => {}
    }
    if path.field().is_none() {
        return Err(NoAddition::WholeEntry);
    }
    let inner = path.steps().iter().flat_map(|step| &step.filters);
    if path.filters().iter().chain(inner).all(is_settled) {
        Ok(path)
    } else {
        Err(NoAddition::SeveralSorts)
    }
}

/// Whether a new entry that says what goes without saying surely passes a filter.
fn is_settled(filter: &Filter) -> bool {
    let is_when = filter
        .fields
        .last()
        .is_some_and(|field| field.name == "when");
    match &filter.test {
        Test::Is(values) => match values.as_slice() {
            [_] => true,
            // What is asked about the night is said about the night, and not about the day.
            [first, both] => is_when && first != "both" && both == "both",
            _ => false,
        },
        Test::IsNot(_) | Test::Absent => true,
        // Whether the words are there depends on the answer.
        Test::Says(_) => false,
    }
}

#[cfg(test)]
mod tests;
