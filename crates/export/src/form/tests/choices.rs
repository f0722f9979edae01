//! An agency's own choices, and its own count of what it lists, in every body.

use carewallet_core::coverage::Audience;
use carewallet_core::{Form, FormContext, PersonId, Record};
use serde_json::json;

use super::*;

const RECORD: &str = concat!(
    r#"{"kind":"function","body":{"ability":"lots","domain":"bathing"}}"#,
    "\n",
    r#"{"kind":"function","body":{"ability":"alone","domain":"dressing"}}"#,
    "\n",
    r#"{"kind":"event","body":{"date":"2026-02-08","type":"fall","what_happened":"In the dark."}}"#,
    "\n",
    r#"{"kind":"event","body":{"date":"2026-02-08","type":"fall","what_happened":"in the dark"}}"#,
    "\n",
    r#"{"kind":"event","body":{"date":"2026-03-01","type":"fall","what_happened":"On the rug."}}"#,
);

/// A form as an agency writes it for itself.
fn own_form() -> Form {
    let choices = json!([
        { "value": "I", "label": "Independent", "from": ["alone"] },
        { "value": "A1", "label": "Assistance of one", "from": ["some", "lots"] },
        { "value": "A2", "label": "Assistance of two", "from": ["cannot"] }
    ]);
    let asks = |id: &str, domain: &str| {
        json!({ "id": id, "label": format!("Help with {domain}"), "type": "choice",
            "path": format!("function[domain={domain}].ability"), "choices": choices })
    };
    let form = json!({
        "form": 1, "id": "ward-7", "title": "Ward 7", "version": "1", "agency": "Ward 7",
        "asks": "person",
        "sections": [{ "title": "Care", "questions": [
            asks("bath", "bathing"),
            asks("dress", "dressing"),
            { "id": "falls", "label": "Falls", "type": "list", "path": "event[type=fall]" },
            { "id": "how-many", "label": "How many", "type": "number",
              "derive": { "rule": "count", "from": ["falls"] } }
        ] }]
    });
    Form::parse(&form.to_string()).unwrap_or_else(|mistakes| panic!("{}", mistakes[0].message))
}

fn filled(test: impl FnOnce(&Coverage<'_>)) {
    let (form, share) = (own_form(), household::share(RECORD));
    let context = FormContext {
        about: PersonId::parse(share.header.about[0].id.as_str()).unwrap(),
        carer: None,
        sees: Audience::All,
        today: today(),
    };
    let record = Record::from_share(&share);
    test(&Coverage::resolve(&form, &record, &context));
}

#[test]
fn every_body_has_the_agencys_own_choice_and_its_word() {
    filled(|coverage| {
        let page = document(coverage, &header());
        let bodies = [
            text::write(&page),
            html::write(&page),
            pdf::words(&page, Print::CLEAR),
            text(coverage, &header()),
            csv(coverage, &header()),
            json(coverage, &header()),
        ];
        for (number, body) in bodies.iter().enumerate() {
            let body = body.split_whitespace().collect::<Vec<_>>().join(" ");
            let one = "A1: Assistance of one (on record: with a lot of help)";
            assert!(body.contains(one), "body {number}\n{body}");
            assert!(body.contains("I: Independent"), "body {number}\n{body}");
        }
        let read: Value = serde_json::from_str(&fhir(coverage, &header())).unwrap();
        let bath = &item(&read, "bath")["answer"][0]["valueCoding"];
        assert_eq!(
            (&bath["code"], &bath["display"]),
            (&json!("A1"), &json!("Assistance of one"))
        );
        assert!(csv(coverage, &header()).contains(",A1,"));
    });
}

/// Our own forms have names for programs where an agency has its marks.
#[test]
fn a_form_of_ours_says_its_words_alone() {
    let form = carewallet_core::form::by_id("homecare").unwrap();
    let share = household::share(
        r#"{"kind":"function","body":{"ability":"prompt","domain":"medication"}}"#,
    );
    let context = FormContext {
        about: PersonId::parse(share.header.about[0].id.as_str()).unwrap(),
        carer: None,
        sees: Audience::All,
        today: today(),
    };
    let record = Record::from_share(&share);
    let coverage = Coverage::resolve(form, &record, &context);
    let text = text(&coverage, &header());
    assert!(
        text.contains(
            "How much help do you need to take your medicines? Somebody reminds me (on record: "
        ),
        "{text}"
    );
}

#[test]
fn a_list_and_its_count_agree_in_every_body() {
    filled(|coverage| {
        let lines = coverage.answer("falls").unwrap().lines.len();
        assert_eq!(lines, 2);
        let text = text(coverage, &header());
        assert!(text.contains("How many: 2\n"), "{text}");
        let read: Value = serde_json::from_str(&json(coverage, &header())).unwrap();
        let of = |id: &str| {
            let answers = read["answers"].as_array().unwrap();
            answers
                .iter()
                .find(|answer| answer["id"] == id)
                .unwrap()
                .clone()
        };
        assert_eq!(of("falls")["answer"].as_array().unwrap().len(), 2);
        assert_eq!(of("how-many")["value"], 2);
        let read: Value = serde_json::from_str(&fhir(coverage, &header())).unwrap();
        assert_eq!(item(&read, "falls")["answer"].as_array().unwrap().len(), 2);
        assert_eq!(item(&read, "how-many")["answer"][0]["valueInteger"], 2);
        let csv = csv(coverage, &header());
        assert!(csv.contains(",how-many,Care,How many,derived,2,"), "{csv}");
    });
}
