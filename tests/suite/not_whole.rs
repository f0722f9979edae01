//! A record of which part cannot be read: it is said first, nothing is handed
//! out, and with `--despite-damage` everything says that it is incomplete.

mod despite_damage;

use std::fs;
use std::path::{Path, PathBuf};

use carewallet_export::sheet::SheetKind;

use crate::desk::{Desk, WALLET};

const FIRST: &str = "Part of this record could not be read.";

/// A wallet whose first entries are packed, and one entry beside them.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds([
        "allergy",
        "substance=Penicillin",
        "reaction=Swelling",
        "--lane",
        "emergency",
    ]);
    desk.adds([
        "contact",
        "name=Tom Ellis",
        "phone=07700 900461",
        "roles=next_of_kin",
        "--lane",
        "emergency",
    ]);
    for _ in 0..64 {
        desk.adds(["event", "type=fall"]);
    }
    desk.adds([
        "medication",
        "name=Donepezil",
        "dose=one tablet",
        "--lane",
        "emergency",
        "--review-by",
        "2026-09-01",
    ]);
    desk.adds(["allergy", "substance=Latex", "--lane", "emergency"]);
    desk.adds(["appointment", "date=2026-06-01", "with=Memory clinic"]);
    desk.adds(["contact", "name=Sarah Ellis", "phone=07700 900111"]);
    desk
}

fn segments(desk: &Desk) -> Vec<PathBuf> {
    let found = fs::read_dir(desk.path(WALLET).join("segments")).unwrap();
    found.map(|file| file.unwrap().path()).collect()
}

fn largest(desk: &Desk) -> PathBuf {
    let size = |path: &PathBuf| fs::metadata(path).unwrap().len();
    segments(desk).into_iter().max_by_key(size).unwrap()
}

/// Two bytes in the middle are others.
fn turn(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes[middle + 1] ^= 1;
    fs::write(path, bytes).unwrap();
}

