//! What must hold for the fonts: what they cover, and never a missing glyph.

use krilla::text::Glyph as _;

use super::*;
use crate::document::{Block, Document, Level, Paper, Text};
use crate::pdf::shape::{Line, Shaper, Style};
use crate::pdf::theme::Theme;
use crate::pdf::{Print, write};
use crate::sample;

/// Words as families write them, with the language of the sheet around them.
const TEXTS: [(&str, &str); 12] = [
    (
        "cy",
        "Mae’n hoffi tŷ cynnes, dŵr oer a’r gŵydd. ŴÂÊÎÔÛŶ ŵâêîôûŷ Ẁ ẅ ỳ",
    ),
    (
        "pl",
        "Zażółć gęślą jaźń – „pomoc” w nocy, 5 mg o 07:00. ŁÓŚĆŻŹŃĘĄ",
    ),
    (
        "ur",
        "مریضہ کو پینسلین سے الرجی ہے۔ رات کو ٹھنڈ ڑ ڈ چ گ ہے، ۱۲۳ ﷺ؟ «نہیں»",
    ),
    (
        "ar",
        "لدى المريضة حساسية من البنسلين. أُعطِيَ الدواءُ، ١٢٣ ﷺ؟ لا إله ـ آ ئ ؤ",
    ),
    ("bn", "রোগীর পেনিসিলিনে অ্যালার্জি আছে। ক্ষ ত্র জ্ঞ র‍্যাব ৳ ১২৩ ঁ ং ঃ"),
    (
        "pa",
        "ਮਰੀਜ਼ ਨੂੰ ਪੈਨਿਸਿਲਿਨ ਤੋਂ ਐਲਰਜੀ ਹੈ। ਸ੍ਰੀ ਪ੍ਰੇਮ ਖ਼ਾਲਸਾ ਵੱਡਾ ੴ ੧੨੩ ਗੁਰਦੁਆਰਾ",
    ),
    (
        "zh",
        "病人对青霉素过敏。每日两次，每次５毫克；请打电话：“０１６１”！（夜间）《信》……——〇①",
    ),
    (
        "zh",
        "陳大文先生、臺灣、龍、醫院、藥物過敏；镕、喆、堃、昇、玥、䶮、饑",
    ),
    (
        "en",
        "Zoë 🌻 and 👩🏽‍🦳 Nan, 👨‍👩‍👧‍👦 at 🏠, 🇬🇧 🇵🇱 🇵🇰 🇧🇩 🇨🇳, 🏴 ❤️ ☎️ ☀️ ♿️",
    ),
    ("en", "1️⃣ 2️⃣ 0️⃣ #️⃣ *️⃣ 👍🏿 🤷🏾‍♂️ 🏳️‍🌈 👩‍⚕️ 🧑🏻‍🤝‍🧑🏿 🐕‍🦺 😀😢🫶🥰 ©️ ™️"),
    ("ur", "زویا 🌻 نانی 👵🏽"),
    ("zh", "奶奶👵🏻喜欢🌻和☕️。"),
];

fn line(words: &str, language: &str, strong: bool) -> (Line, Fonts) {
    let theme = Theme::new(Paper::A4, Print::CLEAR);
    let mut shaper = Shaper::new(Fonts::load().unwrap());
    let mut style = Style::body(&theme, language);
    style.strong = strong;
    let mut shaped = shaper.words(words, style);
    let mut lines = shaper.lines(&mut shaped, 100_000.0);
    assert_eq!(lines.len(), 1);
    (lines.remove(0), shaper.fonts)
}

/// The families and weights whose glyphs are drawn.
fn drawn_with(words: &str, language: &str, strong: bool) -> Vec<String> {
    let (line, fonts) = line(words, language, strong);
    let faces: Vec<String> = FAMILIES
        .iter()
        .flat_map(|(name, files, ..)| {
            let weights = ["Regular", "Bold"].iter().zip(*files);
            weights.map(move |(weight, _)| format!("{name} {weight}"))
        })
        .collect();
    assert_eq!(fonts.faces.len(), faces.len());
    let mut drawn: Vec<_> = line
        .groups
        .iter()
        .map(|group| faces[group.face].clone())
        .collect();
    drawn.dedup();
    drawn
}

/// Whether a reader sees nothing of it, drawn or not.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(u32::from(c), 0x200B..=0x200F | 0x2060 | 0x2066..=0x2069 | 0xFE00..=0xFE0F)
}

