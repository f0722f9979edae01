//! Committed files that must be what the code makes.

use std::fs;
use std::path::Path;

/// Compares a text with a committed file, named from the top of the project.
/// With `CAREWALLET_BLESS` in the environment the file is written anew.
#[track_caller]
pub fn assert_is(file: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(file);
    if std::env::var_os("CAREWALLET_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, made).unwrap();
    }
    let agreed = fs::read_to_string(&path).unwrap_or_default();
    let (ours, theirs) = first_difference(made, &agreed);
    assert!(
        agreed == made,
        "{file} is old; CAREWALLET_BLESS=1 cargo test -p carewallet --test suite makes it anew\n\
         it says: {theirs}\nnow it is: {ours}"
    );
}

/// The same for a picture.
#[track_caller]
pub fn assert_is_bytes(file: &str, made: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(file);
    if std::env::var_os("CAREWALLET_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, made).unwrap();
    }
    assert!(
        fs::read(&path).unwrap_or_default() == made,
        "{file} is old; CAREWALLET_BLESS=1 cargo test -p carewallet --test suite makes it anew"
    );
}

/// A folder of committed files holds nothing but what is wanted in it.
#[track_caller]
pub fn assert_holds_only(folder: &str, wanted: impl Fn(&str) -> bool) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(folder);
    let names = fs::read_dir(&path)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut strays: Vec<String> = names.filter(|name| !wanted(name)).collect();
    if std::env::var_os("CAREWALLET_BLESS").is_some() {
        for name in strays.drain(..) {
            fs::remove_file(path.join(name)).unwrap();
        }
    }
    assert!(
        strays.is_empty(),
        "{folder} holds what nothing makes: {strays:?}"
    );
}

/// The first lines that differ.
fn first_difference<'a>(one: &'a str, other: &'a str) -> (&'a str, &'a str) {
    let (mut ours, mut theirs) = (one.lines(), other.lines());
    loop {
        match (ours.next(), theirs.next()) {
            (Some(our), Some(their)) if our == their => {}
            (our, their) => return (our.unwrap_or_default(), their.unwrap_or_default()),
        }
    }
}
