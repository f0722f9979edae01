//! `reply --from` a form that the agency filled: what is new is told and nothing else
//! (docs/taking-over.md).

use serde_json::{Value as Json, json};

use crate::desk::{Desk, Said};

/// An agency's own form.
const VISIT: &str = r#"{
  "form": 1, "id": "first-visit", "title": "First visit", "version": "2026 01",
  "agency": "Night sitting service", "asks": "person",
  "sections": [{ "title": "Questions", "questions": [
    { "id": "name", "label": "Your full name", "type": "text", "path": "person.name.full" },
    { "id": "born", "label": "Your date of birth", "type": "date", "path": "person.birth_date" },
    { "id": "age", "label": "Your age", "type": "number", "derive": { "rule": "age", "from": ["born"] } },
    { "id": "eating", "label": "Help to eat", "type": "text",
      "path": "function[domain=eating].help_needed" },
    { "id": "night", "label": "Help with the toilet at night", "type": "text",
      "path": "function[domain=toilet,when=night|both].help_needed" },
    { "id": "stairs", "label": "How many stairs are there?", "type": "number", "subject": "home",
      "path": "home.stairs" },
    { "id": "tenure", "label": "Who owns the home?", "type": "choice", "subject": "home",
      "path": "home.tenure", "choices": [
        { "value": "O1", "label": "The family", "from": ["own"] },
        { "value": "O2", "label": "A landlord", "from": ["housing_association", "private"] },
        { "value": "O3", "label": "The council", "from": ["council"] } ] },
    { "id": "washing", "label": "Help to wash or bathe", "type": "text",
      "path": "function[domain=hygiene|bathing].help_needed" },
    { "id": "medicines", "label": "Your medicines", "type": "text", "path": "medication[!stop]" },
    { "id": "aid", "label": "Which aid is missing?", "type": "text",
      "path": "equipment[!loan].what" },
    { "id": "signed", "label": "Signature", "type": "text", "match": "form_only" }
  ] }]
}"#;

/// A family whose sheet `out.json` an agency has, and filled its form from it.
fn desk(filled: &str) -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["function", "domain=eating", "help_needed=Cut up the meat"]);
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    desk.run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done();
    desk.write("visit.json", VISIT);
    let form = ["--as", "form:visit.json", "-o", filled];
    desk.run(["read", "out.json"].iter().chain(&form)).done();
    desk
}

fn json_of(desk: &Desk, file: &str) -> Json {
    serde_json::from_slice(&desk.read(file)).unwrap()
}

/// Answers questions of a file of our own answers.
fn answers(desk: &Desk, file: &str, new: &[(&str, Json)]) {
    let mut form = json_of(desk, file);
    for (id, members) in new {
        let all = form["answers"].as_array_mut().unwrap();
        let answer = all.iter_mut().find(|answer| answer["id"] == *id).unwrap();
        for (name, value) in members.as_object().unwrap() {
            answer[name] = value.clone();
        }
    }
    desk.write(file, form.to_string());
}

const REPLY: [&str; 9] = [
    "reply",
    "out.json",
    "--key",
    "camden.txt",
    "-o",
    "r.json",
    "--force",
    "--from",
    "filled.json",
];

fn replies(desk: &mut Desk, more: &[&str]) -> Said {
    desk.run(REPLY.iter().chain(&["--form", "visit.json"]).chain(more))
}

/// Kind and body of each entry that the reply tells, in order of the kinds.
fn told(desk: &mut Desk) -> Vec<(String, Json)> {
    let read = desk.run(["read", "r.json"]).done().json();
    let entries = read["entries"].as_array().unwrap().iter();
    let new = entries.filter(|entry| entry["kind"] != "person");
    let mut told: Vec<(String, Json)> = new
        .inspect(|entry| {
            assert_eq!(
                (&entry["voice"], &entry["said_by"]),
                (&json!("agency"), &json!("Camden"))
            )
        })
        .map(|entry| {
            (
                entry["kind"].as_str().unwrap().to_owned(),
                entry["body"].clone(),
            )
        })
        .collect();
    told.sort_by_key(|(kind, body)| (kind.clone(), body.to_string()));
    told
}

fn three_facts() -> Vec<(String, Json)> {
    let body = |kind: &str, body| (kind.to_owned(), body);
    vec![
        body(
            "function",
            json!({"domain": "toilet", "help_needed": "One carer, with the commode", "when": "night"}),
        ),
        body("home", json!({"stairs": 14})),
        body("home", json!({"tenure": "council"})),
    ]
}

