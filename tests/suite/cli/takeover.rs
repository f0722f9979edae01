//! `add --from` and `reply --from` files of other programs: looked at row by row, nothing
//! guessed, nothing lost (docs/taking-over.md).

use std::path::Path;

use serde_json::Value as Json;

use super::reply;
use crate::desk::{Desk, Said};

fn desk(file: &str) -> Desk {
    let desk = Desk::with_wallet();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/foreign");
    desk.write(file, std::fs::read(folder.join(file)).unwrap());
    desk
}

/// The line, the state, and why, of each row.
fn rows(said: &Said) -> Vec<(u64, String, String)> {
    let answer = said.json();
    let rows = answer["rows"].as_array().unwrap().iter();
    let words = |row: &Json, name: &str| row[name].as_str().unwrap_or_default().to_owned();
    rows.map(|row| {
        (
            row["line"].as_u64().unwrap(),
            words(row, "state"),
            words(row, "why"),
        )
    })
    .collect()
}

fn states(said: &Said) -> Vec<(u64, String)> {
    let rows = rows(said).into_iter();
    rows.map(|(line, state, _)| (line, state)).collect()
}

fn bodies(desk: &mut Desk, kind: &str) -> Vec<Json> {
    let entries = desk.shows(&["--kind", kind]);
    entries.iter().map(|entry| entry["body"].clone()).collect()
}

/// The answer of a command that left something, after its exit code is held.
fn left(said: Said) -> Said {
    assert_eq!(
        (said.code, said.error()["kind"].as_str()),
        (1, Some("not_all_taken"))
    );
    said
}

#[test]
fn a_sheet_of_medicines_saves_only_what_is_unmistakable() {
    let mut desk = desk("medicines.csv");
    let said = left(desk.run(["add", "--from", "medicines.csv", "--yes"]));
    let told = rows(&said);
    let state = |line: u64| told.iter().find(|row| row.0 == line).unwrap().1.as_str();
    let why = |line: u64| told.iter().find(|row| row.0 == line).unwrap().2.as_str();
    assert_eq!(
        [1, 3, 4, 5, 6, 7, 8, 9, 10].map(state),
        [
            "left_out", "new", "new", "refused", "refused", "refused", "refused", "refused",
            "twice"
        ]
    );
    assert!(
        why(5).contains("day and month, or month and day"),
        "{}",
        why(5)
    );
    assert!(
        why(6).contains("the day on which it was written"),
        "{}",
        why(6)
    );
    assert!(why(7).contains("as a spreadsheet counts"), "{}", why(7));
    assert!(why(8).contains("a formula"), "{}", why(8));
    assert!(why(9).contains("none_known=yes"), "{}", why(9));
    assert!(
        said.error()["message"]
            .as_str()
            .unwrap()
            .ends_with("line 5, 6, 7, 8, 9")
    );
    let columns = &said.json()["columns"];
    assert_eq!(columns[1]["heading"], "Mg");
    assert_eq!(columns[1]["fields"][0], "strength");
    assert_eq!(columns[7]["meaning"], "note");
    let saved = bodies(&mut desk, "medication");
    assert_eq!(saved.len(), 2);
    let donepezil = saved
        .iter()
        .find(|body| body["strength"] == "10 mg")
        .unwrap();
    assert_eq!(donepezil["start"], "2024-11-17");
    assert_eq!(donepezil["dose"], "1 tablet");
    assert_eq!(donepezil["note"], "Colour of box: blue");
    assert!(saved.iter().any(|body| body["strength"] == "50 micrograms"));
    // Once more: nothing twice.
    let again = left(desk.run(["add", "--from", "medicines.csv", "--yes"]));
    assert_eq!(
        states(&again)[1..3],
        [(3, "on_record".to_owned()), (4, "on_record".to_owned())]
    );
    assert_eq!(bodies(&mut desk, "medication").len(), 2);
}

