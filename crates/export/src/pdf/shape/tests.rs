//! What must hold for words on a line.

use super::*;
use crate::document::Paper;
use crate::pdf::Print;

/// What a reader sees from left to right.
fn seen(line: &Line) -> String {
    let mut out = String::new();
    for group in &line.groups {
        for glyph in &group.glyphs {
            out.push_str(&line.text[glyph.text_range.clone()]);
        }
    }
    out
}

fn lines(words: &str, language: &str, width: f32) -> Vec<Line> {
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let mut shaper = Shaper::new(Fonts::load().unwrap());
    let mut shaped = shaper.words(words, Style::body(&theme, language));
    shaper.lines(&mut shaped, width)
}

#[test]
fn numbers_keep_their_order_in_right_to_left_text() {
    for (language, words) in [
        (
            "ur",
            "دوا صبح 07:00 بجے دیں، 2.5 mg، اور بیٹی کو 0161 496 0000 پر فون کریں 12/3/2026",
        ),
        (
            "ar",
            "أعط الدواء الساعة 07:00 بجرعة 2.5 mg واتصل بالابنة على 0161 496 0000 يوم 12/3/2026",
        ),
        (
            "en",
            "Call محمد 0161 496 0000 at 07:00, give 2.5 mg, from 12/3/2026",
        ),
    ] {
        for width in [120.0, 250.0, 432.0] {
            let seen: Vec<String> = lines(words, language, width).iter().map(seen).collect();
            let seen = seen.join("\n").replace('\u{a0}', " ");
            for number in ["0161 496 0000", "07:00", "2.5 mg", "12/3/2026"] {
                assert!(seen.contains(number), "{language}, {width}: {seen}");
            }
        }
    }
}

#[test]
fn typed_tokens_keep_their_order_on_pages_of_either_direction() {
    for (words, tokens) in [
        (
            "باراسيتامول 250 mg/5 ml، 2x5 ml",
            &["250 mg/5 ml", "2x5 ml"][..],
        ),
        (
            "پیراسیٹامول 250 mg/5 ml (2x5 ml)",
            &["250 mg/5 ml", "2x5 ml"],
        ),
        ("شقة 12B3 شارع النيل", &["12B3"]),
        ("كرسي 2B-14A", &["2B-14A"]),
        ("ورقة 8A49-28AB", &["8A49-28AB"]),
        ("אקמול .5 mg 10%", &[".5 mg 10%"]),
        ("هاتف ٠١٦١ ٤٩٦", &["٠١٦١ ٤٩٦"]),
    ] {
        for language in ["en", "ar", "ur", "zh-Hans"] {
            let seen: Vec<String> = lines(words, language, 432.0).iter().map(seen).collect();
            let seen = seen.join("\n").replace('\u{a0}', " ");
            for token in tokens {
                assert!(seen.contains(token), "{language}: {token} in {seen}");
            }
        }
    }
}

#[test]
fn a_tone_ends_where_its_value_ends() {
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let mut shaper = Shaper::new(Fonts::load().unwrap());
    let text = Text::strong("باراسيتامول ").with(Tone::Plain, "250 mg/5 ml");
    for language in ["en", "ur"] {
        let mut shaped = shaper.text(&text, Style::body(&theme, language));
        let lines = shaper.lines(&mut shaped, 400.0);
        let seen = seen(&lines[0]).replace('\u{a0}', " ");
        assert!(seen.contains("250 mg/5 ml"), "{language}: {seen}");
        let spoken = shaped.actual.unwrap();
        assert_eq!(spoken, "باراسيتامول 250 mg/5 ml");
    }
}

#[test]
fn numbers_are_not_broken_between_lines() {
    let words = "Likes to be called Peggy · Born 17 May 1940 · NHS number 999 000 0018";
    for width in (100..400).step_by(3) {
        let seen: Vec<String> = lines(words, "en", width as f32).iter().map(seen).collect();
        let seen = seen.join("\n").replace('\u{a0}', " ");
        assert!(seen.contains("999 000 0018"), "{width}: {seen}");
    }
}

