//! The card: one code, and what has no room is told.

use super::{desk, kinds, share, shared};
use crate::desk::Desk;

/// The share of one person alone is 526 bytes, and the code of a card holds 889.
#[test]
fn one_code_is_enough_for_a_card_and_what_had_no_room_is_told() {
    let mut desk = desk();
    let made = shared(&mut desk, &["--sheet", "card", "-o", "small.pdf"]);
    assert_eq!(
        made["codes"],
        serde_json::json!({ "needed": 1, "total": 1 })
    );
    for number in 0..40 {
        let name = format!("name=Condition {:x}", number * 7_919_137 % 1_000_003);
        desk.adds(["condition", &name]);
    }
    let made = shared(&mut desk, &["--sheet", "card", "-o", "full.pdf"]);
    assert_eq!(
        made["codes"],
        serde_json::json!({ "needed": 1, "total": 1 })
    );
    let left_out = made["left_out"].as_str().unwrap();
    assert!(
        left_out.starts_with("no room in the card's code for: "),
        "{left_out}"
    );
    assert!(
        left_out.contains("condition") && !left_out.contains("allergy"),
        "{left_out}"
    );
    let read = desk.run(["read", "full.pdf"]).done().json();
    assert!(kinds(&read).contains("person"), "who it is stays on it");
    let said = desk
        .types(["share", "--sheet", "card", "-o", "again.pdf"])
        .done()
        .out;
    assert!(
        said.contains(left_out) && said.contains("1 code\n"),
        "{said}"
    );
    share(
        &mut desk,
        &["--sheet", "card", "--large", "-o", "large.pdf"],
    )
    .done();
    let two = [
        "--sheet", "card", "--about", "Margaret", "--about", "Tom", "-o", "two.pdf",
    ];
    share(&mut desk, &two).usage();
}

#[test]
fn a_card_that_holds_nothing_is_not_made() {
    let mut desk = Desk::with_wallet();
    // What they must not have is never left out.
    for number in 0..40 {
        let name = format!("substance=Zzyzx {:x}", number * 7_919_137 % 1_000_003);
        desk.adds(["allergy", &name]);
    }
    let before = desk.everything();
    let card = ["--sheet", "card", "--kind", "allergy", "-o", "card.pdf"];
    let error = share(&mut desk, &card)
        .refused("too_much_for_a_card")
        .error();
    assert!(!error.to_string().contains("Zzyzx"), "{error}");
    assert_eq!(desk.everything(), before);
}
