//! How the demo is told: short lines, steps with numbers, two voices side by
//! side. Nothing is wider than 80 columns.

use carewallet_export::wrap::{LongWords, width, wrap};

use crate::render::escape::WIDTH;

/// Columns of one of two voices.
const HALF: usize = 35;

/// A paragraph, moved in by some columns.
pub(super) fn paragraph(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    wrap(text, [WIDTH - indent; 2], LongWords::Keep)
        .iter()
        .map(|line| format!("{margin}{line}\n"))
        .collect()
}

/// The heading of a step.
pub(super) fn heading(number: usize, title: &str, day: &str) -> String {
    let left = format!("{number}. {title}");
    // A long title runs over rather than into the day.
    let gap = WIDTH.saturating_sub(width(&left) + width(day)).max(2);
    format!("\n{left}{}{day}\n{}\n", " ".repeat(gap), "-".repeat(WIDTH))
}

/// A command as somebody types it, on as many lines as it needs. A flag and its
/// value stay together.
pub(super) fn command(words: &[String]) -> String {
    let mut typed = "   $ carewallet".to_owned();
    let mut column = width(&typed);
    for piece in pieces(words) {
        let wide = 1 + width(&piece);
        // Two columns are kept for the backslash that goes on to the next line.
        if column + wide + 2 > WIDTH {
            typed.push_str(" \\\n      ");
            column = 6;
        }
        typed.push(' ');
        typed.push_str(&piece);
        column += wide;
    }
    typed.push('\n');
    typed
}

fn pieces(words: &[String]) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in words {
        match pieces.last_mut() {
            Some(flag) if is_flag(flag) && !is_flag(word) => {
                flag.push(' ');
                flag.push_str(word);
            }
            _ => pieces.push(word.clone()),
        }
    }
    pieces
}

/// True for a flag that has no value yet.
fn is_flag(piece: &str) -> bool {
    piece.starts_with('-') && !piece.contains(' ')
}

/// Two voices, neither above the other.
pub(super) fn side_by_side(left: &str, right: &str) -> String {
    let (left, right) = (column(left), column(right));
    let mut rows = String::new();
    for at in 0..left.len().max(right.len()) {
        let line = |side: &[&str]| side.get(at).copied().unwrap_or_default().to_owned();
        let row = format!("   {:HALF$}   {}", line(&left), line(&right));
        rows.push_str(row.trim_end());
        rows.push('\n');
    }
    rows
}

fn column(text: &str) -> Vec<&str> {
    let lines = text.lines();
    lines
        .flat_map(|line| wrap(line, [HALF; 2], LongWords::Keep))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_wider_than_a_terminal() {
        let words = "Walks about downstairs by herself, holding on to the furniture. ".repeat(4);
        let texts = [
            paragraph(&words, 3),
            heading(3, "A sheet for the homecare agency", "6 March 2026"),
            side_by_side(&words, "Steady with a frame.\nÉlodie"),
            command(&vec!["photo-page-9.jpg".to_owned(); 9]),
        ];
        for line in texts.iter().flat_map(|text| text.lines()) {
            assert!(width(line) <= 80, "{line}");
        }
        assert_eq!(paragraph("one two", 2), "  one two\n");
    }

    #[test]
    fn both_voices_begin_on_the_same_line() {
        let rows = side_by_side("Sarah\n\"two\"", "Clinic");
        let mut lines = rows.lines();
        assert!(
            lines
                .next()
                .is_some_and(|line| line.contains("Sarah") && line.ends_with("Clinic"))
        );
        assert_eq!(lines.next(), Some("   \"two\""));
    }
}
