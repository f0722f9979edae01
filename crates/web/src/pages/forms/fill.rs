//! The form, filled and handed over, once.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::forms::{self, FillRequest, FilledFormat};
use carewallet_app::output::Output;
use carewallet_app::{Error, Write, ledger};
use carewallet_core::ErrorKind;
use carewallet_core::value::Line;
use carewallet_export::pdf::Print;

use super::asking::Filled;
use super::beside::FormAbout;
use crate::answer::{Answer, File};
use crate::chrome::Chrome;
use crate::pages::sentence;
use crate::saving;
use crate::visit::Visit;
use crate::window::Window;

#[derive(Template)]
#[template(path = "form_save.html")]
struct SavePage {
    chrome: Chrome,
    at: String,
    title: String,
    handle: String,
    known: Vec<String>,
    to: String,
    print: Print,
    folder: String,
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "form_done.html")]
struct DonePage {
    chrome: Chrome,
    handle: String,
    form: String,
    to: String,
    answered: usize,
    asked: usize,
    pages: usize,
    file: String,
}

pub(crate) fn save(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let Some(page) = FormAbout::of(window, visit) else {
        return Ok(Answer::see("/forms"));
    };
    let handle = window.handles.draw();
    let look = window.look;
    let page = SavePage {
        print: Print {
            large: look.large,
            contrast: look.contrast,
        },
        folder: saving::folder(window.platform()),
        ..save_page(window, &page, handle)?
    };
    Ok(Answer::page(&page))
}

/// Fills it, writes it, and enters it in the ledger.
pub(crate) fn hand_over(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let Some(page) = FormAbout::of(window, visit) else {
        return Ok(Answer::see("/forms"));
    };
    let handle = visit.field("filled").to_owned();
    // A second click leads to what the first one did.
    if window.askings.filled(&handle).is_some() {
        return Ok(Answer::see(format!("/filled/{handle}")));
    }
    match fill(window, &page, visit) {
        Ok(filled) => {
            window.askings.keep_filled(filled);
            Ok(Answer::see(format!("/filled/{handle}")))
        }
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let page = SavePage {
                to: visit.field("to").to_owned(),
                print: print(visit),
                folder: visit.field("folder").to_owned(),
                fault: Some(format!(
                    "{} Nothing was handed over.",
                    sentence(&error.message)
                )),
                ..save_page(window, &page, handle)?
            };
            Ok(Answer::unfit(&page))
        }
    }
}

fn print(visit: &Visit) -> Print {
    Print {
        large: visit.has("large"),
        contrast: visit.has("contrast"),
    }
}

fn fill(window: &mut Window, page: &FormAbout, visit: &Visit) -> Result<Filled, Error> {
    let usage = |words: String| Error::new(ErrorKind::Usage, words);
    let to = visit.given("to");
    let to = to.ok_or_else(|| usage("type whom the form is for".to_owned()))?;
    let to = Line::parse(to).map_err(|why| usage(format!("the name {why}")))?;
    let output = Output {
        write: Write::New,
        inputs: Vec::new(),
        key: window.opening.key.clone(),
        wallet: window.opening.root.clone(),
    };
    let name = format!("form-{}", page.form.id);
    let file = saving::file(window.platform(), visit.field("folder"), &name)?;
    output.may_write(window.platform(), &file)?;
    let request = FillRequest {
        to,
        file: file.clone(),
        format: FilledFormat::Pdf,
        print: print(visit),
        call: page.call(),
    };
    write(window, page, request, &output, file).map(|filled| Filled {
        handle: visit.field("filled").to_owned(),
        ..filled
    })
}

fn write(
    window: &mut Window,
    page: &FormAbout,
    request: FillRequest,
    output: &Output,
    file: PathBuf,
) -> Result<Filled, Error> {
    let held = window.record()?;
    let beside = page.to_hand_out(window, &held)?;
    let (mut face, folder) = window.parts()?;
    let mut wallet = folder.open_unreminded(&mut face)?;
    let prepared = forms::prepare(&face, &wallet, &held.contents, &beside, request)?;
    let pdf = prepared.made.bytes.clone();
    let filled = prepared.hand_over(&face, &mut wallet, file.clone(), output)?;
    Ok(Filled {
        handle: String::new(),
        form: page.form.id.clone(),
        subject: page.subject.clone(),
        to: filled.to,
        answered: filled.questions.answered,
        asked: filled.questions.asked,
        pages: filled.pages.unwrap_or(0),
        file,
        pdf,
    })
}

fn save_page(window: &mut Window, page: &FormAbout, handle: String) -> Result<SavePage, Error> {
    let held = window.record()?;
    let known = {
        let (mut face, folder) = window.parts()?;
        let wallet = folder.open_unreminded(&mut face)?;
        ledger::receivers(&wallet, &held.contents)
    };
    Ok(SavePage {
        at: page.at(),
        title: page.form.title.clone(),
        handle,
        known,
        to: String::new(),
        print: Print::CLEAR,
        folder: String::new(),
        fault: None,
        chrome: window.chrome("Hand the form over").within("forms"),
    })
}

/// What was handed over.
pub(crate) fn filled(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    let chrome = window.chrome("Handed over").within("forms");
    let Some(filled) = window.askings.filled(visit.part("filled")) else {
        window.say("A form that was handed over stands in the ledger, and its file in its folder.");
        return Ok(Answer::see("/forms"));
    };
    Ok(Answer::page(&DonePage {
        handle: filled.handle.clone(),
        form: format!("/forms/{}/{}", filled.form, filled.subject),
        to: filled.to.clone(),
        answered: filled.answered,
        asked: filled.asked,
        pages: filled.pages,
        file: filled.file.display().to_string(),
        chrome,
    }))
}

/// The form, to print it from the browser.
pub(crate) fn filled_pdf(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    let Some(filled) = window.askings.filled(visit.part("filled")) else {
        return Ok(Answer::Missing);
    };
    let name = Path::new(&filled.file).file_name();
    Ok(Answer::File(File {
        media: "application/pdf",
        name: name.map(|name| name.to_string_lossy().into_owned()),
        bytes: filled.pdf.clone(),
    }))
}
