//! The look before saving: what has to be said first, and what is saved with it.

use carewallet_core::Kind;

use super::{Sitting, goes_to, value};
use crate::test_window::{TestWindow, address};
use crate::visit::Upload;

#[test]
fn whose_words_they_are_is_never_guessed() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::AboutMe);
    sitting.post(&[("choice", "1"), ("do", "continue")]);
    sitting.says_last("I like tea.");
    let open = [
        ("do", "save"),
        ("said_by", "Sarah Ellis"),
        ("lane", "agency"),
    ];
    let asked = sitting.post(&open).to_owned();
    assert!(asked.contains("Choose whose words these are"), "{asked}");
    assert!(sitting.saved(Kind::AboutMe).is_empty());
    let mut about = open.to_vec();
    about.push(("whose", "about"));
    sitting.post(&about);
    let (voice, by) = sitting.voice(Kind::AboutMe);
    assert_eq!((voice.as_str(), by.as_str()), ("Reported", "Sarah Ellis"));
}

#[test]
fn an_unlikely_day_and_the_very_same_are_asked_about_before_saving() {
    let mut window = TestWindow::new();
    window.adds(Kind::Medication, &[("name", "Donepezil")]);
    let mut sitting = Sitting::begins(window, Kind::Medication);
    sitting.says_last("Donepezil");
    let save = [
        ("do", "save"),
        ("said_by", "Sarah Ellis"),
        ("lane", "emergency"),
    ];
    let same = sitting.post(&save).to_owned();
    assert!(same.contains("on record already"), "{same}");
    assert_eq!(sitting.saved(Kind::Medication).len(), 1);
    let mut again = save;
    again[0] = ("do", "again");
    sitting.post(&again);
    assert_eq!(sitting.saved(Kind::Medication).len(), 2);
}

#[test]
fn a_photograph_waits_is_shown_and_saved_with_its_caption() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Equipment);
    if sitting.page.contains("id=\"choice-1\"") {
        sitting.post(&[("choice", "1"), ("do", "continue")]);
    }
    sitting.says_last("walking frame");
    let picture = Upload {
        name: "frame.png".to_owned(),
        bytes: vec![0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3],
    };
    let bytes = picture.bytes.clone();
    let attach = [("do", "attach"), ("caption-new", "The frame by the bed")];
    let look = sitting.post_files(&attach, vec![picture]).to_owned();
    assert!(look.contains("The frame by the bed"), "{look}");
    let shown = address(&look, &format!("{}/attached/", sitting.at));
    assert_eq!(sitting.window.file(&shown), bytes);
    let save = [
        ("do", "save"),
        ("said_by", "Sarah Ellis"),
        ("lane", "agency"),
    ];
    let entry = sitting.post(&save).to_owned();
    assert!(entry.contains("The frame by the bed"), "{entry}");
    let kept = address(&entry, "/entry/");
    assert!(!kept.is_empty());
}

#[test]
fn a_day_that_can_hardly_be_right_is_ticked_before_it_is_saved() {
    let mut sitting = Sitting::begins(TestWindow::new(), Kind::Event);
    goes_to(&mut sitting, "when");
    let look = sitting.says_last("3 May 2031").to_owned();
    assert!(look.contains("after today"), "{look}");
    let save = [
        ("do", "save"),
        ("said_by", "Sarah Ellis"),
        ("lane", "agency"),
    ];
    let refused = sitting.post(&save).to_owned();
    assert!(refused.contains("say that it is right"), "{refused}");
    assert!(sitting.saved(Kind::Event).is_empty());
    let right = value(&refused, "name=\"is_right\" value=\"");
    let mut right_too = save.to_vec();
    right_too.push(("is_right", &right));
    sitting.post(&right_too);
    assert_eq!(sitting.saved(Kind::Event).len(), 1);
}
