//! Measures how many codes and whole sheets come back from simulated pictures
//! and prints a table: `recovery <kind> <12|3|2|1> <photos> [first seed]`, or
//! `recovery all <photos> [first seed]` for every kind and size.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a measuring program"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "a measuring program reads the clock"
)]

use std::time::Instant;

use carewallet_import::{Limits, codes_in};
use carewallet_testkit::photo::{Conditions, Fax, Megapixels, faxed, photocopied, photograph};

#[path = "../tests/reading/pages.rs"]
mod pages;

/// Kinds of pictures, and the megapixels in which they are taken; 0 for
/// files that no camera made.
const ROWS: [(&str, &[u32]); 13] = [
    ("typical", &[12, 3, 2, 1]),
    ("slant", &[3]),
    ("damaged", &[12, 3]),
    ("hard", &[12, 3]),
    ("glare-0.4", &[12, 3]),
    ("glare-0.8", &[12, 3]),
    ("screen-0.3", &[12, 3]),
    ("screen-0.6", &[12, 3]),
    ("copy-1", &[12, 3]),
    ("copy-2", &[12, 3]),
    ("copy-3", &[3]),
    ("fax-fine", &[0]),
    ("fax-standard", &[0]),
];

/// Millimetres of toner and specks a square centimetre of one photocopy.
const TONER: f64 = 0.05;
const DUST: f64 = 0.3;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |index: usize, or: u64| {
        let word = words.get(index).and_then(|word| word.parse().ok());
        word.unwrap_or(or)
    };
    println!("| kind | MP | codes % | whole sheets | all 12 | wrong | ms median | ms max |");
    println!("|---|---|---|---|---|---|---|---|");
    match words.first().map(String::as_str) {
        None | Some("all") => {
            for (kind, sizes) in ROWS {
                for &size in sizes {
                    row(kind, size, number(1, 20), number(2, 1));
                }
            }
        }
        Some(kind) => row(kind, number(1, 3) as u32, number(2, 20), number(3, 1)),
    }
}

/// Measures one kind and prints its row.
fn row(kind: &str, size: u32, photos: u64, first: u64) {
    let (mut codes, mut all, mut enough, mut wrong, mut times) = (0, 0, 0, 0, Vec::new());
    let mut lost = Vec::new();
    for seed in first..first + photos {
        let sheet = pages::Sheet::made_up(seed, 10, 12, 412);
        let file = picture(kind, size, &sheet, seed);
        let start = Instant::now();
        let found = codes_in(&file, &Limits::default()).unwrap_or_default();
        times.push(start.elapsed().as_millis());
        let is_right = |part: &&Vec<u8>| found.iter().any(|code| code.bytes == **part);
        let right = sheet.parts.iter().filter(is_right).count();
        let is_ours = |bytes: &Vec<u8>| sheet.parts.contains(bytes);
        wrong += found.iter().filter(|code| !is_ours(&code.bytes)).count();
        codes += right;
        all += usize::from(right == 12);
        enough += usize::from(right >= 10);
        if right < 10 {
            lost.push(format!("{seed} ({right})"));
        }
    }
    times.sort_unstable();
    println!(
        "| {kind} | {size} | {:.1} | {enough} of {photos} | {all} | {wrong} | {} | {} |",
        codes as f64 * 100.0 / (12 * photos) as f64,
        times[times.len() / 2],
        times[times.len() - 1],
    );
    if !lost.is_empty() {
        eprintln!("{kind} {size}: lost seeds (codes) {}", lost.join(", "));
    }
}

fn picture(kind: &str, size: u32, sheet: &pages::Sheet, seed: u64) -> Vec<u8> {
    let page = sheet.page(0, 15);
    let (name, strength) = kind.split_once('-').unwrap_or((kind, ""));
    let share = strength.parse().unwrap_or(0.5);
    let megapixels = match size {
        12 => Megapixels::Twelve,
        3 => Megapixels::Three,
        2 => Megapixels::Two,
        _ => Megapixels::One,
    };
    let conditions = match name {
        "fax" if strength == "standard" => return faxed(&page, Fax::Standard, seed),
        "fax" => return faxed(&page, Fax::Fine, seed),
        "copy" => {
            let copies = strength.parse().unwrap_or(1);
            let copy = photocopied(&page, copies, TONER, DUST, seed);
            return photograph(&copy, &Conditions::typical(megapixels), seed);
        }
        "damaged" => Conditions::damaged(megapixels),
        "hard" => Conditions::hard(megapixels),
        "glare" => Conditions::glare(megapixels, share),
        "screen" => Conditions::screen(megapixels, share),
        "slant" => slanted(megapixels),
        _ => Conditions::typical(megapixels),
    };
    photograph(&page, &conditions, seed)
}

/// Five degrees of turn, a mild tilt, a strongly compressed file.
fn slanted(size: Megapixels) -> Conditions {
    Conditions {
        turn: 5.0,
        tilt: 8.0,
        quality: [60.0, 60.0],
        ..Conditions::typical(size)
    }
}
