//! The forms that can be answered from a sheet, and how much of each is answered.

use askama::Template;
use carewallet_app::{Error, forms};
use carewallet_core::ErrorKind;
use carewallet_core::form::{Form, bundled};
use carewallet_screen::{Words, said};

use super::form::{Asked, beside};
use super::whom::about;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::request::Request;

#[derive(Template)]
#[template(path = "forms.html")]
struct FormsPage {
    chrome: Chrome,
    number: String,
    about: String,
    incomplete: bool,
    forms: Vec<Row>,
}

/// A form in the list.
struct Row {
    id: String,
    title: String,
    agency: String,
    is_own: bool,
    counts: Result<Counts, String>,
}

/// How much of it is answered.
struct Counts {
    answered: usize,
    asked: usize,
    left: usize,
}

/// The page; the sheets where there is no such sheet.
pub(super) fn list(desk: &mut Desk, number: &str) -> Answer {
    let chrome = desk.chrome("Your form");
    let Some(incoming) = desk.sheet(number) else {
        return Answer::go("/");
    };
    let words = desk.words();
    // Her own form first: it is the one that she came for.
    let own = desk.forms.iter().map(|form| (form, true));
    let all = own.chain(bundled().iter().map(|form| (form, false)));
    let forms = all.map(|(form, is_own)| Row {
        id: form.id.clone(),
        title: form.title.clone(),
        agency: form.agency.clone(),
        is_own,
        counts: counts(desk, &words, form, number),
    });
    let page = FormsPage {
        number: number.to_owned(),
        about: about(&words, &incoming.share),
        incomplete: incoming.share.header.incomplete,
        forms: forms.collect(),
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

fn counts(desk: &Desk, words: &Words, form: &Form, number: &str) -> Result<Counts, String> {
    let Some(incoming) = desk.sheet(number) else {
        return Err(String::new());
    };
    let held = beside(form, &incoming.share, Asked::default(), desk.today());
    match held {
        Ok(held) => {
            let tally = held.coverage.tally();
            Ok(Counts {
                answered: tally.covered(),
                asked: tally.asked(),
                left: tally.gap(),
            })
        }
        // Whom it is about is asked on its page.
        Err(error)
            if matches!(
                error.kind,
                ErrorKind::AmbiguousPerson | ErrorKind::AmbiguousCarer
            ) =>
        {
            Err(String::new())
        }
        Err(error) => Err(said(words, &error.message)),
    }
}

/// Takes a form of the agency's own, from a file.
///
/// # Errors
/// What is wrong with it.
pub(super) fn add(desk: &mut Desk, request: &Request) -> Result<Answer, Error> {
    let Some(upload) = &request.upload else {
        return Err(Error::new(ErrorKind::NothingGiven, "no file was chosen"));
    };
    let path = std::path::PathBuf::from(&upload.name);
    desk.browser
        .files
        .insert(path.clone(), upload.bytes.clone());
    let form = forms::read(&desk.browser, &path);
    desk.browser.files.remove(&path);
    let form = form?;
    let id = form.id.clone();
    desk.forms.retain(|known| known.id != id);
    desk.forms.insert(0, form);
    Ok(Answer::go(format!(
        "/sheet/{}/form/{id}",
        request.field("sheet")
    )))
}
