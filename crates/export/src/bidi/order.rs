//! A line with its values marked, as characters that any reader of Unicode
//! text obeys (UAX #9).

use super::{
    CLOSE, FIRST_STRONG, LEFT_TO_RIGHT, OPEN, POP, RIGHT_TO_LEFT, first_strong, is_rtl_letter,
    line_is_rtl, plain, token,
};

/// Whether the order of a line that runs in the direction `rtl` needs any care.
pub(crate) fn turns(line: &str, rtl: bool) -> bool {
    rtl || line.contains(is_rtl_letter)
}

/// The line, or a part of one, in an order that holds wherever it is drawn in
/// the direction `rtl`. Each value gets the direction of its own first letter;
/// everywhere else what holds a number is kept as typed.
pub(crate) fn ordered(line: &str, rtl: bool) -> String {
    let mut out = String::with_capacity(line.len() + 24);
    push(line, rtl, &mut out);
    out
}

/// A line of plain text, which has nothing around it to set its direction: each
/// number in it is kept as typed by invisible characters (UAX #9), and the
/// line as one where it runs against its language. `language`: whether that is
/// written from right to left. A line that never turns comes back as it is.
#[must_use]
pub fn in_order(line: &str, language: bool) -> String {
    let rtl = line_is_rtl(line, language);
    let turning = turns(line, rtl);
    let mut out = if turning {
        ordered(line, rtl)
    } else {
        plain(line).into_owned()
    };
    // Readers of plain text go by the first letter, which may be a name's.
    let alone = rtl != language && (turning || !token::keeps_itself(&out));
    if alone {
        out.insert(0, if rtl { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT });
        out.push(POP);
    }
    // Its own first letter says the same, and nothing is forced.
    out.replace(RIGHT_TO_LEFT, FIRST_STRONG)
}

fn push(words: &str, rtl: bool, out: &mut String) {
    let mut rest = words;
    while let Some(start) = rest.find([OPEN, CLOSE]) {
        let (before, from) = rest.split_at(start);
        token::push_kept(before, out);
        let (inner, after) = split_value(from);
        if let Some(inner) = inner {
            push_value(inner, rtl, out);
        }
        rest = after;
    }
    token::push_kept(rest, out);
}

/// One value. What has no letter of its own runs from left to right; a list of
/// values runs as the words around it do.
fn push_value(words: &str, around: bool, out: &mut String) {
    let rtl = first_strong(words).unwrap_or(around && words.contains(OPEN));
    out.push(if rtl { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT });
    if rtl || words.contains(is_rtl_letter) {
        push(words, rtl, out);
    } else {
        out.push_str(&plain(words));
    }
    out.push(POP);
}

/// The value that starts here, and what follows it. A mark without its twin
/// is left out.
fn split_value(from: &str) -> (Option<&str>, &str) {
    let inner = from.strip_prefix(OPEN);
    let Some(inner) = inner else {
        return (None, from.strip_prefix(CLOSE).unwrap_or(from));
    };
    let mut depth = 1_usize;
    for (at, c) in inner.char_indices() {
        match c {
            OPEN => depth += 1,
            CLOSE => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let (value, end) = inner.split_at(at);
            return (Some(value), end.strip_prefix(CLOSE).unwrap_or(end));
        }
    }
    (None, inner)
}
