//! Speed of the wallet, as ratios in one run: each operation beside the least
//! that a program on age can do for it (the floor: no index, no checks, no
//! signatures). `cargo bench -p carewallet` prints the table; `-- 1000` stops
//! at a thousand entries.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a benchmark measures time and prints it"
)]

mod coverage;
mod floor;
mod paper;
mod wallet;

use std::time::Instant;

/// Entries per row; the last is for work on the wallet only.
const SIZES: [usize; 4] = [100, 1_000, 10_000, 100_000];

/// Runs of one figure; the median is shown.
const RUNS: usize = 7;

fn main() {
    let most = std::env::args()
        .filter_map(|a| a.parse().ok())
        .next()
        .unwrap_or(SIZES[3]);
    println!("milliseconds, median of {RUNS} runs; floor beside it; ratio");
    println!(
        "{:<28}{:>9}{:>11}{:>11}{:>9}",
        "what", "entries", "carewallet", "floor", "ratio"
    );
    for size in SIZES.into_iter().filter(|size| *size <= most) {
        wallet::measure(size);
    }
    for size in SIZES.into_iter().filter(|size| *size <= most.min(10_000)) {
        coverage::measure(size);
    }
    for size in [30, 100] {
        paper::measure(size);
    }
}

/// The median time of some work, in milliseconds. `prepare` is not measured.
pub(crate) fn median<P>(mut prepare: impl FnMut() -> P, mut work: impl FnMut(P)) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let prepared = prepare();
            let start = Instant::now();
            work(prepared);
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

pub(crate) fn row(what: &str, size: usize, ours: f64, floor: Option<f64>) {
    let (floor, ratio) = match floor {
        Some(floor) => (format!("{floor:.2}"), format!("{:.2}", ours / floor)),
        None => ("-".to_owned(), "-".to_owned()),
    };
    println!("{what:<28}{size:>9}{ours:>11.2}{floor:>11}{ratio:>9}");
}
