//! Suggesting where the answer to a question lives, from its wording alone.
//! Offline; a person confirms.
//!
//! A place is *which entries* (a kind and its filters) and *which fields* of
//! them. For each of both, and for each wording that leads to a place, bm25
//! says how well the words of the question fit, as a share of what the question
//! could reach at best. The score of a place is a weighted mean of
//! - its entries: how much of the question their description covers, or how
//!   alike the question is to a wording that leads to these entries,
//! - its fields: the same,
//! - the whole: how alike the question is to a wording that leads right there,
//! - how common these entries and these fields are in mapped questions,
//!
//! times how well the kind goes with who is named (a heading may name somebody
//! else: somebody.rs), and the entries with whether the night is. Descriptions come from the kinds and the catalogue (places.txt),
//! wordings from the catalogue and the forms that taught; words that mean the
//! same are made one first (words.txt). The label counts most, then the heading
//! over it and the help under it. Where each clause of a question finds a field
//! of its own, these fields are proposed together. The rank by a plain bm25
//! (plain.rs) is fused with that of the score; what stays equal stands in the order
//! of its paths. What makes a question sound with a place goes with it (sound.rs).
//! What it reaches: docs/suggesting.md.

mod evidence;
mod index;
mod meant;
mod places;
mod plain;
mod propose;
mod rate;
mod rated;
mod somebody;
mod sound;
mod subject;
mod tokens;
mod weights;
mod wording;

use crate::form::{Asked, Form};
use crate::path::Path;

pub use propose::Proposal;
pub use wording::Wording;

use places::Places;
use rate::Rater;
use subject::Named;

/// Proposes paths for questions.
pub struct Suggester {
    rater: Rater,
}

/// A place that is probably meant.
#[derive(Clone)]
pub struct Suggestion {
    /// The place or places.
    pub paths: Vec<Path>,
    /// Whom the answer is about.
    pub subject: Asked,
    /// How well the words fit, from 0 to 1; it compares, and is no probability.
    pub score: f32,
}

impl Suggester {
    /// Learns the wordings of forms that are mapped already.
    #[must_use]
    pub fn taught_by<'a>(forms: impl IntoIterator<Item = &'a Form>) -> Self {
        let mut places = Places::of_the_kinds();
        for form in forms {
            places.learn(form);
        }
        Self {
            rater: Rater::of(places),
        }
    }

    /// The best places for a wording, the best first, each once.
    #[must_use]
    pub fn suggest(&self, wording: &Wording<'_>, most: usize) -> Vec<Suggestion> {
        let named = Named::of(wording);
        let rated = self.rater.best(wording, named, most);
        let suggestions = rated.into_iter().filter_map(|rated| {
            let paths = rated.paths.iter().map(|path| Path::parse(path).ok());
            let paths: Vec<Path> = paths.collect::<Option<_>>()?;
            Some(Suggestion {
                subject: named.subject(wording.asks, paths.first()?.kind()),
                score: rated.score.clamp(0.0, 1.0),
                paths,
            })
        });
        suggestions.collect()
    }
}

#[cfg(test)]
mod tests;
