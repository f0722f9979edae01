//! `ledger --questions`: what nobody had to ask again, over all hand-overs.

use super::form::{NIGHT, desk};

#[test]
fn questions_add_up_over_hand_overs() {
    let mut desk = desk();
    let said = desk.types(["ledger", "--questions"]).done().out;
    assert!(said.contains("no form was handed over yet"), "{said}");
    let fill = |to: &'static str, out: &'static str| ["form", "night.json", "--to", to, "-o", out];
    desk.run(fill("Night sitters", "a.pdf")).done();
    desk.answering(&["Methodist", "."])
        .types(["form", "night.json", "--ask"])
        .done();
    desk.goes_to("2026-04-02");
    desk.run(fill("Night sitters", "b.pdf")).done();
    desk.write("other.json", NIGHT.replace("night-sitting", "day-sitting"));
    desk.run([
        "share",
        "--to",
        "Day sitters",
        "--form",
        "other.json",
        "-o",
        "c.json",
    ])
    .done();
    desk.run(["share", "--to", "Camden", "-o", "d.json"]).done();
    let told = desk.run(["ledger", "--questions"]).done().json();
    let all = &told["questions"];
    assert_eq!(all["since"], "2026-03");
    assert_eq!(all["handovers"], 3, "a share without a form does not count");
    assert_eq!(all["answered"], 4 + 5 + 5);
    // The person entry was written anew, but only one question was asked.
    assert_eq!(all["new"], 1);
    assert_eq!(all["not_asked_again"], 13);
    assert_eq!(all["by_form"][0]["form"], "day-sitting");
    assert_eq!(all["by_form"][1]["handovers"], 2);
    assert_eq!(all["by_agency"][1]["agency"], "Night sitters");
    assert_eq!(all["by_month"][0]["month"], "2026-03");
    assert_eq!(all["by_month"][1]["handovers"], 2);
    let said = desk.types(["ledger", "--questions"]).done().out;
    assert!(said.starts_with("since March 2026: "), "{said}");
    let one = desk
        .run(["ledger", "--questions", "--with", "day sitters"])
        .done()
        .json();
    assert_eq!(one["questions"]["handovers"], 1);
}

#[test]
fn an_answer_is_new_once() {
    let mut desk = desk();
    desk.answering(&["", "My garden.", "y", "."])
        .types(["form", "night.json", "--ask"])
        .done();
    for (out, new) in [("a.txt", 1), ("b.txt", 0)] {
        let told = desk
            .run(["form", "night.json", "--to", "Night sitters", "-o", out])
            .done()
            .json();
        assert_eq!(told["filled"]["questions"]["new"], new, "{out}");
    }
    let line = desk.types(["ledger"]).done().out;
    assert!(
        line.contains("form night-sitting: 5 of 8 questions answered, 1 of them for the first"),
        "{line}"
    );
}

#[test]
fn a_form_that_is_handed_over_twice_a_day_counts_once() {
    let mut desk = desk();
    let fill = |out: &'static str| ["form", "night.json", "--to", "Night sitters", "-o", out];
    desk.answering(&["Methodist", "."])
        .types(["form", "night.json", "--ask"])
        .done();
    desk.run(fill("a.pdf")).done();
    desk.run(fill("b.pdf")).done();
    let all = desk.run(["ledger", "--questions"]).done().json()["questions"].clone();
    // What was new that day stays new.
    assert_eq!((&all["handovers"], &all["new"]), (&1.into(), &1.into()));
    assert_eq!(all["not_asked_again"], 4);
    desk.run(["form", "night.json", "--to", "Day sitters", "-o", "c.pdf"])
        .done();
    desk.goes_to("2026-03-02");
    desk.run(fill("d.pdf")).done();
    let all = desk.run(["ledger", "--questions"]).done().json()["questions"].clone();
    assert_eq!(all["handovers"], 3);
}
