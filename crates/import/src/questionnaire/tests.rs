//! Questionnaires as people write them, and as they should not.

use carewallet_core::form::{AnswerType, Asked, Origin};
use serde_json::{Value as Json, json};

use super::{Imported, QuestionnaireError, questionnaire};

mod faults;

fn made(json: &Json) -> Imported {
    read(json).unwrap_or_else(|error| panic!("{error}"))
}

fn read(json: &Json) -> Result<Imported, QuestionnaireError> {
    questionnaire(&serde_json::to_vec(json).unwrap())
}

fn refused(json: &Json) -> QuestionnaireError {
    read(json).err().unwrap()
}

fn of_items(items: &Json) -> Json {
    json!({"resourceType": "Questionnaire", "title": "Trial", "item": items})
}

/// A short screen, as a team would write it by hand.
fn falls() -> Json {
    json!({
        "resourceType": "Questionnaire",
        "url": "https://example.org/Questionnaire/falls-screen|2",
        "version": "2.1", "title": "Falls screen", "status": "active",
        "publisher": "Hillside Falls Clinic",
        "item": [
            {"linkId": "Who are you", "type": "group", "text": "About you", "item": [
                {"linkId": "1.1", "type": "string", "text": "Your full name", "required": true},
                {"linkId": "1.2", "type": "date", "text": "Your date of birth"},
                {"linkId": "1/2", "type": "string", "repeats": true, "text": "Phone numbers"}]},
            {"linkId": "note", "type": "display", "text": "Count a slip to the floor as a fall."},
            {"linkId": "2", "type": "boolean", "text": "Have you fallen in the last 12 months?",
             "item": [{"linkId": "2.1", "type": "integer", "text": "How many times?",
                       "enableWhen": [{"question": "2", "operator": "=", "answerBoolean": true}]}]},
            {"linkId": "3", "type": "choice", "repeats": true, "text": "Where did you fall?",
             "answerOption": [{"valueCoding": {"code": "in", "display": "Indoors"}},
                              {"valueString": "Garden"}, {"valueInteger": 3}]}
        ]
    })
}

#[test]
fn a_short_screen_becomes_a_form() {
    let Imported {
        form,
        unmapped,
        always_asked,
        left_out,
        link_ids,
        ..
    } = made(&falls());
    assert_eq!(
        (
            form.id.as_str(),
            form.version.as_str(),
            form.agency.as_str()
        ),
        ("falls-screen", "2.1", "Hillside Falls Clinic")
    );
    let titles: Vec<&str> = form.sections.iter().map(|s| s.title.as_str()).collect();
    assert_eq!(titles, ["About you", "Falls screen"]);
    assert_eq!(unmapped, ["1-1", "1-2", "1-2-2", "2", "2-1", "3"]);
    assert_eq!(link_ids[2], ("1-2-2".to_owned(), "1/2".to_owned()));
    let answers: Vec<AnswerType> = form.questions().map(|q| q.answer).collect();
    use AnswerType::{Choices, Date, List, Number, Text, YesNo};
    assert_eq!(answers, [Text, Date, List, YesNo, Number, Choices]);
    assert!(
        form.questions()
            .all(|q| matches!(q.origin, Origin::Unmapped))
    );
    let fallen = form.question("2").unwrap();
    assert_eq!(
        fallen.hint.as_deref(),
        Some("Count a slip to the floor as a fall.")
    );
    let choices = &form.question("3").unwrap().choices;
    let named: Vec<(&str, &str)> = choices.iter().map(|c| (&*c.value, &*c.label)).collect();
    assert_eq!(named, [("in", "Indoors"), ("Garden", "Garden"), ("3", "3")]);
    assert!(left_out.is_empty(), "{left_out:?}");
    assert_eq!(always_asked, ["2.1: How many times?"]);
}

/// As systems export them: value sets, extensions, groups in groups.
fn exported() -> Json {
    json!({
        "resourceType": "Questionnaire", "id": "9f3", "meta": {"versionId": "4"},
        "name": "CarerView_2024", "date": "2024-11", "status": "draft",
        "subjectType": ["RelatedPerson"],
        "contained": [{"resourceType": "ValueSet", "id": "vs1", "status": "active",
            "compose": {"include": [{"system": "http://example.org/cs", "concept": [{"code": "a"}]}]}}],
        "item": [
            {"linkId": "g", "type": "group", "text": "Caring", "repeats": true, "item": [
                {"linkId": "g.1", "type": "group", "text": "Nights", "item": [
                    {"linkId": "g.1.1", "prefix": "1.", "type": "choice", "answerValueSet": "#vs1",
                     "text": "How often are you woken?"},
                    {"linkId": "g.1.2", "type": "quantity", "text": "Hours of sleep",
                     "extension": [{"url": "http://example.org/unit", "valueCode": "h"}]}]},
                {"linkId": "g.2", "type": "group", "item": [
                    {"linkId": "g.2.1", "type": "open-choice", "text": "Who helps?",
                     "answerOption": [{"valueString": "Nobody"}, {"valueString": "Nobody"},
                                      {"valueReference": {"reference": "Patient/1"}}],
                     "item": [{"linkId": "help", "type": "display", "text": "Unpaid help only."}]},
                    {"linkId": "g.2.2", "type": "attachment", "text": "A letter about it"}]},
                {"linkId": "thanks", "type": "display", "text": "Thank you."}]}
        ]
    })
}

