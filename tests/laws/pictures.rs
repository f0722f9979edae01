//! Pictures and PDF files, within limits that keep a try short.

use carewallet_import::{Limits, Place, leave_out_place, pages_in, picture_of};

const LIMITS: Limits = Limits {
    bytes: 1 << 20,
    pixels: 1 << 16,
    side: 512,
    most_pixels: 1 << 18,
    most_side: 1024,
    pages: 3,
};

/// Any bytes that are no PDF: refused, or a picture within the limits.
pub fn picture(bytes: &[u8]) {
    if !bytes.windows(5).take(1100).any(|start| start == b"%PDF-") {
        read(bytes);
    }
}

/// The same as the end of a PDF.
pub fn pdf(bytes: &[u8]) {
    read(&[b"%PDF-1.7\n", bytes].concat());
}

/// A picture without its place: no longer than before, and with nothing more to leave out.
pub fn place(bytes: &[u8]) {
    let mut without = bytes.to_vec();
    if leave_out_place(&mut without) != Place::LeftOut {
        return;
    }
    assert!(without.len() <= bytes.len(), "longer than before");
    let again = leave_out_place(&mut without.clone());
    assert!(again != Place::LeftOut, "something was left over");
}

fn read(bytes: &[u8]) {
    let Ok(pages) = pages_in(bytes, &LIMITS) else {
        return;
    };
    assert!(pages <= LIMITS.pages, "{pages} pages");
    if let Ok(picture) = picture_of(bytes, 0, &LIMITS) {
        let (width, height) = (picture.width() as u64, picture.height() as u64);
        // A line of a coarse fax is taken twice.
        assert!(width * height <= 2 * LIMITS.pixels, "{width} x {height}");
    }
}
