//! The laws of `tests/laws`, held against the bytes that fuzzing kept and against the vectors:
//! each byte string goes through every law, whatever it was found with.

use std::fs;
use std::path::{Path, PathBuf};

use carewallet_testkit::SeededRng;
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

/// Kept bytes of a law, changed in a few places or joined with others; the same for a seed.
fn mutant(kept: &[Vec<u8>], seed: u64) -> Vec<u8> {
    let mut random = SeededRng::new(seed);
    let mut below = |most: usize| random.bits() as usize % most.max(1);
    let mut bytes = kept[below(kept.len())].clone();
    for _ in 0..=below(4) {
        let at = below(bytes.len() + 1);
        match below(6) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, below(256) as u8),
            2 if at < bytes.len() => drop(bytes.remove(at)),
            3 => {
                let other = &kept[below(kept.len())];
                let from = below(other.len());
                bytes.splice(at..at, other[from..].iter().take(64).copied());
            }
            _ if at < bytes.len() => bytes[at] = below(256) as u8,
            _ => {}
        }
    }
    bytes
}

/// `CAREWALLET_MUTANTS` says how many for each law, where more are wanted.
#[test]
fn the_laws_hold_for_mutants_of_the_kept_bytes() {
    let wanted = std::env::var("CAREWALLET_MUTANTS");
    let count = wanted.map_or(30, |count| count.parse().unwrap());
    for (name, law) in LAWS {
        let kept = files(&root().join("tests/fuzz/corpus").join(name));
        let kept: Vec<_> = kept.iter().map(|file| fs::read(file).unwrap()).collect();
        for seed in 0..count {
            let bytes = mutant(&kept, seed);
            hold(law, &bytes, &format!("{name}: seed {seed}: {bytes:?}"));
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