/// What happens to a wallet, and how.
type Loss = (&'static str, Box<dyn Fn(&Desk)>);

/// The ways in which a part of a wallet gets lost.
fn losses() -> Vec<Loss> {
    vec![
        ("two bytes changed", Box::new(|desk| turn(&largest(desk)))),
        (
            "cut off",
            Box::new(|desk| {
                let path = largest(desk);
                let bytes = fs::read(&path).unwrap();
                fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
            }),
        ),
        (
            "empty",
            Box::new(|desk| fs::write(largest(desk), b"").unwrap()),
        ),
        (
            "not a file of ours",
            Box::new(|desk| fs::write(largest(desk), b"<html>").unwrap()),
        ),
        (
            "removed",
            Box::new(|desk| fs::remove_file(largest(desk)).unwrap()),
        ),
        #[cfg(unix)]
        (
            "not to be opened",
            Box::new(|desk| {
                let path = largest(desk);
                fs::remove_file(&path).unwrap();
                std::os::unix::fs::symlink("nowhere", path).unwrap();
            }),
        ),
        (
            "only a damaged copy left",
            Box::new(|desk| {
                let path = largest(desk);
                let copy = path.with_extension("sync-conflict-20260301.age");
                fs::rename(&path, &copy).unwrap();
                turn(&copy);
            }),
        ),
    ]
}

/// Commands that hand something out, each into this file.
fn handing_out() -> Vec<(Vec<&'static str>, &'static str)> {
    let mut all: Vec<(Vec<&str>, &str)> = Vec::new();
    for out in [
        "o.pdf", "o.png", "o.txt", "o.json", "o.age", "o.vcf", "o.ics",
    ] {
        all.push((vec!["share", "--to", "Brightside", "-o", out], out));
    }
    for sheet in SheetKind::ALL.map(SheetKind::name) {
        let args = vec![
            "share",
            "--sheet",
            sheet,
            "--to",
            "Brightside",
            "-o",
            "o.txt",
        ];
        all.push((args, "o.txt"));
    }
    all.push((
        vec![
            "share",
            "--form",
            "homecare",
            "--to",
            "Brightside",
            "-o",
            "o.pdf",
        ],
        "o.pdf",
    ));
    for out in ["o.pdf", "o.txt", "o.csv", "o.json", "o.fhir.json"] {
        let args = vec!["form", "homecare", "--to", "Brightside", "-o", out];
        all.push((args, out));
    }
    for out in ["o.pdf", "o.txt"] {
        all.push((vec!["form", "homecare", "--gap", out], out));
    }
    all
}

fn refuses(desk: &mut Desk, args: &[&str], out: &str, how: &str) {
    let before = desk.files(WALLET);
    let error = desk.run(args).damaged("not_whole").error();
    let hint = error["hint"].as_str().unwrap();
    for word in ["carewallet check", "carewallet merge", "--despite-damage"] {
        assert!(hint.contains(word), "{how}: {hint}");
    }
    assert!(error["missing"]["files"].is_number(), "{how}");
    assert!(!desk.path(out).exists(), "{how}: {args:?} wrote {out}");
    assert_eq!(desk.files(WALLET), before, "{how}: {args:?} wrote a ledger");
}

#[test]
fn nothing_is_handed_out_whatever_it_is() {
    let mut desk = desk();
    turn(&largest(&desk));
    for (args, out) in handing_out() {
        refuses(&mut desk, &args, out, "two bytes changed");
    }
}

#[test]
fn nothing_is_handed_out_whatever_was_lost() {
    let sound = desk();
    for (how, lose) in losses() {
        let mut desk = Desk::new();
        for name in ["ellis", "state"] {
            sound.copies_to(name, &desk);
        }
        desk.write("key.txt", sound.read("key.txt"));
        desk.sets("CAREWALLET_DIR", "ellis");
        desk.sets("CAREWALLET_KEY_FILE", "key.txt");
        lose(&desk);
        for (args, out) in [
            (vec!["share", "--to", "Brightside", "-o", "o.txt"], "o.txt"),
            (
                vec!["share", "--sheet", "emergency", "-o", "o.pdf"],
                "o.pdf",
            ),
            (
                vec!["form", "homecare", "--to", "Brightside", "-o", "o.json"],
                "o.json",
            ),
        ] {
            refuses(&mut desk, &args, out, how);
        }
        let said = desk.types(["show"]).done();
        assert!(
            said.out
                .starts_with("part of the record could not be read: "),
            "{how}: {}",
            said.out
        );
        assert_eq!(desk.run(["show"]).done().json()["whole"], false, "{how}");
        desk.run(["check"]).stopped_with(4);
    }
}

#[test]
fn an_older_copy_hands_nothing_out_again_and_again() {
    let mut desk = desk();
    desk.copies(WALLET, "older");
    desk.adds(["event", "type=fall"]);
    fs::rename(desk.path(WALLET), desk.path("newer")).unwrap();
    fs::rename(desk.path("older"), desk.path(WALLET)).unwrap();
    for _ in 0..3 {
        let args = ["share", "--to", "Brightside", "-o", "o.txt"];
        refuses(&mut desk, &args, "o.txt", "an older copy");
        desk.run(["check"]).stopped_with(4);
    }
    desk.run(["merge", "newer"]).done();
    desk.run(["share", "--to", "Brightside", "-o", "o.txt"])
        .done();
    assert!(
        !String::from_utf8(desk.read("o.txt"))
            .unwrap()
            .contains(FIRST)
    );
}

#[test]
fn what_hides_nothing_locks_nobody_out() {
    let mut desk = desk();
    let path = largest(&desk);
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let folder = desk.path(WALLET).join("segments");
    fs::write(folder.join(".DS_Store"), b"x").unwrap();
    let copy = folder.join(format!("{name} (conflicted copy).age"));
    fs::copy(&path, &copy).unwrap();
    turn(&copy);
    desk.run(["share", "--to", "Brightside", "-o", "o.txt"])
        .done();
    let shown = desk.run(["show"]).done().json();
    assert!(shown.get("whole").is_none());
}

#[test]
fn every_command_says_first_that_the_record_is_not_whole() {
    let mut desk = desk();
    let id = desk.shows(&["--kind", "medication"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    turn(&largest(&desk));
    for args in [
        vec!["show"],
        vec!["show", "--kind", "risk"],
        vec!["form", "homecare"],
        vec!["history", &id],
        vec!["ledger"],
        vec!["ledger", "--questions"],
        vec!["person", "list"],
        vec!["agency", "directory", "list"],
    ] {
        let said = desk.types(&args).done();
        assert!(
            said.out
                .starts_with("part of the record could not be read: 1 file"),
            "{args:?}: {}",
            said.out
        );
        assert_eq!(desk.run(&args).done().json()["whole"], false, "{args:?}");
    }
    for args in [
        vec!["repair"],
        vec!["backup", "not-whole.age"],
        vec!["restore", "not-whole.age", "again"],
    ] {
        let said = desk.types(&args).stopped_with(4);
        let first = "part of the record could not be read: 1 file";
        let says_so = said.out.starts_with(first) || args == ["repair"];
        assert!(says_so, "{args:?}: {}", said.out);
    }
    let said = desk.types(["show", "--kind", "risk"]).done().out;
    assert!(!said.contains("carewallet add"), "{said}");
    assert!(
        said.contains("nothing of that is in what could be read"),
        "{said}"
    );
    let said = desk.types(["ledger"]).done().out;
    assert!(!said.contains("nothing was handed over"), "{said}");
    let error = desk.run(["history", "0000"]).refused("no_such_entry");
    let message = error.error()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("could not be read"), "{message}");
}
