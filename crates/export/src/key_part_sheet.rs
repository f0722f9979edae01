//! One part of a key on one paper, for a relative who may never have seen this
//! program. What is cut, and how parts join, is in core.

use carewallet_core::value::Date;

use crate::bodies::BodyError;
use crate::document::{
    Block, CallOut, CallOutKind, CodeCell, CodeLayout, Codes, Document, List, Masthead, Paper,
    Running, Text, Tone,
};
use crate::form::answer_text;
use crate::pdf::{self, Print};
use crate::qr;
use crate::recovery_sheet::{grouped, section, table};

/// What stands on the sheet of one part. It holds a secret, so it has no `Debug`.
pub struct KeyPartSheet<'a> {
    /// Whose key it is a part of.
    pub holder: &'a str,
    /// The wallet's id.
    pub wallet: &'a str,
    /// Its number, from 1.
    pub number: u8,
    /// How many parts give the key.
    pub needed: u8,
    /// How many parts there are.
    pub of: u8,
    /// The name of its set.
    pub set: &'a str,
    /// The part as words, in order.
    pub words: &'a [&'a str],
    /// The text of its code.
    pub code: &'a str,
    /// The day.
    pub today: Date,
}

/// Makes the sheet of one part: two pages of A4, for the two sides of one paper.
///
/// # Errors
/// Any error is a bug in this crate.
pub fn key_part_sheet_pdf(sheet: &KeyPartSheet<'_>) -> Result<Vec<u8>, BodyError> {
    Ok(pdf::write(&document(sheet)?, Print::CLEAR)?)
}

fn document(sheet: &KeyPartSheet<'_>) -> Result<Document, BodyError> {
    let (number, of) = (sheet.number, sheet.of);
    let made = sheet.today.plain();
    let whose = Text::plain("Part of the key of ")
        .with(Tone::Strong, sheet.holder)
        .with(Tone::Plain, format!(" · made on {made}"));
    Ok(Document {
        // File managers show the title, so it must not name anybody.
        title: format!("Part {number} of {of} of a key"),
        language: "en-GB".to_owned(),
        date: answer_text::day(sheet.today),
        running: Running {
            recipient: "Private: keep this like a passport".to_owned(),
            sheet: format!("Part {number} of {of}"),
            date: format!("Made {made}"),
            page: "Page {page} of {pages}".to_owned(),
            ..Running::default()
        },
        masthead: Masthead {
            kicker: Some("carewallet".to_owned()),
            heading: format!("Part {number} of {of} of the key to a care record"),
            lines: vec![whose, names(sheet)],
        },
        blocks: blocks(sheet)?,
        paper: Paper::A4,
    })
}

/// Words in a column of the page.
const COLUMN: usize = 8;

fn blocks(sheet: &KeyPartSheet<'_>) -> Result<Vec<Block>, BodyError> {
    let words = sheet.words.len();
    Ok(vec![
        Block::Paragraph(what_it_is(sheet)),
        Block::CallOut(CallOut {
            kind: CallOutKind::Note,
            label: "Keep this like a passport".to_owned(),
            words: Text::plain(WHERE_TO_KEEP_IT),
        }),
        section("If somebody asks you for it"),
        Block::List(List {
            numbered: true,
            items: steps(sheet),
        }),
        Block::Blanks(
            ["I ring", "Others who keep a part"]
                .map(str::to_owned)
                .to_vec(),
        ),
        Block::NewPage,
        Block::Paragraph(names(sheet)),
        section(&format!("The {words} words of part {}", sheet.number)),
        Block::Table(table(sheet.words, COLUMN)),
        section("The same, for a camera"),
        Block::Codes(Codes {
            layout: CodeLayout::One,
            cells: vec![CodeCell {
                bitmap: qr::encode(sheet.code.as_bytes(), qr::FIRST_VERSION)?,
                label: format!("part {}: show it only to give the key back", sheet.number),
                alt: format!("QR code: part {} of the key", sheet.number),
            }],
        }),
    ])
}

fn names(sheet: &KeyPartSheet<'_>) -> Text {
    let (wallet, set) = (grouped(sheet.wallet, 4), grouped(sheet.set, 4));
    Text::plain(format!("Wallet {wallet} · set {set}"))
}

fn what_it_is(sheet: &KeyPartSheet<'_>) -> Text {
    let KeyPartSheet { needed, of, .. } = sheet;
    Text::plain("A family keeps a care record in an encrypted folder on a computer. If its key is lost, nobody can read the record any more. So the key was made into parts, and you keep one of them. ")
        .with(Tone::Strong, "Alone it opens nothing and tells nothing.")
        .with(Tone::Plain, " Any ")
        .with(Tone::Strong, format!("{needed} of the {of} parts"))
        .with(Tone::Plain, " together are the whole key.")
}

const WHERE_TO_KEEP_IT: &str = "Keep it at your home, and not where another part or the folder is. Do not copy or photograph it, except to give the key back. If you cannot keep it any longer, hand it back to the family, who then make new parts.";

fn steps(sheet: &KeyPartSheet<'_>) -> Vec<Text> {
    vec![
        Text::plain(
            "Ring the person first, on a number that you know already, and ask why. Write their name on the line below today. Never read the words out to somebody who rings you.",
        ),
        Text::plain(format!(
            "Meet with the others: {} parts are needed, all of the set {}.",
            sheet.needed,
            grouped(sheet.set, 4)
        )),
        Text::plain("On a computer with carewallet and a copy of the folder, type ")
            .with(
                Tone::Strong,
                "carewallet recovery restore FOLDER --key newkey.txt --parts",
            )
            .with(
                Tone::Plain,
                " and then the words of each page; or put a photograph of each page after ",
            )
            .with(Tone::Strong, "--parts")
            .with(Tone::Plain, "."),
        Text::plain(
            "Without carewallet, somebody who writes programs can join the parts: they are Shamir shares over GF(256), described under “A key in parts” in the format of carewallet.",
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_two_sides_and_says_all_that_a_relative_needs() {
        let words: Vec<String> = (1..=40).map(|n| format!("eightl{n}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let code = format!("CAREWALLET-KEY-PART-1-{}", "Q".repeat(74));
        let holder = "Wilhelmina Featherstonehaugh-Cholmondeley of the Ellis family ".repeat(2);
        let sheet = KeyPartSheet {
            holder: &holder,
            wallet: "0123456789abcdef0123456789abcdef",
            number: 2,
            needed: 3,
            of: 5,
            set: "00ff11ee",
            words: &words,
            code: &code,
            today: Date::parse("2026-11-26").unwrap(),
        };
        let document = document(&sheet).unwrap();
        let printed = pdf::words(&document, Print::CLEAR);
        let printed = printed.split_whitespace().collect::<Vec<_>>().join(" ");
        for word in words {
            assert!(printed.contains(word), "{word}");
        }
        for says in [
            "Alone it opens nothing and tells nothing.",
            "3 of the 5 parts",
            "Part 2 of 5",
            "0123 4567 89ab cdef 0123 4567 89ab cdef",
            "00ff 11ee",
            "26 November 2026",
        ] {
            assert!(printed.contains(says), "{says}: {printed}");
        }
        assert!(!document.title.contains("Ellis"));
    }
}
