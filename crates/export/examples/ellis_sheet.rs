//! Writes made-up sheets: `ellis_sheet FOLDER [LANGUAGE]` gives each kind of
//! sheet as a PDF and as text, the summary also sealed, as HTML and CSV, and
//! an addition, to look at; it says how long each took.

use std::error::Error;
use std::path::{Path, PathBuf};

use carewallet_core::share::Role;
use carewallet_core::{Payload, Share};
use carewallet_export::pdf::Print;
use carewallet_export::sheet::{SheetKind, card};
use carewallet_export::{Language, SheetOptions, csv, sheet_html, sheet_pdf, sheet_text};

#[allow(dead_code, reason = "shared with the tests, which use the rest")]
mod household;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = PathBuf::from(arguments.get(1).ok_or("name a folder")?);
    let language = arguments.get(2).and_then(|name| Language::find(name));
    let options = SheetOptions::new(household::today()).in_language(language.unwrap_or_default());
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ellis");
    let read = |name: &str| std::fs::read_to_string(fixtures.join(name));
    let all = format!("{}\n{}", household::MARGARET, read("household.jsonl")?);
    for kind in SheetKind::ALL {
        let options = options.clone().of_kind(kind);
        let share = share_for(kind, &all);
        let packed = match kind {
            SheetKind::Card => for_one_code(&share)?,
            _ => share.pack()?,
        };
        let payload = Payload::open_form(packed);
        drawn(&folder, kind.name(), &share, &payload, &options)?;
        let large = options.clone().printed(Print::LARGE);
        let name = format!("{}-large", kind.name());
        drawn(&folder, &name, &share, &payload, &large)?;
        let text = sheet_text(&share, &payload, &options);
        write(&folder.join(kind.name()), "txt", text.as_bytes())?;
    }
    let thirty = format!("{}\n{}", household::MARGARET, read("thirty.jsonl")?);
    let share = household::share(&thirty);
    let sealed = Payload::sealed_form(&share.pack()?, "seven words", 2)?;
    drawn(&folder, "sealed", &share, &sealed, &options)?;
    let payload = Payload::open_form(share.pack()?);
    drawn(&folder, "thirty", &share, &payload, &options)?;
    let html = sheet_html(&share, &payload, &options)?;
    write(&folder.join("thirty"), "html", html.as_bytes())?;
    write(&folder.join("thirty"), "csv", csv::write(&share).as_bytes())?;
    let addition = household::share_of(&read("continence.jsonl")?, Role::Agency);
    let payload = Payload::open_form(addition.pack()?);
    drawn(&folder, "addition", &addition, &payload, &options)
}

/// What a kind of sheet shows: of everybody where it is about the household.
fn share_for(kind: SheetKind, all: &str) -> Share {
    let own = |line: &&str| {
        let other = line.contains("\"about\":\"Tom") || line.contains("\"about\":\"Sarah");
        kind == SheetKind::Household || !other
    };
    let shown = |line: &&str| {
        let share = household::share(line);
        let lane = kind.lane();
        let far = |entry: &carewallet_core::Entry| lane.is_none_or(|lane| entry.lane() <= lane);
        let mut entries = share.entries.iter();
        entries.all(|entry| far(entry) && kind.shows(entry, household::today()))
    };
    let wanted = |line: &&str| !line.contains("\"consent\"");
    let lines: Vec<&str> = all
        .lines()
        .filter(wanted)
        .filter(own)
        .filter(shown)
        .collect();
    household::share(&lines.join("\n"))
}

/// What of a share one code has room for: the last ones are left out, in the
/// order of a card.
#[expect(clippy::print_stdout, reason = "figures to look at")]
fn for_one_code(share: &Share) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut entries: Vec<_> = share.entries.iter().collect();
    entries.sort_by_key(|entry| card::rank(entry, household::today()));
    loop {
        let drafts = entries.iter().map(|entry| household::draft_of(entry));
        let small = household::share_of_drafts(drafts.collect(), Role::Family, |entry| entry);
        let packed = small.pack()?;
        let bytes = Payload::open_form(packed.clone()).bytes().len();
        println!("card: {} entries take {bytes} bytes", entries.len());
        if bytes <= card::CODE_BYTES || entries.len() < 2 {
            return Ok(packed);
        }
        entries.pop();
    }
}

#[expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "figures to look at"
)]
fn drawn(
    folder: &Path,
    name: &str,
    share: &Share,
    payload: &Payload,
    options: &SheetOptions,
) -> Result<(), Box<dyn Error>> {
    let start = std::time::Instant::now();
    match sheet_pdf(share, payload, options) {
        Ok(sheet) => {
            println!(
                "{name}: {} entries, {} pages, {} codes, {} bytes, {} ms",
                share.entries.len(),
                sheet.pages,
                sheet.codes,
                sheet.bytes.len(),
                start.elapsed().as_millis()
            );
            write(&folder.join(name), "pdf", &sheet.bytes)
        }
        Err(error) => {
            println!("{name}: {error}");
            Ok(())
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "made-up files to look at, no wallet"
)]
fn write(path: &Path, extension: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    Ok(std::fs::write(path.with_extension(extension), bytes)?)
}
