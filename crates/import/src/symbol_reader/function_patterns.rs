//! The modules of a QR code that are the same in every code of its version, and those of
//! the format information (ISO/IEC 18004:2015, sections 6.3, 7.9 and 7.10).

use rxing::common::BitMatrix;

use super::information::{format_bits, version_bits};

/// Modules a side of the codes on sheets, in the order in which they are tried: versions
/// 15 to 7.
pub(crate) const SIDES: [usize; 9] = [77, 73, 69, 65, 61, 57, 53, 49, 45];

/// Row and column of the timing patterns.
const TIMING: usize = 6;

/// What a module of a version is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// It carries a bit of the part.
    Data,
    /// It carries a bit of the format information: error correction and mask.
    Format,
    /// Whether it is dark is known: it is so in every code of the version, or error
    /// correction has found it out.
    Known(bool),
}

/// The modules of one version that are not free to carry a part.
pub(super) struct FunctionPatterns {
    /// Modules a side.
    pub(super) modules: usize,
    pub(super) anchors: Vec<Anchor>,
    /// For each module, row by row.
    pub(super) roles: Vec<Role>,
}

/// A finder or alignment pattern, by which a code is aligned.
#[derive(Clone, Copy)]
pub(super) struct Anchor {
    /// The module in its middle.
    pub(super) x: usize,
    pub(super) y: usize,
    /// Modules from the middle to the edge of the pattern: 4 for a finder pattern with
    /// its separator, 2 for an alignment pattern.
    pub(super) reach: isize,
}

/// [`Anchor::reach`] of both sorts.
const FINDER_REACH: isize = 4;
const ALIGNMENT_REACH: isize = 2;

impl Anchor {
    pub(super) fn is_finder(self) -> bool {
        self.reach == FINDER_REACH
    }

    /// The modules of the pattern, seen from its middle: right, down, dark.
    pub(super) fn marks(self) -> impl Iterator<Item = (isize, isize, bool)> {
        let reach = self.reach;
        let square = move |dy: isize| (-reach..=reach).map(move |dx| (dx, dy));
        (-reach..=reach).flat_map(square).map(move |(dx, dy)| {
            let ring = dx.abs().max(dy.abs());
            // Finder: 3x3 dark, a light ring, a dark ring, a light ring around.
            // Alignment: one dark module, a light ring, a dark ring.
            let dark = if self.is_finder() {
                ring != 2 && ring != 4
            } else {
                ring != 1
            };
            (dx, dy, dark)
        })
    }
}

impl FunctionPatterns {
    /// Lays out the patterns of a code with this many modules a side; none for versions
    /// that sheets do not use.
    pub(super) fn for_side(modules: usize) -> Option<Self> {
        if !SIDES.contains(&modules) {
            return None;
        }
        let mut pattern = Self {
            modules,
            anchors: anchors(modules),
            roles: vec![Role::Data; modules * modules],
        };
        pattern.mark_roles();
        Some(pattern)
    }

    fn mark_roles(&mut self) {
        let side = self.modules;
        for along in 0..side {
            let dark = Role::Known(along % 2 == 0);
            self.roles[TIMING * side + along] = dark;
            self.roles[along * side + TIMING] = dark;
        }
        self.mark_anchors();
        let format: Vec<_> = self.format_modules(0).collect();
        for (x, y, _) in format {
            self.roles[y as usize * side + x as usize] = Role::Format;
        }
        for (x, y, dark) in version_modules(side) {
            self.roles[y * side + x] = Role::Known(dark);
        }
        // The one module beside the format information that is dark in every code.
        self.roles[(side - 8) * side + 8] = Role::Known(true);
    }

    fn mark_anchors(&mut self) {
        let side = self.modules;
        for anchor in self.anchors.clone() {
            for (dx, dy, dark) in anchor.marks() {
                let x = anchor.x.checked_add_signed(dx).filter(|&x| x < side);
                let y = anchor.y.checked_add_signed(dy).filter(|&y| y < side);
                if let (Some(x), Some(y)) = (x, y) {
                    self.roles[y * side + x] = Role::Known(dark);
                }
            }
        }
    }

    /// The mask whose format agrees best with the shades of all modules,
    /// below 0 dark, above 0 light.
    pub(super) fn nearest_mask(&self, shades: &[f32]) -> u32 {
        let agreement = |mask: &u32| -> f32 {
            let modules = self.format_modules(format_bits(*mask));
            let each = modules.map(|(x, y, dark)| {
                // No module counts for more than one that is clear.
                let shade = shades[y as usize * self.modules + x as usize].clamp(-1.0, 1.0);
                if dark { -shade } else { shade }
            });
            each.sum()
        };
        let best = (0..8).max_by(|a, b| agreement(a).total_cmp(&agreement(b)));
        best.unwrap_or(0)
    }

    /// Makes the modules of the format information known, for a mask.
    pub(super) fn write_format(&self, roles: &mut [Role], mask: u32) {
        for (x, y, dark) in self.format_modules(format_bits(mask)) {
            roles[y as usize * self.modules + x as usize] = Role::Known(dark);
        }
    }

