//! What must hold for pictures of pages.

use image::{ColorType, GenericImageView, load_from_memory};

use super::*;
use crate::document::Document;
use crate::pdf::{self, Print};
use crate::sample;

fn pdf(document: &Document) -> Vec<u8> {
    pdf::write(document, Print::CLEAR).unwrap()
}

#[test]
fn a_page_is_grey_unless_it_has_a_light() {
    let drawn = pages(&pdf(&sample::every_block()), 72).unwrap();
    let kinds: Vec<ColorType> = drawn
        .iter()
        .map(|page| load_from_memory(page).unwrap().color())
        .collect();
    assert!(
        kinds.contains(&ColorType::L8) && kinds.contains(&ColorType::Rgb8),
        "{kinds:?}"
    );
    let picture = load_from_memory(&drawn[0]).unwrap();
    let (width, height) = picture.dimensions();
    assert!(
        (595..=596).contains(&width) && (841..=842).contains(&height),
        "{width} {height}"
    );
}

#[test]
fn small_pictures_are_small() {
    let mut documents = sample::foreign();
    documents.push(("en", sample::every_block()));
    documents.push(("folded", sample::folded()));
    for (tag, document) in documents {
        for page in thumbnails(&pdf(&document)).unwrap() {
            assert!(page.len() <= 100_000, "{tag}: {} bytes", page.len());
            let picture = load_from_memory(&page).unwrap();
            if picture.color() == ColorType::L8 {
                let tones: std::collections::BTreeSet<u8> =
                    picture.into_luma8().into_raw().into_iter().collect();
                assert!(tones.len() <= 16, "{tag}: {}", tones.len());
            }
        }
    }
}

#[test]
fn what_is_no_page_is_refused() {
    assert!(matches!(pages(b"no pdf", 100), Err(PictureError::NoPages)));
    assert!(matches!(pages(b"", 100), Err(PictureError::NoPages)));
    let pdf = pdf(&sample::card());
    assert!(matches!(pages(&pdf, 5), Err(PictureError::Dots)));
    assert!(matches!(pages(&pdf, 9_000), Err(PictureError::Dots)));
}
