//! What must hold for every question sheet.

use std::collections::BTreeSet;

use carewallet_core::coverage::{Audience, FormContext, Shortfall};
use carewallet_core::form::bundled;
use carewallet_core::parts::{self, Layout};
use carewallet_core::{Form, Record};

use super::*;
use crate::household::{self, today};
use crate::night_form;
use crate::{html, sample};

fn header() -> QuestionSheetHeader {
    QuestionSheetHeader {
        name: "Margaret Ellis".to_owned(),
        born: Some(PartialDate::parse("1940-05-17").unwrap()),
        agency: "Night sitting service".to_owned(),
        today: today(),
        incomplete: false,
        about: PersonId::parse("p00000000000000a1").unwrap(),
        carer: None,
        carer_name: None,
    }
}

fn nothing_known(form: &Form) -> Coverage<'_> {
    let asking = FormContext {
        about: header().about,
        carer: None,
        sees: Audience::Agency(BTreeSet::new()),
        today: today(),
    };
    Coverage::resolve(form, &Record::from_entries([], &BTreeSet::new()), &asking)
}

/// The questions that stand on each page of the document.
fn asked(document: &Document) -> Vec<Vec<usize>> {
    let mut pages = vec![Vec::new()];
    for block in &document.blocks {
        match block {
            Block::NewPage => pages.push(Vec::new()),
            Block::Ask(ask) => pages.last_mut().unwrap().push(ask.number),
            _ => {}
        }
    }
    pages
}

/// Each page is drawn on one page, and its codes name exactly its questions.
/// A cover is one page more.
fn check(coverage: &Coverage<'_>, print: Print, cover: usize) -> DrawnQuestionSheet {
    let form = &coverage.form.id;
    let drawn = question_sheet_pdf(coverage, &header(), print).unwrap();
    assert_eq!(drawn.pages, drawn.gaps.len() + cover, "{form}");
    let on_paper: Vec<&String> = drawn.gaps.iter().flat_map(|gap| &gap.questions).collect();
    let open: Vec<&String> = coverage.gap().map(|answer| &answer.question.id).collect();
    assert_eq!(on_paper, open, "{form}");
    for (page, gap) in (1..).zip(&drawn.gaps) {
        let codes = parts::split(&gap.payload().unwrap(), Layout::A4).unwrap();
        assert!(
            (1..=4).contains(&codes.len()),
            "{form}: {} codes",
            codes.len()
        );
        assert!(gap.page == page && usize::from(gap.pages) == drawn.gaps.len());
        assert!(gap.form == *form && gap.about == header().about && gap.made_on == today());
        assert!(!gap.questions.is_empty());
    }
    drawn
}

#[test]
fn every_form_is_drawn_on_as_many_pages_as_were_planned() {
    assert_eq!(bundled().len(), 8);
    for form in bundled() {
        let coverage = nothing_known(form);
        let clear = check(&coverage, Print::CLEAR, 0);
        let large = check(&coverage, Print::LARGE, 0);
        assert!(clear.pages <= large.pages);
        let each = coverage.gap().count() / clear.pages;
        assert!(each >= 3, "{}: {each} questions a page", form.id);
    }
}

#[test]
fn long_labels_are_dealt_onto_more_pages() {
    let mut form = night_form::form();
    for question in form.sections.iter_mut().flat_map(|s| &mut s.questions) {
        question.label =
            "Which help do you need when you get up, by day and by night, and who gives it now? "
                .repeat(4);
        question.hint = Some("Tell us of a good day and of a bad day, as you like. ".repeat(3));
        question
            .choices
            .iter_mut()
            .for_each(|choice| choice.label = "rather long words for a choice ".repeat(3));
    }
    let coverage = nothing_known(&form);
    assert!(check(&coverage, Print::CLEAR, 0).pages > 4);
    // The first question does not fit under the masthead.
    assert!(check(&coverage, Print::LARGE, 1).pages > 8);
}

#[test]
fn hostile_words_never_stop_a_sheet() {
    let share = household::share(household::MARGARET);
    for words in sample::hostile_texts() {
        let mut form = night_form::form();
        words.clone_into(&mut form.title);
        for section in &mut form.sections {
            words.clone_into(&mut section.title);
        }
        let question = &mut form.sections[1].questions[2];
        (question.label, question.hint) = (words.clone(), Some(words.clone()));
        let mut coverage = night_form::coverage(&form, &share);
        coverage.answers[8].lines = vec![words.clone()];
        let drawn = question_sheet_pdf(&coverage, &header(), Print::CLEAR).unwrap();
        assert!(drawn.pages >= drawn.gaps.len());
        let page = question_sheet_text(&coverage, &header());
        assert!(!page.chars().any(|c| c != '\n' && c.is_control()));
    }
}

