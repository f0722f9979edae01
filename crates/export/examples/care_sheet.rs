//! Writes made-up care sheets to look at and check: `care_sheet FOLDER` gives
//! one in each print, on each paper, in each script, as PDF, text, HTML, PNG.

use std::error::Error;
use std::path::{Path, PathBuf};

use carewallet_export::pdf::Print;
use carewallet_export::{Block, html, pdf, picture, text};

#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod sample;

const CONTRAST: Print = Print {
    large: false,
    contrast: true,
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder: PathBuf = std::env::args_os().nth(1).ok_or("name a folder")?.into();
    let document = sample::every_block();
    let mut hostile = sample::every_block();
    hostile.blocks = sample::hostile_texts()
        .into_iter()
        .map(|words| Block::Paragraph(words.into()))
        .collect();
    for (name, document, print) in [
        ("sheet", &document, Print::CLEAR),
        ("large", &document, Print::LARGE),
        ("contrast", &document, CONTRAST),
        ("hostile", &hostile, Print::CLEAR),
        ("folded", &sample::folded(), Print::CLEAR),
        ("folded-large", &sample::folded(), Print::LARGE),
        ("card", &sample::card(), Print::CLEAR),
        ("card-large", &sample::card(), Print::LARGE),
    ] {
        put(
            &folder,
            &format!("{name}.pdf"),
            &pdf::write(document, print)?,
        )?;
    }
    for (tag, document) in sample::foreign() {
        let pdf = pdf::write(&document, Print::CLEAR)?;
        put(&folder, &format!("{tag}.pdf"), &pdf)?;
        put(
            &folder,
            &format!("{tag}.html"),
            html::write(&document).as_bytes(),
        )?;
        put(
            &folder,
            &format!("{tag}.txt"),
            text::write(&document).as_bytes(),
        )?;
    }
    let sheet = pdf::write(&document, Print::CLEAR)?;
    for (number, page) in (1..).zip(picture::pages(&sheet, 200)?) {
        put(&folder, &format!("sheet-{number}.png"), &page)?;
    }
    for (number, page) in (1..).zip(picture::thumbnails(&sheet)?) {
        put(&folder, &format!("small-{number}.png"), &page)?;
    }
    put(&folder, "sheet.txt", text::write(&document).as_bytes())?;
    put(&folder, "sheet.html", html::write(&document).as_bytes())
}

#[expect(
    clippy::disallowed_methods,
    reason = "made-up files to look at, no wallet"
)]
fn put(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    Ok(std::fs::write(folder.join(name), bytes)?)
}
