//! Photographs of pages that do not give a sheet: what went wrong, in words
//! that help, and what is read all the same.

use carewallet_import::{Limits, codes_in};
use carewallet_testkit::photo::{Conditions, Megapixels, photograph};
use image::{GrayImage, Luma};
use serde_json::{Value as Json, json};

use crate::desk::Desk;

/// Where a code says which one of its sheet it is (docs/format.md §7).
const NUMBER: usize = 3;

/// A desk with a sheet of thirty entries as pictures: the last is of its codes.
struct Photographed {
    desk: Desk,
    made: Json,
}

impl Photographed {
    fn thirty() -> Self {
        let mut desk = Desk::with_wallet();
        desk.write(
            "thirty.jsonl",
            include_bytes!("../../../fixtures/ellis/thirty.jsonl"),
        );
        desk.run(["add", "--from", "thirty.jsonl", "--dates-are-right"])
            .done();
        let made = shared(&mut desk, &["--to", "Camden", "-o", "page.png"]);
        Self { desk, made }
    }

    /// A sheet that needs two pages of codes.
    fn long() -> Self {
        let mut desk = Desk::with_wallet();
        let mut noise: u64 = 88_172_645_463_325_252;
        for _ in 0..22 {
            let mut text = String::from("text=");
            for _ in 0..24 {
                noise ^= noise << 13;
                noise ^= noise >> 7;
                noise ^= noise << 17;
                text.push_str(&format!("{noise:016x} "));
            }
            desk.adds(["statement", "topic=wish", text.trim_end()]);
        }
        let made = shared(&mut desk, &["--to", "Camden", "-o", "page.png"]);
        Self { desk, made }
    }

    fn number(&self, name: &str) -> u8 {
        u8::try_from(self.made["codes"][name].as_u64().unwrap()).unwrap()
    }

    fn files(&self) -> Vec<String> {
        files(&self.made)
    }
}

fn shared(desk: &mut Desk, args: &[&str]) -> Json {
    desk.run(["share"].iter().chain(args)).done().json()
}

fn files(made: &Json) -> Vec<String> {
    let files = made["files"].as_array().unwrap().iter();
    files
        .map(|file| file.as_str().unwrap().to_owned())
        .collect()
}

/// Photographs the page of a picture, on which only some codes can be seen.
fn photographs(desk: &Desk, page: &str, photo: &str, seen: impl Fn(u8) -> bool) {
    let bytes = desk.read(page);
    let mut picture = image::load_from_memory(&bytes).unwrap().to_luma8();
    for code in codes_in(&bytes, &Limits::default()).unwrap() {
        if !seen(code.bytes[NUMBER] + 1) {
            cover(&mut picture, &code.corners);
        }
    }
    let seed = photo.bytes().map(u64::from).sum();
    let conditions = Conditions::typical(Megapixels::Three);
    desk.write(photo, photograph(&picture, &conditions, seed));
}

/// Lays a sheet of paper over a code.
fn cover(picture: &mut GrayImage, corners: &[[f64; 2]; 4]) {
    let [left, top] = corners[0].map(|at| at as u32 - 6);
    let [right, low] = corners[2].map(|at| at as u32 + 6);
    for y in top..low {
        for x in left..right {
            picture.put_pixel(x, y, Luma([255]));
        }
    }
}

#[test]
fn which_codes_are_missing_is_told_and_a_second_photograph_completes_them() {
    let Photographed { mut desk, made } = Photographed::thirty();
    let page = files(&made).pop().unwrap();
    let total = made["codes"]["total"].as_u64().unwrap() as u8;
    let needed = made["codes"]["needed"].as_u64().unwrap() as u8;
    let found = needed - 1;
    photographs(&desk, &page, "IMG_1.jpg", |number| number <= found);
    let error = desk
        .run(["read", "IMG_1.jpg"])
        .refused("codes_missing")
        .error();
    let sheet = made["sheet"].as_str().unwrap();
    assert_eq!(
        error["message"],
        format!(
            "found codes 1 to {found} of {total} of sheet {sheet}; {needed} are enough; not \
             found: {needed} to {total}"
        )
    );
    let hint = error["hint"].as_str().unwrap();
    assert!(
        hint.contains(&format!("codes {needed} to {total} again")),
        "{hint}"
    );
    assert_eq!(
        error["missing"],
        json!((needed..=total).collect::<Vec<_>>())
    );
    assert_eq!(error["needed"], needed);
    photographs(&desk, &page, "IMG_2.jpg", |number| number > 3);
    let read = desk.run(["read", "IMG_1.jpg", "IMG_2.jpg"]).done().json();
    assert_eq!(read["share"]["id"], made["share"]["id"]);
    assert_eq!(read["codes"]["found"], total);
}

