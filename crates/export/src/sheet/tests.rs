//! What must hold for every sheet.

use std::path::Path;

use carewallet_core::entry::Draft;
use carewallet_core::parts::{self, Assembly, Layout};
use carewallet_core::payload::armor::Found;
use carewallet_core::share::Role;
use carewallet_core::{Entry, EntryId, Payload, Share};

use crate::entry_text::entry_texts;
use crate::household::{self, MARGARET, today};
use crate::pdf::{self, Print};
use crate::sheet_options::SheetOptions;
use crate::{csv, html, sheet_pdf, sheet_text, text};

use super::*;

fn open(share: &Share) -> Payload {
    Payload::open_form(share.pack().unwrap())
}

fn document_of(share: &Share) -> Document {
    document(
        share,
        &open(share),
        Carrier::Letters,
        &SheetOptions::new(today()),
    )
}

fn text_of(share: &Share) -> String {
    text::write(&document_of(share))
}

/// Only letters and digits: what is left when lines are broken elsewhere.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The text of an HTML fragment.
fn plain_html(fragment: &str) -> String {
    let mut out = String::new();
    for piece in fragment.split('<') {
        out.push_str(piece.split_once('>').map_or(piece, |(_, words)| words));
    }
    for (code, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ] {
        out = out.replace(code, sign);
    }
    out
}

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn thirty() -> Share {
    household::share(&format!("{MARGARET}\n{}", fixture("ellis/thirty.jsonl")))
}

/// Where words stand, or that they are missing.
fn place(text: &str, words: &str) -> usize {
    text.find(words)
        .unwrap_or_else(|| panic!("missing: {words}\n{text}"))
}

#[test]
fn every_fact_of_every_kind_is_in_every_body() {
    for share in [household::share_of_every_kind(), thirty()] {
        let document = document_of(&share);
        let bodies = [
            ("text", letters(&text::write(&document))),
            ("html", letters(&plain_html(&html::write(&document)))),
            ("clear print", letters(&pdf::words(&document, Print::CLEAR))),
            ("large print", letters(&pdf::words(&document, Print::LARGE))),
            ("csv", letters(&csv::write(&share))),
        ];
        let texts = entry_texts(&share);
        assert_eq!(texts.len(), share.entries.len());
        for (body, printed) in &bodies {
            for entry in &texts {
                assert!(!entry.lines.is_empty());
                for line in &entry.lines {
                    let kind = entry.entry.envelope().kind.as_str();
                    let words = match *body {
                        // A day stands there as a spreadsheet sorts it.
                        "csv" => csv::words(line),
                        _ => line.text.clone(),
                    };
                    assert!(
                        printed.contains(&letters(&words)),
                        "{body}, {kind}: {words}"
                    );
                }
            }
        }
    }
}

#[test]
fn codes_and_letters_carry_the_entries_that_the_text_prints() {
    let share = thirty();
    let payload = open(&share);
    let ids: Vec<EntryId> = entry_texts(&share)
        .iter()
        .map(|entry_text| entry_text.entry.id())
        .collect();
    let mut assembly = Assembly::default();
    for code in parts::split(&payload, Layout::A4).unwrap() {
        assembly.add(&code).unwrap();
    }
    let (joined, _) = assembly.join().unwrap();
    let written = sheet_text(&share, &payload, &SheetOptions::new(today()));
    let mut found = Found::default();
    found.search(&written);
    let mut lettered = found.payloads().unwrap();
    assert_eq!(lettered.len(), 1);
    for payload in [joined, lettered.remove(0)] {
        let back = Share::unpack(&payload.packed(None).unwrap()).unwrap();
        assert_eq!(back.entries.iter().map(Entry::id).collect::<Vec<_>>(), ids);
    }
}

#[test]
fn what_is_needed_first_comes_first_and_own_words_are_set_apart() {
    let printed = text_of(&thirty());
    let order = [
        "Born 17 May 1940",
        "Must not have: ",
        "\nMedicines",
        "\nHealth conditions",
        "\nEveryday living",
        "\nCommunication and reasonable",
        "In Margaret Ellis’s own words",
        "> I want to sleep in my own bed",
        "- Margaret Ellis’s own words, 1 March 2026",
        "\nFamily, friends",
        "\nLegal papers",
    ];
    let places = order.map(|words| place(&printed, words));
    assert!(places.is_sorted(), "{places:?}\n{printed}");
}