#[test]
fn nothing_is_saved_unless_somebody_agrees() {
    let mut desk = desk("medicines.csv");
    let before = desk.everything();
    let said = desk.run(["add", "--from", "medicines.csv"]);
    assert_eq!(
        (said.code, said.error()["kind"].as_str()),
        (1, Some("not_confirmed"))
    );
    assert_eq!(rows(&said).len(), 9);
    assert_eq!(desk.everything(), before);
}

#[test]
fn the_order_of_dates_is_asked_or_said() {
    let mut desk = Desk::with_wallet();
    desk.write("a.csv", "Medicine,Started\nA,3/5/24\n");
    for (flag, day) in [
        ("--month-first", "2024-03-05"),
        ("--day-first", "2024-05-03"),
    ] {
        desk.run(["add", "--from", "a.csv", "--yes", flag]).done();
        let saved = bodies(&mut desk, "medication");
        assert!(saved.iter().any(|body| body["start"] == day), "{saved:?}");
        desk.run(["undo", "--yes"]).done();
    }
    desk.answering(&["2", "y"]);
    let said = desk.types(["add", "--from", "a.csv"]).done();
    assert!(
        said.err.contains("what comes first in 3/5/24?"),
        "{}",
        said.err
    );
    assert!(
        said.out.contains("start: understood as 5 March 2024"),
        "{}",
        said.out
    );
    assert_eq!(bodies(&mut desk, "medication")[0]["start"], "2024-03-05");
}

#[test]
fn a_column_that_may_mean_two_things_is_asked_or_refused() {
    let mut desk = Desk::with_wallet();
    desk.write("a.csv", "Medicine;Directions\nA;one at night\n");
    let said = desk
        .run(["add", "--from", "a.csv", "--yes"])
        .refused("unclear");
    assert_eq!(said.error()["columns"][0], "Directions");
    desk.write("two.csv", "Medicine,Dose,Dosage\nA,1,2\n");
    desk.run(["add", "--from", "two.csv", "--yes"])
        .refused("unclear");
    desk.write("name.csv", "Name\nA\n");
    desk.run(["add", "--from", "name.csv", "--yes"])
        .refused("unclear");
    desk.write("none.csv", "Flavour,Shape\nA,B\n");
    desk.run(["add", "--from", "none.csv", "--yes"])
        .refused("nothing");
    desk.answering(&["2", "y"]);
    desk.types(["add", "--from", "a.csv"]).done();
    assert_eq!(bodies(&mut desk, "medication")[0]["when"], "one at night");
    desk.run(["add", "allergy", "--from", "name.csv", "--yes"])
        .done();
    assert_eq!(bodies(&mut desk, "allergy").len(), 1);
}

#[test]
fn what_differs_or_looks_odd_is_looked_at() {
    let mut desk = Desk::with_wallet();
    desk.adds(["medication", "name=Amlodipine", "strength=5 mg"]);
    desk.write(
        "a.csv",
        "Medicine,Strength,Started\nAmlodipine,10 mg,\nRamipril,\"2,5 mg\",\nSenna,,2031-01-01\nIron,1,\n",
    );
    let said = left(desk.run(["add", "--from", "a.csv", "--yes"]));
    let told = rows(&said);
    assert_eq!(
        told.iter().map(|row| row.1.as_str()).collect::<Vec<_>>(),
        ["doubtful", "doubtful", "doubtful", "new"]
    );
    assert!(
        told[0].2.contains("differs from what is on record"),
        "{}",
        told[0].2
    );
    assert!(told[1].2.contains("comma"), "{}", told[1].2);
    // Yes to the first, no to the others; and line 5 is on record already.
    desk.answering(&["y", "n", "n", "y"]);
    desk.types(["add", "--from", "a.csv"]).done();
    assert_eq!(bodies(&mut desk, "medication").len(), 3);
}

