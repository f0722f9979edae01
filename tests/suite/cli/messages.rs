//! What people are told when something is refused: one golden file, so that a
//! change of words is seen.

use super::reply;
use crate::desk::{Desk, Said};
use crate::golden;

#[test]
fn every_message_is_as_agreed() {
    golden::assert_is("fixtures/golden/cli/messages.txt", &tell());
}

const TYPED: &[&str] = &[
    "person",
    "chekc",
    "check extra",
    "show --abot Margaret",
    "form homcare",
    "form chek ours.json",
    "form homecare -o x.docx --to A",
    "form homecare -o x.pdf",
    "ledger --with Brightside",
    "share -o out.pdf",
    "add",
    "add medicine name=A",
    "add medication A",
    "add medication nmae=A",
    "add medication strength=A",
    "add event type=A",
    "add contact name=A phone=Mum",
    "add appointment with=A date=2026-02-31",
    "add event type=fall --when someday",
    "add event type=fall --about Ann",
    "add event type=fall --about home",
    "add event type=fall --voice spoken_for",
    "add event type=fall --checked 2026-03-01",
    "add key_safe place=A --lane agency",
    "add agency name=A",
    "add --from missing.jsonl",
    "show --wallet missing",
    "show --wallet bare",
    "show --wallet moved",
    "show --key missing.txt",
    "show --key camden.txt",
    "show --key page.txt",
    "show --key other.txt",
    "history ffffffffffffffff",
    "withdraw ffffffffffffffff --why x",
    "share --to A -o a.docx",
    "share --to A -o a.json --lane family",
    "share --to A -o a.json --lane named",
    "share --to A -o a.json --kind allergy",
    "share --to A -o a.json --sealed",
    "share --to A -o out.pdf",
    "share --sheet fridge -o x.pdf",
    "share --sheet handover -o x.pdf",
    "share --sheet emergency --lane agency -o x.pdf",
    "share --sheet card --sealed -o x.pdf",
    "share --sheet card --about Margaret --about Ann -o x.pdf",
    "share --to A --language tlh -o x.pdf",
    "share --to A --large -o x.json",
    "share --to A --details -o x.pdf",
    "share --sealed -o x.vcf",
    "share --sheet card -o x.ics",
    "share --contrast -o x.ics",
    "share --kind allergy -o x.vcf",
    "read page.txt",
    "read missing.jpg",
    "read empty.txt",
    "read web.png",
    "read key.txt",
    "read sealed.age",
    "read out.pdf --language pl",
    "read out.pdf --as form:homecare --language pl -o x.pdf",
    "read out.pdf --about Margaret",
    "read out.pdf later.json",
    "read out.pdf out.json",
    "reply out.pdf --from new.jsonl --key missing.txt -o r.pdf",
    "reply out.pdf --from new.jsonl --key key.txt -o r.pdf",
    "receive out.json",
    "receive reply.json",
    "merge missing",
    "merge moved",
    "merge ellis",
    "backup ellis/x.age",
    "backup out.pdf",
    "backup missing/x.age",
    "restore missing.age new",
    "restore page.txt new",
    "restore sealed.age new",
    "restore whole.age other",
    "restore whole.age missing/new",
    "restore whole.age new --key other.txt",
    "repair --apply --undo",
    "holder remove Ann --why x",
    "holder add Tom --public age1",
    "agency init --name A --key key.txt",
    "agency directory take page.txt",
    "agency directory take out.json",
    "agency directory take missing.json",
    "agency directory forget Nobody --why x",
    "agency directory sign -o x.json",
    "agency directory sign out.json --key camden.txt -o x.json",
    "agency directory sign --name A --maintainer B --from new.jsonl --key camden.txt -o x.json",
    "init --person A",
];

fn tell() -> String {
    let mut desk = reply::desk();
    desk.write("page.txt", "Dear Sarah");
    desk.write("empty.txt", "");
    desk.write("web.png", "<!DOCTYPE html><html></html>");
    std::fs::create_dir_all(desk.path("bare")).unwrap();
    std::fs::create_dir_all(desk.path("moved/segments")).unwrap();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    desk.run(
        ["share", "--to", "A", "-o", "out.json"]
            .iter()
            .chain(&other),
    )
    .done();
    desk.run(["share", "--to", "A", "-o", "sealed.age"]).done();
    reply::reply(&mut desk, "reply.json").done();
    desk.goes_to("2026-06-09");
    desk.run(["share", "--to", "A", "-o", "later.json"]).done();
    desk.run(["backup", "whole.age"]).done();
    let before = desk.everything();
    let mut told = String::new();
    for typed in TYPED {
        let said = desk.types(typed.split(' ').filter(|word| !word.is_empty()));
        assert_ne!(said.code, 0, "{typed}");
        told.push_str(&format!(
            "$ carewallet {typed}\n{}[exit {}]\n\n",
            words(&desk, &said),
            said.code
        ));
    }
    assert_eq!(desk.everything(), before, "a refusal changed something");
    told
}

/// What stands on standard error, without what differs from desk to desk.
fn words(desk: &Desk, said: &Said) -> String {
    let home = desk.path("").display().to_string();
    let mut words = said.err.replace(home.trim_end_matches('/'), "DESK");
    for file in ["key.txt", "other.txt"] {
        let key = String::from_utf8(desk.read(file)).unwrap();
        let id = key
            .lines()
            .find_map(|line| line.strip_prefix("# wallet: "))
            .unwrap();
        words = words.replace(id, &format!("ID-OF-{file}"));
    }
    words
}
