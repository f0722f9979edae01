//! One sheet: who made it and what its signature means, what can be done with it, and
//! what is on it, in the order and the words of the paper.

use askama::Template;
use carewallet_app::incoming::Incoming;
use carewallet_app::wording::Say as _;
use carewallet_app::{Error, test_keys};
use carewallet_core::check_words::CheckWords;
use carewallet_core::{Payload, Share};
use carewallet_export::pdf::Print;
use carewallet_export::{SheetOptions, sheet_html, sheet_on_screen};

use super::sheets;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;

#[derive(Template)]
#[template(path = "sheet.html")]
struct SheetPage {
    chrome: Chrome,
    number: String,
    from: String,
    to: String,
    made: String,
    why: Option<String>,
    answers: bool,
    codes: Option<(u8, u8, u8)>,
    scans: usize,
    words: Vec<String>,
    is_test: bool,
    /// A newer sheet about the same people is here.
    is_older: bool,
    /// The sheet itself, escaped.
    body: String,
}

#[derive(Template)]
#[template(path = "print.html")]
struct PrintPage {
    chrome: Chrome,
    number: String,
    body: String,
}

/// The page; the sheets where there is no such sheet.
pub(super) fn show(desk: &mut Desk, number: &str) -> Answer {
    let chrome = desk.chrome("A sheet");
    let Some(incoming) = desk.sheet(number) else {
        return Answer::go("/");
    };
    let words = desk.words();
    let share = &incoming.share;
    let body = body(incoming, &options(desk));
    let key = CheckWords::of_texts(&share.from.recipient, &share.from.key);
    let page = SheetPage {
        number: number.to_owned(),
        from: share.from.name.plain(),
        to: share.header.to.plain(),
        made: words.day(share.header.made_at.date()),
        why: share.header.why.as_ref().map(|why| why.plain()),
        answers: share.header.reply_to.is_some(),
        codes: incoming
            .codes
            .map(|codes| (codes.found, codes.total, codes.needed)),
        scans: incoming.scans.len(),
        words: key.map_or_else(Vec::new, |key| key.lines().to_vec()),
        is_test: test_keys::signed(share),
        is_older: sheets::is_older(incoming, &desk.sheets),
        body,
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

/// The sheet with its codes, to print from the browser.
///
/// # Errors
/// That it does not fit on paper.
pub(super) fn print(desk: &mut Desk, number: &str) -> Result<Answer, Error> {
    let chrome = desk.chrome("A sheet to print");
    let Some(incoming) = desk.sheet(number) else {
        return Ok(Answer::go("/"));
    };
    let payload = Payload::open_form(incoming.share.pack()?);
    let page = PrintPage {
        number: number.to_owned(),
        body: sheet_html(&incoming.share, &payload, &options(desk))?,
        chrome,
    };
    Ok(Answer::page(&page.chrome.title, &page))
}

/// How sheets are written here.
pub(super) fn options(desk: &Desk) -> SheetOptions {
    let options = SheetOptions::new(desk.today()).in_language(desk.look.language);
    options.printed(print_of(desk))
}

/// Size and contrast of the print.
pub(super) fn print_of(desk: &Desk) -> Print {
    Print {
        large: desk.look.large,
        contrast: desk.look.contrast,
    }
}

fn body(incoming: &Incoming, options: &SheetOptions) -> String {
    // A share that was read can be packed again; its number stands on the sheet.
    let packed = Share::pack(&incoming.share).unwrap_or_default();
    sheet_on_screen(&incoming.share, &Payload::open_form(packed), options)
}
