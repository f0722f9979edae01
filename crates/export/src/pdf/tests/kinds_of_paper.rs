//! What must hold on paper that is folded or cut out, and beside pictures.

use super::super::theme::{MARGIN, MM};
use super::*;
use crate::document::{Codes, Light};

fn laid(document: &Document, print: Print) -> Vec<Vec<(f32, f32, f32, f32)>> {
    let sizes = Sizes::new(document, print).unwrap();
    let (_, pages) = lay(document, &sizes.theme, &sizes.card, sizes.shaper).unwrap();
    pages.iter().map(|page| boxes(page)).collect()
}

#[test]
fn what_follows_the_fold_stands_under_the_middle() {
    let document = sample::folded();
    for (print, size) in [(Print::CLEAR, 14.0), (Print::LARGE, 18.0)] {
        let sizes = Sizes::new(&document, print).unwrap();
        assert!(sizes.theme.body >= size);
        let (_, pages) = lay(&document, &sizes.theme, &sizes.card, sizes.shaper).unwrap();
        assert_eq!(pages.len(), 1, "{}", print.large);
        assert_nothing_overlaps(&pages, &sizes.theme);
        let middle = PAGE_HEIGHT / 2.0;
        for (_, _, top, bottom) in boxes(&pages[0]) {
            assert!(
                bottom < middle || top > middle || print.large,
                "a line on the fold"
            );
        }
        // Nothing of a code, or of its border, is creased.
        for placed in pages[0]
            .iter()
            .filter(|placed| placed.marks.iter().any(Mark::is_code))
        {
            assert!(placed.y > middle);
        }
        assert!(fits(&document, print).unwrap());
    }
}

#[test]
fn a_card_holds_its_words_and_one_code() {
    let document = sample::card();
    for (print, width, height) in [(Print::CLEAR, 85.6, 54.0), (Print::LARGE, 88.0, 125.0)] {
        let pages = laid(&document, print);
        assert_eq!(pages.len(), 1);
        let (left, width) = ((WIDTH - 2.0 * width * MM) / 2.0 - 1.0, width * MM);
        let end = Theme::new(Paper::Card, print).top + height * MM;
        let faces = pages[0].iter().filter(|line| line.3 < end);
        for (from, to, ..) in faces {
            let front = *from > left && *to < left + width;
            let back = *from > left + width - 1.0 && *to < left + 2.0 * width;
            assert!(front || back, "{from} to {to} runs off its face");
        }
        assert!(fits(&document, print).unwrap());
        assert!(write(&document, print).is_ok());
    }
}

#[test]
fn a_card_that_is_too_full_is_refused() {
    let mut wordy = sample::card();
    wordy
        .blocks
        .insert(0, Block::Paragraph("word ".repeat(200).into()));
    let mut long = sample::card();
    long.masthead.heading = "x".repeat(400);
    let mut many = sample::card();
    let codes = many.blocks.iter_mut().find_map(|block| match block {
        Block::Codes(Codes { cells, .. }) => Some(cells),
        _ => None,
    });
    let cells = codes.unwrap();
    cells.push(cells[0].clone());
    for document in [wordy, long, many] {
        for print in [Print::CLEAR, Print::LARGE] {
            assert!(!fits(&document, print).unwrap());
            assert!(matches!(write(&document, print), Err(PdfError::Face)));
        }
    }
}

#[test]
fn hostile_texts_are_refused_or_stay_on_a_card() {
    for words in sample::hostile_texts() {
        let mut document = sample::card();
        document
            .blocks
            .insert(0, Block::Paragraph(words.as_str().into()));
        document
            .blocks
            .push(Block::Paragraph(words.as_str().into()));
        let written = write(&document, Print::CLEAR);
        assert!(matches!(written, Ok(_) | Err(PdfError::Face)));
        document.paper = Paper::Folded;
        document
            .blocks
            .push(Block::Light(Light::Red, words.clone()));
        assert!(write(&document, Print::CLEAR).is_ok());
    }
}

