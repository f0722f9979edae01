//! One question of an entry on a page of its own.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::entry_questions::{FieldQuestion, FieldStep, Heard, Misfit, Reply};
use carewallet_core::SubjectId;
use carewallet_core::kind::{BodyError, Shape};

use super::answers::{Answered, answered};
use super::asked::{ABOVE, Asked, Input, asked};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::{understood, whom};
use crate::visit::Visit;
use crate::window::{Held, Window, Writing};
use carewallet_screen::{Words, english, sentence};

#[derive(Template)]
#[template(path = "write_question.html")]
struct QuestionPage {
    chrome: Chrome,
    handle: String,
    step: u32,
    /// What is written down, and about whom.
    caption: String,
    asked: Asked,
    fault: Option<String>,
    /// What was understood of the answer before.
    understood: Option<String>,
    so_far: Vec<Answered>,
    is_alone: bool,
    /// Whether there can be an entry without it.
    may_skip: bool,
}

/// The page of the question that is asked now.
pub(super) fn show(window: &mut Window, held: &Held, handle: &str) -> Result<Answer, Error> {
    Ok(page(window, held, handle, None).map_or(Answer::Missing, |page| Answer::page(&page)))
}

/// Takes an answer; shows the same question again where it does not fit.
pub(super) fn answer(window: &mut Window, held: &Held, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("writing");
    let Some(writing) = window.writings.get_mut(handle) else {
        return Ok(Answer::Missing);
    };
    if visit.field("do") == "back" && is_first(writing) {
        let about = writing.about.clone();
        window.writings.drop_begun(handle);
        let is_new = matches!(&about, SubjectId::Person(id) if held.people.get(id).is_none());
        return Ok(Answer::see(if is_new {
            "/write".to_owned()
        } else {
            format!("/write/for/{}", window.handles.of_subject(&about))
        }));
    }
    writing.remember();
    let fault = match take(writing, visit) {
        Ok(()) => finish(writing),
        Err(fault) => Some(fault),
    };
    let Some(fault) = fault else {
        writing.remember();
        writing.step += 1;
        return Ok(Answer::see(format!("/write/{handle}")));
    };
    let page = page(window, held, handle, Some(fault));
    Ok(page.map_or(Answer::Missing, |page| Answer::unfit(&page)))
}

/// Whether nothing was answered, so that going back leads to the choice before.
fn is_first(writing: &Writing) -> bool {
    let walk = &writing.walk;
    let first = walk.fields().first().map(|field| field.name);
    !walk.is_alone() && walk.answers().is_empty() && walk.field().map(|field| field.name) == first
}

