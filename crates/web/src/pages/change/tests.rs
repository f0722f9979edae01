//! Changing, renewing, taking back, undoing and settling, as a person does it.

use carewallet_core::Kind;

use crate::test_window::{TestWindow, address};

/// The medicines in force, by their doses or names.
fn medicines(window: &mut TestWindow) -> Vec<String> {
    let Ok(held) = window.window.record() else {
        panic!("no record")
    };
    let record = held.contents.record();
    let of_kind = record
        .entries()
        .filter(|entry| entry.kind() == Some(Kind::Medication));
    let bodies = of_kind.filter_map(|entry| entry.body());
    let mut all: Vec<String> = bodies
        .map(|body| {
            let facts = body.facts().into_iter().map(|fact| fact.text);
            facts.collect::<Vec<_>>().join(", ")
        })
        .collect();
    all.sort();
    all
}

fn with_donepezil() -> (TestWindow, String) {
    let mut window = TestWindow::new();
    window.adds(
        Kind::Medication,
        &[("name", "Donepezil"), ("dose", "one tablet")],
    );
    let today = window.get("/");
    let about = window.get(&address(&today, "/about/"));
    // The person stands first.
    let at = about.find("Donepezil").unwrap();
    let before = about.get(..at).unwrap();
    let entry = before.rsplit("\"/entry/").next().unwrap();
    let entry = entry.split('"').next().unwrap().to_owned();
    (window, entry)
}

