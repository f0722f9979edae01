//! `reply`: an agency's addition.

use crate::desk::Desk;

pub fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["medication", "name=Levothyroxine", "strength=50 micrograms"]);
    desk.run(["share", "--to", "Camden", "-o", "out.pdf"])
        .done();
    desk.run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done();
    desk.write("new.jsonl", concat!(
        "{\"kind\":\"equipment\",\"body\":{\"what\":\"Commode\"}}\n",
        "{\"kind\":\"medication\",\"about\":\"Margaret\",\"body\":{\"name\":\"Levothyroxine\",\"strength\":\"75 micrograms\"}}\n",
        "{\"kind\":\"home\",\"said_by\":\"Tom\",\"body\":{\"stairs\":\"13\"}}\n",
    ));
    desk
}

pub fn reply(desk: &mut Desk, out: &str) -> crate::desk::Said {
    desk.run([
        "reply",
        "out.pdf",
        "--from",
        "new.jsonl",
        "--key",
        "camden.txt",
        "-o",
        out,
    ])
}

#[test]
fn an_addition_says_who_wrote_it_and_what_it_answers() {
    let mut desk = desk();
    let read = desk.run(["read", "out.pdf"]).done().json();
    for out in ["reply.json", "reply.pdf", "reply.txt"] {
        reply(&mut desk, out).done();
        let added = desk.run(["read", out]).done().json();
        assert_eq!(added["share"]["role"], "agency");
        assert_eq!(added["share"]["signature"], "verified");
        assert_eq!(added["share"]["from"], "Camden");
        assert_eq!(added["share"]["to"], "Sarah Ellis");
        assert_eq!(added["share"]["reply_to"], read["share"]["id"]);
        let entries = added["entries"].as_array().unwrap();
        assert_eq!(entries.len(), 4, "and who it is about");
        for entry in entries.iter().filter(|entry| entry["kind"] != "person") {
            assert_eq!(entry["voice"], "agency");
            assert_eq!(entry["source"]["share"], read["share"]["id"]);
            let by = if entry["kind"] == "home" {
                "Tom"
            } else {
                "Camden"
            };
            assert_eq!(entry["said_by"], by);
        }
    }
}

#[test]
fn a_sealed_reply_opens_for_the_family_only() {
    let mut desk = desk();
    reply(&mut desk, "reply.age").done();
    desk.run(["read", "reply.age", "--key", "camden.txt"])
        .locked("wrong_key");
    desk.run(["read", "reply.age"]).done();
}

#[test]
fn slips_are_refused_and_no_file_is_made() {
    let mut desk = desk();
    let before = desk.everything();
    desk.write(
        "bad.jsonl",
        "{\"kind\":\"equipment\",\"about\":\"Tom\",\"body\":{\"what\":\"X\"}}",
    );
    desk.run([
        "reply",
        "out.pdf",
        "--from",
        "bad.jsonl",
        "--key",
        "camden.txt",
        "-o",
        "r.pdf",
    ])
    .refused("no_such_person");
    std::fs::remove_file(desk.path("bad.jsonl")).unwrap();
    let with = ["--from", "new.jsonl", "--key", "key.txt", "-o", "r.pdf"];
    for name in [&[][..], &["--name", "Camden"]] {
        desk.run(["reply", "out.pdf"].iter().chain(&with).chain(name))
            .locked("wallet_key");
    }
    let asked = concat!(
        r#"{"kind":"question_asked","body":{"form":"homecare","field":"stairs","agency":"Camden","outcome":"new"}}"#,
        "\n"
    );
    let marked = r#"{"kind":"equipment","lane":"family","body":{"what":"X"}}"#;
    for line in [asked, marked] {
        desk.write("bad.jsonl", line);
        let with = ["--from", "bad.jsonl", "--key", "camden.txt", "-o", "r.pdf"];
        desk.run(["reply", "out.pdf"].iter().chain(&with))
            .refused("family_lane");
    }
    std::fs::remove_file(desk.path("bad.jsonl")).unwrap();
    desk.run([
        "reply",
        "out.pdf",
        "--from",
        "new.jsonl",
        "--key",
        "camden.txt",
        "-o",
        "out.pdf",
        "--force",
    ])
    .refused("same_file");
    desk.unsets("CAREWALLET_KEY_FILE");
    desk.run(["reply", "out.pdf", "--from", "new.jsonl", "-o", "r.pdf"])
        .locked("no_key");
    assert_eq!(desk.everything(), before);
}

#[test]
fn each_line_says_whom_it_is_about_when_there_are_several() {
    let mut desk = desk();
    desk.run(["person", "add", "Tom Ellis"]).done();
    let both = ["--about", "Margaret", "--about", "Tom", "-o", "both.json"];
    desk.run(["share", "--to", "Camden"].iter().chain(&both))
        .done();
    desk.write(
        "one.jsonl",
        "{\"kind\":\"equipment\",\"body\":{\"what\":\"X\"}}",
    );
    let rest = ["--from", "one.jsonl", "--key", "camden.txt", "-o", "r.json"];
    desk.run(["reply", "both.json"].iter().chain(&rest))
        .refused("ambiguous_person");
    desk.write(
        "one.jsonl",
        "{\"kind\":\"equipment\",\"about\":\"tom\",\"body\":{\"what\":\"X\"}}",
    );
    desk.run(["reply", "both.json"].iter().chain(&rest)).done();
    let read = desk.run(["read", "r.json"]).done().json();
    assert_eq!(read["share"]["about"].as_array().unwrap().len(), 1);
}
