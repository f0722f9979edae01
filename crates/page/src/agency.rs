//! Who writes back.

use carewallet_app::reply;
use carewallet_core::value::Line;

/// Who writes back.
pub(crate) enum Agency {
    /// An agency with its key, which is in memory only.
    WithKey(Box<reply::Desk>),
    /// An agency by its name alone: what it writes is not signed.
    ByName(Line),
}

impl Agency {
    /// What it is called.
    pub(crate) fn name(&self) -> &Line {
        match self {
            Self::WithKey(desk) => desk.name(),
            Self::ByName(name) => name,
        }
    }

    /// Its desk, if it has a key.
    pub(crate) fn desk(&self) -> Option<&reply::Desk> {
        match self {
            Self::WithKey(desk) => Some(desk),
            Self::ByName(_) => None,
        }
    }
}
