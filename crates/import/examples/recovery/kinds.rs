//! The kinds of pictures that are measured.

use carewallet_testkit::photo::{Conditions, Fax, Megapixels, burst, faxed, photocopied};
use image::GrayImage;

/// Kinds, the megapixels in which they are taken (0 for files that no camera
/// made) and how many pictures the table takes of each.
pub(crate) const ROWS: [(&str, &str, u64); 32] = [
    ("typical", "12", 20),
    ("typical", "3", 60),
    ("typical", "2", 60),
    ("typical", "1", 30),
    ("typical", "0.5", 10),
    ("damaged", "12", 20),
    ("damaged", "3", 60),
    ("damaged", "2", 20),
    ("hard", "12", 60),
    ("hard", "3", 60),
    ("hard", "2", 20),
    ("curl-8", "12", 10),
    ("curl-8", "3", 10),
    ("curl-16", "12", 10),
    ("curl-16", "3", 10),
    ("curl-32", "12", 10),
    ("curl-32", "3", 10),
    ("curl-60", "3", 10),
    ("glare-0.4", "12", 10),
    ("glare-0.4", "3", 10),
    ("glare-0.8", "12", 10),
    ("glare-0.8", "3", 10),
    ("screen-0.3", "12", 10),
    ("screen-0.3", "3", 10),
    ("screen-0.6", "12", 10),
    ("screen-0.6", "3", 10),
    ("copy-1", "3", 10),
    ("copy-2", "12", 10),
    ("copy-2", "3", 10),
    ("copy-3", "3", 10),
    ("fax-fine", "0", 10),
    ("fax-standard", "0", 10),
];

/// Millimetres of toner and specks a square centimetre of one photocopy.
const TONER: f64 = 0.05;
const DUST: f64 = 0.3;

/// The ending of the name of such a file.
pub(crate) fn ending(kind: &str) -> &'static str {
    if kind.starts_with("fax") {
        "png"
    } else {
        "jpg"
    }
}

/// A picture of a page: `kind` may end in a strength, as in `glare-0.4`.
pub(crate) fn picture(kind: &str, size: &str, page: &GrayImage, seed: u64) -> Vec<u8> {
    shots(kind, size, page, seed, 1).swap_remove(0)
}

/// Several pictures of one page from one place. Of a fax, one for each seed
/// from this one on.
pub(crate) fn shots(
    kind: &str,
    size: &str,
    page: &GrayImage,
    seed: u64,
    shots: usize,
) -> Vec<Vec<u8>> {
    let (name, strength) = kind.split_once('-').unwrap_or((kind, ""));
    let share = strength.parse().unwrap_or(0.5);
    let size = megapixels(size);
    let conditions = match name {
        "fax" => return faxes(strength, page, seed, shots),
        "copy" => {
            let copies = strength.parse().unwrap_or(1);
            let copy = photocopied(page, copies, TONER, DUST, seed);
            return burst(&copy, &Conditions::typical(size), seed, shots);
        }
        "damaged" => Conditions::damaged(size),
        "hard" => Conditions::hard(size),
        "curl" => Conditions::curled(size, share),
        "glare" => Conditions::glare(size, share),
        "screen" => Conditions::screen(size, share),
        _ => Conditions::typical(size),
    };
    burst(page, &conditions, seed, shots)
}

fn faxes(name: &str, page: &GrayImage, seed: u64, shots: usize) -> Vec<Vec<u8>> {
    let kind = match name {
        "standard" => Fax::Standard,
        _ => Fax::Fine,
    };
    let seeds = (seed..).take(shots);
    seeds.map(|seed| faxed(page, kind, seed)).collect()
}

fn megapixels(size: &str) -> Megapixels {
    match size {
        "12" => Megapixels::Twelve,
        "3" => Megapixels::Three,
        "2" => Megapixels::Two,
        "0.5" => Megapixels::Half,
        _ => Megapixels::One,
    }
}
