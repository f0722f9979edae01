//! The name that was probably meant.

/// The nearest of the names, if one is near enough to be a slip.
pub fn nearest<'n>(typed: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let typed: Vec<char> = typed
        .to_lowercase()
        .replace('-', "_")
        .chars()
        .take(40)
        .collect();
    let scored = names.map(|name| (distance(&typed, name), name));
    let allowed = |name: &str| ((name.len() + 1) / 3).clamp(1, 3);
    scored
        .filter(|(far, name)| *far <= allowed(name))
        .min_by_key(|(far, _)| *far)
        .map(|(_, name)| name)
}

/// How many letters must be put in, left out or changed.
fn distance(typed: &[char], name: &str) -> usize {
    let mut row: Vec<usize> = (0..=typed.len()).collect();
    let letters = name.chars().map(|c| if c == '-' { '_' } else { c });
    for (down, letter) in letters.enumerate() {
        let mut corner = row[0];
        row[0] = down + 1;
        for (across, typed) in typed.iter().enumerate() {
            let change = corner + usize::from(*typed != letter);
            corner = row[across + 1];
            row[across + 1] = change.min(corner + 1).min(row[across] + 1);
        }
    }
    row.last().copied().unwrap_or(usize::MAX)
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
        assert_eq!(found("wheelbarrow"), None);
        assert_eq!(found(""), None);
    }
}
