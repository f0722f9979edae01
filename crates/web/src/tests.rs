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

#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "a disk damages files without asking the host"
)]
fn of_a_record_that_is_not_whole_no_page_says_that_there_is_nothing() {
    let mut window = TestWindow::new();
    window.adds(Kind::Medication, &[("name", "Levothyroxine")]);
    let segments = window.home.path().join("ellis/segments");
    let files = std::fs::read_dir(segments).unwrap();
    let newest = files.map(|file| file.unwrap().path()).max_by_key(|path| {
        let bytes = std::fs::read(path).unwrap();
        // The medicine is the last that was written.
        (
            std::fs::metadata(path).unwrap().modified().unwrap(),
            bytes.len(),
        )
    });
    let newest = newest.unwrap();
    let sound = std::fs::read(&newest).unwrap();
    std::fs::write(&newest, b"damaged").unwrap();
    let today = window.get("/");
    assert!(today.contains("could not be read"), "{today}");
    assert!(!today.contains("Nothing wants doing") && !today.contains("Nothing yet"));
    let found = window.post("/search", &[("words", "levothyroxine")]);
    assert!(!found.contains("Nothing is recorded"), "{found}");
    assert!(!window.get("/record").contains("Nothing is written down"));
    // Once it is mended, the warning goes.
    std::fs::write(&newest, sound).unwrap();
    let today = window.get("/");
    assert!(!today.contains("could not be read"), "{today}");
    assert!(window.get("/record").contains("Nothing is written down"));
}

#[test]
fn a_closed_window_has_nothing_left_to_press() {
    let mut window = TestWindow::new();
    let page = window.post("/close", &[]);
    assert!(page.contains("carewallet has ended"), "{page}");
    let body = page.split("<body>").nth(1).unwrap();
    for dead in ["<a href=\"/", "<button", "<form"] {
        assert!(!body.contains(dead), "{dead}");
    }
    assert!(!window.window.is_unlocked() && window.window.is_closing);
}
