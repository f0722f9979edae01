//! The catalogues against what the pages say: nothing is missing, nothing is left over.

mod sources;

use std::collections::{BTreeMap, BTreeSet};

use super::*;

const TRANSLATED: [Language; 7] = [
    Language::Welsh,
    Language::Polish,
    Language::Urdu,
    Language::Arabic,
    Language::Bengali,
    Language::Punjabi,
    Language::Chinese,
];

#[test]
fn every_sentence_of_the_pages_is_in_every_language() {
    let said = sources::said();
    assert!(said.len() > 500, "only {} sentences were found", said.len());
    let ids = by_id(&said);
    let mut faults = Vec::new();
    for language in TRANSLATED {
        let words = Words::new(language);
        let messages = messages(language);
        for (id, english) in &ids {
            match messages.get(id.as_str()) {
                None if is_term(&words, english) => {}
                None => faults.push(format!("{}: {id} = {}", language.tag(), as_fluent(english))),
                Some(pattern) => {
                    let fault = fault(english, pattern)
                        .or_else(|| (!is_read(&words, id, english)).then_some("not Fluent"));
                    faults.extend(fault.map(|why| format!("{}: {id}: {why}", language.tag())));
                }
            }
        }
        let left_over = messages.keys().filter(|id| !ids.contains_key(**id));
        faults.extend(left_over.map(|id| format!("{}: {id}: said nowhere", language.tag())));
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn english_has_a_message_only_where_a_number_decides() {
    let ids = by_id(&sources::said());
    for (id, pattern) in messages(Language::English) {
        assert!(ids.contains_key(id), "{id} is said nowhere");
        assert!(pattern.contains("->"), "{id} needs no message");
    }
}

#[test]
fn a_number_decides_and_a_name_stays_as_it_is() {
    let english = Words::new(Language::English);
    let pages = |number: usize| {
        english
            .say("{pages} pages")
            .set("pages", number)
            .to_string()
    };
    assert_eq!(
        (pages(1), pages(2)),
        ("1 page".to_owned(), "2 pages".to_owned())
    );
    let about = english.say("Forms about {name}");
    assert_eq!(
        about.set("name", "{name} 07").to_string(),
        "Forms about {name} 07"
    );
    let arabic = Words::new(Language::Arabic);
    let arabic = arabic.say("Forms about {name}").set("name", "Mum 07");
    let arabic = arabic.to_string();
    assert!(
        arabic.contains("Mum 07") && !arabic.contains("Forms"),
        "{arabic}"
    );
}

#[test]
fn a_link_stands_around_its_words_and_nothing_else_is_markup() {
    let english = Words::new(Language::English);
    let linked = english
        .say("If you <b>must</b>, <a>go & look</a>.")
        .link("/x?a=\"b\"");
    assert_eq!(
        linked,
        "If you &#60;b&#62;must&#60;/b&#62;, <a href=\"/x?a=&#34;b&#34;\">go &#38; look</a>."
    );
}

/// Each sentence by its id. Two that differ in nothing but capitals and signs have one
/// translation, that of the one with more signs.
fn by_id(said: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for english in said {
        let fuller = |before: &String| before.len() >= english.len();
        if !ids.get(&slug(english)).is_some_and(fuller) {
            ids.insert(slug(english), english.clone());
        }
    }
    ids
}

/// Whether the sheets have a translation of it.
fn is_term(words: &Words, english: &str) -> bool {
    words.record.term(english) != english || carewallet_export::i18n::terms().contains(&english)
}

fn as_fluent(english: &str) -> String {
    english.replace('{', "{ $").replace('}', " }")
}

/// The places of a sentence, which begin with a sign.
fn places(text: &str, opens: &str) -> BTreeSet<String> {
    let name = |part: &str| {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        part[..end.unwrap_or(part.len())].to_owned()
    };
    text.split(opens).skip(1).map(name).collect()
}

/// Whether a message can be said, for one and for several.
fn is_read(words: &Words, id: &str, english: &str) -> bool {
    let places = places(english, "{");
    [1, 2].into_iter().all(|number: usize| {
        let put = places
            .iter()
            .map(|name| (&**name, FluentValue::from(number)));
        words.catalogue.say(id, &put.collect::<Vec<_>>()).is_some()
    })
}

/// What is wrong with a translation, if anything is.
fn fault(english: &str, pattern: &str) -> Option<&'static str> {
    let links = |text: &str| (text.matches("<a>").count(), text.matches("</a>").count());
    if places(english, "{") != places(pattern, "$") {
        Some("other places than in English")
    } else if links(english) != links(pattern) {
        Some("another link than in English")
    } else if pattern.trim().is_empty() {
        Some("empty")
    } else {
        None
    }
}

/// The messages of a catalogue: id and pattern.
fn messages(language: Language) -> BTreeMap<&'static str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = "";
    for line in catalogues::file(language).lines() {
        if let Some((id, pattern)) = line.split_once(" = ").filter(|_| line.starts_with("t-")) {
            assert!(!messages.contains_key(id), "{id} stands there twice");
            messages.insert(id, pattern.to_owned());
            last = id;
        } else if !line.starts_with('#') && !line.is_empty() {
            let pattern = messages
                .get_mut(last)
                .expect("a message begins with its id");
            pattern.push_str(line);
        }
    }
    messages
}
