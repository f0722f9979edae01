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
