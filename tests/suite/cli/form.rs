//! `forms` and `form`: what is answered, what is left, and what is handed over.

mod files;

use serde_json::Value as Json;

use crate::desk::Desk;

/// An agency's own form, of nine questions.
pub const NIGHT: &str = r#"{
  "form": 1,
  "id": "night-sitting",
  "title": "Night sitting: first visit",
  "version": "2026-11",
  "agency": "Night sitting service",
  "asks": "person",
  "sections": [
    {
      "title": "You",
      "questions": [
        { "id": "name", "label": "Your full name", "type": "text", "path": "person.name.full" },
        { "id": "born", "label": "Your date of birth", "type": "date", "path": "person.birth_date" },
        { "id": "age", "label": "Your age", "type": "number", "derive": { "rule": "age", "from": ["born"] } },
        { "id": "religion", "label": "Your religion or belief", "type": "text", "path": "person.religion" },
        { "id": "matters", "label": "What matters to you?", "type": "text", "voice": "own_words",
          "path": "about_me[heading=important].text" }
      ]
    },
    {
      "title": "Your nights",
      "questions": [
        { "id": "night", "label": "Which help do you need at night?", "hint": "Toilet, drinks, turning",
          "type": "text", "max_age_days": 90, "path": "function[domain=night].help_needed" },
        { "id": "falls", "label": "Have you fallen?", "type": "list", "path": "event[type=fall]" },
        { "id": "key", "label": "How do we get in?", "type": "text", "lane": "named",
          "path": "key_safe.place" },
        { "id": "agreed", "label": "Signature", "type": "text", "match": "form_only" }
      ]
    }
  ]
}
"#;

/// Margaret's wallet, with the form on the desk.
pub fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.write("night.json", NIGHT);
    desk.adds(["function", "domain=night", "help_needed=Somebody to call"]);
    desk.adds(["key_safe", "place=By the gate"]);
    desk
}

fn answer<'a>(told: &'a Json, id: &str) -> &'a Json {
    let answers = told["answers"].as_array().unwrap();
    answers.iter().find(|answer| answer["id"] == id).unwrap()
}

#[test]
fn the_forms_that_come_along_are_listed() {
    let mut desk = Desk::new();
    let told = desk.run(["forms"]).done().json();
    let forms = told["forms"].as_array().unwrap();
    assert_eq!(forms.len(), 8);
    let said = desk.types(["forms"]).done().out;
    for form in forms {
        assert!(form["questions"].as_u64().unwrap() > 10, "{form}");
        assert!(said.contains(form["title"].as_str().unwrap()), "{said}");
        assert!(said.contains(form["agency"].as_str().unwrap()), "{said}");
    }
}

#[test]
fn the_first_line_says_how_much_need_not_be_asked() {
    let mut desk = desk();
    let said = desk.types(["form", "night.json"]).done().out;
    assert!(
        said.starts_with("4 of 8 already answered; ask only these 3:\n"),
        "{said}"
    );
    let gap = said.split("Held back: 1").next().unwrap();
    for (number, label) in [
        (4, "Your religion"),
        (5, "What matters"),
        (7, "Have you fallen?"),
    ] {
        assert!(gap.contains(&format!("\n   {number}  {label}")), "{said}");
    }
    assert!(!gap.contains("How do we get in?"), "{said}");
    assert!(said.contains("carewallet form night.json --kind key_safe hands it over"));
    assert!(
        said.contains("(follows from: Your date of birth)"),
        "{said}"
    );
    assert!(
        said.contains("(Sarah Ellis, family or friend, 1 March 2026, today)"),
        "{said}"
    );
    assert!(said.contains("For the form only: 1"), "{said}");
    assert!(!said.contains("By the gate"), "{said}");
    for line in said.lines() {
        assert!(line.chars().count() <= 78, "too wide: {line}");
    }
}

#[test]
fn what_is_named_is_not_held_back_and_what_is_old_is_asked() {
    let mut desk = desk();
    let told = desk
        .run(["form", "night.json", "--kind", "key_safe"])
        .done()
        .json();
    assert_eq!(answer(&told, "key")["answer"][0], "By the gate");
    assert_eq!(told["coverage"]["covered"], 5);
    desk.goes_to("2026-08-01");
    let told = desk.run(["form", "night.json"]).done().json();
    assert_eq!(answer(&told, "night")["state"], "stale");
    assert_eq!(answer(&told, "night")["answer"][0], "Somebody to call");
    assert_eq!(answer(&told, "key")["state"], "withheld");
    assert!(!told.to_string().contains("By the gate"));
    let said = desk.types(["form", "night.json"]).done().out;
    assert!(said.contains("5 months ago; TOO OLD:"), "{said}");
}

