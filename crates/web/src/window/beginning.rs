//! A new wallet that somebody is about to make: what was answered so far, in memory only.

use zeroize::Zeroizing;

/// Where somebody stands who begins a record.
#[derive(Default)]
pub(crate) struct Beginning {
    pub(crate) step: BeginStep,
    pub(crate) name: String,
    /// When the person was born, as it was typed or chosen.
    pub(crate) born: String,
    /// Whether a birth was said to be right although it is unlikely.
    pub(crate) is_born_right: bool,
    pub(crate) holder: String,
    pub(crate) folder: String,
    /// The seven words that were drawn.
    pub(crate) words: Zeroizing<String>,
    /// A passphrase of one's own, chosen in their place.
    pub(crate) own: Option<Zeroizing<String>>,
}

/// The questions, in their order.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub(crate) enum BeginStep {
    #[default]
    Name,
    Born,
    You,
    Folder,
    Passphrase,
    Again,
}

impl BeginStep {
    const ALL: [Self; 6] = [
        Self::Name,
        Self::Born,
        Self::You,
        Self::Folder,
        Self::Passphrase,
        Self::Again,
    ];

    /// Its number, from 1, as forms carry it.
    pub(crate) fn number(self) -> usize {
        let at = Self::ALL.iter().position(|step| *step == self);
        at.unwrap_or_default() + 1
    }

    pub(crate) fn next(self) -> Self {
        Self::ALL.get(self.number()).copied().unwrap_or(self)
    }

    /// The one before; none before the first.
    pub(crate) fn before(self) -> Option<Self> {
        Self::ALL.get(self.number().checked_sub(2)?).copied()
    }
}
