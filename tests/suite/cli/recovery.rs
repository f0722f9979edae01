//! `recovery`: a second way in, before and after the first one is lost.

use carewallet_core::key_file::KeyFile;
use carewallet_core::recovery::KeyWords;
use carewallet_import::{Limits, picture_of};
use carewallet_testkit::photo::{Conditions, Megapixels, photograph};
use image::GrayImage;

use crate::desk::{Desk, KEY, WALLET};

pub(super) const PRINT: [&str; 4] = ["recovery", "print", "-o", "sheet.pdf"];
pub(super) const PROVE: [&str; 2] = ["recovery", "prove"];

/// The words of a key file for a wallet, as they stand on the paper.
pub(super) fn words(desk: &Desk, key: &str, wallet: &str) -> Vec<&'static str> {
    let file = KeyFile::parse(&desk.read(key)).ok().unwrap();
    KeyWords::of(&file.identity, wallet).iter().collect()
}

pub(super) fn wallet_id(desk: &Desk) -> String {
    let marker: serde_json::Value =
        serde_json::from_slice(&desk.read("ellis/wallet.json")).unwrap();
    marker["wallet"].as_str().unwrap().to_owned()
}

pub(super) fn own_words(desk: &Desk) -> String {
    words(desk, KEY, &wallet_id(desk)).join(" ")
}

/// A photograph of the printed page.
pub(super) fn photographed(pdf: &[u8], seed: u64) -> Vec<u8> {
    let page = picture_of(pdf, 0, &Limits::default()).unwrap();
    let (width, height) = (page.width() as u32, page.height() as u32);
    let page = GrayImage::from_raw(width, height, page.grey().to_vec()).unwrap();
    photograph(&page, &Conditions::typical(Megapixels::Twelve), seed)
}

/// An empty computer beside the wallet's folder.
pub(super) fn fresh(desk: &Desk) -> Desk {
    let other = Desk::new();
    desk.copies_to(WALLET, &other);
    other
}

#[test]
fn a_wallet_with_one_way_in_says_so_until_the_paper_was_read_back() {
    let mut desk = Desk::with_wallet();
    desk.reminded = true;
    let said = desk.types(["show"]).done();
    assert!(
        said.err.contains("only one key opens this wallet"),
        "{}",
        said.err
    );
    assert!(
        said.err.contains("carewallet recovery print"),
        "{}",
        said.err
    );
    // A program asks for it: no answer of another command has it.
    assert!(!desk.run(["show"]).done().out.contains("only one key"));
    desk.run(PRINT).done();
    let said = desk.types(["show"]).done();
    assert!(said.err.contains("only one key"), "printed is not proved");

    let proved = desk.piping(&own_words(&desk)).run(PROVE).done().json();
    assert_eq!(proved["way"], "paper");
    assert_eq!(
        (&proved["ways"], &proved["holder"]["name"]),
        (&2.into(), &"Sarah Ellis".into())
    );
    assert_eq!(desk.types(["show"]).done().err, "");
    let list = desk.run(["recovery", "list"]).done().json();
    assert_eq!(list["ways"], 2);
    assert_eq!(list["last_proof"], "2026-03-01");
    // A page that burned counts no more.
    let entry = proved["entry"].as_str().unwrap();
    desk.run(["withdraw", entry, "--why", "It burned."]).done();
    assert!(desk.types(["show"]).done().err.contains("only one key"));
}

#[test]
fn a_second_holder_is_a_second_way_in() {
    let mut desk = Desk::with_wallet();
    desk.reminded = true;
    desk.run(["holder", "add", "Tom Ellis", "--new-key", "tom.txt"])
        .done();
    assert_eq!(desk.types(["show"]).done().err, "");
    let drill = ["recovery", "drill", "--second-key", "tom.txt"];
    assert!(
        desk.types(drill)
            .done()
            .out
            .contains("Tom Ellis opens this wallet")
    );
    desk.run(["recovery", "prove", "--second-key", KEY]).usage();
    assert_eq!(desk.run(["recovery", "list"]).done().json()["ways"], 2);
}

#[test]
fn half_a_year_after_the_last_proof_a_start_reminds() {
    let mut desk = Desk::with_wallet();
    desk.piping(&own_words(&desk)).run(PROVE).done();
    desk.goes_to("2026-08-27");
    assert_eq!(desk.types(["show"]).done().err, "", "179 days");
    desk.goes_to("2026-08-28");
    let said = desk.types(["show"]).done();
    assert!(said.err.contains("180 days"), "{}", said.err);
    assert!(desk.run(["recovery", "list"]).done().json()["drill_due"] == true);
    desk.piping(&own_words(&desk))
        .run(["recovery", "prove"])
        .done();
    assert_eq!(desk.types(["show"]).done().err, "");
    // A clock that stands in the past reminds of nothing.
    desk.goes_to("1971-01-01");
    let said = desk.types(["recovery", "list"]).done();
    assert!(!said.err.contains("way back"), "{}", said.err);
}

