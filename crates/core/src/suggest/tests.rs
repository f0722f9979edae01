//! Suggestions for a few wordings of our own.

use super::*;

const TAUGHT: &str = r#"{"form":1,"id":"night","title":"Night sitting","version":"1",
    "agency":"Night sitting service","asks":"person","sections":[{"title":"You","questions":[
    {"id":"call","label":"What may the sitter call you?","type":"text","path":"person.name.preferred"},
    {"id":"drink","label":"A warm drink at bedtime","type":"text",
     "path":"function[domain=eating|nutrition].how_i_like_it"}]}]}"#;

fn taught() -> Suggester {
    let form = Form::parse(TAUGHT).unwrap_or_else(|mistakes| panic!("{}", mistakes[0].message));
    Suggester::taught_by([&form])
}

fn wording(label: &str) -> Wording<'_> {
    Wording {
        label,
        hint: None,
        section: "",
        asks: Asked::Person,
    }
}

fn first(label: &str) -> Vec<String> {
    let found = taught().suggest(&wording(label), 1);
    let paths = found.iter().flat_map(|suggestion| &suggestion.paths);
    paths.map(|path| path.text().to_owned()).collect()
}

#[test]
fn everyday_words_find_their_place() {
    assert_eq!(first("DOB"), ["person.birth_date"]);
    assert_eq!(first("Ethnic background"), ["person.ethnicity"]);
    assert_eq!(first("Is there a stoma bag?"), ["continence.stoma"]);
    assert_eq!(first("Has a dog or other animals"), ["household.pets"]);
    assert_eq!(
        first("Which help do you need with the loo?"),
        ["function[domain=toilet].help_needed"]
    );
}

#[test]
fn a_wording_of_a_form_is_remembered() {
    let wanted = ["function[domain=eating|nutrition].how_i_like_it"];
    assert_eq!(first("Would you like a warm drink at bedtime?"), wanted);
    let untaught = Suggester::taught_by([]);
    let found = untaught.suggest(&wording("A warm drink at bedtime"), 1);
    assert!(
        found
            .iter()
            .all(|suggestion| suggestion.paths[0].text() != wanted[0])
    );
}

#[test]
fn clauses_ask_for_several_fields() {
    let paths = first("Getting dressed: which help do you need, and on a bad day?");
    assert!(
        paths
            .iter()
            .all(|path| path.starts_with("function[domain=dressing]")),
        "{paths:?}"
    );
    assert!(
        paths.iter().any(|path| path.ends_with(".help_needed")),
        "{paths:?}"
    );
    assert!(
        paths.iter().any(|path| path.ends_with(".bad_day")),
        "{paths:?}"
    );
}

#[test]
fn each_place_comes_once_and_always_in_the_same_order() {
    let label = "Who helps you with shopping, and how often?";
    let listed = |suggester: &Suggester| -> Vec<(Vec<String>, u32)> {
        let found = suggester.suggest(&wording(label), 20);
        let paths = |s: &Suggestion| s.paths.iter().map(|path| path.text().to_owned()).collect();
        found
            .iter()
            .map(|s| (paths(s), s.score.to_bits()))
            .collect()
    };
    let found = listed(&taught());
    assert_eq!(found, listed(&taught()));
    assert_eq!(found.len(), 20);
    for (number, (paths, bits)) in found.iter().enumerate() {
        assert!((0.0..=1.0).contains(&f32::from_bits(*bits)));
        assert!(
            found[..number].iter().all(|(other, _)| other != paths),
            "{paths:?}"
        );
    }
    assert!(found.is_sorted_by(|a, b| f32::from_bits(a.1) >= f32::from_bits(b.1)));
}

#[test]
fn a_place_of_the_carer_is_about_the_carer() {
    for asks in [Asked::Person, Asked::Carer] {
        let wording = Wording {
            asks,
            ..wording("How does your carer sleep, and how many hours do they care?")
        };
        for suggestion in taught().suggest(&wording, 20) {
            let carer = suggestion.paths[0].kind() == crate::kind::Kind::Carer;
            assert!(!carer || suggestion.subject == Asked::Carer);
        }
    }
}

#[test]
fn words_of_another_tongue_or_none_do_no_harm() {
    for label in ["", "???", "zzzz qqqq", "名前", &"word ".repeat(2000)] {
        assert!(taught().suggest(&wording(label), 3).len() <= 3);
    }
    assert!(taught().suggest(&wording("Name"), 0).is_empty());
}