#[test]
fn a_filled_form_comes_home_as_new_facts_and_nothing_else() {
    let mut desk = desk("filled.json");
    answers(
        &desk,
        "filled.json",
        &[
            ("night", json!({"answer": ["One carer, with the commode"]})),
            ("stairs", json!({"value": 14, "answer": ["14"]})),
            (
                "tenure",
                json!({"chosen": ["O3"], "answer": ["The council"]}),
            ),
        ],
    );
    assert_eq!(replies(&mut desk, &[]).error()["kind"], "not_confirmed");
    assert!(!desk.path("r.json").exists());
    let looked = replies(&mut desk, &["--look"]).done().json();
    assert_eq!(looked["entries"].as_array().unwrap().len(), 3);
    replies(&mut desk, &["--yes"]).done();
    assert_eq!(told(&mut desk), three_facts());
    let before = desk.shows(&[]).len();
    desk.run(["receive", "r.json", "--yes"]).done();
    let after = desk.shows(&[]);
    assert_eq!(after.len(), before + 3);
    let home = desk.shows(&["--kind", "home"]);
    assert_eq!(home.len(), 2);
    assert!(home.iter().all(|entry| entry["said_by"] == "Camden"));
    let function = desk.shows(&["--kind", "function"]);
    let eating = function
        .iter()
        .find(|entry| entry["body"]["domain"] == "eating");
    assert_eq!(eating.unwrap()["said_by"], "Sarah Ellis");
    let night = function
        .iter()
        .find(|entry| entry["body"]["domain"] == "toilet");
    assert_eq!(night.unwrap()["body"]["when"], "night");
}

/// Answers a question of a FHIR response.
fn answers_fhir(response: &mut Json, id: &str, answer: Json) {
    let items = response["item"][0]["item"].as_array_mut().unwrap();
    let item = items.iter_mut().find(|item| item["linkId"] == id).unwrap();
    item["answer"] = json!([answer]);
}

#[test]
fn a_fhir_response_tells_the_same() {
    let mut desk = desk("filled.fhir.json");
    let mut form = json_of(&desk, "filled.fhir.json");
    let words = json!({"valueString": "One carer, with the commode"});
    answers_fhir(&mut form, "night", words);
    answers_fhir(&mut form, "stairs", json!({"valueInteger": 14}));
    let coding =
        json!({"system": "https://camden.example/own", "code": "O3", "display": "The council"});
    answers_fhir(&mut form, "tenure", json!({ "valueCoding": coding }));
    desk.write("filled.json", form.to_string());
    replies(&mut desk, &["--yes"]).done();
    assert_eq!(told(&mut desk), three_facts());
    // Of another system: no name of a form of ours, and the words of each question.
    form["questionnaire"] = json!("https://camden.example/Questionnaire/visit");
    form["subject"] = json!({"reference": "Patient/7"});
    desk.write("filled.json", form.to_string());
    let said = replies(&mut desk, &["--yes"]);
    let said = said.stopped(1, "not_all_taken");
    let message = said.error()["message"].as_str().unwrap().to_owned();
    assert!(
        message.ends_with("question night, stairs, tenure"),
        "{message}"
    );
    desk.answering(&["y", "y", "y", "y"]);
    let said = desk
        .types(REPLY.iter().chain(&["--form", "visit.json"]))
        .done();
    assert!(
        said.err.contains("does not say whom it is about"),
        "{}",
        said.err
    );
    assert_eq!(told(&mut desk), three_facts());
    form["item"][0]["item"][5]["text"] = json!("How many steps has the garden?");
    form["item"][0]["item"][4]
        .as_object_mut()
        .unwrap()
        .remove("text");
    desk.write("filled.json", form.to_string());
    desk.answering(&["y", "y"]);
    let said = desk.types(REPLY.iter().chain(&["--form", "visit.json"]));
    let out = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(out.contains("other words in the file"), "{out}");
    assert!(out.contains("nor the words of the question"), "{out}");
    assert_eq!(told(&mut desk).len(), 1);
}

