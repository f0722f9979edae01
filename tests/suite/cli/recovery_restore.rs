//! `recovery restore`: the record is back on a computer that never saw the wallet.

use carewallet_core::key_file::KeyFile;
use carewallet_export::picture;

use super::recovery::{PRINT, PROVE, fresh, own_words, photographed, wallet_id, words};
use crate::desk::{Desk, KEY, WALLET};

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
    let typed = |id: &str| words(&desk, "other.txt", id).join(" ");
    let ours = typed(&id);
    // One check word in 2,048 fits both wallets by chance.
    let ids = [theirs.public_key().id(), "0".repeat(32), "1".repeat(32)];
    let theirs = ids
        .into_iter()
        .find(|theirs| typed(theirs) != ours)
        .unwrap();
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
        (WALLET, ours, 3, "wrong_key"),
        (WALLET, typed(&theirs), 3, "other_wallet"),
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
