//! A made-up care sheet with every kind of block, for tests and for looking at.

mod foreign;
mod paper;

use carewallet_export::{
    Block, CallOut, CallOutKind, CodeCell, CodeLayout, Codes, Column, Date, Document, Fact, Level,
    List, Masthead, Paper, Passage, Quote, Running, Table, Text, Tone, qr,
};

pub(crate) use foreign::foreign;
pub(crate) use paper::{card, folded, lights, pictured};

/// Words that every body must say, in this order.
pub(crate) const WORDS_IN_ORDER: [&str; 15] = [
    "Margaret Ellis",
    "Penicillin",
    "CHECK AGAIN",
    "Levothyroxine",
    "50 micrograms",
    "Two people to stand up",
    "I like the window open",
    "Margaret, 2 March 2026",
    "Wait until she answers",
    "Riverside Homecare",
    "Red: what you must know",
    "Brass bands",
    "Please call me Peggy",
    "Photograph this page",
    "of 12",
];

/// The sheet.
pub(crate) fn every_block() -> Document {
    let mut blocks = vec![warning(), heading("Allergies")];
    blocks.push(Block::Facts(allergies()));
    blocks.push(heading("Medicines"));
    blocks.push(Block::Paragraph(Text::plain(
        "What Margaret takes now, as her daughter wrote it down from the boxes. It is not a prescription.",
    )));
    blocks.push(Block::Table(medicines()));
    blocks.push(heading("Moving about"));
    blocks.push(Block::Facts(moving()));
    blocks.push(heading("In her own words"));
    blocks.push(Block::Quote(own_words()));
    blocks.push(heading("How to talk with Margaret"));
    blocks.push(Block::List(talking()));
    blocks.push(Block::Heading(
        Level::Part,
        "For her husband Imran’s carer".into(),
    ));
    blocks.push(Block::Paragraph(
        Text::plain("مریضہ کو پینسلین سے الرجی ہے۔ براہِ کرم دوا صبح 07:00 بجے دیں، 2.5 mg، اور بیٹی کو 0161 496 0000 پر فون کریں۔")
            .in_language("ur"),
    ));
    blocks.push(Block::Paragraph(
        Text::plain("রোগীর পেনিসিলিনে অ্যালার্জি আছে। অনুগ্রহ করে সকাল ৭টায় ওষুধ দিন।").in_language("bn"),
    ));
    blocks.push(heading("Who else comes"));
    blocks.push(Block::Facts(agencies()));
    blocks.extend(lights());
    blocks.push(heading("About me"));
    blocks.push(pictured());
    blocks.extend(code_page(12));
    Document {
        title: "Care sheet 7K3F-22QD".into(),
        language: "en-GB".into(),
        date: Date {
            year: 2026,
            month: 3,
            day: 12,
        },
        running: Running {
            recipient: "For Riverside Continence Service".into(),
            sheet: "Sheet 7K3F-22QD".into(),
            date: "Made 12 March 2026".into(),
            page: "Page {page} of {pages}".into(),
            ..Running::default()
        },
        masthead: Masthead {
            kicker: Some("Care sheet".into()),
            heading: "Margaret Ellis".into(),
            lines: vec![
                Text::plain("Born 3 March 1941 · NHS number 999\u{a0}000\u{a0}0018"),
                Text::plain(
                    "Made by her daughter Ruth Ellis for the first visit of the continence nurse. Telephone 0161 496 0000.",
                ),
            ],
        },
        paper: Paper::A4,
        blocks,
    }
}

/// A heading, what to do, and so many codes.
pub(crate) fn code_page(count: usize) -> Vec<Block> {
    let cells = (1..=count).map(|number| cell(number, count)).collect();
    vec![
        heading("The same, to be read by a computer"),
        Block::Paragraph(
            "Photograph this page from straight above, with the whole page in the picture. Any care wallet reads it; nothing is sent anywhere.".into(),
        ),
        Block::Codes(Codes { layout: CodeLayout::One, cells }),
    ]
}

fn cell(number: usize, count: usize) -> CodeCell {
    cell_of(number, count, 412, 15)
}

fn cell_of(number: usize, count: usize, bytes: usize, version: u8) -> CodeCell {
    let bytes: Vec<u8> = (0..bytes)
        .map(|at| (at * at * 31 + at * 7 + number * 97) as u8 ^ (at >> 3) as u8)
        .collect();
    CodeCell {
        bitmap: qr::encode(&bytes, version).expect("the bytes fit the version"),
        label: format!("Code {number} of {count}"),
        alt: format!("QR code {number} of {count} of care sheet 7K3F-22QD"),
    }
}

