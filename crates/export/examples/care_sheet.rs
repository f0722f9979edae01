//! Writes a made-up care sheet: `care_sheet FOLDER` gives `sheet.pdf`,
//! `large.pdf`, `hostile.pdf`, `sheet.txt` and `sheet.html` to look at and check.

use std::error::Error;
use std::path::PathBuf;

#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod sample;

#[expect(
    clippy::disallowed_methods,
    reason = "made-up files to look at, no wallet"
)]
fn main() -> Result<(), Box<dyn Error>> {
    use carewallet_export::pdf::Print;
    use carewallet_export::{html, pdf, text};
    let folder: PathBuf = std::env::args_os().nth(1).ok_or("name a folder")?.into();
    let rounds = std::env::args()
        .nth(2)
        .map_or(Ok(1), |rounds| rounds.parse::<u32>())?;
    let document = sample::every_block();
    for _ in 0..rounds {
        std::fs::write(
            folder.join("sheet.pdf"),
            pdf::write(&document, Print::Clear)?,
        )?;
    }
    std::fs::write(
        folder.join("large.pdf"),
        pdf::write(&document, Print::Large)?,
    )?;
    let mut hostile = sample::every_block();
    hostile.blocks = sample::hostile_texts()
        .into_iter()
        .map(|words| carewallet_export::Block::Paragraph(words.into()))
        .collect();
    std::fs::write(
        folder.join("hostile.pdf"),
        pdf::write(&hostile, Print::Clear)?,
    )?;
    std::fs::write(folder.join("sheet.txt"), text::write(&document))?;
    std::fs::write(folder.join("sheet.html"), html::write(&document))?;
    Ok(())
}
