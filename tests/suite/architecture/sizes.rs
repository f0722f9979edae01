//! Files and functions stay as short as a reader likes them.

use std::fs;
use std::path::{Path, PathBuf};

/// Lines that no file goes beyond.
const LONGEST_FILE: usize = 400;
/// Lines of half of the files that ship.
const MEDIAN_FILE: usize = 150;
/// Lines of code of 19 in 20 functions that ship.
const USUAL_FUNCTION: usize = 30;
/// Lines of code that no function goes beyond, but for tables.
const LONGEST_FUNCTION: usize = 60;
/// Tables written as a match, a line or two each: the exit code and the hint of
/// each kind of refusal, and the rules of kinds.
const TABLES: [(&str, &str); 6] = [
    ("exit/code.rs", "of"),
    ("exit/hints.rs", "hint"),
    ("exit/hints.rs", "advice"),
    ("agreement/rule.rs", "of_every_day"),
    ("hints/case.rs", "in_english"),
    ("hints/kind.rs", "for_kind"),
];

fn shipped() -> Vec<PathBuf> {
    let all = super::sources().into_iter();
    let ships = |path: &Path| {
        let mut parts = path.components().map(|part| part.as_os_str().to_owned());
        parts.any(|part| part == "src") && !path.ends_with("tests.rs") && !in_tests(path)
    };
    all.filter(|path| ships(path)).collect()
}

/// Whether a file stands in a crate's own folder of tests.
fn in_tests(path: &Path) -> bool {
    let below = path.iter().skip_while(|part| *part != "src");
    below.into_iter().any(|part| part == "tests")
}

#[test]
fn files_are_short() {
    let mut lengths: Vec<usize> = Vec::new();
    for path in super::sources() {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let (longest, path) = (LONGEST_FILE.max(beyond(&path)), path.display());
        assert!(
            lines <= longest,
            "{path} has {lines} lines: split it by noun"
        );
    }
    for path in shipped() {
        lengths.push(fs::read_to_string(path).unwrap().lines().count());
    }
    lengths.sort_unstable();
    assert!(lengths.len() > 300, "the files were not found");
    let median = lengths[lengths.len() / 2];
    assert!(
        median <= MEDIAN_FILE,
        "half of the files have more than {median} lines"
    );
}

/// Tests outside of the crates may be longer: one scene a file.
fn beyond(path: &Path) -> usize {
    let ships = path.components().any(|part| part.as_os_str() == "src");
    if ships { 0 } else { 600 }
}

#[test]
fn functions_are_short() {
    let mut lengths = Vec::new();
    for path in shipped() {
        let text = fs::read_to_string(&path).unwrap();
        for (name, lines) in functions(&text) {
            let table = |(file, of): &(&str, &str)| path.ends_with(file) && name == *of;
            assert!(
                lines <= LONGEST_FUNCTION || TABLES.iter().any(table),
                "{}: {name} has {lines} lines: split it by noun",
                path.display()
            );
            lengths.push(lines);
        }
    }
    lengths.sort_unstable();
    assert!(lengths.len() > 2000, "the functions were not found");
    let usual = lengths[lengths.len() * 19 / 20];
    assert!(
        usual <= USUAL_FUNCTION,
        "one in twenty functions has more than {usual} lines"
    );
}

/// The functions of a formatted file before its tests, with their lines of code:
/// a function ends at the closing brace that stands under its first letter.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let end = lines
        .iter()
        .position(|line| line.starts_with("mod tests {"));
    let lines = &lines[..end.unwrap_or(lines.len())];
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(name) = name_of(line) else { continue };
        let indent = &line[..line.len() - line.trim_start().len()];
        let close = format!("{indent}}}");
        let length = lines[at..].iter().position(|line| **line == close);
        if let Some(length) = length.filter(|_| !line.ends_with(';')) {
            let is_code = |line: &&&str| !line.trim().is_empty() && !line.trim().starts_with("//");
            found.push((name, lines[at..=at + length].iter().filter(is_code).count()));
        }
    }
    found
}

/// The name of the function that begins on a line.
fn name_of(line: &str) -> Option<String> {
    let (before, after) = line.split_once("fn ")?;
    let words = before.split_whitespace();
    let mut words = words.map(|word| word.split('(').next().unwrap_or_default());
    let keywords = ["pub", "const", "async", "in"];
    if !words.all(|word| keywords.contains(&word) || before.contains(&format!("({word}"))) {
        return None;
    }
    let name = after
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()?;
    (!name.is_empty()).then(|| name.to_owned())
}

#[test]
fn a_function_is_measured_to_its_closing_brace() {
    let text = "fn a() {\n    // why\n    b();\n}\n\nimpl C {\n    pub(crate) fn d(\n        x: u8,\n    ) -> u8 {\n        x\n    }\n}\n";
    let found = functions(text);
    assert_eq!(found, [("a".to_owned(), 3), ("d".to_owned(), 5)]);
}
