//! Words of a question as tokens: folded, without stop words and endings, and
//! with words that mean the same made one (words.txt).

use std::collections::HashMap;
use std::sync::OnceLock;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The groups of words that mean the same.
pub(super) const GROUPS: &str = include_str!("words.txt");

/// The group whose words are dropped.
const DROPPED: &str = "-";

/// The most words of one phrase.
const LONGEST: usize = 8;

/// Words that say nothing about the place.
const STOP: &str = "a about all am an and any anyone are as at be been being but by could d did do does doing \
    each either else etc everyone for from get gets give given had has have he her hers him his i if in \
    into is it its ll m me more most may might my no not of on one only or other others our out own \
    please re s shall she should so some someone t than that the their theirs them there these they this those to \
    too up us ve very was we were what which will with within would yes you your yours yourself";

/// The tokens of a text, in its order, as often as they are there.
pub(super) fn tokens(text: &str) -> Vec<String> {
    lexicon().tokens(text)
}

struct Lexicon {
    stemmer: Stemmer,
    /// The stems of a phrase, with spaces, and the groups that it is in.
    phrases: HashMap<String, Vec<&'static str>>,
    stop: Vec<String>,
}

fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(Lexicon::read)
}

impl Lexicon {
    fn read() -> Self {
        let mut lexicon = Self {
            stemmer: Stemmer::create(Algorithm::English),
            phrases: HashMap::new(),
            stop: STOP.split_whitespace().map(str::to_owned).collect(),
        };
        for (name, words) in lines(GROUPS) {
            for phrase in words.split(',') {
                let stems = lexicon.stems(phrase).join(" ");
                let groups = lexicon.phrases.entry(stems).or_default();
                if !groups.contains(&name) {
                    groups.push(name);
                }
            }
        }
        lexicon
    }

    fn stems(&self, text: &str) -> Vec<String> {
        let words = folded(text);
        let stems = words
            .iter()
            .map(|word| self.stemmer.stem(word).into_owned());
        stems.collect()
    }

    fn tokens(&self, text: &str) -> Vec<String> {
        let words = folded(text);
        let stems = self.stems(text);
        let mut tokens = Vec::new();
        let mut at = 0;
        while at < stems.len() {
            if let Some((groups, length)) = self.phrase(&stems[at..]) {
                let named = groups.iter().filter(|name| **name != DROPPED);
                tokens.extend(named.map(|name| format!("={name}")));
                at += length;
                continue;
            }
            if !self.stop.contains(&words[at]) {
                tokens.push(stems[at].clone());
            }
            at += 1;
        }
        tokens
    }

    fn clauses(&self, part: &str) -> Vec<String> {
        let words = folded(part);
        let stems = self.stems(part);
        let mut clauses = vec![Vec::new()];
        let mut at = 0;
        while at < words.len() {
            let length = self.phrase(&stems[at..]).map_or(1, |(_, length)| length);
            if matches!(words[at].as_str(), "and" | "or") {
                clauses.push(Vec::new());
            } else if let Some(clause) = clauses.last_mut() {
                clause.extend_from_slice(&words[at..at + length]);
            }
            at += length;
        }
        let spoken = clauses.into_iter().filter(|clause| !clause.is_empty());
        spoken.map(|clause| clause.join(" ")).collect()
    }

    /// The longest phrase at the beginning, and of how many words it is.
    fn phrase(&self, stems: &[String]) -> Option<(&[&'static str], usize)> {
        let most = stems.len().min(LONGEST);
        (1..=most).rev().find_map(|length| {
            let groups = self.phrases.get(&stems[..length].join(" "))?;
            Some((groups.as_slice(), length))
        })
    }
}

/// A question cut at its commas and at "and" and "or", but not inside a phrase.
pub(super) fn clauses(text: &str) -> Vec<String> {
    let lexicon = lexicon();
    let parts = text.split(|c: char| ",;:?!.()/\n".contains(c));
    parts.flat_map(|part| lexicon.clauses(part)).collect()
}

/// The lines of a table: a name, and words after a colon and a space.
pub(super) fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
}

/// Lower-case words without accents, apostrophes and the genitive.
pub(super) fn folded(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| if c == '\u{2019}' { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    plain
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .map(|word| {
            let word = word.trim_matches('\'');
            let word = word.strip_suffix("'s").unwrap_or(word).replace('\'', "");
            match word.strip_suffix("body") {
                Some(some @ ("any" | "every" | "some")) => format!("{some}one"),
                _ => word,
            }
        })
        .filter(|word| !word.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<String> {
        lexicon().tokens(text)
    }

    #[test]
    fn words_that_mean_the_same_become_one() {
        assert_eq!(tokens("The loo?"), tokens("TOILETING"));
        assert_eq!(tokens("Date of birth"), ["=birth_date"]);
        assert_eq!(tokens("Who is your next of kin"), tokens("who: NOK"));
    }

    #[test]
    fn accents_genitives_and_endings_do_not_matter() {
        assert_eq!(folded("Zoë\u{2019}s café, don't"), ["zoe", "cafe", "dont"]);
        assert_eq!(tokens("zebras"), tokens("zebra"));
        assert!(tokens("What is it?").is_empty());
    }

    #[test]
    fn the_table_has_enough_groups_and_no_stray_line() {
        let groups = lines(GROUPS).count();
        assert!(groups >= 150, "{groups}");
        let written = GROUPS
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        assert_eq!(written.count(), groups);
        for (name, words) in lines(GROUPS) {
            let longest = words.split(',').map(|phrase| folded(phrase).len()).max();
            assert!(
                (1..=LONGEST).contains(&longest.unwrap_or_default()),
                "{name}"
            );
        }
    }
}
