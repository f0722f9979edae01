//! Pages as they are read.

use carewallet_core::Kind;

use crate::test_window::{TestWindow, address};

#[test]
fn the_record_is_found_from_the_first_page() {
    let mut window = TestWindow::new();
    let medicine = [("name", "Levothyroxine"), ("strength", "50 micrograms")];
    window.adds(Kind::Medication, &medicine);
    let today = window.get("/");
    assert!(today.contains("Margaret Ellis"));
    let about = window.get(&address(&today, "/about/"));
    assert!(about.contains("Levothyroxine") && about.contains("50 micrograms"));
    let entry = window.get(&address(&about, "/entry/"));
    assert!(entry.contains("Margaret Ellis"));
    let found = window.post("/search", &[("words", "LEVO micro")]);
    assert!(found.contains("Levothyroxine"));
    let near = window.post("/search", &[("words", "levothyroxin5")]);
    assert!(near.contains("Nothing is recorded that fits"), "{near}");
}

#[test]
fn what_somebody_wrote_is_text_and_never_markup() {
    let mut window = TestWindow::new();
    let words = "<script>alert(1)</script>\"'&";
    window.adds(Kind::AboutMe, &[("heading", "important"), ("text", words)]);
    let today = window.get("/");
    let about = window.get(&address(&today, "/about/"));
    assert!(!about.contains("<script>alert"));
    assert!(about.contains("&#60;script&#62;alert(1)"), "{about}");
}

#[test]
fn a_locked_window_shows_nothing_and_forgets_its_addresses() {
    let mut window = TestWindow::new();
    let about = address(&window.get("/"), "/about/");
    window.window.lock();
    assert!(!window.window.is_unlocked());
    // The key file has no passphrase: it opens again by itself, with other addresses.
    let again = address(&window.get("/"), "/about/");
    assert_ne!(about, again);
}