#[test]
fn the_sheet_is_private_and_never_beside_what_it_opens() {
    let mut desk = Desk::with_wallet();
    for name in ["ellis/sheet.pdf", "ellis/segments/sheet.pdf"] {
        desk.run(["recovery", "print", "-o", name])
            .refused("same_file");
    }
    desk.run(["recovery", "print", "-o", "sheet.png"]).usage();
    let said = desk.types(PRINT).done();
    assert!(said.out.contains("delete it"), "{}", said.out);
    desk.run(PRINT).refused("file_exists");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(desk.path("sheet.pdf"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // Nobody takes it for a care sheet, and nothing of it is shown.
    let said = desk.run(["read", "sheet.pdf"]).refused("key_sheet");
    assert!(!format!("{}{}", said.out, said.err).contains("SECRET"));
}

/// SR-22: neither an answer nor an error has a word of the key.
#[test]
fn no_answer_and_no_error_repeats_a_secret() {
    let mut desk = Desk::with_wallet();
    let all = own_words(&desk);
    let typed: Vec<&str> = all.split(' ').collect();
    let mut slips = vec![all.clone()];
    slips.push(typed[..24].join(" "));
    slips.push(format!("{} xylophone", typed[..24].join(" ")));
    slips.push(format!("{} {}", typed[1], all));
    for typed in slips {
        let said = desk.piping(&typed).run(PROVE);
        let all = format!("{}{}", said.out, said.err);
        assert!(
            !all.contains("SECRET") && !all.contains("xylophone"),
            "{all}"
        );
        for word in typed.split(' ').filter(|word| word.len() > 6) {
            assert!(!all.contains(word), "{word}: {all}");
        }
    }
}

/// A wallet that could not be made whole keeps the key to which something is sealed.
#[test]
fn a_failed_init_never_leaves_a_wallet_that_nobody_opens() {
    let mut desk = Desk::new();
    std::fs::create_dir_all(desk.path("w")).unwrap();
    let init = ["init", "--person", "A", "--wallet", "w", "--key", "k.txt"];
    // Another program makes the file between the look at the folder and the writing.
    desk.appears.replace(Some(desk.path("w/wallet.json")));
    let said = desk.types(init).stopped_with(1);
    assert!(said.err.contains("is sealed to the key in"), "{}", said.err);
    let sealed = std::fs::read_dir(desk.path("w/segments")).unwrap().count();
    assert_eq!(sealed, 1);
    desk.run(["person", "add", "A", "--wallet", "w", "--key", "k.txt"])
        .done();
    // Where nothing was sealed, no key stays behind.
    let mut desk = Desk::new();
    desk.write("w", "a file");
    let init = ["init", "--person", "A", "--wallet", "w/x", "--key", "k.txt"];
    drop(desk.types(init).stopped_with(1));
    assert!(!desk.path("k.txt").exists());
}

#[test]
fn on_a_terminal_init_offers_the_second_way() {
    let mut desk = Desk::new();
    desk.reminded = true;
    let secret = "a long passphrase";
    let init = ["init", "--person", "Margaret Ellis", "--wallet", "ellis"];
    let answers = ["Sarah Ellis", "key.age", secret, secret, ""];
    let said = desk.answering(&answers).types(init).done();
    assert!(said.out.contains("Later, then."), "{}", said.out);

    let mut desk = Desk::new();
    let answers = [
        "Sarah Ellis",
        "key.age",
        secret,
        secret,
        "sheet.pdf",
        "later",
    ];
    let said = desk.answering(&answers).types(init).done();
    assert!(said.out.contains("Later, then.") && desk.path("sheet.pdf").exists());
    let words = {
        let locked = desk.read("key.age");
        let file = KeyFile::unlock(&locked, secret).ok().unwrap();
        let words = KeyWords::of(&file.identity, &wallet_id(&desk));
        words.iter().collect::<Vec<_>>().join(" ")
    };
    desk.reminded = true;
    let prove = ["recovery", "prove", "--wallet", "ellis", "--key", "key.age"];
    let said = desk.answering(&[secret, &words]).types(prove).done();
    assert!(said.out.contains("2 ways in now"), "{}", said.out);
    let show = ["show", "--wallet", "ellis", "--key", "key.age"];
    let said = desk.answering(&[secret]).types(show).done();
    assert!(!said.err.contains("only one key"), "{}", said.err);
}
