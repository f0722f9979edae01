//! Reading a code whose blur has to be undone first, in rounds that build on each other:
//! equalise, detect all modules together, correct errors; whatever blocks come out sound
//! are known in the next round, as the function patterns were in the first. This is turbo
//! equalisation with hard feedback (M. Tüchler, R. Koetter and A. Singer, Turbo
//! Equalization: Principles and New Results, IEEE Transactions on Communications 50(5),
//! 2002).

use super::codewords::decode;
use super::equalise::Grid;
use super::function_patterns::{FunctionPatterns, Role};
use super::joint_detection::detect;
use super::local_shift::LocalShift;
use super::patch::Patch;
use super::warp::Warp;

/// Rounds: at least, and at most as long as more and more blocks come out sound. The
/// first rounds improve the local shift even if no block does. Tuned on simulated
/// photographs.
const LEAST_ROUNDS: usize = 3;
const MOST_ROUNDS: usize = 8;

/// Share of the known modules that may be read wrong in the first round where there is
/// a code; by chance it would be a half. Tuned on simulated photographs.
const MOST_WRONG: f32 = 0.14;

/// Reads a code, in no more rounds than are `left` to the picture.
pub(super) fn read_blurred(
    patch: &Patch,
    warp: &Warp,
    pattern: &FunctionPatterns,
    wanted: &impl Fn(&[u8]) -> bool,
    left: &mut usize,
) -> Option<Vec<u8>> {
    let mut progress = Progress {
        patch,
        warp,
        pattern,
        roles: pattern.roles.clone(),
        sound: 0,
        shift: LocalShift::none(pattern.modules),
        shades: Vec::new(),
    };
    for round in 0..MOST_ROUNDS {
        // What one picture may cost ends here, in the middle of a code if need be.
        *left = left.checked_sub(1)?;
        let before = progress.sound;
        let grid = progress.grid();
        let equalised = grid.equalise(&progress.roles, &progress.shades)?;
        if round == 0 && pattern.share_wrong(&equalised) > MOST_WRONG {
            return None;
        }
        // Joint detection costs more: it is spared where the equaliser is enough.
        let bytes = progress.decode(&equalised, wanted).or_else(|| {
            progress.detect(&grid, &equalised)?;
            progress.decode(&progress.shades.clone(), wanted)
        });
        if bytes.is_some() {
            return bytes;
        }
        if round + 1 >= LEAST_ROUNDS && progress.sound <= before {
            break;
        }
    }
    None
}

/// How far the reading of a code has come.
struct Progress<'a> {
    patch: &'a Patch,
    warp: &'a Warp,
    pattern: &'a FunctionPatterns,
    /// What is known of each module by now.
    roles: Vec<Role>,
    /// Blocks that came out sound in the best round.
    sound: usize,
    shift: LocalShift,
    /// What joint detection made of all modules; empty before.
    shades: Vec<f32>,
}

impl Progress<'_> {
    fn grid(&self) -> Grid {
        let shade = |spot| self.patch.calm_shade(self.warp.apply(spot));
        Grid::sample(self.pattern.modules, |spot| self.shift.shade(spot, shade))
    }

    fn detect(&mut self, grid: &Grid, seeming: &[f32]) -> Option<()> {
        let detection = detect(grid, seeming, &self.roles)?;
        self.shift = self.shift.then(&detection.shift);
        self.shades = detection.shades;
        Some(())
    }

    /// Corrects errors; keeps what that made known if it is more than before.
    fn decode(&mut self, shades: &[f32], wanted: &impl Fn(&[u8]) -> bool) -> Option<Vec<u8>> {
        let decoded = decode(shades, self.pattern)?;
        // A worse round must not forget what a better one has made known.
        if decoded.sound > self.sound {
            (self.roles, self.sound) = (decoded.roles, decoded.sound);
        }
        decoded.bytes.filter(|bytes| wanted(bytes))
    }
}
