//! Documents of a few words, and how well a question fits each: bm25 as a
//! share of the best that the question could reach.

use std::collections::HashMap;

use bm25::{Embedder, EmbedderBuilder, Embedding, Scorer};

use super::tokens::Tokens;

/// How much a long document loses.
const LENGTH: f32 = 0.3;

/// The documents.
pub(super) struct Index {
    embedder: Embedder<u32, Tokens>,
    scorer: Scorer<usize>,
    /// In how many documents a token is.
    spread: HashMap<u32, usize>,
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
}

impl Index {
    pub(super) fn of(documents: &[String]) -> Self {
        let corpus: Vec<&str> = documents.iter().map(String::as_str).collect();
        let embedder = EmbedderBuilder::with_tokenizer_and_fit_to_corpus(Tokens, &corpus)
            .b(LENGTH)
            .build();
        let mut index = Self {
            embedder,
            scorer: Scorer::new(),
            spread: HashMap::new(),
            own: Vec::new(),
        };
        for (number, text) in corpus.iter().enumerate() {
            index.scorer.upsert(&number, index.embedder.embed(text));
            for token in index.once(text).indices() {
                *index.spread.entry(*token).or_default() += 1;
            }
        }
        index.own = corpus
            .iter()
            .enumerate()
            .map(|(n, text)| index.score(n, text))
            .collect();
        index
    }

    /// How a question of several texts fits, each with its weight.
    pub(super) fn fit(&self, texts: &[(&str, f32)]) -> Fit {
        let mut raw = vec![0.0_f32; self.own.len()];
        let mut most = 0.0_f32;
        for &(text, weight) in texts {
            let asked = self.once(text);
            most += weight
                * asked
                    .indices()
                    .map(|token| self.rarity(*token))
                    .sum::<f32>();
            for hit in self.scorer.matches(&asked) {
                raw[hit.id] += weight * hit.score;
            }
        }
        let most = most.max(f32::MIN_POSITIVE);
        let alike =
            |(score, own): (&f32, &f32)| (score / (most * own.max(f32::EPSILON)).sqrt()).min(1.0);
        Fit {
            says: most,
            alike: raw.iter().zip(&self.own).map(alike).collect(),
            covered: raw.iter().map(|score| (score / most).min(1.0)).collect(),
        }
    }

    fn score(&self, number: usize, text: &str) -> f32 {
        self.scorer
            .score(&number, &self.once(text))
            .unwrap_or_default()
    }

    /// A question with each token once.
    fn once(&self, text: &str) -> Embedding {
        let mut kept = Vec::new();
        for token in self.embedder.embed(text).0 {
            if !kept
                .iter()
                .any(|other: &bm25::TokenEmbedding| other.index == token.index)
            {
                kept.push(token);
            }
        }
        Embedding(kept)
    }

    /// The weight that bm25 gives a token.
    fn rarity(&self, token: u32) -> f32 {
        let with = *self.spread.get(&token).unwrap_or(&0) as f32;
        let all = self.own.len() as f32;
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }
}
