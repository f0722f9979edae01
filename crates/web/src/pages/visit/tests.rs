//! Before a visit, as a browser goes through it.

use carewallet_app::ledger::{self, Passed};
use carewallet_core::kind::Lane;
use carewallet_core::{Draft, EntryId, Kind, SubjectId};
use carewallet_testkit::household::{body, reported};

use crate::test_window::{TestWindow, address};

const NAME: &str = "Camden Continence Service";

/// What a hidden or a typed field of a page holds.
fn field(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\""));
    let rest = page.get(at.unwrap_or_else(|| panic!("no {name} in {page}"))..);
    let rest = rest.unwrap_or_default();
    let value = rest.split("value=\"").nth(1).unwrap_or_default();
    value.split('"').next().unwrap_or_default().to_owned()
}

/// A window with a medicine, an allergy, and something that stays in the family.
fn window() -> TestWindow {
    let mut window = TestWindow::new();
    window.adds(Kind::Medication, &[("name", "Levothyroxine")]);
    window.adds(Kind::Allergy, &[("substance", "Penicillin")]);
    adds_in(&mut window, Lane::Family, "Debts to her brother");
    window
}

fn adds_in(window: &mut TestWindow, lane: Lane, name: &str) {
    let Ok(held) = window.window.record() else {
        panic!("no record")
    };
    let margaret = held.people.iter().next().unwrap().id.clone();
    let Ok((mut face, folder)) = window.window.parts() else {
        panic!("locked")
    };
    let Ok(mut wallet) = folder.open(&mut face) else {
        panic!("not opened")
    };
    let draft = Draft {
        about: SubjectId::Person(margaret),
        lane,
        ..reported(body(Kind::Condition, &[("name", name)]))
    };
    wallet.add(vec![draft]).unwrap();
}

/// Goes as far as the page that shows the sheet.
fn looked_at(window: &mut TestWindow, sheet: &str) -> (String, String) {
    let who = window.get("/visit");
    let handle = field(&who, "plan");
    let answers = [("plan", &*handle), ("who", "other"), ("name", NAME)];
    let about = window.post("/visit", &answers);
    let at = format!("/visit/{handle}");
    let (step, person) = (field(&about, "step"), field(&about, "about"));
    let answers = [("step", &*step), ("about", &person), ("home", "home")];
    let sheets = window.post(&format!("{at}/about"), &answers);
    let step = field(&sheets, "step");
    let why = window.post(
        &format!("{at}/sheet"),
        &[("step", &*step), ("sheet", sheet)],
    );
    let answers = [("step", &*field(&why, "step")), ("why", "first assessment")];
    (at.clone(), window.post(&format!("{at}/why"), &answers))
}

/// The boxes of the entries on the page, ticked or not.
fn boxes(page: &str) -> Vec<(String, String)> {
    let each = page.split("name=\"goes\" value=\"").skip(1);
    each.map(|rest| {
        let handle = rest.split('"').next().unwrap().to_owned();
        let label = rest.split("</label>").next().unwrap();
        (handle, label.rsplit('>').next().unwrap().to_owned())
    })
    .collect()
}

/// What was handed over, as the ledger has it.
fn handed(window: &mut TestWindow) -> Vec<(String, Vec<EntryId>)> {
    let Ok(held) = window.window.record() else {
        panic!("no record")
    };
    let rows = ledger::of_record(&held.contents).into_iter();
    let given = rows.filter_map(|row| match row.passed {
        Passed::Given { handover, .. } => {
            let ids = handover.entries.as_slice().iter();
            let ids = ids.map(|id| EntryId::parse(id.as_str()).unwrap());
            Some((handover.to.as_str().to_owned(), ids.collect()))
        }
        Passed::Received(_) => None,
    });
    given.collect()
}

fn files(window: &TestWindow) -> Vec<std::path::PathBuf> {
    let folder = window.home.path().join("carewallet-sheets");
    let Ok(listed) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    listed.map(|file| file.unwrap().path()).collect()
}

/// Saves it in the folder that is offered.
fn save(window: &mut TestWindow, at: &str) -> (String, String) {
    let page = window.get(&format!("{at}/save"));
    let (step, folder) = (field(&page, "step"), field(&page, "folder"));
    let answers = [("step", &*step), ("folder", &folder)];
    let done = window.post(&format!("{at}/save"), &answers);
    (step, done)
}

#[test]
fn a_sheet_is_seen_before_anything_is_written() {
    let mut window = window();
    let (at, look) = looked_at(&mut window, "handover");
    assert!(
        look.contains("Levothyroxine") && look.contains("Penicillin"),
        "{look}"
    );
    assert!(look.contains(NAME) && look.contains("first assessment"));
    let picture = window.file(&format!("{at}/page/1"));
    assert!(picture.starts_with(b"\x89PNG"));
    assert!(handed(&mut window).is_empty() && files(&window).is_empty());
}

