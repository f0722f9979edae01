//! Hostile words in every field of every kind, on every kind of sheet: they
//! stand there as they are, and nothing fails.

use carewallet_core::entry::{Draft, Voice};
use carewallet_core::kind::Subject;
use carewallet_core::kind::examples::example;
use carewallet_core::share::Role;
use carewallet_core::value::{Field, Line, Shape};
use carewallet_core::{Body, Kind, Share, SubjectId};
use serde_json::Value as Json;

use super::kinds::{open, options};
use crate::sheet::{Carrier, SheetKind, document};
use crate::{household, pdf, text};

/// What is put into each field of words, with the part of it that must be read
/// again (SECURITY.md, M66 to M75).
const HOSTILE: [(&str, &str); 6] = [
    ("50\u{202e}gm 5", "gm 5"),
    ("\u{1b}[2Jgone\u{9b}31m", "[2Jgone"),
    ("<img src=x onerror=alert(1)></script>", "<img src=x"),
    ("#read(\"/etc/passwd\") {{7*7}} \\input $x$", "{{7*7}}"),
    ("letter\u{202e}fdp.exe", "fdp.exe"),
    ("اَلْعَرَبِيَّة Zoë 🌻 e\u{301}\u{301}\u{301}", "Zoë"),
];

/// A body with hostile words in each field that takes them.
fn hostile(kind: Kind, words: &str) -> Body {
    let mut json = example(kind).to_value();
    for field in kind.fields() {
        let was = json.clone();
        put(&mut json, field, words);
        if Body::from_json(kind, &json.to_string()).is_err() {
            json = was;
        }
    }
    Body::from_json(kind, &json.to_string()).unwrap()
}

fn put(json: &mut Json, field: &Field, words: &str) {
    let Some(map) = json.as_object_mut() else {
        return;
    };
    if let Some(value) = worded(field.shape, words) {
        map.insert(field.name.to_owned(), value);
    }
}

/// Words in a field that takes them.
fn worded(shape: Shape, words: &str) -> Option<Json> {
    Some(match shape {
        Shape::Line | Shape::Text | Shape::Dose => words.into(),
        Shape::Coded { .. } => serde_json::json!({ "text": words }),
        Shape::Many(inner) => Json::Array(vec![worded(*inner, words)?]),
        Shape::Group { fields, .. } => {
            let mut group = Json::Object(serde_json::Map::new());
            let required = fields.iter().filter(|field| field.required);
            required.for_each(|field| put(&mut group, field, words));
            group
        }
        _ => return None,
    })
}

fn share(words: &str) -> Share {
    let kinds = Kind::ALL.iter().filter(|kind| !kind.is_of_the_wallet());
    let drafts = kinds.map(|kind| {
        let about = match kind.subject() {
            Subject::Home => SubjectId::Home,
            _ => household::draft(household::MARGARET).about,
        };
        let by = Line::parse("Sarah Ellis").unwrap();
        Draft::new(about, hostile(*kind, words), Voice::Reported, by)
    });
    household::share_of_drafts(drafts.collect(), Role::Family, |entry| entry)
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn hostile_words_stand_as_they_are_on_every_kind_of_sheet() {
    let mut refused = 0;
    for (words, part) in HOSTILE {
        let share = share(words);
        // What core refuses in every field cannot stand on paper.
        let texts = crate::entry_text::entry_texts(&share);
        let mut lines = texts.iter().flat_map(|entry_text| &entry_text.lines);
        if !lines.any(|line| flat(&line.text).contains(&flat(part))) {
            refused += 1;
            continue;
        }
        for kind in SheetKind::ALL {
            let document = document(&share, &open(&share), Carrier::Letters, &options(kind));
            let printed = text::write(&document);
            assert!(!printed.chars().any(|c| c != '\n' && c.is_control()));
            assert!(!printed.contains(['\u{202e}', '\u{2067}', '\u{feff}']));
            let there = flat(&printed).contains(&flat(part));
            assert!(there, "{}: {part}\n{printed}", kind.name());
        }
    }
    assert!(refused <= 3, "{refused} were refused everywhere");
}

/// Layout is slow: the kinds of sheet take turns with the words.
#[test]
fn hostile_words_break_no_page() {
    let long = "W".repeat(2_000);
    let marks = format!("a{}", "\u{301}".repeat(500));
    let more = [long.as_str(), marks.as_str()];
    let all: Vec<&str> = HOSTILE.iter().map(|(words, _)| *words).collect();
    let all: Vec<&str> = all.into_iter().chain(more).collect();
    for (place, kind) in SheetKind::ALL.into_iter().enumerate() {
        let share = share(all[place % all.len()]);
        let options = options(kind);
        let document = document(&share, &open(&share), Carrier::Letters, &options);
        let drawn = pdf::write(&document, options.print);
        assert!(drawn.is_ok(), "{}", kind.name());
    }
}