#[test]
fn only_the_open_questions_are_asked_in_order_under_their_headings() {
    let (form, share) = (night_form::form(), household::share(household::MARGARET));
    let coverage = night_form::coverage(&form, &share).as_handed_over();
    let page = question_sheet_text(&coverage, &header());
    let mut from = 0;
    for words in [
        "Night sitting: first visit: questions still to ask",
        "Margaret Ellis",
        "Born 17 May 1940 · For Night sitting service · 2 April 2026",
        "10 questions are left. 7 of 18 are answered already.",
        "Your nights",
        "8. Do you need the toilet at night, and which help?",
        "Tell us about a usual night.",
        "On record, 1 March 2025: One person helps. Is this still right?",
        "[ ] Still right",
        "9. Which medicines do you take in the evening?",
        "Donepezil 10 mg. Some of it is missing.",
        "Medicine: ____",
        "[ ] none\n    [ ] not known",
        "10. What would help you to sleep?",
        "[ ] A light on the landing",
        "[ ] rather not say",
        "11. When did you last fall?",
        "Day ____  Month",
        "12. Where did you fall?",
        "Asked before, and not known.",
        "14. Do you sleep well?",
        "[ ] Yes\n    [ ] No\n    ____",
        "Your home",
        "16. Which rooms do we use?",
        "1. ____",
        "[ ] none",
        "17. How do we get in?",
        "18. Who may decide for you?",
        "The paper has to be shown.",
        "[ ] Paper seen",
        "Answered by ____________________ on ____",
    ] {
        let place = page[from..].find(words);
        assert!(place.is_some(), "missing or out of order: {words}\n{page}");
        from += place.unwrap();
    }
    for words in [night_form::SECRET, "Signature", "Your full name"] {
        assert!(!page.contains(words), "{words}");
    }
    assert_eq!(page.matches("[ ] not known").count(), 10);
}

#[test]
fn every_body_asks_the_same_and_pages_only_divide_it() {
    let (form, share) = (night_form::form(), household::share(household::MARGARET));
    let coverage = night_form::coverage(&form, &share).as_handed_over();
    let open: Vec<&str> = coverage
        .gap()
        .map(|answer| answer.question.id.as_str())
        .collect();
    let (first, rest) = open.split_at(3);
    let pages = pages(&coverage, &header(), &[first.to_vec(), rest.to_vec()]).unwrap();
    let document = document(&coverage, &header(), &pages);
    let numbers = |ids: &[&str]| -> Vec<usize> {
        let answers = ids.iter().filter_map(|id| coverage.answer(id));
        answers
            .map(|answer| answer_text::number(&coverage, answer))
            .collect()
    };
    assert_eq!(asked(&document), [numbers(first), numbers(rest)]);
    let bodies = [
        text::write(&document),
        html::write(&document),
        pdf::words(&document, Print::CLEAR),
    ];
    for answer in coverage.gap() {
        for body in &bodies {
            assert!(
                body.contains(&answer.question.label),
                "{}\n{body}",
                answer.question.label
            );
        }
    }
    assert!(
        bodies
            .iter()
            .all(|body| body.contains("Your nights (continued)"))
    );
    let signed = bodies
        .iter()
        .map(|body| body.matches("Answered by").count());
    assert!(signed.eq([2, 2, 2]));
    assert!(!document.title.contains("Margaret") && !document.title.contains("1940"));
    let written = html::write(&document);
    assert!(written.contains("<li>☐ Yes</li>") && written.contains("<hr class=\"line\">"));
}

#[test]
fn a_form_that_is_answered_leaves_nothing_to_ask() {
    let (mut form, share) = (night_form::form(), household::share(household::MARGARET));
    form.sections.truncate(1);
    let coverage = night_form::coverage(&form, &share).as_handed_over();
    let drawn = question_sheet_pdf(&coverage, &header(), Print::CLEAR).unwrap();
    assert!(drawn.pages == 1 && drawn.gaps.is_empty());
    assert!(
        question_sheet_text(&coverage, &header())
            .contains("No question is left. 4 of 5 are answered already.")
    );
}

/// Each answer of the night form, with these lines on record.
fn known(shortfalls: &[Shortfall], lines: &[&str]) -> String {
    let (form, share) = (night_form::form(), household::share(household::MARGARET));
    let mut coverage = night_form::coverage(&form, &share).as_handed_over();
    let mut answers = coverage.answers.iter_mut();
    let answer = answers.find(|a| a.question.id == "medicines").unwrap();
    answer.lines = lines.iter().map(|line| (*line).to_owned()).collect();
    answer.given = Vec::new();
    answer.shortfall = shortfalls.first().copied();
    answer.also = shortfalls.iter().skip(1).copied().collect();
    room::known(answer, header().names()).unwrap().words()
}

#[test]
fn no_line_on_record_is_dropped_without_a_word() {
    let long = "Tom hands it to her and waits until she has taken it. ".repeat(3);
    let lines = ["Levothyroxine.", long.trim(), long.trim(), "Paracetamol."];
    assert_eq!(
        known(&[Shortfall::PartMissing], &lines),
        format!(
            "On record: Levothyroxine; {}; Paracetamol; and 1 more on record. \
             Some of it is missing.",
            long.trim().trim_end_matches('.')
        )
    );
}

#[test]
fn every_reason_to_ask_again_is_printed() {
    let due = Date::parse("2026-03-01").unwrap();
    let all = [
        Shortfall::Disputed,
        Shortfall::PartMissing,
        Shortfall::PastReview { due },
    ];
    assert_eq!(
        known(&all, &["Senna."]),
        "On record: Senna. Two entries disagree: which is right? Some of it is missing. \
         Is this still right?"
    );
}