#[test]
fn lines_can_be_left_out_at_the_last_look() {
    let mut desk = Desk::with_wallet();
    desk.write("a.csv", "Medicine\nA\nB\nC\n");
    desk.answering(&["3 7", "y"]);
    let said = desk.types(["add", "--from", "a.csv"]).done();
    assert!(said.err.contains("save 3, skip 0?") && said.err.contains("save 2, skip 1?"));
    assert!(said.err.contains("there is no such line"), "{}", said.err);
    assert_eq!(bodies(&mut desk, "medication").len(), 2);
    desk.answering(&["n"]);
    desk.write("b.csv", "Medicine\nD\n");
    let said = desk.types(["add", "--from", "b.csv"]);
    assert!(said.code == 1 && said.err.contains("nothing was saved"));
}

#[test]
fn letters_of_windows_are_taken_and_looked_at() {
    let mut desk = Desk::with_wallet();
    desk.write("a.csv", b"Medicine;Strength\nA;50 \xb5g\nB;5 mg\n");
    let said = left(desk.run(["add", "--from", "a.csv", "--yes"]));
    assert_eq!(
        states(&said),
        [(2, "doubtful".to_owned()), (3, "new".to_owned())]
    );
    desk.answering(&["y", "y"]);
    desk.types(["add", "--from", "a.csv"]).done();
    let saved = bodies(&mut desk, "medication");
    assert!(
        saved.iter().any(|body| body["strength"] == "50 µg"),
        "{saved:?}"
    );
}

#[test]
fn an_address_book_becomes_contacts() {
    let mut desk = desk("telephone.vcf");
    let said = left(desk.run(["add", "--from", "telephone.vcf", "--yes"]));
    assert_eq!(
        states(&said),
        [
            (1, "new".to_owned()),
            (12, "refused".to_owned()),
            (17, "new".to_owned())
        ]
    );
    assert_eq!(said.json()["rows"][0]["left_out"][0], "a birthday");
    assert_eq!(said.json()["rows"][2]["left_out"][0], "a picture");
    let saved = bodies(&mut desk, "contact");
    let doreen = saved
        .iter()
        .find(|body| body["name"] == "Mrs Doreen Hatfield")
        .unwrap();
    assert_eq!(
        doreen["phone"],
        serde_json::json!(["07700 900462", "0121 496 0100"])
    );
    assert_eq!(doreen["address"], "5 Mill Lane\nLondon\nNW1 2DB");
    assert_eq!(
        doreen["note"],
        "Has a key\n07700 900462: mobile\n0121 496 0100: home"
    );
    assert!(saved.iter().any(|body| body["phone"][0] == "07700 900463"));
}

#[test]
fn a_calendar_becomes_appointments_to_come() {
    let mut desk = desk("dates.ics");
    let said = left(desk.run(["add", "--from", "dates.ics", "--yes"]));
    let told = rows(&said);
    let states: Vec<&str> = told.iter().map(|row| row.1.as_str()).collect();
    assert_eq!(states, ["new", "new", "left_out", "left_out", "refused"]);
    assert_eq!(told[2].2, "it is called off");
    assert_eq!(told[3].2, "it is over");
    assert_eq!(told[4].2, "its time zone is not known");
    let saved = bodies(&mut desk, "appointment");
    let clinic = saved
        .iter()
        .find(|body| body["with"] == "Memory clinic")
        .unwrap();
    assert_eq!(
        (&clinic["date"], &clinic["time"]),
        (&"2026-07-03".into(), &"11:30".into())
    );
    assert_eq!(clinic["minutes"], 45);
    let centre = saved
        .iter()
        .find(|body| body["with"] == "Day centre")
        .unwrap();
    assert_eq!(
        (&centre["date"], &centre["time"]),
        (&"2026-03-03".into(), &"10:00".into())
    );
}

