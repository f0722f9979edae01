//! Text to where it could act: a terminal, a web page, a spreadsheet.

use carewallet_core::hidden::{acts, is_unseen, visible};
use carewallet_core::share::About;
use carewallet_core::value::Line;
use carewallet_export::{Block, Date, Document, Level, Masthead, Paper, Running, Text, csv, html};
use carewallet_testkit::household::margaret;
use carewallet_testkit::{keys, share};

/// Any text: nothing of it acts.
pub fn sinks(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    assert!(!visible(&text).contains(acts), "it acts on a terminal");
    let page = html::write(&document(&text));
    only_our_tags(&page);
    if let Ok(name) = Line::parse(text.trim()) {
        let about = About {
            id: margaret(),
            name,
        };
        let made = share::made(vec![about], Vec::new(), &keys::holder());
        for cell in cells(&csv::write(&made)) {
            assert!(!is_active(&cell), "a spreadsheet would run {cell:?}");
        }
    }
}

fn document(text: &str) -> Document {
    Document {
        title: text.to_owned(),
        language: text.to_owned(),
        date: Date {
            year: 2026,
            month: 3,
            day: 1,
        },
        running: Running {
            recipient: text.to_owned(),
            ..Running::default()
        },
        masthead: Masthead {
            kicker: Some(text.to_owned()),
            heading: text.to_owned(),
            lines: vec![Text::strong(text)],
        },
        blocks: vec![
            Block::Heading(Level::Part, text.to_owned()),
            Block::Paragraph(Text::plain(text).in_language(text)),
        ],
        paper: Paper::A4,
    }
}

/// Every `<` begins an element that we write, with attributes that we write.
fn only_our_tags(page: &str) {
    const ELEMENTS: [&str; 12] = [
        "article", "header", "h1", "h2", "h3", "p", "footer", "strong", "bdi", "br", "small",
        "span",
    ];
    for part in page.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("every element ends");
        let tag = tag.strip_prefix('/').unwrap_or(tag);
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(ELEMENTS.contains(&name), "an element <{name}>");
        // Quotes in values are escaped: an odd one out would open a new attribute.
        let pieces: Vec<&str> = attributes.split('"').collect();
        for attribute in pieces.iter().step_by(2).filter(|piece| !piece.is_empty()) {
            let known = ["class=", "lang=", "dir="].contains(&attribute.trim_start());
            assert!(known, "an attribute {attribute:?}");
        }
        assert!(pieces.len() % 2 == 1, "a quote that is not closed");
    }
}

/// The cells of RFC 4180, read apart from what writes them.
fn cells(table: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    for c in table.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                // The second of two quotes is one of the text.
                if quoted && !cell.is_empty() {
                    cell.push('"');
                }
            }
            ',' | '\n' if !quoted => cells.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            c => cell.push(c),
        }
    }
    cells
}

/// Whether a spreadsheet could take a cell for a formula: by its first sign that is seen.
fn is_active(cell: &str) -> bool {
    let shown = cell.trim_start_matches(|c: char| c.is_control() || is_unseen(c) || c == '"');
    let is_formula = shown.starts_with(['=', '@', '＝', '＠', '＋', '－', '−']);
    let number = |c: char| c.is_ascii_digit() || " .()".contains(c);
    let is_sum = shown
        .strip_prefix(['+', '-'])
        .is_some_and(|rest| rest.is_empty() || !rest.chars().all(number));
    is_formula || is_sum
}