#[test]
fn lines_are_as_high_as_their_script_needs() {
    let height = |words, language| lines(words, language, 400.0)[0].height;
    assert!((height("Give 10 µg → now", "en") - 15.0).abs() < 0.01);
    assert!(height("دوا", "ar") > 20.0);
    assert!(height("دوا", "ur") > 29.0);
}

#[test]
fn what_no_font_has_is_read_out_all_the_same() {
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let mut shaper = Shaper::new(Fonts::load().unwrap());
    let style = Style::body(&theme, "en");
    let shaped = shaper.words("Smile \u{13080}", style);
    assert_eq!(shaped.actual.as_deref(), Some("Smile \u{13080}"));
    assert_eq!(
        seen(&lines("Smile \u{13080}", "en", 400.0)[0]),
        "Smile [U+13080]"
    );
    assert!(shaper.words("Plain ŵ ½", style).actual.is_none());
}

#[test]
fn words_of_two_lines_stay_apart() {
    let spoken = |words: &str| {
        let lines = lines(words, "en", 400.0);
        lines.iter().map(Line::spoken).collect::<String>()
    };
    assert_eq!(spoken("one\ntwo\n\nthree"), "one two  three");
    let one = &lines("one", "en", 400.0)[0];
    let two = &lines("one\ntwo", "en", 400.0)[0];
    assert!((one.right - two.right).abs() < 0.01, "a space is not seen");
}

#[test]
fn no_line_is_wider_than_its_box_where_fonts_change() {
    let words = "যা কখনো দেওয়া যাবে না · Must not have: Penicillin (গুরুতর (severe))";
    for width in 150..300 {
        for line in lines(words, "bn", width as f32) {
            assert!(line.right <= width as f32 + 0.1, "{width}: {}", line.right);
        }
    }
}

#[test]
fn each_letter_is_read_once_where_fonts_change() {
    let words = "প্রস্রাব-পায়খানা নিয়ন্ত্রণ সেবা (continence service): کون Priya 失禁护理服务 ok";
    for width in (20..300).step_by(2) {
        let lines = lines(words, "bn", width as f32);
        let spoken: String = lines.iter().map(Line::spoken).collect();
        let spoken = spoken
            .replace(['\u{200e}', '\u{200f}'], "")
            .replace('\u{a0}', " ");
        assert_eq!(spoken, words, "{width}");
    }
}

#[test]
fn the_number_of_a_sheet_is_not_broken() {
    let words = "From Sarah Ellis for Riverside Homecare · 22 November 2026 · Sheet CA6E-E561";
    for width in 100..500 {
        let spoken: Vec<String> = lines(words, "en", width as f32)
            .iter()
            .map(Line::spoken)
            .collect();
        let spoken = spoken.join("\n");
        assert!(spoken.contains("CA6E-E561"), "{width}: {spoken}");
    }
}

#[test]
fn words_that_just_fill_a_line_leave_no_empty_one() {
    for words in ["0161 496 0000", "Ring the ward first"] {
        let one = lines(words, "en", 900.0);
        for spare in [0.0, 0.01, 1.0, 2.0, 3.0] {
            let both = format!("{words}\n{words}");
            let drawn = lines(&both, "en", one[0].right + spare);
            let spoken: Vec<String> = drawn.iter().map(Line::spoken).collect();
            assert!(
                spoken.iter().all(|line| !line.trim().is_empty()),
                "{spoken:?}"
            );
            assert_eq!(drawn.iter().filter(|line| line.starts).count(), 2);
            // The words of two lines stay apart for a screen reader.
            let first: String = spoken.concat();
            assert!(
                first.contains(&format!("{} ", words.replace(' ', "\u{a0}")))
                    || first.contains(&format!("{words} "))
            );
        }
    }
}
