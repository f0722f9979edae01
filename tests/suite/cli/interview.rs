//! `form --ask`: only what is left is asked, each answer is saved at once, and
//! an interruption loses nothing.

use serde_json::Value as Json;

use super::form::{NIGHT, desk};
use crate::desk::Desk;

fn body(desk: &mut Desk, kind: &str) -> Vec<Json> {
    let shown = desk.shows(&["--kind", kind]);
    shown.iter().map(|entry| entry["body"].clone()).collect()
}

#[test]
fn only_what_is_left_is_asked_and_saved_with_its_question() {
    let mut desk = desk();
    let said = desk
        .answering(&[
            "Methodist",
            "My garden.",
            "y",
            "fall",
            "2026-02-03",
            ".",
            "n",
        ])
        .types(["form", "night.json", "--ask"])
        .done();
    for asked in ["Your religion", "What matters to you?", "Have you fallen?"] {
        assert!(said.err.contains(asked), "{asked}: {}", said.err);
    }
    for known in [
        "Your full name",
        "How do we get in?",
        "Which help do you need at night?",
    ] {
        assert!(!said.err.contains(known), "{known}: {}", said.err);
    }
    assert_eq!(said.out.matches("saved\n").count(), 3, "{}", said.out);
    assert!(
        said.out
            .contains("before: 4 of 8 answered; now: 7 of 8\nnothing is left to ask"),
        "{}",
        said.out
    );
    let person = &desk.shows(&["--kind", "person"])[0];
    assert_eq!(person["body"]["religion"], "Methodist");
    assert_eq!(
        person["body"]["birth_date"], "1940-05-17",
        "what was there stays"
    );
    assert_eq!(person["source"]["form"], "night-sitting");
    assert_eq!(person["source"]["page"], "religion");
    let own = &desk.shows(&["--kind", "about_me"])[0];
    assert_eq!(own["voice"], "own_words");
    assert_eq!(own["said_by"], "Margaret Ellis");
    let fall = &body(&mut desk, "event")[0];
    assert_eq!(
        (&fall["type"], &fall["date"]),
        (&"fall".into(), &"2026-02-03".into())
    );
}

#[test]
fn a_slip_is_told_at_once_and_typed_again() {
    let mut desk = desk();
    let answers = ["", "", "31 February", "2026-02-31", "2026-02-03", ".", "n"];
    let said = desk
        .answering(&answers)
        .types(["form", "night.json", "--ask"])
        .done();
    assert_eq!(said.err.matches("  this ").count(), 2, "{}", said.err);
    assert_eq!(body(&mut desk, "event")[0]["date"], "2026-02-03");
}

#[test]
fn nobody_has_to_answer() {
    let mut desk = desk();
    let said = desk
        .answering(&["rather not say", ""])
        .types(["form", "night.json", "--ask"])
        .done();
    assert!(
        said.err.contains("or none, not known, prefer not to say"),
        "{}",
        said.err
    );
    let person = &body(&mut desk, "person")[0];
    assert_eq!(person["religion"]["answer"], "prefer_not_to_say");
    let told = desk.run(["form", "night.json"]).done().json();
    assert_eq!(told["coverage"]["withheld"], 2);
    // It is not asked a second time.
    let said = desk
        .answering(&["."])
        .types(["form", "night.json", "--ask"])
        .done();
    assert!(!said.err.contains("Your religion"), "{}", said.err);
}

#[test]
fn an_interruption_loses_nothing_that_was_said() {
    let mut desk = desk();
    // The input ends after the first field of the third question.
    let said = desk
        .answering(&["Methodist", "My garden.", "y", "2026-02-03"])
        .types(["form", "night.json", "--ask"])
        .done();
    assert_eq!(said.out.matches("saved\n").count(), 3, "{}", said.out);
    assert_eq!(body(&mut desk, "event")[0]["date"], "2026-02-03");
    // Nothing half: a question that was only begun leaves no entry.
    let mut desk = super::form::desk();
    desk.answering(&["Methodist"])
        .types(["form", "night.json", "--ask"])
        .done();
    assert_eq!(body(&mut desk, "person")[0]["religion"], "Methodist");
    assert!(desk.shows(&["--kind", "about_me"]).is_empty());
    // A full stop stops as well.
    let said = desk
        .answering(&["."])
        .types(["form", "night.json", "--ask"])
        .done();
    assert!(
        said.out.contains("before: 5 of 8 answered; now: 5 of 8"),
        "{}",
        said.out
    );
}

