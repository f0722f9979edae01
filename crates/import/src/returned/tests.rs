//! What is read of a form that came back, and what is not.

use super::*;

fn own(answers: &str) -> String {
    format!(r#"{{"form":"ot","version":"3","about":"Margaret Ellis","answers":[{answers}]}}"#)
}

fn error(text: &str) -> Option<ReturnedError> {
    ReturnedForm::read(text.as_bytes()).err()
}

#[test]
fn it_is_known_by_its_content_even_cut_off() {
    for (text, is_one) in [
        (own("").as_str(), true),
        (r#"{"form":"ot","answers":[{"id""#, true),
        (r#"{"about":"x","answers":[{"id""#, true),
        (r#"{"resourceType":"QuestionnaireResponse","item":["#, true),
        (r#"{"kind":"home","body":{"stairs":"13"}}"#, false),
        (r#"{"kind":"x","form":"y"}"#, false),
        ("Equipment,From\nCommode,nhs\n", false),
        ("", false),
    ] {
        assert_eq!(ReturnedForm::is_one(text.as_bytes()), is_one, "{text}");
    }
}

#[test]
fn an_answer_has_words_choices_and_a_value() {
    let text = own(r#"{"id":"a","answer":["14"],"chosen":["O1"],"value":14,"state":"answered"}"#);
    let form = ReturnedForm::read(format!("\u{feff}{text}").as_bytes())
        .ok()
        .unwrap();
    assert!(form.form == Some(("ot".to_owned(), "3".to_owned())));
    let [answer] = form.answers.as_slice() else {
        panic!("one answer")
    };
    assert_eq!(answer.lines, ["14"]);
    assert_eq!(answer.codes[0].code, "O1");
    assert!(answer.value == Some(ReturnedValue::Number("14".to_owned())) && answer.odd.is_none());
    let twice = own(r#"{"id":"a","answer":["1"]},{"id":"a","answer":["2"]}"#);
    let form = ReturnedForm::read(twice.as_bytes()).ok().unwrap();
    assert!(form.answers.len() == 1 && form.answers[0].odd.is_some());
    let fraction = own(r#"{"id":"a","value":1.5}"#);
    let form = ReturnedForm::read(fraction.as_bytes()).ok().unwrap();
    assert!(form.answers[0].odd.is_some());
}

#[test]
fn a_response_is_read_at_any_depth_and_as_it_was_written() {
    let text = r#"{"resourceType":"QuestionnaireResponse","status":"completed",
      "questionnaire":"urn:carewallet:form:ot|3","subject":{"display":"Margaret Ellis"},
      "item":[{"linkId":"s","item":[
        {"linkId":"a","answer":[{"valueDecimal":2.50,"item":[
          {"linkId":"b","answer":[{"valueBoolean":false}]}]}]},
        {"linkId":"c","answer":[{"valueQuantity":{"value":1}}]},
        {"linkId":"d","answer":[{"valueDate":"2026-01-01"},{"valueDate":"2026-01-02"}]},
        {"linkId":"e","modifierExtension":[],"answer":[{"valueString":"x"}]},
        {"linkId":"f"}]}]}"#;
    let form = ReturnedForm::read(text.as_bytes()).ok().unwrap();
    let answers = form.answers.iter();
    let ids: Vec<&str> = answers.map(|answer| answer.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c", "d", "e"]);
    assert!(form.answers[0].value == Some(ReturnedValue::Number("2.50".to_owned())));
    assert!(form.answers[1].value == Some(ReturnedValue::YesNo(false)));
    assert!(form.answers[2..].iter().all(|answer| answer.odd.is_some()));
}

#[test]
fn what_is_no_such_form_is_refused() {
    let response = |more: &str| format!(r#"{{"resourceType":"QuestionnaireResponse"{more}}}"#);
    assert_eq!(error(&response("")), Some(ReturnedError::Status));
    let stopped = response(r#","status":"stopped""#);
    assert_eq!(error(&stopped), Some(ReturnedError::Status));
    let modified = response(r#","status":"completed","implicitRules":"x""#);
    assert_eq!(error(&modified), Some(ReturnedError::Modified));
    assert_eq!(
        error(r#"{"resourceType":"Patient"}"#),
        Some(ReturnedError::OtherResource)
    );
    assert_eq!(
        error(&own(r#"{"id":"a","what":1}"#)),
        Some(ReturnedError::Shape { line: 1 })
    );
    assert_eq!(
        error(&own(r#"{"id":"a","id":"b"}"#)),
        Some(ReturnedError::Shape { line: 1 })
    );
    assert_eq!(
        error(r#"{"form":"ot""#),
        Some(ReturnedError::NotJson { line: 1 })
    );
    let limit = limits::JSON_DEPTH;
    assert_eq!(
        error(&"[".repeat(limit + 1)),
        Some(ReturnedError::TooDeep { limit })
    );
    let limit = limits::FORM_BYTES;
    assert_eq!(
        error(&" ".repeat(limit + 1)),
        Some(ReturnedError::TooLarge { limit })
    );
    let limit = limits::FORM_QUESTIONS;
    let answers = |count: usize| {
        let all: Vec<String> = (0..count)
            .map(|at| format!(r#"{{"id":"q{at}","answer":["x"]}}"#))
            .collect();
        own(&all.join(","))
    };
    assert!(error(&answers(limit)).is_none());
    assert_eq!(
        error(&answers(limit + 1)),
        Some(ReturnedError::TooMany { limit })
    );
}
