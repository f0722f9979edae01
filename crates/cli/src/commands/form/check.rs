//! `carewallet form check`: every mistake in a form, with its place in the
//! file; then the questions that are not mapped yet.

use std::path::PathBuf;

use carewallet_core::ErrorKind;
use carewallet_core::form::{self, Form, FormSection, Mistake, MistakeKind, Origin, Question};
use carewallet_core::suggest::{Suggester, Suggestion, Wording};
use clap::Args;
use serde_json::{Value as Json, json};

use crate::exit::Refusal;
use crate::forms;
use crate::render::escape;
use crate::session::Session;

/// Columns of a line of the file that are shown around a mistake.
const WINDOW: usize = 70;

/// Check a form: every mistake with its line, and what is not mapped yet
#[derive(Args)]
pub(super) struct CheckFormArgs {
    /// The form's file
    file: PathBuf,
}

pub(super) fn run(args: &CheckFormArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let text = forms::text(session, &args.file)?;
    let name = args.file.display().to_string();
    let parsed = Form::parse(&text).and_then(|form| match id_taken(&form, &text) {
        Some(mistake) => Err(vec![mistake]),
        None => Ok(form),
    });
    match parsed {
        Ok(form) => sound(&name, &form, session),
        Err(mistakes) => {
            for mistake in &mistakes {
                session.say(shown(&name, &text, mistake));
            }
            let told: Vec<Json> = mistakes.iter().map(told).collect();
            session.answer(&json!({ "file": name, "sound": false, "mistakes": told }))?;
            let count = escape::count(mistakes.len(), "mistake", "mistakes");
            Err(
                Refusal::new(ErrorKind::FormMistakes, format!("{name}: {count}"))
                    .hint("mend the first one and check again: one mistake may cause others"),
            )
        }
    }
}

/// An id that a form of ours has, and where it stands.
fn id_taken(form: &Form, text: &str) -> Option<Mistake> {
    let ours = forms::bundled(&form.id)?;
    let id = format!("\"{}\"", ours.id);
    let place = |line: &str| {
        let (before, after) = line.split_once("\"id\"")?;
        let value = after.trim_start().strip_prefix(':')?.trim_start();
        let at = line.len() - value.len();
        value
            .starts_with(&id)
            .then(|| line[..at].chars().count())
            .filter(|_| before.trim_matches([' ', '\t', '{']).is_empty())
    };
    let mut lines = (1..).zip(text.lines());
    let found = lines.find_map(|(line, words)| Some((line, place(words)?)));
    let (line, column) = found.map_or((1, 1), |(line, before)| (line, before + 1));
    Some(Mistake {
        line,
        column,
        place: "id".to_owned(),
        kind: MistakeKind::TakenId,
        message: forms::ID_TAKEN.to_owned(),
        hint: Some("give it an id of its own".to_owned()),
    })
}

/// A mistake as compilers show it: place, line, what to do.
fn shown(name: &str, text: &str, mistake: &Mistake) -> String {
    let mut shown = format!(
        "{name}:{}:{}: {}: {}\n",
        mistake.line, mistake.column, mistake.place, mistake.message
    );
    if let Some(line) = text.lines().nth(mistake.line.saturating_sub(1)) {
        let (part, before) = window(line, mistake.column.saturating_sub(1));
        shown.push_str(&format!("    {part}\n    {}^\n", " ".repeat(before)));
    }
    if let Some(hint) = &mistake.hint {
        shown.push_str(&format!("    hint: {hint}\n"));
    }
    shown
}

/// The part of a line around a column, and how far into it that is.
fn window(line: &str, column: usize) -> (String, usize) {
    let from = column.saturating_sub(WINDOW / 2);
    let from = if line.chars().count() <= WINDOW {
        0
    } else {
        from
    };
    let part: String = line.chars().skip(from).take(WINDOW).collect();
    // A tab or a control character takes one column, so that the mark fits.
    let part: String = part
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let room = part.chars().count();
    let spaces = part.chars().take_while(|c| *c == ' ').count();
    let spaces = spaces.min(column - from);
    let part = part.chars().skip(spaces).collect();
    (part, (column - from).min(room) - spaces)
}

