//! Where the bits of a code's bytes stand: the order of its data modules, and the masks
//! that are laid over them (ISO/IEC 18004:2015, sections 7.7.3 and 7.8.2).

use super::function_patterns::{FunctionPatterns, Role};

/// The column of the vertical timing pattern, which the pairs of columns step over.
const TIMING_COLUMN: usize = 6;

/// The modules that carry the codewords, in their order.
pub(super) fn data_modules(pattern: &FunctionPatterns) -> impl Iterator<Item = (usize, usize)> {
    let carries = |(x, y): &(usize, usize)| pattern.roles[y * pattern.modules + x] == Role::Data;
    zigzag(pattern.modules).filter(carries)
}

/// Pairs of columns from the right, up and down by turns.
fn zigzag(side: usize) -> impl Iterator<Item = (usize, usize)> {
    let pairs = (0..side / 2).map(move |pair| {
        let right = side - 1 - 2 * pair;
        let steps_over = right <= TIMING_COLUMN;
        (pair, if steps_over { right - 1 } else { right })
    });
    pairs.flat_map(move |(pair, right)| {
        (0..side).flat_map(move |step| {
            let y = if pair.is_multiple_of(2) {
                side - 1 - step
            } else {
                step
            };
            // Within a row of the pair, the right module comes first.
            [(right, y), (right - 1, y)]
        })
    })
}

/// Whether a mask inverts a module (table 10).
pub(super) fn is_masked(mask: u32, x: usize, y: usize) -> bool {
    match mask {
        0 => (x + y).is_multiple_of(2),
        1 => y.is_multiple_of(2),
        2 => x.is_multiple_of(3),
        3 => (x + y).is_multiple_of(3),
        4 => (y / 2 + x / 3).is_multiple_of(2),
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3).is_multiple_of(2),
        _ => ((x + y) % 2 + x * y % 3).is_multiple_of(2),
    }
}
