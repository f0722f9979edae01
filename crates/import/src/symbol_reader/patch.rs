//! A piece of the picture, set upright and its light evened out.

use super::Site;
use crate::Picture;
use crate::decode::Thresholds;
use crate::homography::distance;

/// Pixels a module. Odd, so that a module has a pixel in its middle.
const SCALE: usize = 5;

/// Modules of surroundings kept on each side: the pattern is looked for five modules off
/// (`warp`), and two more show what it should stand on.
const MARGIN: usize = 7;

/// Modules on each side by which brightness is judged. Tuned on simulated photographs.
const REACH: usize = 4;

/// Least half contrast, in shades of 0 to 255, so that blank paper stays blank.
const LEAST_CONTRAST: f32 = 10.0;

/// Pixels of the picture a module: smaller ones cannot be read, larger ones come from a
/// wrong plane. At 1.5 pixels one in five codes is still read (docs/reading.md, `typical`
/// at half a megapixel).
const READABLE: std::ops::Range<f64> = 1.2..200.0;

/// Pixels of the picture for each of the patch from which on four places of it are
/// averaged, so that none of the picture is skipped.
const SKIPS_PIXELS: f64 = 1.6;

/// An upright piece of the picture.
pub(super) struct Patch {
    side: usize,
    grey: Vec<u8>,
    /// -1 black to 1 white, each pixel the mean of the nine around it.
    even: Vec<f32>,
    /// The same with brightness and contrast taken over a wider neighbourhood: they
    /// change slowly, as the linear model of blur asks for.
    calm: Vec<f32>,
}

impl Patch {
    /// Cuts out a site; none if it lies outside the picture.
    pub(super) fn cut(picture: &Picture, site: &Site<'_>) -> Option<Self> {
        let half = site.modules as f64 / 2.0;
        // The scale is taken in the middle; a tilted page has another at each corner.
        let middle = [site.origin[0] + half, site.origin[1] + half];
        let [x, y] = site.plane.apply(middle);
        let inside = (0.0..picture.width() as f64).contains(&x)
            && (0.0..picture.height() as f64).contains(&y);
        let [next_x, next_y] = site.plane.apply([middle[0] + 1.0, middle[1]]);
        let pixels = distance([x, y], [next_x, next_y]);
        if !inside || !READABLE.contains(&pixels) {
            return None;
        }
        let side = (site.modules + 2 * MARGIN) * SCALE;
        let is_fine = pixels > SKIPS_PIXELS * SCALE as f64;
        let grey = resample(picture, site, side, is_fine);
        // Noise would be taken for the darkest and lightest shades.
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

    /// The same with slowly changing brightness and contrast.
    pub(super) fn calm_shade(&self, spot: [f64; 2]) -> f32 {
        self.calm[self.index(spot)]
    }

    fn index(&self, [x, y]: [f64; 2]) -> usize {
        let column = ((x + MARGIN as f64) * SCALE as f64) as isize;
        let line = ((y + MARGIN as f64) * SCALE as f64) as isize;
        let last = self.side as isize - 1;
        // Beyond the patch, its edge: a warp may lead there.
        line.clamp(0, last) as usize * self.side + column.clamp(0, last) as usize
    }

    pub(super) fn into_picture(self) -> Option<Picture> {
        Picture::new(self.side, self.side, self.grey)
    }
}

fn resample(picture: &Picture, site: &Site<'_>, side: usize, is_fine: bool) -> Vec<u8> {
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
            let shade = if is_fine {
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
        (f32::from(grey) - shade) / contrast.max(LEAST_CONTRAST)
    });
    even.collect()
}
