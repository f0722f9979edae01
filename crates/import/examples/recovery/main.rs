//! Measures how many codes and whole sheets come back from simulated pictures.
//!
//!     recovery row KIND MEGAPIXELS PHOTOS [FIRST SEED]
//!     recovery table FILE [TIMES]            writes the table into a document
//!     recovery campaign PICTURES [FIRST SEED]
//!     recovery write KIND MEGAPIXELS PHOTOS FOLDER
//!     recovery read FILE...                  codes and milliseconds of each
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a measuring program"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "a measuring program writes its own files"
)]

mod campaign;
mod kinds;
mod table;

#[path = "../../tests/reading/pages.rs"]
mod pages;

use std::path::Path;
use std::process::ExitCode;

use carewallet_core::hex;
use carewallet_import::{Limits, codes_in};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let number = |word: &str| word.parse::<u64>().unwrap_or(1);
    match words[..] {
        ["row", kind, size, photos] => table::print_row(kind, size, number(photos), 1),
        ["row", kind, size, photos, first] => {
            table::print_row(kind, size, number(photos), number(first));
        }
        ["table", file] => return ended(table::write_table(Path::new(file), 1.0)),
        ["table", file, times] => {
            let times = times.parse().unwrap_or(1.0);
            return ended(table::write_table(Path::new(file), times));
        }
        ["campaign", pictures] => return ended(campaign::run(number(pictures), 1)),
        ["campaign", pictures, first] => {
            return ended(campaign::run(number(pictures), number(first)));
        }
        ["write", kind, size, photos, folder] => {
            return ended(written(kind, size, number(photos), Path::new(folder)));
        }
        ["read", ref files @ ..] => return ended(read(files)),
        _ => {
            eprintln!("row, table, campaign, write or read: see the head of the program");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn ended(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Writes photographs as files, for other readers.
fn written(kind: &str, size: &str, photos: u64, folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    for seed in 1..=photos {
        let sheet = pages::Sheet::made_up(seed, 10, 12, 412);
        let photo = kinds::picture(kind, size, &sheet.page(0, 15), seed);
        let name = format!("{kind}-{size}-{seed:03}.{}", kinds::ending(kind));
        std::fs::write(folder.join(name), photo).map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Reads files and prints of each the number of codes, the milliseconds of processor time,
/// decoding of the file included, and a digest of the codes in order.
fn read(files: &[&str]) -> Result<(), String> {
    for name in files {
        let file = std::fs::read(name).map_err(|error| format!("{name}: {error}"))?;
        let start = table::processor_time();
        let codes = codes_in(&file, &Limits::default());
        let took = table::processor_time() - start;
        match codes {
            Ok(codes) => {
                let mut bytes: Vec<String> =
                    codes.iter().map(|code| hex::encode(&code.bytes)).collect();
                bytes.sort();
                let digest = hex::digest(bytes.join(" ").as_bytes());
                println!("{name} {} {took:.1} {digest}", codes.len());
            }
            Err(why) => println!("{name} refused {took:.1} {why}"),
        }
    }
    Ok(())
}
