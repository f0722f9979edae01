//! How far an entry may travel, and what it can be about.

use crate::value::{ValueError, choice};

choice! {
    /// How far an entry may travel. The widest comes first.
    Lane {
        Emergency "emergency" "for any helper, in a crisis",
        Agency "agency" "for any agency that works with us",
        Named "named" "only for agencies we name",
        Family "family" "stays with the family",
    }
}

choice! {
    /// What entries of a kind can be about.
    Subject {
        Person "person" "a person",
        Home "home" "the home",
        Either "either" "a person or the home",
    }
}

impl Lane {
    /// Whether an entry of this lane may go where only `limit` and narrower
    /// ones may go.
    pub fn is_no_wider_than(self, limit: Self) -> bool {
        // The variants are declared from the widest to the narrowest.
        self >= limit
    }
}

/// A lane in structs that serde reads and writes: exactly its name.
impl serde::Serialize for Lane {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

impl<'de> serde::Deserialize<'de> for Lane {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = <String as serde::Deserialize>::deserialize(from)?;
        let found = Self::ALL.iter().copied().find(|lane| lane.name() == name);
        found.ok_or_else(|| {
            serde::de::Error::custom(ValueError::Choice {
                choices: &["emergency", "agency", "named", "family"],
                nearest: None,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_lane_comes_first() {
        assert!(Lane::ALL.is_sorted());
        assert!(Lane::Named.is_no_wider_than(Lane::Agency));
        assert!(!Lane::Emergency.is_no_wider_than(Lane::Named));
        assert_eq!(
            serde_json::from_str::<Lane>("\"named\"").ok(),
            Some(Lane::Named)
        );
        assert!(serde_json::from_str::<Lane>("\"Named\"").is_err());
    }
}