#[test]
fn a_form_that_is_not_there_or_not_sound_is_refused() {
    let mut desk = desk();
    desk.write("bad.json", NIGHT.replace("\"date\"", "\"dat\""));
    let before = desk.everything();
    desk.run(["form", "nihgt"]).refused("no_such_form");
    desk.run(["form", "missing.json"]).refused("missing_file");
    let error = desk
        .run(["form", "bad.json"])
        .refused("form_mistakes")
        .error();
    assert_eq!(error["hint"], "carewallet form check bad.json");
    desk.run(["form", "night.json", "--about", "home"])
        .refused("wrong_subject");
    desk.run(["form", "night.json", "--about", "Ann"])
        .refused("no_such_person");
    desk.run(["form", "night.json", "--kind", "keysafe"])
        .refused("unknown_kind");
    desk.run(["form", "night.json", "--ask"])
        .refused("not_asked");
    desk.run(["form"]).usage();
    desk.run(["form", "night.json", "-o", "out.pdf"]).usage();
    desk.run(["form", "night.json", "--to", "A"]).usage();
    desk.run(["form", "night.json", "--to", "A", "-o", "out.docx"])
        .usage();
    desk.run(["form", "night.json", "--gap", "gap.docx"])
        .usage();
    desk.run([
        "form",
        "night.json",
        "--to",
        "A",
        "-o",
        "night.json",
        "--force",
    ])
    .refused("same_file");
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_filled_form_is_a_hand_over_in_every_form() {
    let mut desk = desk();
    for ending in ["pdf", "txt", "csv", "json", "fhir.json"] {
        let out = format!("out.{ending}");
        let told = desk
            .run(["form", "night.json", "--to", "Night sitters", "-o", &out])
            .done()
            .json();
        assert_eq!(told["filled"]["questions"]["answered"], 4, "{told}");
        let bytes = desk.read(&out);
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("By the gate"), "{ending}");
        if ending != "pdf" {
            assert!(text.contains("Somebody to call"), "{ending}: {text}");
        }
    }
    let fhir: Json = serde_json::from_slice(&desk.read("out.fhir.json")).unwrap();
    assert_eq!(fhir["resourceType"], "QuestionnaireResponse");
    let rows = desk.run(["ledger"]).done().json();
    let rows = rows["ledger"].as_array().unwrap();
    assert_eq!(rows.len(), 5);
    assert_eq!(rows[0]["to"], "Night sitters");
    assert_eq!(rows[0]["questions"]["form"], "night-sitting");
    // Margaret herself and her nights; not the key safe.
    assert_eq!(rows[0]["entries"].as_array().unwrap().len(), 2);
}

#[test]
fn nothing_is_written_when_the_hand_over_cannot_be_noted() {
    let mut desk = desk();
    desk.write("there.txt", "mine");
    let before = desk.everything();
    let fill = ["form", "night.json", "--to", "A", "-o"];
    desk.run(fill.iter().chain(&["there.txt"]))
        .refused("file_exists");
    desk.run(fill.iter().chain(&["no/out.txt"]))
        .refused("missing_file");
    assert_eq!(desk.everything(), before);
    // A form that the record answers nothing of is no hand-over.
    let only = NIGHT.replace("person.name.full", "person.pronouns");
    let only = only.replace("person.birth_date", "person.died_on");
    desk.write("empty.json", only.replace("domain=night", "domain=stairs"));
    desk.run(["form", "empty.json", "--to", "A", "-o", "out.txt"])
        .refused("nothing");
    assert!(!desk.path("out.txt").exists());
}

