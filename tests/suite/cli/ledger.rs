//! `ledger`: what was handed to whom.

use crate::desk::Desk;

#[test]
fn the_ledger_names_each_handover() {
    let mut desk = Desk::with_wallet();
    assert!(
        desk.types(["ledger"])
            .done()
            .out
            .contains("nothing was handed over")
    );
    desk.run([
        "share",
        "--to",
        "Camden",
        "--why",
        "first visit",
        "-o",
        "a.pdf",
    ])
    .done();
    desk.run(["share", "--to", "Larkfield", "-o", "b.json"])
        .done();
    let rows = desk.run(["ledger"]).done().json();
    let rows = rows["ledger"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["to"], "Camden");
    assert_eq!(rows[0]["why"], "first visit");
    assert_eq!(rows[0]["sheet"].as_str().unwrap().len(), 9);
    assert!(rows[1].get("sheet").is_none());
    let one = desk.run(["ledger", "--with", "larkfield"]).done().json();
    assert_eq!(one["ledger"].as_array().unwrap().len(), 1);
    let part = desk.run(["ledger", "--with", " FIELD "]).done().json();
    assert_eq!(part["ledger"], one["ledger"]);
    let error = desk.run(["ledger", "--with", "Brightside"]);
    let error = error.refused("nothing").error();
    assert_eq!(error["hint"], "the ledger has: Camden, Larkfield");
    let said = desk.types(["ledger"]).done().out;
    assert!(said.starts_with("1 March 2026, 09:3"), "{said}");
    assert!(said.contains("to Camden: 1 entry, sheet"), "{said}");
}

/// Who has a statement, and what of it: `who: state`.
fn who_has(desk: &mut Desk, entry: &str) -> Vec<String> {
    let answer = desk.run(["ledger", "--entry", entry]).done().json();
    let all = answer["who_has"].as_array().unwrap().iter();
    let text = |one: &serde_json::Value, name: &str| one[name].as_str().unwrap().to_owned();
    all.map(|one| format!("{}: {}", text(one, "who"), text(one, "state")))
        .collect()
}

/// Hands the key safe over.
fn hands_over(desk: &mut Desk, to: &str) {
    let share = ["share", "--to", to, "--kind", "key_safe", "--lane", "named"];
    desk.run(share.into_iter().chain(["-o", "a.json", "--force"]))
        .done();
}

#[test]
fn who_knows_the_code_of_the_key_safe_is_told_through_a_change_and_after_it_is_taken_back() {
    let mut desk = Desk::with_wallet();
    let code = |code: &str| format!("code={code}");
    let id = desk.adds(["key_safe", "place=By the door", &code("4812")]);
    assert!(who_has(&mut desk, &id).is_empty());
    let nobody = desk.types(["ledger", "--entry", &id]).done().out;
    assert!(nobody.contains("nobody was given it"), "{nobody}");
    for to in ["Brightside Homecare", "Larkfield Clinic"] {
        hands_over(&mut desk, to);
    }
    let both = ["Brightside Homecare: current", "Larkfield Clinic: current"];
    assert_eq!(who_has(&mut desk, &id), both);
    desk.run(["change", &id, &code("9921")]).done();
    let old = ["Brightside Homecare: changed", "Larkfield Clinic: changed"];
    assert_eq!(who_has(&mut desk, &id), old);
    hands_over(&mut desk, "Brightside Homecare");
    let one = ["Brightside Homecare: current", "Larkfield Clinic: changed"];
    // By the old id and by the name alike.
    assert_eq!(who_has(&mut desk, &id), one);
    assert_eq!(who_has(&mut desk, "key safe"), one);
    let said = desk.types(["ledger", "--entry", &id]).done().out;
    assert!(
        said.contains("1 of 2 do not have it as it stands now"),
        "{said}"
    );
    assert!(!said.contains("9921"), "who knows a code is not its place");
    desk.run(["withdraw", "key safe", "--why", "the safe is gone"])
        .done();
    let gone = [
        "Brightside Homecare: taken_back",
        "Larkfield Clinic: taken_back",
    ];
    assert_eq!(who_has(&mut desk, &id), gone);
}