#[test]
fn what_is_too_old_may_still_be_right() {
    let mut desk = desk();
    desk.goes_to("2026-08-01");
    let said = desk
        .answering(&["", "", "y", "."])
        .types(["form", "night.json", "--ask"])
        .done();
    assert!(said.err.contains("Somebody to call"), "{}", said.err);
    assert!(said.err.contains("Is this still right?"), "{}", said.err);
    let nights = desk.shows(&["--kind", "function"]);
    assert_eq!(nights.len(), 1, "the new one stands in for the old one");
    assert_eq!(nights[0]["body"]["help_needed"], "Somebody to call");
    assert_eq!(nights[0]["replaces"].as_array().unwrap().len(), 1);
    desk.goes_to("2026-12-24");
    desk.answering(&["", "", "n", "Two people", "."])
        .types(["form", "night.json", "--ask"])
        .done();
    assert_eq!(body(&mut desk, "function")[0]["help_needed"], "Two people");
}

#[test]
fn own_words_are_only_own_words_if_somebody_says_so() {
    let mut desk = desk();
    desk.answering(&["", "Her garden.", "n", "."])
        .types(["form", "night.json", "--ask"])
        .done();
    let own = &desk.shows(&["--kind", "about_me"])[0];
    assert_eq!(own["voice"], "reported");
    let told = desk.run(["form", "night.json"]).done().json();
    let answers = told["answers"].as_array().unwrap();
    let matters = answers.iter().find(|answer| answer["id"] == "matters");
    assert_eq!(matters.unwrap()["shortfall"], "other_voice");
    // Who speaks for her says so once, for all questions.
    let mut desk = super::form::desk();
    desk.answering(&["", "Her garden.", "."])
        .types([
            "form",
            "night.json",
            "--ask",
            "--voice",
            "spoken_for",
            "--said-by",
            "Tom Ellis",
            "--basis",
            "attorney",
        ])
        .done();
    let own = &desk.shows(&["--kind", "about_me"])[0];
    assert_eq!(own["voice"], "spoken_for");
    assert_eq!(own["said_by"], "Tom Ellis");
    desk.answering(&[])
        .types(["form", "night.json", "--ask", "--voice", "loud"])
        .failed(2);
}

#[test]
fn there_may_be_several_or_none() {
    let mut desk = desk();
    let with_allergies = NIGHT.replace("event[type=fall]", "allergy");
    desk.write("night.json", with_allergies);
    let answers = ["", "", "Penicillin", ".", "y", "Latex", ".", "n"];
    desk.answering(&answers)
        .types(["form", "night.json", "--ask"])
        .done();
    assert_eq!(body(&mut desk, "allergy").len(), 2);
    let mut desk = super::form::desk();
    desk.write("night.json", NIGHT.replace("event[type=fall]", "allergy"));
    desk.answering(&["", "", "none", "."])
        .types(["form", "night.json", "--ask"])
        .done();
    assert_eq!(body(&mut desk, "allergy")[0]["none_known"], true);
    let told = desk.run(["form", "night.json"]).done().json();
    assert_eq!(told["coverage"]["covered"], 5);
}

#[test]
fn a_photographed_page_asks_exactly_its_questions() {
    let mut desk = desk();
    desk.run(["form", "night.json", "--gap", "gap.pdf"]).done();
    let ask = ["form", "night.json", "--page", "gap.pdf", "--ask"];
    let said = desk
        .answering(&["Methodist", "My garden.", "y", "2026-02-03", ".", "n"])
        .types(ask)
        .done();
    assert!(said.out.contains("now: 7 of 8"), "{}", said.out);
    assert!(
        desk.shows(&["--kind", "document"]).is_empty(),
        "nothing is attached"
    );
    // What was answered since is not asked again.
    let said = desk.answering(&["."]).types(ask).done();
    assert_eq!(
        said.err.matches("answered already").count(),
        4,
        "{}",
        said.err
    );
    desk.run(["share", "--to", "Camden", "-o", "sheet.pdf"])
        .done();
    let share = ["form", "night.json", "--page", "sheet.pdf", "--ask"];
    desk.answering(&[]).types(share).failed(1);
    let other = ["form", "homecare", "--page", "gap.pdf", "--ask"];
    desk.answering(&[]).types(other).failed(1);
    let said = desk
        .answering(&[])
        .types(["form", "--page", "gap.pdf", "--ask"])
        .failed(1);
    assert!(said.err.contains("name its file"), "{}", said.err);
    desk.run(["form", "night.json", "--page", "gap.pdf"])
        .usage();
}

