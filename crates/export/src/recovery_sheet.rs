//! The recovery sheet: a key on one page of paper, for somebody who may never have
//! seen this program. What is a secret here is text; keys themselves are elsewhere.

use carewallet_core::value::Date;

use crate::bodies::BodyError;
use crate::document::{
    Block, CallOut, CallOutKind, CodeCell, CodeLayout, Codes, Column, Document, Level, List,
    Masthead, Paper, Running, Table, Text, Tone,
};
use crate::form::answer_text;
use crate::pdf::{self, Print};
use crate::qr::{self, CodeBitmap, CodeError};

/// What stands on a recovery sheet. It holds a secret, so it has no `Debug`.
pub struct RecoverySheet<'a> {
    /// Whose key it is.
    pub holder: &'a str,
    /// The wallet's id.
    pub wallet: &'a str,
    /// The key as words, in order.
    pub words: &'a [&'a str],
    /// The key as age writes it: `AGE-SECRET-KEY-1…`.
    pub secret: &'a str,
    /// The day.
    pub today: Date,
}

/// Makes the recovery sheet: one page of A4, whose code holds a key file
/// (docs/format.md §2.2).
///
/// # Errors
/// Any error is a bug in this crate.
pub fn recovery_sheet_pdf(sheet: &RecoverySheet<'_>) -> Result<Vec<u8>, BodyError> {
    Ok(pdf::write(&document(sheet)?, Print::CLEAR)?)
}

/// The words of the code: a key file that stock age takes as it is.
fn code(sheet: &RecoverySheet<'_>) -> Result<CodeBitmap, CodeError> {
    let text = format!("# wallet: {}\n{}\n", sheet.wallet, sheet.secret);
    // 118 bytes; the smallest code that is used holds 122.
    qr::encode(text.as_bytes(), qr::FIRST_VERSION)
}

fn document(sheet: &RecoverySheet<'_>) -> Result<Document, BodyError> {
    let day = sheet.today.plain();
    Ok(Document {
        // File managers show the title, so it must not name anybody.
        title: "Recovery sheet".to_owned(),
        language: "en-GB".to_owned(),
        date: answer_text::day(sheet.today),
        running: Running {
            recipient: "Private: keep this like a passport".to_owned(),
            sheet: "Recovery sheet".to_owned(),
            date: format!("Printed {day}"),
            page: "Page {page} of {pages}".to_owned(),
            ..Running::default()
        },
        masthead: masthead(sheet),
        blocks: blocks(sheet)?,
        paper: Paper::A4,
    })
}

fn masthead(sheet: &RecoverySheet<'_>) -> Masthead {
    let whose = Text::plain("Key of ")
        .with(Tone::Strong, sheet.holder)
        .with(Tone::Plain, format!(" · printed {}", sheet.today.plain()));
    Masthead {
        kicker: Some("carewallet".to_owned()),
        heading: "The key to a care record, on paper".to_owned(),
        lines: vec![
            whose,
            Text::plain(format!("Wallet {}", grouped(sheet.wallet, 4))),
        ],
    }
}

fn blocks(sheet: &RecoverySheet<'_>) -> Result<Vec<Block>, BodyError> {
    Ok(vec![
        Block::Paragraph(Text::plain(WHAT_IT_IS)),
        Block::CallOut(CallOut {
            kind: CallOutKind::Note,
            label: "Keep this like a passport".to_owned(),
            words: Text::plain(WHERE_TO_KEEP_IT),
        }),
        section("The 25 words"),
        Block::Table(table(sheet.words, COLUMN)),
        section("The same, for a camera"),
        Block::Codes(Codes {
            layout: CodeLayout::One,
            cells: vec![CodeCell {
                bitmap: code(sheet)?,
                label: "this code is the whole key: show it to nobody".to_owned(),
                alt: "QR code: the key file of this wallet".to_owned(),
            }],
        }),
        section("If the key or the computer is lost"),
        Block::List(List {
            numbered: true,
            items: steps(sheet),
        }),
    ])
}

