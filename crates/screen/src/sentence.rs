//! Messages as sentences of a page.

use crate::words::Words;

/// What ends a sentence, in the languages of the pages.
const ENDS: [char; 8] = ['.', '!', '?', '。', '！', '？', '।', '۔'];
/// The mark that closes words of another direction; it may stand behind the end.
const CLOSING: char = '\u{2069}';

/// A message as a sentence: messages begin in lower case and end without a full stop.
#[must_use]
pub fn sentence(message: &str) -> String {
    let mut letters = message.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    let mut sentence = first.unwrap_or_default() + letters.as_str();
    if !sentence.trim_end_matches(CLOSING).ends_with(ENDS) {
        sentence.push('.');
    }
    sentence
}

/// A message as a sentence, in the language of the pages where it is known there.
#[must_use]
pub fn said(words: &Words, message: &str) -> String {
    sentence(&words.say(&sentence(message)).to_string())
}
