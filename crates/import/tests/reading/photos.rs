//! Simulated photographs: whole sheets come back, and nothing wrong does.

use carewallet_core::parts::{Assembly, Layout, split};
use carewallet_core::payload::Payload;
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
fn slanted_and_strongly_compressed_photographs_give_whole_sheets() {
    let slanted = Conditions {
        turn: 5.0,
        tilt: 8.0,
        quality: [60.0, 60.0],
        ..Conditions::typical(Megapixels::Three)
    };
    assert_eq!(enough(&slanted), PHOTOS);
}

#[test]
fn most_damaged_pages_give_whole_sheets() {
    assert!(enough(&Conditions::damaged(Megapixels::Three)) >= PHOTOS - 1);
}

#[test]
fn most_hard_photographs_of_full_size_give_whole_sheets() {
    assert!(enough(&Conditions::hard(Megapixels::Twelve)) >= PHOTOS - 1);
}

#[test]
fn most_hard_photographs_of_a_quarter_of_that_give_whole_sheets() {
    assert!(enough(&Conditions::hard(Megapixels::Three)) >= PHOTOS - 1);
}

#[test]
fn pages_on_screens_and_under_lamps_give_whole_sheets() {
    assert!(enough(&Conditions::screen(Megapixels::Three, 0.3)) >= PHOTOS - 1);
    assert!(enough(&Conditions::glare(Megapixels::Three, 0.4)) >= PHOTOS - 1);
}

#[test]
fn curled_pages_give_whole_sheets() {
    for (size, height) in [(Megapixels::Three, 32.0), (Megapixels::Two, 16.0)] {
        assert_eq!(
            enough(&Conditions::curled(size, height)),
            PHOTOS,
            "{height}"
        );
    }
}

/// Two photographs of one page, each with a coat over another part of it:
/// neither is enough, both together are.
#[test]
fn two_half_photographs_of_a_page_restore_it() {
    let payload = Payload::open_form((0..3700u32).map(|i| ((i * i) >> 3) as u8).collect());
    let parts = split(&payload, Layout::A4).expect("a page of codes");
    assert_eq!(parts.len(), 12);
    let page = pages::Sheet { parts }.page(0, 15);
    let conditions = Conditions::damaged(Megapixels::Three);
    let mut both = Assembly::default();
    for (seed, covered) in [(1u32, 0..1240), (2, 1240..2480)] {
        let mut page = page.clone();
        for (x, _, shade) in page.enumerate_pixels_mut() {
            if covered.contains(&x) {
                shade.0 = [90];
            }
        }
        let photo = photograph(&page, &conditions, u64::from(seed));
        let codes = codes_in(&photo, &Limits::default()).expect("the photograph is read");
        let mut alone = Assembly::default();
        for code in codes {
            alone.add(&code.bytes).expect("a code of the sheet");
            both.add(&code.bytes).expect("a code of the sheet");
        }
        assert!(alone.join().is_err());
    }
    let (joined, _) = both.join().expect("together they are enough");
    assert_eq!(joined.bytes(), payload.bytes());
}

#[test]
fn fine_faxes_give_whole_sheets() {
    let sheet = pages::Sheet::made_up(1, 10, 12, 412);
    let file = faxed(&sheet.page(0, 15), Fax::Fine, 1);
    let codes = codes_in(&file, &Limits::default()).expect("the fax is read");
    assert!(codes.iter().all(|code| sheet.parts.contains(&code.bytes)));
    assert!(codes.len() >= 10, "{}", codes.len());
}

#[test]
fn photographs_that_are_too_small_give_nothing_wrong() {
    enough(&Conditions::hard(Megapixels::Half));
}
