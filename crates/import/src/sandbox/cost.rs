//! What a child took: counted by the child itself, and by the clock where it gave no
//! answer.

use std::time::{Duration, Instant};

/// Milliseconds of processor time that this process took; 0 where that is not known.
#[cfg(unix)]
pub(super) fn own() -> u32 {
    let taken = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    let milliseconds = taken.tv_sec * 1_000 + taken.tv_nsec / 1_000_000;
    u32::try_from(milliseconds).unwrap_or(u32::MAX)
}

#[cfg(not(unix))]
pub(super) fn own() -> u32 {
    0
}

/// Time by the clock on the wall.
pub(super) struct Wall(Instant);

impl Wall {
    #[allow(
        clippy::disallowed_methods,
        reason = "only counted against what a call may cost: no answer depends on it"
    )]
    pub(super) fn begin() -> Self {
        Self(Instant::now())
    }

    /// Milliseconds since then, but no more than a child may take: on a busy computer it
    /// waits for longer.
    pub(super) fn passed(&self, most: Duration) -> u32 {
        u32::try_from(self.0.elapsed().min(most).as_millis()).unwrap_or(u32::MAX)
    }
}
