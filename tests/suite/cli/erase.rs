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
    let error = desk.run(["history", &id]).refused("not_in_force").error();
    let message = error["message"].as_str().unwrap();
    assert!(message.ends_with("was erased for good"), "{message}");
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

#[test]
fn what_an_erased_change_had_replaced_counts_again_and_is_named() {
    let mut desk = Desk::with_wallet();
    let old = desk.adds(["medication", "name=Warfarin", "dose=5 mg"]);
    let new = desk.run(["change", &old, "dose=2 mg"]).done().json();
    let new = new["entries"][0]["id"].as_str().unwrap().to_owned();
    desk.run(["withdraw", &new, "--why", "A slip"]).done();
    assert!(desk.shows(&["--kind", "medication"]).is_empty());
    let erased = desk.run(["erase", &new, "--why", "A slip", "--yes"]).done();
    assert_eq!(erased.json()["counts_again"][0], old.as_str());
    assert_eq!(desk.shows(&["--kind", "medication"])[0]["id"], old.as_str());
    let said = desk
        .types(["erase", &old, "--why", "She asked", "--yes"])
        .done();
    assert!(!said.out.contains("counts again"), "{}", said.out);
}

#[test]
fn a_file_that_cannot_be_read_may_still_hold_what_was_erased() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["event", "type=fall"]);
    let files = desk.files(&format!("{WALLET}/segments"));
    desk.adds(["event", "type=missing"]);
    let mut later = desk.files(&format!("{WALLET}/segments"));
    later.retain(|name, _| !files.contains_key(name));
    let (damaged, _) = later.pop_first().unwrap();
    desk.write(&damaged, "not age");
    let said = desk.types(["erase", &id, "--why", "She asked", "--yes"]);
    let said = said.failed(4);
    assert!(said.out.contains("hidden: ") && !said.out.contains("erased: "));
    let file = damaged.rsplit('/').next().unwrap();
    let line = format!("segments/{file} may still hold it");
    let words: Vec<&str> = said.out.split_whitespace().collect();
    assert!(words.join(" ").contains(&line), "{}", said.out);
    // Nobody is told that it is gone as long as that is not known.
    let said = desk.run(["history", &id]);
    assert_eq!(said.code, 4);
    let error = said.error();
    assert_eq!(error["kind"], "not_erased");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("hidden, but not erased"), "{message}");
    // Once the file is out of the way, the same command finishes it.
    std::fs::remove_file(desk.path(&damaged)).unwrap();
    let again = desk
        .run(["erase", &id, "--why", "She asked", "--yes"])
        .done();
    assert!(again.json()["missed"].is_null());
    desk.run(["history", &id]).refused("not_in_force");
}