#[test]
fn what_stays_at_home_is_told_with_its_reason() {
    let mut window = window();
    let (_, look) = looked_at(&mut window, "summary");
    let (goes, home) = look.split_once("What stays at home").unwrap();
    assert!(!goes.contains("Debts to her brother"), "{goes}");
    assert!(home.contains("Debts to her brother") && home.contains("for the family only"));
}

#[test]
fn a_sheet_is_handed_over_once_however_often_it_is_clicked() {
    let mut window = window();
    let (at, _) = looked_at(&mut window, "handover");
    let (step, done) = save(&mut window, &at);
    assert!(
        done.contains("in the ledger") && done.contains(NAME),
        "{done}"
    );
    let folder = window.home.path().join("carewallet-sheets");
    let folder = folder.display().to_string();
    let again = window.post(
        &format!("{at}/save"),
        &[("step", &*step), ("folder", &folder)],
    );
    assert!(again.contains("in the ledger"));
    let [(to, ids)] = &handed(&mut window)[..] else {
        panic!("not one line")
    };
    assert_eq!((to.as_str(), ids.len()), (NAME, 3));
    let [file] = &files(&window)[..] else {
        panic!("not one file")
    };
    assert_eq!(file.file_name().unwrap(), "handover-2026-03-01.pdf");
    let pdf = window.file(&format!("{at}/pdf"));
    assert!(pdf.starts_with(b"%PDF") && pdf == std::fs::read(file).unwrap());
}

#[test]
fn the_first_form_sent_twice_begins_one_sheet() {
    let mut window = window();
    let handle = field(&window.get("/visit"), "plan");
    let answers = [("plan", &*handle), ("who", "other"), ("name", NAME)];
    for _ in 0..2 {
        assert!(window.post("/visit", &answers).contains("About whom?"));
    }
    let page = window.get("/visit");
    assert_eq!(page.matches(&format!("A sheet for {NAME}")).count(), 1);
}

#[test]
fn what_is_left_out_stays_at_home_and_is_looked_at_first() {
    let mut window = window();
    let (at, look) = looked_at(&mut window, "handover");
    let boxes = boxes(&look);
    let goes: Vec<&(String, String)> = boxes
        .iter()
        .filter(|(_, title)| !title.contains("Penicillin"))
        .collect();
    assert_eq!((boxes.len(), goes.len()), (2, 1), "{boxes:?}");
    // Nobody gets a sheet that was not seen as it is now: "go on" shows it once more.
    let step = field(&look, "step");
    let mut answers = vec![("step", &*step), ("then", "go"), ("language", "en-GB")];
    answers.extend(goes.iter().map(|(handle, _)| ("goes", &**handle)));
    let again = window.post(&format!("{at}/look"), &answers);
    assert!(again.contains("Look at it once more") && again.contains("You left it out"));
    save(&mut window, &at);
    let [(_, ids)] = &handed(&mut window)[..] else {
        panic!("not one line")
    };
    let Ok(held) = window.window.record() else {
        panic!()
    };
    let kinds = ids.iter().filter_map(|id| held.contents.get(id)?.kind());
    let kinds: Vec<Kind> = kinds.collect();
    assert!(kinds.contains(&Kind::Medication) && !kinds.contains(&Kind::Allergy));
}

#[test]
fn none_known_does_not_go_where_the_one_that_is_was_left_out() {
    let mut window = window();
    window.adds(Kind::Allergy, &[("none_known", "yes")]);
    let (at, look) = looked_at(&mut window, "handover");
    let step = field(&look, "step");
    let boxes = boxes(&look);
    assert_eq!(boxes.len(), 3, "{boxes:?}");
    let goes = boxes
        .iter()
        .filter(|(_, title)| !title.contains("Penicillin"));
    let mut answers = vec![("step", &*step), ("language", "en-GB")];
    answers.extend(goes.map(|(handle, _)| ("goes", &**handle)));
    let again = window.post(&format!("{at}/look"), &answers);
    assert!(
        again.contains("and something that stays at home names one"),
        "{again}"
    );
    assert!(again.contains("What goes: 2 entries"));
}

#[test]
fn a_form_of_an_older_page_changes_nothing() {
    let mut window = window();
    let (at, look) = looked_at(&mut window, "handover");
    let old = field(&look, "step");
    let large = [("step", &*old), ("large", "on"), ("language", "en-GB")];
    let all: Vec<(String, String)> = boxes(&look);
    let mut answers = large.to_vec();
    answers.extend(all.iter().map(|(handle, _)| ("goes", &**handle)));
    assert!(
        window
            .post(&format!("{at}/look"), &answers)
            .contains("Look at it once more")
    );
    // The same page sent again would take every tick away.
    let stale = window.post(&format!("{at}/look"), &large);
    assert!(!stale.contains("You left it out"), "{stale}");
}

