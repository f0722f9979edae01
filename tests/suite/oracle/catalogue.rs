//! The fixed words of sheets, read from the catalogue files by the oracle
//! itself: `id = words`, and nothing cleverer.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use carewallet_export::Language;

use super::fold::folded;

/// The sentences of a language and of English, which may stand beside it.
pub struct Words {
    pub language: Language,
    sentences: Vec<BTreeMap<String, String>>,
    terms: BTreeMap<String, String>,
}

impl Words {
    /// The words of a sheet in this language.
    pub fn of(language: Language) -> Self {
        let english = read("en/sentences.ftl");
        let folder = language.tag();
        let (sentences, terms) = match language {
            Language::English => (vec![english], BTreeMap::new()),
            _ => (
                vec![read(&format!("{folder}/sentences.ftl")), english],
                read(&format!("{folder}/terms.ftl")),
            ),
        };
        Self {
            language,
            sentences,
            terms,
        }
    }

    /// Adds a sentence, for sheets that are written by hand.
    pub fn teach(&mut self, id: &str, words: &str) {
        for sentences in &mut self.sentences {
            sentences.insert(id.to_owned(), words.to_owned());
        }
    }

    /// A sentence without variables as it may stand on the sheet: in the
    /// language, and in English; folded.
    pub fn says(&self, id: &str) -> Vec<String> {
        let found = self.sentences.iter().filter_map(|one| one.get(id));
        found.map(|words| folded(words)).collect()
    }

    /// The ids that fit.
    pub fn ids(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let all = self.sentences.iter().flat_map(BTreeMap::keys);
        let mut ids: Vec<String> = all.filter(|id| fits(id)).cloned().collect();
        ids.sort();
        ids.dedup();
        ids
    }

    /// A word of the record in the language and in English, folded.
    pub fn term(&self, english: &str) -> Vec<String> {
        let slug: String = english
            .to_lowercase()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        let other = self.terms.get(&format!("t-{slug}"));
        let both = other.map(String::as_str).into_iter().chain([english]);
        both.map(folded).collect()
    }

    /// A day as it is printed, in the language and in English, folded.
    pub fn day(&self, iso: &str) -> Vec<String> {
        let mut parts = iso.split('-');
        let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next())
        else {
            return vec![folded(iso)];
        };
        let number = |text: &str| text.trim_start_matches('0').to_owned();
        let written = self.sentences.iter().filter_map(|one| {
            let month = one.get(&format!("month-{}", number(month)))?;
            let date = one.get("date")?.replace("{ $day }", &number(day));
            let date = date.replace("{ $month }", month);
            Some(folded(&date.replace("{ $year }", year)))
        });
        written.collect()
    }

    /// Whether a folded text holds a sentence with any words in its variables.
    pub fn is_in(&self, id: &str, text: &str) -> bool {
        let sentences = self.sentences.iter().filter_map(|one| one.get(id));
        sentences.map(|words| pieces(words)).any(|pieces| {
            let mut from = 0;
            !pieces.is_empty()
                && pieces.iter().all(|piece| {
                    let found = text.get(from..).and_then(|rest| rest.find(piece.as_str()));
                    from += found.map_or(0, |at| at + piece.len());
                    found.is_some()
                })
        })
    }
}

/// What stands between the variables of a sentence, folded.
fn pieces(words: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    for part in words.split('{') {
        let fixed = part.split_once('}').map_or(part, |(_, after)| after);
        let fixed = folded(fixed);
        if !fixed.is_empty() {
            pieces.push(fixed);
        }
    }
    pieces
}

fn read(file: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../export/languages");
    let text = fs::read_to_string(folder.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in text.lines() {
        if let Some(more) = line.strip_prefix("    ") {
            let message = last.as_ref().and_then(|id| messages.get_mut(id));
            message
                .expect("a line goes on")
                .push_str(&format!(" {more}"));
        } else if let Some((id, words)) = line.split_once(" =").filter(|_| !line.starts_with('#')) {
            messages.insert(id.to_owned(), words.trim().to_owned());
            last = Some(id.to_owned());
        }
    }
    messages
}

#[test]
fn the_catalogues_are_read() {
    let polish = Words::of(Language::Polish);
    assert_eq!(polish.says("must-not-have").len(), 2);
    assert_eq!(Words::of(Language::English).day("1940-05-07"), ["7may1940"]);
    assert!(polish.term("Medicines").len() == 2);
    let english = Words::of(Language::English);
    assert!(english.is_in(
        "easy-no-medicines",
        &folded("So: Peggy takes no medicines.")
    ));
    assert!(!english.is_in("easy-no-medicines", &folded("Peggy takes two medicines.")));
}