/// Texts that must not break a page or steer anything.
pub(crate) fn hostile_texts() -> Vec<String> {
    vec![
        String::new(),
        " ".into(),
        "a".repeat(10_000),
        format!("e{}", "\u{301}".repeat(5_000)),
        "\u{301}".repeat(300),
        "\n".repeat(10_000),
        "line\r\n".repeat(300),
        "\u{202e}gnp.exe\u{2067}\u{0}\u{1b}[2J\u{85}\u{feff}".into(),
        "😀👩‍👩‍👧漢字\u{10ffff}\u{e000}🇬🇧 ok".into(),
        "ক\u{9cd}".repeat(5_000),
        "한\u{1100}\u{1100}".repeat(500),
        "\u{600}".repeat(600),
        "а\u{483}ب\u{308}ক\u{300}漢\u{20dd} ـ\u{651}".into(),
        "مریضہ 0161 496 0000 (a) [b] 12/3/2026 \u{200f}\u{200e}x".repeat(60),
        "<b>&amp;</b> \\u{202e} {page} %s #panic(\"x\")".into(),
        "word ".repeat(20_000),
        "\u{200d}".repeat(400),
        "a\u{200b}\u{ad}".repeat(2_000),
    ]
}

fn heading(words: &str) -> Block {
    Block::Heading(Level::Section, words.into())
}

fn warning() -> Block {
    Block::CallOut(CallOut {
        kind: CallOutKind::Warning,
        label: "In an emergency".into(),
        words: "Margaret must not have penicillin. She cannot stand without help. Call Ruth on 0161 496 0000 at any hour.".into(),
    })
}

fn fact(label: &str, value: impl Into<Text>, flag: bool, source: &str) -> Fact {
    Fact {
        label: label.into(),
        value: value.into(),
        flag: flag.then(|| "CHECK AGAIN".into()),
        source: (!source.is_empty()).then(|| source.into()),
    }
}

fn allergies() -> Vec<Fact> {
    vec![
        fact(
            "Penicillin",
            Text::strong("Rash and swollen lips. ")
                .with(Tone::Plain, "Found in 1987; her GP has it on record."),
            false,
            "Told by Riverside GP surgery, last checked 4 February 2026",
        ),
        fact(
            "Sticking plasters",
            "Red, itching skin. Use the paper kind.",
            true,
            "Told by Ruth (daughter), last checked 20 January 2025",
        ),
    ]
}

fn medicines() -> Table {
    let column = |heading: &str, whole| Column {
        heading: heading.into(),
        whole,
    };
    let rows = [
        [
            "Levothyroxine",
            "50 micrograms",
            "07:00, before breakfast",
            "Thyroid",
        ],
        [
            "Co-codamol 30/500",
            "1 to 2 tablets",
            "Up to 4 times a day, at least 4 hours apart",
            "Pain in her hip",
        ],
        [
            "Macrogol 3350 with sodium bicarbonate, sodium chloride and potassium chloride",
            "1 sachet",
            "Morning",
            "Constipation",
        ],
        ["Vitamin D", "10 µg", "With lunch", ""],
    ];
    Table {
        columns: vec![
            column("Medicine", false),
            column("Dose", true),
            column("When", false),
            column("What for", false),
        ],
        rows: rows
            .iter()
            .map(|row| row.iter().map(|cell| (*cell).into()).collect())
            .collect(),
    }
}

fn moving() -> Vec<Fact> {
    vec![
        fact(
            "Standing up",
            "Two people to stand up, with the standing aid. She holds on with her right hand only.",
            false,
            "Seen by Moss Lane Aids and Adaptations, last checked 11 March 2026",
        ),
        fact(
            "Getting to the toilet, by day and by night",
            "By wheelchair. The bathroom door is 68 cm wide.",
            false,
            "Told by Ruth (daughter), last checked 11 March 2026",
        ),
        fact(
            "Falls",
            "Two this winter, both at night.",
            true,
            "Told by Riverside Homecare, last checked 9 December 2025",
        ),
    ]
}

fn own_words() -> Quote {
    Quote {
        passages: vec![Passage {
            words: "I like the window open at night, even when it is cold. I do not like being called dear. If I go quiet I am not cross: I am looking for the word.\nAsk me about the allotment.".into(),
            ..Passage::default()
        }],
        said_by: "Margaret, 2 March 2026, written down by Ruth".into(),
    }
}

fn talking() -> List {
    List {
        numbered: false,
        items: vec![
            "Speak on her left side; the hearing aid is in that ear.".into(),
            Text::plain("Wait until she answers. ").with(Tone::Strong, "It can take a minute."),
            "Write down times and names: she reads well, with her glasses on, in large letters and good light.".into(),
        ],
    }
}

fn agencies() -> Vec<Fact> {
    vec![
        fact(
            "Riverside Homecare",
            "Every day, 08:00 and 18:30. Telephone 0161 496 0120.",
            false,
            "Told by Ruth (daughter), last checked 1 March 2026",
        ),
        fact(
            "Memory clinic",
            "Dr Amara Osei, every six months. Next visit 14 May 2026.",
            false,
            "From a letter of 16 November 2025",
        ),
    ]
}
