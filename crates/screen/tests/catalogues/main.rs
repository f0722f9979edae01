//! The catalogues against what the pages say: nothing is missing, nothing is left over.

#![allow(clippy::unwrap_used, reason = "a test")]

mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use carewallet_export::Language;
use carewallet_export::i18n::{Catalogue, Localizer, slug, terms};
use carewallet_screen::Words;
use fluent_bundle::FluentValue;

/// The faces, by their folders.
const FACES: [&str; 2] = ["web", "page"];
/// Where the sentences are translated that every face may say.
const SHARED: &str = "screen";

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
    let shared = sources::of_all();
    let said = FACES.map(|face| (face, sources::of_face(face)));
    assert!(said[0].1.len() > 500, "only {} sentences", said[0].1.len());
    let all = shared.iter().chain(said.iter().flat_map(|(_, said)| said));
    let ids = by_id(&all.cloned().collect());
    let ids_of = |said: &BTreeSet<String>| said.iter().map(|one| slug(one)).collect();
    let shared: BTreeSet<String> = ids_of(&shared);
    let said: [(&str, BTreeSet<String>); 2] = said.map(|(face, said)| (face, ids_of(&said)));
    let mut faults = Vec::new();
    for language in TRANSLATED {
        let translations = Translations::of(language);
        for (id, english) in &ids {
            let by = said.iter().filter(|(_, said)| said.contains(id));
            let place = match by.map(|(face, _)| *face).collect::<Vec<_>>().as_slice() {
                [only] if !shared.contains(id) => *only,
                _ => SHARED,
            };
            faults.extend(translations.fault(place, id, english));
        }
        faults.extend(translations.left_over(&ids));
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
    let mut said = sources::of_all();
    said.extend(FACES.iter().flat_map(|face| sources::of_face(face)));
    let ids = by_id(&said);
    for place in FACES.into_iter().chain([SHARED]) {
        for (id, pattern) in messages(&file(place, Language::English)) {
            assert!(ids.contains_key(&id), "{id} is said nowhere");
            assert!(pattern.contains("->"), "{id} needs no message");
        }
    }
}

#[test]
fn a_number_decides_and_a_name_stays_as_it_is() {
    let english = Words::new(Language::English, &file("web", Language::English));
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
    let arabic = Words::new(Language::Arabic, &file("web", Language::Arabic));
    let arabic = arabic.say("Forms about {name}").set("name", "Mum 07");
    let arabic = arabic.to_string();
    assert!(
        arabic.contains("Mum 07") && !arabic.contains("Forms"),
        "{arabic}"
    );
}

#[test]
fn a_link_stands_around_its_words_and_nothing_else_is_markup() {
    let english = Words::new(Language::English, &file("web", Language::English));
    let linked = english
        .say("If you <b>must</b>, <a>go & look</a>.")
        .link("/x?a=\"b\"");
    assert_eq!(
        linked,
        "If you &#60;b&#62;must&#60;/b&#62;, <a href=\"/x?a=&#34;b&#34;\">go &#38; look</a>."
    );
}

/// The catalogues of a language.
struct Translations {
    language: Language,
    record: Localizer,
    /// Of each place: whole, and message by message.
    places: BTreeMap<&'static str, (Catalogue, BTreeMap<String, String>)>,
}

impl Translations {
    fn of(language: Language) -> Self {
        let places = FACES.into_iter().chain([SHARED]).map(|place| {
            let text = file(place, language);
            let catalogue = Catalogue::of(language, &text);
            (place, (catalogue, messages(&text)))
        });
        Self {
            language,
            record: Localizer::new(language),
            places: places.collect(),
        }
    }

    /// What is wrong with the translation of a sentence, which belongs into one place.
    fn fault(&self, place: &str, id: &str, english: &str) -> Option<String> {
        let tag = self.language.tag();
        let (catalogue, messages) = &self.places[place];
        let Some(pattern) = messages.get(id) else {
            let missing = format!("{tag}: {place}: {id} = {}", as_fluent(english));
            return (!self.is_term(english)).then_some(missing);
        };
        let fault = fault(english, pattern)
            .or_else(|| (!is_read(catalogue, id, english)).then_some("not Fluent"));
        fault.map(|why| format!("{tag}: {place}: {id}: {why}"))
    }

    /// Messages that nobody says, or that stand in two places.
    fn left_over(&self, ids: &BTreeMap<String, String>) -> Vec<String> {
        let tag = self.language.tag();
        let mut faults = Vec::new();
        for (place, (_, messages)) in &self.places {
            for id in messages.keys() {
                let shared = &self.places[SHARED].1;
                if !ids.contains_key(id) {
                    faults.push(format!("{tag}: {place}: {id}: said nowhere"));
                } else if *place != SHARED && shared.contains_key(id) {
                    faults.push(format!("{tag}: {place}: {id}: stands in {SHARED} too"));
                }
            }
        }
        faults
    }

    /// Whether the sheets have a translation of this, but for capitals and whether it is
    /// asked: "From:" before a name is not the label "From" of a time.
    fn is_term(&self, english: &str) -> bool {
        let plain = |words: &str| words.trim_end_matches('?').to_lowercase();
        let is_same = |term: &&str| plain(term) == plain(english);
        self.record.term(english) != english && terms().iter().any(is_same)
            || english.chars().all(|c| !c.is_lowercase())
    }
}

/// The Fluent file of a place.
fn file(place: &str, language: Language) -> String {
    let tag = match language {
        Language::English => "en",
        other => other.tag(),
    };
    let name = format!("{place}/languages/{tag}.ftl");
    fs::read_to_string(sources::crates().join(name)).unwrap()
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
fn is_read(catalogue: &Catalogue, id: &str, english: &str) -> bool {
    let places = places(english, "{");
    [1, 2].into_iter().all(|number: usize| {
        let put = places
            .iter()
            .map(|name| (&**name, FluentValue::from(number)));
        catalogue.say(id, &put.collect::<Vec<_>>()).is_some()
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
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = "";
    for line in text.lines() {
        if let Some((id, pattern)) = line.split_once(" = ").filter(|_| line.starts_with("t-")) {
            let before = messages.insert(id.to_owned(), pattern.to_owned());
            assert!(before.is_none(), "{id} stands there twice");
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
