//! A piece of the picture set upright, its light evened out.

use super::Site;
use crate::Picture;
use crate::decode::Thresholds;
use crate::homography::distance;

/// Pixels a module.
const SCALE: usize = 5;

/// Modules of surroundings kept on each side.
const MARGIN: usize = 7;

/// Modules on each side by which brightness is judged.
const REACH: usize = 4;

/// Least half contrast, in shades, so that blank paper stays blank.
const LEAST: f32 = 10.0;

/// An upright piece of the picture.
pub(super) struct Patch {
    side: usize,
    grey: Vec<u8>,
    /// -1 black to 1 white, each pixel the mean of the nine around it.
    even: Vec<f32>,
    /// The same in a light that changes slowly.
    calm: Vec<f32>,
}

impl Patch {
    /// Cuts out a site; none if it lies outside the picture.
    pub(super) fn cut(picture: &Picture, site: &Site<'_>) -> Option<Self> {
        let half = site.modules as f64 / 2.0;
        let middle = [site.origin[0] + half, site.origin[1] + half];
        let [x, y] = site.plane.apply(middle);
        let inside = (0.0..picture.width() as f64).contains(&x)
            && (0.0..picture.height() as f64).contains(&y);
        let [next_x, next_y] = site.plane.apply([middle[0] + 1.0, middle[1]]);
        let pixels = distance([x, y], [next_x, next_y]);
        // Smaller modules cannot be read, larger ones come from a wrong plane.
        if !inside || !(1.2..200.0).contains(&pixels) {
            return None;
        }
        let side = (site.modules + 2 * MARGIN) * SCALE;
        let grey = taken(picture, site, side, pixels > 1.6 * SCALE as f64);
        let smooth = smoothed(&grey, side);
        let thresholds = Thresholds::measure(&smooth, side, SCALE, REACH);
        let even = evened(&smooth, side, &thresholds);
        let calm = evened(&smooth, side, &thresholds.softened(REACH));
        Some(Self {
            side,
            grey,
            even,
            calm,
        })
    }

    /// The shade at a place in modules from the top left of the code.
    pub(super) fn shade(&self, spot: [f64; 2]) -> f32 {
        self.even[self.index(spot)]
    }

    /// The same in a light that changes slowly.
    pub(super) fn calm_shade(&self, spot: [f64; 2]) -> f32 {
        self.calm[self.index(spot)]
    }

    fn index(&self, [x, y]: [f64; 2]) -> usize {
        let column = ((x + MARGIN as f64) * SCALE as f64) as isize;
        let line = ((y + MARGIN as f64) * SCALE as f64) as isize;
        let last = self.side as isize - 1;
        line.clamp(0, last) as usize * self.side + column.clamp(0, last) as usize
    }

    pub(super) fn into_picture(self) -> Option<Picture> {
        Picture::new(self.side, self.side, self.grey)
    }
}

fn taken(picture: &Picture, site: &Site<'_>, side: usize, fine: bool) -> Vec<u8> {
    let spot = |x: f64, y: f64| {
        let scale = SCALE as f64;
        let page = [
            site.origin[0] - MARGIN as f64 + x / scale,
            site.origin[1] - MARGIN as f64 + y / scale,
        ];
        picture.at(site.plane.apply(page))
    };
    let mut grey = Vec::with_capacity(side * side);
    for y in 0..side {
        for x in 0..side {
            let (x, y) = (x as f64, y as f64);
            let shade = if fine {
                let quarters = [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)];
                quarters
                    .iter()
                    .map(|(dx, dy)| spot(x + dx, y + dy))
                    .sum::<f32>()
                    / 4.0
            } else {
                spot(x + 0.5, y + 0.5)
            };
            grey.push(shade as u8);
        }
    }
    grey
}

/// Means of three by three.
fn smoothed(grey: &[u8], side: usize) -> Vec<u8> {
    let mut smooth = grey.to_vec();
    for y in 1..side - 1 {
        for x in 1..side - 1 {
            let line = |y: usize| {
                let at = y * side + x;
                u16::from(grey[at - 1]) + u16::from(grey[at]) + u16::from(grey[at + 1])
            };
            smooth[y * side + x] = ((line(y - 1) + line(y) + line(y + 1) + 4) / 9) as u8;
        }
    }
    smooth
}

fn evened(smooth: &[u8], side: usize, thresholds: &Thresholds) -> Vec<f32> {
    let even = smooth.iter().enumerate().map(|(index, &grey)| {
        let (shade, contrast) = thresholds.at(index % side, index / side);
        (f32::from(grey) - shade) / contrast.max(LEAST)
    });
    even.collect()
}
