//! The text of each answer on a filled form. This is the one place that decides
//! what may be printed, so no format reveals more than another.

use carewallet_core::Form;
use carewallet_core::coverage::{Answer, Coverage, Given, Shortfall, State};
use carewallet_core::form::{Asked, FormSection, Question, by_id};
use carewallet_core::value::{Date, PartialDate};

use super::FormHeader;
use crate::document;
use crate::sanitize::one_line;
use crate::sheet::source;

impl FormHeader {
    /// The name in large letters on this form.
    pub(super) fn whose(&self, form: &Form) -> Whose {
        Whose::of(form.asks, &self.name, self.born, self.carer.as_deref())
    }
}

/// An answer in its place in the form.
pub(crate) struct Placed<'c, 'a> {
    /// Its number in the form, from 1.
    pub(crate) number: usize,
    /// The answer.
    pub(crate) answer: &'c Answer<'a>,
}

/// The sections of the form, each with its answers.
pub(crate) fn sections<'c, 'a>(
    coverage: &'c Coverage<'a>,
) -> Vec<(&'a FormSection, Vec<Placed<'c, 'a>>)> {
    let sections = coverage.form.sections.iter();
    sections
        .map(|section| {
            let here = section.questions.iter();
            let placed = here
                .filter_map(|question| place(coverage, question))
                .collect();
            (section, placed)
        })
        .collect()
}

fn place<'c, 'a>(coverage: &'c Coverage<'a>, question: &Question) -> Option<Placed<'c, 'a>> {
    let answer = coverage.answer(&question.id)?;
    Some(Placed {
        number: number(coverage, answer),
        answer,
    })
}

/// The number of a question in its form, from 1.
pub(crate) fn number(coverage: &Coverage<'_>, answer: &Answer<'_>) -> usize {
    let id = &answer.question.id;
    let mut questions = coverage.form.questions();
    questions
        .position(|question| question.id == *id)
        .unwrap_or_default()
        + 1
}

/// Whether the answer may be printed; what is held back has no content here.
pub(crate) fn may_be_printed(answer: &Answer<'_>) -> bool {
    !matches!(
        answer.state,
        State::Withheld | State::NotKnown | State::FormOnly
    )
}

/// Where the answer comes from.
pub(crate) fn given<'c, 'a>(answer: &'c Answer<'a>) -> &'c [Given<'a>] {
    if may_be_printed(answer) {
        &answer.given
    } else {
        &[]
    }
}

/// The text in place of an answer.
pub(crate) fn instead(answer: &Answer<'_>) -> Option<String> {
    let words = match (answer.state, answer.shortfall) {
        (State::FormOnly, _) => "For the form only: please fill it in by hand",
        (State::Withheld, Some(Shortfall::PreferNotToSay)) => "Prefers not to say",
        (State::NotKnown, Some(Shortfall::NotKnown)) => "Not known",
        // The same text for every reason, so that an open question reveals
        // nothing.
        (State::NotKnown | State::Withheld, _) => "Not answered",
        _ if answer.lines.is_empty() => "Not answered",
        _ => return None,
    };
    Some(words.to_owned())
}

/// A choice of the form that an answer means.
pub(super) struct Chosen<'c> {
    /// The words that the form has for it.
    pub(super) label: &'c str,
    /// The same behind the agency's own mark for it, such as `A1`.
    pub(super) words: String,
}

/// The choices of the form that an answer means, in the form's order.
pub(super) fn chosen<'c>(form: &Form, answer: &Answer<'c>) -> Vec<Chosen<'c>> {
    // The marks in our own forms are names for programs, which say nothing to people.
    let is_ours = by_id(&form.id).is_some();
    let meant = answer.question.choices.iter();
    let meant = meant.filter(|choice| answer.chosen.contains(&choice.value));
    meant
        .map(|choice| Chosen {
            label: &choice.label,
            words: if is_ours || choice.value == choice.label {
                choice.label.clone()
            } else {
                format!("{}: {}", choice.value, choice.label)
            },
        })
        .collect()
}

/// The names to use for the subjects of answers.
#[derive(Clone, Copy)]
pub(crate) struct Names<'n> {
    /// The person whom the form is about.
    pub(crate) person: &'n str,
    /// The carer, if the form asks about one.
    pub(crate) carer: Option<&'n str>,
}

impl FormHeader {
    /// Whom this form names.
    pub(super) fn names(&self) -> Names<'_> {
        Names {
            person: &self.name,
            carer: self.carer.as_deref(),
        }
    }
}

