//! One agency has one base line, whatever it was called and sealed to.

use crate::desk::Desk;

const TO: [&str; 3] = ["share", "--to", "Camden"];

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds(["allergy", "substance=Latex"]);
    desk
}

fn public_line(desk: &mut Desk, name: &str, file: &str) -> String {
    let made = desk.run(["agency", "init", "--name", name, "--key", file]);
    made.done().json()["public"].as_str().unwrap().to_owned()
}

/// The text of a hand-over sheet, and what was noted on the screen.
fn handover(desk: &mut Desk, to: &str) -> (String, bool) {
    let sheet = ["--sheet", "handover", "--force", "-o", "h.txt"];
    let made = desk.run(["share", "--to", to].iter().chain(&sheet)).done();
    let notes = made.json()["notes"].to_string();
    let text = String::from_utf8(desk.read("h.txt")).unwrap();
    (text, notes.contains("nothing is new for"))
}

#[test]
fn a_sealed_file_and_a_form_count_too() {
    let mut desk = desk();
    let line = public_line(&mut desk, "Camden", "camden.txt");
    let key = ["--for-key", &line, "--kind", "allergy", "-o", "x.age"];
    desk.run(TO.iter().chain(&key)).done();
    desk.goes_to("2026-03-02");
    desk.adds(["home", "stairs=13"]);
    desk.run(TO.iter().chain(&["--kind", "home", "-o", "x.txt"]))
        .done();
    desk.goes_to("2026-03-03");
    let form = ["form", "homecare", "--to", "Camden", "-o", "form.pdf"];
    desk.run(form).done();
    desk.goes_to("2026-03-04");
    let (text, nothing) = handover(&mut desk, "  camden ");
    assert!(nothing, "{text}");
    assert!(text.contains("Nothing is new since your copy of 3 March 2026"));
    desk.adds(["risk", "what=Falls"]);
    let (text, nothing) = handover(&mut desk, "Camden");
    assert!(!nothing, "{text}");
    assert!(text.contains("New since your copy of 4 March 2026"));
}

#[test]
fn a_key_and_a_name_of_the_address_book_are_one_agency() {
    let mut desk = desk();
    let line = public_line(&mut desk, "Camden", "camden.txt");
    let sealed = ["share", "--to", "The continence team", "-o", "x.age"];
    desk.run(sealed.iter().chain(&["--for-key", &line])).done();
    let (text, _) = handover(&mut desk, "Camden");
    assert!(
        text.contains("This is your first copy"),
        "another name so far"
    );
    let mut desk = self::desk();
    let line = public_line(&mut desk, "Camden", "camden.txt");
    desk.run(sealed.iter().chain(&["--for-key", &line])).done();
    desk.run(["agency", "add", "Camden", "--public", &line])
        .done();
    let (_, nothing) = handover(&mut desk, "Camden");
    assert!(nothing);
    let (text, _) = handover(&mut desk, "Brightside");
    assert!(text.contains("This is your first copy"));
}

#[test]
fn a_new_key_does_not_make_another_agency() {
    let mut desk = desk();
    let old = public_line(&mut desk, "Camden", "old.txt");
    let new = public_line(&mut desk, "Camden", "new.txt");
    desk.run(["agency", "add", "Camden", "--public", &old])
        .done();
    let sealed = ["share", "--to", "Team", "--for-key", &old, "-o", "x.age"];
    desk.run(sealed).done();
    // Another key for a known name takes a person who compares the words.
    desk.run(["agency", "add", "Camden", "--public", &new])
        .refused("changed_key");
    desk.answering(&["yes"])
        .types(["agency", "verify", "Camden", "--public", &new])
        .done();
    let (_, nothing) = handover(&mut desk, "Camden");
    assert!(nothing);
}

#[test]
fn what_was_taken_back_is_news() {
    let mut desk = desk();
    let id = desk.adds(["medication", "name=Warfarin"]);
    desk.run(TO.iter().chain(&["-o", "x.txt"])).done();
    desk.goes_to("2026-03-02");
    desk.run(["withdraw", &id, "--why", "A slip"]).done();
    let (text, nothing) = handover(&mut desk, "Camden");
    assert!(!nothing);
    assert!(
        text.contains("Warfarin. Cross it out on your copy."),
        "{text}"
    );
    desk.goes_to("2026-03-03");
    let (text, nothing) = handover(&mut desk, "Camden");
    assert!(nothing, "it was told once: {text}");
}
