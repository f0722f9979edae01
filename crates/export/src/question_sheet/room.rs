//! How much room a question needs, and what is already known.

use carewallet_core::coverage::{Answer, Shortfall, State};
use carewallet_core::form::{AnswerType, Origin, Question, VoiceWanted};
use carewallet_core::kind::{Field, Shape, without_stop};

use crate::document::{Room, Text, Tone, Writing};
use crate::form::answer_text::{self, Names};
use crate::form::marks;

/// How many columns a person can still write in.
const COLUMNS: usize = 4;
/// How many letters of what is on record are printed, in all and of one line.
const LETTERS: usize = 240;
const LONGEST: usize = 600;

/// What is on record, if that is not enough.
pub(super) fn known(answer: &Answer<'_>, names: Names<'_>) -> Option<Text> {
    let why = match (answer.state, answer.shortfall) {
        (State::NotKnown, Some(Shortfall::NotKnown)) => {
            return Some(quiet("Asked before, and not known."));
        }
        (State::Stale | State::Partly, Some(_)) => asked(answer),
        (State::Stale, None) => STILL_RIGHT.to_owned(),
        _ => return None,
    };
    let words = on_record(answer, names);
    if words.is_empty() {
        return Some(quiet(&why));
    }
    let day = answer_text::since(answer).map(|day| format!(", {}", day.plain()));
    let lead = format!("On record{}: ", day.unwrap_or_default());
    Some(
        Text::default()
            .with(Tone::Quiet, lead)
            .with(Tone::Plain, answer_text::ended(&words))
            .with(Tone::Quiet, format!(" {why}")),
    )
}

const STILL_RIGHT: &str = "Is this still right?";

/// What to ask about what is on record, a sentence for each reason.
fn asked(answer: &Answer<'_>) -> String {
    let asked = answer.reasons().map(|why| match why {
        Shortfall::OtherVoice => whose(answer.question).to_owned(),
        Shortfall::Disputed => "Two entries disagree: which is right?".to_owned(),
        why if why.is_age() => STILL_RIGHT.to_owned(),
        why => answer_text::sentence(&marks::reason(answer, why)),
    });
    asked.collect::<Vec<_>>().join(" ")
}

/// Whole lines from the record until the room is used up, and a count of the
/// rest. Contradicted lines are always there.
fn on_record(answer: &Answer<'_>, names: Names<'_>) -> String {
    let lines = marks::lines(answer, names);
    let mut words = String::new();
    let mut left = 0;
    for (line, answer_line) in lines.iter().zip(marks::worded_lines(answer)) {
        let letters = words.chars().count() + line.chars().count();
        if !words.is_empty() && letters > LETTERS && !answer_line.differs() {
            left += 1;
            continue;
        }
        without_stop(&mut words);
        let apart = if words.is_empty() { "" } else { "; " };
        words.push_str(apart);
        words.push_str(&beginning(line));
    }
    if left > 0 {
        without_stop(&mut words);
        words.push_str(&format!("; and {left} more on record"));
    }
    words
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

/// A line, cut if it would fill the page.
fn beginning(words: &str) -> String {
    match words.char_indices().nth(LONGEST) {
        None => words.to_owned(),
        Some((end, _)) => {
            let cut = words.get(..end).unwrap_or_default();
            let cut = cut.rsplit_once(' ').map_or(cut, |(cut, _)| cut);
            format!("{cut} … (more of it is on record)")
        }
    }
}

/// Room for the answer.
pub(super) fn room(answer: &Answer<'_>) -> Room {
    let question = answer.question;
    let mut boxes = Vec::new();
    let mut instead = vec!["not known", "rather not say"];
    if answer.state == State::Stale && !marks::worded_lines(answer).is_empty() {
        boxes.push("Still right".to_owned());
    }
    let paper = answer.reasons().any(|why| why == Shortfall::ShowThePaper)
        || matches!(question.origin, Origin::Evidence(_));
    let writing = if paper {
        boxes.push("Paper seen".to_owned());
        Writing::Day
    } else {
        if matches!(question.answer, AnswerType::List | AnswerType::Table) {
            instead.insert(0, "none");
        }
        boxes.extend(choices(question));
        writing(question, !marks::worded_lines(answer).is_empty())
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

/// With `some` on record, less has to be written.
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

/// The heads of the columns: the fields that the question asks for, otherwise
/// the first fields of the kind.
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
