//! What must hold for every filled form.

use carewallet_core::coverage::{Shortfall, State};
use carewallet_core::value::PartialDate;
use serde_json::Value;

use super::*;
use crate::household::{self, today};
use crate::night_form::{self, SECRET};
use crate::{html, text};

mod choices;
mod doubts;

fn header() -> FormHeader {
    FormHeader {
        name: "Margaret Ellis".to_owned(),
        person_id: "p0011223344556677".to_owned(),
        nhs_number: Some("999 000 0018".to_owned()),
        born: Some(PartialDate::parse("1940-05-17").unwrap()),
        carer: None,
        agency: "Brook Homecare".to_owned(),
        maker: "Sarah Ellis".to_owned(),
        today: today(),
        sheet: None,
        made_on: today(),
        incomplete: false,
    }
}

fn with(test: impl FnOnce(&Coverage<'_>)) {
    let (form, share) = (night_form::form(), household::share(household::MARGARET));
    test(&night_form::coverage(&form, &share).as_handed_over());
}

fn in_order(text: &str, wanted: &[&str]) {
    let mut from = 0;
    for words in wanted {
        let place = text[from..].find(words);
        assert!(place.is_some(), "missing or out of order: {words}\n{text}");
        from += place.unwrap();
    }
}

#[test]
fn the_page_has_every_question_in_the_forms_order() {
    with(|coverage| {
        let text = text::write(&document(coverage, &header()));
        in_order(
            &text,
            &[
                "Night sitting: first visit",
                "Margaret Ellis",
                "Born 17 May 1940",
                "7 of 18 already answered; ask only these 10",
                "8. Do you need the toilet at night, and which help?",
                "18. Who may decide for you?",
                "1 is not said by choice. 1 is for the form only",
                "You\n---",
                "1. Your full name\n    Margaret Ellis\n    (Said by Sarah Ellis, as of 1 March 2025)",
                "3. Age\n    85\n    (Follows from: Date of birth; Said by",
                "5. Do you smoke?\n    Prefers not to say\n",
                "Your nights",
                "One person helps\n    ** CHECK AGAIN: too old: from 1 March 2025 **",
                "Donepezil 10 mg\n    Partly answered: some of it is missing",
                "10. What would help you to sleep?\n    Not answered\n",
                "12. Where did you fall?\n    Not known\n",
                "17. How do we get in?\n    Not answered\n",
                "19. Signature\n    For the form only",
            ],
        );
    });
}

#[test]
fn text_can_be_copied_line_by_line() {
    with(|coverage| {
        in_order(
            &text(coverage, &header()),
            &[
                "7 of 18 already answered; ask only these 10.\n  8. Do you need",
                "\nYour full name: Margaret Ellis\n    (Said by Sarah Ellis, as of 1 March 2025)\n",
                "\nAre you alone at night? no\n",
                "\nWhich animals are in the house?\n- Clementine, a cat\n- =A1, a fish\n",
                "\nHow do we get in? Not answered\n",
                "\nSignature: For the form only",
            ],
        );
    });
}

#[test]
fn what_is_held_back_is_in_no_body() {
    with(|coverage| {
        let page = document(coverage, &header());
        let bodies = [
            text::write(&page),
            html::write(&page),
            pdf::words(&page, Print::LARGE),
            text(coverage, &header()),
            csv(coverage, &header()),
            json(coverage, &header()),
            fhir(coverage, &header()),
        ];
        for (number, body) in bodies.iter().enumerate() {
            assert!(!body.contains(SECRET), "body {number}");
            assert!(body.contains("How do we get in?"), "body {number}");
        }
        assert!(!page.title.contains("Margaret"));
    });
}

#[test]
fn csv_has_a_harmless_row_for_each_question() {
    with(|coverage| {
        let csv = csv(coverage, &header());
        let entry = coverage.answers[0].given[0].entry.id();
        let first = format!(
            "\r\n,2026-04-02,Sarah Ellis,night-sitting,{},p0011223344556677,Margaret Ellis,999 000 0018,1940-05-17,",
            coverage.form.version
        );
        let name = format!(
            "{first}name,You,Your full name,answered,Margaret Ellis,,\"Said by Sarah Ellis, as of 1 March 2025\",2025-03-01,{entry},\r\n"
        );
        assert!(csv.starts_with('\u{feff}') && csv.contains(&name), "{csv}");
        assert!(csv.contains("\"Clementine, a cat\n'=A1, a fish\""));
        assert!(csv.contains("key,Your home,How do we get in?,not_known,,,,,,nothing\r\n"));
        assert_eq!(csv.matches("\r\n").count(), 20);
    });
}

#[test]
fn json_says_what_every_answer_rests_on() {
    with(|coverage| {
        let read: Value = serde_json::from_str(&json(coverage, &header())).unwrap();
        assert_eq!(read["form"], "night-sitting");
        assert_eq!(read["coverage"]["asked"], 18);
        assert_eq!(read["coverage"]["covered"], 7);
        assert_eq!(read["coverage"]["form_only"], 1);
        let answers = read["answers"].as_array().unwrap();
        assert_eq!(answers.len(), 19);
        let of = |id: &str| answers.iter().find(|answer| answer["id"] == id).unwrap();
        assert_eq!(of("name")["sources"][0]["said_by"], "Sarah Ellis");
        assert_eq!(of("name")["sources"][0]["voice"], "reported");
        assert_eq!(of("age")["value"], 85);
        assert_eq!(of("age")["follows_from"][0], "born");
        assert_eq!(of("how-often")["chosen"][0], "TWICE");
        assert_eq!(of("night-toilet")["shortfall"], "too_old");
        // Two lines of one entry are one source.
        assert_eq!(of("pets")["sources"].as_array().unwrap().len(), 1);
        let key = of("key");
        assert!(key.get("value").is_none() && key["answer"].as_array().unwrap().is_empty());
        assert!(key["chosen"].as_array().unwrap().is_empty());
    });
}

/// The item of a question, wherever it is.
fn item<'v>(response: &'v Value, id: &str) -> &'v Value {
    let sections = response["item"].as_array().unwrap().iter();
    let mut items = sections.flat_map(|section| section["item"].as_array().unwrap());
    items.find(|item| item["linkId"] == id).unwrap()
}

