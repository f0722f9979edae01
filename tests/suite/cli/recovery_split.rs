//! `recovery split`, and the way back from parts.

use crate::desk::{Desk, WALLET};

const SPLIT: [&str; 6] = ["recovery", "split", "2", "3", "-o", "parts"];

fn page(number: usize) -> String {
    format!("parts/part-{number}-of-3.pdf")
}

#[test]
fn two_of_three_parts_count_once_they_were_read_back() {
    let mut desk = Desk::with_wallet();
    let made = desk.run(SPLIT).done().json();
    assert_eq!(made["files"].as_array().unwrap().len(), 3);
    assert_eq!(
        (made["needed"].as_u64(), made["of"].as_u64()),
        (Some(2), Some(3))
    );
    // Never over another file, so that no set is half replaced.
    desk.run(SPLIT).refused("file_exists");
    let prove = ["recovery", "prove", "--parts"];
    let tried = |desk: &mut Desk, pages: &[String]| {
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        desk.run(prove.iter().chain(&pages))
    };
    tried(&mut desk, &[page(1)]).locked("too_few_key_parts");
    tried(&mut desk, &[page(1), page(1)]).locked("doubled_key_part");
    let proved = tried(&mut desk, &[page(3), page(1)]).done().json();
    assert_eq!(proved["way"], "parts");
    assert_eq!(proved["ways"], 2);
    let list = desk.run(["recovery", "list"]).done().json();
    let parts = &list["proved"][0];
    assert_eq!((&parts["needed"], &parts["made"]), (&2.into(), &3.into()));
    let said = desk.types(["recovery", "list"]).done().out;
    let line = "the key of Sarah Ellis in parts: 2 of 3 parts proved on 1 March 2026";
    assert!(said.contains(line), "{said}");
    desk.run(["recovery", "split", "2", "3", "-o", "again"])
        .done();
    let other = "again/part-2-of-3.pdf".to_owned();
    tried(&mut desk, &[page(1), other]).locked("other_key_parts");
}

#[test]
fn a_lost_key_comes_back_from_any_two_pages() {
    let mut desk = Desk::with_wallet();
    desk.run(["add", "event", "type=fall"]).done();
    desk.run(SPLIT).done();
    for (number, [one, two]) in [[1, 2], [1, 3], [2, 3]].into_iter().enumerate() {
        let key = format!("new{number}.txt");
        let (one, two) = (page(one), page(two));
        let restored = desk
            .run([
                "recovery", "restore", WALLET, "--key", &key, "--parts", &one, &two,
            ])
            .done()
            .json();
        assert!(restored["opened"].as_u64() > Some(0));
        desk.run(["show", "--key", &key]).done();
    }
    let alone = desk.run([
        "recovery",
        "restore",
        WALLET,
        "--key",
        "no.txt",
        "--parts",
        &page(1),
    ]);
    alone.locked("too_few_key_parts");
    assert!(!desk.path("no.txt").exists());
}

#[test]
fn parts_are_kept_apart_from_the_wallet_and_from_care_sheets() {
    let mut desk = Desk::with_wallet();
    let before = desk.files(WALLET);
    for folder in [WALLET.to_owned(), format!("{WALLET}/parts")] {
        desk.run(["recovery", "split", "2", "3", "-o", &folder])
            .refused("same_file");
    }
    for counts in [["1", "3"], ["4", "3"], ["2", "8"], ["0", "0"]] {
        let [needed, of] = counts;
        desk.run(["recovery", "split", needed, of, "-o", "none"])
            .usage();
    }
    assert!(desk.files(WALLET) == before && !desk.path("none").exists());
    desk.run(SPLIT).done();
    // M58: the code of a part is never taken for a care sheet, and never shown.
    let said = desk.run(["read", &page(1)]).refused("key_sheet");
    assert!(!said.error().to_string().contains("CAREWALLET-KEY-PART"));
}
