//! What was read from which file, and what is missing, in words.

use carewallet_app::incoming::CodesOfSheet;
use carewallet_app::incoming::pile::{FileRead, Pile, PiledFile, Refused};
use carewallet_app::wording::ranges_in;
use carewallet_core::ErrorKind;

use crate::sentence::said;
use crate::words::{Words, english};

/// A file of the pile.
pub struct FileRow {
    /// What it is called.
    pub name: String,
    /// What stands for it in the form that leaves it out.
    pub mark: String,
    /// What was read from it.
    pub words: String,
    /// Whether it is of no use as it is.
    pub is_fault: bool,
    /// What sort of fault.
    pub kind: Option<ErrorKind>,
}

/// A sheet of which codes were read.
pub struct SheetRow {
    /// Which codes were read.
    pub words: String,
    /// What is missing, and what to photograph for it.
    pub todo: Option<String>,
}

/// Whether only something is missing, which the sheets say.
pub fn is_short(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::CodesMissing | ErrorKind::PageMissing)
}

/// The files of a pile; `advice` is what this face advises about a kind of refusal.
#[must_use]
pub fn files(words: &Words, pile: &Pile, advice: Advice) -> Vec<FileRow> {
    let files = pile.files().iter();
    files.map(|one| file(words, one, advice)).collect()
}

/// What a face advises about a kind of refusal, in English.
pub type Advice = fn(ErrorKind) -> Option<&'static str>;

fn file(words: &Words, file: &PiledFile, advice: Advice) -> FileRow {
    let read = file.read();
    let good = matches!(
        read,
        FileRead::Codes(_) | FileRead::Document | FileRead::NoCode
    );
    FileRow {
        name: file.name.clone(),
        mark: file.mark().to_owned(),
        words: in_words(words, &read, advice),
        is_fault: !good,
        kind: match &read {
            FileRead::Refused(refused) => Some(refused.kind),
            _ => None,
        },
    }
}

fn in_words(words: &Words, read: &FileRead<'_>, advice: Advice) -> String {
    let fixed = match read {
        FileRead::Codes(sheets) => {
            let each = sheets.iter().map(|sheet| codes_in(words, sheet));
            return each.collect::<Vec<_>>().join(" ");
        }
        FileRead::Refused(refused) => return fault(words, refused, advice),
        FileRead::Document => english("A file that holds a sheet, without pictures."),
        FileRead::NoCode => english("No code of ours is on it: it may be a page of words only."),
        FileRead::Blurred => english(
            "There are codes in it, but it is too blurred, dark or small to read them. Move \
             closer, with more light, hold still, and photograph the page again.",
        ),
        FileRead::NotSearched => english(
            "It could not be searched to its end. Add a sharper picture, or fewer pages at once.",
        ),
    };
    words.say(fixed).to_string()
}

/// Which codes of a sheet one file has.
fn codes_in(words: &Words, sheet: &CodesOfSheet) -> String {
    let line = match sheet.found.len() {
        1 => english("Code {codes} of {total} of sheet {sheet}."),
        _ => english("Codes {codes} of {total} of sheet {sheet}."),
    };
    with_codes(words, line, sheet, &sheet.found)
}

/// How far each sheet has come.
pub fn sheets(words: &Words, pile: &Pile) -> Vec<SheetRow> {
    pile.sheets().iter().map(|one| sheet(words, one)).collect()
}

/// How far a sheet has come.
#[must_use]
pub fn sheet(words: &Words, sheet: &CodesOfSheet) -> SheetRow {
    let read = match sheet.found.len() {
        1 => english("Sheet {sheet}: code {codes} of {total} was read."),
        _ => english("Sheet {sheet}: codes {codes} of {total} were read."),
    };
    SheetRow {
        words: with_codes(words, read, sheet, &sheet.found),
        todo: (!sheet.is_whole()).then(|| todo(words, sheet)),
    }
}

/// A sentence about some codes of a sheet.
fn with_codes(words: &Words, english: &str, sheet: &CodesOfSheet, codes: &[u8]) -> String {
    words
        .say(english)
        .set("sheet", sheet.sheet.to_string())
        .set("codes", ranges_in(words, codes))
        .set("total", usize::from(sheet.total))
        .to_string()
}

/// What is missing, and what to photograph for it.
fn todo(words: &Words, sheet: &CodesOfSheet) -> String {
    let missing = match sheet.missing.len() {
        1 => english("Code {codes} of {total} is missing."),
        _ => english("Codes {codes} of {total} are missing."),
    };
    let mut sentences = vec![with_codes(words, missing, sheet, &sheet.missing)];
    let lacking = usize::from(sheet.needed).saturating_sub(sheet.found.len());
    if lacking != sheet.missing.len() {
        let enough = words.say("{number} of them would be enough.");
        sentences.push(enough.set("number", lacking).to_string());
    }
    sentences.push(pages(words, sheet));
    sentences.join(" ")
}

/// Which pages to photograph.
fn pages(words: &Words, sheet: &CodesOfSheet) -> String {
    let line = match (sheet.pages, sheet.pages_again.len()) {
        (1, _) => english(
            "Photograph the page with the square codes again, flat, whole and in good light.",
        ),
        (_, 1) => english(
            "Photograph page {which} of the {pages} pages with square codes, flat, whole and in \
             good light.",
        ),
        _ => english(
            "Photograph pages {which} of the {pages} pages with square codes, each flat, whole \
             and in good light.",
        ),
    };
    words
        .say(line)
        .set("which", ranges_in(words, &sheet.pages_again))
        .set("pages", usize::from(sheet.pages))
        .to_string()
}

/// A fault, and what to do about it.
fn fault(words: &Words, refused: &Refused, advice: Advice) -> String {
    let message = said(words, &refused.message);
    match advice(refused.kind) {
        Some(advice) => format!("{message} {}", words.say(advice)),
        None => message,
    }
}
