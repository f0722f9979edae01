//! Every catalogue has every message, with the same variables, and the code
//! asks for no other.

use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::value::{Date, PartialDate};

use super::Localizer;
use super::catalogue::{sentences_file, slug, terms, terms_file};
use crate::language::Language;

/// The messages of a file: id and pattern. A file of no messages, or one with
/// a line that is none, fails.
fn messages(file: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in file.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        if line.starts_with(' ') {
            let last: &String = last.as_ref().expect("a message comes first");
            found.get_mut(last).unwrap().push_str(line);
            continue;
        }
        let (id, pattern) = line.split_once(" =").expect("a message is `id = words`");
        assert!(
            found.insert(id.to_owned(), pattern.to_owned()).is_none(),
            "{id} stands twice"
        );
        last = Some(id.to_owned());
    }
    found
}

/// The fixed sentences of a language: id and pattern.
pub(crate) fn sentences_of(language: Language) -> BTreeMap<String, String> {
    messages(sentences_file(language))
}

fn variables(pattern: &str) -> BTreeSet<&str> {
    let names = pattern.split('$').skip(1);
    names
        .map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            &rest[..end.unwrap_or(rest.len())]
        })
        .collect()
}

#[test]
fn no_translation_is_missing() {
    let english = messages(sentences_file(Language::English));
    let words: BTreeSet<String> = terms().into_iter().map(slug).collect();
    for language in Language::ALL {
        let name = language.name();
        let own = messages(sentences_file(language));
        let ids = |of: &BTreeMap<String, String>| of.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = ids(&english).difference(&ids(&own)).cloned().collect();
        let unknown: Vec<_> = ids(&own).difference(&ids(&english)).cloned().collect();
        assert!(missing.is_empty(), "{name} lacks sentences: {missing:?}");
        assert!(
            unknown.is_empty(),
            "{name} has more than English: {unknown:?}"
        );
        for (id, pattern) in &english {
            assert_eq!(variables(pattern), variables(&own[id]), "{name}: {id}");
            assert!(!own[id].trim().is_empty(), "{name}: {id} is empty");
        }
        let Some(file) = terms_file(language) else {
            continue;
        };
        let own: BTreeSet<String> = messages(file).into_keys().collect();
        let missing: Vec<_> = words.difference(&own).collect();
        let unknown: Vec<_> = own.difference(&words).collect();
        assert!(missing.is_empty(), "{name} lacks words: {missing:?}");
        assert!(
            unknown.is_empty(),
            "{name} has words of no use: {unknown:?}"
        );
    }
}

#[test]
fn every_catalogue_can_be_read() {
    for language in Language::ALL {
        for file in [Some(sentences_file(language)), terms_file(language)] {
            let Some(file) = file else { continue };
            let read = fluent_bundle::FluentResource::try_new(file.to_owned());
            assert!(read.is_ok(), "{} has a broken line", language.name());
        }
        if language != Language::English {
            for file in [Some(sentences_file(language)), terms_file(language)] {
                let head = file.unwrap_or_default();
                assert!(
                    head.contains("A native reader's check is still wanted."),
                    "{} does not say who checked it",
                    language.name()
                );
            }
        }
    }
}

#[test]
fn a_sentence_falls_back_to_nothing_silently_but_to_its_id() {
    assert_eq!(
        Localizer::new(Language::Polish).say("no-such-id"),
        "no-such-id"
    );
}

#[test]
fn days_are_written_as_in_core() {
    let localizer = Localizer::new(Language::English);
    for day in ["2026-01-31", "1999-12-01", "2024-02-29"] {
        let date = Date::parse(day).unwrap();
        assert_eq!(localizer.date(date), date.plain());
    }
    for part in ["1940", "1940-05", "1940-05-17"] {
        let date = PartialDate::parse(part).unwrap();
        assert_eq!(localizer.partial_date(date), date.plain());
    }
}

#[test]
fn an_id_is_made_of_letters_and_digits() {
    assert_eq!(slug("E-mail"), "t-e-mail");
    assert_eq!(slug("£6,000 to £14,250"), "t-gbp-6-000-to-gbp-14-250");
    assert_eq!(slug("How bad?"), "t-how-bad");
}

/// The sources of this crate, without its tests, white space left out.
fn sources() -> Vec<(String, String)> {
    fn read(folder: &std::path::Path, found: &mut Vec<(String, String)>) {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let name = path.to_string_lossy().into_owned();
            if path.is_dir() && !name.ends_with("tests") {
                read(&path, found);
            } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                let lines = code.lines().filter(|line| !line.trim().starts_with("//"));
                found.push((name, lines.map(str::trim).collect()));
            }
        }
    }
    let mut found = Vec::new();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    read(std::path::Path::new(folder), &mut found);
    found
}

/// The literals that follow a call.
fn after<'a>(code: &'a str, call: &str) -> Vec<&'a str> {
    let rest = code.split(call).skip(1);
    rest.filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_sentence_that_is_asked_for_is_there_and_the_other_way_round() {
    const CALLS: [&str; 14] = [
        ".say(\"",
        ".say_with(\"",
        ".say_args(\"",
        ".say_of(\"",
        ".say_of_given(\"",
        ".both(\"",
        ".both_with(\"",
        ".both_on(\"",
        ".text(\"",
        ".text_with(\"",
        ".said_in(\"",
        ".in_sentence(\"",
        ".named(\"",
        ".quoted(\"",
    ];
    /// Ids that are put together in code.
    const PREFIXES: [&str; 3] = ["month-", "sheet-", "kicker-"];
    let english = sentences_of(Language::English);
    let sources = sources();
    let mut asked = 0;
    for (file, code) in &sources {
        for id in CALLS.iter().flat_map(|call| after(code, call)) {
            assert!(english.contains_key(id), "{file} asks for {id}");
            asked += 1;
        }
    }
    assert!(asked > 150, "{asked}");
    let unused: Vec<&String> = english
        .keys()
        .filter(|id| !PREFIXES.iter().any(|start| id.starts_with(start)))
        .filter(|id| {
            let literal = format!("\"{id}\"");
            !sources.iter().any(|(_, code)| code.contains(&literal))
        })
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
    for kind in crate::sheet::SheetKind::ALL {
        let name = kind.name();
        assert!(english.contains_key(&format!("sheet-{name}")));
        assert!(english.contains_key(&format!("kicker-{name}")));
    }
}

#[test]
fn every_word_of_the_record_that_is_asked_for_is_a_term() {
    let terms = terms();
    for (file, code) in sources() {
        for call in [".term(\"", ".term_both(\"", ".choice(\""] {
            for word in after(&code, call) {
                assert!(terms.contains(&word), "{file} asks for {word}");
            }
        }
    }
}
