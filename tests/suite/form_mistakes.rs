//! What somebody who writes a form is told: one mistake at a time, put into a
//! sound form, through the program. `fixtures/golden/form-mistakes.txt` holds
//! every message.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::desk::Desk;
use crate::golden;

const SOUND: &str = include_str!("../../fixtures/forms/night-sitting.json");

/// What is changed into what, the sort of mistake, and the line that is named.
const MISTAKES: &[(&str, &str, &str, usize)] = &[
    ("\"asks\": \"person\",", "\"asks\": \"person\"", "json", 7),
    ("\"form\": 1", "\"form\": 2", "newer_version", 2),
    ("\"form\": 1", "\"form\": \"1\"", "wrong_json_type", 2),
    (
        "\"title\": \"You\",",
        "\"title\": \"You\", \"title\": \"Me\",",
        "duplicate_member",
        10,
    ),
    (
        "  \"agency\": \"Night sitting service\",\n",
        "",
        "missing_member",
        1,
    ),
    (
        "\"max_age_days\": 90",
        "\"max_age\": 90",
        "unknown_member",
        22,
    ),
    (
        "\"label\": \"Signature\"",
        "\"label\": \"\"",
        "empty_text",
        34,
    ),
    (
        "\"label\": \"Signature\"",
        "\"label\": \"Signature\\nand date\"",
        "not_one_line",
        34,
    ),
    (
        "\"label\": \"Signature\"",
        "\"label\": \"Signa\\u202eture\"",
        "hidden_character",
        34,
    ),
    (
        "\"id\": \"toilet\"",
        "\"id\": \"Toilet at night\"",
        "bad_id",
        21,
    ),
    (
        "\"id\": \"night-sitting\"",
        "\"id\": \"check\"",
        "taken_id",
        3,
    ),
    ("\"id\": \"pets\"", "\"id\": \"toilet\"", "same_id", 30),
    (
        "\"sections\": [",
        "\"sections\": [], \"old\": [",
        "no_questions",
        8,
    ),
    (
        "\"type\": \"date\"",
        "\"type\": \"day\"",
        "unknown_choice",
        13,
    ),
    (
        "\"lane\": \"named\" },\n        { \"id\": \"signed\"",
        "\"lane\": \"private\" },\n        { \"id\": \"signed\"",
        "unknown_choice",
        33,
    ),
    ("both].help_needed", "both]..help_needed", "path_syntax", 22),
    (
        "\"path\": \"household.pets\"",
        "\"path\": \"houshold.pets\"",
        "unknown_kind",
        31,
    ),
    (
        "\"path\": \"household.pets\"",
        "\"path\": \"handover.to\"",
        "of_the_wallet",
        31,
    ),
    (
        "\"path\": \"household.pets\"",
        "\"path\": \"household.pet\"",
        "unknown_field",
        31,
    ),
    (
        "\"path\": \"person.birth_date\"",
        "\"path\": \"person.birth_date.year\"",
        "no_fields",
        13,
    ),
    (
        "\"path\": \"household.pets\"",
        "\"path\": \"household.pets[kind=cat]\"",
        "no_groups",
        31,
    ),
    (
        "domain=toilet,when=night|both].help_needed",
        "domain~toilet].help_needed",
        "wrong_test",
        22,
    ),
    (
        "domain=toilet,when=night|both].help_needed",
        "domain=loo].help_needed",
        "unknown_value",
        22,
    ),
    (
        "\"type\": \"date\", \"path\": \"person.birth_date\"",
        "\"type\": \"number\", \"path\": \"person.birth_date\"",
        "wrong_answer_type",
        13,
    ),
    (
        "\"path\": \"household.pets\"",
        "\"path\": \"medication\"",
        "wrong_subject",
        31,
    ),
    (
        "\"path\": \"money[type=funding].funding\", \"lane\": \"named\"",
        "\"path\": \"money[type=funding].funding\"",
        "lane_too_narrow",
        33,
    ),
    (
        "\"path\": \"person.name.full\"",
        "\"path\": \"consent.what\"",
        "never_leaves",
        12,
    ),
    (
        "\"match\": \"form_only\"",
        "\"match\": \"form_only\", \"path\": \"person.name\"",
        "match_conflict",
        34,
    ),
    (
        "\"match\": \"form_only\"",
        "\"match\": \"form_only\", \"partly\": \"person.name\"",
        "match_conflict",
        34,
    ),
    (
        "\"path\": \"household.pets\"",
        "\"path\": \"household.pets\", \"partly\": [\"home.hazards\", \"household.pets\"]",
        "repeated",
        31,
    ),
    (
        "\"path\": \"household.pets\"",
        "\"partly\": \"household.pet\"",
        "unknown_field",
        31,
    ),
    (
        "\"max_age_days\": 90",
        "\"max_age_days\": 0",
        "bad_max_age",
        22,
    ),
    (
        "\"type\": \"list\",\n",
        "\"type\": \"choices\",\n",
        "choices_missing",
        30,
    ),
    (
        "\"type\": \"choice\"",
        "\"type\": \"text\"",
        "choices_unwanted",
        25,
    ),
    ("\"value\": \"1\"", "\"value\": \"0\"", "same_choice", 27),
    (
        "[\"alone\"]",
        "[\"by herself\"]",
        "unknown_choice_source",
        26,
    ),
    (
        "\"from\": [\"born\"]",
        "\"from\": [\"bron\"]",
        "unknown_source",
        14,
    ),
    (
        "\"from\": [\"born\"]",
        "\"from\": [\"age\"]",
        "self_source",
        14,
    ),
    ("\"from\": [\"born\"]", "\"from\": [\"older\"]", "cycle", 14),
    (
        "\"from\": [\"born\"]",
        "\"from\": [\"name\"]",
        "rule_source",
        14,
    ),
];

