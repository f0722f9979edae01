//! Reading a code whose blur has to be undone first: learning how its modules
//! run into each other, judging them, and again with what came out sound.

use super::codewords::told;
use super::equalise::Grid;
use super::function_patterns::{Fixed, FunctionPatterns};
use super::joint_detection::detected;
use super::local_shift::LocalShift;
use super::patch::Patch;
use super::warp::Warp;

/// Times that blur is learnt, each from what was judged before: at least,
/// and at most as long as more and more blocks of the code come out sound.
const LESSONS: [usize; 2] = [3, 8];

/// Share of the fixed modules that may be read wrong where a code stands.
const MOST_WRONG: f32 = 0.14;

/// Reads a code, in no more lessons than are `left` to the picture.
pub(super) fn read_blurred(
    patch: &Patch,
    warp: &Warp,
    pattern: &FunctionPatterns,
    wanted: &impl Fn(&[u8]) -> bool,
    left: &mut usize,
) -> Option<Vec<u8>> {
    let mut lesson = Lesson {
        patch,
        warp,
        pattern,
        known: pattern.fixed.clone(),
        sound: 0,
        drift: LocalShift::none(pattern.modules),
        judged: Vec::new(),
    };
    for number in 0..LESSONS[1] {
        *left = left.checked_sub(1)?;
        let before = lesson.sound;
        let grid = lesson.grid();
        let equalised = grid.equalised(&lesson.known, &lesson.judged)?;
        if number == 0 && pattern.share_wrong(&equalised) > MOST_WRONG {
            return None;
        }
        let bytes = lesson.read(&equalised, wanted).or_else(|| {
            lesson.weigh(&grid, &equalised)?;
            lesson.read(&lesson.judged.clone(), wanted)
        });
        if bytes.is_some() {
            return bytes;
        }
        if number + 1 >= LESSONS[0] && lesson.sound <= before {
            break;
        }
    }
    None
}

/// How far the reading of a code has come.
struct Lesson<'a> {
    patch: &'a Patch,
    warp: &'a Warp,
    pattern: &'a FunctionPatterns,
    known: Vec<Fixed>,
    sound: usize,
    drift: LocalShift,
    judged: Vec<f32>,
}

impl Lesson<'_> {
    fn grid(&self) -> Grid {
        let shade = |spot| self.patch.calm_shade(self.warp.apply(spot));
        Grid::taken(self.pattern.modules, |spot| self.drift.shade(spot, shade))
    }

    /// Judges all modules together, and sees how far the code drifted.
    fn weigh(&mut self, grid: &Grid, seeming: &[f32]) -> Option<()> {
        let weighed = detected(grid, seeming, &self.known)?;
        self.drift = self.drift.then(&weighed.drift);
        self.judged = weighed.judged;
        Some(())
    }

    /// Reads; what that tells is kept if it is more than before.
    fn read(&mut self, shades: &[f32], wanted: &impl Fn(&[u8]) -> bool) -> Option<Vec<u8>> {
        let told = told(shades, self.pattern)?;
        if told.sound > self.sound {
            (self.known, self.sound) = (told.known, told.sound);
        }
        told.bytes.filter(|bytes| wanted(bytes))
    }
}
