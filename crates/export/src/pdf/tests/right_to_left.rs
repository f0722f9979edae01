//! What must hold on pages that are read from right to left.

use carewallet_core::Payload;

use super::*;
use crate::sheet::{self, Carrier, SheetKind};
use crate::sheet_options::SheetOptions;
use crate::{Language, household};

fn mirrored() -> Vec<(&'static str, Document)> {
    let mut all = sample::foreign();
    all.retain(|(tag, _)| matches!(*tag, "ur" | "ar"));
    all
}

/// Every line with what it says, its left and its right end.
fn lines(pages: &[Vec<Placed<'_>>]) -> Vec<(String, f32, f32)> {
    let marks = pages.iter().flatten().flat_map(|placed| &placed.marks);
    let lines = marks.filter_map(|mark| match mark {
        Mark::Line { line, .. } => {
            let (left, right) = mark.reach();
            Some((line.spoken().replace('\u{a0}', " "), left, right))
        }
        _ => None,
    });
    lines.collect()
}

/// What a reader sees from left to right.
fn seen(page: &[Placed<'_>]) -> Vec<String> {
    let marks = page.iter().flat_map(|placed| &placed.marks);
    let lines = marks.filter_map(|mark| match mark {
        Mark::Line { line, .. } => Some(line),
        _ => None,
    });
    let seen = lines.map(|line| {
        let glyphs = line.groups.iter().flat_map(|group| &group.glyphs);
        let letters = glyphs.map(|glyph| &line.text[glyph.text_range.clone()]);
        letters.collect::<String>().replace('\u{a0}', " ")
    });
    seen.collect()
}

#[test]
fn words_start_at_the_right_margin() {
    for (tag, document) in mirrored() {
        let theme = Theme::new(Paper::A4, Print::CLEAR);
        let pages = pages(&document, &theme);
        let lines = lines(&pages);
        let at = |words: &str| {
            let found = lines.iter().find(|(spoken, ..)| spoken.contains(words));
            found.unwrap_or_else(|| panic!("{tag}: {words} is missing"))
        };
        for words in ["Margaret Ellis", "Photograph this page from straight"] {
            let (_, left, right) = at(words);
            assert!((right - WIDTH).abs() < 1.0 && *left > 0.0, "{tag}: {words}");
        }
        // Values stand on the left of their labels.
        let (_, _, right) = at("Rash and swollen lips");
        assert!(
            (right - (WIDTH - theme.column)).abs() < 1.0,
            "{tag}: {right}"
        );
        // Another language keeps its own side.
        let (_, left, _) = at("I like the window open");
        assert!(*left < 80.0, "{tag}: {left}");
        let bars = pages.iter().flatten().flat_map(|placed| &placed.marks);
        let bars = bars.filter(|mark| matches!(mark, Mark::Bar { width, .. } if *width == 3.0));
        let bars: Vec<_> = bars.map(Mark::reach).collect();
        assert!(bars.len() > 3 && bars.iter().all(|(_, right)| *right > WIDTH - 0.1));
        assert_nothing_overlaps(&pages, &theme);
    }
}

#[test]
fn numbers_doses_and_names_keep_their_order() {
    for (tag, document) in mirrored() {
        let theme = Theme::new(Paper::A4, Print::CLEAR);
        let seen: Vec<String> = pages(&document, &theme)
            .iter()
            .flat_map(|page| seen(page))
            .collect();
        let seen = seen.join("\n");
        for words in [
            "07700 900461",
            "999 000 0018",
            "07:00",
            "2.5 mg",
            "Sarah Ellis",
            "Rash and swollen lips (1987)",
            "50 micrograms",
            "1 to 2 tablets",
        ] {
            assert!(seen.contains(words), "{tag}: {words} is missing in {seen}");
        }
    }
}

#[test]
fn the_running_head_is_mirrored() {
    for (tag, document) in mirrored() {
        let Sizes { theme, shaper, .. } = Sizes::new(&document, Print::CLEAR).unwrap();
        let mut composed = compose(&document, &theme, shaper);
        let all = running(&mut composed, &document, &theme, &[Vec::new()]);
        let reach = |words: &str| {
            let mut marks = all[0].iter();
            let found = marks
                .find(|mark| matches!(mark, Mark::Line { line, .. } if line.text.contains(words)));
            found.unwrap().reach()
        };
        assert!((reach("For Riverside").1 - WIDTH).abs() < 0.5, "{tag}");
        assert!(reach("Sheet 7K3F").0.abs() < 0.5, "{tag}");
    }
}

#[test]
fn a_foreign_line_on_an_english_page_keeps_to_its_place() {
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let document = sample::every_block();
    let lines = lines(&pages(&document, &theme));
    let urdu = lines
        .iter()
        .find(|(spoken, ..)| spoken.contains("مریضہ"))
        .unwrap();
    assert!((urdu.2 - theme.measure).abs() < 1.0, "{urdu:?}");
    let bengali = lines
        .iter()
        .find(|(spoken, ..)| spoken.contains("রোগীর"))
        .unwrap();
    assert!(bengali.1.abs() < 0.5, "{bengali:?}");
}

#[test]
fn chinese_fills_its_lines() {
    let (_, document) = sample::foreign().remove(2);
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let lines = lines(&pages(&document, &theme));
    let full = lines
        .iter()
        .find(|(spoken, ..)| spoken.starts_with("我喜欢晚上"));
    let (spoken, _, right) = full.unwrap();
    assert!(
        !spoken.contains(' ') && *right > theme.measure - 2.0 * theme.body,
        "{right}"
    );
}

#[test]
fn values_of_another_script_stand_as_typed_on_each_kind_of_sheet() {
    let lines = [
        r#"{"kind":"medication","body":{"name":"باراسيتامول","strength":"250 mg/5 ml","dose":"2x5 ml"}}"#,
        r#"{"kind":"medication","body":{"name":"پیراسیٹامول","strength":"120 mg/5 ml","dose":"1-2x5 ml"}}"#,
        r#"{"kind":"address","body":{"lines":["شقة 12B3","شارع النيل"],"postcode":"SW1A 1AA"}}"#,
        r#"{"kind":"equipment","body":{"what":"كرسي 2B-14A"}}"#,
        r#"{"kind":"contact","body":{"name":"محمد","phone":["0161 496 0123"],"rank":1}}"#,
    ];
    let share = household::share(&lines.join("\n"));
    let payload = Payload::open_form(share.pack().unwrap());
    let number = payload.sheet_id().to_string();
    let options = SheetOptions::new(household::today());
    for (kind, values) in [
        (
            SheetKind::Summary,
            &["250 mg/5 ml", "2x5 ml", "1-2x5 ml", "12B3", "2B-14A"][..],
        ),
        (SheetKind::Hospital, &["250 mg/5 ml", "2x5 ml", "2B-14A"]),
        (SheetKind::EasyRead, &["250 mg/5 ml", "2x5 ml", "12B3"]),
        (SheetKind::Contacts, &["0161 496 0123"]),
    ] {
        for language in Language::ALL {
            let options = options.clone().of_kind(kind).in_language(language);
            let document = sheet::document(&share, &payload, Carrier::Letters, &options);
            let theme = Theme::new(document.paper, Print::CLEAR);
            let pages = pages(&document, &theme);
            let seen: Vec<String> = pages.iter().flat_map(|page| seen(page)).collect();
            let seen = seen.join("\n");
            let name = format!("{} in {}", kind.name(), language.name());
            for value in values.iter().copied().chain([number.as_str()]) {
                assert!(seen.contains(value), "{name}: {value} in {seen}");
            }
            assert!(!seen.contains(['\u{1fffe}', '\u{1ffff}']), "{name}");
        }
    }
}
