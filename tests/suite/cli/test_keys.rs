//! Keys for trying things out: the mark is a part of all that they sign, and families'
//! programs take none of it.

use carewallet_core::share::{Maker, Role, ShareHeader};
use carewallet_core::value::Line;
use carewallet_core::{ErrorKind, Identity, Share};
use carewallet_testkit::clock;

use crate::desk::Desk;

const REPLY: [&str; 4] = ["reply", "out.json", "--from", "new.jsonl"];

/// A family's desk, and an answer by Camden's test key.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["share", "--to", "Camden", "-o", "out.json"])
        .done();
    desk.run(["agency", "init", "--name", "Camden", "--key", "t", "--test"])
        .done();
    let line = "{\"kind\":\"equipment\",\"body\":{\"what\":\"Commode\"}}";
    desk.write("new.jsonl", line);
    for out in ["reply.json", "reply.txt"] {
        desk.run(REPLY.iter().chain(&["--key", "t", "-o", out]))
            .done();
    }
    desk
}

fn text(desk: &Desk, name: &str) -> String {
    String::from_utf8(desk.read(name)).unwrap()
}

#[test]
fn everything_that_a_test_key_signs_says_test() {
    let mut desk = desk();
    assert!(text(&desk, "t").contains("\n# test: "));
    let shown = desk.run(["agency", "show", "--key", "t"]).done().json();
    assert_eq!(
        (&shown["test"], &shown["agency"]),
        (&true.into(), &"TEST Camden".into())
    );
    assert!(shown["key_id"].as_str().unwrap().starts_with("7e57"));
    assert!(shown["public"].as_str().unwrap().contains(" TEST."));
    for line in shown["words"].as_array().unwrap() {
        assert!(line.as_str().unwrap().starts_with("TEST "), "{line}");
    }
    let reply = text(&desk, "reply.json");
    assert!(reply.contains("\"name\":\"TEST Camden\"") && reply.contains("\"key\":\"TEST."));
    assert!(text(&desk, "reply.txt").contains("TEST Camden"));
    let read = desk.types(["read", "reply.json"]).done();
    assert!(read.err.contains("TEST TEST TEST"), "{}", read.err);
    assert!(read.out.contains("TEST Camden"), "{}", read.out);
    // Whatever name is asked for.
    let named = ["--key", "t", "--name", "Brightside", "-o", "named.json"];
    desk.run(REPLY.iter().chain(&named)).done();
    assert!(text(&desk, "named.json").contains("\"name\":\"TEST Brightside\""));
    // A key that is none says nothing of the sort.
    desk.run(["agency", "init", "--name", "Camden", "--key", "c"])
        .done();
    let shown = desk.types(["agency", "show", "--key", "c"]).done();
    assert!(!shown.out.contains("TEST") && !shown.err.contains("TEST"));
}

#[test]
fn the_mark_does_not_come_off() {
    let mut desk = desk();
    let reply = text(&desk, "reply.json");
    for (file, changed) in [
        ("key.json", reply.replace("TEST.", "")),
        ("name.json", reply.replace("\"TEST Camden\"", "\"Camden\"")),
        (
            "all.json",
            reply.replace("TEST.", "").replace("TEST Camden", "Camden"),
        ),
    ] {
        assert_ne!(changed, reply);
        desk.write(file, changed);
        let refused = desk.run(["read", file]);
        assert_ne!(refused.code, 0, "{file}: {}", refused.out);
    }
    // Another program that signs with it, and leaves the mark out.
    let identity = Identity::generate().for_tests();
    let header = ShareHeader {
        about: Vec::new(),
        to: Line::parse("Sarah Ellis").unwrap(),
        why: None,
        made_at: clock::at(2_000),
        wallet: "00112233445566778899aabbccddeeff".to_owned(),
        reply_to: None,
        incomplete: false,
    };
    let maker = Maker {
        name: Line::parse("Camden").unwrap(),
        ..Maker::of(&identity, Line::parse("Camden").unwrap(), Role::Agency)
    };
    let refused = Share::make(header, maker, Vec::new(), Vec::new(), &identity);
    assert_eq!(refused.err().unwrap().kind(), ErrorKind::TestKey);
    // A key file that lost its mark is another key.
    let lines: Vec<String> = text(&desk, "t").lines().map(str::to_owned).collect();
    let lines = lines.into_iter().filter(|line| !line.starts_with("# test"));
    desk.write("stripped", lines.collect::<Vec<_>>().join("\n"));
    let ids = ["t", "stripped"].map(|key| {
        let shown = desk.run(["agency", "show", "--key", key]).done().json();
        shown["key_id"].as_str().unwrap().to_owned()
    });
    assert_ne!(ids[0], ids[1]);
    assert!(!ids[1].starts_with("7e57"));
}

#[test]
fn a_familys_program_takes_no_test_key_in() {
    let mut desk = desk();
    let shown = desk.run(["agency", "show", "--key", "t"]).done().json();
    let public = shown["public"].as_str().unwrap().to_owned();
    let line = format!("{{\"name\":\"TEST Camden\",\"public\":\"{public}\"}}");
    desk.write("agencies.jsonl", line);
    desk.run(["agency", "init", "--name", "Ann", "--key", "ann"])
        .done();
    let ann = desk.run(["agency", "show", "--key", "ann"]).done().json();
    let ann = format!("Ann: {}", ann["public"].as_str().unwrap());
    desk.run([
        "agency",
        "directory",
        "sign",
        "--from",
        "agencies.jsonl",
        "--name",
        "Riverside",
        "--needed",
        "1",
        "--maintainer",
        &ann,
        "--key",
        "ann",
        "-o",
        "list.json",
    ])
    .done();
    let before = desk.files("ellis");
    desk.takes_test_keys = false;
    let ways: [&[&str]; 6] = [
        &["receive", "reply.json", "--yes"],
        &["receive", "reply.txt", "--yes"],
        &["agency", "add", "TEST Camden", "--public", &public],
        &["agency", "verify", "TEST Camden", "reply.json"],
        &["agency", "verify", "TEST Camden", "--public", &public],
        &["agency", "directory", "take", "list.json"],
    ];
    for way in ways {
        let refused = desk.run(way);
        assert_eq!(refused.code, 1, "{way:?}");
        assert!(
            refused.err.contains("\"kind\":\"test_key\""),
            "{way:?}: {}",
            refused.err
        );
    }
    // It may be looked at, loudly.
    assert!(
        desk.types(["read", "reply.json"])
            .done()
            .err
            .contains("TEST")
    );
    assert_eq!(desk.files("ellis"), before);
    // A program for trying things out takes it, but as a holder nobody does.
    desk.takes_test_keys = true;
    desk.run(["holder", "add", "Tom", "--public", &public])
        .refused("test_key");
    desk.run(["receive", "reply.json", "--yes"]).done();
    let said = desk.types(["show", "--kind", "equipment"]).done().out;
    assert!(said.contains("signed by TEST Camden"), "{said}");
}
