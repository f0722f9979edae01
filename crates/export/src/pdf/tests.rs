//! What must hold for every PDF.

mod breaks;
mod codes;
mod kinds_of_paper;
mod notice;
mod page_ends;
mod right_to_left;
mod words;

use super::compose::{compose, running};
use super::mark::{Mark, Role};
use super::page::fill;
use super::piece::Placed;
use super::theme::{PAGE_HEIGHT, Theme, WIDTH};
use super::*;
use crate::document::{
    Block, CallOut, CallOutKind, Column, Fact, Level, List, Passage, Quote, Table, Text,
};
use crate::sample;

fn shaper() -> shape::Shaper {
    shape::Shaper::new(fonts::Fonts::load().unwrap())
}

fn pages<'a>(document: &'a Document, theme: &'a Theme) -> Vec<Vec<Placed<'a>>> {
    let mut composed = compose(document, theme, shaper());
    fill(std::mem::take(&mut composed.pieces), &composed.heads, theme)
}

fn with_blocks(blocks: Vec<Block>) -> Document {
    Document {
        blocks,
        ..sample::every_block()
    }
}

/// Left, right, top and bottom of every line on a page.
fn boxes(page: &[Placed<'_>]) -> Vec<(f32, f32, f32, f32)> {
    let mut found = Vec::new();
    for placed in page {
        for mark in &placed.marks {
            if let Mark::Line { y, line, .. } = mark
                && !line.groups.is_empty()
            {
                let (left, right) = mark.reach();
                found.push((
                    placed.x + left,
                    placed.x + right,
                    placed.y + y,
                    placed.y + y + line.height,
                ));
            }
        }
    }
    found
}

fn assert_nothing_overlaps(pages: &[Vec<Placed<'_>>], theme: &Theme) {
    for (number, page) in pages.iter().enumerate() {
        let boxes = boxes(page);
        for (place, a) in boxes.iter().enumerate() {
            assert!(
                a.1 <= WIDTH + 0.5,
                "page {number}: text runs off the right edge: {a:?}"
            );
            assert!(
                a.3 <= theme.bottom + 1.0,
                "page {number}: text runs off the foot: {a:?}"
            );
            for b in boxes.iter().skip(place + 1) {
                let across = a.0 < b.1 - 0.5 && b.0 < a.1 - 0.5;
                let down = a.2 < b.3 - 2.5 && b.2 < a.3 - 2.5;
                assert!(!(across && down), "page {number}: {a:?} overlaps {b:?}");
            }
        }
    }
}

#[test]
fn the_sample_is_accessible_small_and_always_the_same() {
    let document = sample::every_block();
    for print in [Print::CLEAR, Print::LARGE] {
        // Writing fails unless the PDF/UA-1 and PDF/A-2a rules hold.
        let once = write(&document, print).unwrap();
        assert_eq!(once, write(&document, print).unwrap());
        assert!(once.len() < 150_000, "{} bytes", once.len());
    }
}

#[test]
fn the_tree_of_tags_names_what_is_read() {
    let document = sample::every_block();
    let bytes = write(&document, Print::CLEAR).unwrap();
    let find = |what: &str| {
        bytes
            .windows(what.len())
            .position(|part| part == what.as_bytes())
    };
    for tag in [
        "H1",
        "H2",
        "H3",
        "P",
        "Table",
        "THead",
        "TH",
        "TD",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "BlockQuote",
        "Figure",
        "Caption",
    ] {
        assert!(
            find(&format!("/S/{tag}")).is_some(),
            "nothing is tagged {tag}"
        );
    }
    let (start, end) = (
        find("<?xpacket begin").unwrap(),
        find("<?xpacket end").unwrap(),
    );
    let metadata = String::from_utf8_lossy(&bytes[start..end]);
    assert!(metadata.contains("pdfuaid:part") && metadata.contains("Care sheet 7K3F-22QD"));
    assert!(!metadata.contains("Margaret") && !metadata.contains("Riverside"));
}

#[test]
fn no_level_of_headings_is_left_out() {
    let part = || Block::Heading(Level::Part, "A part".into());
    let section = || Block::Heading(Level::Section, "A section".into());
    let depths = |blocks: Vec<Block>| {
        let bytes = write(&with_blocks(blocks), Print::CLEAR).unwrap();
        String::from_utf8_lossy(&bytes).contains("/S/H3")
    };
    assert!(!depths(vec![part()]) && depths(vec![section(), part()]));
}

#[test]
fn nothing_overlaps_in_the_sample() {
    let document = sample::every_block();
    for print in [Print::CLEAR, Print::LARGE] {
        let theme = Theme::new(Paper::A4, print);
        assert_nothing_overlaps(&pages(&document, &theme), &theme);
    }
}

#[test]
fn every_page_says_whose_it_is_and_which() {
    let mut document = sample::every_block();
    document.running.recipient = "A recipient with a very long name ".repeat(20);
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let mut composed = compose(&document, &theme, shaper());
    let all = running(
        &mut composed,
        &document,
        &theme,
        &[Vec::new(), Vec::new(), Vec::new()],
    );
    assert_eq!(all.len(), 3);
    for (number, marks) in all.iter().enumerate() {
        let lines: Vec<_> = marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Line {
                    x, y, line, role, ..
                } => Some((*x, *y, line, *role)),
                _ => None,
            })
            .collect();
        let printed = |words: &str| lines.iter().any(|(.., line, _)| line.text.contains(words));
        assert!(
            printed("Sheet 7K3F-22QD") && printed("Made 12 March 2026") && printed("A recipient")
        );
        assert!(printed(&format!("Page {} of 3", number + 1)));
        for (x, y, line, role) in &lines {
            assert!(matches!(role, Role::Header | Role::Footer));
            assert!(
                x + line.right <= WIDTH + 0.1 && *y > 34.0 && y + line.height < PAGE_HEIGHT - 34.0
            );
            assert!(line.groups.iter().all(|group| group.size >= 10.5));
        }
    }
}

