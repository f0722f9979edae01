//! Documents of a few words, and how well a question fits each: BM25 (Robertson
//! and Zaragoza, 2009) as a share of the best that the question could reach.

use std::collections::HashMap;

use super::tokens::tokens;

/// How soon saying a word again adds nothing: the usual constant of BM25.
const REPEATED: f32 = 1.2;
/// How much a long document loses.
const LENGTH: f32 = 0.3;

/// What a word counts that is in no document, beside one that is.
const UNKNOWN: f32 = 0.4;

/// The documents.
pub(super) struct Index {
    /// The documents that a token is in, by number, and its weight in each.
    places: HashMap<String, Vec<(usize, f32)>>,
    /// What each document scores against its own words.
    own: Vec<f32>,
}

/// How a question fits each document.
pub(super) struct Fit {
    /// How much of the question is in the document, 0 to 1.
    pub(super) covered: Vec<f32>,
    /// How alike the two are, 0 to 1.
    pub(super) alike: Vec<f32>,
    /// How much the question says: its words, the rare ones more.
    pub(super) says: f32,
    /// What share of that is in words that any document has, the others counted
    /// for less.
    pub(super) known: f32,
}

impl Index {
    pub(super) fn of(documents: &[String]) -> Self {
        let documents: Vec<Vec<String>> = documents.iter().map(|text| tokens(text)).collect();
        let words: usize = documents.iter().map(Vec::len).sum();
        let usual_length = (words as f64 / documents.len() as f64) as f32;
        let mut index = Self {
            places: HashMap::new(),
            own: vec![0.0; documents.len()],
        };
        for (number, words) in documents.iter().enumerate() {
            let longer = 1.0 - LENGTH + LENGTH * (words.len() as f32 / usual_length);
            for token in once(words) {
                let times = words.iter().filter(|word| *word == token).count() as f32;
                let weight = times * (REPEATED + 1.0) / (times + REPEATED * longer);
                let places = index.places.entry(token.clone()).or_default();
                places.push((number, weight));
            }
        }
        for (number, words) in documents.iter().enumerate() {
            index.own[number] = index.scores(&once(words))[number];
        }
        index
    }

    /// How a question of several texts fits, each with its weight.
    pub(super) fn fit(&self, texts: &[(&str, f32)]) -> Fit {
        let mut raw = vec![0.0_f32; self.own.len()];
        let (mut most, mut known) = (0.0_f32, 0.0_f32);
        for &(text, weight) in texts {
            let words = tokens(text);
            // Saying a word twice in a question makes it no more important.
            let asked = once(&words);
            most += weight * asked.iter().map(|token| self.rarity(token)).sum::<f32>();
            known += weight * asked.iter().map(|token| self.known(token)).sum::<f32>();
            for (raw, score) in raw.iter_mut().zip(self.scores(&asked)) {
                *raw += weight * score;
            }
        }
        // A question of nothing but stop words reaches nothing, and must not divide by zero.
        let most = most.max(f32::MIN_POSITIVE);
        // Measured against the best of both, so that a long wording does not win by its length.
        let alike =
            |(score, own): (&f32, &f32)| (score / (most * own.max(f32::EPSILON)).sqrt()).min(1.0);
        Fit {
            says: most,
            known: (known / most).clamp(UNKNOWN, 1.0),
            alike: raw.iter().zip(&self.own).map(alike).collect(),
            covered: raw.iter().map(|score| (score / most).min(1.0)).collect(),
        }
    }

    /// How much a token says that could find a document. One that none has is for
    /// or against none of them, and a long question has many.
    fn known(&self, token: &str) -> f32 {
        let known = self.places.contains_key(token);
        self.rarity(token) * if known { 1.0 } else { UNKNOWN }
    }

    /// What each document scores.
    fn scores(&self, asked: &[&String]) -> Vec<f32> {
        let mut scores = vec![0.0_f32; self.own.len()];
        for token in asked {
            let rarity = self.rarity(token);
            for (number, weight) in self.places.get(*token).into_iter().flatten() {
                scores[*number] += rarity * weight;
            }
        }
        scores
    }

    /// How much more a rare token says than one that is everywhere.
    fn rarity(&self, token: &str) -> f32 {
        let with = self.places.get(token).map_or(0, Vec::len) as f32;
        let all = self.own.len() as f32;
        // The 1 keeps a word that most documents have from counting against a place.
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }
}

/// Each token once, as they first come.
fn once(words: &[String]) -> Vec<&String> {
    let mut kept: Vec<&String> = Vec::new();
    for word in words {
        if !kept.contains(&word) {
            kept.push(word);
        }
    }
    kept
}
