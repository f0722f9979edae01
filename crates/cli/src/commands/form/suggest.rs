//! `carewallet form suggest`: a place in the record for each question that is
//! not mapped. A person takes it, or leaves it.

use std::path::PathBuf;

use carewallet_core::form::{self, Form, Origin};
use carewallet_core::kind::Lane;
use carewallet_core::suggest::{Suggester, Suggestion};
use clap::Args;
use serde_json::{Value as Json, json};

use super::check::{suggestions, told_suggestion, unmapped, words};
use crate::exit::Refusal;
use crate::forms;
use crate::render::escape;
use crate::session::Session;

/// Suggest places in the record for the questions that are not mapped
///
/// On a terminal with -o, 1, 2 or 3 takes a suggestion and Enter leaves the
/// question as it is. The form itself is never changed: OUT is a new file.
#[derive(Args)]
pub(super) struct SuggestArgs {
    /// The form's file
    #[arg(value_name = "FORM.json")]
    file: PathBuf,
    /// The form to write, with what was taken
    #[arg(short, long, value_name = "OUT.json")]
    output: Option<PathBuf>,
    /// Write over OUT if it is there
    #[arg(long)]
    force: bool,
}

/// A question that is not mapped, and what is probably meant.
struct Proposed {
    id: String,
    label: String,
    suggestions: Vec<Suggestion>,
}

pub(super) fn run(args: &SuggestArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if args.output.is_some() && !session.can_ask() {
        return Err(Refusal::usage(
            "there is nobody to ask: -o needs a terminal",
            "without -o the suggestions are listed; write the path of one into the form yourself",
        ));
    }
    let mut form = forms::read(session, &args.file)?;
    let proposed = proposed(&form);
    if proposed.is_empty() {
        session.say("every question is mapped");
    }
    match &args.output {
        Some(output) if !proposed.is_empty() => {
            let taken = goes_through(&mut form, &proposed, session);
            let mut text = form.to_json();
            if !text.ends_with('\n') {
                text.push('\n');
            }
            let inputs = std::slice::from_ref(&args.file);
            session.write(output, text.as_bytes(), args.force, inputs)?;
            session.say(format!(
                "\nwritten: {}; {taken} of {} taken",
                output.display(),
                proposed.len()
            ));
        }
        _ => list(&proposed, session),
    }
    let told: Vec<Json> = proposed
        .iter()
        .map(|one| {
            let paths: Vec<Json> = one.suggestions.iter().map(told_suggestion).collect();
            json!({ "id": one.id, "label": one.label, "suggestions": paths })
        })
        .collect();
    session.answer(&json!({ "unmapped": told }))
}

fn proposed(form: &Form) -> Vec<Proposed> {
    let suggester = Suggester::taught_by(form::bundled());
    let questions = unmapped(form).into_iter();
    let proposed = questions.map(|(section, question)| Proposed {
        id: question.id.clone(),
        label: question.label.clone(),
        suggestions: suggestions(&suggester, form, section, question),
    });
    proposed.collect()
}

fn list(proposed: &[Proposed], session: &mut Session<'_>) {
    for one in proposed {
        session.say(format!("\n{}", asked(one).trim_end()));
    }
}

/// A question and its suggestions, with numbers.
fn asked(one: &Proposed) -> String {
    let mut text = format!("{}: {}\n", one.id, one.label);
    for (number, suggestion) in (1..).zip(&one.suggestions) {
        let words = escape::wrapped(&words(suggestion), "     ");
        text.push_str(&format!("  {number}  {}", words.trim_start_matches(' ')));
    }
    if one.suggestions.is_empty() {
        text.push_str("  no place in the record fits these words\n");
    }
    text
}

/// Asks for each question; gives how many were taken.
fn goes_through(form: &mut Form, proposed: &[Proposed], session: &mut Session<'_>) -> usize {
    let mut taken = 0;
    for one in proposed {
        if one.suggestions.is_empty() {
            continue;
        }
        session
            .host
            .err(&escape::visible(&format!("\n{}", asked(one))));
        let prompt = format!("1 to {}, Enter to leave it> ", one.suggestions.len());
        loop {
            let typed = session.host.ask(&prompt);
            let chosen = match typed.as_deref().map(str::trim) {
                None | Some(".") => return taken,
                Some("") => break,
                Some(number) => number.parse::<usize>().ok(),
            };
            let chosen = chosen.and_then(|number| one.suggestions.get(number.checked_sub(1)?));
            let done = chosen.ok_or_else(|| "that is none of the numbers".to_owned());
            match done.and_then(|suggestion| takes(form, &one.id, suggestion)) {
                Ok(()) => {
                    taken += 1;
                    break;
                }
                Err(why) => session.host.err(&escape::visible(&format!("  {why}\n"))),
            }
        }
    }
    taken
}

/// Maps a question, if the form is still sound with it.
pub(super) fn takes(form: &mut Form, id: &str, suggestion: &Suggestion) -> Result<(), String> {
    let mut mapped = form.clone();
    let questions = mapped.sections.iter_mut();
    let mut questions = questions.flat_map(|section| &mut section.questions);
    let Some(question) = questions.find(|question| question.id == id) else {
        return Err("the form has no such question".to_owned());
    };
    question.origin = Origin::Record(suggestion.paths.clone());
    question.subject = suggestion.subject;
    let private = suggestion
        .paths
        .iter()
        .map(|path| path.kind().default_lane());
    // Where every answer is only for named agencies, the question has to say so.
    if private.max() == Some(Lane::Named) {
        question.lane = Lane::Named;
    }
    match Form::parse(&mapped.to_json()) {
        Ok(sound) => {
            *form = sound;
            Ok(())
        }
        Err(mistakes) => {
            let first = mistakes.into_iter().next();
            Err(
                first.map_or_else(String::new, |mistake| match mistake.hint {
                    Some(hint) => format!("{}: {hint}", mistake.message),
                    None => mistake.message,
                }),
            )
        }
    }
}
