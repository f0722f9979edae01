//! `carewallet form check`: every mistake in a form, with its place in the
//! file; then the questions that are not mapped yet.

use std::path::PathBuf;

use carewallet_app::forms;
use carewallet_app::json_view::{FormChecked, MistakeView};
use carewallet_core::ErrorKind;
use carewallet_core::form::{Form, Mistake};
use clap::Args;

use super::suggest::{view, words};
use crate::exit::Refusal;
use crate::forms::word;
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
    match forms::check(&text) {
        Ok(form) => sound(&name, &form, session),
        Err(mistakes) => {
            for mistake in &mistakes {
                session.say(shown(&name, &text, mistake));
            }
            session.answer(&FormChecked {
                file: name.clone(),
                sound: false,
                mistakes: mistakes.iter().map(MistakeView::from).collect(),
                unmapped: None,
            })?;
            let count = escape::count(mistakes.len(), "mistake", "mistakes");
            Err(
                Refusal::new(ErrorKind::FormMistakes, format!("{name}: {count}"))
                    .hint("mend the first one and check again: one mistake may cause others"),
            )
        }
    }
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

/// A sound form: what is not mapped, and what is probably meant.
fn sound(name: &str, form: &Form, session: &mut Session<'_>) -> Result<(), Refusal> {
    let unmapped = forms::unmapped(form);
    let questions = escape::count(form.questions().count(), "question", "questions");
    session.say(format!(
        "{name}: sound; {questions}, {} not mapped",
        unmapped.len()
    ));
    for one in &unmapped {
        session.say(format!("\n{}: {}", one.id, one.label));
        if one.suggestions.is_empty() {
            session.say("    no place in the record fits these words");
        }
        for suggestion in &one.suggestions {
            session.say(escape::wrapped(&words(suggestion), "    "));
        }
    }
    if !unmapped.is_empty() {
        session.say(format!(
            "\ncarewallet form suggest {} -o OUT.json takes them over",
            word(name)
        ));
    }
    session.answer(&FormChecked {
        file: name.to_owned(),
        sound: true,
        mistakes: Vec::new(),
        unmapped: Some(unmapped.iter().map(view).collect()),
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
