//! `agency`: an agency's key, a family's address book.

use crate::desk::Desk;

#[test]
fn the_address_book_keeps_one_line_an_agency() {
    let mut desk = Desk::with_wallet();
    desk.run(["agency", "add", "Camden", "--phone", "020 7946 0000"])
        .done();
    let made = desk
        .run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done()
        .json();
    let public = made["public"].as_str().unwrap();
    desk.run(["agency", "add", "CAMDEN", "--public", public])
        .done();
    let book = desk.run(["agency", "list"]).done().json();
    let book = book["agencies"].as_array().unwrap();
    assert_eq!(book.len(), 1);
    assert_eq!(book[0]["phone"], "020 7946 0000");
    assert_eq!(book[0]["key_id"], made["key_id"]);
    let said = desk.types(["agency", "list"]).done().out;
    assert!(
        said.contains("key ") && said.contains("020 7946 0000"),
        "{said}"
    );
}

#[test]
fn an_agencys_key_is_made_once_and_opens_no_wallet() {
    let mut desk = Desk::with_wallet();
    let said = desk
        .types(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done();
    assert!(said.out.contains("age1") && !said.out.contains("SECRET"));
    let before = desk.everything();
    desk.run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .refused("file_exists");
    desk.run(["show", "--key", "camden.txt"])
        .locked("agency_key");
    desk.run(["agency", "add", "Camden", "--public", "age1short"])
        .refused("not_a_public_key");
    desk.run(["agency", "add", "Camden", "--phone", "call me"])
        .refused("invalid_value");
    desk.unsets("CAREWALLET_KEY_FILE");
    desk.run(["agency", "init", "--name", "Camden"]).usage();
    assert_eq!(desk.everything(), before);
}
