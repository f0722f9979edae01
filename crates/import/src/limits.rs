//! What a file may ask of the reader at most.

/// Limits on a picture file; the default is the table of the format (§10).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Pixels of one picture.
    pub pixels: u64,
    /// Pixels along one side.
    pub side: u32,
    /// Pages of one PDF or TIFF file.
    pub pages: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 64 << 20,
            pixels: 40_000_000,
            side: 12_000,
            pages: 40,
        }
    }
}

impl Limits {
    pub(crate) fn admit(&self, width: u32, height: u32) -> bool {
        let pixels = u64::from(width) * u64::from(height);
        width <= self.side && height <= self.side && pixels <= self.pixels && pixels > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_at_the_edge() {
        let limits = Limits::default();
        assert!(limits.admit(8_000, 5_000));
        assert!(!limits.admit(8_000, 5_001));
        assert!(limits.admit(12_000, 3_333));
        assert!(!limits.admit(12_001, 1));
        assert!(!limits.admit(0, 10));
    }
}
