//! The oracle finds every sort of fault: a sheet that is right, written by hand,
//! is spoilt in one place at a time.

use carewallet_core::{Kind, Lane};
use carewallet_export::Language;
use carewallet_export::sheet::SheetKind;
use serde_json::json;

use super::case::Case;
use super::catalogue::Words;
use super::fact::{Fact, in_force};
use super::household::{How, Writer, family, holder};
use super::page::Page;
use super::read_html;
use super::read_text;
use super::rules::{Judge, Places};
use super::violation::{Rule, Tally};

/// What a summary of [`record`] says when nothing is wrong with it.
const SOUND: &str = "\
Care summary
Margaret Ellis
==============
Born 17 May 1940

** Read this first **
   Must not have: Penicillin (severe); Latex (mild)

Medicines
---------

Donepezil
    Strength: 10 mg · Dose: 1 tablet

These differ. Please ask.

Levothyroxine
    Strength: 50 micrograms · Dose: 1 capsule · or 75 micrograms

Stopped medicines
-----------------

Warfarin
    Strength: 3 mg

Appointments to come
--------------------

Memory clinic
    3 December 2026
";

/// The record of Margaret and of her husband, who died.
fn record() -> Vec<Fact> {
    let mut writer = Writer::new(1);
    let [margaret, tom] = [1, 2].map(|number| {
        let id = format!("p{number:016x}");
        carewallet_core::SubjectId::parse(&id).unwrap()
    });
    let twice = How {
        other: true,
        ..family()
    };
    let private = How {
        lane: Some(Lane::Family),
        ..family()
    };
    let medicine =
        |name: &str, strength: &str| json!({"name": {"text": name}, "strength": strength});
    let mut say = |kind, body, how| {
        writer.says(&margaret, kind, body, how);
    };
    let allergy =
        |name: &str, how_bad: &str| json!({"substance": {"text": name}, "severity": how_bad});
    say(Kind::Allergy, allergy("Penicillin", "severe"), family());
    say(Kind::Allergy, allergy("Latex", "mild"), family());
    say(Kind::Allergy, allergy("LATEX.", "mild"), twice);
    let mut donepezil = medicine("Donepezil", "10 mg");
    donepezil["dose"] = json!("1 tablet");
    say(Kind::Medication, donepezil, family());
    let mut levothyroxine = medicine("Levothyroxine", "50 mcg");
    levothyroxine["dose"] = json!("1 capsule");
    say(Kind::Medication, levothyroxine.clone(), family());
    levothyroxine["strength"] = json!("75 micrograms");
    say(Kind::Medication, levothyroxine, twice);
    let mut warfarin = medicine("Warfarin", "3 mg");
    warfarin["stop"] = json!("2026-01-02");
    say(Kind::Medication, warfarin, family());
    say(Kind::Medication, medicine("Haloperidol", "1 mg"), private);
    let visit = |with: &str, day: &str| json!({"with": with, "date": day});
    say(
        Kind::Appointment,
        visit("Foot clinic", "2026-11-20"),
        family(),
    );
    say(
        Kind::Appointment,
        visit("Memory clinic", "2026-12-03"),
        family(),
    );
    writer.says(
        &tom,
        Kind::Medication,
        medicine("Salbutamol", "2 mg"),
        family(),
    );
    let (entries, _) = writer.done();
    in_force(&entries, &holder().public_key().id())
}

fn words() -> Words {
    let mut words = Words::of(Language::English);
    words.teach("differs", "These differ. Please ask.");
    words.teach("stopped-medicines", "Stopped medicines");
    words.teach("incomplete", "A part of the record could not be read.");
    words
}

/// What the oracle says of a sheet, as text and as HTML.
fn judged(kind: SheetKind, text: &str, incomplete: bool) -> [Vec<Rule>; 2] {
    let (record, words) = (record(), words());
    let ids = [1, 2].map(|number| format!("p{number:016x}"));
    let case = Case {
        seed: 0,
        kind,
        words: &words,
        record: &record,
        subjects: vec![ids[0].clone(), "home".to_owned()],
        lane: 1,
        kinds: None,
        names: vec![(ids[0].clone(), "Margaret Ellis".to_owned())],
        died: vec![(ids[1].clone(), "Tom Ellis".to_owned())],
        damaged: false,
        incomplete,
    };
    let places = Places::each_once();
    let rules = |page: &Page| {
        let mut tally = Tally::default();
        let judge = Judge {
            case: &case,
            page,
            places: &places,
        };
        judge.judge(&mut tally);
        let mut rules: Vec<Rule> = tally.violations.iter().map(|one| one.rule).collect();
        rules.dedup();
        rules
    };
    [
        rules(&read_text::read(text)),
        rules(&read_html::read(&as_html(text))),
    ]
}

/// The same sheet as HTML, for the few blocks that it has.
fn as_html(text: &str) -> String {
    let mut html = String::from("<article>");
    for block in text.split("\n\n") {
        let lines: Vec<&str> = block.lines().collect();
        let ruled = lines
            .iter()
            .any(|line| line.starts_with("---") || line.starts_with("==="));
        if ruled && lines.len() > 2 {
            let rest = lines.get(3..).unwrap_or_default().join(" ");
            html += &format!(
                "<header><p>{}</p><h1>{}</h1><p>{rest}</p></header>",
                lines[0], lines[1]
            );
        } else if ruled {
            html += &format!("<h2>{}</h2>", lines[0]);
        } else if block.starts_with("**") {
            html += &format!("<aside><p>{}</p></aside>", lines.join("<br>"));
        } else if block.contains("\n    ") {
            html += "<dl>";
            for line in &lines {
                let tag = if line.starts_with(' ') { "dd" } else { "dt" };
                html += &format!("<{tag}>{line}</{tag}>");
            }
            html += "</dl>";
        } else {
            html += &format!("<p>{}</p>", lines.join(" "));
        }
    }
    html + "</article>"
}

