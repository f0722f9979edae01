//! What happened, as a page shows it.

use carewallet_core::Kind;

use crate::test_window::{TestWindow, address};

/// A fall, two appointments and an event that nobody can date.
fn window() -> TestWindow {
    let mut window = TestWindow::new();
    let fall = [
        ("type", "fall"),
        ("date", "2026-02-10"),
        ("place", "landing"),
    ];
    window.adds(Kind::Event, &fall);
    window.adds(Kind::Event, &[("type", "admission"), ("date", "2025")]);
    window.adds(Kind::Event, &[("type", "incident")]);
    let ahead = [("with", "Dr Amara Obi"), ("date", "2026-03-20")];
    window.adds(Kind::Appointment, &ahead);
    let off = [
        ("with", "Foot clinic"),
        ("date", "2026-02-12"),
        ("status", "cancelled"),
    ];
    window.adds(Kind::Appointment, &off);
    window
}

#[test]
fn what_happened_stands_in_months_the_newest_first() {
    let page = window().get("/timeline");
    let order = [
        ">March 2026<",
        "Dr Amara Obi",
        "To come",
        ">February 2026<",
        "Foot clinic",
        "Cancelled or moved",
        "10 February 2026",
        "landing",
        ">2025, month not known<",
        ">When, nobody knows<",
    ];
    let mut rest = &*page;
    for words in order {
        let at = rest.find(words);
        let at = at.unwrap_or_else(|| panic!("{words} is not where it should be in {page}"));
        rest = rest.get(at..).unwrap();
    }
}

#[test]
fn only_what_is_about_somebody_is_shown_if_that_is_wanted() {
    let mut window = window();
    let page = window.get("/timeline");
    let margaret = address(&page, "/timeline/");
    assert!(window.get(&margaret).contains("landing"));
    let home = page.split("\"/timeline/").nth(2).unwrap();
    let home = format!("/timeline/{}", home.split('"').next().unwrap());
    assert!(!window.get(&home).contains("landing"));
}