#[test]
fn words_of_others_are_never_called_the_persons_own() {
    let line = r#"{"kind":"about_me","said_by":"Sarah Ellis","body":{"heading":"also","text":"She loves rain."}}"#;
    let printed = text_of(&household::share(line));
    assert!(!printed.contains("own words"));
    assert!(
        place(&printed, "What others say for Margaret Ellis") < place(&printed, "She loves rain.")
    );
}

#[test]
fn what_is_past_its_day_says_check_again() {
    let line = |day| {
        format!(
            r#"{{"kind":"allergy","review_by":"{day}","checked":{{"how":"seen_document","when":"2026-01-05","who":"Tom Ellis"}},"body":{{"substance":{{"text":"Latex"}}}}}}"#
        )
    };
    let past = text_of(&household::share(&line("2026-04-01")));
    assert!(past.contains("** CHECK AGAIN: due by 1 April 2026 **"));
    assert!(past.contains("Latex (check again)"));
    let quiet = "last checked 5 January 2026 by Tom Ellis (paper seen)";
    assert!(letters(&past).contains(&letters(quiet)));
    let due = text_of(&household::share(&line("2026-04-02")));
    assert!(
        !due.contains("CHECK AGAIN")
            && letters(&due).contains(&letters("check again by 2 April 2026"))
    );
}

#[test]
fn every_entry_says_who_said_it_in_what_voice() {
    let lines = [
        r#"{"kind":"risk","said_by":"Tom Ellis","body":{"what":"One"}}"#,
        r#"{"kind":"risk","said_by":"Margaret Ellis","voice":"own_words","helped_by":"June","body":{"what":"Two"}}"#,
        r#"{"kind":"risk","said_by":"Sarah Ellis","voice":"spoken_for","basis":"attorney","body":{"what":"Three"}}"#,
        r#"{"kind":"risk","said_by":"Brook Homecare","voice":"agency","body":{"what":"Four"}}"#,
        r#"{"kind":"risk","said_by":"the scales","voice":"device","body":{"what":"Five"}}"#,
        r#"{"kind":"risk","said_by":"the old file","voice":"imported","body":{"what":"Six"}}"#,
    ];
    let printed = text_of(&household::share(&lines.join("\n")));
    for words in [
        "Said by Tom Ellis, 1 March 2026",
        "Margaret Ellis’s own words, with help from June, 1 March 2026",
        "Said for Margaret Ellis by Sarah Ellis (attorney), 1 March 2026",
        // The family signed it: the agency's name alone would say too much.
        "Brook Homecare (via Sarah Ellis), 1 March 2026",
        "Measured by the scales",
        "Taken over from the old file",
    ] {
        assert!(
            letters(&printed).contains(&letters(words)),
            "{words}\n{printed}"
        );
    }
    let mine = r#"{"kind":"risk","said_by":"Camden Continence Service","voice":"agency","body":{"what":"One"}}"#;
    assert!(
        text_of(&household::share_of(mine, Role::Agency))
            .contains("Camden Continence Service wrote this, 1 March")
    );
}

#[test]
fn two_who_differ_stand_side_by_side() {
    let lines = [
        r#"{"kind":"function","said_by":"Sarah Ellis","body":{"domain":"stairs","can_do":"Climbs alone."}}"#,
        r#"{"kind":"function","said_by":"Camden Continence Service","voice":"agency","body":{"domain":"stairs","can_do":"Needs one person."}}"#,
        r#"{"kind":"function","said_by":"Sarah Ellis","body":{"domain":"skin","can_do":"Sound."}}"#,
    ];
    let share = household::share(&lines.join("\n"));
    let printed = text_of(&share);
    let note = place(&printed, "Two people say different things. Both are shown.");
    assert!(place(&printed, "Climbs alone.") > note && place(&printed, "Needs one person.") > note);
    assert_eq!(printed.matches("different things").count(), 1);
    let tables = document_of(&share)
        .blocks
        .into_iter()
        .filter(|block| matches!(block, Block::Table(_)));
    assert_eq!(tables.count(), 1);
}

#[test]
fn no_known_allergies_and_an_allergy_differ_too() {
    let lines = [
        r#"{"kind":"allergy","said_by":"Sarah Ellis","body":{"substance":{"text":"Latex"}}}"#,
        r#"{"kind":"allergy","said_by":"Tom Ellis","body":{"none_known":true}}"#,
    ];
    let printed = text_of(&household::share(&lines.join("\n")));
    assert!(
        printed.contains("Two people say different things.")
            && letters(&printed).contains(&letters("Latex (others say differently: please ask)"))
            && printed.contains("No known allergies")
    );
    // The same thing said twice is no difference.
    let twice = lines.map(|_| lines[0]).join("\n");
    assert!(!text_of(&household::share(&twice)).contains("different things"));
}