#[test]
fn what_is_no_such_file_is_refused() {
    let mut desk = Desk::with_wallet();
    desk.write("book.xlsx", b"PK\x03\x04\x14\0\x06\0");
    desk.run(["add", "--from", "book.xlsx"])
        .refused("not_supported");
    desk.write("open.csv", "Medicine,Dose\nA,\"1\nB,2\n");
    desk.run(["add", "--from", "open.csv", "--yes"])
        .refused("syntax");
    desk.write("wide.csv", ",".repeat(1_000_000));
    desk.run(["add", "--from", "wide.csv", "--yes"])
        .refused("too_large");
    desk.write(
        "a.jsonl",
        "{\"kind\":\"event\",\"body\":{\"type\":\"fall\"}}",
    );
    desk.run(["add", "event", "--from", "a.jsonl"]).usage();
    desk.write("people.csv", "Name\nTom Ellis\n");
    desk.run(["add", "person", "--from", "people.csv", "--yes"])
        .refused("wallets_own");
    desk.write("a.vcf", "BEGIN:VCARD\nVERSION:4.0\nFN:A\nEND:VCARD\n");
    desk.run(["add", "medication", "--from", "a.vcf", "--yes"])
        .usage();
}

const REPLY: [&str; 8] = [
    "reply",
    "out.pdf",
    "--key",
    "camden.txt",
    "-o",
    "r.json",
    "--force",
    "--from",
];

#[test]
fn an_agency_replies_with_a_table() {
    let mut desk = reply::desk();
    desk.write(
        "new.csv",
        "Equipment,From,Fitted\nCommode,nhs,2026-02-20\nRail,council,1/2/26\n",
    );
    let args = |more: &[&'static str]| -> Vec<&'static str> {
        REPLY
            .iter()
            .chain(["new.csv"].iter())
            .chain(more)
            .copied()
            .collect()
    };
    let said = desk.run(args(&[]));
    assert_eq!(said.error()["kind"], "not_confirmed");
    let said = desk.run(args(&["--yes"]));
    assert_eq!(
        (said.code, said.error()["kind"].as_str()),
        (1, Some("not_all_taken"))
    );
    let read = desk.run(["read", "r.json"]).done().json();
    let entries = read["entries"].as_array().unwrap();
    let told: Vec<&Json> = entries
        .iter()
        .filter(|entry| entry["kind"] == "equipment")
        .collect();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0]["voice"], "agency");
    desk.run(args(&["--yes", "--day-first"])).done();
    let read = desk.run(["read", "r.json"]).done().json();
    assert_eq!(
        read["entries"].as_array().unwrap().len(),
        3,
        "and who it is about"
    );
}

#[test]
fn an_agency_is_asked_for_what_is_new() {
    let mut desk = reply::desk();
    let ask = [
        "reply",
        "out.pdf",
        "--key",
        "camden.txt",
        "-o",
        "r.json",
        "--ask",
    ];
    // A medicine that the family has in another strength; then a commode.
    desk.answering(&[
        "medication",
        "Levothyroxine",
        "",
        "75 micrograms",
        ".",
        "",
        "y",
        "equipment",
        "Commode",
        ".",
        "",
        "",
        "y",
    ]);
    let said = desk.types(ask).done();
    assert!(
        said.err.contains("the family has: Levothyroxine"),
        "{}",
        said.err
    );
    assert!(said.err.contains("That is something else"), "{}", said.err);
    assert!(said.err.contains("sign 2 facts?"), "{}", said.err);
    assert!(!said.err.contains("Enter saves it"), "{}", said.err);
    let read = desk.run(["read", "r.json"]).done().json();
    assert_eq!(
        read["entries"].as_array().unwrap().len(),
        3,
        "and who it is about"
    );
    desk.run(ask).refused("not_asked");
    desk.answering(&["equipment", "Commode", ".", "", "", "n"]);
    let said = desk.types([
        "reply",
        "out.pdf",
        "--key",
        "camden.txt",
        "-o",
        "s.json",
        "--ask",
    ]);
    assert!(
        said.code == 1 && said.err.contains("nothing was signed"),
        "{}",
        said.err
    );
    assert!(!desk.path("s.json").exists());
}
