//! What holds a number, kept in the order in which it was typed: `2x5 ml`,
//! `250 mg/5 ml`, `12B3`, `2B-14A`, `+44 (0)161 496 0000`, `A+`.
//!
//! Between two letters that run from right to left, all that does not is one
//! stretch. Its numbers, units and words stay in one run; the signs of the
//! sentence around it stay outside.

use super::{LEFT_TO_RIGHT, POP, is_rtl_letter};

/// Turns a neutral sign to the left-to-right side (LRM).
const MARK: char = '\u{200e}';

/// Writes words with their numbers kept.
pub(super) fn push_kept(words: &str, out: &mut String) {
    let mut rest = words;
    while let Some(start) = rest.find(|c| !ends_stretch(c)) {
        let (before, from) = rest.split_at(start);
        out.push_str(before);
        let (stretch, after) = from.split_at(from.find(ends_stretch).unwrap_or(from.len()));
        push_stretch(stretch, after.starts_with(is_rtl_letter), out);
        rest = after;
    }
    out.push_str(rest);
}

/// A letter from right to left, or the dot between two statements. The signs
/// for percent and decimals of Arabic numbers belong to their number.
fn ends_stretch(c: char) -> bool {
    let number = c.is_numeric() || matches!(c, '\u{66a}'..='\u{66c}');
    c == '·' || (is_rtl_letter(c) && !number)
}

/// `then_word`: whether a word from right to left follows.
fn push_stretch(stretch: &str, then_word: bool, out: &mut String) {
    let mut from = 0;
    for at in lone_brackets(stretch) {
        let (piece, bracket) = (stretch.get(from..at), stretch.get(at..=at));
        push_piece(piece.unwrap_or_default(), false, out);
        out.push_str(bracket.unwrap_or_default());
        from = at + 1;
    }
    push_piece(stretch.get(from..).unwrap_or_default(), then_word, out);
}

/// Where brackets stand whose twin is not in the stretch.
fn lone_brackets(stretch: &str) -> Vec<usize> {
    let (mut open, mut lone) = (Vec::new(), Vec::new());
    for (at, c) in stretch.char_indices() {
        match c {
            // A bracket that turns without its twin would face the wrong way.
            '(' | '[' => open.push(at),
            ')' | ']' if open.pop().is_none() => lone.push(at),
            _ => {}
        }
    }
    lone.extend(open);
    lone.sort_unstable();
    lone
}

fn push_piece(piece: &str, then_word: bool, out: &mut String) {
    let Some((start, end)) = core(piece) else {
        return out.push_str(piece);
    };
    let (lead, rest) = piece.split_at(start);
    let (core, tail) = rest.split_at(end - start);
    out.push_str(lead);
    match last_number(core).filter(|_| then_word && tail.trim().is_empty()) {
        Some(at) => {
            let (words, number) = core.split_at(at);
            push_piece(words, false, out);
            push_run(number, out);
        }
        None => push_run(core, out),
    }
    out.push_str(tail);
}

/// A number behind words that belongs to the word after it: `Ellis, 1 مارس`.
fn last_number(core: &str) -> Option<usize> {
    let (words, number) = core.rsplit_once(char::is_whitespace)?;
    // `5 mg` is a dose of the words before it; a bare number may be a day or a count.
    let bare = !number.contains(char::is_alphabetic);
    let ended = words
        .trim_end()
        .ends_with(|c: char| c.is_alphabetic() || matches!(c, ',' | ';' | '.' | ':' | ')'));
    (bare && ended).then_some(core.len() - number.len())
}

/// Where what is kept starts and ends: from the first letter or digit to the
/// last, with the signs and brackets that belong to them.
fn core(piece: &str) -> Option<(usize, usize)> {
    let first = piece.find(char::is_alphanumeric)?;
    let last = piece.rfind(char::is_alphanumeric)?;
    let last = last + piece.get(last..)?.chars().next()?.len_utf8();
    let mut start = first;
    for (at, c) in piece.get(..first)?.char_indices().rev() {
        // `≥ 4` is one, `- 4` is an item of a list.
        let spaced = at + c.len_utf8() < start;
        if c == ' ' && at + 1 == first {
            continue;
        }
        if !compares(c) && (spaced || !leads(c, piece.get(at + c.len_utf8()..)?, last - at)) {
            break;
        }
        start = at;
    }
    let mut end = last + unit_sign(piece.get(last..)?);
    for c in piece.get(end..)?.chars() {
        if !trails(c, piece.get(start..end)?) {
            break;
        }
        end += c.len_utf8();
    }
    Some((start, end))
}

/// The length of a sign that is a unit, behind its space: `0.9 %`.
fn unit_sign(after: &str) -> usize {
    let sign = after.strip_prefix([' ', '\u{a0}']).unwrap_or_default();
    let sign = sign.chars().next().filter(|c| matches!(c, '%' | '‰' | '°'));
    sign.map_or(0, |sign| {
        sign.len_utf8() + after.len() - after.trim_start().len()
    })
}

/// Signs that belong to the number after them, with a space between or without.
fn compares(c: char) -> bool {
    matches!(c, '<' | '>' | '≥' | '≤' | '£' | '€' | '$' | '~' | '±')
}

/// Whether a sign right before a number belongs to it.
fn leads(c: char, after: &str, to_last: usize) -> bool {
    match c {
        // Its twin stands before the end: `(0161) 496 0000`, not `(5 mg)`.
        '(' | '[' => closing(after).is_some_and(|at| at + 1 < to_last),
        '+' | '-' | '−' | '–' | '=' | '#' | '.' | '×' => {
            after.starts_with(|c: char| !c.is_whitespace())
        }
        _ => false,
    }
}

/// Whether a sign after a letter or a digit belongs to it.
fn trails(c: char, before: &str) -> bool {
    match c {
        '%' | '٪' | '‰' | '°' | '+' | '′' | '″' => true,
        ')' | ']' => !lone_brackets(before).is_empty(),
        // A blood group.
        '-' | '−' => before
            .rsplit(char::is_whitespace)
            .next()
            .is_some_and(|word| matches!(word, "A" | "B" | "AB" | "O")),
        _ => false,
    }
}

/// Where the bracket that is open already is closed.
fn closing(after: &str) -> Option<usize> {
    let mut depth = 1_usize;
    let found = after.char_indices().find(|(_, c)| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    found.map(|(at, _)| at)
}

/// Whether words keep their order by themselves: letters do, numbers and signs
/// at an end do not.
pub(super) fn keeps_itself(words: &str) -> bool {
    let signed = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric());
    let ends = signed(words.chars().next()) || signed(words.chars().next_back());
    !ends && !words.contains(char::is_numeric)
}

fn push_run(run: &str, out: &mut String) {
    if keeps_itself(run) {
        return out.push_str(run);
    }
    let eastern = run.contains(|c| matches!(c, '\u{660}'..='\u{669}'));
    out.push(LEFT_TO_RIGHT);
    for c in run.chars() {
        // Between Arabic digits a sign would turn around them.
        let turned = eastern && !c.is_alphanumeric();
        out.extend(turned.then_some(MARK));
        out.push(c);
        out.extend(turned.then_some(MARK));
    }
    out.push(POP);
}
