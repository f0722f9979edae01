//! Simulated photographs of printed pages: a page goes in, and the JPEG file that a
//! phone would have made of it comes out. The same seed gives the same file.

mod bend;
mod camera;
mod conditions;
mod copier;
mod damage;
mod grain;
mod light;
mod sensor;
mod spoil;

use image::GrayImage;

use crate::SeededRng;
use bend::Bend;
use camera::CameraView;
use conditions::PAGE;
use damage::Damage;
use light::Light;
use spoil::Spoil;

pub use conditions::{Conditions, Megapixels};
pub use copier::{Fax, faxed, photocopied};

/// Takes a photograph of an A4 page and returns the JPEG file.
///
/// # Panics
/// Never: a burst of one shot has one.
#[must_use]
pub fn photograph(page: &GrayImage, conditions: &Conditions, seed: u64) -> Vec<u8> {
    burst(page, conditions, seed, 1).swap_remove(0)
}

/// Takes several photographs from one place, as a phone does while a finger
/// stays on its button: page, light and damage are those of one scene; focus,
/// movement, noise and compression are each photograph's own. The first is the
/// one that [`photograph`] takes.
#[must_use]
pub fn burst(page: &GrayImage, conditions: &Conditions, seed: u64, shots: usize) -> Vec<Vec<u8>> {
    // One generator for all of this: the order of the draws is part of every picture.
    let rng = &mut SeededRng::for_photo(seed);
    let frame = conditions.size.frame();
    let view = CameraView::drawn(conditions, frame, rng);
    let damage = Damage::drawn(conditions, rng);
    let light = Light::drawn(conditions, frame, rng);
    let scene = Scene {
        page,
        bend: Bend::drawn(conditions, view.eye(), seed),
        view,
        damage,
        light,
        spoil: Spoil::drawn(conditions, seed),
        desk: rng.between([0.15, 0.6]) as f32,
        ink: rng.between([0.06, 0.16]) as f32,
        paper: rng.between([0.82, 0.94]) as f32,
    };
    // The costly part; all shots share it.
    let exposed = scene.exposed(frame);
    let shot = |_| sensor::developed(&exposed, frame, conditions, rng);
    (0..shots).map(shot).collect()
}

/// Everything in front of the camera.
struct Scene<'a> {
    page: &'a GrayImage,
    view: CameraView,
    bend: Bend,
    damage: Damage,
    light: Light,
    spoil: Spoil,
    desk: f32,
    ink: f32,
    paper: f32,
}

