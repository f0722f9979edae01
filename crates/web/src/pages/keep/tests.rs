//! Keeping the wallet safe, as a family does it at a window.

use std::fs;
use std::path::Path;

use carewallet_core::recovery::KeyWords;
use carewallet_core::{Identity, Kind};

use crate::test_window::{TestWindow, address, told};

/// The step that a page carries.
fn step(page: &str) -> String {
    let at = page.find("name=\"step\" value=\"").expect("a step") + 19;
    page[at..].split('"').next().unwrap().to_owned()
}

/// The words of the key that opens the wallet.
fn key_words(window: &mut TestWindow) -> String {
    let (mut face, folder) = told(window.window.parts());
    let wallet = told(folder.open(&mut face));
    let identity = Identity::parse(&wallet.identity().secret_line()).unwrap();
    let words = KeyWords::of(&identity, wallet.id());
    words.iter().collect::<Vec<_>>().join(" ")
}

fn files(dir: &Path) -> Vec<String> {
    let files = fs::read_dir(dir).unwrap();
    let names = files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    names.collect()
}

#[test]
fn how_things_stand_is_said_in_words() {
    let mut window = TestWindow::new();
    let page = window.get("/keep");
    assert!(
        page.contains("One key opens it, and nothing else"),
        "{page}"
    );
    assert!(page.contains("This computer knows of no backup"), "{page}");
    assert!(page.contains("No way back was tried yet"), "{page}");
    assert!(
        page.contains("All can be read") && page.contains("Sarah Ellis"),
        "{page}"
    );
}

#[test]
fn a_recovery_sheet_counts_once_its_words_were_read_back() {
    let mut window = TestWindow::new();
    let pdf = window.file("/keep/recovery/sheet");
    assert!(pdf.starts_with(b"%PDF"));
    let words = key_words(&mut window);
    // One word wrong: nothing is proved, and nobody types all of them again.
    let wrong = words.replacen(words.split(' ').next().unwrap(), "zzzz", 1);
    let page = window.post("/keep/recovery", &[("words", &wrong)]);
    assert!(
        page.contains("This was not proved") && page.contains(&wrong),
        "{page}"
    );
    assert!(window.get("/keep").contains("One key opens it"));
    let page = window.post("/keep/recovery", &[("words", &words)]);
    assert!(
        page.contains("Proved: the paper of Sarah Ellis opens this wallet"),
        "{page}"
    );
    assert!(page.contains("There are 2 ways in."), "{page}");
    let drill = window.get("/keep/drill");
    assert!(drill.contains("tried on 1 March 2026"), "{drill}");
}

#[test]
fn a_backup_is_made_once_and_called_made_after_it_was_read_back() {
    let mut window = TestWindow::new();
    let stick = window.home.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let page = window.get("/keep/backup");
    let place = stick.display().to_string();
    assert!(
        page.contains(&place) && !page.contains("The backup is made"),
        "{page}"
    );
    let fields = [("step", step(&page)), ("place", place)];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, &**v)).collect();
    let made = window.post("/keep/backup", &fields);
    assert!(made.contains("The backup is made"), "{made}");
    assert!(made.contains("opened again and compared"), "{made}");
    // A double click.
    let again = window.post("/keep/backup", &fields);
    assert!(again.contains("The backup is made"));
    assert_eq!(files(&stick).len(), 1);
    // Where it cannot be written, nothing is called made.
    let page = window.get("/keep/backup");
    let nowhere = window.home.path().join("nowhere").display().to_string();
    let fields = [
        ("step", &*step(&page)),
        ("place", "folder"),
        ("folder", &*nowhere),
    ];
    let refused = window.post("/keep/backup", &fields);
    assert!(refused.contains("No backup was made"), "{refused}");
}

#[test]
fn a_backup_comes_back_on_another_computer() {
    let mut window = TestWindow::new();
    window.adds(Kind::Medication, &[("name", "Senna")]);
    let stick = window.home.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let page = window.get("/keep/backup");
    let place = stick.display().to_string();
    window.post(
        "/keep/backup",
        &[("step", &*step(&page)), ("place", &*place)],
    );
    let backup = stick.join(&files(&stick)[0]);

    let mut other = TestWindow::empty();
    let key = window.home.path().join("ellis-key.txt");
    let folder = other.home.path().join("back");
    let page = other.get("/keep/restore");
    let fields = [
        ("step", step(&page)),
        ("file", backup.display().to_string()),
        ("key", key.display().to_string()),
        ("folder", folder.display().to_string()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, &**v)).collect();
    let today = other.post("/keep/restore", &fields);
    assert!(
        today.contains("The backup is put back, and open now."),
        "{today}"
    );
    let found = other.post("/search", &[("words", "Senna")]);
    assert!(found.contains("Senna"), "{found}");
    // Never over something that is there.
    let page = other.get("/keep/restore");
    let mut fields = fields.clone();
    let now = step(&page);
    fields[0].1 = &now;
    let refused = other.post("/keep/restore", &fields);
    assert!(refused.contains("Nothing was put back"), "{refused}");
}

