//! Who died or left: marked in lists, and left off what goes out.

use std::collections::BTreeSet;

use carewallet_export::sheet::SheetKind;
use serde_json::Value as Json;

use crate::desk::Desk;

/// Margaret, Ron who died, and Ann who moved out; each with a medicine.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    for name in ["Ron Hatfield", "Ann Ellis"] {
        desk.run(["person", "add", name]).done();
    }
    for (whom, what) in [
        ("Margaret", "Donepezil"),
        ("Ron", "Salbutamol"),
        ("Ann", "Cetirizine"),
    ] {
        desk.adds(["medication", &format!("name={what}"), "--about", whom]);
        desk.adds([
            "contact",
            "name=Sarah",
            "phone=07700 900461",
            "--about",
            whom,
        ]);
    }
    desk.adds(["home", "entrance=By the side door"]);
    changes(&mut desk, "Ron", "died_on=2026-02-26");
    changes(&mut desk, "Ann", "left_on=2025");
    desk
}

fn person(desk: &mut Desk, name: &str) -> Json {
    let list = desk.run(["person", "list"]).done().json();
    let people = list["people"].as_array().unwrap().clone();
    let named = |person: &Json| person["name"].as_str().unwrap().starts_with(name);
    people.into_iter().find(named).unwrap()
}

fn changes(desk: &mut Desk, name: &str, field: &str) {
    let entry = person(desk, name)["entry"].as_str().unwrap().to_owned();
    desk.run(["change", &entry, field]).done();
}

/// The kinds of what a file tells about somebody.
fn told_about(desk: &mut Desk, file: &str, name: &str) -> BTreeSet<String> {
    let id = person(desk, name)["id"].clone();
    let read = desk.run(["read", file]).done().json();
    let entries = read["entries"].as_array().unwrap().clone();
    let about = entries.iter().filter(|entry| entry["about"] == id);
    about
        .map(|entry| entry["kind"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_list_says_who_died_or_left() {
    let mut desk = desk();
    assert_eq!(person(&mut desk, "Ron")["died_on"], "2026-02-26");
    assert_eq!(person(&mut desk, "Ann")["left_on"], "2025");
    assert!(person(&mut desk, "Margaret").get("left_on").is_none());
    let said = desk.types(["person", "list"]).done().out;
    assert!(said.contains("Ron Hatfield, died on 26 February 2026  ("));
    assert!(said.contains("Ann Ellis, left the household in 2025  ("));
}

#[test]
fn only_that_they_are_gone_is_told_on_the_sheet_of_a_household() {
    let mut desk = desk();
    let made = desk
        .run(["share", "--sheet", "household", "-o", "door.pdf"])
        .done()
        .json();
    let about = made["share"]["about"].as_array().unwrap();
    assert_eq!(about.len(), 1, "{about:?}");
    assert_eq!(about[0]["name"], "Margaret Ellis");
    let only = BTreeSet::from(["person".to_owned()]);
    for name in ["Ron", "Ann"] {
        assert_eq!(told_about(&mut desk, "door.pdf", name), only);
    }
    assert!(told_about(&mut desk, "door.pdf", "Margaret").contains("medication"));
}

#[test]
fn nothing_of_them_reaches_any_other_sheet() {
    let mut desk = desk();
    let others = SheetKind::ALL.into_iter();
    let others = others.filter(|kind| *kind != SheetKind::Household);
    for sheet in others.map(SheetKind::name) {
        let out = format!("{sheet}.pdf");
        desk.run(["share", "--to", "Camden", "--sheet", sheet, "-o", &out])
            .done();
        for name in ["Ron", "Ann"] {
            let told = told_about(&mut desk, &out, name);
            assert!(told.is_empty(), "{sheet}: {told:?}");
        }
    }
    desk.run([
        "share", "--to", "Camden", "--form", "homecare", "-o", "h.pdf",
    ])
    .done();
    assert!(told_about(&mut desk, "h.pdf", "Ron").is_empty());
}

#[test]
fn a_sheet_about_them_needs_a_word() {
    let mut desk = desk();
    let share = ["share", "--to", "Camden", "--about", "Ron", "-o", "ron.txt"];
    let refused = desk.run(share).refused("gone").error();
    let message = refused["message"].as_str().unwrap();
    assert_eq!(message, "Ron Hatfield died on 26 February 2026");
    assert!(refused["hint"].as_str().unwrap().contains("--gone"));
    let both = ["--about", "Margaret", "--about", "Ann", "-o", "both.txt"];
    desk.run(["share", "--to", "Camden"].iter().chain(&both))
        .refused("gone");
    desk.run(["form", "homecare", "--about", "Ron"])
        .refused("gone");
    desk.run(["share", "-o", "x.vcf", "--about", "Ron"])
        .refused("gone");
    desk.run(share.iter().chain(&["--gone"])).done();
    assert!(told_about(&mut desk, "ron.txt", "Ron").contains("medication"));
    desk.run(["form", "homecare", "--about", "Ron", "--gone"])
        .done();
}

#[test]
fn the_first_person_is_the_first_who_is_still_here() {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis"]).done();
    desk.adds(["allergy", "substance=Latex", "--about", "Tom"]);
    changes(&mut desk, "Margaret", "died_on=2026-02-26");
    let form = desk.run(["form", "homecare"]).done().json();
    assert_eq!(form["about"], "Tom Ellis");
    desk.run(["share", "--to", "Camden", "-o", "a.txt"]).done();
    assert!(told_about(&mut desk, "a.txt", "Tom").contains("allergy"));
    changes(&mut desk, "Tom", "left_on=2026-02");
    desk.run(["share", "--to", "Camden", "-o", "b.txt"])
        .refused("gone");
    desk.run(["form", "homecare"]).refused("gone");
}

#[test]
fn who_is_to_leave_later_is_still_here() {
    let mut desk = Desk::with_wallet();
    desk.adds(["allergy", "substance=Latex"]);
    changes(&mut desk, "Margaret", "left_on=2026-12-15");
    desk.run(["share", "--to", "Camden", "-o", "a.txt"]).done();
    desk.goes_to("2026-12-15");
    desk.run(["share", "--to", "Camden", "-o", "b.txt"])
        .refused("gone");
}

#[test]
fn nobody_is_told_to_ring_somebody_who_died() {
    let mut desk = desk();
    let ring = ["contact", "phone=07700 900462", "roles=emergency"];
    for (name, rank) in [("Ron Hatfield", "rank=1"), ("Ann Ellis", "rank=2")] {
        let name = format!("name={name}");
        desk.adds(ring.iter().copied().chain([name.as_str(), rank]));
    }
    for out in ["a.txt", "b.vcf"] {
        desk.run(["share", "--sheet", "contacts", "-o", out]).done();
        let text = String::from_utf8(desk.read(out)).unwrap();
        assert!(!text.contains("Ron Hatfield"), "{text}");
        assert!(text.contains("Ann Ellis"), "who moved out can be rung");
    }
    let said = desk.types(["share", "--to", "Camden", "-o", "c.txt"]);
    let words = "not in it, because they died: 1 contact";
    assert!(said.done().out.contains(words));
}