#[test]
fn a_sealed_sheet_reveals_nothing() {
    let share = thirty();
    let payload = Payload::sealed_form(&share.pack().unwrap(), "seven words", 2).unwrap();
    let document = document(
        &share,
        &payload,
        Carrier::Letters,
        &SheetOptions::new(today()),
    );
    let printed = [
        text::write(&document),
        plain_html(&html::write(&document)),
        pdf::words(&document, Print::CLEAR),
        document.title.clone(),
    ]
    .concat();
    assert!(document.running.about.is_none());
    assert!(printed.contains("seven words") && printed.contains("Brook Homecare"));
    for secret in ["Margaret", "Peggy", "1940", "999", "first visit", "Tom"] {
        assert!(!printed.contains(secret), "{secret}");
    }
    for line in entry_texts(&share)
        .iter()
        .flat_map(|entry_text| &entry_text.lines)
        .filter(|line| line.text.len() > 4)
    {
        assert!(
            line.text == "Sarah Ellis" || !printed.contains(&line.text),
            "{}",
            line.text
        );
    }
}

#[test]
fn four_ways_of_not_answering_are_written_out() {
    let answer = |answer| {
        format!(
            r#"{{"kind":"function","body":{{"domain":"stairs","can_do":"{answer}","help_needed":"{answer}"}}}}"#
        )
    };
    for words in ["none", "not known", "not asked", "prefer not to say"] {
        let printed = text_of(&household::share(&answer(words)));
        assert!(
            letters(&printed).contains(&letters(&format!("Can do: {words}"))),
            "{printed}"
        );
    }
}

#[test]
fn silence_about_allergies_is_not_none() {
    let condition = r#"{"kind":"condition","body":{"name":{"text":"Asthma"}}}"#;
    assert!(
        text_of(&household::share(condition))
            .contains("Must not have: nothing is on this sheet. Please ask.")
    );
    let home = r#"{"kind":"risk","body":{"what":"Falls"}}"#;
    assert!(!text_of(&household::share(home)).contains("Must not have"));
}

#[test]
fn kinds_of_a_newer_version_are_counted() {
    let newer = |entry: Entry| {
        let text = entry
            .text()
            .replace("\"kind\":\"goal\"", "\"kind\":\"dance\"");
        Entry::parse(text.as_bytes()).unwrap()
    };
    let lines = [
        r#"{"kind":"goal","body":{"words":"Waltz."}}"#,
        r#"{"kind":"risk","body":{"what":"Falls"}}"#,
    ];
    let drafts: Vec<Draft> = lines.into_iter().map(household::draft).collect();
    let share = household::share_of_drafts(drafts, Role::Family, newer);
    let printed = text_of(&share);
    assert!(letters(&printed).contains(&letters(
        "This sheet also carries 1 entry that this version cannot show."
    )));
    assert!(!printed.contains("Waltz") && csv::write(&share).contains("Waltz"));
}

#[test]
fn an_addition_says_whose_it_is() {
    let share = household::share_of(&fixture("ellis/continence.jsonl"), Role::Agency);
    let printed = text_of(&share);
    assert!(printed.starts_with("What Camden Continence Service adds"));
    assert!(printed.contains("for the Ellis family"));
}

#[test]
fn several_people_and_the_home_each_have_their_part() {
    let lines = [
        r#"{"kind":"condition","body":{"name":{"text":"Asthma"}}}"#,
        r#"{"kind":"condition","about":"Tom Ellis","body":{"name":{"text":"Gout"}}}"#,
        r#"{"kind":"home","about":"home","body":{"floors":2}}"#,
    ];
    let printed = text_of(&household::share(&lines.join("\n")));
    let order = [
        "Margaret Ellis\n--------------",
        "Asthma",
        "Tom Ellis\n---------",
        "Gout",
        "The home\n--------",
        "Floors",
    ];
    assert!(order.map(|words| place(&printed, words)).is_sorted());
    let home = text_of(&household::share(lines[2]));
    assert!(home.contains("The home\n========"));
}

mod cases;
mod hostile;
mod hurry;
pub(super) mod kinds;
mod paper;
