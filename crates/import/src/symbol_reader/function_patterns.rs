//! The modules of a QR code that are the same in every code of its version
//! (ISO/IEC 18004 §6.3 and §7.9, §7.10).

use rxing::common::BitMatrix;

/// Smallest and largest side that sheets use: versions 7 to 15.
const SIDES: std::ops::RangeInclusive<usize> = 45..=77;

/// What a module of a version is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fixed {
    /// It carries the part.
    Data,
    /// It tells the mask and the error correction.
    Format,
    /// It is always dark, or always light.
    Known(bool),
}

/// The fixed modules of one version.
pub(super) struct FunctionPatterns {
    pub(super) modules: usize,
    pub(super) anchors: Vec<Anchor>,
    /// For each module, row by row.
    pub(super) fixed: Vec<Fixed>,
}

/// A finder or alignment pattern: its middle and the ring structure around it.
#[derive(Clone, Copy)]
pub(super) struct Anchor {
    pub(super) x: usize,
    pub(super) y: usize,
    /// Modules from the middle to the edge of the pattern.
    pub(super) reach: isize,
}

impl Anchor {
    /// The modules of the pattern, seen from its middle: right, down, dark.
    pub(super) fn marks(self) -> impl Iterator<Item = (isize, isize, bool)> {
        let reach = self.reach;
        let square = move |dy: isize| (-reach..=reach).map(move |dx| (dx, dy));
        (-reach..=reach).flat_map(square).map(move |(dx, dy)| {
            let ring = dx.abs().max(dy.abs());
            // Finder: 3x3 dark, a light ring, a dark ring, a light ring around.
            // Alignment: one dark module, a light ring, a dark ring.
            let dark = if reach == 4 {
                ring != 2 && ring != 4
            } else {
                ring != 1
            };
            (dx, dy, dark)
        })
    }
}

impl FunctionPatterns {
    /// The fixed pattern of a code with this many modules a side; none for
    /// versions that sheets do not use.
    pub(super) fn of(modules: usize) -> Option<Self> {
        if !SIDES.contains(&modules) || modules % 4 != 1 {
            return None;
        }
        let far = modules - 4;
        let mut anchors: Vec<Anchor> = [(3, 3), (far, 3), (3, far)]
            .map(|(x, y)| Anchor { x, y, reach: 4 })
            .to_vec();
        let places = alignment_places(modules);
        let last = places.len() - 1;
        for (row, &y) in places.iter().enumerate() {
            for (column, &x) in places.iter().enumerate() {
                let taken =
                    (row == 0 && (column == 0 || column == last)) || (row == last && column == 0);
                if !taken {
                    anchors.push(Anchor { x, y, reach: 2 });
                }
            }
        }
        let mut pattern = Self {
            modules,
            anchors,
            fixed: vec![Fixed::Data; modules * modules],
        };
        pattern.mark_fixed();
        Some(pattern)
    }

    fn mark_fixed(&mut self) {
        let side = self.modules;
        for along in 0..side {
            self.fixed[6 * side + along] = Fixed::Known(along % 2 == 0);
            self.fixed[along * side + 6] = Fixed::Known(along % 2 == 0);
        }
        for anchor in self.anchors.clone() {
            for (dx, dy, dark) in anchor.marks() {
                let x = anchor.x.checked_add_signed(dx).filter(|&x| x < side);
                let y = anchor.y.checked_add_signed(dy).filter(|&y| y < side);
                if let (Some(x), Some(y)) = (x, y) {
                    self.fixed[y * side + x] = Fixed::Known(dark);
                }
            }
        }
        let format: Vec<_> = self.format_modules(0).collect();
        for (x, y, _) in format {
            self.fixed[y as usize * side + x as usize] = Fixed::Format;
        }
        let version = version_bits(side);
        for index in 0..18 {
            let dark = Fixed::Known(version >> index & 1 == 1);
            let (across, down) = (side - 11 + index % 3, index / 3);
            self.fixed[down * side + across] = dark;
            self.fixed[across * side + down] = dark;
        }
        self.fixed[(side - 8) * side + 8] = Fixed::Known(true);
    }

