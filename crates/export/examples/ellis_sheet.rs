//! Writes made-up sheets: `ellis_sheet FOLDER [FILE.jsonl]` gives `sheet.pdf`,
//! `large.pdf`, `sealed.pdf`, `addition.pdf`, `several.pdf`, `sheet.txt`,
//! `sheet.html` and `sheet.csv` to look at, and says how long each took.

use std::error::Error;
use std::path::Path;

use carewallet_core::share::Role;
use carewallet_core::{Payload, Share};
use carewallet_export::pdf::Print;
use carewallet_export::{csv, sheet_html, sheet_pdf, sheet_text};

#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod household;

#[expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "made-up files to look at, no wallet"
)]
fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = Path::new(arguments.get(1).ok_or("name a folder")?);
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ellis");
    let read = |name: &str| std::fs::read_to_string(fixtures.join(name));
    let thirty = format!("{}\n{}", household::MARGARET, read("thirty.jsonl")?);
    let share = household::share(&thirty);
    let today = household::today();
    let write = |name: &str, share: &Share, print: Print, words: Option<&str>| {
        let packed = share.pack()?;
        let payload = match words {
            Some(words) => Payload::sealed_form(&packed, words, 2)?,
            None => Payload::open_form(packed),
        };
        let start = std::time::Instant::now();
        let sheet = sheet_pdf(share, &payload, today, print)?;
        let ms = start.elapsed().as_millis();
        println!(
            "{name}: {} entries, {} pages, {} codes, {} bytes, {ms} ms",
            share.entries.len(),
            sheet.pages,
            sheet.codes,
            sheet.bytes.len()
        );
        std::fs::write(folder.join(name), sheet.bytes)?;
        Ok::<_, Box<dyn Error>>(payload)
    };
    let payload = write("sheet.pdf", &share, Print::Clear, None)?;
    write("large.pdf", &share, Print::Large, None)?;
    write("sealed.pdf", &share, Print::Clear, Some("seven words"))?;
    let addition = household::share_of(&read("continence.jsonl")?, Role::Agency);
    write("addition.pdf", &addition, Print::Clear, None)?;
    let several = household::share(
        &read("household.jsonl")?
            .lines()
            .filter(|line| !line.contains("\"consent\""))
            .collect::<Vec<_>>()
            .join("\n"),
    );
    write("several.pdf", &several, Print::Clear, None)?;
    std::fs::write(
        folder.join("sheet.txt"),
        sheet_text(&share, &payload, today),
    )?;
    std::fs::write(
        folder.join("sheet.html"),
        sheet_html(&share, &payload, today)?,
    )?;
    std::fs::write(folder.join("sheet.csv"), csv::write(&share))?;
    Ok(())
}
