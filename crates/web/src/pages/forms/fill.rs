//! The form, filled and handed over, once.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::forms::{self, FillRequest, FilledFormat};
use carewallet_app::output::Output;
use carewallet_app::{Error, Write, ledger};
use carewallet_core::ErrorKind;
use carewallet_core::value::Line;
use carewallet_export::pdf::Print;
use carewallet_export::picture;

use super::asking::{Filled, Look};
use super::beside::FormAbout;
use crate::answer::{Answer, File};
use crate::chrome::Chrome;
use crate::saving;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::{Words, english, said};

/// Dots an inch of a page on the screen: as wide as it is on paper.
const DPI: u32 = 96;

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
    /// How many pages it has.
    pages: usize,
    /// Whether it is shown once more, in another print.
    is_again: bool,
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
    let print = Print {
        large: window.look.large,
        contrast: window.look.contrast,
    };
    look(window, &page, &handle, print)?;
    let page = SavePage {
        folder: saving::folder(window.platform()),
        ..save_page(window, &page, handle)?
    };
    Ok(Answer::page(&page))
}

/// Draws the pages as they would be.
fn look(window: &mut Window, page: &FormAbout, handle: &str, print: Print) -> Result<(), Error> {
    let held = window.record()?;
    let stamp = window.parts()?.1.stamp()?;
    let beside = page.to_hand_out(window, &held)?;
    let maker = {
        let (mut face, folder) = window.parts()?;
        folder.open_unreminded(&mut face)?.own_name()?
    };
    let header = beside.header(maker.as_str(), &page.form.agency);
    let made = FilledFormat::Pdf.fill(&beside.coverage.as_handed_over(), &header, print)?;
    let pages = picture::pages(&made.bytes, DPI)
        .map_err(|why| Error::new(ErrorKind::NotDrawn, why.to_string()))?;
    window.askings.keep_look(Look {
        handle: handle.to_owned(),
        print,
        stamp,
        pages,
    });
    Ok(())
}

/// A page of a form that is not handed over yet, as a picture.
pub(crate) fn page_picture(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    let number: usize = visit.part("number").parse().unwrap_or(0);
    let look = window.askings.look(visit.part("filled"));
    let page = look.and_then(|look| look.pages.get(number.checked_sub(1)?));
    Ok(match page {
        None => Answer::Missing,
        Some(bytes) => Answer::File(File {
            media: "image/png",
            name: None,
            bytes: bytes.clone(),
        }),
    })
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
    if !was_seen(window, &page, visit, &handle)? {
        let page = SavePage {
            to: visit.field("to").to_owned(),
            folder: visit.field("folder").to_owned(),
            is_again: true,
            ..save_page(window, &page, handle)?
        };
        return Ok(Answer::page(&page));
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
                folder: visit.field("folder").to_owned(),
                fault: Some(not_handed_over(&window.words(), &error)),
                ..save_page(window, &page, handle)?
            };
            Ok(Answer::unfit(&page))
        }
    }
}

fn not_handed_over(words: &Words, error: &Error) -> String {
    let why = said(words, &error.message);
    format!("{why} {}", words.say("Nothing was handed over."))
}

/// Whether the form was seen as it is now, in the print that is wanted; else it is drawn
/// like that.
fn was_seen(
    window: &mut Window,
    page: &FormAbout,
    visit: &Visit,
    handle: &str,
) -> Result<bool, Error> {
    let wanted = print(visit);
    let stamp = window.parts()?.1.stamp()?;
    let seen = window.askings.look(handle);
    if seen.is_some_and(|look| look.print == wanted && look.stamp == stamp) {
        return Ok(true);
    }
    look(window, page, handle, wanted)?;
    Ok(false)
}

fn print(visit: &Visit) -> Print {
    Print {
        large: visit.fields.has("large"),
        contrast: visit.fields.has("contrast"),
    }
}

fn fill(window: &mut Window, page: &FormAbout, visit: &Visit) -> Result<Filled, Error> {
    let usage = |words: String| Error::new(ErrorKind::Usage, words);
    let words = window.words();
    let to = visit.given("to");
    let to = to.ok_or_else(|| usage(english("Type whom the form is for.").to_owned()))?;
    let to = Line::parse(to).map_err(|why| {
        let words = words.say("The name {reason}");
        usage(words.set("reason", why.to_string()).to_string())
    })?;
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
    let look = window.askings.look(&handle);
    let (print, pages) = look.map_or((Print::CLEAR, 0), |look| (look.print, look.pages.len()));
    Ok(SavePage {
        at: page.at(),
        title: page.form.title.clone(),
        handle,
        known,
        to: String::new(),
        print,
        folder: String::new(),
        pages,
        is_again: false,
        fault: None,
        chrome: window.chrome("Hand the form over").within("forms"),
    })
}

/// What was handed over.
pub(crate) fn filled(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    let chrome = window.chrome("Handed over").within("forms");
    let Some(filled) = window.askings.filled(visit.part("filled")) else {
        let words = window.words();
        let gone = words
            .say("A form that was handed over stands in the ledger, and its file in its folder.");
        window.say(gone.to_string());
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
