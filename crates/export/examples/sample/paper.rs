//! Made-up sheets on other paper: to be folded, to be cut out, to be looked at
//! with pictures.

use carewallet_export::symbol::Symbol;
use carewallet_export::{
    Block, CallOut, CallOutKind, CodeCell, CodeLayout, Codes, Document, Fact, Level, Light,
    Masthead, Paper, Pictured, Text, Tone,
};

use super::{cell_of, every_block, fact};

/// One side for the fridge door.
pub(crate) fn folded() -> Document {
    let facts = vec![
        fact("Born", "3 March 1941", false, ""),
        fact("NHS number", "999 000 0018", false, ""),
        fact("Address", "14 Larkspur Terrace, ZZ1 4ZZ", false, ""),
        fact(
            "Ring first",
            "Ruth Ellis (daughter), 0161 496 0000",
            false,
            "",
        ),
        fact("Takes", "Warfarin, levothyroxine", true, ""),
    ];
    let blocks = vec![
        Block::CallOut(CallOut {
            kind: CallOutKind::Warning,
            label: "Read this first".into(),
            words: Text::strong("Allergies: ")
                .with(Tone::Plain, "Penicillin (severe)\n")
                .with(Tone::Strong, "Risks: ")
                .with(Tone::Plain, "Falls. Cannot swallow thin drinks."),
        }),
        Block::Facts(facts),
        Block::Fold,
        Block::Heading(Level::Section, "For a computer".into()),
        Block::Paragraph("Photograph this page straight on, in good light.".into()),
        Block::Codes(Codes {
            layout: CodeLayout::One,
            cells: (1..=3).map(|number| cell_of(number, 3, 412, 15)).collect(),
        }),
    ];
    Document {
        paper: Paper::Folded,
        masthead: Masthead {
            kicker: Some("Emergency sheet: read it, act on it, leave it here".into()),
            heading: "Margaret Ellis".into(),
            lines: vec!["Likes to be called Peggy".into()],
        },
        blocks,
        ..every_block()
    }
}

/// A card the size of a bank card.
pub(crate) fn card() -> Document {
    let line =
        |label: &str, words: &str| Text::strong(format!("{label}: ")).with(Tone::Plain, words);
    let blocks = vec![
        Block::CallOut(CallOut {
            kind: CallOutKind::Warning,
            label: "Allergic to penicillin (severe)".into(),
            words: Text::default(),
        }),
        Block::Paragraph(line("Takes", "Warfarin, levothyroxine")),
        Block::Paragraph(line("Ring", "Ruth (daughter) 0161 496 0000")),
        Block::Fold,
        Block::Paragraph(Text::strong("In an emergency")),
        Block::Paragraph(
            "Cannot stand without help. Wait until she answers. The rest is in this code.".into(),
        ),
        Block::Codes(Codes {
            layout: CodeLayout::One,
            cells: vec![CodeCell {
                label: String::new(),
                ..cell_of(1, 1, 911, 24)
            }],
        }),
        Block::Fold,
        Block::Paragraph("Cut along the outer line. Fold along the dashes.".into()),
        Block::Paragraph(Text::plain(
            "Keep it behind the bank card. Make a new one when something changes.",
        )),
    ];
    Document {
        paper: Paper::Card,
        masthead: Masthead {
            kicker: Some("Care card".into()),
            heading: "Margaret Ellis".into(),
            lines: vec!["Born 3 March 1941 · NHS number 999 000 0018".into()],
        },
        blocks,
        ..every_block()
    }
}

/// Pictures beside short sentences.
pub(crate) fn pictured() -> Block {
    let one = |symbol, label: &str, words: &str| Pictured {
        symbol,
        label: label.into(),
        words: words.into(),
    };
    Block::Pictured(vec![
        one(
            Symbol::Name,
            "My name",
            "My name is Margaret.\nPlease call me Peggy.",
        ),
        one(
            Symbol::Allergy,
            "I must not have",
            "I must not have penicillin.\nIt makes my lips swell.\nTell every doctor and every nurse.\nIt is very important.",
        ),
        one(Symbol::Drink, "", "I like tea with milk."),
    ])
}

/// The three lights, each with something under it.
pub(crate) fn lights() -> Vec<Block> {
    let under = |label: &str, value: &str| {
        Block::Facts(vec![Fact {
            label: label.into(),
            value: value.into(),
            flag: None,
            source: None,
        }])
    };
    vec![
        Block::Light(Light::Red, "Red: what you must know".into()),
        under("Swallowing", "Drinks must be thickened."),
        Block::Light(Light::Amber, "Amber: what matters to me".into()),
        under("Hearing", "The left ear, with the aid in."),
        Block::Light(Light::Green, "Green: what I like".into()),
        under("Music", "Brass bands."),
    ]
}