#[test]
fn somebody_is_added_with_words_shown_until_written_down_and_ended() {
    let mut window = TestWindow::new();
    let page = window.get("/keep/holders/add");
    let key = window.home.path().join("tom-key.txt");
    let fields = [
        ("step", step(&page)),
        ("name", "Tom Ellis".to_owned()),
        ("until", "3 May 2027".to_owned()),
        ("how", "new".to_owned()),
        ("file", key.display().to_string()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, &**v)).collect();
    let shown = window.post("/keep/holders/add", &fields);
    assert!(shown.contains("Write these words down now"), "{shown}");
    // The key is locked, and a reload shows the words again.
    let bytes = fs::read(&key).unwrap();
    assert!(!bytes.windows(14).any(|part| part == b"AGE-SECRET-KEY"));
    assert_eq!(window.get("/keep/holders/key"), shown);
    window.post("/keep/holders/add", &fields);
    let list = window.post("/keep/holders/key", &[]);
    assert!(list.contains("until 3 May 2027"), "{list}");
    assert_eq!(list.matches("<h2>Tom Ellis").count(), 1, "{list}");
    assert!(
        !window
            .get("/keep/holders/key")
            .contains("Write these words down")
    );

    let end = address(&list, "/keep/holders/end/");
    let page = window.get(&end);
    assert!(page.contains("stays readable to them: up to"), "{page}");
    let nothing = window.post(&end, &[("step", &*step(&page)), ("why", "")]);
    assert!(nothing.contains("Nothing was ended"), "{nothing}");
    let ended = window.post(&end, &[("step", &*step(&page)), ("why", "Moved away")]);
    assert!(
        ended.contains("Tom Ellis does not open this wallet any more"),
        "{ended}"
    );
    assert!(
        ended.contains("What Tom Ellis copied before stays readable"),
        "{ended}"
    );
    assert!(!ended.contains("<h2>Tom Ellis</h2>\n<p>By"), "{ended}");
}

#[test]
fn damage_is_found_named_and_put_out_of_the_way_and_back() {
    let mut window = TestWindow::new();
    window.adds(Kind::Medication, &[("name", "Senna")]);
    let sound = window.get("/keep/check");
    assert!(
        sound.contains("<strong>Whole.</strong>") && sound.contains("All sound"),
        "{sound}"
    );
    let segments = window.home.path().join("ellis/segments");
    let name = files(&segments).remove(0);
    let copy = segments.join(name.replace(".age", " (conflicted copy).age"));
    fs::copy(segments.join(&name), &copy).unwrap();
    let page = window.get("/keep/check");
    assert!(page.contains("would go out of the way"), "{page}");
    assert!(copy.exists(), "looking moves nothing");
    let mended = window.post("/keep/check/mend", &[("step", &*step(&page))]);
    assert!(
        mended.contains("What was in the way is out of the way"),
        "{mended}"
    );
    assert!(!copy.exists());
    // The same click once more moves nothing back or away.
    window.post("/keep/check/undo", &[("step", &*step(&page))]);
    assert!(!copy.exists());
    let back = window.post("/keep/check/undo", &[("step", &*step(&mended))]);
    assert!(back.contains("Put back") && copy.exists(), "{back}");
    // A file that is really damaged.
    fs::copy(
        window.home.path().join("ellis-key.txt"),
        segments.join(&name),
    )
    .unwrap();
    fs::remove_file(&copy).unwrap();
    let page = window.get("/keep/check");
    assert!(page.contains("<strong>Not whole.</strong>"), "{page}");
    assert!(page.contains("Look for a good copy"), "{page}");
}

#[test]
fn another_copy_is_brought_in_once() {
    let mut window = TestWindow::new();
    let here = window.home.path().join("ellis");
    let older = window.home.path().join("older");
    copy_folder(&here, &older);
    window.adds(Kind::Medication, &[("name", "Senna")]);
    // The older copy is the one that is open now.
    window.window.lock();
    window.window.opening.root = Some(older.clone());
    told(window.window.unlock(None));
    let page = window.get("/keep/merge");
    let first = step(&page);
    let fields = [("step", &*first), ("folder", here.to_str().unwrap())];
    let merged = window.post("/keep/merge", &fields);
    assert!(merged.contains("1 entry is new here"), "{merged}");
    let again = window.post("/keep/merge", &fields);
    assert!(again.contains("1 entry is new here"), "{again}");
    let found = window.post("/search", &[("words", "Senna")]);
    assert!(found.contains("Senna"), "{found}");
    // The wallet itself is no copy.
    let now = step(&again);
    let fields = [("step", &*now), ("folder", older.to_str().unwrap())];
    let refused = window.post("/keep/merge", &fields);
    assert!(refused.contains("this is the wallet itself"), "{refused}");
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        let to = to.join(file.file_name());
        if file.path().is_dir() {
            copy_folder(&file.path(), &to);
        } else {
            fs::copy(file.path(), to).unwrap();
        }
    }
}
