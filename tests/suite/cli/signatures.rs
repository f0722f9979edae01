//! An agency's own signatures: made only when they are wanted, and all on record.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::reply::desk;
use crate::desk::Desk;

const LOG: &str = "camden.txt.signed.jsonl";

fn log(desk: &Desk) -> Vec<Json> {
    let text = String::from_utf8(desk.read(LOG)).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn to_look_never_signs() {
    let mut desk = desk();
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    let before = desk.everything();
    let with = ["--from", "new.jsonl", "--key", "camden.txt"];
    for more in [
        &["--look"][..],
        &["--look", "-o", "r.json"],
        &["--look", "--by", "Ann"],
    ] {
        let look = desk.run(["reply", "out.json"].iter().chain(&with).chain(more));
        let look = look.done().json();
        assert_eq!(look["signed"], false);
        assert_eq!(look["entries"].as_array().unwrap().len(), 3);
    }
    desk.run(["read", "out.json", "--key", "camden.txt"]).done();
    desk.run(["agency", "show", "--key", "camden.txt"]).done();
    // Refused before it is signed, so the log has nothing to explain.
    desk.run(
        ["reply", "out.json"]
            .iter()
            .chain(&with)
            .chain(&["-o", "out.json"]),
    )
    .refused("same_file");
    desk.run(
        ["reply", "out.json"]
            .iter()
            .chain(&with)
            .chain(&["-o", "none/r.json"]),
    )
    .refused("missing_file");
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_hundred_signatures_are_a_hundred_lines() {
    let mut desk = desk();
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    let with = ["--from", "new.jsonl", "--key", "camden.txt", "-o", "r.json"];
    let (mut shares, mut entries) = (BTreeSet::new(), BTreeSet::new());
    for number in 0..100 {
        let by = format!("Nurse {number}");
        let rest = ["--force", "--by", &by];
        let made = desk.run(["reply", "out.json"].iter().chain(&with).chain(&rest));
        shares.insert(
            made.done().json()["share"]["id"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
        let read = desk.run(["read", "r.json"]).done().json();
        for entry in read["entries"].as_array().unwrap() {
            if entry["kind"] != "person" {
                entries.insert(entry["id"].as_str().unwrap().to_owned());
            }
        }
    }
    let lines = log(&desk);
    assert_eq!(lines.len(), 100);
    let logged = |name: &str| -> BTreeSet<String> {
        let lists = lines.iter().flat_map(|line| match &line[name] {
            Json::Array(list) => list.clone(),
            one => vec![one.clone()],
        });
        lists.map(|one| one.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(logged("share"), shares);
    assert_eq!(logged("entries"), entries);
    assert_eq!(entries.len(), 300);
    assert_eq!(logged("by").len(), 100);
    assert_eq!(logged("people").len(), 1);
    let text = String::from_utf8(desk.read(LOG)).unwrap();
    assert!(!text.contains("Margaret") && !text.contains("Commode") && !text.contains("SECRET"));
}

#[test]
fn no_reply_leaves_that_no_log_has() {
    let mut desk = desk();
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    std::fs::create_dir(desk.path(LOG)).unwrap();
    let with = ["--from", "new.jsonl", "--key", "camden.txt", "-o", "r.json"];
    let stopped = desk.run(["reply", "out.json"].iter().chain(&with));
    stopped.stopped_with(1);
    assert!(!desk.path("r.json").exists());
}

/// Made on 1 March: day 76 is 15 May, day 90 is 29 May, day 91 is 30 May.
#[test]
fn a_desks_key_signs_for_ninety_days() {
    let mut desk = desk();
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    let init = ["agency", "init", "--name", "Camden", "--key", "desk.txt"];
    let made = desk
        .run(init.iter().chain(&["--desk", "Front desk"]))
        .done()
        .json();
    assert_eq!(made["until"], "2026-05-29");
    let reply = [
        "reply",
        "out.json",
        "--from",
        "new.jsonl",
        "-o",
        "r.json",
        "--force",
    ];
    let mut on = |day: &str, key: &str| {
        desk.goes_to(day);
        desk.run(reply.iter().chain(&["--key", key]))
    };
    let warned = |said: &Json| said["notes"].to_string().contains("29 May 2026");
    assert!(
        !warned(&on("2026-05-14", "desk.txt").done().json()),
        "day 75"
    );
    assert!(
        warned(&on("2026-05-15", "desk.txt").done().json()),
        "day 76"
    );
    assert!(
        warned(&on("2026-05-29", "desk.txt").done().json()),
        "day 90"
    );
    on("2026-05-30", "desk.txt").locked("key_ended");
    // The key of the agency itself has no end: a small one would be lost without it.
    on("2030-01-01", "camden.txt").done();
    let key = String::from_utf8(desk.read("desk.txt")).unwrap();
    let lines: Vec<&str> = key
        .lines()
        .filter(|line| !line.starts_with("# until"))
        .collect();
    desk.write("endless.txt", lines.join("\n"));
    desk.run(reply.iter().chain(&["--key", "endless.txt"]))
        .locked("key_ended");
}
