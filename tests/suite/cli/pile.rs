//! `read` of a folder: each file in one class, what is whole written, the rest named; and
//! stopped anywhere, it comes to the same.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::desk::Desk;

/// An inbox with two sheets: one in three bodies, one sealed; and what else people send.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    for words in ["50µg, at night", "she said \"no\"\nand slept"] {
        let what = format!("what_happened={words}");
        desk.adds(["event", "type=fall", what.as_str(), "--when", "2026-02-01"]);
    }
    for out in ["one.json", "sealed.age"] {
        desk.run(["share", "--to", "Camden", "-o", out]).done();
    }
    for out in ["one.txt", "one.pdf"] {
        desk.run(["read", "one.json", "-o", out]).done();
    }
    std::fs::create_dir_all(desk.path("inbox/sub/deep")).unwrap();
    for (from, to) in [
        ("one.json", "a.json"),
        ("one.txt", "sub/b.txt"),
        ("one.pdf", "sub/deep/c.pdf"),
        ("sealed.age", "d.age"),
    ] {
        desk.write(&format!("inbox/{to}"), desk.read(from));
    }
    let cut = desk.read("one.json")[..300].to_vec();
    for (name, bytes) in [
        ("cut.json", cut),
        ("empty.jpg", Vec::new()),
        ("film.mp4", b"\0\0\0\x18ftypmp42".to_vec()),
        ("letter.txt", b"Dear nurse".to_vec()),
        ("other.json", b"{\"a\":1}".to_vec()),
    ] {
        desk.write(&format!("inbox/{name}"), bytes);
    }
    desk.unsets("CAREWALLET_DIR");
    desk.unsets("CAREWALLET_KEY_FILE");
    desk
}

fn classes(answer: &Json) -> BTreeMap<String, String> {
    let list = answer["list"].as_array().unwrap();
    let class = |file: &Json| {
        let name = file["file"].as_str().unwrap().trim_start_matches("inbox/");
        let why = file["why"]
            .as_str()
            .unwrap_or(file["class"].as_str().unwrap());
        (name.to_owned(), why.to_owned())
    };
    list.iter().map(class).collect()
}

/// Reads the inbox, of which something is left to do.
fn reads(desk: &mut Desk, output: &str) -> Json {
    let said = desk.run(["read", "inbox", "-o", output]);
    assert_eq!(said.code, 9, "{}", said.err);
    assert_eq!(said.error()["kind"], "not_all_read");
    serde_json::from_str(&said.out).unwrap()
}

#[test]
fn each_file_of_a_folder_is_in_one_class() {
    let mut desk = desk();
    let answer = reads(&mut desk, "out/");
    let expected = [
        ("a.json", "complete"),
        ("cut.json", "damaged"),
        ("d.age", "needs_key"),
        ("empty.jpg", "nothing"),
        ("film.mp4", "not_supported"),
        ("letter.txt", "nothing"),
        ("other.json", "nothing"),
        ("sub/b.txt", "again"),
        ("sub/deep/c.pdf", "again"),
    ];
    let expected = expected.map(|(name, class)| (name.to_owned(), class.to_owned()));
    assert_eq!(classes(&answer), BTreeMap::from(expected));
    let counts = &answer["files"];
    assert_eq!(
        (counts["total"].as_u64(), counts["unread"].as_u64()),
        (Some(9), Some(3))
    );
    let [sheet] = answer["sheets"].as_array().unwrap().as_slice() else {
        panic!("one sheet is whole");
    };
    let written = std::fs::read(sheet["file"].as_str().unwrap()).unwrap();
    assert_eq!(written, desk.read("one.json"));
    let to_do = String::from_utf8(desk.read("out/to-do.csv")).unwrap();
    for name in ["cut.json", "d.age", "film.mp4"] {
        assert!(to_do.contains(name), "{to_do}");
    }
    assert!(!to_do.contains("letter.txt"), "{to_do}");
}

/// What is left where a call was stopped: all that was noted up to some byte.
#[test]
fn stopped_anywhere_it_comes_to_the_same() {
    let mut desk = desk();
    reads(&mut desk, "once.csv");
    let outputs = |desk: &Desk, stem: &str| {
        let of = |name: String| desk.read(&name.replace("once", stem));
        [of("once.csv".into()), of("once-to-do.csv".into())]
    };
    let (whole, once) = (desk.read("once-sheets/.sorting"), outputs(&desk, "once"));
    let again = reads(&mut desk, "once.csv");
    assert_eq!(again["read_now"], 0);
    for cut in (0..whole.len()).step_by(97) {
        desk.write("once-sheets/.sorting", &whole[..cut]);
        let answer = reads(&mut desk, "once.csv");
        let noted = String::from_utf8_lossy(&whole[..cut]);
        let noted = noted
            .split_inclusive('\n')
            .filter(|line| line.ends_with('\n'));
        let noted = noted.filter(|line| line.starts_with("{\"file\"")).count() as u64;
        assert!(answer["read_now"].as_u64().unwrap() <= 9 - noted, "{cut}");
        assert_eq!(outputs(&desk, "once"), once, "stopped at byte {cut}");
    }
}

#[test]
fn a_file_that_changed_or_went_is_seen() {
    let mut desk = desk();
    reads(&mut desk, "out.ndjson");
    desk.write("inbox/letter.txt", desk.read("one.txt"));
    std::fs::remove_file(desk.path("inbox/a.json")).unwrap();
    let answer = reads(&mut desk, "out.ndjson");
    assert_eq!(answer["read_now"], 1);
    let classes = classes(&answer);
    assert_eq!(classes["letter.txt"], "complete");
    assert_eq!(classes["sub/b.txt"], "again");
    let lines = String::from_utf8(desk.read("out.ndjson")).unwrap();
    assert_eq!(Some(lines.lines().count() as u64), answer["rows"].as_u64());
    let first: Json = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["sheet"], answer["sheets"][0]["sheet"]);
}

#[test]
fn what_belongs_to_others_is_not_written_over() {
    let mut desk = desk();
    desk.write("theirs.csv", "mine");
    desk.run(["read", "inbox", "-o", "theirs.csv"])
        .refused("file_exists");
    std::fs::create_dir(desk.path("full")).unwrap();
    desk.write("full/letter", "mine");
    desk.run(["read", "inbox", "-o", "full"])
        .refused("folder_not_empty");
    desk.run(["read", "inbox", "-o", "out.xlsx"]).usage();
    desk.run(["read", "inbox", "--as", "text"]).usage();
    let said = desk.types(["read", "inbox"]);
    assert_eq!(said.code, 9);
    for words in [
        "9  files",
        "1 whole sheet",
        "film.mp4: ",
        "2  the same again",
    ] {
        assert!(said.out.contains(words), "{words} is not in\n{}", said.out);
    }
}