fn codes(item: &Value) -> Vec<(String, String)> {
    let extensions = item["extension"].as_array().cloned().unwrap_or_default();
    let code = |extension: &Value| {
        let url = extension["url"].as_str().unwrap();
        let last = url.rsplit(['/', ':']).next().unwrap();
        (
            last.to_owned(),
            extension["valueCode"].as_str().unwrap().to_owned(),
        )
    };
    extensions.iter().map(code).collect()
}

#[test]
fn fhir_answers_by_type_and_says_why_an_answer_is_absent() {
    with(|coverage| {
        let read: Value = serde_json::from_str(&fhir(coverage, &header())).unwrap();
        assert_eq!(read["resourceType"], "QuestionnaireResponse");
        assert_eq!(read["status"], "in-progress");
        assert_eq!(
            read["questionnaire"],
            "urn:carewallet:form:night-sitting|2026-11-draft"
        );
        assert_eq!(read["contained"][0]["resourceType"], "RelatedPerson");
        assert_eq!(read["author"]["reference"], "#maker");
        assert_eq!(read["item"][1]["linkId"], "section-2");
        assert_eq!(
            item(&read, "name")["answer"][0]["valueString"],
            "Margaret Ellis"
        );
        assert_eq!(item(&read, "born")["answer"][0]["valueDate"], "1940-05-17");
        assert_eq!(item(&read, "age")["answer"][0]["valueInteger"], 85);
        assert_eq!(item(&read, "weight")["answer"][0]["valueDecimal"], 58.4);
        assert_eq!(item(&read, "alone")["answer"][0]["valueBoolean"], false);
        let coding = &item(&read, "how-often")["answer"][0]["valueCoding"];
        assert_eq!(
            (&coding["code"], &coding["display"]),
            (&"TWICE".into(), &"Twice a night".into())
        );
        assert_eq!(item(&read, "pets")["answer"].as_array().unwrap().len(), 2);
        for (id, wanted) in [
            ("name", ""),
            ("age", "state derived"),
            ("night-toilet", "state stale"),
            ("medicines", "state partly, shortfall part_missing"),
            ("wishes", "data-absent-reason unknown"),
            ("falls", "data-absent-reason asked-unknown"),
            ("smoke", "data-absent-reason asked-declined"),
            ("key", "data-absent-reason unknown"),
            ("agreed", "data-absent-reason unsupported"),
        ] {
            let item = item(&read, id);
            let codes_of: Vec<String> = codes(item)
                .iter()
                .map(|(url, code)| format!("{url} {code}"))
                .collect();
            assert_eq!(codes_of.join(", "), wanted, "{id}");
            assert_eq!(
                item.get("answer").is_none(),
                wanted.starts_with("data"),
                "{id}"
            );
        }
    });
}

