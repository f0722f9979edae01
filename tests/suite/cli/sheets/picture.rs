//! `share -o page.png`: a picture of each page.

use super::{desk, share, shared};

#[test]
fn a_picture_of_each_page_is_made_or_none() {
    let mut desk = desk();
    let pictures = ["--to", "Camden", "-o", "page.png"];
    let made = shared(&mut desk, &pictures);
    let pages = made["pages"].as_u64().unwrap() as usize;
    assert!(pages > 1);
    let files: Vec<String> = (1..=pages).map(|page| format!("page-{page}.png")).collect();
    assert_eq!(made["files"], serde_json::json!(files));
    let all: Vec<&str> = std::iter::once("read")
        .chain(files.iter().map(String::as_str))
        .collect();
    let read = desk.run(&all).done().json();
    assert_eq!(read["share"]["id"], made["share"]["id"]);
    let picture = image::load_from_memory(&desk.read("page-1.png")).unwrap();
    assert_eq!(
        (picture.width(), picture.color()),
        (1653, image::ColorType::L8)
    );
    std::fs::remove_file(desk.path("page-1.png")).unwrap();
    let before = desk.everything();
    let error = share(&mut desk, &pictures).refused("file_exists").error();
    assert!(
        error["message"].as_str().unwrap().contains("page-2.png"),
        "{error}"
    );
    assert_eq!(desk.everything(), before, "none is left half");
    share(&mut desk, &[&pictures[..], &["--force"]].concat()).done();
    let one = ["--sheet", "emergency", "-o", "fridge.png"];
    let made = shared(&mut desk, &one);
    if made["pages"] == 1 {
        assert_eq!(made["files"], serde_json::json!(["fridge.png"]));
    }
    let sealed = ["--to", "Camden", "--sealed", "-o", "sealed.png"];
    let made = shared(&mut desk, &sealed);
    desk.write("words.txt", made["words"].as_str().unwrap());
    let files = made["files"].as_array().unwrap().clone();
    let files = files.iter().map(|file| file.as_str().unwrap());
    let all: Vec<&str> = ["read", "--words-file", "words.txt"]
        .into_iter()
        .chain(files)
        .collect();
    desk.run(&all).done();
}

#[test]
fn pictures_of_a_longer_sheet_are_pointed_out() {
    let mut desk = desk();
    let made = shared(&mut desk, &["--to", "A", "-o", "page.png"]);
    let next = made["pages"].as_u64().unwrap() + 1;
    desk.write(&format!("page-{next}.png"), "old");
    let again = ["--to", "A", "-o", "page.png", "--force"];
    let notes = shared(&mut desk, &again)["notes"].to_string();
    assert!(
        notes.contains(&format!("page-{next}.png was there before")),
        "{notes}"
    );
}
