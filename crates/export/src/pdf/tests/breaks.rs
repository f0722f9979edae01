//! Where a page ends within something, both pages say so, and whose they are.

use super::*;
use crate::document::{About, Light, Running};
use crate::pdf::theme::Ink;

fn fact(label: &str, items: usize, words: &str) -> Fact {
    let items: Vec<String> = (1..=items).map(|n| format!("ITEM {n} {words}")).collect();
    Fact {
        label: label.to_owned(),
        value: items.join("\n").as_str().into(),
        flag: None,
        source: None,
    }
}

fn clear() -> Theme {
    Theme::new(Paper::A4, Print::CLEAR)
}

/// The lines of a page from its head to its foot.
fn lines(page: &[Placed<'_>]) -> Vec<String> {
    let marks = page.iter().flat_map(|placed| &placed.marks);
    let lines = marks.filter_map(|mark| match mark {
        Mark::Line { line, .. } if !line.groups.is_empty() => Some(line.spoken().trim().to_owned()),
        _ => None,
    });
    lines.collect()
}

const MORE: &str = "more on the next page";

/// What the pages after the first start with; all but the last end alike.
fn heads(blocks: Vec<Block>, count: usize) -> Vec<Vec<String>> {
    let document = with_blocks(blocks);
    let theme = clear();
    let pages = pages(&document, &theme);
    assert!(pages.len() > 1);
    assert_nothing_overlaps(&pages, &theme);
    let pages: Vec<Vec<String>> = pages.iter().map(|page| lines(page)).collect();
    for (place, page) in pages.iter().enumerate() {
        let goes_on = page.last().map(String::as_str) == Some(MORE);
        assert_eq!(goes_on, place + 1 < pages.len(), "{page:?}");
    }
    let after = pages.iter().skip(1);
    after.map(|page| page[..count].to_vec()).collect()
}

#[test]
fn a_list_that_goes_on_has_its_label_again() {
    let section = || Block::Heading(Level::Section, "Medicines".into());
    let long = Block::Facts(vec![fact("Taken", 120, "a day")]);
    for head in heads(vec![section(), long], 3) {
        assert_eq!(head[..2], ["Medicines (continued)", "Taken (continued)"]);
        assert!(head[2].starts_with("ITEM"), "{head:?}");
    }
    let many = (0..60).map(|_| fact("Taken", 2, "a day")).collect();
    for head in heads(vec![section(), Block::Facts(many)], 2) {
        assert_eq!(head[0], "Medicines (continued)");
    }
}

#[test]
fn a_frame_and_a_light_that_go_on_have_their_titles_again() {
    let words = fact("", 70, "must not be").value;
    for kind in [CallOutKind::Note, CallOutKind::Warning] {
        let label = "Ring first".to_owned();
        let words = words.clone();
        let frame = Block::CallOut(CallOut { kind, label, words });
        for head in heads(vec![frame], 2) {
            assert_eq!(head[0], "Ring first (continued)");
        }
    }
    let facts = (0..60).map(|_| fact("Taken", 2, "a day")).collect();
    let light = Block::Light(Light::Red, "Must know".into());
    let document = with_blocks(vec![light, Block::Facts(facts)]);
    let theme = clear();
    for page in pages(&document, &theme).iter().skip(1) {
        assert_eq!(lines(page)[0], "Must know (continued)");
        let red = |mark: &Mark<'_>| matches!(mark, Mark::Bar { ink: Ink::Red, .. });
        assert!(page[0].marks.iter().any(red));
    }
}

#[test]
fn what_a_page_can_hold_is_never_broken() {
    let words = "by mouth, at most every four hours, and no more than that in a day, ever. ";
    let facts = || Block::Facts(vec![fact("Taken", 30, &words.repeat(3))]);
    let spoken = "So I said it. ".repeat(60);
    let quote = || {
        Block::Quote(Quote {
            passages: vec![Passage {
                words: spoken.as_str().into(),
                ..Passage::default()
            }],
            said_by: "Margaret Ellis".into(),
        })
    };
    let theme = clear();
    for before in (0..40).step_by(3) {
        let before = || Block::Paragraph("before\n".repeat(before).as_str().into());
        for page in pages(&with_blocks(vec![before(), facts()]), &theme)
            .iter()
            .skip(1)
        {
            let first = lines(page)
                .into_iter()
                .find(|line| !line.ends_with("(continued)"));
            let first = first.unwrap();
            if first == "before" {
                continue;
            }
            assert!(
                !first.starts_with("by mouth") && !first.starts_with("in a day"),
                "{first}"
            );
            assert!(first.starts_with("ITEM") || first == "Taken", "{first}");
        }
        let document = with_blocks(vec![before(), quote()]);
        let pages = pages(&document, &theme);
        let with = pages
            .iter()
            .filter(|page| lines(page).concat().contains("So I said"));
        assert_eq!(with.count(), 1);
    }
}

#[test]
fn lines_of_one_thing_stand_further_in_than_its_first() {
    let words = "by mouth, at most every four hours. ".repeat(4);
    let document = with_blocks(vec![Block::Facts(vec![fact("Taken", 2, &words)])]);
    for language in ["en-GB", "ar"] {
        let document = Document {
            language: language.to_owned(),
            masthead: crate::document::Masthead {
                kicker: None,
                heading: String::new(),
                lines: Vec::new(),
            },
            ..document.clone()
        };
        let theme = clear();
        let pages = pages(&document, &theme);
        assert_nothing_overlaps(&pages, &theme);
        let marks = pages.iter().flatten().flat_map(|placed| &placed.marks);
        let edges: Vec<(bool, f32)> = marks
            .filter_map(|mark| match mark {
                Mark::Line { line, .. } if line.text.contains("ITEM") => {
                    let (left, right) = mark.reach();
                    let edge = if language == "ar" {
                        WIDTH - right
                    } else {
                        left
                    };
                    Some((line.starts, edge))
                }
                _ => None,
            })
            .collect();
        assert!(edges.iter().any(|(starts, _)| !starts));
        for (starts, edge) in edges {
            let hang = if starts { 0.0 } else { theme.body * 0.9 };
            assert!(
                (edge - theme.column - hang).abs() < 1.0,
                "{language}: {edge}"
            );
        }
    }
}

/// What stands at the top and at the foot of each page.
fn running_lines(document: &Document, print: Print) -> Vec<String> {
    let sizes = Sizes::new(document, print).unwrap();
    let theme = &sizes.theme;
    let (mut composed, pages) = lay(document, theme, &sizes.card, sizes.shaper).unwrap();
    let all = running(&mut composed, document, theme, &pages);
    let spoken = all.iter().map(|marks| {
        let lines = marks.iter().filter_map(|mark| match mark {
            Mark::Line { line, .. } => {
                assert!(mark.reach().1 <= WIDTH + 0.5);
                Some(line.spoken())
            }
            _ => None,
        });
        lines.collect::<Vec<_>>().join("|")
    });
    spoken.collect()
}

fn about(name: &str, born: &str) -> About {
    About {
        name: name.to_owned(),
        born: born.to_owned(),
    }
}

#[test]
fn every_page_after_the_first_says_whose_it_is() {
    let long = || Block::Paragraph("words\n".repeat(70).as_str().into());
    let tom = about("Tom Ellis", "Born 2 May 1938");
    let mut document = with_blocks(vec![
        long(),
        Block::NewPage,
        Block::About(Some(tom)),
        long(),
        Block::NewPage,
        Block::About(None),
        long(),
    ]);
    document.masthead.heading = "Both".into();
    document.running = Running {
        about: Some(about("Margaret Ellis", "Born 17 May 1940")),
        ..document.running
    };
    for print in [Print::CLEAR, Print::LARGE] {
        let spoken = running_lines(&document, print);
        assert!(!spoken[0].contains("Born") && spoken[0].contains("For Riverside"));
        let whose = |spoken: &String| match (spoken.contains("Margaret"), spoken.contains("Tom")) {
            (true, false) => 'M',
            (false, true) => 'T',
            _ => '?',
        };
        let mut order: Vec<char> = spoken.iter().skip(1).map(whose).collect();
        assert!(
            spoken
                .iter()
                .skip(1)
                .all(|spoken| spoken.contains("Born") && spoken.contains("7K3F"))
        );
        assert!(
            spoken[1].contains("Margaret Ellis · Born 17 May 1940"),
            "{spoken:?}"
        );
        order.dedup();
        assert_eq!(order, ['M', 'T', 'M'], "{spoken:?}");
    }
    // A name that is too long is cut; what tells two people apart is not.
    let robert = "Robert Fotheringay-Cholmondeley-Featherstonehaugh ".repeat(2);
    document.running.about = Some(about(&robert, "Born 17 May 1940"));
    let spoken = running_lines(&document, Print::LARGE);
    let page = &spoken[1];
    assert!(
        page.contains("Robert") && page.contains("… · Born 17 May 1940"),
        "{page}"
    );
}

#[test]
fn codes_on_folded_paper_stand_over_the_fold_or_under_it() {
    for count in [5, 8, 9, 12, 14, 16] {
        let mut blocks = vec![Block::Paragraph("text ".repeat(500).into()), Block::Fold];
        blocks.extend(sample::code_page(count));
        let mut document = with_blocks(blocks);
        document.paper = Paper::Folded;
        let theme = Theme::new(Paper::Folded, Print::CLEAR);
        let fold = theme.fold.unwrap();
        let pages = pages(&document, &theme);
        assert_nothing_overlaps(&pages, &theme);
        let mut on = Vec::new();
        for (page, placed) in pages.iter().enumerate() {
            for mark in placed.iter().flat_map(|placed| {
                let codes = placed.marks.iter().filter(|mark| mark.is_code());
                codes.map(|mark| (placed.y, mark))
            }) {
                let (
                    top,
                    Mark::Code {
                        y, module, bitmap, ..
                    },
                ) = mark
                else {
                    panic!("no code");
                };
                let (top, side) = (top + y, bitmap.size() as f32 * module);
                let border = 4.0 * module;
                assert!(top + side + border < fold || top - border > fold, "{count}");
                assert!(top + side < theme.bottom);
                on.push(page);
            }
        }
        assert_eq!(on.len(), count);
        on.dedup();
        assert_eq!(on.len(), 1, "{count} codes are not on one side");
    }
}
