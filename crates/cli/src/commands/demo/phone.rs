//! A printed page as a telephone's camera would see it: on a table, a little
//! turned and tilted, with uneven light and grain, as a JPEG.

use carewallet_import::Picture;
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};

/// How good the JPEG is, of 100: what telephones send by default.
const QUALITY: u8 = 82;
/// The brightness of the table beside the paper, red, green and blue.
const TABLE: [f32; 3] = [112.0, 88.0, 66.0];
/// Paper under a lamp is a little warm.
const WARMTH: [f32; 3] = [1.0, 0.97, 0.91];

/// Photographs a page. The number makes each photograph a different one.
pub(super) fn photograph(page: &Picture, number: usize) -> image::ImageResult<Vec<u8>> {
    let (width, height) = (page.width() as f32, page.height() as f32);
    let (across, down) = (width * 1.16, height * 1.12);
    // For each spot of the photograph its place on the page is needed, hence the map back.
    let view = View::of(corners(across, down, width, height, number)).inverse();
    let mut grain = Grain(0x2545_f491_4f6c_dd1d ^ number as u64);
    let photo = RgbImage::from_fn(across as u32, down as u32, |x, y| {
        let [u, v] = view.at([x as f32, y as f32]);
        let light = light(x as f32 / across, y as f32 / down, number) + grain.next();
        let colour = seen(page, u * width, v * height);
        Rgb(colour.map(|c| (c * light).clamp(0.0, 255.0) as u8))
    });
    let mut jpeg = Vec::new();
    photo.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY))?;
    Ok(jpeg)
}

/// Where the corners of the page lie on the photograph: nobody holds a
/// telephone quite straight.
fn corners(across: f32, down: f32, width: f32, height: f32, number: usize) -> [[f32; 2]; 4] {
    let turn: f32 = if number.is_multiple_of(2) {
        0.021
    } else {
        -0.016
    };
    let (left, top) = (-width / 2.0, -height / 2.0);
    let flat = [[left, top], [-left, top], [-left, -top], [left, -top]];
    flat.map(|[x, y]| {
        // What is farther away is smaller.
        let near = 1.0 + 0.035 * y / height;
        let (x, y) = (x * near, y * near);
        let (sin, cos) = turn.sin_cos();
        [
            across / 2.0 + x * cos - y * sin,
            down / 2.0 + x * sin + y * cos,
        ]
    })
}

/// A lamp at the upper left, the edges darker, the shadow of a hand below.
fn light(x: f32, y: f32, number: usize) -> f32 {
    let lamp = 1.0 - 0.22 * (x * x + y * y).sqrt();
    let edge = 1.0 - 0.25 * ((x - 0.5).powi(2) + (y - 0.5).powi(2));
    let hand = if number.is_multiple_of(2) {
        1.1 - x
    } else {
        0.1 + x
    };
    let shadow = 1.0 - 0.18 * ((y + 0.5 * hand - 1.15) / 0.2).clamp(0.0, 1.0);
    lamp * edge * shadow
}

/// The colour at a spot of the page, slightly blurred; beside it, the table.
fn seen(page: &Picture, x: f32, y: f32) -> [f32; 3] {
    // Four spots within a pixel stand in for the blur of a lens.
    let spots = [[-0.45, -0.45], [0.45, -0.45], [-0.45, 0.45], [0.45, 0.45]];
    let mut grey = 0.0;
    for [dx, dy] in spots {
        match between(page, x + dx, y + dy) {
            Some(value) => grey += value / 4.0,
            None => return TABLE,
        }
    }
    // Ink is never quite black, nor paper white.
    WARMTH.map(|warmth| (24.0 + 0.86 * grey) * warmth)
}

/// The brightness between four pixels.
fn between(page: &Picture, x: f32, y: f32) -> Option<f32> {
    let (x, y) = (x - 0.5, y - 0.5);
    if x < 0.0 || y < 0.0 {
        return None;
    }
    let (left, top) = (x as usize, y as usize);
    if left + 1 >= page.width() || top + 1 >= page.height() {
        return None;
    }
    let (right, low) = (x - left as f32, y - top as f32);
    let at = top * page.width() + left;
    let (upper, lower) = (&page.grey()[at..], &page.grey()[at + page.width()..]);
    let mix = |row: &[u8]| f32::from(row[0]) * (1.0 - right) + f32::from(row[1]) * right;
    Some(mix(upper) * (1.0 - low) + mix(lower) * low)
}

/// The grain of the sensor: small, and the same each time.
struct Grain(u64);

impl Grain {
    fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 40) as f32 / (1 << 24) as f32 - 0.5) * 0.05
    }
}

/// A projective map between the unit square and a plane.
struct View([[f32; 3]; 3]);

impl View {
    /// From the unit square onto four corners, clockwise from the upper left.
    fn of([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: [[f32; 2]; 4]) -> Self {
        let (ax, ay, bx, by) = (x1 - x2, y1 - y2, x3 - x2, y3 - y2);
        let (sx, sy) = (x0 - x1 + x2 - x3, y0 - y1 + y2 - y3);
        let area = ax * by - bx * ay;
        let (g, h) = ((sx * by - bx * sy) / area, (ax * sy - sx * ay) / area);
        Self([
            [x1 - x0 + g * x1, x3 - x0 + h * x3, x0],
            [y1 - y0 + g * y1, y3 - y0 + h * y3, y0],
            [g, h, 1.0],
        ])
    }

    /// The map back, up to a factor that [`Self::at`] divides out.
    fn inverse(&self) -> Self {
        let Self([[a, b, c], [d, e, f], [g, h, i]]) = self;
        Self([
            [e * i - f * h, c * h - b * i, b * f - c * e],
            [f * g - d * i, a * i - c * g, c * d - a * f],
            [d * h - e * g, b * g - a * h, a * e - b * d],
        ])
    }

    fn at(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        let [p, q, r] = self.0.map(|row| row[0] * x + row[1] * y + row[2]);
        [p / r, q / r]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_leads_to_the_corners() {
        let there = [[10.0, 12.0], [205.0, 7.0], [214.0, 310.0], [3.0, 296.0]];
        let back = View::of(there).inverse();
        for (corner, square) in
            there
                .into_iter()
                .zip([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
        {
            let [x, y] = back.at(corner);
            assert!(
                (x - square[0]).abs() < 1e-4 && (y - square[1]).abs() < 1e-4,
                "{corner:?}"
            );
        }
    }

    #[test]
    fn a_photograph_shows_paper_and_table_and_is_the_same_each_time() {
        let page = Picture::new(200, 280, vec![255; 200 * 280]).unwrap();
        let photo = photograph(&page, 1).unwrap();
        assert_eq!(photo, photograph(&page, 1).unwrap());
        assert_ne!(photo, photograph(&page, 2).unwrap());
        let seen = image::load_from_memory(&photo).unwrap().to_rgb8();
        let [paper, table] = [[116, 150], [1, 1]].map(|[x, y]| seen.get_pixel(x, y).0);
        assert!(paper.iter().all(|&c| c > 140), "{paper:?}");
        assert!(table.iter().all(|&c| c < 130), "{table:?}");
    }
}
