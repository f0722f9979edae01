//! What went wrong on paper once, each on every kind of sheet that it concerns.

use crate::household::{self, today};
use crate::pdf::Print;
use crate::sheet::SheetKind;
use crate::sheet::tests::kinds::{assert_in_order, open, options, printed, printed_from};
use crate::sheet_options::SheetOptions;
use crate::sheet_pdf;

/// The kinds of sheet that tell what somebody takes, and how much.
const WITH_MEDICINES: [SheetKind; 7] = [
    SheetKind::Summary,
    SheetKind::Emergency,
    SheetKind::Hospital,
    SheetKind::Contingency,
    SheetKind::Household,
    SheetKind::EasyRead,
    SheetKind::MissingPerson,
];
/// The kinds with a place for what they must not have.
const WITH_ALLERGIES: [SheetKind; 8] = [
    SheetKind::Summary,
    SheetKind::Emergency,
    SheetKind::Hospital,
    SheetKind::Contingency,
    SheetKind::Household,
    SheetKind::EasyRead,
    SheetKind::MissingPerson,
    SheetKind::Card,
];
/// What marks a contradiction, in a line, a frame, Easy Read and over a table.
const MARKS: [&str; 4] = [
    "others say differently",
    "OTHERS SAY DIFFERENTLY",
    "Somebody else says something different",
    "say different things",
];

fn is_marked(printed: &str) -> bool {
    let flat = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    MARKS.iter().any(|mark| flat.contains(mark))
}

#[test]
fn strengths_of_one_medicine_are_marked_and_spellings_of_one_are_one() {
    let lines = [
        household::MARGARET,
        r#"{"kind":"medication","body":{"name":"Levothyroxine","strength":"50 µg"}}"#,
        r#"{"kind":"medication","said_by":"Tom Ellis","body":{"name":"Levothyroxine","strength":"50mcg"}}"#,
        r#"{"kind":"medication","said_by":"Dr Osei","body":{"name":"Levothyroxine","strength":"25 micrograms"}}"#,
    ];
    for kind in WITH_MEDICINES {
        let two = printed_from(kind, &lines[..3]);
        assert_eq!(
            two.matches("Levothyroxine").count(),
            1,
            "{}\n{two}",
            kind.name()
        );
        assert!(!is_marked(&two), "{}\n{two}", kind.name());
        let three = printed_from(kind, &lines);
        assert!(is_marked(&three), "{}\n{three}", kind.name());
        assert!(three.contains("25 micrograms"), "{}\n{three}", kind.name());
    }
    let summary = printed_from(SheetKind::Summary, &lines[..3]);
    assert_in_order(&summary, &["Said by Tom Ellis", "Said by Sarah Ellis"]);
}

#[test]
fn none_known_never_stands_unmarked_beside_an_allergy() {
    let lines = [
        household::MARGARET,
        r#"{"kind":"allergy","body":{"substance":"Penicillin","severity":"severe"}}"#,
        r#"{"kind":"allergy","said_by":"Camden Continence Service","voice":"agency","body":{"none_known":true}}"#,
    ];
    for kind in WITH_ALLERGIES {
        let printed = printed_from(kind, &lines);
        assert!(printed.contains("Penicillin"), "{}\n{printed}", kind.name());
        assert!(is_marked(&printed), "{}\n{printed}", kind.name());
        let twice = printed_from(kind, &[lines[0], lines[1], lines[1]]);
        assert!(!is_marked(&twice), "{}\n{twice}", kind.name());
    }
}

#[test]
fn what_is_stopped_or_past_is_not_among_what_is_now() {
    let lines = [
        household::MARGARET,
        r#"{"kind":"medication","body":{"name":"Warfarin","stop":"2024-05"}}"#,
        r#"{"kind":"medication","body":{"name":"Senna","stop":"2026-12-31"}}"#,
        r#"{"kind":"appointment","body":{"with":"Foot clinic","date":"2026-03-20"}}"#,
        r#"{"kind":"appointment","body":{"with":"Memory clinic","date":"2026-12-03"}}"#,
    ];
    assert_in_order(
        &printed_from(SheetKind::Summary, &lines),
        &[
            "Medicines (this is not a prescription)",
            "Senna",
            "Stopped medicines (not taken now)",
            "Warfarin",
            "Appointments to come",
            "Memory clinic",
            "Past appointments",
            "Foot clinic",
        ],
    );
    for kind in WITH_MEDICINES.into_iter().skip(1) {
        let printed = printed_from(kind, &lines);
        assert!(!printed.contains("Warfarin"), "{}\n{printed}", kind.name());
        assert!(
            !printed.contains("Foot clinic"),
            "{}\n{printed}",
            kind.name()
        );
        assert!(printed.contains("Senna"), "{}\n{printed}", kind.name());
    }
}

