//! The laws of `tests/laws`, held against the bytes that fuzzing kept and against the vectors:
//! each byte string goes through every law, whatever it was found with.

use std::fs;
use std::path::{Path, PathBuf};

use carewallet_testkit::vector::Vector;

use crate::laws::{LAWS, Law};

/// Bytes that all kept files may have together.
const MOST_KEPT: u64 = 300 << 10;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let items = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = items.map(|item| item.unwrap().path()).collect();
    files.sort();
    files
}

/// Holds a law against bytes; names them where it is broken.
fn hold(law: Law, bytes: &[u8], what: &str) {
    let held = std::panic::catch_unwind(|| law(bytes));
    assert!(held.is_ok(), "{what}");
}

#[test]
fn the_laws_hold_for_the_bytes_that_were_kept() {
    let corpus = root().join("tests/fuzz/corpus");
    let mut kept = 0;
    for (name, law) in LAWS {
        for file in files(&corpus.join(name)) {
            let bytes = fs::read(&file).unwrap();
            kept += bytes.len() as u64;
            hold(law, &bytes, &format!("{name}: {}", file.display()));
        }
    }
    assert!(kept > 0 && kept <= MOST_KEPT, "{kept} bytes are kept");
}

#[test]
fn the_laws_hold_for_the_vectors() {
    for file in files(&root().join("fixtures/vectors")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let vector = Vector::read(&name, &fs::read(&file).unwrap()).unwrap();
        for item in &vector.items {
            for (law_name, law) in LAWS {
                // These take steps, not bytes of a format, and are slow.
                if !["age_changed", "codes", "merge"].contains(&law_name) {
                    hold(law, item, &format!("{law_name}: {name}"));
                }
            }
        }
    }
}

#[test]
fn every_law_is_a_fuzz_target_and_every_target_a_law() {
    let targets = files(&root().join("tests/fuzz/fuzz_targets"));
    let stem = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    let mut laws: Vec<String> = LAWS.iter().map(|(name, _)| (*name).to_owned()).collect();
    laws.sort();
    assert_eq!(targets.iter().map(stem).collect::<Vec<_>>(), laws);
    let manifest = fs::read_to_string(root().join("tests/fuzz/Cargo.toml")).unwrap();
    for law in laws {
        assert!(manifest.contains(&format!("name = \"{law}\"")), "{law}");
    }
}
