//! Where the camera stands, as a map from places in the frame to places on the page.

use super::conditions::{Conditions, PAGE};
use crate::SeededRng;

/// Millimetres from the lens to the middle of the page.
const DISTANCE: [f64; 2] = [300.0, 400.0];

/// Strength of the lens's own bending of straight lines.
const BARREL: f64 = 0.012;

/// How much of a wave of curl fits on the page, in radians (not quite half of one), and
/// where it may begin.
const CURL_WAVES: f64 = 3.0;
const CURL_PHASES: f64 = 3.0;

/// Millimetres to the lens by which curl is turned into a shift: the nearest distance.
const CURL_DISTANCE: f64 = 300.0;

/// How the slack between page and frame is split, so that the page is near the middle.
const CENTRED: [f64; 2] = [0.3, 0.7];

type Matrix = [[f64; 3]; 3];

/// One camera position.
pub(super) struct CameraView {
    /// Frame to page, before lens and curl.
    back: Matrix,
    frame: [f64; 2],
    barrel: f64,
    curl: f64,
    curl_phase: f64,
    eye: [f64; 3],
}

impl CameraView {
    pub(super) fn drawn(conditions: &Conditions, frame: [u32; 2], rng: &mut SeededRng) -> Self {
        let frame = frame.map(f64::from);
        // Keep the order of these draws, or every seed gives another picture.
        let camera = camera(conditions, rng);
        let placed = placed(&camera, conditions, frame, rng);
        Self {
            back: inverse(&placed),
            frame,
            barrel: rng.either_way(BARREL),
            curl: rng.either_way(conditions.curl),
            curl_phase: rng.share() * CURL_PHASES,
            eye: eye(&camera),
        }
    }

    /// Where the lens stands: right and down on the page, and above it, in
    /// millimetres.
    pub(super) fn eye(&self) -> [f64; 3] {
        self.eye
    }

    /// The place on the page, in millimetres from its top left, that is seen
    /// at a spot of the frame.
    pub(super) fn on_page(&self, spot: [f64; 2]) -> [f64; 2] {
        let half = self.frame[1] / 2.0;
        let (x, y) = (spot[0] - self.frame[0] / 2.0, spot[1] - half);
        // The usual model of a lens: distortion grows with the square of the distance.
        let bend = 1.0 + self.barrel * (x * x + y * y) / (half * half);
        let straight = [x * bend + self.frame[0] / 2.0, y * bend + half];
        let [x, y] = applied(&self.back, straight);
        // Where the page curls up, the camera sees it slightly shifted.
        let height = self.curl * (y / PAGE[1] * CURL_WAVES + self.curl_phase).sin();
        let lean = height / CURL_DISTANCE;
        [
            x + (x - PAGE[0] / 2.0) * lean,
            y + (y - PAGE[1] / 2.0) * lean,
        ]
    }
}

/// Page in millimetres to a plane in front of the lens.
fn camera(conditions: &Conditions, rng: &mut SeededRng) -> Matrix {
    let tilt = conditions.tilt.to_radians();
    let (sin_a, cos_a) = rng.either_way(tilt).sin_cos();
    let (sin_b, cos_b) = rng.either_way(tilt).sin_cos();
    let (sin_c, cos_c) = rng.either_way(conditions.turn.to_radians()).sin_cos();
    let away = rng.between(DISTANCE);
    // Turn the page in its plane, tilt it about both axes, then step back.
    let turned = [[cos_c, -sin_c], [sin_c, cos_c], [0.0, 0.0]];
    let tilted = |v: [f64; 3]| {
        let [x, y, z] = v;
        let (y, z) = (y * cos_a - z * sin_a, y * sin_a + z * cos_a);
        [x * cos_b + z * sin_b, y, z * cos_b - x * sin_b]
    };
    let right = tilted([turned[0][0], turned[1][0], 0.0]);
    let down = tilted([turned[0][1], turned[1][1], 0.0]);
    let [mx, my] = [PAGE[0] / 2.0, PAGE[1] / 2.0];
    std::array::from_fn(|row| {
        let step = if row == 2 { away } else { 0.0 };
        [
            right[row],
            down[row],
            step - right[row] * mx - down[row] * my,
        ]
    })
}

/// Where the lens of a camera stands.
fn eye(camera: &Matrix) -> [f64; 3] {
    let column = |k: usize| [camera[0][k], camera[1][k], camera[2][k]];
    let ([ax, ay, az], [bx, by, bz], step) = (column(0), column(1), column(2));
    let up = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    let along = |way: [f64; 3]| -> f64 { way.iter().zip(step).map(|(w, s)| w * s).sum() };
    [-along([ax, ay, az]), -along([bx, by, bz]), along(up).abs()]
}

/// Scales and shifts the view so that the page fills the frame as asked.
fn placed(
    camera: &Matrix,
    conditions: &Conditions,
    frame: [f64; 2],
    rng: &mut SeededRng,
) -> Matrix {
    let corners = [[0.0, 0.0], [PAGE[0], 0.0], [0.0, PAGE[1]], PAGE].map(|c| applied(camera, c));
    let span = |axis: usize| {
        let along = corners.map(|corner| corner[axis]);
        let low = along.into_iter().fold(f64::MAX, f64::min);
        (low, along.into_iter().fold(f64::MIN, f64::max) - low)
    };
    let spans = [span(0), span(1)];
    let fill = rng.between(conditions.fill);
    let scale = (fill * frame[0] / spans[0].1).min(fill * frame[1] / spans[1].1);
    let shift: [f64; 2] = std::array::from_fn(|axis| {
        let slack = frame[axis] - spans[axis].1 * scale;
        slack * rng.between(CENTRED) - spans[axis].0 * scale
    });
    std::array::from_fn(|row| match row {
        0 | 1 => std::array::from_fn(|k| camera[row][k] * scale + camera[2][k] * shift[row]),
        _ => camera[2],
    })
}

fn applied(m: &Matrix, [x, y]: [f64; 2]) -> [f64; 2] {
    let row = |r: usize| m[r][0] * x + m[r][1] * y + m[r][2];
    [row(0) / row(2), row(1) / row(2)]
}

/// The inverse up to a factor, which cancels out in [`applied`].
fn inverse(m: &Matrix) -> Matrix {
    std::array::from_fn(|row| {
        std::array::from_fn(|column| {
            let (a, b) = ((column + 1) % 3, (column + 2) % 3);
            let (c, d) = ((row + 1) % 3, (row + 2) % 3);
            m[a][c] * m[b][d] - m[a][d] * m[b][c]
        })
    })
}