#[test]
fn who_died_is_one_line_of_the_household_and_nothing_elsewhere() {
    let lines = [
        household::MARGARET,
        r#"{"kind":"person","about":"Tom Ellis","body":{"name":{"full":"Tom Ellis"},"died_on":"2026-03-30"}}"#,
        r#"{"kind":"medication","about":"Tom Ellis","body":{"name":"Salbutamol inhaler"}}"#,
        r#"{"kind":"home","about":"home","body":{"hazards":"The rug slips."}}"#,
    ];
    for kind in SheetKind::ALL {
        let mut share = household::share(&lines.join("\n"));
        share
            .header
            .about
            .retain(|about| about.name.as_str() != "Tom Ellis");
        let printed = printed(&share, &options(kind));
        assert!(
            !printed.contains("Salbutamol"),
            "{}\n{printed}",
            kind.name()
        );
        let line = printed.contains("Tom Ellis died on 30 March 2026.");
        assert_eq!(
            line,
            kind == SheetKind::Household,
            "{}\n{printed}",
            kind.name()
        );
    }
}

#[test]
fn a_stand_in_finds_what_can_go_wrong_in_the_first_hour() {
    let lines = [
        household::MARGARET,
        r#"{"kind":"condition","body":{"name":"Dementia"}}"#,
        r#"{"kind":"function","body":{"domain":"swallowing","help_needed":"Thicken all fluids"}}"#,
        r#"{"kind":"function","body":{"domain":"toilet","when":"night","help_needed":"Walk beside her"}}"#,
        r#"{"kind":"contact","body":{"name":"June Adeyemi","relationship":"Neighbour","roles":["key_holder"]}}"#,
        r#"{"kind":"key_safe","about":"home","lane":"named","body":{"place":"By the door","code":"4711"}}"#,
    ];
    let printed = printed_from(SheetKind::Contingency, &lines);
    assert_in_order(
        &printed,
        &[
            "Health conditions",
            "Dementia",
            "Eating and drinking",
            "Thicken all fluids",
            "Toilet and nights",
            "Walk beside her",
            "Who has a key",
            "June Adeyemi (Neighbour)",
        ],
    );
    assert!(
        !printed.contains("4711") && !printed.contains("By the door"),
        "{printed}"
    );
}

#[test]
fn a_face_of_a_card_is_filled_apart_from_its_code() {
    let mut lines = vec![
        household::MARGARET.to_owned(),
        r#"{"kind":"allergy","body":{"substance":"Latex"}}"#.to_owned(),
        r#"{"kind":"condition","body":{"name":"Dementia"}}"#.to_owned(),
        r#"{"kind":"condition","body":{"name":"Epilepsy"}}"#.to_owned(),
        r#"{"kind":"risk","body":{"what":"Falls"}}"#.to_owned(),
        r#"{"kind":"medication","body":{"name":"Donepezil"}}"#.to_owned(),
    ];
    for (rank, name) in ["Sarah", "Tom", "June", "David"].iter().enumerate() {
        let body = format!(
            r#"{{"name":"{name}","rank":{},"phone":["07700 90046{rank}"]}}"#,
            rank + 1
        );
        lines.push(format!(r#"{{"kind":"contact","body":{body}}}"#));
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let printed = printed_from(SheetKind::Card, &lines);
    let words = [
        "Must not have: Latex",
        "Sarah",
        "Dementia; Epilepsy",
        "Donepezil",
        "Falls",
    ];
    assert_in_order(&printed, &words);
}

#[test]
fn a_medicine_keeps_its_dose_and_a_contact_its_hours_and_role() {
    let lines = [
        household::MARGARET,
        r#"{"kind":"medication","body":{"name":"Insulin","dose":"12 units","when":"before breakfast"}}"#,
        r#"{"kind":"contact","body":{"name":"June","rank":1,"phone":["07700 900238"],"hours":"until ten at night","roles":["key_holder"]}}"#,
    ];
    for kind in [
        SheetKind::Emergency,
        SheetKind::Hospital,
        SheetKind::Contingency,
        SheetKind::Household,
    ] {
        let printed = printed_from(kind, &lines);
        let flat = printed.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in [
            "Insulin 12 units, before breakfast",
            "June (key holder): 07700 900238, until ten at night",
        ] {
            assert!(flat.contains(words), "{}: {words}\n{printed}", kind.name());
        }
    }
}

#[test]
fn visits_of_one_day_are_no_contradiction_and_go_by_their_first_words() {
    let visits: Vec<String> = (1..=10)
        .map(|number| {
            let words = format!("Nurse came, visit {number}: dressing changed and leg looked at");
            format!(r#"{{"kind":"event","body":{{"type":"other","date":"2026-03-20","what_happened":"{words}"}}}}"#)
        })
        .collect();
    let mut lines = vec![household::MARGARET];
    lines.extend(visits.iter().map(String::as_str));
    let printed = printed_from(SheetKind::Summary, &lines);
    assert!(!is_marked(&printed), "{printed}");
    assert!(!printed.contains("Something else\n"), "{printed}");
    assert_eq!(
        printed.matches("\nNurse came, visit").count(),
        10,
        "{printed}"
    );
}

#[test]
fn forty_seven_facts_take_four_pages() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures");
    let lines = std::fs::read_to_string(folder.join("ellis/forty-seven.jsonl")).unwrap();
    let share = household::share(&format!("{}\n{lines}", household::MARGARET));
    assert_eq!(share.entries.len(), 47);
    let options = SheetOptions::new(today()).printed(Print::CLEAR);
    let sheet = sheet_pdf(&share, &open(&share), &options).unwrap();
    assert!(sheet.pages <= 4, "{} pages", sheet.pages);
}