#[test]
fn never_a_missing_glyph() {
    for (language, words) in TEXTS {
        for strong in [false, true] {
            let (line, _) = line(words, language, strong);
            let glyphs: Vec<_> = line.groups.iter().flat_map(|group| &group.glyphs).collect();
            assert!(glyphs.iter().all(|glyph| glyph.glyph_id().to_u32() != 0));
            for (at, c) in line.text.char_indices() {
                let drawn = glyphs.iter().any(|glyph| glyph.text_range.contains(&at));
                assert!(drawn || is_unseen(c), "{language}: {c} is not drawn");
            }
            // Nothing is spelt out, nothing is left out.
            let kept = |text: &str| text.chars().filter(|c| !is_unseen(*c)).collect::<String>();
            assert_eq!(kept(&line.text), kept(words), "{language}");
        }
    }
}

#[test]
fn a_script_without_a_font_is_spelt_out() {
    let (line, _) = line("\u{13080} ᄀ \u{fe0f}☎\u{fe0f} \u{fe0f}", "en", false);
    assert_eq!(line.text.trim_end(), "[U+13080] [U+1100] ☎");
}

#[test]
fn every_script_is_drawn_with_its_own_fonts() {
    for (language, words, plain, strong) in [
        (
            "cy",
            "dŵr tŷ",
            "Atkinson Hyperlegible Next Regular",
            "Atkinson Hyperlegible Next Bold",
        ),
        (
            "ur",
            "مریضہ",
            "Noto Nastaliq Urdu Regular",
            "Noto Nastaliq Urdu Regular",
        ),
        (
            "ar",
            "حساسية",
            "Noto Naskh Arabic Regular",
            "Noto Naskh Arabic Bold",
        ),
        (
            "bn",
            "রোগীর",
            "Noto Sans Bengali Regular",
            "Noto Sans Bengali Bold",
        ),
        (
            "pa",
            "ਮਰੀਜ਼",
            "Noto Sans Gurmukhi Regular",
            "Noto Sans Gurmukhi Bold",
        ),
        (
            "zh",
            "过敏，藥。",
            "Noto Sans SC Regular",
            "Noto Sans SC Regular",
        ),
        ("en", "🌻👩🏽‍🦳🇬🇧1️⃣", "Noto Emoji Regular", "Noto Emoji Regular"),
    ] {
        assert_eq!(drawn_with(words, language, false), [plain], "{words}");
        assert_eq!(drawn_with(words, language, true), [strong], "{words}");
    }
}

#[test]
fn a_sheet_in_every_script_is_accessible() {
    for (language, words) in TEXTS {
        let document = Document {
            blocks: vec![
                Block::Heading(Level::Section, words.to_owned()),
                Block::Paragraph(Text::plain(words).in_language(language)),
                Block::Paragraph(Text::strong(words)),
            ],
            language: language.to_owned(),
            ..sample::every_block()
        };
        for print in [Print::CLEAR, Print::LARGE] {
            assert!(write(&document, print).is_ok(), "{language}: {words}");
        }
    }
}

#[test]
fn what_care_needs_is_covered() {
    let fonts = Fonts::load().unwrap();
    for c in "ŵŷŴŶâłżźćńęąµμ½≥≤→✓☐☑☎°²₂–“”€£چڑۓٹقবাংলাқїਪੰਜਾਬੀੴ中文，。《》①〇臺灣かなカ🌻👩".chars()
    {
        assert!(fonts.covers(c), "{c} is missing");
    }
    for c in ['\u{13080}', 'ᄀ'] {
        assert!(!fonts.covers(c), "{c} is covered: use another in the tests");
    }
}

#[test]
fn the_chinese_of_names_is_covered() {
    let fonts = Fonts::load().unwrap();
    // First and last of each level of the table of 2013 and of GB 2312.
    for c in "一矗乂齉亍蠼啊座齄".chars() {
        assert!(fonts.covers(c), "{c} is missing");
    }
    let common = (0x4E00..=0x9FA5_u32).filter_map(char::from_u32);
    assert_eq!(common.filter(|c| fonts.covers(*c)).count(), 11_514);
}

#[test]
fn every_family_has_its_name_and_is_asked() {
    let mut fonts = Fonts::load().unwrap();
    for (name, ..) in FAMILIES {
        let known = fonts.context.collection.family_id(name).is_some();
        assert!(known, "{name} is not the name in its file");
        for order in [ORDER, URDU_ORDER, CHINESE_ORDER] {
            assert!(order.contains(&name), "{name} is never asked");
        }
    }
}
