//! The score of each place, and of several fields of the same entries.

use super::Wording;
use super::evidence::{Evidence, Indexes, Texts};
use super::places::{Places, Target};
use super::plain::Plain;
use super::rated::{Rated, falling};
use super::somebody::Asks;
use super::subject::Named;
use super::tokens::{clauses, tokens};
use super::weights::WEIGHTS;
use crate::form::Asked;
use crate::kind::Kind;
use crate::path::Path;

/// Spare places, because several may turn out to have the same paths.
const SPARE: usize = 8;
/// Entries for which several fields are tried.
const TRIED: usize = 8;
/// How well a clause must fit a field that it asks for.
const CUE: f32 = 0.1;

/// Rates all places.
pub(super) struct Rater {
    places: Places,
    indexes: Indexes,
    plain: Plain,
    /// Numbers of entries and of fields that they have.
    pairs: Vec<(usize, usize)>,
    /// How common entries and fields are among the mapped questions.
    common_entries: Vec<f32>,
    common_fields: Vec<f32>,
}

/// A question that is being rated.
struct Question<'r> {
    rater: &'r Rater,
    named: Named,
    about: Asks,
    asks: Asked,
    says: Evidence,
}

impl Rater {
    pub(super) fn of(places: Places) -> Self {
        let entries = places.entries.iter().enumerate();
        let pairs = entries.flat_map(|(e, entries)| {
            let fields = places.fields.iter().enumerate();
            let of_kind = fields.filter(|(_, fields)| fields.kind == entries.kind);
            of_kind.map(move |(f, _)| (e, f))
        });
        let pairs: Vec<(usize, usize)> = pairs.collect();
        Self {
            plain: Plain::of(documents(&places, &pairs)),
            pairs,
            indexes: Indexes::of(&places),
            common_entries: shares(places.entries.iter().map(|e| (e.kind, e.asked))),
            common_fields: shares(places.fields.iter().map(|f| (f.kind, f.asked))),
            places,
        }
    }

    /// The best places, the best first, each once.
    pub(super) fn best(&self, wording: &Wording<'_>, named: Named, most: usize) -> Vec<Rated> {
        // "Please give details" leans on the question before it; its heading alone would guess.
        if tokens(wording.label).is_empty() {
            return Vec::new();
        }
        let question = Question {
            rater: self,
            named,
            about: Asks::of(wording),
            asks: wording.asks,
            says: self.indexes.evidence(&self.places, &Texts::of(wording)),
        };
        let mut rated = question.one_by_one(most + SPARE);
        rated.extend(question.several(&clauses(wording.label)));
        rated.retain(|rated| rated.score > 0.0);
        self.plain.fuse(&mut rated, &self.plain.covered(wording));
        let mut seen = Vec::new();
        rated.retain(|rated| {
            let mut paths = rated.paths.clone();
            paths.sort();
            let new = !seen.contains(&paths);
            seen.push(paths);
            new
        });
        rated.truncate(most);
        for one in &mut rated {
            // For the cut alone: words that lead nowhere are no reason to say nothing.
            one.score /= question.says.known;
        }
        rated
    }

    fn paths(&self, target: &Target) -> Vec<String> {
        match target {
            Target::Mixed(paths) => paths.clone(),
            Target::One(e, f) => {
                let names = self.places.fields[*f].names.iter();
                names.map(|name| self.path(*e, name)).collect()
            }
        }
    }

    fn path(&self, entries: usize, field: &str) -> String {
        at(&self.places.entries[entries].text, field)
    }
}

