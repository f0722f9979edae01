//! A name in its parts, as far as they are plain: which word of `Siti Nurhaliza` is the
//! family's is not for a program to guess, but an address book that has to sort
//! `Dr Amara Osei` needs to know.

/// The parts of a name, in the order of a vCard.
#[derive(Default, PartialEq, Eq, Debug)]
pub(super) struct NameParts {
    pub(super) family: String,
    pub(super) given: String,
    pub(super) further: String,
    pub(super) before: String,
    pub(super) after: String,
}

const TITLES: [&str; 20] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "rev",
    "reverend",
    "sir",
    "dame",
    "lady",
    "lord",
    "canon",
    "imam",
    "rabbi",
    "councillor",
    "cllr",
    "nurse",
];

const LETTERS_AFTER: [&str; 12] = [
    "jr", "jnr", "sr", "snr", "obe", "mbe", "cbe", "rn", "rgn", "md", "phd", "frcp",
];

/// What a family name may begin with.
const PARTICLES: [&str; 14] = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ap",
];

impl NameParts {
    /// The parts of a name as somebody wrote it. What is not plainly given names and
    /// then a family name stays whole, as the given name.
    pub(super) fn of(name: &str) -> Self {
        let mut words: Vec<&str> = name.split_whitespace().collect();
        let before = words
            .iter()
            .take_while(|word| is_one_of(word, &TITLES))
            .count();
        let before: Vec<&str> = words.drain(..before).collect();
        let after = words
            .iter()
            .rev()
            .take_while(|word| is_one_of(word, &LETTERS_AFTER));
        let after = words.split_off(words.len() - after.count());
        let is_plain = (1..=5).contains(&words.len()) && words.iter().all(|word| is_name(word));
        if !is_plain {
            return Self {
                given: name.to_owned(),
                ..Self::default()
            };
        }
        // "Mrs Ellis" has a family name alone, and "Sarah" a given one.
        if let ([only], false) = (words.as_slice(), before.is_empty()) {
            return Self {
                family: (*only).to_owned(),
                before: before.join(" "),
                after: after.join(" "),
                ..Self::default()
            };
        }
        let (given, rest) = (words[0], &words[1..]);
        let family = rest.iter().position(|word| is_one_of(word, &PARTICLES));
        let family = family.unwrap_or(rest.len().saturating_sub(1));
        Self {
            family: rest[family..].join(" "),
            given: given.to_owned(),
            further: rest[..family].join(" "),
            before: before.join(" "),
            after: after.join(" "),
        }
    }
}

fn is_one_of(word: &str, list: &[&str]) -> bool {
    let word = word.trim_end_matches(['.', ',']).to_lowercase();
    list.contains(&word.as_str())
}

/// A word of a name in Latin letters. Elsewhere the family may come first.
fn is_name(word: &str) -> bool {
    let latin = |c: char| c.is_alphabetic() && c < '\u{250}';
    let sign = |c: char| ['\'', '’', '-', '.'].contains(&c);
    word != "and" && word.starts_with(latin) && word.chars().all(|c| latin(c) || sign(c))
}

#[cfg(test)]
mod tests {
    use super::NameParts;

    fn parts(name: &str) -> [String; 5] {
        let parts = NameParts::of(name);
        [
            parts.family,
            parts.given,
            parts.further,
            parts.before,
            parts.after,
        ]
    }

    #[test]
    fn names_have_their_parts() {
        for (name, wanted) in [
            ("Sarah Ellis", ["Ellis", "Sarah", "", "", ""]),
            ("Dr Amara Osei", ["Osei", "Amara", "", "Dr", ""]),
            ("Mrs. Ellis", ["Ellis", "", "", "Mrs.", ""]),
            ("Sarah", ["", "Sarah", "", "", ""]),
            ("Mary Ann Ellis", ["Ellis", "Mary", "Ann", "", ""]),
            ("Anna van der Berg", ["van der Berg", "Anna", "", "", ""]),
            ("Zoë O'Neill-Brown", ["O'Neill-Brown", "Zoë", "", "", ""]),
            (
                "Prof Dr Ian M. Gray OBE",
                ["Gray", "Ian", "M.", "Prof Dr", "OBE"],
            ),
        ] {
            assert_eq!(parts(name), wanted, "{name}");
        }
    }

    #[test]
    fn what_is_not_plain_stays_whole() {
        for name in [
            "Tom and June Ellis",
            "Tom & June",
            "山田 花子",
            "محمد علي",
            "Night team (Red)",
            "Ward 7",
            "A B C D E F",
            "",
        ] {
            assert_eq!(parts(name), ["", name, "", "", ""], "{name}");
        }
    }
}
