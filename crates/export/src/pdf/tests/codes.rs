//! Where codes stand, and that a picture of a page shows them.

use super::super::theme::{MARGIN, MODULE, STAPLE};
use super::*;
use crate::qr::CodeBitmap;

#[test]
fn codes_stand_where_the_format_says() {
    let mut document = with_blocks(sample::code_page(30));
    document
        .blocks
        .insert(0, Block::Paragraph("text ".repeat(300).into()));
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let pages = pages(&document, &theme);
    let mut counts = Vec::new();
    for page in &pages {
        let codes: Vec<_> = page
            .iter()
            .flat_map(|placed| {
                placed.marks.iter().filter_map(|mark| match mark {
                    Mark::Code { x, y, bitmap, .. } => {
                        Some((MARGIN + x, placed.y + y, bitmap.size() as f32))
                    }
                    _ => None,
                })
            })
            .collect();
        let Some(first) = codes.first().copied() else {
            continue;
        };
        counts.push(codes.len());
        for (place, (x, y, size)) in codes.iter().enumerate() {
            let (row, column) = (place / 4, place % 4);
            assert!((x - first.0 - 91.0 * MODULE * column as f32).abs() < 0.01);
            assert!((y - first.1 - 104.0 * MODULE * row as f32).abs() < 0.01);
            let dots = (x / 0.24, y / 0.24);
            assert!(
                (dots.0 - dots.0.round()).abs() < 0.01 && (dots.1 - dots.1.round()).abs() < 0.01
            );
            // Twelve millimetres stay free, the white border included.
            assert!(*x - 4.0 * MODULE > 34.0 && x + (size + 4.0) * MODULE < 595.28 - 34.0);
        }
        for (left, right, top, bottom) in boxes(page) {
            for (x, y, size) in &codes {
                let border = 4.0 * MODULE - 0.1;
                let across =
                    left + MARGIN < x + size * MODULE + border && right + MARGIN > x - border;
                let down = top < y + size * MODULE + border && bottom > y - border;
                assert!(!(across && down), "text in the white border of a code");
            }
        }
    }
    assert_eq!(counts, [12, 12, 6]);
}

/// The codes of a page with the place of their top left corner.
fn found<'a>(page: &'a [Placed<'_>]) -> Vec<(f32, f32, f32, &'a CodeBitmap)> {
    let marks = page.iter().flat_map(|placed| {
        let at = (placed.x, placed.y);
        placed.marks.iter().map(move |mark| (at, mark))
    });
    let codes = marks.filter_map(|((left, top), mark)| match mark {
        Mark::Code {
            x,
            y,
            module,
            bitmap,
            ..
        } => Some((MARGIN + left + x, top + y, *module, *bitmap)),
        _ => None,
    });
    codes.collect()
}

#[test]
fn no_code_stands_under_a_staple() {
    for (tag, mut document) in sample::foreign() {
        document
            .blocks
            .retain(|block| matches!(block, Block::Codes(_)));
        document.masthead.lines.clear();
        document.blocks.insert(0, Block::NewPage);
        let theme = Theme::new(Paper::A4, Print::CLEAR);
        for page in pages(&document, &theme) {
            for (_, y, ..) in found(&page) {
                assert!(y - 4.0 * MODULE >= STAPLE - 0.01, "{tag}: {y}");
            }
        }
    }
}

#[test]
fn columns_of_codes_run_from_left_to_right_in_every_language() {
    for (tag, document) in sample::foreign() {
        let theme = Theme::new(Paper::A4, Print::CLEAR);
        let pages = pages(&document, &theme);
        let codes = pages
            .iter()
            .flat_map(|page| found(page))
            .collect::<Vec<_>>();
        assert_eq!(codes.len(), 3, "{tag}");
        for pair in codes.windows(2) {
            assert!(
                (pair[1].0 - pair[0].0 - 91.0 * MODULE).abs() < 0.01,
                "{tag}"
            );
            assert!((pair[1].1 - pair[0].1).abs() < 0.01, "{tag}");
        }
        let dots = codes[0].0 / 0.24;
        assert!((dots - dots.round()).abs() < 0.02, "{tag}: {dots}");
        let end = codes[2].0 + 77.0 * MODULE;
        assert!(end <= MARGIN + WIDTH + 0.1, "{tag}");
    }
}

#[test]
fn the_labels_of_codes_are_as_large_as_the_print() {
    for (print, least) in [(Print::CLEAR, 10.5), (Print::LARGE, 17.0)] {
        let document = with_blocks(sample::code_page(12));
        let theme = Theme::new(Paper::A4, print);
        let pages = pages(&document, &theme);
        let marks = pages.iter().flatten().flat_map(|placed| &placed.marks);
        let labels = marks.filter_map(|mark| match mark {
            Mark::Line { line, .. } if line.text.contains(" of 12") => Some(line),
            _ => None,
        });
        let labels: Vec<_> = labels.collect();
        assert_eq!(labels.len(), 12);
        for line in labels {
            assert!(line.spoken().ends_with("of 12"), "{}", line.spoken());
            assert!(line.groups.iter().all(|group| group.size >= least));
        }
    }
}

#[test]
fn a_picture_of_a_page_shows_every_module() {
    for document in [
        with_blocks(sample::code_page(12)),
        sample::card(),
        sample::folded(),
    ] {
        let print = Print::CLEAR;
        let sizes = Sizes::new(&document, print).unwrap();
        let (_, pages) = lay(&document, &sizes.theme, &sizes.card, sizes.shaper).unwrap();
        let pictures = crate::picture::pages(&write(&document, print).unwrap(), 200).unwrap();
        assert_eq!(pages.len(), pictures.len());
        let mut seen = 0;
        for (page, picture) in pages.iter().zip(pictures) {
            let picture = image::load_from_memory(&picture).unwrap().into_luma8();
            for (x, y, module, bitmap) in found(page) {
                for (row, modules) in bitmap.rows().enumerate() {
                    for (column, dark) in modules.iter().enumerate() {
                        let at = |start: f32, place: usize| {
                            ((start + (place as f32 + 0.5) * module) * 200.0 / 72.0) as u32
                        };
                        let tone = picture.get_pixel(at(x, column), at(y, row)).0[0];
                        assert_eq!(tone < 128, *dark, "{row} {column}");
                    }
                }
                seen += 1;
            }
        }
        assert!(seen > 0);
    }
}