/// Who said it, in what voice and as of which day, each source once.
pub(crate) fn sources<'c, 'a: 'c>(
    answer: &Answer<'_>,
    given: impl Iterator<Item = &'c Given<'a>>,
    names: Names<'_>,
) -> Vec<String> {
    // "In their own words" means the carer's own words on a question about the
    // carer.
    let about = match (answer.question.subject, names.carer) {
        (Asked::Carer, Some(carer)) => carer,
        _ => names.person,
    };
    let mut notes = Vec::new();
    for given in given {
        let voice = source::voice(given.entry.envelope(), about);
        let line = format!("{voice}, as of {}", given.as_of.plain());
        if !notes.contains(&line) {
            notes.push(line);
        }
    }
    notes
}

/// The entries a derived answer follows from.
pub(crate) fn follows(coverage: &Coverage<'_>, answer: &Answer<'_>) -> Option<String> {
    let basis = answer.basis(coverage.form)?;
    Some(format!("follows from: {basis}"))
}

/// The quiet line under an answer.
pub(crate) fn source(
    coverage: &Coverage<'_>,
    answer: &Answer<'_>,
    header: &FormHeader,
) -> Option<String> {
    if !may_be_printed(answer) {
        return None;
    }
    let mut parts: Vec<String> = follows(coverage, answer).into_iter().collect();
    parts.extend(sources(answer, given(answer).iter(), header.names()));
    (!parts.is_empty()).then(|| capital(&parts.join("; ")))
}

/// The date of the oldest part of an answer.
pub(crate) fn since(answer: &Answer<'_>) -> Option<Date> {
    let oldest = given(answer).iter().map(|given| given.as_of).min();
    match answer.shortfall {
        // A stale answer counts from the check that is overdue, not from when
        // it was recorded.
        Some(Shortfall::TooOld { since }) if may_be_printed(answer) => Some(since),
        _ => oldest,
    }
}

/// The first line of a filled form.
pub(crate) fn top(coverage: &Coverage<'_>) -> String {
    let tally = coverage.tally();
    let (covered, asked) = (tally.covered(), tally.asked());
    let rest = match tally.gap() {
        0 => "nothing is left to ask".to_owned(),
        1 => "ask only this 1".to_owned(),
        left => format!("ask only these {left}"),
    };
    format!("{covered} of {asked} already answered; {rest}")
}

/// Questions that count neither as answered nor as still to be asked.
pub(crate) fn beside(coverage: &Coverage<'_>) -> Option<String> {
    let tally = coverage.tally();
    let kept = match tally.withheld {
        0 => None,
        1 => Some("1 is not said by choice.".to_owned()),
        many => Some(format!("{many} are not said by choice.")),
    };
    let only = match tally.form_only {
        0 => None,
        1 => Some("1 is for the form only, such as a signature.".to_owned()),
        many => Some(format!(
            "{many} are for the form only, such as a signature."
        )),
    };
    let notes: Vec<String> = [kept, only].into_iter().flatten().collect();
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// The name in large letters on a form, and the line under it.
pub(crate) struct Whose {
    pub(crate) name: String,
    /// When the person was born; on the carer's form, whom the carer cares for.
    pub(crate) under: Option<String>,
}

impl Whose {
    pub(crate) fn of(
        asks: Asked,
        name: &str,
        born: Option<PartialDate>,
        carer: Option<&str>,
    ) -> Self {
        let born = born.map(|day| format!("born {}", day.plain()));
        let Some(carer) = carer.filter(|_| asks == Asked::Carer) else {
            return Self {
                name: name.to_owned(),
                under: born.map(|born| capital(&born)),
            };
        };
        let born = born.map_or_else(String::new, |born| format!(", {born}"));
        Self {
            name: carer.to_owned(),
            under: Some(format!("Cares for {name}{born}")),
        }
    }
}

/// The question as a label: with a colon, unless it ends in a question mark.
pub(crate) fn labelled(label: &str) -> String {
    let label = one_line(label);
    if label.ends_with(['?', ':', '.', '!']) {
        label
    } else {
        format!("{label}:")
    }
}

/// Adds a full stop unless there is one.
pub(crate) fn ended(words: &str) -> String {
    let words = words.trim_end();
    let stop = if words.ends_with(['.', '!', '?', '…']) {
        ""
    } else {
        "."
    };
    format!("{words}{stop}")
}

/// Makes a sentence of words that are part of one.
pub(crate) fn sentence(words: &str) -> String {
    ended(&capital(words))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// A day as documents print it.
pub(crate) fn day(date: Date) -> document::Date {
    let part = |number: i8| u8::try_from(number).unwrap_or_default();
    document::Date {
        year: u16::try_from(date.year()).unwrap_or_default(),
        month: part(date.month()),
        day: part(date.day()),
    }
}