#[test]
fn pictures_stay_with_their_sentences() {
    let Block::Pictured(all) = sample::pictured() else {
        panic!("they are pictures");
    };
    let many: Vec<_> = (0..40).flat_map(|_| all.clone()).collect();
    let document = with_blocks(vec![Block::Pictured(many)]);
    for (print, side) in [(Print::CLEAR, 22.0 * MM), (Print::LARGE, 26.0 * MM)] {
        let theme = Theme::new(Paper::A4, print);
        let pages = pages(&document, &theme);
        assert!(pages.len() > 4);
        assert_nothing_overlaps(&pages, &theme);
        for page in &pages {
            let mut end = 0.0;
            for placed in page {
                for mark in &placed.marks {
                    let Mark::Shape { y, height, .. } = mark else {
                        continue;
                    };
                    let top = placed.y + y;
                    assert!((height - side).abs() < 0.01);
                    assert!(top > end && top + height <= theme.bottom + 0.1);
                    end = top + height;
                }
            }
            // Words are no smaller than Easy Read wants them.
            let marks = page.iter().flat_map(|placed| &placed.marks);
            for mark in marks {
                if let Mark::Line { x, line, .. } = mark {
                    assert!(*x == 0.0 || line.groups.iter().all(|group| group.size >= 14.0));
                }
            }
        }
    }
}

#[test]
fn a_light_has_a_colour_a_shape_and_a_name() {
    let document = with_blocks(sample::lights());
    for contrast in [false, true] {
        let print = Print {
            large: false,
            contrast,
        };
        let bytes = write(&document, print).unwrap();
        let theme = Theme::new(Paper::A4, print);
        let pages = pages(&document, &theme);
        let marks: Vec<_> = pages
            .iter()
            .flatten()
            .flat_map(|placed| &placed.marks)
            .collect();
        let inks = |wanted: theme::Ink| {
            let bars = marks.iter().filter(|mark| {
                matches!(mark, Mark::Bar { ink, width, .. } if *ink == wanted && *width > WIDTH - 1.0)
            });
            bars.count()
        };
        for ink in [theme::Ink::Red, theme::Ink::Amber, theme::Ink::Green] {
            assert_eq!(inks(ink), usize::from(!contrast), "{ink:?}");
        }
        let shapes = marks
            .iter()
            .filter(|mark| matches!(mark, Mark::Shape { .. }));
        assert_eq!(shapes.count(), 6);
        let lines: Vec<_> = marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Line { line, ink, .. } => Some((line.spoken(), *ink)),
                _ => None,
            })
            .collect();
        let amber = lines
            .iter()
            .find(|(spoken, _)| spoken.starts_with("Amber"))
            .unwrap();
        let red = lines
            .iter()
            .find(|(spoken, _)| spoken.starts_with("Red"))
            .unwrap();
        assert_eq!(amber.1, theme::Ink::Black);
        assert_eq!(
            red.1,
            if contrast {
                theme::Ink::Black
            } else {
                theme::Ink::White
            }
        );
        assert!(bytes.len() > 1_000);
    }
}

#[test]
fn everything_in_high_contrast_is_black_and_large_enough() {
    let document = sample::every_block();
    for large in [false, true] {
        let print = Print {
            large,
            contrast: true,
        };
        let theme = Theme::new(Paper::A4, print);
        for mark in pages(&document, &theme)
            .iter()
            .flatten()
            .flat_map(|placed| &placed.marks)
        {
            match mark {
                Mark::Line { line, ink, .. } => {
                    assert_eq!(*ink, theme::Ink::Black);
                    let least = if large { 17.0 } else { 12.0 };
                    assert!(line.groups.iter().all(|group| group.size >= least));
                }
                Mark::Bar { ink, .. } => assert_eq!(*ink, theme::Ink::Black),
                _ => {}
            }
        }
        assert!(write(&document, print).is_ok());
    }
}

#[test]
fn nothing_leaves_the_margins() {
    for document in [sample::every_block(), sample::folded(), sample::card()] {
        for page in laid(&document, Print::LARGE) {
            for (left, right, ..) in page {
                assert!(left >= -0.5 && right <= WIDTH + 0.5 && MARGIN > 34.0);
            }
        }
    }
}
