//! `carewallet form suggest`: a place in the record for each question that is
//! not mapped. A person takes it, or leaves it.

use std::path::PathBuf;

use carewallet_app::forms::{self, Unmapped};
use carewallet_app::json_view::{ChoiceMeans, SuggestionView, UnmappedList, UnmappedView};
use carewallet_core::form::{self, Form, Origin};
use carewallet_core::suggest::Proposal;
use clap::Args;

use crate::exit::Refusal;
use crate::forms::is_json;
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

pub(super) fn run(args: &SuggestArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if args.output.is_some() && !session.can_ask() {
        return Err(Refusal::usage(
            "there is nobody to ask: -o needs a terminal",
            "without -o the suggestions are listed; write the path of one into the form yourself",
        ));
    }
    args.output.as_deref().map_or(Ok(()), is_json)?;
    let mut form = forms::read(session, &args.file)?;
    let proposed = forms::unmapped(&form);
    if proposed.is_empty() {
        session.say("every question is mapped");
    }
    match &args.output {
        Some(output) if !proposed.is_empty() => {
            let taken = goes_through(&mut form, &proposed, session);
            let text = forms::file_text(&form);
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
    session.answer(&UnmappedList {
        unmapped: proposed.iter().map(view).collect(),
    })
}

fn list(proposed: &[Unmapped], session: &mut Session<'_>) {
    for one in proposed {
        session.say(format!("\n{}", asked(one).trim_end()));
    }
}

/// A question and its suggestions, with numbers.
fn asked(one: &Unmapped) -> String {
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
fn goes_through(form: &mut Form, proposed: &[Unmapped], session: &mut Session<'_>) -> usize {
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
            let why = match chosen.map(|suggestion| forms::map(form, &one.id, suggestion)) {
                Some(Ok(())) => {
                    taken += 1;
                    break;
                }
                Some(Err(error)) => error.message,
                None => "that is none of the numbers".to_owned(),
            };
            session.host.err(&escape::visible(&format!("  {why}\n")));
        }
    }
    taken
}

/// A place in words: its paths, whom it is about, how well the words fit, and
/// what goes with it.
pub(super) fn words(proposal: &Proposal) -> String {
    format!(
        "{}  ({}, fits {:.2}{})",
        paths(proposal).join(" + "),
        subject(proposal),
        proposal.suggestion.score,
        beside(proposal)
    )
}

/// What of a mapping is no path: a rule, a part, the meaning of choices.
fn beside(proposal: &Proposal) -> String {
    let mut words = String::new();
    if let Some(rule) = rule(proposal) {
        words.push_str(&format!("; by the rule {rule}"));
    }
    if !proposal.question.partly.is_empty() {
        words.push_str("; a part of the answer");
    }
    for means in choices(proposal) {
        words.push_str(&format!("; {} is {}", means.value, means.from.join(" or ")));
    }
    words
}

fn rule(proposal: &Proposal) -> Option<&'static str> {
    match &proposal.question.origin {
        Origin::Derived(derivation) => Some(derivation.rule.name()),
        _ => None,
    }
}

fn choices(proposal: &Proposal) -> Vec<ChoiceMeans> {
    let choices = proposal.question.choices.iter();
    let meant = choices.filter(|choice| !choice.from.is_empty());
    let means = meant.map(|choice| ChoiceMeans {
        value: choice.value.clone(),
        from: choice.from.clone(),
    });
    means.collect()
}

fn paths(proposal: &Proposal) -> Vec<&str> {
    let paths = proposal.suggestion.paths.iter();
    paths.map(carewallet_core::Path::text).collect()
}

fn subject(proposal: &Proposal) -> &'static str {
    match proposal.suggestion.subject {
        form::Asked::Person => "person",
        form::Asked::Carer => "carer",
        form::Asked::Home => "home",
    }
}

/// A question that is not mapped, for programs.
pub(super) fn view(one: &Unmapped) -> UnmappedView {
    let suggestions = one.suggestions.iter().map(|proposal| SuggestionView {
        path: paths(proposal).into_iter().map(str::to_owned).collect(),
        subject: subject(proposal),
        score: (f64::from(proposal.suggestion.score) * 1000.0).round() / 1000.0,
        rule: rule(proposal),
        partly: !proposal.question.partly.is_empty(),
        choices: choices(proposal),
    });
    UnmappedView {
        id: one.id.clone(),
        label: one.label.clone(),
        suggestions: suggestions.collect(),
    }
}
