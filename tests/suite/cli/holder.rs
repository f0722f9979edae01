//! `holder`: who can open the wallet.

use crate::desk::Desk;

#[test]
fn another_holder_opens_and_adds_until_removed() {
    let mut desk = Desk::with_wallet();
    let added = desk
        .run(["holder", "add", "Tom", "--new-key", "tom.txt"])
        .done()
        .json();
    let key_id = added["holder"]["key_id"].as_str().unwrap().to_owned();
    let tom = ["--key", "tom.txt"];
    desk.run(["add", "event", "type=fall"].iter().chain(&tom))
        .done();
    assert_eq!(desk.shows(&["--kind", "event"])[0]["said_by"], "Tom");
    let list = desk.run(["holder", "list"]).done().json();
    assert_eq!(list["holders"].as_array().unwrap().len(), 2);
    desk.run(
        ["holder", "remove", "Sarah Ellis", "--why", "x"]
            .iter()
            .chain(&tom),
    )
    .refused("first_holder");
    desk.run(["holder", "remove", "Tom", "--why", "x"].iter().chain(&tom))
        .refused("rule");
    desk.run(["holder", "remove", "Ann", "--why", "x"])
        .refused("no_such_holder");
    desk.run(["holder", "remove", &key_id[..8], "--why", "moved away"])
        .done();
    desk.run(["show"].iter().chain(&tom)).locked("wrong_key");
    assert_eq!(desk.shows(&["--kind", "event"]).len(), 1);
    desk.run(["check"]).done();
}

#[test]
fn a_key_that_somebody_has_is_admitted_by_its_public_line() {
    let mut desk = Desk::with_wallet();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    let holders = desk
        .run(["holder", "list"].iter().chain(&other))
        .done()
        .json();
    let holder = &holders["holders"][0];
    let line = format!(
        "{} {}",
        holder["recipient"].as_str().unwrap(),
        holder["key"].as_str().unwrap()
    );
    desk.run(["holder", "add", "Ann", "--public", &line]).done();
    let error = desk
        .run(["show", "--key", "other.txt"])
        .locked("other_wallet")
        .error();
    assert!(
        error["message"]
            .as_str()
            .unwrap()
            .contains("another wallet")
    );
    desk.run(["holder", "add", "Ann", "--public", &line])
        .refused("rule");
}

#[test]
fn refused_admissions_leave_nothing_behind() {
    let mut desk = Desk::with_wallet();
    let before = desk.everything();
    let secret = String::from_utf8(desk.read("key.txt")).unwrap();
    let secret = secret.lines().last().unwrap().to_owned();
    let said = desk
        .run(["holder", "add", "Tom", "--public", &secret])
        .refused("secret_key");
    assert!(!said.err.contains(&secret[15..]));
    desk.run(["holder", "add", "Tom", "--public", "age1 x"])
        .refused("not_a_public_key");
    desk.run(["holder", "add", "Tom", "--new-key", "key.txt"])
        .refused("file_exists");
    desk.run(["holder", "add", "Tom"]).usage();
    assert_eq!(desk.everything(), before);
}

/// SR-29: by what authority, and until when, is asked for, shown and corrected.
#[test]
fn authority_and_last_day_are_shown_and_corrected() {
    let mut desk = Desk::with_wallet();
    let add = ["holder", "add", "Tom", "--new-key", "tom.txt"];
    let terms = [
        "--authority",
        "attorney_hw,attorney_pf",
        "--until",
        "2027-05-03",
    ];
    let said = desk.types(add.iter().chain(&terms)).done().out;
    assert!(said.contains("under a lasting power of attorney"), "{said}");
    assert!(said.contains("until 3 May 2027"), "{said}");
    let list = desk.run(["holder", "list"]).done().json();
    let (sarah, tom) = (&list["holders"][0], &list["holders"][1]);
    assert_eq!(sarah["first"], true);
    assert!(sarah.get("until").is_none() && sarah.get("authority").is_none());
    assert_eq!(tom["authority"][1], "attorney_pf");
    assert_eq!(tom["until"], "2027-05-03");
    assert_eq!(tom["words"].as_array().unwrap().len(), 2);
    assert_eq!(list["ways"], 2);
    let changed = desk
        .run([
            "holder",
            "change",
            "Tom",
            "--authority",
            "relative",
            "--until",
            "",
        ])
        .done()
        .json();
    assert_eq!(changed["authority"][0], "relative");
    let again = desk.run(["holder", "list"]).done().json();
    let again = &again["holders"][1];
    assert!(again.get("until").is_none());
    assert_eq!(
        (&again["from"], &again["key_id"]),
        (&tom["from"], &tom["key_id"])
    );
    desk.run(["holder", "remove", "Tom", "--why", "moved away"])
        .done();
    desk.run(["show", "--key", "tom.txt"]).locked("wrong_key");
}

