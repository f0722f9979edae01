//! What lens, sensor and file format do to the light: blur, noise, JPEG.

use image::ExtendedColorType;
use image::codecs::jpeg::JpegEncoder;

use super::conditions::Conditions;
use crate::SeededRng;

/// Blur that comes from scaling a picture down, in pixels.
const RESIZE_BLUR: f64 = 0.35;

/// Turns light into a JPEG file.
pub(super) fn developed(
    light: &[f32],
    [width, height]: [u32; 2],
    conditions: &Conditions,
    rng: &mut SeededRng,
) -> Vec<u8> {
    let shrunk = f64::from(width) / 3000.0;
    // Blur is given for the full-size picture, and shrinks with it.
    let blur = rng.between(conditions.blur) * shrunk + RESIZE_BLUR;
    let smear = (rng.between(conditions.smear) * shrunk).round() as usize;
    let side = width as usize;
    let kernel = bell_kernel(blur);
    // A bell curve in two dimensions is one across followed by one down.
    let across = filtered(light, &kernel, 1);
    let both = filtered(&across, &kernel, side);
    let along = if rng.share() < 0.5 { 1 } else { side };
    let moved = filtered(&both, &vec![1.0 / (smear + 1) as f32; smear + 1], along);
    let noise = rng.between(conditions.noise) as f32;
    let grey: Vec<u8> = moved
        .iter()
        .map(|light| (light * 255.0 + noise * rng.bell()).round() as u8)
        .collect();
    let quality = rng.between(conditions.quality).round() as u8;
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, quality)
        .encode(&grey, width, height, ExtendedColorType::L8)
        .expect("a grey picture of phone size always encodes");
    file
}

fn bell_kernel(deviation: f64) -> Vec<f32> {
    let reach = (deviation * 3.0).ceil() as i32;
    let weight = |at: i32| (-f64::from(at * at) / (2.0 * deviation * deviation)).exp();
    let sum: f64 = (-reach..=reach).map(weight).sum();
    (-reach..=reach)
        .map(|at| (weight(at) / sum) as f32)
        .collect()
}

/// Runs a filter along rows (`stride` 1) or columns (`stride` a row's length).
/// Beyond one edge the picture continues with the opposite one.
fn filtered(light: &[f32], kernel: &[f32], stride: usize) -> Vec<f32> {
    let reach = kernel.len() / 2;
    let mut sums = vec![0.0; light.len()];
    for (index, weight) in kernel.iter().enumerate() {
        // Summing shifted pictures is faster than a loop around each pixel. What wraps
        // around at the edges is only desk.
        let shift = index.abs_diff(reach) * stride;
        let cut = if index >= reach {
            shift
        } else {
            light.len() - shift
        };
        let (before, after) = light.split_at(cut);
        for (sum, light) in sums.iter_mut().zip(after.iter().chain(before)) {
            *sum += weight * light;
        }
    }
    sums
}
