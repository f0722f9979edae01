//! Plain bm25 over the question and its heading, beside the score of rate.rs.
//! Each is wrong in its own way, so a place that both rank high is seldom wrong.

use std::collections::HashMap;

use super::Wording;
use super::index::Index;
use super::rated::{Rated, falling};
use super::weights::WEIGHTS;

/// How much the first ranks count beside later ones: the usual constant of
/// reciprocal rank fusion (Cormack, Clarke and Buettcher, 2009) is 60, for lists
/// of thousands; ours are short.
const EVEN: f32 = 8.0;

/// A document for each place of a single entry: what is said of its entries and
/// of its fields.
pub(super) struct Plain {
    index: Index,
    numbers: HashMap<Vec<String>, usize>,
}

impl Plain {
    pub(super) fn of(places: Vec<(Vec<String>, String)>) -> Self {
        let (paths, words): (Vec<_>, Vec<String>) = places.into_iter().unzip();
        Self {
            index: Index::of(&words),
            numbers: paths.into_iter().zip(0..).collect(),
        }
    }

    /// How much of the question each place covers, by its number.
    pub(super) fn covered(&self, wording: &Wording<'_>) -> Vec<f32> {
        let hint = wording.hint.unwrap_or_default();
        let texts = [
            (wording.label, 1.0),
            (hint, WEIGHTS.hint),
            (wording.section, WEIGHTS.plain_section),
        ];
        self.index.fit(&texts).covered
    }

    /// How much the places of a proposal cover.
    fn of_places(&self, paths: &[String], covered: &[f32]) -> f32 {
        if let Some(number) = self.numbers.get(paths) {
            return covered[*number];
        }
        let each = paths.iter().map(|path| {
            let number = self.numbers.get(std::slice::from_ref(path));
            number.map_or(0.0, |number| covered[*number])
        });
        each.sum::<f32>() / paths.len().max(1) as f32
    }

    /// Puts proposals in the order of both ranks together.
    pub(super) fn fuse(&self, rated: &mut [Rated], covered: &[f32]) {
        let plain: Vec<f32> = rated
            .iter()
            .map(|one| self.of_places(&one.paths, covered))
            .collect();
        let scores: Vec<f32> = rated.iter().map(|one| one.score).collect();
        let (ours, theirs) = (ranks(&scores), ranks(&plain));
        for (number, one) in rated.iter_mut().enumerate() {
            one.rank = 1.0 / (EVEN + ours[number]) + WEIGHTS.plain / (EVEN + theirs[number]);
        }
        rated.sort_by(|a, b| falling(a.rank, b.rank).then_with(|| a.paths.cmp(&b.paths)));
    }
}

/// The rank of each score from 1; equal scores have the same.
fn ranks(scores: &[f32]) -> Vec<f32> {
    let mut order: Vec<f32> = scores.to_vec();
    order.sort_by(|a, b| falling(*a, *b));
    let rank = |score: &f32| order.partition_point(|other| other > score) + 1;
    scores.iter().map(|score| rank(score) as f32).collect()
}