impl Question<'_> {
    /// The best places, and all that are as good as the last of them.
    fn one_by_one(&self, most: usize) -> Vec<Rated> {
        let pairs = self.rater.pairs.iter();
        let mut scored: Vec<(Target, f32)> = pairs
            .map(|&(e, f)| (Target::One(e, f), self.score(e, f)))
            .collect();
        let whole = self.says.whole.iter();
        scored.extend(whole.filter_map(|(target, alike)| match target {
            Target::Mixed(paths) => Some((target.clone(), self.mixed(paths, *alike))),
            Target::One(..) => None,
        }));
        let mut scores: Vec<f32> = scored.iter().map(|(_, score)| *score).collect();
        scores.sort_by(|a, b| falling(*a, *b));
        // Ties are kept whole: they are put in order, by path, only later.
        let least = scores.get(most).copied().unwrap_or(f32::MIN);
        let good = scored.into_iter().filter(|(_, score)| *score >= least);
        good.map(|(target, score)| Rated {
            paths: self.rater.paths(&target),
            score,
            rank: 0.0,
        })
        .collect()
    }

    fn score(&self, e: usize, f: usize) -> f32 {
        let (entries, fields) = (&self.rater.places.entries[e], &self.rater.places.fields[f]);
        let whole = self.says.whole.get(&Target::One(e, f));
        let sum = WEIGHTS.fields * self.says.fields[f]
            + WEIGHTS.whole * whole.copied().unwrap_or_default()
            + WEIGHTS.common_fields * self.rater.common_fields[f];
        let further = (fields.names.len() - 1) as f32;
        let narrow = entries.asked == 0 && entries.text.contains(',');
        let cost = WEIGHTS.further * further + if narrow { WEIGHTS.narrow } else { 0.0 };
        self.fits(e) * (self.of_entries(e) + sum) / WEIGHTS.sum() - cost
    }

    /// What entries have of a score, whatever the field.
    fn of_entries(&self, e: usize) -> f32 {
        WEIGHTS.entries * self.says.entries[e]
            + WEIGHTS.common_entries * self.rater.common_entries[e]
    }

    fn fits(&self, e: usize) -> f32 {
        let entries = &self.rater.places.entries[e];
        self.named.goes_with(self.asks, entries.kind)
            * self.named.by_night(&entries.text)
            * self.about.goes_with(entries.kind, &entries.text)
    }

    /// Places of several entries, to which only a wording leads.
    fn mixed(&self, paths: &[String], alike: f32) -> f32 {
        let kind = paths.first().and_then(|path| Path::parse(path).ok());
        let fits = kind.map_or(0.0, |path| self.named.goes_with(self.asks, path.kind()));
        let about = paths.iter().filter_map(|path| Path::parse(path).ok());
        let about = about.map(|path| self.about.goes_with(path.kind(), path.text()));
        let fits = fits * about.fold(1.0, f32::min);
        // What a wording alone could give to a single place.
        let most = WEIGHTS.entries * WEIGHTS.led_entries
            + WEIGHTS.fields * WEIGHTS.led_fields
            + WEIGHTS.whole;
        fits * alike * most / WEIGHTS.sum()
    }

    /// The fields that the clauses of the question ask for, one each, of the
    /// entries that fit best.
    fn several(&self, clauses: &[String]) -> Vec<Rated> {
        if clauses.len() < 2 {
            return Vec::new();
        }
        let (rater, places) = (self.rater, &self.rater.places);
        let each = clauses.iter().map(|clause| Texts::of_clause(clause));
        let found: Vec<Evidence> = each.map(|c| rater.indexes.evidence(places, &c)).collect();
        let mut best: Vec<(usize, f32)> = (0..places.entries.len())
            .map(|e| (e, self.fits(e) * self.of_entries(e)))
            .collect();
        best.sort_by(|a, b| falling(a.1, b.1).then(a.0.cmp(&b.0)));
        let tried = best.into_iter().take(TRIED);
        tried
            .filter_map(|(e, _)| self.fields_of(e, &found))
            .collect()
    }

    fn fields_of(&self, e: usize, clauses: &[Evidence]) -> Option<Rated> {
        let kind = self.rater.places.entries[e].kind;
        let says: f32 = clauses.iter().map(|clause| clause.says).sum();
        let (mut fields, mut covered) = (Vec::new(), 0.0);
        for clause in clauses {
            let Some(f) = self
                .field_of(kind, clause)
                .filter(|f| clause.fields[*f] >= CUE)
            else {
                continue;
            };
            covered += clause.fields[f] * clause.says / says.max(f32::MIN_POSITIVE);
            if !fields.contains(&f) {
                fields.push(f);
            }
        }
        // Single fields are rated one by one already.
        if fields.len() < 2 {
            return None;
        }
        let common: f32 = fields.iter().map(|f| self.rater.common_fields[*f]).sum();
        let sum = self.of_entries(e)
            + WEIGHTS.fields * covered
            + WEIGHTS.common_fields * common / fields.len() as f32
            + WEIGHTS.several;
        let names = fields
            .iter()
            .flat_map(|f| &self.rater.places.fields[*f].names);
        Some(Rated {
            paths: names.map(|name| self.rater.path(e, name)).collect(),
            score: self.fits(e) * sum / WEIGHTS.sum(),
            rank: 0.0,
        })
    }

    /// The field of a kind that a clause asks for; what the whole question
    /// says and what is common break the tie.
    fn field_of(&self, kind: Kind, clause: &Evidence) -> Option<usize> {
        let fields = self.rater.places.fields.iter().enumerate();
        let single = fields.filter(|(_, fields)| {
            fields.kind == kind && matches!(fields.names.as_slice(), [name] if !name.is_empty())
        });
        let rated = single.map(|(f, _)| {
            // Small enough to do no more than break a tie.
            let beside = 0.2 * self.says.fields[f] + 0.1 * self.rater.common_fields[f];
            (f, clause.fields[f] + beside)
        });
        let best = rated.min_by(|a, b| falling(a.1, b.1).then(a.0.cmp(&b.0)));
        best.map(|(f, _)| f)
    }
}

/// Each place of a single entry, and what is said of it.
fn documents(places: &Places, pairs: &[(usize, usize)]) -> Vec<(Vec<String>, String)> {
    let about = |&(e, f): &(usize, usize)| {
        let (entries, fields) = (&places.entries[e], &places.fields[f]);
        let paths = fields.names.iter().map(|name| at(&entries.text, name));
        let words = [places.about_entries(entries), places.about_fields(fields)];
        (paths.collect(), words.join(" "))
    };
    pairs.iter().map(about).collect()
}

fn at(entries: &str, field: &str) -> String {
    if field.is_empty() {
        entries.to_owned()
    } else {
        format!("{entries}.{field}")
    }
}

/// What share each has of all that are asked for of its kind.
fn shares(asked: impl Iterator<Item = (Kind, usize)> + Clone) -> Vec<f32> {
    let all = |kind| {
        let of_kind = asked.clone().filter(|(other, _)| *other == kind);
        of_kind.map(|(_, count)| count).sum::<usize>().max(1)
    };
    let each = asked.clone();
    each.map(|(kind, count)| count as f32 / all(kind) as f32)
        .collect()
}
