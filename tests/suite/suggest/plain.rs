//! Two plain ways to suggest places, to see what the rest is worth: the words
//! of the kinds alone, and always what other forms ask most.

use std::collections::BTreeMap;

use carewallet_core::form::{Asked, Form};
use carewallet_core::kind::{Field, Kind, Shape, Subject};
use carewallet_core::path::Path;
use carewallet_core::suggest::Suggestion;

use super::{Tally, asked, each_left_out, others};

/// The best bm25 over what kinds, choices and fields say of themselves.
pub(super) fn descriptions() -> Vec<Tally> {
    let documents = documents();
    let words: Vec<Vec<String>> = documents.iter().map(|(_, text)| words(text)).collect();
    let spread = spread(&words);
    let mean = words.iter().map(Vec::len).sum::<usize>() as f32 / words.len() as f32;
    each_left_out(|form, wording| {
        let asked = self::words(wording.label);
        let score = |document: &[String]| bm25(&asked, document, mean, &spread, words.len());
        let mut scored: Vec<(f32, &str)> = words
            .iter()
            .zip(&documents)
            .map(|(words, (path, _))| (score(words), path.as_str()))
            .collect();
        scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        scored
            .iter()
            .take(3)
            .map(|(_, path)| suggestion(form, &[path]))
            .collect()
    })
}

/// What the other forms ask most.
pub(super) fn frequent() -> Vec<Tally> {
    each_left_out(|form, _| {
        let mut counts: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
        for (_, question) in others(form).into_iter().flat_map(asked) {
            let paths = question.paths().iter().map(Path::text).collect();
            *counts.entry(paths).or_default() += 1;
        }
        let mut most: Vec<(usize, Vec<&str>)> = counts.into_iter().map(|(p, n)| (n, p)).collect();
        most.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        most.iter()
            .take(3)
            .map(|(_, paths)| suggestion(form, paths))
            .collect()
    })
}

fn suggestion(form: &Form, paths: &[&str]) -> Suggestion {
    let paths: Vec<Path> = paths
        .iter()
        .filter_map(|path| Path::parse(path).ok())
        .collect();
    let subject = match paths[0].kind() {
        Kind::Carer => Asked::Carer,
        kind if kind.subject() == Subject::Home => Asked::Home,
        _ => form.asks,
    };
    Suggestion {
        paths,
        subject,
        score: 0.0,
    }
}

/// Every kind, with each choice of the field that it must have, and each field.
fn documents() -> Vec<(String, String)> {
    let mut documents = Vec::new();
    for kind in Kind::ALL.iter().filter(|kind| !kind.is_of_the_wallet()) {
        let said = format!("{} {}", kind.title(), kind.says());
        let mut entries = vec![(kind.name().to_owned(), said)];
        for (field, choices) in kind.fields().iter().filter_map(|f| Some((f, choices(f)?))) {
            entries.extend(choices.iter().map(|choice| {
                let path = format!("{}[{}={}]", kind.name(), field.name, choice.name);
                (path, format!("{} {}", kind.title(), choice.says))
            }));
        }
        for (path, said) in entries {
            for field in kind.fields() {
                let words = format!("{said} {} {}", field.label, field.says);
                documents.push((format!("{path}.{}", field.name), words));
            }
            documents.push((path, said));
        }
    }
    documents
}

fn choices(field: &Field) -> Option<&'static [carewallet_core::kind::Choice]> {
    match field.shape {
        Shape::Choice(choices) if field.required => Some(choices),
        Shape::Many(&Shape::Choice(choices)) if field.name == "roles" => Some(choices),
        _ => None,
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn spread(documents: &[Vec<String>]) -> BTreeMap<&str, usize> {
    let mut spread = BTreeMap::new();
    for document in documents {
        let mut each: Vec<&str> = document.iter().map(String::as_str).collect();
        each.sort_unstable();
        each.dedup();
        for word in each {
            *spread.entry(word).or_default() += 1;
        }
    }
    spread
}

fn bm25(
    asked: &[String],
    document: &[String],
    mean: f32,
    spread: &BTreeMap<&str, usize>,
    all: usize,
) -> f32 {
    let one = |word: &String| {
        let times = document.iter().filter(|other| *other == word).count() as f32;
        let with = *spread.get(word.as_str()).unwrap_or(&0) as f32;
        let rare = (1.0 + (all as f32 - with + 0.5) / (with + 0.5)).ln();
        let length = 0.25 + 0.75 * document.len() as f32 / mean;
        rare * times * 2.2 / (times + 1.2 * length)
    };
    asked.iter().map(one).sum()
}
