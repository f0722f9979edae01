//! The vectors of docs/format.md §11: each goes through every way in that takes
//! such an input, and each way must give the same answer.

mod paths;
mod program;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use carewallet_testkit::vector::{Vector, recipes};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/vectors")
}

/// Every file of the folder, by its name.
fn files() -> BTreeMap<String, Vec<u8>> {
    let items = fs::read_dir(folder()).expect("fixtures/vectors is there");
    let paths = items.map(|item| item.unwrap().path());
    let named = |path: PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, fs::read(path).unwrap())
    };
    paths.map(named).collect()
}

fn all() -> Vec<Vector> {
    let read = |(name, bytes): (String, Vec<u8>)| Vector::read(&name, &bytes).unwrap();
    files().into_iter().map(read).collect()
}

/// With `CAREWALLET_BLESS=1` the files are written anew, sealed ones too.
#[test]
fn the_files_are_what_the_recipes_make() {
    let bless = std::env::var_os("CAREWALLET_BLESS").is_some_and(|v| v == "1");
    let made = recipes();
    let names: BTreeSet<String> = made.iter().map(Vector::file_name).collect();
    assert_eq!(names.len(), made.len(), "two recipes of one name");
    if bless {
        fs::create_dir_all(folder()).unwrap();
        for vector in &made {
            fs::write(folder().join(vector.file_name()), vector.written()).unwrap();
        }
    }
    let files = files();
    let there: BTreeSet<String> = files.keys().cloned().collect();
    assert_eq!(
        there, names,
        "each file has its recipe, each recipe its file"
    );
    for vector in made {
        let name = vector.file_name();
        if !vector.frozen {
            assert!(
                files[&name] == vector.written(),
                "{name} is not what its recipe makes"
            );
            continue;
        }
        // What was sealed stays as it is; only what is said about it must agree.
        let kept = Vector::read(&name, &files[&name]).unwrap();
        let said = Vector {
            items: kept.items.clone(),
            frozen: false,
            ..vector
        };
        assert_eq!(said, kept, "{name}");
    }
}

#[test]
fn every_way_in_gives_the_expected_answer() {
    let mut wrong = Vec::new();
    let (mut vectors, mut ways) = (0, 0);
    for vector in all() {
        vectors += 1;
        for (way, answer) in paths::answers(&vector) {
            ways += 1;
            if answer != vector.expect {
                wrong.push(format!(
                    "{} by {way}: {answer}, not {}",
                    vector.name, vector.expect
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(
        vectors >= 90 && ways >= 3 * vectors / 2,
        "{vectors} vectors, {ways} ways"
    );
}

#[test]
fn every_area_has_vectors_that_succeed_and_that_fail() {
    let mut counts: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    for vector in all() {
        let area = vector.name.split('_').next().unwrap().to_owned();
        counts.entry(area).or_default()[usize::from(vector.expect == "success")] += 1;
    }
    let areas: Vec<&str> = counts.keys().map(String::as_str).collect();
    let wanted = [
        "batch", "body", "entry", "gap", "json", "key", "keyparts", "parts", "payload", "segment",
        "share",
    ];
    assert_eq!(areas, wanted);
    for (area, [fail, succeed]) in counts {
        assert!(
            fail >= 5 && succeed >= 1,
            "{area}: {fail} fail, {succeed} succeed"
        );
    }
}

#[test]
fn a_file_with_an_unknown_header_is_refused() {
    let good = Vector::text("json", "x", "success", "nothing wrong", "{}").written();
    assert!(Vector::read("json_x.vec", &good).is_ok());
    let more = [b"suite: 2\n".as_slice(), &good].concat();
    assert!(Vector::read("json_x.vec", &more).is_err());
}
