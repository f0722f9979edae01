//! The name that was probably meant.

/// The most letters of a slip that are compared: the cost grows with them.
const LETTERS: usize = 40;

/// The nearest of the names, if one is near enough to be a slip.
pub fn nearest<'n>(typed: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let typed = typed.to_lowercase().replace('-', "_");
    let typed: String = typed.chars().take(LETTERS).collect();
    let far = |name: &str| strsim::levenshtein(&typed, &name.to_lowercase().replace('-', "_"));
    // More than a third of the letters is another word and not a slip.
    let allowed = |name: &str| ((name.len() + 1) / 3).clamp(1, 3);
    names
        .map(|name| (far(name), name))
        .filter(|(far, name)| *far <= allowed(name))
        .min_by_key(|(far, _)| *far)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let names = ["medication", "allergy", "dose", "event", "day-centre"];
        let found = |typed| nearest(typed, names.into_iter());
        assert_eq!(found("medicatoin"), Some("medication"));
        assert_eq!(found("alergy"), Some("allergy"));
        assert_eq!(found("Dose"), Some("dose"));
        assert_eq!(found("day-center"), Some("day-centre"));
        assert_eq!(found("day_centre"), Some("day-centre"));
        assert_eq!(found("évent"), Some("event"));
        assert_eq!(found("wheelbarrow"), None);
        assert_eq!(found(""), None);
    }
}
