//! Scans travel only when their entry is named, and only in a sealed file.

use carewallet_core::share::scans;
use carewallet_core::{Share, seal};

use crate::desk::Desk;

const LETTER: &str = "Dear Mrs Ellis, we saw you on 3 February.";

/// A desk with a letter of two pages on record, and another without.
fn with_letter() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.write("page1.txt", LETTER);
    desk.write("page2.txt", "Page two");
    let letter = [
        "add",
        "document",
        "title=Clinic letter",
        "--attach",
        "page1.txt",
    ];
    desk.run(letter.into_iter().chain(["--attach", "page2.txt"]))
        .done();
    desk.run(["add", "document", "title=Blue Badge"]).done();
    desk.run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done();
    desk
}

const DOCUMENTS: [&str; 8] = [
    "share",
    "--to",
    "Camden",
    "--kind",
    "document",
    "--lane",
    "named",
    "--with-scans",
];

/// The agency's own key, in whose public line scans are sealed.
fn recipient(desk: &Desk) -> String {
    let key = String::from_utf8(desk.read("camden.txt")).unwrap();
    let public = key.lines().find_map(|line| line.strip_prefix("# public: "));
    public.unwrap().split(' ').next().unwrap().to_owned()
}

#[test]
fn a_named_scan_goes_along_and_can_be_saved() {
    let mut desk = with_letter();
    let key = recipient(&desk);
    let share = DOCUMENTS
        .into_iter()
        .chain(["clinic letter", "--for-key", &key, "-o", "out.age"]);
    let said = desk.types(share).done();
    assert!(said.out.contains("2 scans go along"), "{}", said.out);
    let shown = desk.types(["ledger"]).done();
    assert!(shown.out.contains("2 scans went along"), "{}", shown.out);

    let read = ["read", "out.age", "--key", "camden.txt"];
    let said = desk.types(read).done();
    assert!(said.err.contains("2 scans came along"), "{}", said.err);
    assert_eq!(desk.run(read).done().json()["scans"], 2);
    std::fs::create_dir(desk.path("scans")).unwrap();
    let save = read.into_iter().chain(["--save-scans", "scans"]);
    desk.types(save).done();
    let mut saved: Vec<_> = std::fs::read_dir(desk.path("scans")).unwrap().collect();
    saved.sort_by_key(|file| file.as_ref().unwrap().path());
    let first = saved.remove(0).unwrap().path();
    assert_eq!(std::fs::read_to_string(first).unwrap(), LETTER);
    assert_eq!(saved.len(), 1);
}

#[test]
fn without_a_name_no_scan_leaves() {
    let mut desk = with_letter();
    let key = recipient(&desk);
    let share = &DOCUMENTS[..7];
    desk.run(share.iter().chain(&["--for-key", &key, "-o", "out.age"]))
        .done();
    let said = desk.run(["read", "out.age", "--key", "camden.txt"]).done();
    assert_eq!(said.json().get("scans"), None);
    let plain = opened(&desk, "out.age");
    assert!(!String::from_utf8_lossy(&plain).contains(LETTER));
}

fn opened(desk: &Desk, file: &str) -> Vec<u8> {
    let text = desk.read("camden.txt");
    let file_of_key = carewallet_core::key_file::KeyFile::parse(&text)
        .ok()
        .unwrap();
    seal::open(&desk.read(file), &file_of_key.identity).unwrap()
}

#[test]
fn what_cannot_go_along_is_refused() {
    let mut desk = with_letter();
    let before = desk.everything();
    let mut tries =
        |entry: &str, output: &str| desk.run(DOCUMENTS.into_iter().chain([entry, "-o", output]));
    tries("clinic letter", "out.pdf").usage();
    tries("clinic letter", "out.json").usage();
    tries("clinic letter", "contacts.vcf").usage();
    tries("blue badge", "out.age").stopped(1, "nothing");
    tries("Margaret Ellis", "out.age").stopped(1, "nothing");
    tries("no such letter", "out.age").stopped(1, "no_such_entry");
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_scan_that_nobody_signed_is_refused() {
    let mut desk = with_letter();
    let key = recipient(&desk);
    let share = DOCUMENTS
        .into_iter()
        .chain(["clinic letter", "--for-key", &key, "-o", "out.age"]);
    desk.run(share).done();
    let plain = opened(&desk, "out.age");
    let own = scans::unpack(plain.clone()).unwrap();
    let share = Share::parse(own.share.trim_ascii_end()).unwrap();
    assert_eq!(own.scans.len(), 2);
    assert!(scans::check(&share, &own.scans).is_ok());
    let recipient = carewallet_core::key::Recipient::parse(&key).unwrap();
    let mut sealed = |name: &str, plain: &[u8]| {
        desk.write(
            name,
            seal::seal(plain, std::slice::from_ref(&recipient)).unwrap(),
        );
        desk.run(["read", name, "--key", "camden.txt"])
    };
    let swapped = String::from_utf8(plain.clone())
        .unwrap()
        .replace("3 February", "4 February");
    sealed("swapped.age", swapped.as_bytes()).stopped(4, "damaged");
    // A folder in place of the file `share.json`.
    let mut folder = plain.clone();
    folder[156] = b'5';
    sealed("folder.age", &folder).stopped(6, "not_a_share");
    // The share itself is cut off.
    sealed("cut.age", &plain[1024..]).stopped(6, "not_a_share");
}
