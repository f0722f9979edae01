//! Forms of one's own: checked, drafted from a questionnaire, mapped.

use super::{NIGHT, desk};
use crate::desk::Desk;

#[test]
fn every_mistake_of_a_form_is_told_with_its_place() {
    let mut desk = Desk::new();
    desk.write("night.json", NIGHT);
    let said = desk.types(["form", "check", "night.json"]).done().out;
    assert!(
        said.starts_with("night.json: sound; 9 questions, 0 not mapped"),
        "{said}"
    );
    let bad = NIGHT
        .replace("\"type\": \"date\"", "\"type\": \"dat\"")
        .replace("domain=night", "domain=nihgt");
    desk.write("bad.json", bad);
    let said = desk.types(["form", "check", "bad.json"]).failed(1);
    let mut lines = said.out.lines();
    assert!(
        lines.next().unwrap().starts_with("bad.json:13:"),
        "{}",
        said.out
    );
    let (source, mark) = (lines.next().unwrap(), lines.next().unwrap());
    let at = mark.find('^').unwrap();
    assert_eq!(&source[at..at + 5], "\"dat\"", "{}", said.out);
    assert!(said.out.contains("hint: did you mean date"), "{}", said.out);
    let told = desk
        .run(["form", "check", "bad.json"])
        .stopped(1, "form_mistakes");
    let mistakes = told.json()["mistakes"].as_array().unwrap().clone();
    assert_eq!(mistakes.len(), 2);
    assert_eq!(mistakes[1]["kind"], "unknown_value");
    desk.run(["form", "check", "missing.json"])
        .refused("missing_file");
}

#[test]
fn a_questionnaire_becomes_a_form_and_its_questions_are_mapped() {
    let mut desk = desk();
    desk.write(
        "q.json",
        r#"{"resourceType":"Questionnaire","title":"Falls check","name":"FallsCheck","status":"active",
        "version":"1","publisher":"Falls team","item":[{"linkId":"1","text":"About you","type":"group","item":[
        {"linkId":"1.1","text":"Date of birth","type":"date"},
        {"linkId":"1.2","text":"Which tablets do\n you take?","type":"text",
         "enableWhen":[{"question":"1.1","operator":"exists","answerBoolean":true}]},
        {"linkId":"1.3","text":"A photo","type":"attachment"}]}]}"#,
    );
    desk.write("letter.json", "{\"resourceType\":\"Patient\"}");
    desk.run(["form", "draft", "letter.json", "-o", "x.json"])
        .refused("not_a_questionnaire");
    let said = desk
        .types(["form", "draft", "q.json", "-o", "first.json"])
        .done()
        .out;
    let kept = "kept, but its condition is not: 1.2: Which tablets do you take?\n";
    assert!(said.contains(kept), "{said}");
    let made = desk
        .run(["form", "draft", "q.json", "-o", "falls.json"])
        .done()
        .json();
    assert_eq!(made["questions"], 3);
    assert_eq!(made["left_out"].as_array().unwrap().len(), 1);
    let checked = desk.run(["form", "check", "falls.json"]).done().json();
    assert_eq!(checked["unmapped"].as_array().unwrap().len(), 3);
    let first = &checked["unmapped"][0]["suggestions"][0];
    assert_eq!(first["path"][0], "person.birth_date");
    // Without a terminal nobody can take anything.
    desk.run(["form", "suggest", "falls.json", "-o", "mapped.json"])
        .usage();
    let listed = desk.run(["form", "suggest", "falls.json"]).done().json();
    for question in listed["unmapped"].as_array().unwrap() {
        for suggestion in question["suggestions"].as_array().unwrap() {
            assert!(suggestion["score"].as_f64().unwrap() >= 0.2, "{question}");
        }
    }
    assert!(!desk.path("mapped.json").exists());
    let said = desk
        .answering(&["9", "1", "", "."])
        .types(["form", "suggest", "falls.json", "-o", "mapped.json"])
        .done();
    assert!(said.err.contains("none of the numbers"), "{}", said.err);
    assert!(said.out.contains("1 of 3 taken"), "{}", said.out);
    let told = desk.run(["form", "mapped.json"]).done().json();
    assert_eq!(told["coverage"]["answered"], 1);
    desk.answering(&["1"])
        .types([
            "form",
            "suggest",
            "falls.json",
            "-o",
            "falls.json",
            "--force",
        ])
        .failed(1);
}

#[test]
fn a_form_of_your_own_has_an_id_of_its_own() {
    let mut desk = desk();
    desk.write("ours.json", NIGHT.replace("night-sitting", "homecare"));
    desk.run(["form", "ours.json"]).refused("form_id_taken");
    desk.run(["share", "--to", "A", "--form", "ours.json", "-o", "a.json"])
        .refused("form_id_taken");
    let said = desk.types(["form", "check", "ours.json"]).failed(1);
    assert!(said.out.starts_with("ours.json:3:9: id: "), "{}", said.out);
    let told = desk
        .run(["form", "check", "ours.json"])
        .stopped(1, "form_mistakes")
        .json();
    assert_eq!(told["mistakes"][0]["kind"], "taken_id");
}