/// A fault: what is changed into what, and the rule that it breaks.
const FAULTS: [(Rule, &str, &str); 16] = [
    (Rule::AllergyMissing, "Penicillin (severe); ", ""),
    (
        Rule::MedicineMissing,
        "Donepezil\n    Strength: 10 mg · Dose: 1 tablet\n\n",
        "",
    ),
    (
        Rule::StoppedAsCurrent,
        "Stopped medicines\n-----------------\n\n",
        "",
    ),
    (
        Rule::StoppedAsCurrent,
        "Latex (mild)",
        "Latex (mild)\n   Medicines: Warfarin",
    ),
    (
        Rule::SaidTwice,
        "Latex (mild)",
        "Latex (mild); Latex (mild)",
    ),
    (
        Rule::SaidTwice,
        "Stopped",
        "Donepezil\n    Strength: 10 mg · Dose: 1 tablet\n\nStopped",
    ),
    (Rule::Unmarked, "These differ. Please ask.\n\n", ""),
    (
        Rule::Unmarked,
        "Latex (mild)",
        "Latex (mild). Medicines: Levothyroxine 50 micrograms",
    ),
    (Rule::WithoutDose, " · Dose: 1 tablet", ""),
    (Rule::WithoutDose, "10 mg", "1 mg"),
    (
        Rule::Died,
        "Donepezil\n",
        "Salbutamol\n    2 mg\nDonepezil\n",
    ),
    (Rule::Died, "Born", "Lives with Tom Ellis. Born"),
    (
        Rule::PastToCome,
        "Memory clinic",
        "Foot clinic\n    20 November 2026\nMemory clinic",
    ),
    (
        Rule::FalseAbsence,
        "Penicillin (severe); Latex (mild)",
        "nothing is on record. Please ask.",
    ),
    (
        Rule::FalseAbsence,
        "Latex (mild)",
        "Latex (mild). No known allergies",
    ),
    (
        Rule::TooPrivate,
        "Donepezil\n",
        "Haloperidol\n    1 mg\nDonepezil\n",
    ),
];

#[test]
fn the_oracle_finds_every_sort_of_fault() {
    let summary = |text: &str| judged(SheetKind::Summary, text, false);
    assert_eq!(summary(SOUND), [[], []], "a sheet that is right");
    for (rule, from, to) in FAULTS {
        assert!(SOUND.contains(from), "{from}");
        for (found, body) in summary(&SOUND.replacen(from, to, 1))
            .iter()
            .zip(["text", "html"])
        {
            assert!(
                found.contains(&rule),
                "{rule:?} in {body}: {from} -> {to}: {found:?}"
            );
        }
    }
}

#[test]
fn the_oracle_finds_who_died_listed_among_the_living() {
    let told =
        "Household\n=========\n\nAbout the home\n--------------\n\nTom Ellis died on 2 May 2026.\n";
    let listed = "Household\n=========\n\nTom Ellis\n---------\n\nBorn 8 March 1938\n";
    for (sheet, finds) in [(told, false), (listed, true)] {
        for rules in judged(SheetKind::Household, sheet, false) {
            assert_eq!(rules.contains(&Rule::Died), finds, "{sheet}: {rules:?}");
        }
    }
}

#[test]
fn the_oracle_finds_a_card_that_does_not_say_that_there_is_more() {
    let card = "Margaret Ellis\n==============\n\nMust not have: Penicillin; Latex\n";
    let more = format!("{card}\nMore is on record. Please ask.\n");
    let judged = |text: &str| judged(SheetKind::Card, text, false);
    assert_eq!(judged(&more), [[], []]);
    assert_eq!(judged(card), [[Rule::CardSilent], [Rule::CardSilent]]);
}

#[test]
fn the_oracle_finds_a_mark_on_what_nobody_contradicts() {
    let calm = super::making::Home::of(super::household::Household::calm());
    let words = words();
    let order = super::making::Order::all().next().unwrap();
    let case = calm.case(order, &words);
    let page = read_text::read("A\n=\n\nThese differ. Please ask.\n");
    let judge = Judge {
        case: &case,
        page: &page,
        places: &Places::each_once(),
    };
    let mut tally = Tally::default();
    judge.judge(&mut tally);
    assert_eq!(tally.count(Rule::MarkedForNothing), 1);
}

/// Of a record that is not whole nothing is printed as absent, and the sheet
/// begins by saying so.
#[test]
fn the_oracle_finds_a_sheet_that_hides_that_it_is_incomplete() {
    let judged = |text: &str| judged(SheetKind::Summary, text, true);
    let note = "** A part of the record could not be read. **\n   Ask the family.\n\n** Read";
    let sound = SOUND.replacen("** Read", note, 1);
    assert_eq!(judged(&sound), [[], []]);
    assert_eq!(judged(SOUND), [[Rule::Incomplete], [Rule::Incomplete]]);
    let late = SOUND.replacen("Medicines\n", &format!("{note}\n\nMedicines\n"), 1);
    assert_eq!(judged(&late), [[Rule::Incomplete], [Rule::Incomplete]]);
    // Nothing of the kind is on record; what cannot be read may be.
    let silent = "Risks: nothing is on record. Please ask.\n\nMedicines\n";
    for found in judged(&sound.replacen("Medicines\n", silent, 1)) {
        assert!(found.contains(&Rule::FalseAbsence), "{found:?}");
    }
}
