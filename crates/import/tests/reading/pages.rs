//! Code pages of layout 1, drawn at 300 dots an inch, with made-up parts.

use image::{GrayImage, Luma};
use qrcode::{EcLevel, QrCode, Version};

/// Pixels a module: 0.508 mm at 300 dots an inch.
const MODULE: u32 = 6;

/// Top left of the first code on the page.
const ORIGIN: [u32; 2] = [190, 620];

/// A sheet of made-up parts.
pub(crate) struct Sheet {
    pub(crate) parts: Vec<Vec<u8>>,
}

impl Sheet {
    /// A sheet of `total` codes of which `needed` are enough, each `length`
    /// bytes with head and checksum.
    pub(crate) fn made_up(seed: u64, needed: u8, total: u8, length: usize) -> Self {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut byte = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 24) as u8
        };
        let sheet: [u8; 8] = std::array::from_fn(|_| byte());
        let payload = (length - 22) * usize::from(needed);
        let parts = (0..total).map(|number| {
            let mut part = vec![b'C', b'W', 1, number, needed, total, 1, 0];
            part.extend(sheet);
            part.extend((payload as u16).to_be_bytes());
            part.extend((22..length).map(|_| byte()));
            part.extend(crc32fast::hash(&part).to_be_bytes());
            part
        });
        Self {
            parts: parts.collect(),
        }
    }

    /// A code page, from 0, on A4 paper with lines of pretended words above.
    pub(crate) fn page(&self, page: usize, version: i16) -> GrayImage {
        let mut paper = GrayImage::from_pixel(2480, 3508, Luma([255]));
        write_lines(&mut paper);
        for (place, part) in self.parts.iter().skip(12 * page).take(12).enumerate() {
            let (row, column) = (place as u32 / 4, place as u32 % 4);
            let x = ORIGIN[0] + column * 91 * MODULE;
            let y = ORIGIN[1] + row * 104 * MODULE;
            draw(&mut paper, [x, y], part, version);
        }
        paper
    }
}

/// Draws one code with its top left module at a place.
pub(crate) fn draw(paper: &mut GrayImage, [x, y]: [u32; 2], bytes: &[u8], version: i16) {
    let mut bits = qrcode::bits::Bits::new(Version::Normal(version));
    bits.push_byte_data(bytes)
        .expect("the bytes fit the version");
    bits.push_terminator(EcLevel::M)
        .expect("the bytes fit the version");
    let code = QrCode::with_bits(bits, EcLevel::M).expect("the bits are whole");
    let side = code.width() as u32;
    for (index, colour) in code.to_colors().into_iter().enumerate() {
        if colour == qrcode::Color::Dark {
            let (column, line) = (index as u32 % side, index as u32 / side);
            fill(paper, [x + column * MODULE, y + line * MODULE], [MODULE; 2]);
        }
    }
}

fn fill(paper: &mut GrayImage, [x, y]: [u32; 2], [width, height]: [u32; 2]) {
    for line in y..y + height {
        for column in x..x + width {
            paper.put_pixel(column, line, Luma([0]));
        }
    }
}

/// Rows of short bars, as dark as text is.
fn write_lines(paper: &mut GrayImage) {
    for line in 0..7 {
        let mut x = 200;
        while x < 2200 {
            let width = 8 + (x * 7 + line * 31) % 40;
            fill(paper, [x, 150 + line * 60], [width.min(9), 28]);
            fill(paper, [x, 150 + line * 60 + (x % 3) * 12], [width, 6]);
            x += width + 14;
        }
    }
}
