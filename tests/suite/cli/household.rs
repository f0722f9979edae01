//! One household: what the home's people share is entered once and stands on
//! each person's sheet, and who cares is a person in their own right.

use serde_json::Value as Json;

use crate::desk::{Desk, WALLET};

/// Margaret and Tom, and Sarah who cares for both.
fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis", "--born", "1937-12-20"])
        .done();
    desk.run(["person", "add", "Sarah Ellis"]).done();
    let home = ["--about", "home"];
    desk.adds(
        ["address", "lines=14 Larkspur Terrace", "postcode=ZZ1 4ZZ"]
            .iter()
            .chain(&home),
    );
    desk.adds(
        ["professional", "role=gp", "name=Dr Amara Osei"]
            .iter()
            .chain(&home),
    );
    desk.adds(
        [
            "contact",
            "name=Sarah Ellis",
            "roles=emergency",
            "rank=1",
            "phone=07700 900461",
        ]
        .iter()
        .chain(&home),
    );
    desk.adds(["medication", "name=Donepezil"]);
    desk.adds(["medication", "name=Amlodipine", "--about", "Tom"]);
    desk
}

fn read(desk: &mut Desk, file: &str) -> Json {
    desk.run(["read", file]).done().json()
}

fn count(read: &Json, kind: &str) -> usize {
    let entries = read["entries"].as_array().unwrap();
    entries.iter().filter(|entry| entry["kind"] == kind).count()
}

#[test]
fn the_home_stands_on_each_persons_sheet() {
    let mut desk = desk();
    for (name, out, other) in [
        ("Margaret", "m.txt", "Amlodipine"),
        ("Tom", "t.txt", "Donepezil"),
    ] {
        desk.run(["share", "--to", "Camden", "--about", name, "-o", out])
            .done();
        let text = String::from_utf8(desk.read(out)).unwrap();
        for shared in ["14 Larkspur Terrace", "Dr Amara Osei", "07700 900461"] {
            assert_eq!(text.matches(shared).count(), 1, "{name} {shared}: {text}");
        }
        assert!(!text.contains(other), "{name}: {text}");
    }
    let both = [
        "share", "--to", "Camden", "--about", "margaret", "--about", "tom",
    ];
    desk.run(both.iter().chain(&["-o", "both.txt"])).done();
    let text = String::from_utf8(desk.read("both.txt")).unwrap();
    assert!(text.contains("Donepezil") && text.contains("Amlodipine"));
    assert_eq!(text.matches("14 Larkspur Terrace").count(), 1, "{text}");
    let read = read(&mut desk, "both.txt");
    assert_eq!(read["share"]["about"].as_array().unwrap().len(), 2);
    assert_eq!(count(&read, "address"), 1);
}

#[test]
fn each_persons_form_has_what_the_home_shares() {
    let mut desk = desk();
    for name in ["Margaret", "Tom"] {
        let told = desk
            .run(["form", "homecare", "--about", name])
            .done()
            .json();
        let answers = told["answers"].as_array().unwrap();
        let says = |words: &str| {
            answers
                .iter()
                .any(|answer| answer["answer"].to_string().contains(words))
        };
        assert!(says("14 Larkspur Terrace"), "{name}");
        assert!(says("Dr Amara Osei"), "{name}");
        assert!(says("07700 900461"), "{name}");
    }
}

#[test]
fn the_carer_goes_without_saying_as_long_as_there_is_one() {
    let mut desk = desk();
    let carer = [
        "carer",
        "person=Sarah Ellis",
        "cares_for=Margaret Ellis",
        "hours_per_week=20",
    ];
    desk.adds(carer.iter().chain(&["--about", "Sarah"]));
    let form = ["form", "carer", "--kind", "carer"];
    let told = desk.run(form).done().json();
    assert!(told.to_string().contains("Sarah Ellis"), "{told}");
    let carer = ["carer", "person=Tom Ellis", "cares_for=Margaret Ellis"];
    desk.adds(carer.iter().chain(&["--about", "Tom"]));
    let error = desk.run(form).refused("ambiguous_carer").error();
    let hint = error["hint"].as_str().unwrap();
    assert!(hint.contains("--carer \"Sarah Ellis\""), "{hint}");
    let tom = desk
        .run(form.iter().chain(&["--carer", "Tom"]))
        .done()
        .json();
    assert!(!tom["answers"].to_string().contains("\"20\""), "{tom}");
    desk.run(form.iter().chain(&["--carer", "Ann"]))
        .refused("no_such_person");
    // What she says of herself she says in her own words.
    desk.answering(&["."])
        .types(["form", "carer", "--carer", "Sarah", "--ask"])
        .done();
}

