//! How much room a question needs, and what is known of it already.

use carewallet_core::coverage::{Answer, Shortfall, State};
use carewallet_core::form::{AnswerType, Origin, Question, VoiceWanted};
use carewallet_core::kind::{Field, Shape};

use crate::document::{Room, Text, Tone, Writing};
use crate::form::said;

/// Columns that a person can write in.
const COLUMNS: usize = 4;
/// What is on record is told up to so many letters.
const LETTERS: usize = 240;

/// What is on record, when it is not enough.
pub(super) fn known(answer: &Answer<'_>) -> Option<Text> {
    let shortfall = answer.shortfall;
    let why = match (answer.state, shortfall) {
        (State::NotKnown, Some(Shortfall::NotKnown)) => {
            return Some(quiet("Asked before, and not known."));
        }
        (State::Stale, _) => "Is this still right?".to_owned(),
        (State::Partly, Some(Shortfall::OtherVoice)) => whose(answer.question).to_owned(),
        (State::Partly, Some(shortfall)) => match said::missing(answer) {
            Some(names) => said::ended(&format!("Still missing: {names}")),
            None => said::sentence(&shortfall.says()),
        },
        _ => return None,
    };
    let lines = said::lines(answer);
    if lines.is_empty() {
        return Some(quiet(&why));
    }
    let words = said::ended(&beginning(&lines.join("; ")));
    let day = said::since(answer).map(|day| format!(", {}", day.plain()));
    let lead = format!("On record{}: ", day.unwrap_or_default());
    Some(
        Text::default()
            .with(Tone::Quiet, lead)
            .with(Tone::Plain, words)
            .with(Tone::Quiet, format!(" {why}")),
    )
}

fn quiet(words: &str) -> Text {
    Text::default().with(Tone::Quiet, words)
}

fn whose(question: &Question) -> &'static str {
    match question.voice {
        VoiceWanted::OwnWords => "Please write the person’s own words.",
        VoiceWanted::Professional => "A professional has to say it.",
        VoiceWanted::Any => "Please say it in other words.",
    }
}

fn beginning(words: &str) -> String {
    match words.char_indices().nth(LETTERS) {
        None => words.to_owned(),
        Some((end, _)) => {
            let cut = words.get(..end).unwrap_or_default();
            let cut = cut.rsplit_once(' ').map_or(cut, |(cut, _)| cut);
            format!("{cut} …")
        }
    }
}

/// Room for the answer.
pub(super) fn room(answer: &Answer<'_>) -> Room {
    let question = answer.question;
    let mut boxes = Vec::new();
    let mut instead = vec!["not known", "rather not say"];
    if answer.state == State::Stale && !said::lines(answer).is_empty() {
        boxes.push("Still right".to_owned());
    }
    let paper = answer.shortfall == Some(Shortfall::ShowThePaper)
        || matches!(question.origin, Origin::Evidence(_));
    let writing = if paper {
        boxes.push("Paper seen".to_owned());
        Writing::Day
    } else {
        if matches!(question.answer, AnswerType::List | AnswerType::Table) {
            instead.insert(0, "none");
        }
        boxes.extend(choices(question));
        writing(question, !said::lines(answer).is_empty())
    };
    Room {
        boxes,
        writing,
        instead: instead.into_iter().map(str::to_owned).collect(),
    }
}

fn choices(question: &Question) -> Vec<String> {
    match question.answer {
        AnswerType::YesNo => ["Yes", "No"].map(str::to_owned).to_vec(),
        AnswerType::Choice | AnswerType::Choices => {
            let labels = question.choices.iter().map(|choice| choice.label.clone());
            labels.collect()
        }
        _ => Vec::new(),
    }
}

/// `some` is on record already, so less has to be written.
fn writing(question: &Question, some: bool) -> Writing {
    match question.answer {
        AnswerType::Text => Writing::Lines(if some || is_short(question) { 2 } else { 3 }),
        AnswerType::YesNo | AnswerType::Choice | AnswerType::Choices => Writing::Lines(1),
        AnswerType::Date => Writing::Day,
        AnswerType::Number => Writing::Number,
        AnswerType::List => Writing::Items(if some { 2 } else { 3 }),
        AnswerType::Table => match columns(question) {
            columns if columns.len() < 2 => Writing::Items(4),
            columns => Writing::Rows {
                columns,
                rows: if some { 3 } else { 4 },
            },
        },
    }
}

/// Short questions mostly have short answers.
fn is_short(question: &Question) -> bool {
    question.label.chars().count() <= 60
}

/// The heads of the columns: the fields that are asked for, else the first
/// fields of what is asked for.
fn columns(question: &Question) -> Vec<String> {
    let paths = question.written_at();
    let labels: Vec<&str> = match paths {
        [path] => {
            let fields = match path.shape() {
                None => path.kind().fields(),
                Some(shape) => inside(shape),
            };
            fields
                .iter()
                .filter(writable)
                .map(|field| field.label)
                .collect()
        }
        _ => paths
            .iter()
            .filter_map(|path| path.field().map(|field| field.label))
            .collect(),
    };
    labels
        .into_iter()
        .take(COLUMNS)
        .map(str::to_owned)
        .collect()
}

fn inside(shape: Shape) -> &'static [Field] {
    match shape {
        Shape::Many(inner) => inside(*inner),
        Shape::Group { fields, .. } => fields,
        _ => &[],
    }
}

fn writable(field: &&Field) -> bool {
    !matches!(field.shape, Shape::NoneKnown | Shape::Many(_))
}
