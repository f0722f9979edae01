//! `agency directory sign`, and what is no list of agencies.

use serde_json::Value as Json;

use super::directory::{NAME, desk, next, public, sign};

#[test]
fn a_signature_on_a_list_is_in_the_log_and_only_maintainers_sign() {
    let mut desk = desk();
    let log = String::from_utf8(desk.read("ann.signed.jsonl")).unwrap();
    let line: Json = serde_json::from_str(log.trim()).unwrap();
    assert_eq!(
        (&line["directory"], &line["number"]),
        (&NAME.into(), &1.into())
    );
    let before = desk.everything();
    let sign = ["agency", "directory", "sign"];
    let with = |more: &[&str]| -> Vec<String> {
        let all = sign.iter().chain(more);
        all.map(|word| (*word).to_owned()).collect()
    };
    let mut refused = |typed: &[&str], kind: &str| {
        desk.run(with(typed)).refused(kind);
    };
    refused(
        &["1.json", "--key", "a", "-o", "x.json"],
        "not_a_maintainer",
    );
    refused(&["1.json", "--key", "ann", "-o", "1.json"], "same_file");
    refused(
        &["1.json", "--key", "ann", "-o", "half-1.json"],
        "file_exists",
    );
    refused(
        &["out.json", "--key", "ann", "-o", "x.json"],
        "not_an_agency_directory",
    );
    let after = [
        "half-1.json",
        "--from",
        "agencies.jsonl",
        "--key",
        "ann",
        "-o",
        "x.json",
    ];
    refused(&after, "too_few_signatures");
    let sign = ["agency", "directory", "sign", "1.json", "-o", "x.json"];
    desk.run(sign).locked("wallet_key");
    assert_eq!(desk.everything(), before);
}

#[test]
fn what_is_no_list_is_refused_in_words() {
    let mut desk = desk();
    desk.write("page.json", "<!DOCTYPE html><html></html>");
    desk.write("empty.json", "");
    desk.write("zero.json", [0_u8; 64]);
    let list = String::from_utf8(desk.read("1.json")).unwrap();
    desk.write("changed.json", list.replace("Camden", "Camdem"));
    desk.write(
        "newer.json",
        list.replace("\"directory\":1", "\"directory\":2"),
    );
    desk.write("twice.json", list.repeat(2));
    desk.write("spaced.json", list.replace(",\"", ", \""));
    let before = desk.files("ellis");
    for (file, kind) in [
        ("page.json", "syntax"),
        ("empty.json", "syntax"),
        ("zero.json", "syntax"),
        ("changed.json", "bad_signature"),
        ("twice.json", "trailing_data"),
        ("spaced.json", "not_canonical"),
        ("out.json", "not_an_agency_directory"),
        ("a1.json", "not_an_agency_directory"),
    ] {
        let take = ["agency", "directory", "take", file];
        let said = desk.run(take);
        assert_eq!(said.error()["kind"], kind, "{file}: {}", said.err);
    }
    desk.run(["agency", "directory", "take", "newer.json"])
        .stopped(7, "newer_format");
    desk.run(["agency", "directory", "take", "none.json"])
        .refused("missing_file");
    desk.run(["agency", "directory", "forget", "Nobody", "--why", "x"])
        .refused("nothing");
    // The list says that it was made next year.
    desk.goes_to("2027-03-01");
    let both = [("a", "Camden", None), ("b", "Brightside", None)];
    next(&mut desk, 2, &both);
    desk.goes_to("2026-03-02");
    desk.run(["agency", "directory", "take", "2.json"])
        .refused("unlikely_date");
    // Lines that are no agencies.
    let a = public(&mut desk, "a");
    for (lines, kind, says) in [
        ("Camden\n".to_owned(), "syntax", "line 1: this is no agency"),
        (
            format!("{{\"name\":\"A\",\"key\":\"{a}\"}}"),
            "syntax",
            "line 1: ",
        ),
        (
            "{\"name\":\"A\",\"public\":\"age1\"}".to_owned(),
            "not_a_public_key",
            "line 1: ",
        ),
        (
            format!("{{\"name\":\"A\",\"public\":\"{a}\"}}\n").repeat(2),
            "order",
            "the directory is not in order, or has the same key twice",
        ),
    ] {
        desk.write("lines.jsonl", lines);
        let error = sign(&mut desk, "1.json", "lines.jsonl", "x.json");
        let error = error.refused(kind).error();
        let message = error["message"].as_str().unwrap();
        assert!(message.starts_with(says), "{message}");
    }
    assert_eq!(desk.files("ellis"), before);
}
