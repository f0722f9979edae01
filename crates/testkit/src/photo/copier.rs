//! Pages that went through a machine before they came to the camera:
//! photocopiers and fax machines.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageFormat, Luma};

use super::conditions::PAGE;
use crate::SeededRng;

/// How finely a fax machine scans the page, in dots an inch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fax {
    /// 200 across, 100 down: "standard".
    Standard,
    /// 200 each way: "fine".
    Fine,
}

/// Copies a page `copies` times, each from the copy before: slightly
/// turned, the contrast stretched, the toner spread or lost by up to `toner`
/// millimetres at each edge, and `dust` specks to the square centimetre.
#[must_use]
pub fn photocopied(page: &GrayImage, copies: u32, toner: f64, dust: f64, seed: u64) -> GrayImage {
    let rng = &mut SeededRng::for_photo(seed ^ 0xc0b7_0000);
    let mut copy = page.clone();
    for _ in 0..copies {
        copy = copied(&copy, toner, dust, rng);
    }
    copy
}

fn copied(page: &GrayImage, toner: f64, dust: f64, rng: &mut SeededRng) -> GrayImage {
    let (width, height) = page.dimensions();
    let dots = f64::from(width) / PAGE[0];
    let turn = rng.either_way(1.2_f64.to_radians());
    // The optics soften edges before the machine decides what is black.
    let soft = blurred(&turned(page, turn), (0.06 * dots).max(0.5));
    // A blurred edge is half dark at its true place, so another threshold moves it.
    // The blur spans 0.06 mm each way.
    let limit = 127.0 + 110.0 * (rng.either_way(toner) / 0.12).clamp(-1.0, 1.0);
    let steep = 3.0;
    let mut copy = GrayImage::from_fn(width, height, |x, y| {
        let shade = f64::from(soft.get_pixel(x, y).0[0]);
        let stretched = 127.0 + (shade - limit) * steep + 6.0 * f64::from(rng.bell());
        // Toner is never quite black, nor copied paper quite white.
        Luma([stretched.clamp(8.0, 250.0) as u8])
    });
    let specks = (PAGE[0] * PAGE[1] / 100.0 * dust) as usize;
    for _ in 0..specks {
        speck(&mut copy, dots, rng);
    }
    copy
}

fn speck(copy: &mut GrayImage, dots: f64, rng: &mut SeededRng) {
    let (width, height) = copy.dimensions();
    let middle = [
        rng.share() * f64::from(width),
        rng.share() * f64::from(height),
    ];
    let radius = rng.between([0.08, 0.3]) * dots;
    let shade = if rng.share() < 0.7 { 20 } else { 245 };
    let span = |at: f64, end: u32| (at - radius).max(0.0) as u32..((at + radius) as u32).min(end);
    for y in span(middle[1], height) {
        for x in span(middle[0], width) {
            if (f64::from(x) - middle[0]).hypot(f64::from(y) - middle[1]) < radius {
                copy.put_pixel(x, y, Luma([shade]));
            }
        }
    }
}

/// Sends a page by fax and returns the PNG file that is kept at the other end,
/// at 200 dots an inch each way: black and white only, slightly turned. What was
/// scanned coarsely has every line twice.
#[must_use]
pub fn faxed(page: &GrayImage, fax: Fax, seed: u64) -> Vec<u8> {
    let rng = &mut SeededRng::for_photo(seed ^ 0xfa_0000);
    let turned = turned(page, rng.either_way(0.8_f64.to_radians()));
    // A fax machine uses one threshold for the whole page.
    let limit = rng.between([105.0, 150.0]);
    let [width, height] = PAGE.map(|side| (side / 25.4 * 200.0) as u32);
    let lines = match fax {
        Fax::Standard => 2,
        Fax::Fine => 1,
    };
    let dots = f64::from(page.width()) / f64::from(width);
    let mut sent = GrayImage::new(width, height);
    for y in (0..height).step_by(lines as usize) {
        for x in 0..width {
            let at = [f64::from(x) * dots, f64::from(y) * dots];
            let seen = mean(&turned, at, [dots, dots * f64::from(lines)]);
            let grey = seen + 8.0 * f64::from(rng.bell());
            let shade = if grey < limit { 0 } else { 255 };
            for line in y..(y + lines).min(height) {
                sent.put_pixel(x, line, Luma([shade]));
            }
        }
    }
    let mut file = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(sent)
        .write_to(&mut file, ImageFormat::Png)
        .expect("a grey picture of page size always encodes");
    file.into_inner()
}

