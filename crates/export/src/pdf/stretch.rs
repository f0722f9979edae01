//! Stretches of words in one tone: split at line ends, cut to what the shaper
//! can hold, spelt out where no glyph was found.

use std::ops::Range;

use super::prepare::spell;
use crate::document::{Run, Tone};
use crate::sanitize::visible;

/// parley keeps offsets in 16 bits, so longer lines are cut here.
const LONGEST: usize = 8_000;

/// A stretch of one line in one tone.
pub(super) struct Stretch {
    pub(super) words: String,
    pub(super) tone: Tone,
}

/// Spells out the characters at these places that are not plain letters.
pub(super) fn respell(part: &mut [Stretch], missing: &[Range<usize>]) {
    let mut at = 0;
    for stretch in part {
        let mut words = String::with_capacity(stretch.words.len());
        for c in stretch.words.chars() {
            let hit = missing.iter().any(|range| range.contains(&at));
            // What is spelt out is ASCII itself: to spell that again would never end.
            if hit && !c.is_ascii() {
                spell(&mut words, c);
            } else {
                words.push(c);
            }
            at += c.len_utf8();
        }
        stretch.words = words;
    }
}

/// The lines as they were written, with hidden characters spelt out.
pub(super) fn hard_lines(runs: &[Run]) -> Vec<Vec<Stretch>> {
    let mut lines = vec![Vec::new()];
    for run in runs {
        for (place, words) in visible(&run.words).split('\n').enumerate() {
            if place > 0 {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut() {
                line.push(Stretch {
                    words: words.to_owned(),
                    tone: run.tone,
                });
            }
        }
    }
    lines
}

/// Cuts what is too long for the shaper, at a space where there is one.
pub(super) fn cut(line: Vec<Stretch>) -> Vec<Vec<Stretch>> {
    if line
        .iter()
        .map(|stretch| stretch.words.len())
        .sum::<usize>()
        <= LONGEST
    {
        return vec![line];
    }
    let mut parts = Vec::new();
    let mut now: Vec<Stretch> = Vec::new();
    let mut used = 0;
    for Stretch { mut words, tone } in line {
        while used + words.len() > LONGEST {
            let tail = words.split_off(place_to_cut(&words, LONGEST - used));
            now.push(Stretch { words, tone });
            parts.push(std::mem::take(&mut now));
            words = tail;
            used = 0;
        }
        used += words.len();
        now.push(Stretch { words, tone });
    }
    parts.push(now);
    parts
}

fn place_to_cut(words: &str, limit: usize) -> usize {
    let limit = words.floor_char_boundary(limit);
    // So long without a space is no word: it may be cut anywhere.
    let near = words.floor_char_boundary(limit.saturating_sub(400));
    words
        .get(near..limit)
        .and_then(|last| last.rfind(' '))
        .map_or(limit, |space| near + space + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(words: &str) -> Stretch {
        Stretch {
            words: words.to_owned(),
            tone: Tone::Plain,
        }
    }

    #[test]
    fn long_lines_are_cut_at_spaces_and_nothing_is_lost() {
        for words in ["word ".repeat(5_000), "é".repeat(9_000), "x".repeat(8_000)] {
            let parts = cut(vec![stretch("start "), stretch(&words), stretch("end")]);
            let lines: Vec<String> = parts
                .iter()
                .map(|part| part.iter().map(|stretch| stretch.words.as_str()).collect())
                .collect();
            assert!(lines.iter().all(|part| part.len() <= LONGEST));
            assert_eq!(lines.concat(), format!("start {words}end"));
            assert!(!words.contains(' ') || lines.iter().all(|part| part.ends_with([' ', 'd'])));
        }
    }

    #[test]
    fn only_what_is_missing_is_spelt_out() {
        let mut part = [stretch("a\u{483}b"), stretch("c\u{483}d")];
        respell(&mut part, &[0..3, 7..9]);
        assert_eq!(part[0].words, "a[U+0483]b");
        assert_eq!(part[1].words, "c\u{483}d");
    }
}