impl Scene<'_> {
    /// The brightness that reaches each pixel, 0 to about 1.
    fn exposed(&self, [width, height]: [u32; 2]) -> Vec<f32> {
        // A small picture has several dots of the page in each pixel; sampling only one
        // of them would make patterns that no camera makes.
        let looks: &[(f64, f64)] = if width < 3000 {
            &[(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)]
        } else {
            &[(0.5, 0.5)]
        };
        let mut exposed = Vec::with_capacity((width * height) as usize);
        for y in 0..height {
            for x in 0..width {
                let (x, y) = (f64::from(x), f64::from(y));
                let seen = looks.iter().map(|(dx, dy)| self.seen([x + dx, y + dy]));
                let mean = seen.sum::<f32>() / looks.len() as f32;
                exposed.push(mean * self.light.at([x, y]));
            }
        }
        exposed
    }

    /// What reflects light at a place of the frame: page, finger or desk.
    fn seen(&self, spot: [f64; 2]) -> f32 {
        let flat = self.bend.on_paper(self.view.on_page(spot));
        let place = self.damage.moved(flat);
        // First: a finger lies on top of the page and reaches over its edge.
        if let Some(skin) = self.damage.finger(place) {
            return skin;
        }
        let on_page = (0.0..PAGE[0]).contains(&place[0]) && (0.0..PAGE[1]).contains(&place[1]);
        if !on_page {
            return self.desk * (0.85 + 0.3 * grain::grain(spot[0] / 90.0, spot[1] / 14.0));
        }
        let shown = self.print(self.spoil.placed(place));
        let printed = self.ink + (self.paper - self.ink) * shown;
        let tint = self.damage.tint(place) * self.bend.tint(place);
        printed * tint * self.spoil.shone(place) + self.spoil.glare(place)
    }

    /// The printed page at a place in millimetres, 0 black to 1 white.
    fn print(&self, place: [f64; 2]) -> f32 {
        let (width, height) = self.page.dimensions();
        let x = (place[0] / PAGE[0] * f64::from(width) - 0.5).max(0.0) as f32;
        let y = (place[1] / PAGE[1] * f64::from(height) - 0.5).max(0.0) as f32;
        let (left, top) = (x as u32, y as u32);
        // Between the four nearest dots: single ones would show as steps in a large picture.
        let (fx, fy) = (x - left as f32, y - top as f32);
        let pixels = self.page.as_raw();
        let at = |column: u32, line: u32| {
            let (column, line) = (column.min(width - 1), line.min(height - 1));
            f32::from(pixels[(line * width + column) as usize])
        };
        let upper = at(left, top) * (1.0 - fx) + at(left + 1, top) * fx;
        let lower = at(left, top + 1) * (1.0 - fx) + at(left + 1, top + 1) * fx;
        (upper * (1.0 - fy) + lower * fy) / 255.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> GrayImage {
        GrayImage::from_fn(420, 594, |x, y| {
            image::Luma([(x / 8 + y / 8) as u8 % 2 * 255])
        })
    }

    #[test]
    fn the_same_seed_gives_the_same_file() {
        let conditions = Conditions::damaged(Megapixels::Two);
        let first = photograph(&page(), &conditions, 7);
        assert!(first == photograph(&page(), &conditions, 7));
        assert!(first != photograph(&page(), &conditions, 8));
    }

    #[test]
    fn shots_of_a_burst_differ_and_the_first_is_the_photograph() {
        let conditions = Conditions::typical(Megapixels::Half);
        let shots = burst(&page(), &conditions, 5, 3);
        assert!(shots[0] == photograph(&page(), &conditions, 5));
        assert!(shots.len() == 3 && shots[0] != shots[1] && shots[1] != shots[2]);
    }

    #[test]
    fn photographs_have_their_size() {
        let file = photograph(&page(), &Conditions::hard(Megapixels::Three), 1);
        let photo = image::load_from_memory(&file).unwrap();
        assert_eq!((photo.width(), photo.height()), (1536, 2048));
    }

    #[test]
    fn glare_and_screens_change_the_picture_and_nothing_else_does() {
        let size = Megapixels::One;
        let plain = photograph(&page(), &Conditions::typical(size), 4);
        for spoilt in [Conditions::glare(size, 0.8), Conditions::screen(size, 0.6)] {
            let file = photograph(&page(), &spoilt, 4);
            assert!(file != plain && file == photograph(&page(), &spoilt, 4));
        }
        assert!(plain == photograph(&page(), &Conditions::glare(size, 0.0), 4));
        assert!(plain == photograph(&page(), &Conditions::curled(size, 0.0), 4));
        assert!(plain != photograph(&page(), &Conditions::curled(size, 15.0), 4));
    }

    #[test]
    fn a_hard_photograph_is_darker_than_a_typical_one() {
        let brightness = |conditions: &Conditions| {
            let photo = image::load_from_memory(&photograph(&page(), conditions, 3)).unwrap();
            let grey = photo.into_luma8();
            grey.as_raw().iter().map(|&p| u64::from(p)).sum::<u64>() / grey.as_raw().len() as u64
        };
        let typical = brightness(&Conditions::typical(Megapixels::Two));
        assert!(brightness(&Conditions::hard(Megapixels::Two)) < typical);
    }
}
