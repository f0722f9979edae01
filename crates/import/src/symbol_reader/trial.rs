//! Codes for the tests of blur: shades of known modules, blurred and moved.

use super::equalise::Grid;
use super::function_patterns::FunctionPatterns;
use crate::homography::Spot;

/// A code of version 10 and its modules, -1 dark and 1 light.
pub(super) fn code() -> (Vec<f32>, FunctionPatterns) {
    let bytes: Vec<u8> = (0..200u32).map(|i| (i * i * 7 + i) as u8).collect();
    let code = qrcode::QrCode::with_version(bytes, qrcode::Version::Normal(10), qrcode::EcLevel::M)
        .unwrap();
    let light = |colour| {
        if colour == qrcode::Color::Dark {
            -1.0
        } else {
            1.0
        }
    };
    let modules = code.to_colors().into_iter().map(light).collect();
    (modules, FunctionPatterns::for_side(57).unwrap())
}

/// The shade of a place out of focus: `blur` is a deviation in modules.
pub(super) fn blurred(modules: &[f32], [x, y]: Spot, blur: f64) -> f32 {
    let (left, top) = (x.floor() as i32, y.floor() as i32);
    let (mut sum, mut weights) = (0.0, 0.0);
    for (dx, dy) in (-3..=3).flat_map(|dx| (-3..=3).map(move |dy| (dx, dy))) {
        let (column, line) = (left + dx, top + dy);
        let inside = (0..57).contains(&column) && (0..57).contains(&line);
        let shade = if inside {
            modules[(line * 57 + column) as usize]
        } else {
            1.0
        };
        let far = (f64::from(column) + 0.5 - x).powi(2) + (f64::from(line) + 0.5 - y).powi(2);
        let weight = (-far / (2.0 * blur * blur)).exp();
        sum += weight * f64::from(shade);
        weights += weight;
    }
    (sum / weights) as f32
}

/// The code as a grid, out of focus, with noise.
pub(super) fn grid(modules: &[f32], blur: f64, noise: f32) -> Grid {
    let state = std::cell::Cell::new(1u32);
    Grid::sample(57, |spot| {
        state.set(
            state
                .get()
                .wrapping_mul(1_664_525)
                .wrapping_add(1_013_904_223),
        );
        let off = (state.get() >> 8) as f32 / (1 << 23) as f32 - 1.0;
        blurred(modules, spot, blur) + noise * off
    })
}

/// How many modules seem to be what they are not.
pub(super) fn wrong(shades: &[f32], modules: &[f32]) -> usize {
    let pairs = shades.iter().zip(modules);
    pairs
        .filter(|(shade, module)| (**shade < 0.0) != (**module < 0.0))
        .count()
}
