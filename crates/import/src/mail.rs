//! The words of texts and e-mails, in whatever letters and parts they come.
//! Only ASCII letters are sure to come out right: they are all that what we
//! look for is written in.

use mail_parser::decoders::html::html_to_text;
use mail_parser::{Message, MessageParser, PartType};

use crate::sniff::known_file;

/// E-mails within e-mails, at most.
const DEEPEST: usize = 4;

/// Heads without one of which a text is no e-mail.
const HEADS: [&str; 4] = ["from:", "subject:", "mime-version:", "content-type:"];

/// Marks by which HTML is known.
const TAGS: [&str; 9] = [
    "<html", "<body", "<br", "<div", "<p>", "<p ", "<pre", "<span", "&gt;",
];

/// The texts in a file: of an e-mail those of its parts, of HTML its words.
/// None in a picture or PDF.
#[must_use]
pub fn texts_in(file: &[u8]) -> Vec<String> {
    // Whatever looks like a text in the bytes of a picture is none.
    if known_file(file).is_ok() {
        return Vec::new();
    }
    let file = in_single_bytes(file);
    let mut texts = Vec::new();
    // The parser makes an e-mail of any text, so whether it is one is decided first.
    if is_mail(&file)
        && let Some(message) = MessageParser::new().parse(&file)
    {
        add_parts(&message, 0, &mut texts);
    }
    // No e-mail, or one without a part that is text.
    if texts.is_empty() {
        texts.push(words(&file));
    }
    texts
}

/// Without the zeros that UTF-16 and UTF-32 put beside ASCII letters, on
/// whichever side, with or without a mark in front.
fn in_single_bytes(file: &[u8]) -> Vec<u8> {
    file.iter().copied().filter(|byte| *byte != 0).collect()
}

fn words(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let lower = text.to_ascii_lowercase();
    if TAGS.iter().any(|tag| lower.contains(tag)) {
        html_to_text(&text)
    } else {
        text.into_owned()
    }
}

/// Whether a text begins with the heads of an e-mail.
fn is_mail(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    // A byte order mark, or empty lines, may stand in front.
    let text = text.trim_start_matches(|mark: char| !mark.is_ascii_graphic());
    let heads = text.lines().take_while(|line| !line.trim().is_empty());
    let mut heads = heads.map(str::to_ascii_lowercase).peekable();
    let first = heads.peek().and_then(|line| line.split_once(':'));
    // The name of a head has no spaces, as words before a colon may have.
    let begins = first.is_some_and(|(name, _)| name.bytes().all(|byte| byte.is_ascii_graphic()));
    begins && heads.any(|line| HEADS.iter().any(|head| line.starts_with(head)))
}

fn add_parts(message: &Message<'_>, depth: usize, texts: &mut Vec<String>) {
    for part in &message.parts {
        match &part.body {
            PartType::Text(text) | PartType::Html(text) => {
                texts.push(words(&in_single_bytes(text.as_bytes())));
            }
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                if known_file(bytes).is_err() {
                    texts.push(words(&in_single_bytes(bytes)));
                }
            }
            PartType::Message(inner) if depth < DEEPEST => add_parts(inner, depth + 1, texts),
            PartType::Message(_) | PartType::Multipart(_) => {}
        }
    }
}
