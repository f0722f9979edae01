//! `undo`: a slip is put right, and nothing is lost by it.

use crate::desk::{Desk, WALLET};

fn doses(desk: &mut Desk) -> Vec<String> {
    let shown = desk.shows(&["--kind", "medication"]);
    let dose = |entry: &serde_json::Value| entry["body"]["dose"].as_str().unwrap().to_owned();
    shown.iter().map(dose).collect()
}

/// A medicine whose dose was changed by a slip.
fn slip(desk: &mut Desk) -> String {
    let old = desk.adds(["medication", "name=Bisoprolol", "dose=2.5 mg"]);
    let new = desk.run(["change", &old, "dose=25 mg"]).done().json();
    new["entries"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn what_is_neither_yes_nor_no_is_asked_again() {
    let mut desk = Desk::with_wallet();
    desk.adds(["event", "type=fall"]);
    let said = desk.answering(&["Frank Ellis", "y"]).types(["undo"]).done();
    assert_eq!(
        said.err.matches("undo this? [y/N]").count(),
        2,
        "{}",
        said.err
    );
    assert!(said.err.contains("y says yes; n or Enter says no"));
    assert!(desk.shows(&["--kind", "event"]).is_empty());
}

#[test]
fn a_changed_dose_says_again_what_it_said() {
    let mut desk = Desk::with_wallet();
    slip(&mut desk);
    let before = desk.files(WALLET);
    desk.run(["undo"]).refused("not_confirmed");
    let said = desk.answering(&["n"]).types(["undo"]);
    assert!(said.failed(1).out.contains("it says again what it said as"));
    assert!(desk.files(WALLET) == before, "the wallet was changed");
    desk.answering(&["y"]).types(["undo"]).done();
    assert_eq!(doses(&mut desk), ["2.5 mg"]);
    desk.run(["undo", "--yes"]).done();
    assert_eq!(doses(&mut desk), ["25 mg"]);
}

#[test]
fn withdrawing_a_change_says_what_stands_then() {
    let mut desk = Desk::with_wallet();
    let new = slip(&mut desk);
    let said = desk.types(["withdraw", &new, "--why", "A slip"]).done().out;
    assert!(said.contains("does not count again by this"), "{said}");
    assert!(doses(&mut desk).is_empty());
    // What it advises does what it says.
    assert!(
        said.contains(&format!("carewallet undo {}", &new[..8])),
        "{said}"
    );
    desk.run(["undo", &new, "--yes"]).done();
    assert_eq!(doses(&mut desk), ["2.5 mg"]);
    desk.run(["check"]).done();
}

#[test]
fn what_was_added_goes_and_an_erasure_stays() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["allergy", "substance=Latex"]);
    desk.run(["undo", "--yes"]).done();
    assert!(desk.shows(&["--kind", "allergy"]).is_empty());
    let told = desk.run(["history", &id]).done().out;
    assert!(told.contains("undone"), "{told}");
    let other = desk.adds(["allergy", "substance=Nuts"]);
    desk.run(["erase", &other, "--why", "A slip", "--yes"])
        .done();
    let refused = desk.run(["undo", "--yes"]).refused("rule").error();
    assert_eq!(refused["message"], "what was erased does not come back");
}
