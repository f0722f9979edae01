//! The grain of paper and desks.

use crate::seeded_rng::mixed;

/// A smooth, uneven surface from 0 to 1, always the same.
pub(super) fn grain(x: f64, y: f64) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    // Hashed from the place, not drawn: it must not depend on which pixel is asked for first.
    let knot = |dx: f64, dy: f64| {
        let (x, y) = ((left + dx) as i64 as u64, (top + dy) as i64 as u64);
        (mixed(x.wrapping_mul(0x1f1f_1f1f).wrapping_add(y << 32)) >> 40) as f32 / (1 << 24) as f32
    };
    let (fx, fy) = ((x - left) as f32, (y - top) as f32);
    let upper = knot(0.0, 0.0) * (1.0 - fx) + knot(1.0, 0.0) * fx;
    let lower = knot(0.0, 1.0) * (1.0 - fx) + knot(1.0, 1.0) * fx;
    upper * (1.0 - fy) + lower * fy
}
