//! The page of holders: who can open a wallet, by what authority, and until when, for a
//! family that looks at it once a year. What has ended is shown; nobody is shut out.

mod blocks;

use carewallet_core::holder::Terms;
use carewallet_core::value::Date;

use crate::bodies::BodyError;
use crate::document::{Document, Masthead, Paper, Running, Text};
use crate::form::answer_text;
use crate::pdf::{self, Print};
use crate::recovery_sheet::grouped;

/// Somebody who can open the wallet.
pub struct HolderRow {
    /// The name.
    pub name: String,
    /// The words by which the key is compared, in two lines.
    pub check_words: [String; 2],
    /// Whether the wallet is named by this key, which nobody can remove.
    pub first: bool,
    /// The day of the admission.
    pub from: Date,
    /// By what authority, and until when.
    pub terms: Terms,
}

/// A way in that was tried.
pub struct WayRow {
    /// Which one, in words.
    pub way: &'static str,
    /// Whose key it gives.
    pub holder: String,
    /// The day on which it opened the wallet.
    pub tried: Date,
}

/// What stands on the page. Nothing of it opens anything.
pub struct HoldersPage<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// Everybody who can open it and whose entry can be read.
    pub holders: Vec<HolderRow>,
    /// Whether the entry of the first holder cannot be read.
    pub first_unread: bool,
    /// How many independent ways in there are.
    pub ways: usize,
    /// The ways that were tried, each with its last day.
    pub tried: Vec<WayRow>,
    /// The day.
    pub today: Date,
}

/// Makes the page: A4, in clear print, as many pages as are needed.
///
/// # Errors
/// Any error is a bug in this crate.
pub fn holders_page_pdf(page: &HoldersPage<'_>) -> Result<Vec<u8>, BodyError> {
    Ok(pdf::write(&document(page), PRINT)?)
}

fn document(page: &HoldersPage<'_>) -> Document {
    let day = page.today.plain();
    Document {
        // File managers show the title, so it must not name anybody.
        title: HEADING.to_owned(),
        language: "en-GB".to_owned(),
        date: answer_text::day(page.today),
        running: Running {
            recipient: "Private: for the family".to_owned(),
            sheet: HEADING.to_owned(),
            date: format!("As of {day}"),
            page: "Page {page} of {pages}".to_owned(),
            ..Running::default()
        },
        masthead: Masthead {
            kicker: Some("carewallet".to_owned()),
            heading: HEADING.to_owned(),
            lines: vec![Text::plain(format!(
                "As of {day} · wallet {}",
                grouped(page.wallet, 4)
            ))],
        },
        blocks: blocks::of(page),
        paper: Paper::A4,
    }
}

/// Clear print without any smaller words: it is read by people who see badly, too.
const PRINT: Print = Print {
    contrast: true,
    ..Print::CLEAR
};

const HEADING: &str = "Who can open this care record";

#[cfg(test)]
mod tests;