#[test]
fn a_sheet_about_somebody_elses_household_is_refused() {
    let mut desk = desk();
    desk.run(["form", "night.json", "--gap", "gap.pdf"]).done();
    let mut other = Desk::with_wallet();
    other.write("night.json", NIGHT);
    other.run(["person", "add", "Ann Other"]).done();
    let people = other.run(["person", "list"]).done().json();
    let ours = desk.run(["person", "list"]).done().json();
    // Both desks draw the same chance; only a stranger's sheet is refused.
    assert_eq!(people["people"][0]["id"], ours["people"][0]["id"]);
    other.write("gap.pdf", desk.read("gap.pdf"));
    let about_ann = ["form", "night.json", "--about", "Ann", "--gap", "ann.pdf"];
    other.run(about_ann).done();
    desk.write("ann.pdf", other.read("ann.pdf"));
    let said = desk
        .answering(&["x"])
        .types(["form", "night.json", "--page", "ann.pdf", "--ask"])
        .failed(1);
    assert!(said.err.contains("not in this wallet"), "{}", said.err);
}

#[test]
fn a_question_mark_explains_and_is_never_an_answer() {
    let mut desk = desk();
    let said = desk
        .answering(&[
            "?",
            "Methodist",
            "?",
            "My garden.",
            "?",
            "y",
            "?",
            "2026-02-03",
            ".",
            "n",
        ])
        .types(["form", "night.json", "--ask"])
        .done();
    assert_eq!(said.err.matches("Enter skips this question").count(), 3);
    assert!(said.err.contains("y says yes"), "{}", said.err);
    assert!(said.err.contains("Type a date like 1940"), "{}", said.err);
    assert_eq!(body(&mut desk, "person")[0]["religion"], "Methodist");
    assert_eq!(body(&mut desk, "about_me")[0]["text"], "My garden.");
    assert_eq!(body(&mut desk, "event")[0]["date"], "2026-02-03");
}

#[test]
fn of_several_entries_each_is_named_and_what_stays_at_home_is_told() {
    let mut desk = desk();
    let paths =
        "[\"function[domain=cognition].help_needed\", \"function[domain=mood].help_needed\"]";
    let form = NIGHT.replace("\"person.religion\"", paths);
    let falls = "\"list\", \"path\": \"event[type=fall]\"";
    let form = form.replace(falls, "\"text\", \"path\": \"person.pronouns\"");
    desk.write(
        "night.json",
        form.replace("key_safe.place", "money[type=benefit].name"),
    );
    let said = desk
        .answering(&["A diary.", "A chat.", "", "", "Attendance Allowance"])
        .types(["form", "night.json", "--ask"])
        .done();
    let at = |words: &str| {
        said.err
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {}", said.err))
    };
    assert!(at("\n  Memory and thinking:\n") < at("\n  Mood:\n"));
    let kept = "saved; it stays at home unless you name it: --kind money\n";
    assert!(said.out.contains(kept), "{}", said.out);
    let told = desk.run(["form", "night.json"]).done().json();
    assert!(!told.to_string().contains("Attendance Allowance"));
}

#[test]
fn facts_that_the_person_says_herself_stay_open_to_correction() {
    let mut desk = desk();
    let ask = ["form", "night.json", "--ask", "--said-by", "Margaret Ellis"];
    desk.answering(&["Methodist", "My garden.", "."])
        .types(ask)
        .done();
    let person = &desk.shows(&["--kind", "person"])[0];
    assert_eq!(person["body"]["religion"], "Methodist");
    assert_eq!(
        (&person["voice"], &person["said_by"]),
        (&"reported".into(), &"Margaret Ellis".into())
    );
    let own = &desk.shows(&["--kind", "about_me"])[0];
    assert_eq!(own["voice"], "own_words");
}

#[test]
fn adding_asks_for_what_is_in_a_group_and_for_what_must_be_there() {
    let mut desk = Desk::with_wallet();
    let said = desk
        .answering(&["", "none", "."])
        .types(["add", "allergy"])
        .done();
    assert!(said.err.contains("This one is needed"), "{}", said.err);
    assert_eq!(body(&mut desk, "allergy")[0]["none_known"], true);
    let answers = [
        "1",
        "",
        "",
        "Larkspur Surgery",
        "",
        "",
        "020 7946 0520",
        "020 7946 0521",
        "",
        ".",
    ];
    desk.answering(&answers)
        .types(["add", "professional"])
        .done();
    let gp = &body(&mut desk, "professional")[0];
    assert_eq!(gp["role"], "gp");
    assert_eq!(gp["organisation"]["name"], "Larkspur Surgery");
    assert_eq!(gp["phone"].as_array().unwrap().len(), 2);
    let answers = [
        "Tom",
        "husband",
        "1962",
        "",
        "y",
        "Margaret",
        "",
        "",
        "",
        "n",
        "rather not say",
        ".",
    ];
    let said = desk.answering(&answers).types(["add", "household"]).done();
    assert!(said.err.contains("a date like 1940"), "{}", said.err);
    let home = &body(&mut desk, "household")[0];
    assert_eq!(home["members"][0]["since"], "1962");
    assert_eq!(home["members"][1]["person"], "Margaret");
    assert_eq!(home["time_alone"]["answer"], "prefer_not_to_say");
}
