//! Text for a terminal: in order, escaped, counted, wrapped.

use std::ffi::OsString;

pub(crate) use carewallet_app::wording::count;
pub(crate) use carewallet_core::hidden::visible;
pub(crate) use carewallet_export::wrap::width;
use carewallet_export::wrap::{LongWords, wrap};

/// Columns of a line of words, two less than the narrowest terminal has.
pub(crate) const WIDTH: usize = 78;

/// Lines for a terminal that turns text from right to left by itself: numbers
/// in them stay as typed.
pub(crate) fn in_order(text: &str) -> String {
    let lines = text.split('\n');
    let lines = lines.map(|line| carewallet_export::in_order(line, false));
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether the terminal turns text by itself, and knows the invisible
/// characters that keep a value whole. Any other would draw them as boxes.
pub(crate) fn turns_text(env: impl Fn(&str) -> Option<OsString>) -> bool {
    // Multiplexers draw for themselves.
    if env("TMUX").is_some() || env("STY").is_some() {
        return false;
    }
    let vte = env("VTE_VERSION").and_then(|version| version.to_str()?.parse::<u32>().ok());
    let program = env("TERM_PROGRAM");
    // VTE orders text from right to left since its version 0.58.
    vte.is_some_and(|version| version >= 5_800)
        || env("KONSOLE_VERSION").is_some()
        || env("MLTERM").is_some()
        || program.is_some_and(|program| program == "Apple_Terminal")
}

/// Words broken into lines of at most [`WIDTH`] columns, each after `indent`.
pub(crate) fn wrapped(text: &str, indent: &str) -> String {
    let room = WIDTH - width(indent);
    let mut out = String::new();
    for line in text.split('\n') {
        for part in wrap(line.trim_start_matches(' '), [room; 2], LongWords::Keep) {
            out.push_str(format!("{indent}{part}").trim_end_matches(' '));
            out.push('\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_shown_and_names_are_left_alone() {
        assert_eq!(
            visible("a\u{1b}[31mb\r\u{9b}c\u{202e}d\te"),
            "a\\u{1b}[31mb\\u{d}\\u{9b}c\\u{202e}d\\u{9}e"
        );
        for name in [
            "Siân O’Neill-Łukasz",
            "محمد",
            "ন\u{200d}য",
            "山田",
            "Zoë\nB",
        ] {
            assert_eq!(visible(name), name);
        }
    }

    #[test]
    fn numbers_are_kept_only_where_the_terminal_turns_text() {
        let kept = in_order(&visible("Chair\n  What: كرسي 2B-14A\u{202e}"));
        assert_eq!(kept, "Chair\n  What: كرسي \u{2066}2B-14A\\u{202e\u{2069}}");
        let with = |set: &[(&str, &str)]| {
            turns_text(|name| {
                let found = set.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).into())
            })
        };
        assert!(with(&[("VTE_VERSION", "7600")]));
        assert!(with(&[("TERM_PROGRAM", "Apple_Terminal")]));
        assert!(!with(&[("VTE_VERSION", "5202")]));
        assert!(!with(&[("VTE_VERSION", "7600"), ("TMUX", "/tmp/1")]));
        assert!(!with(&[("TERM", "xterm-256color")]));
    }

    #[test]
    fn lines_are_wrapped_at_spaces() {
        let words = format!("{} two", "1".repeat(WIDTH - 6));
        assert_eq!(wrapped(&words, "  "), format!("  {words}\n"));
        let words = format!("{} three\n\n four", "1".repeat(WIDTH - 7));
        let lines = format!("  {}\n  three\n\n  four\n", "1".repeat(WIDTH - 7));
        assert_eq!(wrapped(&words, "  "), lines);
        let path = "/a".repeat(WIDTH);
        assert_eq!(wrapped(&path, ""), format!("{path}\n"));
        let chinese = wrapped(&"她住在伦敦".repeat(20), "  ");
        assert!(chinese.lines().all(|line| width(line) <= WIDTH));
    }
}
