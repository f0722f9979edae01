//! What a share holds completely. Only the maker of a sheet can know that, from
//! the whole record; a reader never does.

use std::collections::BTreeSet;

use carewallet_core::{Kind, SubjectId};

/// The subjects and kinds of which a share holds every entry in force. Empty
/// unless the maker says otherwise, and then no sheet may claim that there is
/// nothing of a kind.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Whole(BTreeSet<(SubjectId, Kind)>);

impl Whole {
    /// Whether the record has nothing of this kind about this subject beyond
    /// the share. Then a sheet may say "nothing is on record".
    #[must_use]
    pub fn holds(&self, about: &SubjectId, kind: Kind) -> bool {
        self.0.contains(&(about.clone(), kind))
    }
}

impl FromIterator<(SubjectId, Kind)> for Whole {
    fn from_iter<I: IntoIterator<Item = (SubjectId, Kind)>>(all: I) -> Self {
        Self(all.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_whole_unless_its_maker_says_so() {
        let home = SubjectId::Home;
        assert!(!Whole::default().holds(&home, Kind::KeySafe));
        let whole: Whole = [(home.clone(), Kind::KeySafe)].into_iter().collect();
        assert!(whole.holds(&home, Kind::KeySafe));
        assert!(!whole.holds(&home, Kind::Allergy));
    }
}