const WHAT_IT_IS: &str = "A family keeps a care record in a folder on a computer or a stick. The folder is encrypted. With this page and a copy of the folder, everything in it can be read. No password is needed, and without a key nobody can open it.";

const WHERE_TO_KEEP_IT: &str = "Print it twice. Keep the two pages in two houses, and neither of them with the folder. Delete the file that you printed it from.";

/// What to do, with this program and without it.
fn steps(sheet: &RecoverySheet<'_>) -> Vec<Text> {
    vec![
        Text::plain("Find the folder, or a copy of it: it has a folder “segments” inside."),
        Text::plain("With carewallet: type ")
            .with(Tone::Strong, "carewallet recovery restore FOLDER --key newkey.txt")
            .with(Tone::Plain, " and then the words; or add ")
            .with(Tone::Strong, "--photo PICTURE")
            .with(Tone::Plain, " with a photograph of this page."),
        Text::plain("Without carewallet: get age (age-encryption.org). Save the next line as key.txt, without the spaces:\n")
            .with(Tone::Strong, secret_line(sheet.secret))
            .with(Tone::Plain, "\nThen type, in the folder:\n")
            .with(Tone::Strong, STOCK),
    ]
}

/// Opens every file of a wallet with stock age.
const STOCK: &str = "for f in segments/*.age; do age -d -i key.txt \"$f\" | zcat -f; done";

/// Columns of five words that are read downwards.
const COLUMN: usize = 5;

/// Numbered words in columns, to be read downwards.
pub(crate) fn table(words: &[&str], height: usize) -> Table {
    let columns = words.len().div_ceil(height);
    let headings = (0..columns).map(|column| {
        let first = column * height + 1;
        let last = (first + height - 1).min(words.len());
        Column {
            heading: format!("{first} to {last}"),
            whole: true,
        }
    });
    let row = |row: usize| (0..columns).map(move |column| column * height + row);
    let cell = |place: usize| {
        let word = words.get(place).copied().unwrap_or_default();
        Text::plain(format!("{} ", place + 1)).with(Tone::Strong, word)
    };
    Table {
        columns: headings.collect(),
        rows: (0..height).map(|at| row(at).map(cell).collect()).collect(),
    }
}

/// The key in groups, but for what all keys begin with.
fn secret_line(secret: &str) -> String {
    match secret.split_once('1') {
        Some((begins, rest)) => format!("{begins}1 {}", grouped(rest, 4)),
        None => grouped(secret, 4),
    }
}

pub(crate) fn section(words: &str) -> Block {
    Block::heading(Level::Section, words)
}

/// Letters in groups, so that an eye finds its place again.
pub(crate) fn grouped(text: &str, size: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    let groups: Vec<String> = letters
        .chunks(size)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_one_page_with_all_that_opens_the_wallet() {
        let words: Vec<String> = (1..=25).map(|n| format!("eightlet{n}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let secret = format!("AGE-SECRET-KEY-1{}", "Q".repeat(58));
        let holder = "Wilhelmina Featherstonehaugh-Cholmondeley of the Ellis family ".repeat(2);
        let sheet = RecoverySheet {
            holder: &holder,
            wallet: "0123456789abcdef0123456789abcdef",
            words: &words,
            secret: &secret,
            today: Date::parse("2026-11-26").unwrap(),
        };
        let document = document(&sheet).unwrap();
        assert!(pdf::fits(&document, Print::CLEAR).unwrap());
        let printed = pdf::words(&document, Print::CLEAR);
        for word in words {
            assert!(printed.contains(word), "{word}");
        }
        let flat: String = printed.split_whitespace().collect();
        assert!(flat.contains(&secret), "{printed}");
        let stock: String = STOCK.split_whitespace().collect();
        assert!(flat.contains(&stock), "{printed}");
        assert!(
            flat.contains("0123456789abcdef0123456789abcdef"),
            "{printed}"
        );
        assert!(!document.title.contains("Ellis"));
    }
}