/// Two versions are both exported, and never as one settled value.
#[test]
fn fhir_says_that_two_entries_disagree() {
    with(|coverage| {
        let mut coverage = coverage.clone();
        let born = coverage
            .answers
            .iter_mut()
            .find(|answer| answer.question.id == "born");
        let born = born.unwrap();
        born.state = State::Partly;
        born.shortfall = Some(Shortfall::Disputed);
        born.lines = ["17 May 1940", "18 May 1940"].map(str::to_owned).to_vec();
        born.value = None;
        let read: Value = serde_json::from_str(&fhir(&coverage, &header())).unwrap();
        let item = item(&read, "born");
        assert_eq!(
            item["answer"],
            serde_json::json!([{ "valueString": "17 May 1940" }, { "valueString": "18 May 1940" }])
        );
        let codes = codes(item);
        assert!(codes.iter().any(|(_, code)| code == "disputed"));
        assert_eq!(read["status"], "in-progress");
    });
}

#[test]
fn a_form_without_a_gap_is_completed() {
    let (mut form, share) = (night_form::form(), household::share(household::MARGARET));
    form.sections.truncate(1);
    let coverage = night_form::coverage(&form, &share);
    assert!(fhir(&coverage, &header()).contains("\"completed\""));
    assert!(
        text(&coverage, &header()).contains("4 of 5 already answered; nothing is left to ask.")
    );
}

#[test]
fn a_form_for_the_carer_is_headed_by_the_carer() {
    let (mut form, share) = (night_form::form(), household::share(household::MARGARET));
    form.asks = carewallet_core::form::Asked::Carer;
    let coverage = night_form::coverage(&form, &share).as_handed_over();
    let header = FormHeader {
        carer: Some("Tom Ellis".to_owned()),
        ..header()
    };
    let page = document(&coverage, &header);
    assert_eq!(page.masthead.heading, "Tom Ellis");
    let under = page.masthead.lines[0].words();
    assert!(under.starts_with("Cares for Margaret Ellis, born 17 May 1940 · From"));
    assert!(page.running.recipient.starts_with("Tom Ellis: "));
    let about = "About: Tom Ellis\nCares for Margaret Ellis, born 17 May 1940\nFrom";
    assert!(text(&coverage, &header).contains(about));
}

#[test]
fn the_page_is_drawn() {
    with(|coverage| {
        for print in [Print::CLEAR, Print::LARGE] {
            let drawn = pdf(coverage, &header(), print).unwrap();
            assert!(drawn.pages >= 1 && drawn.bytes.starts_with(b"%PDF"));
        }
    });
}