#[test]
fn the_questions_that_are_left_go_on_paper_and_are_read_back() {
    let mut desk = desk();
    let told = desk
        .run(["form", "night.json", "--gap", "gap.pdf"])
        .done()
        .json();
    // What is held back is asked as if nothing were on record.
    assert_eq!(told["gap"]["questions"], 4);
    let said = desk
        .types(["form", "night.json", "--gap", "gap.pdf", "--force"])
        .done()
        .out;
    assert!(
        said.starts_with("4 of 8 already answered; 4 left to ask, 1 of them held back\n"),
        "{said}"
    );
    assert!(said.contains("gap.pdf, 4 questions on "), "{said}");
    assert!(
        said.contains("carewallet form night.json --page PHOTO --ask"),
        "{said}"
    );
    assert!(
        desk.run(["ledger"]).done().json()["ledger"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    let read = desk.run(["read", "gap.pdf"]).done().json();
    let gap = &read["gap"];
    assert_eq!(gap["form"], "night-sitting");
    assert_eq!(
        gap["questions"],
        serde_json::json!(["religion", "matters", "falls", "key"])
    );
    let people = desk.run(["person", "list"]).done().json();
    assert_eq!(gap["about"], people["people"][0]["id"]);
    desk.run(["receive", "gap.pdf"]).refused("gap_sheet");
    desk.run(["read", "gap.pdf", "--as", "csv"])
        .refused("gap_sheet");
    desk.run(["read", "gap.pdf", "-o", "out.txt"])
        .refused("gap_sheet");
    desk.run(["form", "night.json", "--gap", "gap.txt"]).done();
    let text = String::from_utf8(desk.read("gap.txt")).unwrap();
    assert!(
        text.contains("Have you fallen?") && !text.contains("By the gate"),
        "{text}"
    );
    let said = desk.types(["read", "gap.pdf"]).done().out;
    assert!(
        said.contains("carewallet form FORM.json --page PHOTO --ask"),
        "{said}"
    );
}

#[test]
fn a_share_can_be_exactly_what_a_form_asks() {
    let mut desk = desk();
    desk.adds(["medication", "name=Levothyroxine"]);
    let share = [
        "share",
        "--to",
        "Night sitters",
        "--form",
        "night.json",
        "-o",
        "out.json",
    ];
    let made = desk.run(share).done().json();
    assert_eq!(made["questions"]["answered"], 4);
    let read = desk.run(["read", "out.json"]).done().json();
    let kinds: Vec<&str> = read["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["person", "function"]);
    let named = desk
        .run(share.iter().chain(&["--kind", "key_safe", "--force"]))
        .done()
        .json();
    assert_eq!(named["entries"], 3);
    desk.run(share.iter().chain(&["--lane", "named", "--force"]))
        .usage();
    desk.run(
        share
            .iter()
            .chain(&["--about", "Margaret", "--about", "home", "--force"]),
    )
    .usage();
}

#[test]
fn an_agency_holds_what_it_read_beside_its_own_form() {
    let mut desk = desk();
    desk.run(["person", "add", "Tom Ellis"]).done();
    desk.run(["share", "--to", "Night sitters", "-o", "sheet.pdf"])
        .done();
    desk.unsets("CAREWALLET_DIR");
    desk.unsets("CAREWALLET_KEY_FILE");
    let read = ["read", "sheet.pdf", "--as", "form:night.json"];
    let said = desk.types(read).done().out;
    assert!(said.starts_with("4 of 8 already answered"), "{said}");
    let told = desk.run(read).done().json();
    assert_eq!(told["about"], "Margaret Ellis");
    for ending in ["pdf", "txt", "csv", "json", "fhir.json"] {
        let out = format!("out.{ending}");
        desk.run(read.iter().chain(&["-o", out.as_str()])).done();
        assert!(!desk.read(&out).is_empty());
    }
    desk.run(["read", "sheet.pdf", "--as", "form:"]).usage();
    desk.run(["read", "sheet.pdf", "--as", "fromage"]).usage();
    desk.run(["read", "sheet.pdf", "--as", "form:nothing"])
        .refused("no_such_form");
    desk.run(read.iter().chain(&["-o", "out.docx"])).usage();
    desk.run(["read", "sheet.pdf", "--as", "form:homecare"])
        .done();
}

#[test]
fn of_two_files_both_are_written_or_neither() {
    let mut desk = desk();
    desk.write("there.pdf", "mine");
    let before = desk.everything();
    let both = ["form", "night.json", "--to", "A", "-o"];
    for (out, gap, kind) in [
        ("there.pdf", "gap.pdf", "file_exists"),
        ("out.pdf", "there.pdf", "file_exists"),
        ("no/out.pdf", "gap.pdf", "missing_file"),
        ("out.pdf", "no/gap.pdf", "missing_file"),
        ("out.pdf", "out.pdf", "same_file"),
    ] {
        desk.run(both.iter().chain(&[out, "--gap", gap]))
            .refused(kind);
        assert_eq!(desk.everything(), before, "{out} {gap}");
    }
    desk.run(both.iter().chain(&["out.pdf", "--gap", "gap.pdf"]))
        .done();
}

#[test]
fn about_is_the_person_and_carer_the_carer() {
    let mut desk = desk();
    desk.run(["person", "add", "Sarah Ellis"]).done();
    desk.adds([
        "carer",
        "person=Sarah Ellis",
        "cares_for=Margaret Ellis",
        "--about",
        "Sarah",
    ]);
    desk.run(["form", "carer", "--about", "Margaret"]).done();
    let error = desk
        .run(["form", "carer", "--about", "Sarah"])
        .refused("about_the_carer")
        .error();
    assert_eq!(
        error["hint"],
        "--about is the person who is cared for; for the carer: --about \"Margaret Ellis\" \
         --carer \"Sarah Ellis\""
    );
    let same = [
        "form", "carer", "--about", "Margaret", "--carer", "Margaret",
    ];
    desk.run(same).refused("same_person");
    // Sarah may have a form of her own.
    desk.run(["form", "homecare", "--about", "Sarah"]).done();
}

#[test]
fn hints_keep_what_was_typed() {
    let mut desk = desk();
    let typed = ["form", "night.json", "--about", "Margaret Ellis"];
    let said = desk.types(typed).done().out;
    let hint =
        "carewallet form night.json --about \"Margaret Ellis\" --kind key_safe hands it over";
    let words: Vec<&str> = said.split_whitespace().collect();
    assert!(words.join(" ").contains(hint), "{said}");
    let said = desk
        .answering(&["."])
        .types(typed.iter().chain(&["--ask"]))
        .done()
        .out;
    assert!(
        said.contains("(carewallet form night.json --about \"Margaret Ellis\" shows which)"),
        "{said}"
    );
}
