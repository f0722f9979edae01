//! `erase`: gone for good, and said so.

use crate::desk::{Desk, WALLET};

#[test]
fn an_erased_entry_leaves_only_that_it_was_there() {
    let mut desk = Desk::with_wallet();
    desk.write("scan.jpg", b"\xff\xd8\xff photo");
    let id = desk.adds(["document", "title=Letter", "--attach", "scan.jpg"]);
    let kept = desk.adds(["event", "type=fall"]);
    let before = desk.everything();
    desk.run(["erase", &id, "--why", "She asked"])
        .refused("not_confirmed");
    desk.answering(&["n"])
        .types(["erase", &id, "--why", "She asked"])
        .failed(1);
    assert_eq!(desk.everything(), before);
    desk.answering(&["y"])
        .types(["erase", &id, "--why", "She asked"])
        .done();
    assert!(desk.files(&format!("{WALLET}/attachments")).is_empty());
    assert_eq!(desk.shows(&["--kind", "document"]).len(), 0);
    assert_eq!(desk.shows(&["--kind", "event"])[0]["id"], kept.as_str());
    desk.run(["history", &id]).refused("no_such_entry");
    let notice = &desk.shows(&["--kind", "document", "--all"])[0];
    assert_eq!(notice["erases"][0], id.as_str());
    assert_eq!(notice["body"]["why"], "She asked");
    desk.run(["check"]).done();
}

#[test]
fn holders_and_the_ledger_are_not_erased() {
    let mut desk = Desk::with_wallet();
    desk.run(["share", "--to", "Camden", "-o", "a.json"]).done();
    let holder = desk.run(["holder", "list"]).done().json();
    assert_eq!(holder["holders"].as_array().unwrap().len(), 1);
    let before = desk.everything();
    for kind in ["holder", "handover"] {
        let error = desk
            .run(["add", kind, "x=y"])
            .refused("wallets_own")
            .error();
        assert!(error["hint"].is_string());
    }
    assert_eq!(desk.everything(), before);
}
