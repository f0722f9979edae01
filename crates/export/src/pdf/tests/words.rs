//! The page says what the text says, in the same order.

use super::*;
use crate::text;

/// The letters and digits of some words.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The text without what only the text says: what runs along every page, the
/// words of codes, and the heads of a table, which it repeats in every row.
fn plain(document: &Document) -> String {
    let written = text::write(document).replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
    let running = &document.running;
    let lines = [&running.recipient, &running.sheet, &running.date];
    let mut out = String::new();
    for line in written.lines() {
        let sign = |sign: char| !line.is_empty() && line.chars().all(|c| c == sign);
        if !sign('=') && !sign('-') {
            out.push_str(line);
            out.push('\n');
        }
    }
    let head = out.find("Margaret Ellis\n").unwrap();
    let cut = |out: &mut String, words: &str, from: usize| {
        let at = out[from..].find(words).map(|at| from + at);
        let at = at.unwrap_or_else(|| panic!("{words} is missing"));
        out.replace_range(at..at + words.len(), "");
    };
    let below = document.masthead.lines.iter().map(Text::words);
    let after = head + below.map(|words| words.len()).sum::<usize>();
    for line in lines {
        let from = out.floor_char_boundary(after);
        cut(&mut out, &format!("{line}\n"), from);
    }
    let last = out.rfind(running.sheet.as_str()).unwrap();
    out.truncate(last);
    letters(&out)
}

#[test]
fn the_page_says_what_the_text_says() {
    let mut documents = sample::foreign();
    documents.push(("en-GB", sample::every_block()));
    documents.push(("folded", sample::folded()));
    documents.push(("card", sample::card()));
    for (tag, mut document) in documents {
        // A code says its label on paper and its description in the text; a
        // table says its heads once on paper and in every row of the text.
        for block in &mut document.blocks {
            match block {
                Block::Codes(codes) => {
                    for cell in &mut codes.cells {
                        cell.alt.clone_from(&cell.label);
                    }
                }
                Block::Table(table) => {
                    table
                        .columns
                        .iter_mut()
                        .for_each(|column| column.heading = "·".into());
                }
                _ => {}
            }
        }
        let document = document;
        for print in [Print::CLEAR, Print::LARGE] {
            let drawn = letters(&words(&document, print));
            let written = plain(&document);
            let same = drawn
                .chars()
                .zip(written.chars())
                .take_while(|(a, b)| a == b)
                .count();
            let near = |words: &str| {
                words
                    .chars()
                    .skip(same.max(20) - 20)
                    .take(60)
                    .collect::<String>()
            };
            assert_eq!(near(&drawn), near(&written), "{tag} at {same}");
            assert_eq!(drawn.chars().count(), written.chars().count(), "{tag}");
        }
    }
}