#[test]
fn a_record_that_changed_is_looked_at_again_before_it_goes() {
    let mut window = window();
    let (at, _) = looked_at(&mut window, "handover");
    let page = window.get(&format!("{at}/save"));
    let (step, folder) = (field(&page, "step"), field(&page, "folder"));
    window.adds(Kind::Allergy, &[("substance", "Latex")]);
    let answers = [("step", &*step), ("folder", &folder)];
    let look = window.post(&format!("{at}/save"), &answers);
    assert!(look.contains("The record changed since you looked") && look.contains("Latex"));
    assert!(handed(&mut window).is_empty() && files(&window).is_empty());
}

#[test]
fn words_are_shown_until_they_were_written_down() {
    let mut window = window();
    let (at, look) = looked_at(&mut window, "handover");
    let step = field(&look, "step");
    let all = boxes(&look);
    let mut answers = vec![("step", &*step), ("sealed", "words"), ("language", "en-GB")];
    answers.extend(all.iter().map(|(handle, _)| ("goes", &**handle)));
    window.post(&format!("{at}/look"), &answers);
    let (_, done) = save(&mut window, &at);
    let words = done.split("class=\"secret\">").nth(1);
    let words = words.and_then(|rest| rest.split('<').next()).unwrap();
    assert!(words.split([' ', '-']).count() > 3, "{words}");
    // A reload loses nothing; the button is what ends it.
    assert!(window.get(&format!("{at}/done")).contains(words));
    let after = window.post(&format!("{at}/done"), &[]);
    assert!(!after.contains(words) && after.contains("that you wrote down"));
    assert!(!window.get(&format!("{at}/done")).contains(words));
}

#[test]
fn a_folder_that_is_not_there_leaves_no_line() {
    let mut window = window();
    let (at, _) = looked_at(&mut window, "handover");
    let page = window.get(&format!("{at}/save"));
    let step = field(&page, "step");
    let answers = [("step", &*step), ("folder", "/no/such/folder")];
    let page = window.post(&format!("{at}/save"), &answers);
    assert!(page.contains("Nothing was handed over"), "{page}");
    assert!(handed(&mut window).is_empty());
    let (_, done) = save(&mut window, &at);
    assert!(done.contains("in the ledger"));
}

#[test]
fn questions_say_what_is_missing() {
    let mut window = window();
    let page = window.post("/visit", &[("plan", "ab"), ("who", "")]);
    assert!(page.contains("Choose who is coming"));
    let page = window.post("/visit", &[("plan", "ab"), ("who", "nobody")]);
    let at = address(&page, "/visit/ab/about").replace("/about", "");
    let nobody = window.post(&format!("{at}/about"), &[("step", &*field(&page, "step"))]);
    assert!(nobody.contains("Choose at least one person"));
    let person = field(&page, "about");
    let answers = [("step", &*field(&page, "step")), ("about", &person)];
    let sheets = window.post(&format!("{at}/about"), &answers);
    // A summary is for somebody by name.
    assert!(!sheets.contains("value=\"summary\"") && sheets.contains("value=\"emergency\""));
    let answers = [("step", &*field(&sheets, "step")), ("sheet", "summary")];
    let page = window.post(&format!("{at}/sheet"), &answers);
    assert!(page.contains("There is a problem") && page.contains("Who is the summary for"));
}

#[test]
fn what_was_chosen_outlives_a_lock_and_is_looked_at_again() {
    let mut window = window();
    let (at, look) = looked_at(&mut window, "handover");
    let step = field(&look, "step");
    window.window.lock();
    let key = window.window.opening.key.take();
    let locked = window.get(&format!("{at}/look"));
    assert!(!locked.contains("Levothyroxine") && !locked.contains(NAME));
    window.window.opening.key = key;
    assert!(window.get("/").contains("Margaret Ellis"));
    // Nothing is handed over that was not looked at since.
    let answers = [("step", &*step), ("folder", "sheets")];
    let page = window.post(&format!("{at}/save"), &answers);
    assert!(page.contains("What goes") && page.contains("Levothyroxine"));
    assert!(!page.contains("The record changed"));
    assert!(handed(&mut window).is_empty());
    assert!(page.contains(NAME), "{page}");
}

#[test]
fn what_was_begun_in_one_record_is_not_handed_over_from_another() {
    let mut window = window();
    let (at, _) = looked_at(&mut window, "handover");
    window.window.forget_begun();
    assert!(window.get(&format!("{at}/look")).contains("Who is coming?"));
}
