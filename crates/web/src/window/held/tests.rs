//! What is kept between pages is what would be worked out anew.

use std::rc::Rc;
use std::sync::atomic::Ordering;

use carewallet_app::open_wallet::Folder;
use carewallet_core::{Draft, Entry, Kind, SubjectId};
use carewallet_testkit::household::{body, reported};

use crate::test_window::{TestWindow, address, told};
use crate::window::WindowFace;

/// A household with something of each sort that is kept.
fn household() -> TestWindow {
    let mut window = TestWindow::new();
    let allergy = |severity| [("substance", "Penicillin"), ("severity", severity)];
    window.adds(Kind::Allergy, &allergy("mild"));
    window.adds(Kind::Allergy, &allergy("severe"));
    window.adds(Kind::Condition, &[("name", "Asthma")]);
    window.adds(Kind::Condition, &[("name", "asthma.")]);
    window.adds(Kind::Medication, &[("name", "Aspirin"), ("dose", "75 mg")]);
    let clinic = [("with", "Memory clinic"), ("date", "2026-03-02")];
    window.adds(Kind::Appointment, &clinic);
    two_versions(&mut window);
    window
}

/// As two computers write that did not know of each other.
fn two_versions(window: &mut TestWindow) {
    let held = told(window.window.record());
    let is_asthma = |entry: &&Entry| entry.kind() == Some(Kind::Condition);
    let asthma = held.contents.entries().iter().find(is_asthma).unwrap();
    let version = |name| Draft {
        about: asthma.about().clone(),
        replaces: vec![asthma.id()],
        ..reported(body(Kind::Condition, &[("name", name)]))
    };
    let versions = ["Asthma, mild", "Asthma since childhood"].map(version);
    let (mut face, folder) = told(window.window.parts());
    let mut wallet = told(folder.open(&mut face));
    wallet.add(versions.to_vec()).unwrap();
}

/// The pages that show what is kept.
fn pages(window: &mut TestWindow) -> Vec<String> {
    let today = window.get("/");
    let about = address(&today, "/about/");
    let others = ["/record", &about, "/forms", "/timeline"].map(|path| window.get(path));
    [today].into_iter().chain(others).collect()
}

/// The same, as a window shows them that has kept nothing.
fn anew(window: &mut TestWindow) -> Vec<String> {
    window.window.held = None;
    pages(window)
}

/// As another program on this computer saves something about Margaret.
fn another_program_adds(window: &mut TestWindow, kind: Kind, fields: &[(&str, &str)]) {
    let held = told(window.window.record());
    let margaret = held.people.iter().next().unwrap().id.clone();
    let opening = &window.window.opening;
    let (root, key) = (opening.root.clone().unwrap(), opening.key.clone());
    let mut face = WindowFace::new(window.window.platform(), window.window.words());
    let mut folder = told(Folder::unlock(&mut face, &root, key.as_deref()));
    let mut wallet = told(folder.open(&mut face));
    let draft = Draft {
        about: SubjectId::Person(margaret),
        ..reported(body(kind, fields))
    };
    wallet.add(vec![draft]).unwrap();
}

#[test]
fn what_is_kept_is_what_would_be_worked_out_anew() {
    let mut window = household();
    let first = pages(&mut window);
    assert!(first[0].contains("Say which is right"), "{}", first[0]);
    let marks = first[2].matches("Two versions: this one and another stand");
    assert_eq!(marks.count(), 2, "{}", first[2]);
    assert!(pages(&mut window) == first, "a second look shows the same");
    assert!(anew(&mut window) == first, "as does a first one");
}

#[test]
fn what_another_program_saves_is_on_every_page() {
    let mut window = household();
    let before = pages(&mut window);
    let latex = [("substance", "Latex"), ("severity", "severe")];
    another_program_adds(&mut window, Kind::Allergy, &latex);
    let milder = [("substance", "latex"), ("severity", "mild")];
    another_program_adds(&mut window, Kind::Allergy, &milder);
    let fall = [("type", "fall"), ("date", "2026-02-27"), ("place", "Hall")];
    another_program_adds(&mut window, Kind::Event, &fall);
    let after = pages(&mut window);
    for (page, (before, after)) in before.iter().zip(&after).enumerate() {
        assert!(before != after, "page {page} is as it was");
    }
    let settle = |page: &str| page.matches("Say which is right").count();
    assert_eq!((settle(&before[0]), settle(&after[0])), (2, 3));
    assert!(anew(&mut window) == after);
}

#[test]
fn midnight_changes_what_wants_doing() {
    let mut window = household();
    let before = pages(&mut window);
    assert!(!before[0].contains("Say what came of it"));
    window.days.store(2, Ordering::Relaxed);
    let after = pages(&mut window);
    assert!(after[0].contains("Say what came of it"), "{}", after[0]);
    assert!(anew(&mut window) == after);
    // In two years a form finds much of it old.
    window.days.store(730, Ordering::Relaxed);
    let later = pages(&mut window);
    assert!(later[3] != after[3], "{}", later[3]);
    assert!(anew(&mut window) == later);
}

#[test]
fn a_reading_is_of_its_day_and_what_follows_from_it_of_the_day_asked_for() {
    let mut window = household();
    let held = told(window.window.record());
    assert!(Rc::ptr_eq(&held, &told(window.window.record())));
    let record = held.contents.record();
    let today = window.window.platform().today();
    // A page that begins before midnight may ask after it.
    let tomorrow = today.plus_days(1).unwrap();
    for day in [today, tomorrow, tomorrow, today] {
        assert!(held.ties(&record, day).day() == day);
    }
    window.days.store(1, Ordering::Relaxed);
    assert!(!Rc::ptr_eq(&held, &told(window.window.record())));
}