/// The mean shade of a piece of the page, in its dots.
fn mean(page: &GrayImage, [left, top]: [f64; 2], [width, height]: [f64; 2]) -> f64 {
    let span = |from: f64, length: f64, end: u32| {
        let first = (from as u32).min(end - 1);
        first..((from + length).round() as u32).clamp(first + 1, end)
    };
    let (mut sum, mut count) = (0.0, 0.0);
    for y in span(top, height, page.height()) {
        for x in span(left, width, page.width()) {
            sum += f64::from(page.get_pixel(x, y).0[0]);
            count += 1.0;
        }
    }
    sum / count
}

/// The page turned about its middle, white where there was none.
fn turned(page: &GrayImage, turn: f64) -> GrayImage {
    let (width, height) = page.dimensions();
    let (sin, cos) = turn.sin_cos();
    let middle = [f64::from(width) / 2.0, f64::from(height) / 2.0];
    GrayImage::from_fn(width, height, |x, y| {
        let (x, y) = (f64::from(x) - middle[0], f64::from(y) - middle[1]);
        let from = [x * cos - y * sin + middle[0], x * sin + y * cos + middle[1]];
        let inside = (0.0..f64::from(width)).contains(&from[0])
            && (0.0..f64::from(height)).contains(&from[1]);
        if inside {
            *page.get_pixel(from[0] as u32, from[1] as u32)
        } else {
            Luma([255])
        }
    })
}

/// Means over a square that reaches `reach` dots each way.
fn blurred(page: &GrayImage, reach: f64) -> GrayImage {
    let side = reach.ceil() as u32 * 2 + 1;
    let back = f64::from(side / 2);
    GrayImage::from_fn(page.width(), page.height(), |x, y| {
        let from = [
            (f64::from(x) - back).max(0.0),
            (f64::from(y) - back).max(0.0),
        ];
        Luma([mean(page, from, [f64::from(side); 2]) as u8])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> GrayImage {
        GrayImage::from_fn(840, 1188, |x, y| Luma([(x / 12 + y / 12) as u8 % 2 * 255]))
    }

    #[test]
    fn copies_differ_by_seed_and_grow_worse() {
        let copy = |copies, seed| photocopied(&page(), copies, 0.08, 0.5, seed);
        assert!(copy(1, 3) == copy(1, 3) && copy(1, 3) != copy(1, 4));
        let off = |copy: &GrayImage| -> u64 {
            let pairs = copy.as_raw().iter().zip(page().into_raw());
            pairs.map(|(a, b)| u64::from(a.abs_diff(b))).sum()
        };
        assert!(off(&copy(2, 3)) > off(&copy(1, 3)));
    }

    #[test]
    fn faxes_are_black_and_white_and_lines_come_twice() {
        let sent = |fax| {
            let file = faxed(&page(), fax, 5);
            image::load_from_memory(&file).unwrap().into_luma8()
        };
        let (coarse, fine) = (sent(Fax::Standard), sent(Fax::Fine));
        assert_eq!(coarse.dimensions(), (1653, 2338));
        assert!(
            fine.as_raw()
                .iter()
                .all(|&shade| shade == 0 || shade == 255)
        );
        assert!(
            coarse
                .rows()
                .step_by(2)
                .zip(coarse.rows().skip(1).step_by(2))
                .all(|(upper, lower)| upper.eq(lower))
        );
    }
}