#[test]
fn what_may_be_meant_in_two_ways_is_left_by_its_name() {
    let mut desk = desk("filled.json");
    let words = |words: &str| json!({ "answer": [words] });
    answers(
        &desk,
        "filled.json",
        &[
            ("name", words("Margaret Anne Ellis")),
            ("age", json!({"value": 80, "answer": ["80"]})),
            ("eating", words("Cut up the meat. Thicken drinks")),
            ("stairs", json!({"value": 14, "answer": ["13"]})),
            ("tenure", json!({"chosen": ["O2"]})),
            ("washing", words("One carer")),
            ("medicines", words("Donepezil 10 mg at night")),
            ("aid", words("Commode and a rail")),
            ("signed", words("A. Reed")),
            ("night", words("not known")),
        ],
    );
    let said = replies(&mut desk, &["--yes"]).stopped(1, "not_all_taken");
    let message = said.error()["message"].as_str().unwrap().to_owned();
    let all = "name, age, eating, night, stairs, tenure, washing, medicines, aid, signed";
    assert!(message.ends_with(&format!("question {all}")), "{message}");
    assert!(!desk.path("r.json").exists(), "nothing was signed");
    desk.answering(&["n"]);
    let said = desk.types(REPLY.iter().chain(&["--form", "visit.json"]));
    let out = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for why in [
        "question age: Your age 80 - it follows from other answers",
        "differs from what the sheet says: Margaret Ellis",
        "differs from what the sheet says: Cut up the meat",
        "its words and its value do not say the same",
        "stands for several things that a record keeps apart",
        "several sorts of entries answer it",
        "asks for a whole entry",
        "check that it is one name",
        "belongs to the form alone",
        "says that it is not known",
    ] {
        assert!(out.contains(why), "{why}\n{out}");
    }
    let born = "question born: Your date of birth 17 May 1940 - on the sheet already";
    assert!(out.contains(born), "{out}");
}

#[test]
fn a_form_that_is_damaged_or_of_others_is_refused_as_a_whole() {
    let mut desk = desk("filled.json");
    let sound = json_of(&desk, "filled.json");
    let whole = sound.to_string();
    desk.write("filled.json", &whole[..whole.len() / 2]);
    assert_eq!(replies(&mut desk, &["--yes"]).error()["kind"], "syntax");
    // By its content alone, too.
    let said = desk.run(REPLY.iter().chain(&["--yes"]));
    assert_eq!(said.error()["kind"], "syntax");
    let message = said.error()["message"].as_str().unwrap().to_owned();
    assert_eq!(
        message,
        "the filled form cannot be read as JSON, see line 1"
    );
    desk.write("filled.json", "[".repeat(100_000));
    assert_eq!(replies(&mut desk, &["--yes"]).error()["kind"], "too_deep");
    let mut change = |name: &str, value: Json, kind: &str| {
        let mut form = sound.clone();
        form[name] = value;
        desk.write("filled.json", form.to_string());
        let said = replies(&mut desk, &["--yes"]);
        assert_eq!(said.error()["kind"], kind, "{name}");
    };
    change("about", json!("Doreen Hatfield"), "other_person");
    change("form", json!("ot"), "other_form");
    change("version", json!("2025"), "other_form");
    change("answers", json!("none"), "envelope");
    change("more", json!(1), "envelope");
    change("resourceType", json!("Questionnaire"), "not_supported");
    let response = json!({"resourceType": "QuestionnaireResponse", "status": "entered-in-error"});
    desk.write("filled.json", response.to_string());
    let said = replies(&mut desk, &["--yes"]);
    assert_eq!(said.error()["kind"], "not_supported");
    desk.write("filled.json", whole);
    // A form of the agency's own has to be named.
    let said = desk.run(REPLY.iter().chain(&["--yes"]));
    assert_eq!(said.error()["kind"], "no_such_form");
    assert!(!desk.path("r.json").exists());
}

#[test]
fn answers_that_contradict_each_other_are_both_left() {
    let mut desk = desk("filled.json");
    let mut form = json_of(&desk, "filled.json");
    let again = json!({"id": "stairs", "answer": ["15"]});
    form["answers"].as_array_mut().unwrap().push(again);
    desk.write("filled.json", form.to_string());
    let other = VISIT.replace(
        r#"{ "id": "signed""#,
        r#"{ "id": "steps", "label": "Steps inside", "type": "number", "subject": "home", "path": "home.stairs" },
           { "id": "signed""#,
    );
    desk.write("visit.json", other);
    let said = replies(&mut desk, &["--yes"]).stopped(1, "not_all_taken");
    assert!(
        said.error()["message"]
            .as_str()
            .unwrap()
            .ends_with("question stairs")
    );
    form["answers"].as_array_mut().unwrap().pop();
    form["answers"]
        .as_array_mut()
        .unwrap()
        .push(json!({"id": "steps", "answer": ["15"]}));
    desk.write("filled.json", form.to_string());
    answers(&desk, "filled.json", &[("stairs", json!({"value": 14}))]);
    let said = replies(&mut desk, &["--yes"]).stopped(1, "not_all_taken");
    assert!(
        said.error()["message"]
            .as_str()
            .unwrap()
            .ends_with("question stairs, steps")
    );
}
