//! What was read from which file, and what is missing, in words.

use carewallet_app::incoming::CodesOfSheet;
use carewallet_app::incoming::pile::{FileRead, Pile, PiledFile, Refused};
use carewallet_app::wording::{count, ranges};
use carewallet_core::ErrorKind;

use crate::hints;
use crate::pages::sentence;

/// A file of the pile.
pub(super) struct FileRow {
    pub(super) name: String,
    /// What stands for it in the form that leaves it out.
    pub(super) mark: String,
    pub(super) words: String,
    pub(super) is_fault: bool,
}

/// A sheet of which codes were read.
pub(super) struct SheetRow {
    pub(super) words: String,
    pub(super) todo: Option<String>,
}

/// Whether only something is missing, which the sheets say.
pub(super) fn is_short(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::CodesMissing | ErrorKind::PageMissing)
}

/// The files of a pile.
pub(super) fn files(pile: &Pile) -> Vec<FileRow> {
    pile.files().iter().map(file).collect()
}

fn file(file: &PiledFile) -> FileRow {
    let read = file.read();
    let good = matches!(
        read,
        FileRead::Codes(_) | FileRead::Document | FileRead::NoCode
    );
    FileRow {
        name: file.name.clone(),
        mark: file.mark().to_owned(),
        words: in_words(&read),
        is_fault: !good,
    }
}

fn in_words(read: &FileRead<'_>) -> String {
    let words = match read {
        FileRead::Codes(sheets) => {
            let each = sheets.iter().map(|sheet| {
                let which = which(&sheet.found);
                format!("{which} of {} of sheet {}", sheet.total, sheet.sheet)
            });
            return sentence(&each.collect::<Vec<_>>().join("; "));
        }
        FileRead::Refused(refused) => return words(refused),
        FileRead::Document => "A file that holds a sheet, without pictures.",
        FileRead::NoCode => "No code of ours is on it: it may be a page of words only.",
        FileRead::Blurred => {
            "There are codes in it, but it is too blurred, dark or small to read them. Move \
             closer, with more light, hold still, and photograph the page again."
        }
        FileRead::NotSearched => {
            "It could not be searched to its end. Add a sharper picture, or fewer pages at once."
        }
    };
    words.to_owned()
}

/// `codes 1 to 6`
fn which(numbers: &[u8]) -> String {
    let word = if numbers.len() == 1 { "code" } else { "codes" };
    format!("{word} {}", ranges(numbers))
}

/// How far each sheet has come.
pub(super) fn sheets(pile: &Pile) -> Vec<SheetRow> {
    pile.sheets().iter().map(sheet).collect()
}

pub(super) fn sheet(sheet: &CodesOfSheet) -> SheetRow {
    let found = which(&sheet.found);
    let words = format!(
        "Sheet {}: {found} of {} were read.",
        sheet.sheet, sheet.total
    );
    let todo = (!sheet.is_whole()).then(|| {
        let is = if sheet.missing.len() == 1 {
            "is"
        } else {
            "are"
        };
        let lacking = usize::from(sheet.needed).saturating_sub(sheet.found.len());
        let enough = match lacking == sheet.missing.len() {
            true => String::new(),
            false => format!(" ({} of them would be enough)", lacking),
        };
        let missing = which(&sheet.missing);
        format!(
            "{missing} of {} {is} missing{enough}: photograph {}",
            sheet.total,
            pages(sheet)
        )
    });
    SheetRow {
        words,
        todo: todo.map(|todo| sentence(&todo)),
    }
}

/// Which pages to photograph.
fn pages(sheet: &CodesOfSheet) -> String {
    let how = "flat, whole and in good light";
    match (sheet.pages, sheet.pages_again.len()) {
        (1, _) => format!("the page with the square codes again, {how}"),
        (pages, 1) => {
            let page = ranges(&sheet.pages_again);
            format!("page {page} of the {pages} pages with square codes, {how}")
        }
        (pages, many) => {
            let which = ranges(&sheet.pages_again);
            let many = count(many, "page", "pages");
            format!("{many} of the {pages} with square codes ({which}), each {how}")
        }
    }
}

/// A fault, and what to do about it.
pub(super) fn words(refused: &Refused) -> String {
    let advice = hints::for_kind(refused.kind).map(sentence);
    let message = sentence(&refused.message);
    format!("{message} {}", advice.unwrap_or_default())
}
