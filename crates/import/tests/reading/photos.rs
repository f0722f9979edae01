//! Simulated photographs: whole sheets come back, and nothing wrong does.

use carewallet_import::{Limits, codes_in};
use carewallet_testkit::photo::{Conditions, Fax, Megapixels, faxed, photograph};

use crate::pages;

/// Photographs of each kind; `examples/recovery.rs` takes as many as wanted.
const PHOTOS: u64 = 3;

/// How many of the photographs give back enough of their codes, counted
/// strictly: one wrong code fails the test.
fn enough(conditions: &Conditions) -> u64 {
    let good = (1..=PHOTOS).filter(|&seed| {
        let sheet = pages::Sheet::made_up(seed, 10, 12, 412);
        let photo = photograph(&sheet.page(0, 15), conditions, seed);
        let codes = codes_in(&photo, &Limits::default()).expect("the photograph is read");
        assert!(
            codes.iter().all(|code| sheet.parts.contains(&code.bytes)),
            "seed {seed}"
        );
        codes.len() >= 10
    });
    good.count() as u64
}

#[test]
fn careful_photographs_give_whole_sheets() {
    for size in [Megapixels::Twelve, Megapixels::Three, Megapixels::Two] {
        assert_eq!(enough(&Conditions::typical(size)), PHOTOS, "{size:?}");
    }
}

#[test]
fn slanted_and_strongly_compressed_photographs_do_too() {
    let slanted = Conditions {
        turn: 5.0,
        tilt: 8.0,
        quality: [60.0, 60.0],
        ..Conditions::typical(Megapixels::Three)
    };
    assert_eq!(enough(&slanted), PHOTOS);
}

#[test]
fn most_damaged_pages_still_do() {
    assert!(enough(&Conditions::damaged(Megapixels::Three)) >= PHOTOS - 1);
}

#[test]
fn hard_photographs_of_full_size_mostly_do() {
    assert!(enough(&Conditions::hard(Megapixels::Twelve)) >= PHOTOS - 1);
}

#[test]
fn pages_on_screens_and_under_lamps_do() {
    assert!(enough(&Conditions::screen(Megapixels::Three, 0.3)) >= PHOTOS - 1);
    assert!(enough(&Conditions::glare(Megapixels::Three, 0.4)) >= PHOTOS - 1);
}

#[test]
fn fine_faxes_do() {
    let sheet = pages::Sheet::made_up(1, 10, 12, 412);
    let file = faxed(&sheet.page(0, 15), Fax::Fine, 1);
    let codes = codes_in(&file, &Limits::default()).expect("the fax is read");
    assert!(codes.iter().all(|code| sheet.parts.contains(&code.bytes)));
    assert!(codes.len() >= 10, "{}", codes.len());
}

#[test]
fn hard_photographs_give_nothing_wrong() {
    enough(&Conditions::hard(Megapixels::Three));
}
