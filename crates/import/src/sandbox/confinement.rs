//! How far a process was confined.

use serde::{Deserialize, Serialize};

/// What was taken from a process. Where something is `false`, the system does
/// not offer it or refused it; the caller should say so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Confinement {
    /// Memory is limited.
    pub memory: bool,
    /// Processor time is limited.
    pub cpu: bool,
    /// A crash leaves nothing behind.
    pub core_dumps: bool,
    /// No file can grow.
    pub file_growth: bool,
    /// No further file can be opened.
    pub open_files: bool,
    /// System calls are filtered: no files, no network, no other processes.
    pub system_calls: bool,
}

/// Why a process is not confined in every way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shortfall {
    /// System calls are filtered on Linux only, and this is another system.
    OtherSystem,
    /// This is Linux, and it refused: an old kernel, another processor, or a
    /// container that forbids it.
    Refused,
}

/// All six bits of [`Confinement::bits`].
pub(super) const WHOLE: u8 = 0x3f;

impl Confinement {
    /// Whether the process was confined in every way.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.bits() == WHOLE
    }

    /// Why it was not confined in every way; none if it was.
    #[must_use]
    pub fn shortfall(self) -> Option<Shortfall> {
        self.shortfall_on(cfg!(target_os = "linux"))
    }

    // Apart from the system it runs on, so that both answers can be tested on one.
    fn shortfall_on(self, linux: bool) -> Option<Shortfall> {
        match (self.is_whole(), linux) {
            (true, _) => None,
            (false, true) => Some(Shortfall::Refused),
            (false, false) => Some(Shortfall::OtherSystem),
        }
    }

    /// What is not limited, in words.
    #[must_use]
    pub fn gaps(self) -> Vec<&'static str> {
        let named = [
            (self.memory, "memory"),
            (self.cpu, "processor time"),
            (self.core_dumps, "core dumps"),
            (self.file_growth, "growth of files"),
            (self.open_files, "open files"),
            (self.system_calls, "system calls"),
        ];
        let gaps = named.iter().filter(|(limited, _)| !limited);
        gaps.map(|(_, name)| *name).collect()
    }

    /// As one byte, for the answer of a child.
    pub(crate) fn bits(self) -> u8 {
        u8::from(self.memory)
            | u8::from(self.cpu) << 1
            | u8::from(self.core_dumps) << 2
            | u8::from(self.file_growth) << 3
            | u8::from(self.open_files) << 4
            | u8::from(self.system_calls) << 5
    }

    pub(crate) fn from_bits(bits: u8) -> Self {
        let bit = |index: u8| bits >> index & 1 == 1;
        Self {
            memory: bit(0),
            cpu: bit(1),
            core_dumps: bit(2),
            file_growth: bit(3),
            open_files: bit(4),
            system_calls: bit(5),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_named() {
        let open = Confinement {
            system_calls: false,
            ..Confinement::from_bits(WHOLE)
        };
        assert_eq!(open.gaps(), ["system calls"]);
        assert!(!open.is_whole() && Confinement::from_bits(WHOLE).is_whole());
        assert_eq!(Confinement::from_bits(open.bits()), open);
    }

    #[test]
    fn a_shortfall_has_a_reason_and_full_confinement_has_none() {
        let whole = Confinement::from_bits(WHOLE);
        let unlimited = Confinement::default();
        for linux in [true, false] {
            assert_eq!(whole.shortfall_on(linux), None);
        }
        assert_eq!(unlimited.shortfall_on(true), Some(Shortfall::Refused));
        assert_eq!(unlimited.shortfall_on(false), Some(Shortfall::OtherSystem));
    }
}