/// Why an answer was not taken.
enum Fault {
    /// In English.
    Words(&'static str),
    Misfit(Misfit),
    /// There is no entry without it, and another question is asked for that.
    Moved(BodyError),
}

fn take(writing: &mut Writing, visit: &Visit) -> Result<(), Fault> {
    let question = match writing.walk.step() {
        FieldStep::Asks(question) => Some(question.clone()),
        _ => None,
    };
    // First of all: what was typed stays on the page, also where it is refused.
    if let Some(question) = &question {
        keep_typed(writing, question, visit);
    }
    let reply = reply(visit, question.as_ref())?;
    writing.understood = None;
    match writing.walk.answer(&reply) {
        Heard::Taken => {}
        Heard::Understood(words) => writing.understood = Some(words),
        Heard::Needed => return Err(Fault::Words(english("This one is needed"))),
        Heard::AskAgain(misfit) => return Err(Fault::Misfit(misfit)),
    }
    if visit.field("do") == "all" && !writing.is_at_end() {
        writing.walk.answer(&Reply::Enough);
    }
    Ok(())
}

fn keep_typed(writing: &mut Writing, question: &FieldQuestion, visit: &Visit) {
    let chosen: Vec<&str> = visit.all("choice").collect();
    let chosen = question.chosen(&chosen.join(", "));
    let typed = chosen.as_deref().unwrap_or(visit.field("answer"));
    if !typed.is_empty() {
        writing.remember_typed(&question.name, typed);
    }
}

/// What somebody did with the question.
fn reply(visit: &Visit, question: Option<&FieldQuestion>) -> Result<Reply, Fault> {
    let Some(question) = question else {
        return another(visit);
    };
    match visit.field("do") {
        "back" => return Ok(Reply::Back),
        "skip" => return Ok(Reply::Skip),
        _ => {}
    }
    let chosen: Vec<&str> = visit.all("choice").filter(|one| !one.is_empty()).collect();
    let typed = match visit.given("reading") {
        // A reading counts only for what it was offered for.
        Some(reading) if visit.field("answer") == visit.field("read") => reading,
        _ => visit.field("answer"),
    };
    let answer = match chosen.as_slice() {
        [] => typed.to_owned(),
        chosen => chosen.join(", "),
    };
    match visit.given("open").filter(|open| *open != ABOVE) {
        Some(_) if !answer.is_empty() => Err(Fault::Words(english(
            "There is an answer and a reason for having none: take one of them out",
        ))),
        Some(open) => Ok(Reply::Words(open.to_owned())),
        None if answer.is_empty() && visit.field("do") == "all" => Ok(Reply::Enough),
        None if answer.is_empty() => Ok(Reply::Skip),
        None if matches!(question.field.shape, Shape::YesNo) && answer == "yes" => Ok(Reply::Yes),
        None if matches!(question.field.shape, Shape::YesNo) => Ok(Reply::No),
        None => Ok(Reply::Words(answer)),
    }
}

/// Whether there is another one of the same sort.
fn another(visit: &Visit) -> Result<Reply, Fault> {
    match (visit.field("do"), visit.field("choice")) {
        ("back", _) => Ok(Reply::Back),
        (_, "yes") => Ok(Reply::Yes),
        ("skip" | "all", _) | (_, "no") => Ok(Reply::No),
        _ => Err(Fault::Words(english("Choose yes or no"))),
    }
}

/// Asks for what is still lacking, once everything was asked.
fn finish(writing: &mut Writing) -> Option<Fault> {
    if !writing.is_at_end() {
        return None;
    }
    let error = writing.walk.body().err()?;
    let field = match &error {
        BodyError::Missing { field }
        | BodyError::Invalid { field, .. }
        | BodyError::Repeated { field } => field.clone(),
        BodyError::NotHere { field, .. } => (*field).to_owned(),
        BodyError::Both { first, .. } => (*first).to_owned(),
        _ => String::new(),
    };
    writing.walk.go_to(&field);
    writing.step += 1;
    Some(Fault::Moved(error))
}

/// Why an answer was not taken, in words.
fn why(words: &Words, fault: &Fault) -> String {
    let fixed = match fault {
        Fault::Words(fixed) => *fixed,
        Fault::Moved(BodyError::Missing { .. } | BodyError::Nothing) => {
            english("There is nothing to save without this one")
        }
        // The question stands above; the field's name for programs helps nobody.
        Fault::Misfit(Misfit::Value(BodyError::Invalid { reason, .. })) => {
            let words = words.say("This {reason}");
            return sentence(&words.set("reason", reason.to_string()).to_string());
        }
        Fault::Moved(error) | Fault::Misfit(Misfit::Value(error)) => {
            return sentence(&error.to_string());
        }
        Fault::Misfit(Misfit::NotLeftOpen) => {
            english("This cannot be left open here: say it, or skip it")
        }
        Fault::Misfit(Misfit::Unclear(_)) => {
            english("This can be read in several ways: choose the one that is meant")
        }
        Fault::Misfit(Misfit::NotOffered) => english("Choose one of these."),
    };
    words.say(fixed).to_string()
}

fn page(
    window: &mut Window,
    held: &Held,
    handle: &str,
    fault: Option<Fault>,
) -> Option<QuestionPage> {
    let chrome = window.chrome("A question").within("write");
    let words = window.words();
    let today = window.platform().today();
    let writing = window.writings.get(handle)?;
    let mut asked = asked(&words, writing);
    let needed = fault.as_ref().map(|fault| why(&words, fault));
    if let Some(Fault::Misfit(Misfit::Unclear(readings))) = fault {
        asked.readings = understood::readings(&words, readings);
    }
    let understood = writing.understood.as_deref();
    Some(QuestionPage {
        handle: handle.to_owned(),
        step: writing.step,
        caption: caption(&words, held, writing),
        asked,
        fault: needed,
        understood: understood.map(|english| understood::answer(&words, english, today)),
        so_far: answered(&words, writing),
        is_alone: writing.walk.is_alone(),
        may_skip: may_skip(writing),
        chrome,
    })
}

/// What is written down, and about whom.
fn caption(words: &Words, held: &Held, writing: &Writing) -> String {
    let about = whom(words, &held.people, &writing.about);
    format!("{about}: {}", words.say(writing.walk.kind().title()))
}

fn may_skip(writing: &Writing) -> bool {
    let field = writing.walk.field();
    let is_required = field.is_some_and(|field| field.required);
    match writing.walk.step() {
        FieldStep::Asks(question) => {
            let is_whole = field.is_some_and(|field| field.name == question.name);
            !is_required || !is_whole || question.is_another
        }
        _ => false,
    }
}
