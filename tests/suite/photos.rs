//! Whole sheets from simulated phone photographs: a real record, a real sheet,
//! seeded pictures of its page of codes. What comes back is the very share, or
//! nothing; it is never another one.

use carewallet_core::Share;
use carewallet_core::parts::{Assembly, PartsError};
use carewallet_import::{Limits, codes_in, picture_of};
use carewallet_testkit::photo::{Conditions, Megapixels, photograph};
use image::GrayImage;

use crate::desk::Desk;

/// Pictures of each size.
const PICTURES: u64 = 24;
/// The same in the long form: three sizes make 210.
const MANY_PICTURES: u64 = 70;

/// A sheet of thirty entries: its page of codes, and the share that it carries.
struct Sheet {
    page: GrayImage,
    text: String,
}

impl Sheet {
    fn of_thirty_entries() -> Self {
        let mut desk = Desk::with_wallet();
        desk.write(
            "thirty.jsonl",
            include_bytes!("../../fixtures/ellis/thirty.jsonl"),
        );
        drop(
            desk.types(["add", "--from", "thirty.jsonl", "--dates-are-right"])
                .done(),
        );
        let share = [
            "share",
            "--to",
            "Camden Continence Service",
            "-o",
            "sheet.pdf",
        ];
        drop(desk.types(share).done());
        let file = desk.read("sheet.pdf");
        let limits = Limits::default();
        let codes = codes_in(&file, &limits).unwrap();
        let number = codes[0].page;
        assert!(
            codes.iter().all(|code| code.page == number),
            "one page of codes"
        );
        let picture = picture_of(&file, number, &limits).unwrap();
        let (width, height) = (picture.width() as u32, picture.height() as u32);
        let page = GrayImage::from_raw(width, height, picture.grey().to_vec()).unwrap();
        let text = share_from(codes.iter().map(|code| code.bytes.as_slice())).unwrap();
        Self { page, text }
    }

    /// How many of the pictures give the whole share. A wrong one fails the test.
    fn recovered(&self, conditions: &Conditions, pictures: u64) -> u64 {
        let whole = (0..pictures).filter(|seed| {
            let photo = photograph(&self.page, conditions, 5_000 + seed);
            let codes = codes_in(&photo, &Limits::default()).unwrap();
            match share_from(codes.iter().map(|code| code.bytes.as_slice())) {
                Ok(text) => {
                    assert!(text == self.text, "seed {seed}: wrong content");
                    true
                }
                Err(PartsError::Missing { .. } | PartsError::Nothing) => false,
                Err(error) => panic!("seed {seed}: {error}"),
            }
        });
        whole.count() as u64
    }
}

fn share_from<'a>(codes: impl Iterator<Item = &'a [u8]>) -> Result<String, PartsError> {
    let mut assembly = Assembly::default();
    for code in codes {
        assembly.add(code)?;
    }
    let (payload, _) = assembly.join()?;
    let share = Share::unpack(&payload.packed(None).unwrap()).unwrap_or_else(|e| panic!("{e}"));
    Ok(share.text().to_owned())
}

/// At least 99 of 100 careful photographs give the whole sheet.
fn typical(size: Megapixels, pictures: u64) {
    let sheet = Sheet::of_thirty_entries();
    let whole = sheet.recovered(&Conditions::typical(size), pictures);
    assert!(
        whole * 100 >= pictures * 99,
        "{whole} of {pictures} at {size:?}"
    );
}

#[test]
#[ignore = "long: cargo test -p carewallet --test suite -- --ignored typical_photographs"]
fn two_hundred_and_ten_typical_photographs_give_whole_sheets() {
    for size in [Megapixels::Twelve, Megapixels::Three, Megapixels::Two] {
        typical(size, MANY_PICTURES);
    }
}

#[test]
fn typical_photographs_of_twelve_megapixels_give_whole_sheets() {
    typical(Megapixels::Twelve, PICTURES);
}

#[test]
fn typical_photographs_of_three_megapixels_give_whole_sheets() {
    typical(Megapixels::Three, PICTURES);
}

#[test]
fn typical_photographs_of_two_megapixels_give_whole_sheets() {
    typical(Megapixels::Two, PICTURES);
}

#[test]
fn damaged_and_hard_photographs_give_the_sheet_or_nothing() {
    let sheet = Sheet::of_thirty_entries();
    let damaged = sheet.recovered(&Conditions::damaged(Megapixels::Three), 20);
    assert!(damaged >= 18, "{damaged} of 20 damaged pages");
    let hard = sheet.recovered(&Conditions::hard(Megapixels::Three), 10);
    assert!(hard <= 10);
}
