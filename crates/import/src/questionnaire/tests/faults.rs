//! Questionnaires as other programs write them: what is odd costs no more than
//! itself, and is told.

use carewallet_core::form::{AnswerType, Asked, Form};
use serde_json::{Value as Json, json};

use super::{made, of_items, refused};
use crate::QuestionnaireError;

fn one(item: &Json) -> (Form, Vec<String>) {
    let imported = made(&of_items(&json!([item])));
    (imported.form, imported.left_out)
}

fn labels(form: &Form, id: &str) -> Vec<String> {
    let choices = &form.question(id).unwrap().choices;
    choices.iter().map(|choice| choice.label.clone()).collect()
}

fn told(left_out: &[String], what: &str) -> bool {
    left_out.iter().any(|line| line.contains(what))
}

#[test]
fn choices_of_a_contained_value_set_are_kept() {
    let list = json!({"resourceType": "ValueSet", "id": "often", "compose": {"include": [{
        "concept": [{"code": "n", "display": "Never"}, {"code": "d", "display": "Daily"}]}]}});
    let opened = json!({"resourceType": "ValueSet", "id": "how", "expansion": {"contains": [
        {"abstract": true, "display": "Group", "contains": [{"code": "1", "display": "Alone"}]},
        {"code": "2", "display": "With help"}]}});
    let ask = |id: &str, set: &str| json!({"linkId": id, "type": "choice", "text": "Which?", "answerValueSet": set});
    let items = json!([
        ask("a", "#often"),
        ask("b", "#how"),
        ask("c", "http://elsewhere/set")
    ]);
    let mut whole = of_items(&items);
    whole["contained"] = json!([list, opened]);
    let imported = made(&whole);
    assert_eq!(labels(&imported.form, "a"), ["Never", "Daily"]);
    assert_eq!(labels(&imported.form, "b"), ["Alone", "With help"]);
    assert_eq!(
        imported.form.question("c").unwrap().answer,
        AnswerType::Text
    );
    let lost = ["c: takes its choices from a list that did not come with it"];
    assert_eq!(imported.left_out, lost);
}

#[test]
fn stu3_names_its_options_otherwise() {
    let item = json!({"linkId": "a", "type": "choice", "text": "Which?",
        "option": [{"valueCoding": {"code": "y", "display": "Yes"}}, {"valueString": "No"}]});
    let (form, left_out) = one(&item);
    assert_eq!(labels(&form, "a"), ["Yes", "No"]);
    assert!(left_out.is_empty(), "{left_out:?}");
    let mut whole = of_items(&json!([{"linkId": "a", "type": "choice", "text": "Which?",
        "options": {"reference": "#set"}}]));
    whole["contained"] = json!([{"resourceType": "ValueSet", "id": "set",
        "compose": {"include": [{"concept": [{"code": "x", "display": "This"}]}]}}]);
    assert_eq!(labels(&made(&whole).form, "a"), ["This"]);
}

#[test]
fn an_odd_member_costs_that_member() {
    let item = json!({"linkId": "a", "type": "string", "text": "Phones", "repeats": "true"});
    let (form, left_out) = one(&item);
    assert_eq!(form.question("a").unwrap().answer, AnswerType::List);
    assert_eq!(
        left_out,
        ["a: has something else in `repeats` than FHIR has there"]
    );
    let item = json!({"linkId": "a", "type": "string", "text": 5, "answerOption": {}, "item": [7]});
    let (form, left_out) = one(&item);
    assert_eq!(form.question("a").unwrap().label, "a");
    for member in ["`text`", "`answerOption`", "`item`"] {
        assert!(told(&left_out, member), "{left_out:?}");
    }
    for kind in [json!("question"), Json::Null, json!(3)] {
        let (form, left_out) = one(&json!({"linkId": "a", "type": kind, "text": "Which?"}));
        assert_eq!(form.question("a").unwrap().answer, AnswerType::Text);
        assert!(told(&left_out, "of a type that FHIR R4 does not have"));
    }
    let mut whole = of_items(&json!([{"linkId": "a", "type": "string", "text": "Name"}]));
    whole["publisher"] = json!(["A"]);
    whole["copyright"] = json!("word ".repeat(200));
    let imported = made(&whole);
    assert_eq!(imported.form.agency, "unknown");
    assert!(told(&imported.left_out, "`publisher`") && told(&imported.left_out, "`copyright`"));
}

#[test]
fn a_link_id_that_is_there_twice_or_not_at_all_gets_another() {
    let text = |id: Json| json!({"linkId": id, "type": "string", "text": "Name"});
    let items = [
        json!("a"),
        json!("b"),
        json!("a"),
        json!(4),
        json!("x\u{1b}[2J"),
        Json::Null,
    ];
    let imported = made(&of_items(&Json::Array(items.map(text).to_vec())));
    let names: Vec<&str> = imported
        .link_ids
        .iter()
        .map(|(_, id)| id.as_str())
        .collect();
    assert_eq!(names, ["a", "b", "a (2)", "item 4", "item 5", "item 6"]);
    assert_eq!(imported.form.questions().count(), 6);
    assert!(told(
        &imported.left_out,
        "a (2): another item has the linkId a too"
    ));
    assert!(told(
        &imported.left_out,
        "item 6: has no linkId that can be used"
    ));
}