#[test]
fn the_top_of_a_page_is_wrapped_and_not_cut() {
    let mut document = sample::every_block();
    document.running.recipient = "Margaret Ellis · Born 17 May 1940".to_owned();
    document.running.sheet = "First assessment for care at home".to_owned();
    let lines = |document: &Document, print| {
        let Sizes { theme, shaper, .. } = Sizes::new(document, print).unwrap();
        let mut composed = compose(document, &theme, shaper);
        let all = running(&mut composed, document, &theme, &[Vec::new()]);
        let marks = all[0].iter().filter_map(|mark| match mark {
            Mark::Line {
                y,
                line,
                role: Role::Header,
                ..
            } => Some((*y, line.text.to_string())),
            _ => None,
        });
        let lines: Vec<(f32, String)> = marks.collect();
        assert!(
            lines
                .iter()
                .all(|(y, _)| y + theme.quiet * 1.25 < theme.top)
        );
        (theme.head_lines, lines)
    };
    let (count, printed) = lines(&document, Print::LARGE);
    assert!(count == 2 && printed[0].0 > printed[1].0);
    assert!(
        printed.iter().all(|(_, words)| !words.contains('…')),
        "{printed:?}"
    );
    document.running.recipient = "Margaret Ellis".to_owned();
    document.running.sheet = "Sheet 7K3F-22QD".to_owned();
    assert_eq!(lines(&document, Print::LARGE).0, 1);
}

#[test]
fn every_blank_has_its_words_and_room_to_write() {
    let words: Vec<String> = ["Hair", "Eyes, glasses, beard", "Scars and marks", "Shoes"]
        .map(str::to_owned)
        .into_iter()
        .chain(["What the person was carrying ".repeat(4)])
        .collect();
    let document = with_blocks(vec![Block::Blanks(words.clone())]);
    for print in [Print::CLEAR, Print::LARGE] {
        let theme = Theme::new(Paper::A4, print);
        let pages = pages(&document, &theme);
        assert_nothing_overlaps(&pages, &theme);
        let one = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
        let printed = one(&super::words(&document, print));
        for words in &words {
            assert!(printed.contains(&one(words)), "{words} is lost");
        }
        let marks = pages.iter().flatten().flat_map(|placed| &placed.marks);
        let rules = marks.filter(|mark| match mark {
            Mark::Bar {
                x, width, height, ..
            } => {
                assert!(x + width <= WIDTH + 0.1);
                *height == 0.7 && *width >= 7.0 * theme.body - 0.1
            }
            _ => false,
        });
        assert_eq!(rules.count(), words.len());
    }
}

