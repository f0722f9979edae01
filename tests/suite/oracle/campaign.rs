//! The long form: many households, PDF too; and one household to look at. Run
//! by `.ci/oracle`, which says how.
#![allow(clippy::print_stdout, reason = "it is run for what it prints")]

use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::{env, thread};

use super::household::Household;
use super::making::{Home, Order};
use super::page::{Body, Page};
use super::run::Oracle;
use super::violation::Tally;
use super::{read_html, read_text};

/// A number that the script gives.
fn given(name: &str, otherwise: u64) -> u64 {
    let typed = env::var(name).ok();
    typed.map_or(otherwise, |typed| typed.parse().expect("a number"))
}

#[test]
#[ignore = "long: .ci/oracle runs it"]
fn the_campaign() {
    let (first, count) = (given("ORACLE_FROM", 1), given("ORACLE_HOUSEHOLDS", 2_000));
    let pdf_every = given("ORACLE_PDF_EVERY", 10);
    let desk_every = given("ORACLE_DESK_EVERY", 10);
    let oracle = Oracle::new();
    let threads = thread::available_parallelism().map_or(1, |n| n.get());
    // Each takes the next: every tenth household is much longer than the others.
    let next = AtomicU64::new(first);
    let tallies = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let (oracle, next) = (&oracle, &next);
                scope.spawn(move || {
                    let mut tally = Tally::default();
                    let seeds = std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed));
                    for seed in seeds.take_while(|seed| *seed < first + count) {
                        tally.adds(oracle.household(seed));
                        if desk_every > 0 && seed.is_multiple_of(desk_every) {
                            tally.adds(oracle.at_desk(seed));
                            tally.adds(oracle.damaged(seed));
                        }
                        if pdf_every > 0 && seed.is_multiple_of(pdf_every) {
                            tally.adds(drawn(oracle, seed));
                        }
                    }
                    tally
                })
            })
            .collect();
        let done = workers.into_iter().map(|worker| worker.join().unwrap());
        done.collect::<Vec<_>>()
    });
    let mut all = Tally::default();
    tallies.into_iter().for_each(|tally| all.adds(tally));
    all.violations.sort_by_key(|one| one.seed);
    let examples = given("ORACLE_EXAMPLES", 5) as usize;
    println!("{}", all.report(examples));
    assert!(
        all.violations.is_empty(),
        "{} violations",
        all.violations.len()
    );
}

/// The PDF of each sheet of a household, as poppler reads it.
fn drawn(oracle: &Oracle, seed: u64) -> Tally {
    let home = Home::of(Household::of(seed));
    let mut tally = Tally::default();
    for order in Order::all() {
        let Some(sheet) = home.sheet(order) else {
            continue;
        };
        for words in oracle.all_words() {
            match sheet.pdf(words.language) {
                Ok(bytes) => {
                    let text = by_poppler(&bytes);
                    let mut page = Page::of(Body::Pdf, &text);
                    page.push(0, "", &text);
                    oracle.judge(&home, order, words, &page, &mut tally);
                }
                Err(why) => {
                    let why = format!("{} as PDF: {why}", order.kind.name());
                    *tally.not_made.entry(why).or_default() += 1;
                }
            }
        }
    }
    tally
}

fn by_poppler(pdf: &[u8]) -> String {
    use std::io::Write;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let mut command = Command::new("pdftotext");
    let command = command
        .args(["-raw", "-enc", "UTF-8"])
        .arg(file.path())
        .arg("-");
    let read = command.stderr(Stdio::inherit()).output();
    let read = read.expect("pdftotext of poppler-utils is there");
    assert!(read.status.success(), "pdftotext");
    String::from_utf8_lossy(&read.stdout).into_owned()
}

/// Shows what one household has on record, its sheets, and what is wrong with
/// them.
#[test]
#[ignore = "for looking: .ci/oracle SEED [SHEET] [LANGUAGE] runs it"]
fn one_household() {
    let seed = given("ORACLE_SEED", 1);
    let wanted =
        |name: &str, is: &str| env::var(name).is_ok_and(|one| !one.is_empty() && one != is);
    let oracle = Oracle::new();
    let home = Home::of(Household::of(seed));
    for fact in &home.record {
        println!(
            "{} {} lane {} {}",
            fact.kind, fact.about, fact.lane, fact.body
        );
    }
    for order in Order::all().filter(|order| !wanted("ORACLE_SHEET", order.kind.name())) {
        let Some(sheet) = home.sheet(order) else {
            continue;
        };
        for words in oracle.all_words() {
            if wanted("ORACLE_LANGUAGE", words.language.tag()) {
                continue;
            }
            let text = read_text::read(&sheet.text(words.language));
            let html = read_html::read(&sheet.html(words.language));
            println!(
                "\n#### {} {}\n{}",
                order.kind.name(),
                words.language.tag(),
                text.raw
            );
            let mut tally = Tally::default();
            for page in [&text, &html] {
                oracle.judge(&home, order, words, page, &mut tally);
            }
            tally.violations.iter().for_each(|one| println!("!! {one}"));
        }
    }
}
