//! Where a code should be.

use crate::homography::{Homography, Spot};

/// Where a code should be: its top left module and its size, in modules of
/// the page, and the plane of that page.
pub(crate) struct Site<'a> {
    pub(crate) plane: &'a Homography,
    pub(crate) origin: Spot,
    pub(crate) modules: usize,
}