/// The form with one thing changed.
fn with(old: &str, new: &str) -> String {
    assert_eq!(SOUND.matches(old).count(), 1, "{old}");
    SOUND.replace(old, new)
}

#[test]
fn every_mistake_is_told_with_its_line_and_reason() {
    let mut messages = String::new();
    let mut kinds = BTreeSet::new();
    let mut missed = String::new();
    for (old, new, kind, line) in MISTAKES {
        let mut desk = Desk::new();
        desk.write("ours.json", with(old, new).as_bytes());
        let refused = desk.run(["form", "check", "ours.json"]);
        let refused = refused.stopped(1, "form_mistakes");
        let told: Json = serde_json::from_str(&refused.out).unwrap();
        let mistakes = told["mistakes"].as_array().unwrap();
        let fits = |m: &Json| m["kind"] == **kind && m["line"] == *line;
        if !mistakes.iter().any(fits) {
            missed.push_str(&format!("{kind} in line {line}: {}", refused.out));
        }
        kinds.insert(*kind);
        let shown = desk.types(["form", "check", "ours.json"]);
        messages.push_str(&format!("# {kind}\n{}\n", shown.out));
    }
    assert!(missed.is_empty(), "{missed}");
    assert!(kinds.len() >= 20, "{} kinds of mistakes", kinds.len());
    golden::assert_is("fixtures/golden/form-mistakes.txt", &messages);
}

#[test]
fn a_sound_form_is_called_sound() {
    let mut desk = Desk::new();
    desk.write("ours.json", SOUND.as_bytes());
    let said = desk.types(["form", "check", "ours.json"]).done();
    assert!(said.out.contains("9 questions"), "{}", said.out);
}

/// The example of the manual is a sound form.
#[test]
fn the_example_in_the_manual_is_sound() {
    let manual = include_str!("../../docs/forms.md");
    let (_, rest) = manual.split_once("```json\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let mut desk = Desk::new();
    desk.write("example.json", example.as_bytes());
    desk.types(["form", "check", "example.json"]).done();
}