    /// The share of the modules with a known shade that are read wrong.
    pub(super) fn share_wrong(&self, shades: &[f32]) -> f32 {
        let (mut wrong, mut all) = (0.0, 0.0);
        for (role, shade) in self.roles.iter().zip(shades) {
            if let Role::Known(dark) = role {
                all += 1.0;
                wrong += f32::from(u8::from((*shade < 0.0) != *dark));
            }
        }
        wrong / all
    }

    /// Writes what is known without reading it: the version, and the format
    /// that is nearest to what was read.
    pub(super) fn write_known(&self, bits: &mut BitMatrix) {
        for (x, y, dark) in version_modules(self.modules) {
            bits.set_bool(x as u32, y as u32, dark);
        }
        // The nearest of eight: error correction by comparing, for so few words.
        let wrong = |format: &u32| self.disagreements(bits, *format);
        if let Some(format) = (0..8).map(format_bits).min_by_key(wrong) {
            for (x, y, dark) in self.format_modules(format) {
                bits.set_bool(x, y, dark);
            }
        }
    }

    fn disagreements(&self, bits: &BitMatrix, format: u32) -> usize {
        let modules = self.format_modules(format);
        modules
            .filter(|&(x, y, dark)| bits.get(x, y) != dark)
            .count()
    }

    /// Both copies of the format, module by module.
    fn format_modules(&self, format: u32) -> impl Iterator<Item = (u32, u32, bool)> {
        let side = self.modules as u32;
        (0..15u32).flat_map(move |index| {
            let dark = format >> index & 1 == 1;
            let near = match index {
                0..=5 => (8, index),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - index, 8),
            };
            let far = match index {
                0..=7 => (side - 1 - index, 8),
                _ => (8, side - 15 + index),
            };
            [(near.0, near.1, dark), (far.0, far.1, dark)]
        })
    }
}

/// The finder patterns, and the alignment patterns where no finder pattern is.
fn anchors(modules: usize) -> Vec<Anchor> {
    let far = modules - 4;
    let mut anchors: Vec<Anchor> = [(3, 3), (far, 3), (3, far)]
        .map(|(x, y)| Anchor {
            x,
            y,
            reach: FINDER_REACH,
        })
        .to_vec();
    let places = alignment_places(modules);
    let last = places.len() - 1;
    for (row, &y) in places.iter().enumerate() {
        for (column, &x) in places.iter().enumerate() {
            let taken =
                (row == 0 && (column == 0 || column == last)) || (row == last && column == 0);
            if !taken {
                let reach = ALIGNMENT_REACH;
                anchors.push(Anchor { x, y, reach });
            }
        }
    }
    anchors
}

/// Both copies of the version information, module by module: right, down, dark.
fn version_modules(modules: usize) -> impl Iterator<Item = (usize, usize, bool)> {
    let version = version_bits(modules);
    (0..18).flat_map(move |index| {
        let dark = version >> index & 1 == 1;
        let (far, near) = (modules - 11 + index % 3, index / 3);
        [(far, near, dark), (near, far, dark)]
    })
}

/// Where rows and columns of alignment patterns stand, for version 7 and up:
/// evenly from the far edge by an even step, which is what annex E tabulates for these
/// versions.
fn alignment_places(modules: usize) -> Vec<usize> {
    let version = (modules - 17) / 4;
    let count = version / 7 + 2;
    let step = (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    let mut places: Vec<usize> = (0..count - 1).map(|i| modules - 7 - i * step).collect();
    places.push(TIMING);
    places.reverse();
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_standard() {
        assert_eq!(alignment_places(45), [6, 22, 38]);
        assert_eq!(alignment_places(73), [6, 26, 46, 66]);
        assert_eq!(alignment_places(77), [6, 26, 48, 70]);
        assert_eq!(
            FunctionPatterns::for_side(77).unwrap().anchors.len(),
            3 + 13
        );
        assert!(
            FunctionPatterns::for_side(41).is_none() && FunctionPatterns::for_side(78).is_none()
        );
    }

    #[test]
    fn agrees_with_a_made_code() {
        let code =
            qrcode::QrCode::with_version([9; 390], qrcode::Version::Normal(15), qrcode::EcLevel::M)
                .unwrap();
        let dark = |x: usize, y: usize| code[(x, y)] == qrcode::Color::Dark;
        let mut bits = BitMatrix::new(77, 77).unwrap();
        for i in 0..77 * 77 {
            bits.set_bool((i % 77) as u32, (i / 77) as u32, dark(i % 77, i / 77));
        }
        let pattern = FunctionPatterns::for_side(77).unwrap();
        for anchor in &pattern.anchors {
            for (dx, dy, mark) in anchor.marks() {
                let (x, y) = (anchor.x as isize + dx, anchor.y as isize + dy);
                if (0..77).contains(&x) && (0..77).contains(&y) {
                    assert_eq!(dark(x as usize, y as usize), mark, "module {x}, {y}");
                }
            }
        }
        let whole = bits.clone();
        pattern.write_known(&mut bits);
        assert!(bits == whole);
        for i in 0..5 {
            bits.flip_coords(8, i);
            bits.flip_coords(67, i);
        }
        pattern.write_known(&mut bits);
        assert!(bits == whole);
    }
}