fn hidden(page: &str, name: &str) -> String {
    let before = format!("name=\"{name}\" value=\"");
    let rest = page
        .split_once(&before)
        .unwrap_or_else(|| panic!("no {name} in {page}"))
        .1;
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn a_change_is_a_new_version_and_says_nothing_that_was_not_asked() {
    let (mut window, entry) = with_donepezil();
    let look = window.get(&format!("/change/{entry}"));
    assert!(look.contains("What should it say?") && look.contains("Donepezil"));
    let at = address(&look, "/write/");
    let again = window.get(&format!("/change/{entry}"));
    assert_eq!(
        at,
        address(&again, "/write/"),
        "a second tab begins nothing new"
    );
    let step = hidden(&look, "step");
    let asked = window.post(
        &at,
        &[("step", &step), ("change", "dose"), ("lane", "emergency")],
    );
    assert!(asked.contains("value=\"one tablet\""), "{asked}");
    let step = hidden(&asked, "step");
    let look = window.post(&at, &[("step", &step), ("answer", "two tablets")]);
    assert!(look.contains("two tablets"), "{look}");
    let step = hidden(&look, "step");
    let fields = [
        ("step", &*step),
        ("do", "save"),
        ("lane", "emergency"),
        ("said_by", "Sarah Ellis"),
    ];
    let saved = window.post(&at, &fields);
    assert!(
        saved.contains("Saved.") && saved.contains("What happened to it"),
        "{saved}"
    );
    assert_eq!(medicines(&mut window), ["Donepezil, two tablets"]);
}

#[test]
fn saving_without_a_change_saves_nothing() {
    let (mut window, entry) = with_donepezil();
    let look = window.get(&format!("/change/{entry}"));
    let (at, step) = (address(&look, "/write/"), hidden(&look, "step"));
    let lane = "emergency";
    let fields = [
        ("step", &*step),
        ("do", "save"),
        ("lane", lane),
        ("said_by", "Sarah Ellis"),
    ];
    let page = window.post(&at, &fields);
    assert!(page.contains("nothing was saved"), "{page}");
}

#[test]
fn still_right_keeps_the_words_and_renews_the_day() {
    let (mut window, entry) = with_donepezil();
    let at = format!("/still-right/{entry}");
    let page = window.get(&at);
    let once = hidden(&page, "once");
    let refused = window.post(&at, &[("once", &once)]);
    assert!(refused.contains("Choose how you know"), "{refused}");
    let once = hidden(&refused, "once");
    let fields = [("once", &*once), ("how", "paper")];
    let page = window.post(&at, &fields);
    assert!(
        page.contains("checked 1 March 2026, seen on paper"),
        "{page}"
    );
    let twice = window.post(&at, &fields);
    assert!(twice.contains("checked 1 March 2026"), "{twice}");
    assert_eq!(medicines(&mut window), ["Donepezil, one tablet"]);
}

#[test]
fn taken_back_with_a_reason_once_and_undone() {
    let (mut window, entry) = with_donepezil();
    let at = format!("/withdraw/{entry}");
    let once = hidden(&window.get(&at), "once");
    let refused = window.post(&at, &[("once", &once)]);
    assert!(refused.contains("Say why"), "{refused}");
    assert_eq!(medicines(&mut window).len(), 1);
    let once = hidden(&refused, "once");
    let fields = [("once", &*once), ("why", "about somebody else")];
    let page = window.post(&at, &fields);
    assert!(
        page.contains("withdrawn") && page.contains("about somebody else"),
        "{page}"
    );
    let twice = window.post(&at, &fields);
    assert!(
        twice.contains("withdrawn") && !twice.contains("This was not done"),
        "{twice}"
    );
    assert!(medicines(&mut window).is_empty());
    let undo = window.get("/undo");
    assert!(
        undo.contains("It counts again") && undo.contains("Donepezil"),
        "{undo}"
    );
    let once = hidden(&undo, "once");
    let undone = window.post("/undo", &[("once", &once)]);
    assert!(undone.contains("Undone."), "{undone}");
    // The second click must not undo the undoing.
    window.post("/undo", &[("once", &once)]);
    assert_eq!(medicines(&mut window), ["Donepezil, one tablet"]);
}

#[test]
fn of_two_that_contradict_each_other_the_chosen_one_stays() {
    let mut window = TestWindow::new();
    window.adds(Kind::Allergy, &[("substance", "penicillin")]);
    window.adds(Kind::Allergy, &[("none_known", "yes")]);
    let today = window.get("/");
    let at = address(&today, "/settle/");
    let page = window.get(&at);
    assert!(page.contains("Which of these is right?"), "{page}");
    let once = hidden(&page, "once");
    let refused = window.post(&at, &[("once", &once)]);
    assert!(
        refused.contains("Choose the one that is right"),
        "{refused}"
    );
    let label = refused.find("This is right: penicillin").unwrap();
    let keep = refused
        .get(..label)
        .unwrap()
        .rsplit("name=\"keep\" value=\"")
        .next()
        .unwrap();
    let keep = keep.split('"').next().unwrap().to_owned();
    let once = hidden(&refused, "once");
    let settled = window.post(&at, &[("once", &once), ("keep", &keep)]);
    assert!(
        settled.contains("Settled") && settled.contains("penicillin"),
        "{settled}"
    );
    assert!(!window.get("/").contains("Say which is right"));
}

/// Margaret's own words, written down by Sarah: the page of the entry, and its handle.
fn own_words(window: &mut TestWindow) -> String {
    let whom = window.get("/write");
    let margaret = hidden(&whom, "about");
    let kinds = window.post("/write", &[("about", &margaret)]);
    let page = window.post(&address(&kinds, "/write/for/"), &[("kind", "about_me")]);
    let at = address(&page, "/write/");
    let step = hidden(&page, "step");
    let page = window.post(&at, &[("step", &step), ("choice", "1")]);
    let step = hidden(&page, "step");
    let page = window.post(
        &at,
        &[("step", &step), ("answer", "I like tea."), ("do", "all")],
    );
    let step = hidden(&page, "step");
    let fields = [
        ("step", &*step),
        ("do", "save"),
        ("lane", "agency"),
        ("whose", "own"),
    ];
    let saved = window.post(&at, &fields);
    assert!(saved.contains("“I like tea.”"), "{saved}");
    let change = address(&saved, "/change/");
    change.rsplit('/').next().unwrap().to_owned()
}

#[test]
fn own_words_give_way_to_own_words_only() {
    let mut window = TestWindow::new();
    let entry = own_words(&mut window);
    let look = window.get(&format!("/change/{entry}"));
    assert!(
        look.contains("value=\"own\"") && !look.contains("value=\"about\""),
        "{look}"
    );
    let at = address(&look, "/write/");
    let step = hidden(&look, "step");
    let asked = window.post(
        &at,
        &[("step", &step), ("change", "text"), ("lane", "agency")],
    );
    let step = hidden(&asked, "step");
    let look = window.post(&at, &[("step", &step), ("answer", "I like coffee.")]);
    let step = hidden(&look, "step");
    let fields = [
        ("step", &*step),
        ("do", "save"),
        ("lane", "agency"),
        ("said_by", "Sarah Ellis"),
    ];
    let asked = window.post(&at, &fields);
    assert!(asked.contains("Choose whose words these are"), "{asked}");
    let mut own = fields.to_vec();
    own.push(("whose", "own"));
    let saved = window.post(&at, &own);
    assert!(
        saved.contains("“I like coffee.”") && saved.contains("own words"),
        "{saved}"
    );
}

#[test]
fn own_words_are_still_right_only_if_the_person_says_so() {
    let mut window = TestWindow::new();
    let entry = own_words(&mut window);
    let at = format!("/still-right/{entry}");
    let once = hidden(&window.get(&at), "once");
    let refused = window.post(&at, &[("once", &once), ("how", "paper")]);
    assert!(
        refused.contains("These are the own words of Margaret Ellis"),
        "{refused}"
    );
    let once = hidden(&refused, "once");
    let saved = window.post(&at, &[("once", &once), ("how", "person")]);
    assert!(
        saved.contains("“I like tea.”") && saved.contains("confirmed by the person"),
        "{saved}"
    );
}

#[test]
fn a_list_of_groups_that_is_asked_again_loses_none_of_them_by_itself() {
    let mut window = TestWindow::new();
    let support = [
        ("who", "Riverside Care"),
        ("timetable.0.day", "monday"),
        ("timetable.0.start", "08:00"),
        ("timetable.1.day", "tuesday"),
        ("timetable.1.start", "09:30"),
    ];
    window.adds(Kind::Support, &support);
    let about = address(&window.get("/"), "/about/");
    let page = window.get(&about);
    let at = page.find("Riverside Care").unwrap();
    let entry = page.get(..at).unwrap();
    let entry = entry.rsplit("\"/entry/").next().unwrap();
    let entry = entry.split('"').next().unwrap().to_owned();
    let mut page = window.get(&format!("/change/{entry}"));
    let at = address(&page, "/write/");
    let step = hidden(&page, "step");
    page = window.post(&at, &[("step", &step), ("change", "timetable")]);
    // As a browser sends what stands on each page.
    for _ in 0..20 {
        if page.contains("What should it say?") {
            break;
        }
        let step = hidden(&page, "step");
        let checked = page
            .split("<input")
            .find(|input| input.contains("name=\"choice\"") && input.contains(" checked"));
        let choice = checked.map(|input| hidden(input, "choice"));
        let typed = page.split_once("id=\"answer\" name=\"answer\" value=\"");
        let typed = typed.map_or("", |(_, rest)| rest.split('"').next().unwrap());
        let mut fields = vec![("step", step.as_str()), ("answer", typed)];
        match &choice {
            Some(choice) => fields.push(("choice", choice)),
            None if page.contains("Is there another one?") => fields.push(("choice", "no")),
            None => {}
        }
        page = window.post(&at, &fields);
    }
    assert!(page.contains("What should it say?"), "{page}");
    for kept in ["Monday", "8", "Tuesday", "9:30"] {
        assert!(page.contains(kept), "{kept} is lost: {page}");
    }
}
