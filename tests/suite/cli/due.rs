//! `due` and `settle`: what wants doing, and settling what contradicts itself.

use crate::desk::{Desk, WALLET};

/// A wallet with two allergies that contradict each other.
fn two_answers(desk: &mut Desk) -> (String, String) {
    let mild = desk.adds(["allergy", "substance=Penicillin", "severity=mild"]);
    let severe = desk.adds(["allergy", "substance=Penicillin", "severity=severe"]);
    (mild, severe)
}

fn wants(desk: &mut Desk, args: &[&str]) -> Vec<String> {
    let answer = desk.run([&["due"], args].concat()).done().json();
    let due = answer["due"].as_array().unwrap().clone();
    let want = |due: &serde_json::Value| due["want"].as_str().unwrap().to_owned();
    due.iter().map(want).collect()
}

#[test]
fn one_list_of_what_wants_doing() {
    let mut desk = Desk::with_wallet();
    assert_eq!(wants(&mut desk, &[]), ["second_way", "backup"]);
    two_answers(&mut desk);
    desk.adds(["appointment", "with=Memory clinic", "date=2026-03-09"]);
    desk.adds(["appointment", "with=Dentist", "date=2026-02-09"]);
    desk.adds(["document", "title=Bus pass", "expires=2026-03-20"]);
    desk.adds(["plan_action", "what=Fit a rail", "review=2026-02-01"]);
    let all = [
        "settle",
        "appointment",
        "outcome",
        "look_again",
        "runs_out",
        "second_way",
        "backup",
    ];
    assert_eq!(wants(&mut desk, &[]), all);
    // Nothing of the wallet's own is about a person, and the pass is good for a week.
    let near = ["settle", "outcome", "look_again"];
    assert_eq!(
        wants(&mut desk, &["--days", "7", "--about", "Margaret"]),
        near
    );
    let page = desk.types(["due"]).done().out;
    for words in [
        "To settle: these do not agree",
        "How bad: mild",
        "How bad: severe",
        "--keep",
        "9 March 2026: Memory clinic",
        "Was due by 1 February 2026: Fit a rail",
        "By 20 March 2026: Bus pass",
        "carewallet recovery print",
        "carewallet backup",
    ] {
        let unwrapped = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(unwrapped.contains(words), "{words}\n{page}");
    }
}

/// What could not be read may want doing.
#[test]
fn of_a_record_that_is_not_whole_it_never_says_that_nothing_wants_doing() {
    let mut desk = Desk::with_wallet();
    let said = desk.types(["due", "--about", "Margaret"]).done().out;
    assert!(said.contains("nothing wants doing up to"), "{said}");
    let before = desk.files(&format!("{WALLET}/segments"));
    desk.adds(["plan_action", "what=Fit a rail", "review=2026-02-01"]);
    let mut after = desk.files(&format!("{WALLET}/segments"));
    after.retain(|name, _| !before.contains_key(name));
    desk.write(&after.pop_first().unwrap().0, "damaged");
    let said = desk.types(["due", "--about", "Margaret"]).done().out;
    assert!(!said.contains("nothing wants doing"), "{said}");
    assert!(said.contains("could not be read"), "{said}");
}

#[test]
fn settling_takes_one_back_and_keeps_the_reason() {
    let mut desk = Desk::with_wallet();
    let (mild, severe) = two_answers(&mut desk);
    let before = desk.files(WALLET);
    let args = [
        "settle",
        &mild,
        "--keep",
        &severe,
        "--why",
        "The GP said so",
    ];
    desk.run(args).refused("not_confirmed");
    desk.answering(&["n"]).types(args).failed(1);
    assert!(desk.files(WALLET) == before, "the wallet was changed");
    let said = desk.answering(&["y"]).types(args).done();
    let (goes, stays) = (said.out.find("this goes:"), said.out.find("this stays:"));
    assert!(goes.unwrap() < stays.unwrap(), "{}", said.out);
    let left = desk.shows(&["--kind", "allergy"]);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["id"], severe.as_str());
    let told = desk.run(["history", &mild]).done().out;
    assert!(told.contains("is right: The GP said so"), "{told}");
    assert!(!wants(&mut desk, &[]).contains(&"settle".to_owned()));
}

#[test]
fn what_does_not_contradict_is_not_settled() {
    let mut desk = Desk::with_wallet();
    let (mild, severe) = two_answers(&mut desk);
    let other = desk.adds(["allergy", "substance=Latex"]);
    let before = desk.files(WALLET);
    desk.run(["settle", &mild, "--keep", &other, "--yes"])
        .refused("rule");
    desk.run(["settle", &mild, "--keep", &mild, "--yes"])
        .refused("rule");
    desk.run(["settle", "0000", "--keep", &mild, "--yes"])
        .refused("no_such_entry");
    assert!(desk.files(WALLET) == before, "the wallet was changed");
    desk.run(["withdraw", &severe, "--why", "A slip"]).done();
    desk.run(["settle", &mild, "--keep", &severe, "--yes"])
        .refused("not_in_force");
}
