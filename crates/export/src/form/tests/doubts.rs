//! What speaks against an answer stands beside the lines concerned, in every
//! body.

use carewallet_core::coverage::{Given, Missing, Shortfall};
use carewallet_core::value::Date;
use serde_json::Value;

use super::*;
use crate::i18n::Localizer;
use crate::language::Language;

fn past() -> Shortfall {
    Shortfall::PastReview {
        due: Date::parse("2026-03-01").unwrap(),
    }
}

/// Two doses of one medicine, one of them past its review, and one medicine
/// more; it is not known which help is needed.
fn with_two_doses(test: impl FnOnce(&Coverage<'_>)) {
    let (form, share) = (night_form::form(), household::share(household::MARGARET));
    let mut coverage = night_form::coverage(&form, &share).as_handed_over();
    let mut answers = coverage.answers.iter_mut();
    let answer = answers.find(|a| a.question.id == "medicines").unwrap();
    answer.shortfall = Some(Shortfall::Disputed);
    answer.also = vec![Shortfall::PartMissing, past()];
    let missing = |of: &str, what| Missing {
        of: Some(of.to_owned()),
        what,
    };
    answer.missing = vec![missing("Senna", "Help needed"), missing("Senna", "Dose")];
    answer.missing.push(missing("washing", "Aids used"));
    let lines = [
        ("Levothyroxine 75 µg.", true, Some(past())),
        ("Levothyroxine 100 µg", true, None),
        ("Senna", false, None),
    ];
    answer.lines = lines.iter().map(|(text, ..)| (*text).to_owned()).collect();
    let given = lines.iter().zip(share.entries.iter().cycle());
    answer.given = given
        .map(|((text, differs, again), entry)| Given {
            text: (*text).to_owned(),
            entry,
            as_of: today(),
            differs: *differs,
            again: *again,
        })
        .collect();
    test(&coverage);
}

#[test]
fn lines_that_disagree_are_marked_in_every_body() {
    with_two_doses(|coverage| {
        let header = header();
        let page = document(coverage, &header);
        let answer = coverage.answer("medicines").unwrap();
        let lines = marks::lines(answer, header.names());
        let mark = "(others say differently: please ask) ";
        let first = format!("{mark}Levothyroxine 75 µg (");
        assert!(lines[0].starts_with(&first), "{}", lines[0]);
        assert!(lines[0].contains(", as of 2 April 2026 · check again: was to be checked by"));
        let second = format!("{mark}Levothyroxine 100 µg (");
        assert!(lines[1].starts_with(&second), "{}", lines[1]);
        assert!(lines[1].ends_with("as of 2 April 2026)"), "{}", lines[1]);
        assert_eq!(lines[2], "Senna");
        let bodies = [
            html::write(&page),
            text(coverage, &header),
            csv(coverage, &header),
            json(coverage, &header),
            fhir(coverage, &header),
        ];
        for body in &bodies {
            for line in &lines {
                assert!(body.contains(line.as_str()), "{line}\n{body}");
            }
        }
    });
}

#[test]
fn a_dispute_is_printed_with_what_is_missing_and_what_is_old() {
    with_two_doses(|coverage| {
        let answer = coverage.answer("medicines").unwrap();
        assert_eq!(
            marks::partly(answer).unwrap(),
            "Partly answered: two entries disagree; still missing for Senna: help needed, dose; \
             for washing: aids used"
        );
        assert_eq!(
            marks::flag(answer).unwrap(),
            "OTHERS SAY DIFFERENTLY: please ask · \
             CHECK AGAIN: was to be checked by 1 March 2026"
        );
        let row = csv(coverage, &header());
        assert!(row.contains("disputed part_missing past_review"), "{row}");
        let read: Value = serde_json::from_str(&json(coverage, &header())).unwrap();
        let answers = read["answers"].as_array().unwrap();
        let one = answers.iter().find(|a| a["id"] == "medicines").unwrap();
        assert_eq!(one["shortfall"], "disputed");
        assert_eq!(
            one["also"],
            serde_json::json!(["part_missing", "past_review"])
        );
        assert!(one["sources"][0]["differs"] == true && one["sources"][0]["check_again"] == true);
        let read: Value = serde_json::from_str(&fhir(coverage, &header())).unwrap();
        let codes = codes(item(&read, "medicines"));
        for wanted in ["disputed", "part_missing", "past_review"] {
            assert!(codes.iter().any(|(_, code)| code == wanted), "{wanted}");
        }
    });
}

#[test]
fn what_is_missing_of_one_entry_is_named() {
    with_two_doses(|coverage| {
        let mut coverage = coverage.clone();
        let mut answers = coverage.answers.iter_mut();
        let answer = answers.find(|a| a.question.id == "medicines").unwrap();
        (answer.shortfall, answer.also) = (Some(Shortfall::PartMissing), Vec::new());
        answer.missing = ["Title", "National Insurance number"]
            .map(|what| Missing { of: None, what })
            .to_vec();
        assert_eq!(
            marks::partly(answer).unwrap(),
            "Partly answered, still missing: title, National Insurance number"
        );
        answer.missing.clear();
        assert_eq!(
            marks::partly(answer).unwrap(),
            "Partly answered: some of it is missing"
        );
    });
}

#[test]
fn a_form_marks_what_differs_in_the_words_of_a_sheet() {
    let english = Localizer::new(Language::English);
    assert_eq!(english.both("differs"), marks::DIFFERS);
    assert_eq!(english.both("flag-differs"), marks::FLAG_DIFFERS);
}
