//! Forms, as a browser goes through them.

use carewallet_app::ledger::{self, Passed};
use carewallet_core::Kind;

use crate::test_window::{TestWindow, address};

fn field(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\""));
    let rest = page.get(at.unwrap_or_else(|| panic!("no {name} in {page}"))..);
    let value = rest.unwrap_or_default().split("value=\"").nth(1);
    let value = value.unwrap_or_default();
    value.split('"').next().unwrap_or_default().to_owned()
}

/// The address of the continence form about Margaret.
fn form(window: &mut TestWindow) -> String {
    address(&window.get("/forms"), "/forms/continence/")
}

fn entries(window: &mut TestWindow) -> usize {
    let Ok(held) = window.window.record() else {
        panic!("no record")
    };
    held.contents.entries().len()
}

/// The forms that the ledger says went out, and how much of them was answered.
fn handed(window: &mut TestWindow) -> Vec<(String, String, usize)> {
    let Ok(held) = window.window.record() else {
        panic!("no record")
    };
    let rows = ledger::of_record(&held.contents).into_iter();
    let given = rows.filter_map(|row| match row.passed {
        Passed::Given {
            handover,
            questions: Some(questions),
            ..
        } => Some((
            handover.to.as_str().to_owned(),
            questions.form,
            questions.answered,
        )),
        _ => None,
    });
    given.collect()
}

/// Begins with one question; gives the address of its page, and the page.
fn asks(window: &mut TestWindow, at: &str, question: &str) -> (String, String) {
    let page = window.post(&format!("{at}/ask"), &[("question", question)]);
    (address(&page, "/ask/"), page)
}

#[test]
fn a_form_says_what_is_answered_from_what_and_what_is_missing() {
    let mut window = TestWindow::new();
    let list = window.get("/forms");
    assert!(
        list.contains("answered from the record") && list.contains("to ask"),
        "{list}"
    );
    let at = form(&mut window);
    let page = window.get(&at);
    let born = page.split("Date of birth</h3>").nth(1).unwrap();
    let born = born.split("</article>").next().unwrap();
    assert!(
        born.contains("17 May 1940") && born.contains("Answered"),
        "{born}"
    );
    assert!(born.contains("/entry/") && born.contains("Sarah Ellis") && born.contains("today"));
    let called = page
        .split("What would you like us to call you?</h3>")
        .nth(1);
    let called = called.unwrap().split("</article>").next().unwrap();
    assert!(
        called.contains("To ask") && called.contains("value=\"called\""),
        "{called}"
    );
}

#[test]
fn an_answer_is_saved_once_and_closes_the_gap() {
    let mut window = TestWindow::new();
    let at = form(&mut window);
    let (ask, page) = asks(&mut window, &at, "called");
    assert!(page.contains("What would you like us to call you?"));
    let before = entries(&mut window);
    let step = field(&page, "step");
    let answers = [("step", &*step), ("words", "Peggy"), ("do", "save")];
    let mut end = window.post(&ask, &answers);
    // The entry may have more to ask for whose words these are.
    if end.contains("own words of") {
        let step = field(&end, "step");
        let answers = [("step", &*step), ("choice", "no"), ("do", "save")];
        end = window.post(&ask, &answers);
    }
    assert!(
        end.contains("Saved.") && end.contains("That is all for now"),
        "{end}"
    );
    assert_eq!(entries(&mut window), before + 1);
    window.post(&ask, &answers);
    assert_eq!(entries(&mut window), before + 1);
    let page = window.get(&at);
    let called = page
        .split("What would you like us to call you?</h3>")
        .nth(1);
    assert!(
        called
            .unwrap()
            .split("</article>")
            .next()
            .unwrap()
            .contains("Peggy")
    );
}

#[test]
fn an_answer_beside_a_reason_for_none_is_asked_again() {
    let mut window = TestWindow::new();
    let at = form(&mut window);
    let (ask, page) = asks(&mut window, &at, "called");
    let before = entries(&mut window);
    let step = field(&page, "step");
    let both = [
        ("step", &*step),
        ("words", "Peggy"),
        ("open", "not known"),
        ("do", "save"),
    ];
    let page = window.post(&ask, &both);
    assert!(
        page.contains("keep one of them") && page.contains("Peggy"),
        "{page}"
    );
    let step = field(&page, "step");
    let page = window.post(&ask, &[("step", &*step), ("do", "save")]);
    assert!(page.contains("Answer it, or skip it"));
    assert_eq!(entries(&mut window), before);
}

#[test]
fn an_answer_is_not_taken_beside_a_record_that_changed() {
    let mut window = TestWindow::new();
    let at = form(&mut window);
    let (ask, page) = asks(&mut window, &at, "called");
    window.adds(Kind::Allergy, &[("substance", "Latex")]);
    let before = entries(&mut window);
    let answers = [("step", &*field(&page, "step")), ("words", "Peggy")];
    let page = window.post(&ask, &answers);
    assert!(
        page.contains("The record was changed on another page"),
        "{page}"
    );
    assert!(page.contains("What would you like us to call you?"));
    assert_eq!(entries(&mut window), before);
}

#[test]
fn the_gap_on_paper_hands_nothing_over() {
    let mut window = TestWindow::new();
    let at = form(&mut window);
    let before = entries(&mut window);
    assert!(window.file(&format!("{at}/questions")).starts_with(b"%PDF"));
    assert_eq!(entries(&mut window), before);
}

#[test]
fn a_filled_form_is_handed_over_once() {
    let mut window = TestWindow::new();
    let at = form(&mut window);
    let page = window.get(&format!("{at}/hand-over"));
    let (handle, folder) = (field(&page, "filled"), field(&page, "folder"));
    let picture = window.file(&format!("/filled/{handle}/page/1"));
    assert!(picture.starts_with(b"\x89PNG"));
    let large = [("filled", &*handle), ("to", "Brightside"), ("large", "on")];
    // Nobody gets a form that was not seen as it is printed.
    let page = window.post(&format!("{at}/hand-over"), &large);
    assert!(page.contains("in the print that you chose") && handed(&mut window).is_empty());
    let clear = [("filled", &*handle), ("folder", &folder)];
    window.post(&format!("{at}/hand-over"), &clear);
    window.adds(Kind::Allergy, &[("substance", "Latex")]);
    let page = window.post(&format!("{at}/hand-over"), &clear);
    assert!(page.contains("This is the form as it is now"), "{page}");
    let nobody = [("filled", &*handle), ("folder", &folder)];
    let page = window.post(&format!("{at}/hand-over"), &nobody);
    assert!(page.contains("Nothing was handed over") && handed(&mut window).is_empty());
    let answers = [
        ("filled", &*handle),
        ("folder", &folder),
        ("to", "Brightside"),
    ];
    for _ in 0..2 {
        let done = window.post(&format!("{at}/hand-over"), &answers);
        assert!(
            done.contains("in the ledger") && done.contains("Brightside"),
            "{done}"
        );
    }
    let [(to, form, answered)] = &handed(&mut window)[..] else {
        panic!("not one line")
    };
    assert_eq!(
        (to.as_str(), form.as_str(), *answered > 0),
        ("Brightside", "continence", true)
    );
    let pdf = window.file(&format!("/filled/{handle}/pdf"));
    let file = window
        .home
        .path()
        .join("carewallet-sheets/form-continence-2026-03-01.pdf");
    assert!(pdf.starts_with(b"%PDF") && pdf == std::fs::read(file).unwrap());
}
