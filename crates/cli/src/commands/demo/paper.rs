//! The loop on paper with the homecare agency: a sheet, photographs of it,
//! what is read from them, and the agency's own sheet back.

use carewallet_core::ErrorKind;
use carewallet_core::parts::Layout;
use carewallet_import::{ImportError, Limits, pages_in, picture_of};

use serde_json::Value as Json;

use super::story::Desk;
use super::{Tour, entries, number, phone, text};
use crate::exit::Refusal;
use crate::render::grouped;

const HOMECARE: &str = include_str!("../../../../../fixtures/ellis/homecare.jsonl");
pub(super) const AGENCY: &str = "Brightside Homecare";
const KEY: &str = "brightside-key.txt";
const SHEET: &str = "sheet-for-brightside.pdf";
const REPLY: &str = "reply-from-brightside.pdf";

/// What was printed: how much, and which share it is.
pub(super) struct Printed {
    share: String,
    entries: u64,
    codes: u64,
}

impl Tour<'_> {
    pub(super) fn a_sheet(&mut self) -> Result<Printed, Refusal> {
        self.story.at("2026-03-06T08:10:00Z", Desk::Family);
        self.step(3, "A sheet for the homecare agency");
        self.tell(
            "Brightside Homecare will come four mornings a week. Sarah prints what they need. \
             The key safe, the money, and what Tom and Sarah said about themselves stay at home.",
        );
        let made = self.types(&["share", "--to", AGENCY, "-o", SHEET])?;
        let sheet = Printed {
            share: text(&made, "/share/id"),
            entries: number(&made, "/entries"),
            codes: number(&made, "/codes/total"),
        };
        self.tell(&format!(
            "{} entries in plain print, and {} codes that say the same; any {} of the codes are \
             enough. The ledger keeps who was given what.",
            sheet.entries,
            sheet.codes,
            number(&made, "/codes/needed")
        ));
        Ok(sheet)
    }

    /// Only the pages with codes, the last ones, need a photograph.
    pub(super) fn photographs(&mut self, sheet: &Printed) -> Result<Vec<String>, Refusal> {
        self.story.at("2026-03-09T09:20:00Z", Desk::Agency);
        self.step(4, "Brightside photographs the sheet");
        self.tell(
            "Grace Mensah has the sheet in her hand, and a telephone. She photographs the pages \
             with codes: on a table, not quite straight, by the light of a lamp.",
        );
        let file = self.story.read(SHEET)?;
        let pages = pages_in(&file, &Limits::default())?;
        let a_page = Layout::A4.codes_per_page();
        // Codes come last on a sheet, after the plain print.
        let with_codes = sheet.codes.div_ceil(a_page.into()) as usize;
        let mut names = Vec::new();
        for page in pages.saturating_sub(with_codes)..pages {
            let picture = picture_of(&file, page, &Limits::default())?;
            // People count pages from 1.
            let photo = phone::photograph(&picture, page + 1).map_err(|_| ImportError::Damaged)?;
            let name = format!("photo-page-{}.jpg", page + 1);
            self.story.write(&name, &photo)?;
            names.push(name);
        }
        self.tell(&format!(
            "{} of {pages} pages: {}",
            names.len(),
            names.join(", ")
        ));
        Ok(names)
    }

    pub(super) fn read_back(&mut self, sheet: &Printed, photos: &[String]) -> Result<(), Refusal> {
        self.step(5, "Brightside reads the photographs");
        self.tell("No wallet, no account, no network: the program and the photographs.");
        let read = self.types(&with(&["read"], photos, &[]))?;
        // A demo that went on after a wrong reading would show the opposite of what it is for.
        let same = text(&read, "/share/id") == sheet.share && entries(&read) == sheet.entries;
        if !same {
            return Err(Refusal::new(
                ErrorKind::DemoStopped,
                "the photographs do not say what the sheet says",
            ));
        }
        self.types(&with(
            &["read"],
            photos,
            &["--as", "csv", "-o", "brightside.csv"],
        ))?;
        self.read.push((AGENCY, sheet.entries));
        self.tell(&format!(
            "{} of {} codes found. All {} entries are back, letter for letter, signed by {}. \
             Grace opens brightside.csv beside her own form and asks only for what is missing.",
            number(&read, "/codes/found"),
            number(&read, "/codes/total"),
            sheet.entries,
            text(&read, "/share/from")
        ));
        Ok(())
    }

    pub(super) fn an_answer(&mut self, photos: &[String]) -> Result<(), Refusal> {
        self.story.at("2026-03-13T14:00:00Z", Desk::Agency);
        self.step(6, "Brightside writes back what it learned");
        self.tell(
            "After a week of mornings Grace knows a few things more, and one thing that she \
             sees differently. She signs them with the agency's own key.",
        );
        self.types(&["agency", "init", "--name", AGENCY, "--key", KEY])?;
        self.story.write("homecare.jsonl", HOMECARE.as_bytes())?;
        let rest = ["--from", "homecare.jsonl", "--key", KEY, "-o", REPLY];
        self.types(&with(&["reply"], photos, &rest))?;
        self.tell(&format!(
            "{} entries on the agency's own sheet, {REPLY}: it can be printed and left on the \
             kitchen table.",
            HOMECARE.lines().count()
        ));
        Ok(())
    }

    pub(super) fn taken_in(&mut self) -> Result<(), Refusal> {
        self.story.at("2026-03-14T10:00:00Z", Desk::Family);
        self.step(7, "Sarah looks through it and takes it in");
        let received = self.receives(REPLY)?;
        self.tell(&format!(
            "Both stay: carewallet does not decide who is right. Brightside's key is new here, \
             so Sarah rings them and compares it. This is its number: {}",
            grouped(&text(&received, "/signer/key_id"))
        ));
        Ok(())
    }

    /// Receives a reply and sums up what it brought.
    pub(super) fn receives(&mut self, reply: &str) -> Result<Json, Refusal> {
        let received = self.types(&["receive", reply, "--yes", "--beside"])?;
        let findings = received["entries"].as_array().cloned().unwrap_or_default();
        let count = |finding: &str| findings.iter().filter(|f| f["finding"] == finding).count();
        let (new, differs) = (count("new"), count("differs"));
        let verb = if differs == 1 {
            "says something else"
        } else {
            "say something else"
        };
        self.tell(&format!(
            "{new} entries are new, and {differs} {verb} than the record does."
        ));
        Ok(received)
    }
}

/// A command with files in the middle.
pub(super) fn with<'a>(first: &[&'a str], files: &'a [String], rest: &[&'a str]) -> Vec<&'a str> {
    let files = files.iter().map(String::as_str);
    first
        .iter()
        .copied()
        .chain(files)
        .chain(rest.iter().copied())
        .collect()
}