#[test]
fn what_a_form_cannot_hold_is_listed() {
    let imported = made(&exported());
    let form = &imported.form;
    assert_eq!(form.asks, Asked::Carer);
    assert_eq!(
        (form.id.as_str(), form.version.as_str()),
        ("carerview-2024", "2024-11")
    );
    let titles: Vec<&str> = form.sections.iter().map(|s| s.title.as_str()).collect();
    assert_eq!(titles, ["Caring - Nights", "Caring"]);
    let who = form.question("g-2-1").unwrap();
    assert_eq!(who.hint.as_deref(), Some("Unpaid help only."));
    assert!(who.answer == AnswerType::Choice && who.choices.len() == 1);
    let wanted = [
        "g: is a group that is filled in several times; the form asks it once",
        "g.1.2: has rules of another standard (extension)",
        "g.1.2: wants a unit beside the number",
        "g.2.1: has two choices of one value; the first is kept",
        "g.2.1: has a choice without words",
        "g.2.1: also takes an answer that is none of the choices",
        "g.2.2: wants a file; the form asks for words",
        "thanks: words between the questions",
    ];
    assert_eq!(imported.left_out, wanted);
}

#[test]
fn other_things_are_refused() {
    let patient = json!({"resourceType": "Patient", "name": [{"family": "Ellis"}]});
    let bundle = json!({"item": []});
    let refusal = |json: &Json| read(json).err().unwrap();
    assert_eq!(refusal(&patient), QuestionnaireError::NotAQuestionnaire);
    assert_eq!(refusal(&bundle), QuestionnaireError::NotAQuestionnaire);
    assert_eq!(
        refusal(&of_items(&json!([]))),
        QuestionnaireError::NoQuestions
    );
    let error = questionnaire(b"{\n<html>").err();
    assert_eq!(error, Some(QuestionnaireError::NotJson { line: 2 }));
}

#[test]
fn line_breaks_and_tabs_become_one_space() {
    let question = json!({"linkId": "q", "type": "choice", "text": "Which\r\n\thelp,  if any?\n",
        "answerOption": [{"valueCoding": {"code": "a", "display": "At\tnight"}}],
        "item": [{"linkId": "h", "type": "display", "text": "Tick\none."}]});
    let mut whole = of_items(&json!([question]));
    whole["title"] = "First\nvisit".into();
    let imported = made(&whole);
    assert_eq!(imported.form.title, "First visit");
    let asked = imported.form.question("q").unwrap();
    assert_eq!(asked.label, "Which help,  if any?");
    assert_eq!(asked.hint.as_deref(), Some("Tick one."));
    assert_eq!(asked.choices[0].label, "At night");
    assert!(imported.left_out.is_empty(), "{:?}", imported.left_out);
}

#[test]
fn size_depth_and_number_have_limits() {
    let many = |count: usize| {
        let one = |n: usize| json!({"linkId": n.to_string(), "type": "string", "text": "Name"});
        of_items(&Json::Array((0..count).map(one).collect()))
    };
    assert_eq!(made(&many(1000)).unmapped.len(), 1000);
    let limit = 1000;
    assert_eq!(
        refused(&many(1001)),
        QuestionnaireError::TooManyQuestions { limit }
    );
    assert_eq!(
        refused(&many(10_000)),
        QuestionnaireError::TooManyQuestions { limit }
    );
    let deep = |levels: usize| {
        let inner = json!({"linkId": "q", "type": "string", "text": "Name"});
        let item = (1..levels).fold(
            inner,
            |item, n| json!({"linkId": format!("g{n}"), "type": "group", "item": [item]}),
        );
        of_items(&json!([item]))
    };
    assert_eq!(made(&deep(16)).unmapped.len(), 1);
    for levels in [17, 40] {
        assert_eq!(
            refused(&deep(levels)),
            QuestionnaireError::TooDeep { limit: 16 }
        );
    }
    let endless = "[".repeat(100_000);
    let error = questionnaire(format!("{{\"item\":{endless}").as_bytes()).err();
    assert_eq!(error, Some(QuestionnaireError::TooDeep { limit: 16 }));
    let huge = vec![b' '; (16 << 20) + 1];
    assert!(matches!(
        questionnaire(&huge),
        Err(QuestionnaireError::TooLarge { .. })
    ));
}