    /// The mask whose format agrees best with the shades of all modules,
    /// below 0 dark, above 0 light.
    pub(super) fn nearest_mask(&self, shades: &[f32]) -> u32 {
        let agreement = |mask: &u32| -> f32 {
            let modules = self.format_modules(format_bits(*mask));
            let each = modules.map(|(x, y, dark)| {
                let shade = shades[y as usize * self.modules + x as usize].clamp(-1.0, 1.0);
                if dark { -shade } else { shade }
            });
            each.sum()
        };
        let best = (0..8).max_by(|a, b| agreement(a).total_cmp(&agreement(b)));
        best.unwrap_or(0)
    }

    /// Writes the modules that tell a mask.
    pub(super) fn write_format(&self, known: &mut [Fixed], mask: u32) {
        for (x, y, dark) in self.format_modules(format_bits(mask)) {
            known[y as usize * self.modules + x as usize] = Fixed::Known(dark);
        }
    }

    /// The share of the modules with a known shade that are read wrong.
    pub(super) fn share_wrong(&self, shades: &[f32]) -> f32 {
        let (mut wrong, mut all) = (0.0, 0.0);
        for (fixed, shade) in self.fixed.iter().zip(shades) {
            if let Fixed::Known(dark) = fixed {
                all += 1.0;
                wrong += f32::from(u8::from((*shade < 0.0) != *dark));
            }
        }
        wrong / all
    }

    /// Writes what is known without reading it: the version, and the format
    /// that is nearest to what was read.
    pub(super) fn write_known(&self, bits: &mut BitMatrix) {
        let version = version_bits(self.modules);
        for index in 0..18u32 {
            let dark = version >> index & 1 == 1;
            let (across, down) = (self.modules as u32 - 11 + index % 3, index / 3);
            bits.set_bool(across, down, dark);
            bits.set_bool(down, across, dark);
        }
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

/// Where rows and columns of alignment patterns stand, for version 7 and up.
fn alignment_places(modules: usize) -> Vec<usize> {
    let version = (modules - 17) / 4;
    let count = version / 7 + 2;
    let step = (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    let mut places: Vec<usize> = (0..count - 1).map(|i| modules - 7 - i * step).collect();
    places.push(6);
    places.reverse();
    places
}

/// The version with its error correction (BCH 18, 6).
fn version_bits(modules: usize) -> u32 {
    let version = (modules as u32 - 17) / 4;
    let rest = (0..12).fold(version, |rest, _| (rest << 1) ^ ((rest >> 11) * 0x1f25));
    version << 12 | rest
}

/// Error correction M and a mask, with error correction (BCH 15, 5) and mask.
fn format_bits(mask: u32) -> u32 {
    let rest = (0..10).fold(mask, |rest, _| (rest << 1) ^ ((rest >> 9) * 0x537));
    (mask << 10 | rest) ^ 0x5412
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_those_of_the_standard() {
        assert_eq!(alignment_places(45), [6, 22, 38]);
        assert_eq!(alignment_places(73), [6, 26, 46, 66]);
        assert_eq!(alignment_places(77), [6, 26, 48, 70]);
        assert_eq!(FunctionPatterns::of(77).unwrap().anchors.len(), 3 + 13);
        assert!(FunctionPatterns::of(41).is_none() && FunctionPatterns::of(78).is_none());
    }

    #[test]
    fn sums_are_those_of_the_standard() {
        assert_eq!(version_bits(45), 0x07c94);
        assert_eq!(version_bits(77), 0x0f928);
        assert_eq!(format_bits(5), 0b100_0000_1100_1110);
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
        let pattern = FunctionPatterns::of(77).unwrap();
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
