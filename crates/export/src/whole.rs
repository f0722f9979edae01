//! What a share holds all of. Only whoever makes a sheet from the whole record
//! can know it; whoever reads a sheet never does.

use std::collections::BTreeSet;

use carewallet_core::{Kind, SubjectId};

/// Of which subjects and kinds a share holds everything that is in force in the
/// whole record. Empty unless its maker says more: then a sheet must not say
/// that there is nothing of a kind.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Whole(BTreeSet<(SubjectId, Kind)>);

impl Whole {
    /// True if nothing of this kind about this subject stands in the record
    /// beside what the share holds. Then "nothing is on record" may be said of it.
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
