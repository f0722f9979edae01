//! `recovery`: a second way in, before and after the first one is lost.

use carewallet_core::key_file::KeyFile;
use carewallet_core::recovery::KeyWords;
use carewallet_export::picture;
use carewallet_import::{Limits, picture_of};
use carewallet_testkit::photo::{Conditions, Megapixels, photograph};
use image::GrayImage;

use crate::desk::{Desk, KEY, WALLET};

const PRINT: [&str; 4] = ["recovery", "print", "-o", "sheet.pdf"];
const PROVE: [&str; 2] = ["recovery", "prove"];

/// The words of a key file for a wallet, as they stand on the paper.
fn words(desk: &Desk, key: &str, wallet: &str) -> Vec<&'static str> {
    let file = KeyFile::parse(&desk.read(key)).ok().unwrap();
    KeyWords::of(&file.identity, wallet).iter().collect()
}

fn wallet_id(desk: &Desk) -> String {
    let marker: serde_json::Value =
        serde_json::from_slice(&desk.read("ellis/wallet.json")).unwrap();
    marker["wallet"].as_str().unwrap().to_owned()
}

fn own_words(desk: &Desk) -> String {
    words(desk, KEY, &wallet_id(desk)).join(" ")
}

/// A photograph of the printed page.
fn photographed(pdf: &[u8], seed: u64) -> Vec<u8> {
    let page = picture_of(pdf, 0, &Limits::default()).unwrap();
    let (width, height) = (page.width() as u32, page.height() as u32);
    let page = GrayImage::from_raw(width, height, page.grey().to_vec()).unwrap();
    photograph(&page, &Conditions::typical(Megapixels::Twelve), seed)
}

