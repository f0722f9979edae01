//! Beginning a record, and opening one, as a person does it.

use carewallet_core::Kind;

use crate::test_window::TestWindow;

fn step(page: &str) -> String {
    let rest = page.split_once("name=\"step\" value=\"");
    let rest = rest.unwrap_or_else(|| panic!("no step in {page}")).1;
    rest.split('"').next().unwrap().to_owned()
}

fn next(window: &mut TestWindow, page: &str, fields: &[(&str, &str)]) -> String {
    let step = step(page);
    let mut fields = fields.to_vec();
    fields.push(("step", &step));
    window.post("/begin/new", &fields)
}

/// As far as the passphrase; gives the page of it.
fn up_to_the_passphrase(window: &mut TestWindow) -> String {
    let page = window.get("/");
    assert!(page.contains("Begin a new record"), "{page}");
    let page = window.get("/begin/new");
    let refused = next(window, &page, &[("answer", "")]);
    assert!(refused.contains("Type the name"), "{refused}");
    let page = next(window, &page, &[("answer", "Margaret Ellis")]);
    let page = next(window, &page, &[("answer", "17 May 1940")]);
    let page = next(window, &page, &[("answer", "Sarah Ellis")]);
    assert!(page.contains("Care record"), "{page}");
    let home = window.home.path().join("Ellis");
    next(window, &page, &[("answer", home.to_str().unwrap())])
}

fn seven_words(page: &str) -> String {
    let rest = page.split_once("class=\"words\">").unwrap().1;
    rest.split('<').next().unwrap().to_owned()
}

#[test]
fn a_record_is_begun_question_by_question_and_found_again() {
    let mut window = TestWindow::empty();
    let page = up_to_the_passphrase(&mut window);
    let words = seven_words(&page);
    assert_eq!(words.split(' ').count(), 7);
    let short = next(
        &mut window,
        &page,
        &[("which", "own"), ("own", "too short")],
    );
    assert!(short.contains("at least 12"), "{short}");
    assert_eq!(
        seven_words(&short),
        words,
        "the words stay as they were written down"
    );
    let both = [("which", "words"), ("own", "a long passphrase")];
    let both = next(&mut window, &page, &both);
    assert!(both.contains("choose one of"), "{both}");
    let page = next(&mut window, &page, &[("which", "words")]);
    let wrong = next(&mut window, &page, &[("answer", "something else")]);
    assert!(wrong.contains("not the same"), "{wrong}");
    let root = window.home.path().join("Ellis");
    assert!(
        !root.exists(),
        "nothing is made before the words were typed back"
    );
    let last = [("answer", &*words.to_uppercase())];
    let made = next(&mut window, &wrong, &last);
    assert!(made.contains("second way in") && root.is_dir(), "{made}");
    let twice = next(&mut window, &wrong, &last);
    assert!(twice.contains("second way in"), "{twice}");
    assert!(window.home.path().join("Ellis-key.age").is_file());
    assert!(window.get("/").contains("Margaret Ellis"));
    let found = carewallet_app::last_wallet::recall(window.window.platform());
    assert_eq!(found.unwrap().0, root);
}

#[test]
fn the_recovery_sheet_is_a_file_and_only_for_who_asks() {
    let mut window = TestWindow::new();
    assert!(window.get("/begin/paper").contains("Get the page to print"));
    let crate::answer::Answer::File(file) = window.post_raw("/begin/sheet") else {
        panic!("no file")
    };
    assert!(file.bytes.starts_with(b"%PDF"));
}

#[test]
fn the_first_five_things_say_which_are_done() {
    let mut window = TestWindow::new();
    let page = window.get("/begin/first");
    assert!(page.contains("0 of 5 are done"), "{page}");
    window.adds(Kind::Medication, &[("name", "Donepezil")]);
    assert!(window.get("/begin/first").contains("1 of 5 is done"));
    let subject = crate::test_window::address(&page, "/write/for/");
    let asked = window.post(&subject, &[("kind", "allergy")]);
    assert!(asked.contains("must they not have"), "{asked}");
}

#[test]
fn a_record_that_is_there_is_offered_and_opened() {
    let mut window = TestWindow::new();
    window.window.lock();
    window.window.opening.root = None;
    window.window.opening.key = None;
    let page = window.get("/begin/open");
    let root = window.home.path().join("ellis").display().to_string();
    let key = window
        .home
        .path()
        .join("ellis-key.txt")
        .display()
        .to_string();
    assert!(page.contains(&root) && page.contains(&key), "{page}");
    let nothing = window.post("/begin/open", &[("key", "keyring")]);
    assert!(nothing.contains("Choose or type the folder"), "{nothing}");
    let no_wallet = window.post("/begin/open", &[("folder", "nowhere"), ("key", &key)]);
    assert!(
        no_wallet.contains("The record was not opened"),
        "{no_wallet}"
    );
    let without = window.post("/begin/open", &[("found", &root), ("key", "keyring")]);
    assert!(without.contains("The record was not opened"), "{without}");
    let today = window.post("/begin/open", &[("found", &root), ("key", &key)]);
    assert!(today.contains("Margaret Ellis"), "{today}");
}

#[test]
fn a_birth_that_can_hardly_be_right_is_asked_about() {
    let mut window = TestWindow::empty();
    let page = window.get("/begin/new");
    let page = next(&mut window, &page, &[("answer", "Margaret Ellis")]);
    let unclear = next(&mut window, &page, &[("answer", "1/2/26")]);
    assert!(unclear.contains("1 February 1926"), "{unclear}");
    let odd = next(&mut window, &page, &[("answer", "1840")]);
    assert!(odd.contains("It is right:"), "{odd}");
    let on = next(&mut window, &odd, &[("answer", "1840"), ("is_right", "on")]);
    assert!(on.contains("your own name"), "{on}");
}

#[test]
fn what_was_begun_in_one_record_is_not_saved_in_another() {
    let mut window = TestWindow::new();
    let first = window.get("/begin/first");
    let subject = crate::test_window::address(&first, "/write/for/");
    window.post(&subject, &[("kind", "allergy")]);
    assert!(window.get("/write").contains("Begun, and not saved yet"));
    let [from, to] = ["ellis", "copy"].map(|name| window.home.path().join(name));
    copy(&from, &to);
    window.window.lock();
    let key = window.home.path().join("ellis-key.txt");
    let fields = [
        ("folder", to.to_str().unwrap()),
        ("key", key.to_str().unwrap()),
    ];
    let today = window.post("/begin/open", &fields);
    assert!(today.contains("Margaret Ellis"), "{today}");
    assert!(!window.get("/write").contains("Begun, and not saved yet"));
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for item in std::fs::read_dir(from).unwrap() {
        let path = item.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, target).unwrap();
        }
    }
}