fn told(mistake: &Mistake) -> Json {
    let mut told = json!({
        "line": mistake.line,
        "column": mistake.column,
        "place": mistake.place,
        "kind": mistake.kind.name(),
        "message": mistake.message,
    });
    if let Some(hint) = &mistake.hint {
        told["hint"] = hint.as_str().into();
    }
    told
}

/// A sound form: what is not mapped, and what is probably meant.
fn sound(name: &str, form: &Form, session: &mut Session<'_>) -> Result<(), Refusal> {
    let unmapped = unmapped(form);
    let questions = escape::count(form.questions().count(), "question", "questions");
    session.say(format!(
        "{name}: sound; {questions}, {} not mapped",
        unmapped.len()
    ));
    let suggester = Suggester::taught_by(form::bundled());
    let mut told = Vec::new();
    for (section, question) in unmapped {
        let suggestions = suggestions(&suggester, form, section, question);
        session.say(format!("\n{}: {}", question.id, question.label));
        if suggestions.is_empty() {
            session.say("    no place in the record fits these words");
        }
        for suggestion in &suggestions {
            session.say(escape::wrapped(&words(suggestion), "    "));
        }
        let paths: Vec<Json> = suggestions.iter().map(told_suggestion).collect();
        told.push(json!({ "id": question.id, "label": question.label, "suggestions": paths }));
    }
    if !told.is_empty() {
        session.say(format!(
            "\ncarewallet form suggest {} -o OUT.json takes them over",
            forms::word(name)
        ));
    }
    session.answer(&json!({ "file": name, "sound": true, "mistakes": [], "unmapped": told }))
}

/// The questions that nobody has mapped, with their sections.
pub(super) fn unmapped(form: &Form) -> Vec<(&FormSection, &Question)> {
    let all = form.sections.iter().flat_map(|section| {
        let questions = section.questions.iter();
        questions.map(move |question| (section, question))
    });
    all.filter(|(_, question)| matches!(question.origin, Origin::Unmapped))
        .collect()
}

/// How many places are looked at, how many are told, and how well the words of
/// those have to fit.
const LOOKED_AT: usize = 12;
const TOLD: usize = 3;
const FITS: f32 = 0.2;

/// The three best places for a question, of those that can be taken: its type
/// of answer goes with them.
pub(super) fn suggestions(
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
    fitting.take(TOLD).collect()
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
    super::suggest::takes(&mut only, &question.id, suggestion).is_ok()
}

/// A place in words: its paths, whom it is about, how well the words fit.
pub(super) fn words(suggestion: &Suggestion) -> String {
    format!(
        "{}  ({}, fits {:.2})",
        paths(suggestion).join(" + "),
        subject(suggestion),
        suggestion.score
    )
}

fn paths(suggestion: &Suggestion) -> Vec<&str> {
    let paths = suggestion.paths.iter();
    paths.map(carewallet_core::Path::text).collect()
}

fn subject(suggestion: &Suggestion) -> &'static str {
    match suggestion.subject {
        form::Asked::Person => "person",
        form::Asked::Carer => "carer",
        form::Asked::Home => "home",
    }
}

pub(super) fn told_suggestion(suggestion: &Suggestion) -> Json {
    json!({
        "path": paths(suggestion),
        "subject": subject(suggestion),
        "score": (f64::from(suggestion.score) * 1000.0).round() / 1000.0,
    })
}

#[cfg(test)]
mod tests {
    use super::window;

    #[test]
    fn the_mark_stands_under_the_mistake() {
        let (part, before) = window("      \"type\": \"txt\",", 14);
        assert_eq!((part.as_str(), before), ("\"type\": \"txt\",", 8));
        let long = format!("{{{}\"type\": 1}}", " ".repeat(200));
        let (part, before) = window(&long, 201);
        assert!(part[before..].starts_with("\"type\""), "{part} {before}");
        assert_eq!(window("", 0), (String::new(), 0));
        assert_eq!(window("\tx", 1), ("x".to_owned(), 0));
    }
}
