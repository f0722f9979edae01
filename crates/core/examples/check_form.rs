//! Checks forms: `cargo run -p carewallet-core --example check_form -- FILE…`
//! prints each mistake with its line, then the questions that nobody mapped.

#![allow(clippy::print_stdout, reason = "this is a program")]

use std::process::ExitCode;

use carewallet_core::form::{Form, Mistake, Origin};

fn main() -> ExitCode {
    let mut sound = true;
    for file in std::env::args().skip(1) {
        sound &= check(&file);
    }
    if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn check(file: &str) -> bool {
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            println!("{file}: {error}");
            return false;
        }
    };
    match Form::parse(&text) {
        Ok(form) => {
            let open = form
                .questions()
                .filter(|q| matches!(q.origin, Origin::Unmapped));
            let open: Vec<&str> = open.map(|question| question.id.as_str()).collect();
            let count = form.questions().count();
            println!(
                "{file}: sound, {count} questions, {} not mapped {open:?}",
                open.len()
            );
            true
        }
        Err(mistakes) => {
            mistakes.iter().for_each(|mistake| say(file, mistake));
            false
        }
    }
}

fn say(file: &str, mistake: &Mistake) {
    let Mistake {
        line,
        column,
        place,
        message,
        ..
    } = mistake;
    let hint = mistake.hint.as_ref();
    let hint = hint.map_or_else(String::new, |hint| format!(" ({hint})"));
    println!("{file}:{line}:{column}: {place}: {message}{hint}");
}