#[test]
fn what_is_no_authority_or_no_day_is_refused() {
    let mut desk = Desk::with_wallet();
    let before = desk.everything();
    let add = ["holder", "add", "Tom", "--new-key", "tom.txt"];
    for wrong in [
        ["--authority", "king"],
        ["--until", "soon"],
        ["--until", "2027-02-30"],
    ] {
        desk.run(add.iter().chain(&wrong)).usage();
    }
    desk.run(["holder", "change", "Sarah Ellis"]).usage();
    desk.run(["holder", "change", "Tom", "--until", "2027-05-03"])
        .refused("no_such_holder");
    assert_eq!(desk.everything(), before);
}

/// SR-29: what has ended is said at the start of each command and wherever holders are
/// listed, and the key opens everything as before.
#[test]
fn an_ended_authority_is_shown_and_never_enforced() {
    let mut desk = Desk::with_wallet();
    let add = ["holder", "add", "Tom", "--new-key", "tom.txt"];
    desk.run(add.iter().chain(&["--until", "2026-05-03"]))
        .done();
    desk.goes_to("2026-05-03");
    // The last day is part of the time.
    let said = desk.types(["holder", "list"]).done();
    assert!(said.out.contains("until 3 May 2026") && !said.out.contains("ended"));
    desk.goes_to("2026-05-04");
    let said = desk.types(["holder", "list"]).done();
    let words = "ended on 3 May 2026 - still opens this wallet. Remove with: \
                 carewallet holder remove NAME --why TEXT";
    assert!(said.out.contains(words), "{}", said.out);
    assert!(!said.err.contains("until 3 May 2026"), "{}", said.err);
    let said = desk.types(["recovery", "list"]).done();
    assert!(
        said.out.contains("the key of Tom, ended on 3 May 2026"),
        "{}",
        said.out
    );
    let said = desk.types(["show", "--key", "tom.txt"]).done();
    let flat = said.err.split_whitespace().collect::<Vec<_>>().join(" ");
    let notice = "somebody was to open this wallet until 3 May 2026";
    assert_eq!(flat.matches(notice).count(), 1, "{flat}");
    // Not a name: notes go where logs go.
    assert!(!said.err.contains("Tom"), "{}", said.err);
    assert_eq!(
        desk.run(["holder", "list"]).done().json()["holders"][1]["ended"],
        true
    );
    desk.run(["add", "event", "type=fall", "--key", "tom.txt"])
        .done();
    desk.run(["holder", "change", "Tom", "--until", "2027-05-03"])
        .done();
    let said = desk.types(["show"]).done();
    assert!(!said.err.contains("somebody was to open"), "{}", said.err);
}

#[test]
fn the_page_of_holders_is_written_once_and_names_nobody_outside() {
    let mut desk = Desk::with_wallet();
    desk.run(["holder", "list", "-o", "holders.txt"]).usage();
    desk.run(["holder", "list", "--force"]).usage();
    let made = desk
        .run(["holder", "list", "-o", "holders.pdf"])
        .done()
        .json();
    assert!(made["file"].as_str().unwrap().ends_with("holders.pdf"));
    let page = desk.read("holders.pdf");
    assert!(page.starts_with(b"%PDF-"));
    desk.run(["holder", "list", "-o", "holders.pdf"])
        .refused("file_exists");
    assert_eq!(desk.read("holders.pdf"), page);
    desk.run(["holder", "list", "-o", "holders.pdf", "--force"])
        .done();
    let key = String::from_utf8(desk.read("key.txt")).unwrap();
    let secret = key.lines().last().unwrap().as_bytes().to_vec();
    assert!(!page.windows(secret.len()).any(|bytes| bytes == secret));
}
