//! The one rule by which two names are the same.

use crate::hidden::is_unseen;

/// A name made comparable: case, spaces, what cannot be seen, and the spelling of
/// accents in Unicode do not matter, everything else does.
#[must_use]
pub fn name_key(name: &str) -> String {
    // Else one could take a name that looks like the one that is known.
    let seen = name.chars().filter(|c| c.is_whitespace() || !is_unseen(*c));
    super::key(&seen.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::name_key;

    #[test]
    fn what_looks_the_same_is_the_same_name() {
        for alike in [
            "riverside homecare",
            "Riverside  Homecare",
            "Riverside\u{a0}Homecare",
            "River\u{200b}side Homecare",
            "River\u{ad}side Home\u{2060}care",
            "\u{200e}Riverside Homecare\u{200f}",
            "Riverside\u{3164} Homecare\u{fe0f}",
        ] {
            assert_eq!(name_key(alike), name_key("Riverside Homecare"), "{alike:?}");
        }
        assert_ne!(
            name_key("Riverside Homecares"),
            name_key("Riverside Homecare")
        );
    }
}