/// An empty computer beside the wallet's folder.
fn fresh(desk: &Desk) -> Desk {
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

/// From the printed page alone, on a computer that never saw the wallet.
#[test]
fn a_stranger_brings_the_record_back_from_a_photograph_of_the_page() {
    let mut desk = Desk::with_wallet();
    desk.adds(["allergy", "substance=Penicillin"]);
    desk.run(PRINT).done();
    let sheet = desk.read("sheet.pdf");
    let before = desk.shows(&[]);
    let drawn = picture::pages(&sheet, 150).unwrap().swap_remove(0);
    let pages = [
        ("page.jpg", photographed(&sheet, 7)),
        ("page.png", drawn),
        ("page.pdf", sheet),
    ];
    for (name, bytes) in pages {
        let mut other = fresh(&desk);
        other.write(name, bytes);
        let restore = [
            "recovery", "restore", WALLET, "--key", "new.txt", "--photo", name,
        ];
        let restored = other.run(restore).done().json();
        assert_eq!(restored["opened"], 3, "{name}");
        let shown = other.shows(&["--wallet", WALLET, "--key", "new.txt"]);
        assert!(shown == before, "{name}");
    }
    // The photograph proves the paper as well as typing does.
    desk.write("page.jpg", photographed(&desk.read("sheet.pdf"), 8));
    desk.run(["recovery", "prove", "--photo", "page.jpg"])
        .done();
    // A care sheet is told from it.
    desk.run(["share", "--to", "A", "-o", "care.pdf"]).done();
    desk.run(["recovery", "prove", "--photo", "care.pdf"])
        .locked("not_a_key");
}

#[test]
fn the_words_are_typed_column_by_column_and_a_slip_is_asked_again() {
    let desk = Desk::with_wallet();
    let words = words(&desk, KEY, &wallet_id(&desk));
    let columns: Vec<String> = words.chunks(5).map(|some| some.join(" ")).collect();
    let mut other = fresh(&desk);
    // Two neighbours of the third column in each other's place.
    let first = if words[10] == words[11] { 11 } else { 10 };
    let mut swapped = words.clone();
    swapped.swap(first, first + 1);
    let slip = swapped[10..15].join(" ");
    let answers = [
        "abandom ability able about above",
        "abandon",
        columns[0].as_str(),
        columns[1].as_str(),
        slip.as_str(),
        columns[3].as_str(),
        columns[4].as_str(),
        columns[2].as_str(),
    ];
    let restore = ["recovery", "restore", WALLET, "--key", "new.txt"];
    let said = other.answering(&answers).types(restore).done();
    assert!(said.err.contains("word 1 is not one"), "{}", said.err);
    assert!(said.err.contains("that was 1 word"), "{}", said.err);
    let told = format!("words {} and {} are the wrong way", first + 1, first + 2);
    assert!(said.err.contains(&told), "{}", said.err);
    other
        .run(["show", "--wallet", WALLET, "--key", "new.txt"])
        .done();

    // Without --key it asks where, and locks the file.
    let mut other = fresh(&desk);
    let all = words.join(" ");
    let answers = [
        all.as_str(),
        "new.age",
        "a long passphrase",
        "a long passphrase",
    ];
    let restore = ["recovery", "restore", WALLET];
    other.answering(&answers).types(restore).done();
    let show = ["show", "--wallet", WALLET, "--key", "new.age"];
    other.answering(&["a long passphrase"]).types(show).done();
}

/// SR-15 and SR-20: each fault has its own words and its own exit code, and leaves
/// no key behind.
#[test]
fn each_fault_of_restoring_has_its_own_words_and_exit_code() {
    let desk = Desk::with_wallet();
    let id = wallet_id(&desk);
    let own = own_words(&desk);
    let mut stranger = Desk::new();
    let init = [
        "init",
        "--person",
        "A",
        "--wallet",
        "w",
        "--key",
        "other.txt",
    ];
    stranger.run(init).done();
    desk.write("other.txt", stranger.read("other.txt"));
    let theirs = KeyFile::parse(&desk.read("other.txt"))
        .ok()
        .unwrap()
        .identity;
    let theirs = theirs.public_key().id();
    let mut at = fresh(&desk);
    at.copies(WALLET, "damaged");
    for file in std::fs::read_dir(at.path("damaged/segments")).unwrap() {
        let path = file.unwrap().path();
        let mut bytes = std::fs::read(&path).unwrap();
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        std::fs::write(path, bytes).unwrap();
    }
    std::fs::create_dir_all(at.path("moved/segments")).unwrap();
    std::fs::create_dir_all(at.path("bare")).unwrap();
    let cases = [
        // Another key, with a check word that fits this wallet: only opening tells.
        (
            WALLET,
            words(&desk, "other.txt", &id).join(" "),
            3,
            "wrong_key",
        ),
        (
            WALLET,
            words(&desk, "other.txt", &theirs).join(" "),
            3,
            "other_wallet",
        ),
        (WALLET, own.replacen(' ', " zzz ", 1), 3, "wrong_words"),
        ("damaged", own.clone(), 4, "damaged"),
        ("moved", own.clone(), 5, "empty_folder"),
        ("bare", own.clone(), 6, "no_wallet"),
        (WALLET, String::new(), 1, "not_asked"),
    ];
    let mut messages = std::collections::BTreeSet::new();
    for (folder, typed, code, kind) in cases {
        let restore = ["recovery", "restore", folder, "--key", "new.txt"];
        let error = at.piping(&typed).run(restore).stopped(code, kind).error();
        let message = error["message"].as_str().unwrap().to_owned();
        println!("{code} {kind}: {message}");
        assert!(
            kind != "other_wallet" || message.contains(&theirs),
            "{message}"
        );
        assert!(messages.insert(message));
        assert!(!at.path("new.txt").exists(), "{kind}");
    }
    at.write("new.txt", "mine");
    let restore = ["recovery", "restore", WALLET, "--key", "new.txt"];
    at.piping(&own).run(restore).refused("file_exists");
    let inside = ["recovery", "restore", WALLET, "--key", "ellis/new.txt"];
    at.piping(&own).run(inside).refused("same_file");
}

/// Three wallets, three papers, typed and photographed: only the right one opens.
#[test]
fn a_paper_of_another_wallet_is_named_as_such() {
    let mut desks: Vec<Desk> = (0..3).map(|_| Desk::with_wallet()).collect();
    for desk in &mut desks {
        desk.run(PRINT).done();
    }
    let papers: Vec<_> = desks
        .iter()
        .map(|desk| (own_words(desk), desk.read("sheet.pdf"), wallet_id(desk)))
        .collect();
    for (at, desk) in desks.iter_mut().enumerate() {
        for (paper, (words, pdf, id)) in papers.iter().enumerate() {
            desk.write("paper.pdf", pdf);
            let typed = desk.piping(words).run(PROVE);
            let shown = desk.run(["recovery", "prove", "--photo", "paper.pdf"]);
            for said in [typed, shown] {
                if at == paper {
                    assert_eq!(said.code, 0, "{}", said.err);
                } else {
                    let error = said.locked("other_wallet").error();
                    assert!(error["message"].as_str().unwrap().contains(id), "{error}");
                }
            }
        }
    }
}

#[test]
fn a_second_holder_lets_somebody_in_again() {
    let mut desk = Desk::with_wallet();
    desk.run(["holder", "add", "Tom Ellis", "--new-key", "tom.txt"])
        .done();
    let mut other = fresh(&desk);
    other.write("tom.txt", desk.read("tom.txt"));
    let restore = [
        "recovery", "restore", WALLET, "--key", "new.txt", "--with", "tom.txt",
    ];
    let said = other.types(restore).done();
    assert!(
        said.out.contains("Sarah Ellis can open the wallet again"),
        "{}",
        said.out
    );
    let before = desk.shows(&[]);
    assert!(other.shows(&["--wallet", WALLET, "--key", "new.txt"]) == before);
    // Now there are two beside Tom: it has to be said who.
    let again = [
        "recovery", "restore", WALLET, "--key", "x.txt", "--with", "tom.txt",
    ];
    other.run(again).refused("ambiguous_holder");
    assert!(!other.path("x.txt").exists());
    other
        .run(again.into_iter().chain(["--for", "Sarah Ellis"]))
        .done();
}

#[test]
fn a_folder_that_does_not_say_which_wallet_it_is_opens_all_the_same() {
    let desk = Desk::with_wallet();
    let mut other = fresh(&desk);
    std::fs::remove_file(other.path("ellis/wallet.json")).unwrap();
    let restore = ["recovery", "restore", WALLET, "--key", "new.txt"];
    other.piping(&own_words(&desk)).run(restore).done();
    other
        .run(["show", "--wallet", WALLET, "--key", "new.txt"])
        .done();
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
