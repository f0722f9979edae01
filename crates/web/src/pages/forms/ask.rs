//! The gap, question by question. Each answer is saved at once.

use std::borrow::Cow;

use askama::Template;
use carewallet_app::forms::interview::InterviewRequest;
use carewallet_app::wording::form_answer::sources;
use carewallet_app::{Attribution, Error, forms};
use carewallet_core::value::Date;

use super::asking::{Asking, Begun};
use super::beside::{self, FormAbout};
use super::question::{Asked, Sort, asked};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::{Held, Window};
use carewallet_screen::Words;

#[derive(Template)]
#[template(path = "form_ask.html")]
struct AskPage {
    chrome: Chrome,
    at: String,
    form: String,
    step: u32,
    title: String,
    /// Which question it is, of how many.
    place: String,
    label: String,
    /// What is on record about it.
    on_record: Vec<String>,
    which: Option<String>,
    said: Vec<String>,
    asked: Asked,
}

#[derive(Template)]
#[template(path = "form_asked.html")]
struct EndPage {
    chrome: Chrome,
    form: String,
    title: String,
    said: Vec<String>,
    asked: usize,
    before: usize,
    now: usize,
    left: usize,
}

/// Begins with all that is left, or with one question.
pub(crate) fn begin(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let Some(page) = FormAbout::of(window, visit) else {
        return Ok(Answer::see("/forms"));
    };
    let only = visit.given("question").map(str::to_owned);
    let before = window
        .askings
        .unanswered(&page.form.id, &page.subject, only.as_deref());
    if let Some(handle) = before {
        return Ok(Answer::see(format!("/ask/{handle}")));
    }
    let held = window.record()?;
    let stamp = window.parts()?.1.stamp()?;
    let request = request(window, &held, &page, only.clone().map(|id| vec![id]))?;
    let handle = window.handles.draw();
    let begun = Begun {
        handle: handle.clone(),
        form: page.form.id.clone(),
        subject: page.subject,
        only,
    };
    let asking = Asking::begin(&window.words(), begun, request, &held.contents, stamp);
    window.askings.keep(asking);
    Ok(Answer::see(format!("/ask/{handle}")))
}

/// What an interview is about.
pub(super) fn request(
    window: &mut Window,
    held: &Held,
    page: &FormAbout,
    only: Option<Vec<String>>,
) -> Result<InterviewRequest, Error> {
    let people = beside::people(window)?;
    let today = window.platform().today();
    let record = held.contents.record();
    // At home also what stays at home is asked, if the form asks for it.
    let sees = forms::at_home(page.form);
    let context = forms::context(page.form, page.named(), sees, &people, &record, today)?;
    Ok(InterviewRequest {
        form: Cow::Borrowed(page.form),
        context,
        sees: forms::sees(&[]),
        people,
        speaker: Attribution::default(),
        only,
    })
}

/// The question that is asked now.
pub(crate) fn ask(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    let today = window.platform().today();
    let words = window.words();
    let chrome = window.chrome("A question").within("forms");
    let Some(asking) = window.askings.get(visit.part("asking")) else {
        let saved = words.say("What you answered is saved. These are the forms as they stand now.");
        window.say(saved.to_string());
        return Ok(Answer::see("/forms"));
    };
    let form = format!("/forms/{}/{}", asking.form, asking.subject);
    let Some(asked) = asked(&words, asking) else {
        let now = asking.interview.tally();
        return Ok(Answer::page(&EndPage {
            form,
            title: asking.interview.form().title.clone(),
            said: asking.said.clone(),
            asked: now.asked(),
            before: asking.before.covered(),
            now: now.covered(),
            left: now.gap(),
            chrome,
        }));
    };
    let place = match asking.question {
        Some((_, number, of)) if of > 1 => words
            .say("Question {number} of {of}")
            .set("number", number)
            .set("of", of)
            .to_string(),
        _ => String::new(),
    };
    let page = AskPage {
        at: format!("/ask/{}", asking.handle),
        form,
        step: asking.step,
        title: asking.interview.form().title.clone(),
        place,
        label: asking.label(),
        on_record: on_record(&words, asking, today),
        which: asking.which.clone(),
        said: asking.said.clone(),
        asked,
        chrome,
    };
    Ok(match page.asked.fault {
        None => Answer::page(&page),
        Some(_) => Answer::unfit(&page),
    })
}

/// What the record says to the question, and who said it.
fn on_record(words: &Words, asking: &Asking, today: Date) -> Vec<String> {
    let Some((id, ..)) = &asking.question else {
        return Vec::new();
    };
    let record = asking.interview.record();
    let coverage = asking.interview.coverage(&record);
    let Some(answer) = coverage.answer(id) else {
        return Vec::new();
    };
    let lines = answer.answer_lines().into_iter().map(|line| {
        let names = asking.interview.names();
        let by = sources(words, line.given.iter().copied(), names, today);
        match by.is_empty() {
            true => line.text.to_owned(),
            false => format!("{} ({})", line.text, by.join("; ")),
        }
    });
    lines.collect()
}
