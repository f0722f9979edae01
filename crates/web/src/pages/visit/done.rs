//! What was handed over, how it is printed, and what to do when it comes back.

use askama::Template;
use carewallet_app::Error;
use zeroize::Zeroizing;

use super::look::on_paper;
use crate::answer::{Answer, File};
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "visit_done.html")]
struct DonePage {
    chrome: Chrome,
    at: String,
    to: String,
    entries: usize,
    paper: String,
    pages: usize,
    sheet: String,
    file: String,
    words: Option<Zeroizing<String>>,
    sealed: bool,
}

pub(crate) fn done(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let words = window.words();
    let plan = match super::plan(window, visit) {
        Ok(plan) => plan,
        Err(answer) => return Ok(answer),
    };
    let Some(handed) = &plan.handed else {
        return Ok(Answer::see(plan.next()));
    };
    let page = DonePage {
        at: format!("/visit/{}", plan.handle),
        to: handed.to.clone(),
        entries: handed.entries,
        paper: on_paper(&words, handed.pages, handed.codes),
        pages: handed.pages,
        sheet: handed.sheet.clone(),
        file: handed.file.display().to_string(),
        words: handed.words.clone(),
        sealed: handed.sealed,
        chrome: window.chrome("Handed over").within("visit"),
    };
    Ok(Answer::page(&page))
}

/// The words were written down: they are shown no more.
pub(crate) fn written(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let plan = match super::plan(window, visit) {
        Ok(plan) => plan,
        Err(answer) => return Ok(answer),
    };
    if let Some(handed) = &mut plan.handed {
        handed.words = None;
    }
    Ok(Answer::see(plan.next()))
}

/// The sheet, to print it from the browser. Only what the ledger knows leaves as a file.
pub(crate) fn pdf(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let plan = match super::plan(window, visit) {
        Ok(plan) => plan,
        Err(answer) => return Ok(answer),
    };
    let Some(handed) = &plan.handed else {
        return Ok(Answer::Missing);
    };
    let name = handed.file.file_name();
    Ok(Answer::File(File {
        media: "application/pdf",
        name: name.map(|name| name.to_string_lossy().into_owned()),
        bytes: handed.pdf.clone(),
    }))
}
