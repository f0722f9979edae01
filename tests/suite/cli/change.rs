//! `change`, `history` and `withdraw`: nothing is edited, everything is kept.

use crate::desk::Desk;

#[test]
fn a_change_stands_in_for_the_old_entry() {
    let mut desk = Desk::with_wallet();
    let old = desk.adds([
        "medication",
        "name=Levothyroxine",
        "strength=50 micrograms",
        "note=x",
    ]);
    let changed = desk
        .run(["change", &old[..8], "strength=75 micrograms", "note="])
        .done()
        .json();
    let new = changed["entries"][0]["id"].as_str().unwrap().to_owned();
    let shown = desk.shows(&["--kind", "medication"]);
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0]["body"]["strength"], "75 micrograms");
    assert!(shown[0]["body"].get("note").is_none());
    assert_eq!(shown[0]["replaces"][0], old.as_str());
    for id in [&old, &new] {
        let story = desk.run(["history", &id[..8]]).done().json();
        let ids: Vec<_> = story["entries"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| e["id"].clone())
            .collect();
        assert_eq!(ids, [old.as_str(), new.as_str()]);
    }
    desk.run(["withdraw", &new, "--why", "Stopped"]).done();
    let error = desk
        .run(["change", &new, "strength=1 mg"])
        .refused("not_in_force")
        .error();
    assert!(error["hint"].as_str().unwrap().contains("history"));
}

#[test]
fn own_words_give_way_only_to_own_words_or_a_stated_basis() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["about_me", "heading=important", "text=My garden."]);
    let before = desk.everything();
    desk.run(["change", &id, "text=Her garden."])
        .refused("own_words");
    desk.run([
        "change",
        &id,
        "text=Her garden.",
        "--said-by",
        "Sarah Ellis",
    ])
    .refused("own_words");
    desk.run(["change", &id, "text=Her garden.", "--voice", "reported"])
        .refused("own_words");
    desk.run(["change", &id, "text=Her garden.", "--voice", "spoken_for"])
        .usage();
    assert_eq!(desk.everything(), before);
    let own = desk
        .run(["change", &id, "text=My cat.", "--said-by", "Margaret Ellis"])
        .done()
        .json();
    let own = own["entries"][0]["id"].as_str().unwrap().to_owned();
    desk.run([
        "change",
        &own,
        "text=Her cat.",
        "--voice",
        "spoken_for",
        "--basis",
        "attorney",
    ])
    .done();
    let shown = desk.shows(&["--kind", "about_me"]);
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0]["voice"], "spoken_for");
}

#[test]
fn nobody_is_made_to_say_what_somebody_else_wrote() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds([
        "event",
        "type=fall",
        "--said-by",
        "Dr Patel",
        "--voice",
        "agency",
    ]);
    desk.run(["change", &id, "type=admission"]).done();
    let entry = &desk.shows(&["--kind", "event"])[0];
    assert_eq!(
        (&entry["voice"], &entry["said_by"]),
        (&"reported".into(), &"Sarah Ellis".into())
    );
}

#[test]
fn two_changes_of_one_entry_are_both_shown_until_one_settles_it() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["event", "type=fall"]);
    desk.copies("ellis", "copy");
    desk.run(["change", &id, "type=admission"]).done();
    desk.run(["change", &id, "type=incident", "--wallet", "copy"])
        .done();
    desk.run(["merge", "copy"]).done();
    let shown = desk.shows(&["--kind", "event"]);
    assert_eq!(shown.len(), 2);
    for (one, other) in [(0, 1), (1, 0)] {
        assert_eq!(shown[one]["disputed_by"][0], shown[other]["id"]);
    }
    assert!(desk.types(["show"]).done().out.contains("TWO VERSIONS"));
    desk.run([
        "withdraw",
        shown[0]["id"].as_str().unwrap(),
        "--why",
        "settled",
    ])
    .done();
    let shown = desk.shows(&["--kind", "event"]);
    assert_eq!(shown.len(), 1);
}

#[test]
fn a_change_of_nothing_is_refused() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["medication", "name=Ramipril"]);
    let before = desk.everything();
    desk.run(["change", &id]).refused("nothing_given");
    desk.run(["change", &id, "--dates-are-right"])
        .refused("nothing_given");
    assert_eq!(desk.everything(), before);
    desk.run(["change", &id, "--review-by", "2026-09-01"])
        .done();
}

#[test]
fn who_would_rather_not_say_prefers_not_to() {
    let mut desk = Desk::with_wallet();
    desk.adds(["medication", "name=Ramipril", "dose=rather not say"]);
    let entry = &desk.shows(&["--kind", "medication"])[0];
    assert_eq!(entry["body"]["dose"]["answer"], "prefer_not_to_say");
}

#[test]
fn a_name_or_an_older_id_finds_what_stands_and_says_which() {
    let mut desk = Desk::with_wallet();
    let old = desk.adds(["medication", "name=Donepezil", "dose=5 mg"]);
    let new = desk
        .run(["change", "donepezil", "dose=10 mg"])
        .done()
        .json();
    let new = new["entries"][0]["id"].as_str().unwrap().to_owned();
    let said = desk.types(["change", &old, "dose=20 mg"]).done().out;
    assert!(
        said.contains("was changed since; what stands now is"),
        "{said}"
    );
    assert!(said.contains(&new[..8]), "{said}");
    assert_eq!(
        desk.shows(&["--kind", "medication"])[0]["body"]["dose"],
        "20 mg"
    );
    let told = desk.types(["history", "Donepezil"]).done().out;
    assert!(told.contains("5 mg") && told.contains("20 mg"), "{told}");
    desk.adds(["medication", "name=Donepezil liquid"]);
    desk.adds(["medication", "name=Senna", "dose=one"]);
    desk.adds(["medication", "name=Senna", "dose=two"]);
    desk.run(["withdraw", "senna", "--why", "A slip"])
        .refused("ambiguous_id");
    desk.run(["withdraw", "warfarin", "--why", "A slip"])
        .refused("no_such_entry");
    let said = desk
        .types(["withdraw", "liquid", "--why", "A slip"])
        .done()
        .out;
    assert!(said.contains("Donepezil liquid"), "{said}");
}
