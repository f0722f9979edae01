//! What files are called that were set aside: `segments-1-<name>`, where the area
//! and the name stay readable and the number keeps two of one name apart.

use super::Area;

const AREAS: [(Area, &str); 3] = [
    (Area::Segments, "segments"),
    (Area::Attachments, "attachments"),
    (Area::Root, "wallet"),
];

/// The name of the `number`-th file of this name that is set aside; nothing for
/// what lies in quarantine already.
#[must_use]
pub fn name_aside(area: Area, number: usize, name: &str) -> Option<String> {
    let (_, word) = AREAS.iter().find(|(of, _)| *of == area)?;
    Some(format!("{word}-{number}-{name}"))
}

/// Where a file of the quarantine came from: its area and its name there.
#[must_use]
pub fn origin(aside: &str) -> Option<(Area, &str)> {
    let (word, rest) = aside.split_once('-')?;
    let (area, _) = AREAS.iter().find(|(_, known)| *known == word)?;
    let (number, name) = rest.split_once('-')?;
    let counted = number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty();
    (counted && !name.is_empty()).then_some((*area, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_it_is_called_it_finds_its_way_back() {
        for name in ["a.age", "2-b.age", "-", "Copy of a (1).age", "segments-1-x"] {
            for (area, _) in AREAS {
                let aside = name_aside(area, 12, name).unwrap();
                assert_eq!(origin(&aside), Some((area, name)));
            }
        }
        assert!(name_aside(Area::Quarantine, 1, "a").is_none());
        for strange in [
            "a.age",
            "segments-a.age",
            "segments--a",
            "wallet-1-",
            "x-1-a",
        ] {
            assert_eq!(origin(strange), None, "{strange}");
        }
    }
}
