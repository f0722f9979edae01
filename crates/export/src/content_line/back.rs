//! Content lines read back, and compared with committed files.

use std::path::Path;

/// Lines without their folds; each is at most 75 octets, and ends as it must.
pub(crate) fn unfolded(text: &str) -> Vec<String> {
    assert!(text.ends_with("\r\n"), "the last line has no end");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let whole = text.replace("\r\n ", "");
    let lines = whole.trim_end_matches("\r\n").split("\r\n");
    lines.map(str::to_owned).collect()
}

/// Text without its escapes.
pub(crate) fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n') => out.push('\n'),
                Some(sign @ ('\\' | ';' | ',')) => out.push(sign),
                other => panic!("{other:?} after a backslash"),
            },
            ';' | ',' => panic!("a bare {letter} in {value}"),
            _ => out.push(letter),
        }
    }
    out
}

/// The values of all lines of this name, with or without parameters.
pub(crate) fn values<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
    let pairs = lines.iter().filter_map(|line| line.split_once(':'));
    pairs
        .filter(|(found, _)| found.split(';').next() == Some(name))
        .map(|(_, value)| value)
        .collect()
}

/// Compares with a file of `fixtures/golden/cards`.
pub(crate) fn assert_golden(name: &str, made: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/golden/cards");
    if bless() {
        write(&folder, name, made);
    }
    let agreed = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    assert!(
        agreed == made,
        "CAREWALLET_BLESS=1 writes {name} anew; it is now:\n{made}"
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "only whoever runs the tests decides this"
)]
fn bless() -> bool {
    std::env::var_os("CAREWALLET_BLESS").is_some()
}

#[expect(clippy::disallowed_methods, reason = "a golden file, not a wallet")]
fn write(folder: &Path, name: &str, made: &str) {
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join(name), made).unwrap();
}
