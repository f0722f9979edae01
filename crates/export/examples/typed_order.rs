//! Writes sheets of made-up values, for `.ci/check_order.py`: `typed_order FOLDER`
//! takes each `FOLDER/*.jsonl` (lines as `add --from` takes them) and writes every
//! kind of sheet in every language beside it, as PDF, text and HTML. Each sheet
//! has a number of its own.

use std::error::Error;
use std::path::Path;

use carewallet_core::{Payload, Share};
use carewallet_export::pdf::Print;
use carewallet_export::sheet::{Carrier, SheetKind, document};
use carewallet_export::{Language, SheetOptions, html, pdf, text};

#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod household;

/// What of a batch one card has room for.
const ON_A_CARD: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder")?;
    for file in std::fs::read_dir(&folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|end| end == "jsonl") {
            batch(&path, &std::fs::read_to_string(&path)?)?;
        }
    }
    Ok(())
}

fn batch(path: &Path, lines: &str) -> Result<(), Box<dyn Error>> {
    let stem = path.with_extension("");
    let stem = stem.to_string_lossy();
    let all = format!("{}\n{lines}", household::MARGARET);
    let whole = household::share(&all);
    let lines: Vec<&str> = lines.lines().filter(|line| on_a_card(line)).collect();
    let cards = lines.chunks(ON_A_CARD).map(|some| {
        let some = format!("{}\n{}", household::MARGARET, some.join("\n"));
        household::share(&some)
    });
    let cards: Vec<Share> = cards.collect();
    for language in Language::ALL {
        let options = SheetOptions::new(household::today()).in_language(language);
        for kind in SheetKind::ALL {
            let name = format!("{stem}-{}-{}", kind.name(), language.tag());
            let options = options.clone().of_kind(kind);
            if kind == SheetKind::Card {
                for (number, card) in cards.iter().enumerate() {
                    drawn(&format!("{name}-{number}"), card, &options)?;
                }
            } else {
                drawn(&name, &whole, &options)?;
            }
        }
    }
    Ok(())
}

fn on_a_card(line: &str) -> bool {
    let kinds = ["allergy", "condition", "contact", "risk"];
    kinds
        .iter()
        .any(|kind| line.contains(&format!("\"kind\":\"{kind}\"")))
}

#[expect(clippy::disallowed_methods, reason = "made-up files, no wallet")]
fn drawn(name: &str, share: &Share, options: &SheetOptions) -> Result<(), Box<dyn Error>> {
    // The name makes the number of the sheet.
    let words = serde_json::json!({ "topic": "goal", "text": name });
    let line = serde_json::json!({ "kind": "statement", "body": words });
    let numbered = household::share(&line.to_string());
    let payload = Payload::open_form(numbered.pack()?);
    let document = document(share, &payload, Carrier::Letters, options);
    std::fs::write(format!("{name}.pdf"), pdf::write(&document, Print::CLEAR)?)?;
    std::fs::write(format!("{name}.txt"), text::write(&document))?;
    std::fs::write(format!("{name}.html"), html::write(&document))?;
    Ok(())
}