#[test]
fn the_plan_for_when_the_carer_is_ill_is_one_page_of_text() {
    let mut desk = desk();
    desk.adds(["allergy", "substance=Penicillin"]);
    desk.adds(["money", "type=benefit", "name=Attendance Allowance"]);
    let plan = ["share", "--to", "The fridge door", "--sheet", "contingency"];
    let made = desk
        .run(plan.iter().chain(&["-o", "plan.pdf"]))
        .done()
        .json();
    assert_eq!(made["pages"], 2, "one to read, one of codes");
    assert!(made["kinds"].get("money").is_none(), "{made}");
    desk.run(plan.iter().chain(&["-o", "plan.txt"])).done();
    let text = String::from_utf8(desk.read("plan.txt")).unwrap();
    for words in ["Ring first", "07700 900461", "Penicillin", "Donepezil"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let back = read(&mut desk, "plan.pdf");
    assert_eq!(back["share"]["id"], made["share"]["id"]);
    let some = plan.iter().chain(&["--kind", "allergy", "-o", "some.json"]);
    assert_eq!(desk.run(some).done().json()["entries"], 2, "and who it is");
    desk.run(["share", "--to", "A", "--sheet", "poem", "-o", "x.pdf"])
        .usage();
}

/// W4: a slip makes a second Doreen, and everything about "Doreen" fails from then on.
#[test]
fn a_second_person_of_one_name_is_asked_about() {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Doreen Hatfield"]).done();
    let before = desk.files(WALLET);
    desk.run(["add", "person", "name=Doreen Hatfield"])
        .refused("ambiguous_person");
    desk.run(["person", "add", "doreen hatfield"])
        .refused("ambiguous_person");
    desk.answering(&["n"])
        .types(["person", "add", "Doreen Hatfield"])
        .failed(1);
    assert!(desk.files(WALLET) == before, "something was written");
    desk.run(["person", "add", "Doreen Hatfield", "--another"])
        .done();
    desk.run(["show", "--about", "Doreen"])
        .refused("ambiguous_person");
}

#[test]
fn somebody_who_is_there_twice_is_made_one() {
    let mut desk = Desk::with_wallet();
    let add = |desk: &mut Desk, more: &[&str]| -> String {
        let args = [&["person", "add", "Doreen Hatfield"], more].concat();
        let made = desk.run(args).done().json();
        made["person"]["id"].as_str().unwrap().to_owned()
    };
    let first = add(&mut desk, &[]);
    let second = add(&mut desk, &["--another"]);
    desk.adds(["allergy", "substance=Latex", "--about", &second]);
    // A few letters of an id are enough.
    desk.adds(["allergy", "substance=Nuts", "--about", &second[..8]]);
    let before = desk.files(WALLET);
    desk.run(["person", "merge", &second, "--into", &first])
        .refused("not_confirmed");
    desk.run(["person", "merge", &second, "--into", &second, "--yes"])
        .refused("rule");
    assert!(desk.files(WALLET) == before, "something was written");
    let merged = desk.run(["person", "merge", &second, "--into", &first, "--yes"]);
    assert_eq!(merged.done().json()["moved"], 2);
    let about = desk.shows(&["--about", "Doreen", "--kind", "allergy"]);
    assert_eq!(about.len(), 2);
    assert!(about.iter().all(|entry| entry["about"] == first.as_str()));
    desk.run(["check"]).done();
}

#[test]
fn somebody_who_is_there_by_mistake_is_taken_out() {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Doreen Hatfield"]).done();
    desk.adds(["allergy", "substance=Latex", "--about", "Doreen"]);
    let kept = desk.adds(["allergy", "substance=Nuts", "--about", "Margaret"]);
    let args = ["person", "remove", "Doreen", "--why", "A neighbour"];
    desk.run(args).refused("not_confirmed");
    let said = desk.answering(&["y"]).types(args).done().out;
    assert!(said.contains("2 entries will not count any more"), "{said}");
    let people = desk.run(["person", "list"]).done().json();
    assert_eq!(people["people"].as_array().unwrap().len(), 1);
    let left = desk.shows(&["--kind", "allergy"]);
    assert!(left.len() == 1 && left[0]["id"] == kept.as_str());
    let last = ["person", "remove", "Margaret", "--why", "A slip", "--yes"];
    desk.run(last).refused("rule");
}
