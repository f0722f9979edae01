//! The second decoder: zedbar, for what the first one missed.

use std::panic::{AssertUnwindSafe, catch_unwind};

use zedbar::config::QrCode;
use zedbar::{DecoderConfig, Image, Scanner};

use super::Symbol;
use crate::Picture;

/// Looks through a picture once more.
pub(crate) fn read_by_zbar(picture: &Picture) -> Vec<Symbol> {
    // Should it panic, the codes of the first decoder are still there.
    catch_unwind(AssertUnwindSafe(|| scanned(picture))).unwrap_or_default()
}

fn scanned(picture: &Picture) -> Vec<Symbol> {
    let (width, height) = (picture.width() as u32, picture.height() as u32);
    let Ok(mut image) = Image::from_gray(picture.grey(), width, height) else {
        return Vec::new();
    };
    let settings = DecoderConfig::new().enable(QrCode).scan_density(1, 1);
    let found = Scanner::with_config(settings).scan(&mut image);
    found.symbols().iter().filter_map(symbol).collect()
}

/// This decoder does not say which corner is which, so its symbols never
/// steer the search (`modules` is 0).
fn symbol(found: &zedbar::symbol::Symbol) -> Option<Symbol> {
    let mut corners = [[0.0; 2]; 4];
    for (corner, point) in corners.iter_mut().zip(found.points()) {
        *corner = [f64::from(point.x), f64::from(point.y)];
    }
    Some(Symbol {
        bytes: found.raw_data()?.to_vec(),
        corners,
        modules: 0,
    })
}
