//! Words of a Questionnaire as lines of a form.

use carewallet_core::value::Line;

/// Words on one line, what did not fit on it, and whether hidden signs were in it.
pub(super) struct Words {
    pub(super) line: String,
    pub(super) rest: String,
    pub(super) cleaned: bool,
}

/// Line breaks and tabs, with what is around them, become one space: a form has
/// lines of words. Other spaces stay.
pub(super) fn flat(text: &str) -> String {
    let parts = text.split(['\n', '\r', '\t']).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Words as a line of a form; nothing where there is nothing to see.
pub(super) fn words(text: &str) -> Option<Words> {
    let text = flat(text);
    let clean: String = text.chars().filter(|c| is_shown(*c)).collect();
    let cleaned = clean.len() < text.len();
    let (line, rest) = cut(clean.trim());
    let line = Line::parse(line).ok()?.as_str().to_owned();
    let rest = rest.to_owned();
    Some(Words {
        line,
        rest,
        cleaned,
    })
}

/// Whether a form may have this sign: it can be seen, or joins what can be seen.
fn is_shown(c: char) -> bool {
    // Beside a letter, because a line of nothing but a joiner is refused as empty.
    c.is_whitespace() || Line::parse(&format!("a{c}a")).is_ok()
}

/// The words that fit on a line, and the rest: cut between two words.
fn cut(text: &str) -> (&str, &str) {
    let Some((end, _)) = text.char_indices().nth(Line::MAX) else {
        return (text, "");
    };
    let space = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    (&text[..space], text[space..].trim_start())
}