#[test]
fn doses_never_run_over_their_cell() {
    let long = "microgramspersquarecentimetre";
    let document = with_blocks(vec![Block::Table(Table {
        columns: ["Medicine", "Dose", "When", "Why"]
            .map(|heading| Column {
                heading: heading.into(),
                whole: heading == "Dose",
            })
            .into(),
        rows: (0..60)
            .map(|_| {
                vec![
                    Text::plain("Hydroxychloroquine sulphate modified-release tablets"),
                    long.into(),
                    "every other day".into(),
                    long.into(),
                ]
            })
            .collect(),
    })]);
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let pages = pages(&document, &theme);
    assert!(pages.len() >= 3);
    assert_nothing_overlaps(&pages, &theme);
    for page in pages.iter().skip(1) {
        let head = page.first().map(|placed| &placed.marks).unwrap();
        let repeated = head.iter().filter(|mark| {
            matches!(
                mark,
                Mark::Line {
                    role: Role::Repeated,
                    ..
                }
            )
        });
        assert_eq!(repeated.count(), 4, "the head is not repeated");
    }
}

#[test]
fn hostile_texts_never_break_a_page() {
    let texts = sample::hostile_texts();
    for words in &texts {
        let mut document = with_blocks(vec![
            Block::Paragraph(words.as_str().into()),
            Block::Facts(vec![Fact {
                label: words.clone(),
                value: Text::strong(words.as_str()).in_language("ur"),
                flag: Some(words.clone()),
                source: Some(words.as_str().into()),
            }]),
            Block::Heading(Level::Section, words.clone()),
            Block::Quote(Quote {
                passages: vec![Passage {
                    label: words.clone(),
                    words: words.as_str().into(),
                    more: words.as_str().into(),
                }],
                said_by: words.clone(),
            }),
            Block::CallOut(CallOut {
                kind: CallOutKind::Note,
                label: words.clone(),
                words: words.as_str().into(),
            }),
            Block::List(List {
                numbered: true,
                items: vec![words.as_str().into()],
            }),
            Block::Table(Table {
                columns: ["Medicine", "Dose"]
                    .map(|heading| Column {
                        heading: heading.into(),
                        whole: true,
                    })
                    .into(),
                rows: vec![vec![words.as_str().into(), "50 micrograms".into()]],
            }),
        ]);
        document.masthead.heading = words.chars().take(300).collect();
        document.running.recipient.clone_from(words);
        document.title.clone_from(words);
        let theme = Theme::new(Paper::A4, Print::CLEAR);
        for page in pages(&document, &theme) {
            for placed in &page {
                assert!(placed.y < theme.bottom + 1.0);
            }
        }
        let shown: String = words.chars().take(12).collect();
        for print in [Print::CLEAR, Print::LARGE] {
            assert!(write(&document, print).is_ok(), "broken by {shown:?}");
        }
    }
}

#[test]
fn any_mix_of_characters_can_be_written() {
    // A fixed, cheap sequence; every block of the first planes comes up.
    let mut state = 12_345_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 8
    };
    for round in 0..12 {
        let mut words = String::new();
        for _ in 0..400 {
            let top = if round % 2 == 0 { 0x1000 } else { 0x1_F700 };
            words.extend(char::from_u32(next() % top));
            if next() % 3 == 0 {
                words.extend(char::from_u32(0x300 + next() % 0x40));
            }
        }
        let document = with_blocks(vec![Block::Paragraph(words.as_str().into())]);
        assert!(write(&document, Print::CLEAR).is_ok(), "round {round}");
    }
}

#[test]
fn a_date_that_is_none_is_refused() {
    let mut document = sample::every_block();
    document.date.month = 13;
    assert!(matches!(
        write(&document, Print::CLEAR),
        Err(PdfError::Date)
    ));
}