#[test]
fn hidden_items_are_left_out_and_told() {
    let hidden = json!([{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden",
                         "valueBoolean": true}]);
    let items = json!([
        {"linkId": "h", "type": "group", "text": "Scores", "extension": hidden,
         "item": [{"linkId": "s", "type": "integer", "text": "Score"}]},
        {"linkId": "q", "type": "string", "text": "Name",
         "item": [{"linkId": "d", "type": "display", "text": "Never shown", "extension": hidden}]}]);
    let imported = made(&of_items(&items));
    assert_eq!(imported.unmapped, ["q"]);
    assert_eq!(imported.form.question("q").unwrap().hint, None);
    let wanted = [
        "h: is hidden, and what is in it",
        "d: is hidden, and what is in it",
    ];
    assert_eq!(imported.left_out, wanted);
}

#[test]
fn answers_offered_for_words_are_choices_and_blank_ones_none() {
    let options = json!([{"valueString": "Tea"}, {"valueString": " "}, {"valueString": "Coffee"},
        {"valueCoding": {"code": "", "display": ""}}, {"valueCoding": {"code": "w", "display": ""}}]);
    let item = |kind: &str, repeats: bool| {
        json!({"linkId": "a", "type": kind, "text": "Which?", "repeats": repeats,
               "answerOption": options})
    };
    let (form, left_out) = one(&item("string", false));
    assert_eq!(form.question("a").unwrap().answer, AnswerType::Choice);
    assert_eq!(labels(&form, "a"), ["Tea", "Coffee", "w"]);
    assert_eq!(left_out, ["a: has a choice without words"]);
    let (form, _) = one(&item("text", true));
    assert_eq!(form.question("a").unwrap().answer, AnswerType::Choices);
}

#[test]
fn the_questionnaire_in_a_bundle_is_read() {
    let inner = of_items(&json!([{"linkId": "a", "type": "choice", "text": "Which?",
        "answerValueSet": "http://example.org/set|1"}]));
    let set = json!({"resourceType": "ValueSet", "url": "http://example.org/set",
        "compose": {"include": [{"concept": [{"code": "x", "display": "This"}]}]}});
    let bundle = |resources: &[&Json]| {
        let entries = resources.iter().map(|one| json!({ "resource": one }));
        json!({"resourceType": "Bundle", "entry": entries.collect::<Vec<_>>()})
    };
    assert_eq!(labels(&made(&bundle(&[&set, &inner])).form, "a"), ["This"]);
    let error = refused(&bundle(&[&inner, &inner]));
    assert_eq!(error, QuestionnaireError::Several { count: 2 });
    let error = refused(&bundle(&[&set]));
    assert_eq!(error, QuestionnaireError::NotAQuestionnaire);
}

#[test]
fn a_long_question_goes_on_in_its_hint() {
    let long = format!("{}end", "word ".repeat(120));
    let help = json!([{"linkId": "h", "type": "display", "text": "Tick one."}]);
    let item = json!({"linkId": "q", "type": "boolean", "text": long, "item": help});
    let (form, left_out) = one(&item);
    let asked = form.question("q").unwrap();
    let whole = format!("{} {}", asked.label, asked.hint.as_deref().unwrap());
    assert_eq!(whole, format!("{long} Tick one."));
    assert_eq!(
        left_out,
        ["q: is longer than a line; it goes on in the hint"]
    );
    let (form, left_out) =
        one(&json!({"linkId": "q", "type": "boolean", "text": "x ".repeat(900)}));
    assert_eq!(form.questions().count(), 1);
    assert!(told(&left_out, "is longer than a line and a hint; its end"));
    let (form, left_out) = one(&json!({"linkId": "q", "type": "string", "text": "turn\u{202e}ed"}));
    assert_eq!(form.question("q").unwrap().label, "turned");
    assert!(told(&left_out, "hidden signs"));
}

#[test]
fn whom_it_addresses_is_guessed_and_said() {
    let ask = |text: &str| {
        json!([{"linkId": "1", "type": "string", "text": text},
                                  {"linkId": "2", "type": "string", "text": text}])
    };
    let plain = made(&of_items(&ask("Your name")));
    let said = (plain.form.asks, plain.asks_because);
    assert_eq!(said, (Asked::Person, "nothing in it speaks to the carer"));
    let carer = made(&of_items(&ask("How is the person you care for?")));
    assert_eq!(carer.form.asks, Asked::Carer);
    let mut titled = of_items(&ask("Name"));
    titled["title"] = json!("Carer's assessment");
    assert_eq!(made(&titled).form.asks, Asked::Carer);
}

#[test]
fn a_large_questionnaire_with_long_lists_is_read() {
    let options: Vec<Json> = (0..60)
        .map(|n| json!({"valueString": format!("Choice {n}")}))
        .collect();
    let ask = |n: usize| {
        json!({"linkId": format!("q{n}"), "type": "choice", "text": "Which of these?",
               "extension": [{"url": "http://example.org/x", "valueString": "x".repeat(5000)}],
               "answerOption": if n.is_multiple_of(50) { options.clone() } else { options[..2].to_vec() }})
    };
    let whole = of_items(&Json::Array((0..1000).map(ask).collect()));
    assert!(whole.to_string().len() > 4 << 20);
    assert_eq!(made(&whole).unmapped.len(), 1000);
}
