//! How old the answers of a form are after some of them were given anew.

use serde_json::Value as Json;

use crate::desk::Desk;

const NIGHTS: &str = r#"{
  "form": 1, "id": "nights", "title": "Nights", "version": "1", "agency": "Night service",
  "asks": "person",
  "sections": [{ "title": "Your nights", "questions": [
    { "id": "help", "label": "Which help do you need?", "type": "text", "max_age_days": 90,
      "path": "function[domain=night].help_needed" },
    { "id": "can", "label": "What can you do yourself?", "type": "text", "max_age_days": 90,
      "path": "function[domain=night].can_do" },
    { "id": "all", "label": "Your nights", "type": "list", "path": "function[domain=night]" },
    { "id": "outcomes", "label": "Outcomes", "type": "list",
      "derive": { "rule": "care_act_outcomes", "from": ["can"] } }
  ] }]
}"#;

/// Margaret's nights as they were in March 2026, two years later.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.write("nights.json", NIGHTS);
    desk.adds(["function", "domain=night", "can_do=Turns over alone"]);
    desk.goes_to("2028-03-02");
    desk
}

/// State and days of an answer.
fn told(desk: &mut Desk, id: &str) -> (String, Vec<String>) {
    let told = desk.run(["form", "nights.json"]).done().json();
    let answers = told["answers"].as_array().unwrap();
    let answer = answers.iter().find(|answer| answer["id"] == id).unwrap();
    let days = answer["sources"].as_array().unwrap().iter();
    let day = |source: &Json| source["as_of"].as_str().unwrap().to_owned();
    (
        answer["state"].as_str().unwrap().to_owned(),
        days.map(day).collect(),
    )
}

fn is(state: &str, day: &str) -> (String, Vec<String>) {
    (state.to_owned(), vec![day.to_owned()])
}

const THEN: &str = "2026-03-01";
const NOW: &str = "2028-03-02";

#[test]
fn a_gap_that_is_answered_leaves_the_other_answers_old() {
    let mut desk = desk();
    desk.answering(&["Somebody to call", "", "."])
        .types(["form", "nights.json", "--ask"])
        .done();
    assert_eq!(desk.shows(&["--kind", "function"]).len(), 1, "one entry");
    assert_eq!(told(&mut desk, "help"), is("answered", NOW));
    assert_eq!(told(&mut desk, "can"), is("stale", THEN));
    assert_eq!(told(&mut desk, "all"), is("answered", THEN));
    let said = desk.types(["form", "nights.json"]).done().out;
    for line in [
        "2 March 2028, today)",
        "1 March 2026, 2 years ago; TOO OLD:",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    for (file, old) in [
        ("nights.txt", "as of 1 March 2026"),
        ("nights.csv", "2026-03-01"),
    ] {
        let args = ["form", "nights.json", "--to", "Night service", "-o", file];
        desk.run(args).done();
        let text = String::from_utf8(desk.read(file)).unwrap();
        assert!(text.contains(old), "{file}: {text}");
    }
    // One yes renews all that stands there.
    let said = desk
        .answering(&["y", "."])
        .types(["form", "nights.json", "--ask"])
        .done();
    assert!(said.err.contains("Is this still right?"), "{}", said.err);
    assert_eq!(told(&mut desk, "can"), is("answered", NOW));
    assert_eq!(told(&mut desk, "all"), is("answered", NOW));
}

#[test]
fn a_field_that_is_changed_leaves_the_others_old() {
    let mut desk = desk();
    let id = desk.shows(&["--kind", "function"])[0]["id"].clone();
    let id = id.as_str().unwrap();
    desk.run(["change", id, "ability=some"]).done();
    assert_eq!(told(&mut desk, "can"), is("stale", THEN));
    let id = desk.shows(&["--kind", "function"])[0]["id"].clone();
    let checked = ["--checked", NOW, "--checked-how", "confirmed_by_person"];
    let change = ["change", id.as_str().unwrap(), "ability=lots"];
    desk.run(change.into_iter().chain(checked)).done();
    assert_eq!(told(&mut desk, "can"), is("answered", NOW));
    // What follows is as old as what it follows from.
    desk.goes_to("2028-08-01");
    let id = desk.shows(&["--kind", "function"])[0]["id"].clone();
    let change = ["change", id.as_str().unwrap(), "can_do=Nothing alone"];
    desk.run(change).done();
    assert_eq!(told(&mut desk, "can"), is("answered", "2028-08-01"));
    assert_eq!(told(&mut desk, "outcomes").0, "stale");
}

/// States and days of all answers.
fn all_told(told: &Json) -> Vec<Json> {
    let answers = told["answers"].as_array().unwrap().iter();
    let each = answers.map(|answer| {
        let days = answer["sources"].as_array().unwrap().iter();
        let days: Vec<&Json> = days.map(|source| &source["as_of"]).collect();
        serde_json::json!([answer["id"], answer["state"], days])
    });
    each.collect()
}

#[test]
fn who_reads_a_sheet_is_told_how_old_each_answer_is() {
    let mut desk = desk();
    desk.answering(&["Somebody to call", "", "."])
        .types(["form", "nights.json", "--ask"])
        .done();
    let here = desk.run(["form", "nights.json"]).done().json();
    let here = all_told(&here);
    assert!(here[1].to_string().contains("stale"), "{here:?}");
    let to = ["--to", "Night service", "-o"];
    for file in ["sheet.pdf", "sheet.json", "sheet.txt"] {
        desk.run(["share"].into_iter().chain(to).chain([file]))
            .done();
        let read = desk.run(["read", file, "--as", "form:nights.json"]);
        assert_eq!(all_told(&read.done().json()), here, "{file}");
    }
    let sheet = String::from_utf8(desk.read("sheet.txt")).unwrap();
    let sheet = sheet.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = "in place of an earlier entry, some of it unchanged since 1 March 2026";
    assert!(sheet.contains(said), "{sheet}");
}

#[test]
fn a_card_has_no_room_for_how_old_a_fact_is() {
    let mut desk = desk();
    desk.adds(["allergy", "substance=Latex"]);
    let id = desk.shows(&["--kind", "allergy"])[0]["id"].clone();
    desk.goes_to("2028-03-03");
    let id = id.as_str().unwrap();
    desk.run(["change", id, "reaction=A rash"]).done();
    let text = |desk: &mut Desk, sheet: &str, file: &str| {
        let to = ["--to", "Night service", "--sheet", sheet, "-o", file];
        desk.run(["share"].into_iter().chain(to)).done();
        String::from_utf8(desk.read(file)).unwrap()
    };
    let sheet = text(&mut desk, "summary", "sheet.json");
    let told = r#""since":[{"days":{"2028-03-02":["#;
    assert!(sheet.contains("Latex") && sheet.contains(told), "{sheet}");
    let card = text(&mut desk, "card", "card.json");
    assert!(card.contains("Latex") && !card.contains("since"), "{card}");
}
