//! One question of an entry on a page of its own.

use askama::Template;
use carewallet_app::Error;
use carewallet_core::SubjectId;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::whom;
use crate::visit::Visit;
use crate::window::{Held, Window, Writing};
use carewallet_screen::{Answered, Asked, Fault, Words, understood};

#[derive(Template)]
#[template(path = "write_question.html")]
struct QuestionPage {
    chrome: Chrome,
    handle: String,
    step: u32,
    /// What is written down, and about whom.
    caption: String,
    asked: Asked,
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
    if visit.field("do") == "back" && writing.pages.is_first() {
        let about = writing.about.clone();
        window.writings.drop_begun(handle);
        let is_new = matches!(&about, SubjectId::Person(id) if held.people.get(id).is_none());
        return Ok(Answer::see(if is_new {
            "/write".to_owned()
        } else {
            format!("/write/for/{}", window.handles.of_subject(&about))
        }));
    }
    let Err(fault) = writing.pages.take(&visit.fields) else {
        writing.step += 1;
        return Ok(Answer::see(format!("/write/{handle}")));
    };
    if matches!(fault, Fault::Moved(_)) {
        writing.step += 1;
    }
    let page = page(window, held, handle, Some(fault));
    Ok(page.map_or(Answer::Missing, |page| Answer::unfit(&page)))
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
    let asked = writing.pages.asked(&words);
    let asked = match &fault {
        Some(fault) => asked.with(&words, fault),
        None => asked,
    };
    let understood = writing.pages.understood.as_deref();
    Some(QuestionPage {
        handle: handle.to_owned(),
        step: writing.step,
        caption: caption(&words, held, writing),
        asked,
        understood: understood.map(|english| understood::answer(&words, english, today)),
        so_far: writing.pages.answered(&words),
        is_alone: writing.pages.walk.is_alone(),
        may_skip: writing.pages.may_skip(),
        chrome,
    })
}

/// What is written down, and about whom.
fn caption(words: &Words, held: &Held, writing: &Writing) -> String {
    let about = whom(words, &held.people, &writing.about);
    format!("{about}: {}", words.say(writing.pages.walk.kind().title()))
}