#[test]
fn a_page_of_codes_that_is_missing_is_named() {
    let mut long = Photographed::long();
    let (needed, total) = (long.number("needed"), long.number("total"));
    assert!(total > 12 && total <= 24, "{total}");
    let files = long.files();
    let [.., first, second] = files.as_slice() else {
        panic!("{files:?}");
    };
    for (page, photo) in [(first, "IMG_1.jpg"), (second, "IMG_2.jpg")] {
        photographs(&long.desk, page, photo, |_| true);
    }
    let sheet = long.made["sheet"].as_str().unwrap().to_owned();
    let error = long
        .desk
        .run(["read", "IMG_1.jpg"])
        .refused("page_missing")
        .error();
    assert_eq!(
        error["message"],
        format!(
            "page 2 of the 2 pages of codes is missing; found codes 1 to 12 of {total} of sheet \
             {sheet}; {needed} are enough"
        )
    );
    assert_eq!(
        error["hint"],
        "photograph it as well, and give all pictures at once"
    );
    assert_eq!(
        (&error["pages_missing"], &error["pages"]),
        (&json!([2]), &json!(2))
    );
    long.desk.run(["read", "IMG_2.jpg", "IMG_1.jpg"]).done();
}

#[test]
fn a_file_that_adds_nothing_is_a_note_where_the_others_are_enough() {
    let Photographed { mut desk, made } = Photographed::thirty();
    let names = files(&made);
    photographs(&desk, &names[0], "IMG_1.jpg", |_| true);
    photographs(&desk, names.last().unwrap(), "IMG_2.jpg", |_| true);
    let mut half = desk.read("IMG_2.jpg");
    half.truncate(40_000);
    desk.write("IMG_3.jpg", half);
    desk.write("letter.txt", "Dear Sarah");
    let all = ["read", "IMG_1.jpg", "IMG_2.jpg", "letter.txt"];
    let told = desk.run(all).done().json();
    let notes: Vec<&str> = told["notes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|n| n.as_str().unwrap())
        .collect();
    assert_eq!(
        notes,
        [
            "IMG_1.jpg: no code of ours on it (a page of words only?)",
            "letter.txt: the file is not a picture and not a PDF file",
        ]
    );
    let said = desk.types(all).done();
    assert!(
        said.err.starts_with("note: IMG_1.jpg: no code of ours"),
        "{}",
        said.err
    );
    // Alone, or with nothing that is ours, they are refused.
    desk.run(["read", "IMG_1.jpg"]).refused("no_code");
    desk.run(["read", "letter.txt", "IMG_1.jpg"])
        .refused("not_a_picture");
    // What was noted goes along with a refusal.
    photographs(&desk, names.last().unwrap(), "few.jpg", |number| number < 3);
    let error = desk
        .run(["read", "IMG_1.jpg", "few.jpg"])
        .refused("codes_missing")
        .error();
    assert!(
        error["notes"][0]
            .as_str()
            .unwrap()
            .starts_with("IMG_1.jpg: "),
        "{error}"
    );
}

/// Two sheets on two days, each as a photograph of its page of codes.
fn two_days(more: &[&str]) -> (Desk, [Json; 2]) {
    let Photographed { mut desk, made } = Photographed::thirty();
    desk.run(["person", "add", "Tom Ellis"]).done();
    desk.adds(["condition", "name=Asthma", "--about", "Tom"]);
    desk.goes_to("2026-06-09");
    let args = [&["--to", "Camden", "-o", "new.png"], more].concat();
    let new = shared(&mut desk, &args);
    for (made, photo) in [(&made, "IMG_1.jpg"), (&new, "IMG_2.jpg")] {
        photographs(&desk, files(made).last().unwrap(), photo, |_| true);
    }
    (desk, [made, new])
}

#[test]
fn of_two_sheets_the_older_one_is_named_with_its_day() {
    let (mut desk, [_, new]) = two_days(&["--no-home"]);
    for order in [["IMG_1.jpg", "IMG_2.jpg"], ["IMG_2.jpg", "IMG_1.jpg"]] {
        let error = desk
            .run(std::iter::once("read").chain(order))
            .refused("older_sheet")
            .error();
        assert_eq!(
            error["message"],
            "this is the older sheet of 1 March 2026 (IMG_1.jpg); you also gave the one of 9 June \
             2026 (IMG_2.jpg); both are about Margaret Ellis"
        );
        assert_eq!(error["hint"], "read one at a time; the newest is IMG_2.jpg");
        let sheets = error["sheets"].as_array().unwrap();
        assert_eq!(sheets.len(), 2);
        assert!(
            sheets.iter().any(|one| one["sheet"] == new["sheet"]),
            "{error}"
        );
    }
    // Two of one day are told apart by the time; files as well as pictures.
    for out in ["a.json", "b.json"] {
        shared(&mut desk, &["--to", out, "-o", out]);
    }
    let error = desk
        .run(["read", "a.json", "b.json"])
        .refused("older_sheet")
        .error();
    let message = error["message"].as_str().unwrap();
    assert!(
        message.contains("9 June 2026, ") || message.contains("9 June 2026 at"),
        "{message}"
    );
}

#[test]
fn a_page_about_somebody_else_is_named_with_its_person() {
    let (mut desk, _) = two_days(&["--about", "Tom", "--no-home"]);
    let read = ["read", "IMG_1.jpg", "IMG_2.jpg"];
    let error = desk.run(read).refused("somebody_else").error();
    assert_eq!(
        error["message"],
        "IMG_2.jpg belongs to a sheet about somebody else (Tom Ellis, 9 June 2026); IMG_1.jpg is \
         about Margaret Ellis, 1 March 2026"
    );
    assert_eq!(error["hint"], "read the pages of one person at a time");
    assert_eq!(error["sheets"][1]["about"], json!(["Tom Ellis"]));
    desk.run(["receive", "IMG_1.jpg", "IMG_2.jpg"])
        .refused("somebody_else");
}

#[test]
fn where_one_sheet_is_not_whole_each_file_is_put_to_its_sheet() {
    let (mut desk, [old, new]) = two_days(&["--no-home"]);
    photographs(&desk, files(&old).last().unwrap(), "few.jpg", |number| {
        number < 4
    });
    let error = desk
        .run(["read", "few.jpg", "IMG_2.jpg"])
        .refused("several_sheets")
        .error();
    let message = error["message"].as_str().unwrap();
    let [old, new] = [&old, &new].map(|made| made["sheet"].as_str().unwrap());
    assert!(
        message.starts_with("these are pages of 2 sheets: "),
        "{message}"
    );
    assert!(
        message.contains(&format!("{old} (few.jpg: 3 codes of ")),
        "{message}"
    );
    assert!(
        message.contains(&format!("{new} (IMG_2.jpg: whole, about Margaret Ellis)")),
        "{message}"
    );
}

#[test]
fn a_file_and_a_photograph_of_one_share_are_one() {
    let Photographed { mut desk, made } = Photographed::thirty();
    desk.run(["read", files(&made).last().unwrap(), "-o", "again.txt"])
        .done();
    photographs(&desk, files(&made).last().unwrap(), "IMG_1.jpg", |_| true);
    let read = desk.run(["read", "again.txt", "IMG_1.jpg"]).done().json();
    assert_eq!(read["share"]["id"], made["share"]["id"]);
    assert!(read["codes"]["found"].as_u64() >= read["codes"]["needed"].as_u64());
}

#[test]
fn a_reply_about_somebody_who_is_not_here_names_them() {
    let mut desk = Desk::with_wallet();
    let other = ["--wallet", "other", "--key", "other.txt"];
    desk.run(["init", "--person", "Ann Other"].iter().chain(&other))
        .done();
    let share = ["share", "--to", "A", "-o", "out.json"];
    desk.run(share.iter().chain(&other)).done();
    let error = desk
        .run(["receive", "out.json"])
        .refused("other_household")
        .error();
    assert_eq!(
        error["message"],
        "this was written for another household: it is about Ann Other"
    );
}

#[test]
fn an_iphones_picture_says_how_to_send_another() {
    let mut desk = Desk::new();
    desk.write(
        "IMG_1.heic",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic and then nothing",
    );
    let error = desk.run(["read", "IMG_1.heic"]).error();
    if error["kind"] == "heic" {
        let hint = error["hint"].as_str().unwrap();
        assert!(
            hint.contains("Most Compatible") && hint.contains("e-mail"),
            "{hint}"
        );
    }
    assert!(
        ["heic", "damaged"].contains(&error["kind"].as_str().unwrap()),
        "{error}"
    );
}

#[test]
fn codes_that_are_seen_but_cannot_be_read_are_told_from_none() {
    let Photographed { mut desk, made } = Photographed::thirty();
    let bytes = desk.read(&files(&made).pop().unwrap());
    let mut page = image::load_from_memory(&bytes).unwrap().to_luma8();
    for code in codes_in(&bytes, &Limits::default()).unwrap() {
        wipe(&mut page, &code.corners);
    }
    let conditions = Conditions::typical(Megapixels::Three);
    desk.write("IMG_1.jpg", photograph(&page, &conditions, 1));
    let error = desk
        .run(["read", "IMG_1.jpg"])
        .refused("too_blurred")
        .error();
    let words = |name: &str| error[name].as_str().unwrap().to_owned();
    assert!(words("message").contains("too blurred"), "{error}");
    assert!(words("hint").contains("move closer"), "{error}");
}

/// Wipes the middle of a code away; its corners stay.
fn wipe(picture: &mut GrayImage, corners: &[[f64; 2]; 4]) {
    let [left, top] = corners[0].map(|at| at as u32);
    let [right, low] = corners[2].map(|at| at as u32);
    let (fifth, side) = ((low - top) / 5, right - left);
    for y in top + fifth..low - fifth {
        for x in left..left + side {
            picture.put_pixel(x, y, Luma([255]));
        }
    }
}
