//! Reads drafts, one JSON object a line, and says which bodies are wrong.

#![allow(clippy::print_stdout, reason = "this is a program")]

use std::process::ExitCode;

use carewallet_core::{Body, Kind};

#[derive(serde::Deserialize)]
struct Line<'a> {
    kind: String,
    #[serde(borrow)]
    body: &'a serde_json::value::RawValue,
}

fn main() -> ExitCode {
    let files = std::env::args().skip(1);
    let faults: Vec<String> = files.flat_map(|file| faults(&file)).collect();
    for fault in &faults {
        println!("{fault}");
    }
    if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn faults(file: &str) -> Vec<String> {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return vec![format!("{file}: {error}")],
    };
    let lines = (1..).zip(text.lines());
    lines
        .filter_map(|(number, line)| Some(format!("{file}:{number}: {}", fault(line)?)))
        .collect()
}

/// What is wrong with a draft, read strictly and as people type.
fn fault(line: &str) -> Option<String> {
    let line: Line<'_> = match serde_json::from_str(line) {
        Ok(line) => line,
        Err(error) => return Some(error.to_string()),
    };
    let kind = match Kind::parse(&line.kind) {
        Ok(kind) => kind,
        Err(error) => return Some(error.to_string()),
    };
    let strict = Body::from_json(kind, line.body.get());
    let typed = Body::from_draft(kind, line.body.get());
    let name = kind.name();
    match (strict, typed) {
        (Ok(strict), Ok(typed)) if strict == typed => None,
        (Ok(_), Ok(_)) => Some(format!("{name}: reads differently when it is typed in")),
        (Err(error), _) | (_, Err(error)) => Some(format!("{name}: {error}")),
    }
}
