//! Measures how many codes and whole pages come back from simulated
//! photographs: `recovery <typical|damaged|hard|slant> <12|3|2> <photos> [first seed]`.
#![allow(clippy::print_stdout, reason = "a measuring program")]
#![allow(
    clippy::disallowed_methods,
    reason = "a measuring program reads the clock"
)]

use std::time::Instant;

use carewallet_import::{Limits, codes_in};
use carewallet_testkit::photo::{Conditions, Megapixels, photograph};

#[path = "../tests/reading/pages.rs"]
mod pages;

fn main() {
    let words: Vec<String> = std::env::args().collect();
    let word =
        |index: usize, or: &'static str| words.get(index).map_or(or, |w| w.as_str()).to_owned();
    let size = match word(2, "3").as_str() {
        "12" => Megapixels::Twelve,
        "3" => Megapixels::Three,
        _ => Megapixels::Two,
    };
    let conditions = match word(1, "typical").as_str() {
        "typical" => Conditions::typical(size),
        "damaged" => Conditions::damaged(size),
        "slant" => slanted(size),
        _ => Conditions::hard(size),
    };
    let photos: u64 = word(3, "20").parse().unwrap_or(20);
    let first: u64 = word(4, "1").parse().unwrap_or(1);
    let (mut codes, mut whole, mut enough, mut wrong, mut times) = (0, 0, 0, 0, Vec::new());
    for seed in first..first + photos {
        let sheet = pages::Sheet::made_up(seed, 10, 12, 412);
        let file = photograph(&sheet.page(0, 15), &conditions, seed);
        if word(5, "") == "keep" {
            std::fs::write(
                format!("/tmp/photo-{}-{}-{seed}.jpg", word(1, ""), word(2, "")),
                &file,
            )
            .ok();
        }
        let start = Instant::now();
        let found = codes_in(&file, &Limits::default()).unwrap_or_default();
        times.push(start.elapsed().as_millis());
        let right = sheet
            .parts
            .iter()
            .filter(|part| found.iter().any(|f| f.bytes == **part))
            .count();
        wrong += found
            .iter()
            .filter(|f| !sheet.parts.contains(&f.bytes))
            .count();
        codes += right;
        whole += usize::from(right == 12);
        enough += usize::from(right >= 10);
        if right < 10 {
            println!(
                "seed {seed}: {right} of 12, {} ms",
                times.last().copied().unwrap_or(0)
            );
        }
    }
    times.sort_unstable();
    println!(
        "{} {} MP: codes {:.2} %, whole {whole}, enough {enough} of {photos}, wrong {wrong}, ms median {} max {}",
        word(1, "typical"),
        word(2, "3"),
        codes as f64 * 100.0 / (12 * photos) as f64,
        times[times.len() / 2],
        times[times.len() - 1],
    );
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
