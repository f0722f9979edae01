//! The places of the kinds and of the catalogue.

use super::*;

#[test]
fn a_path_is_cut_at_the_dot_outside_its_filters() {
    assert_eq!(
        cut("household[members.role=son].pets"),
        ("household[members.role=son]", "pets".to_owned())
    );
    assert_eq!(
        cut("carer.outcomes[area=work]"),
        ("carer", "outcomes[area=work]".to_owned())
    );
    assert_eq!(cut("allergy"), ("allergy", String::new()));
}

#[test]
fn what_filters_ask_for_leaves_out_what_they_exclude() {
    let entries = "function[domain=bed|transfers,when!=night,!since]";
    assert_eq!(wanted(entries).collect::<Vec<_>>(), ["bed", "transfers"]);
    assert_eq!(wanted("equipment[what~pad]").collect::<Vec<_>>(), ["pad"]);
    assert_eq!(wanted("person").count(), 0);
}

#[test]
fn every_line_of_the_catalogue_leads_somewhere() {
    for (paths, _) in tokens::lines(CATALOGUE) {
        for path in paths.split(" + ") {
            let error = Path::parse(path).err().map(|error| error.to_string());
            assert_eq!(error, None, "{path}");
        }
    }
    let written = CATALOGUE
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    assert_eq!(written.count(), tokens::lines(CATALOGUE).count());
}

#[test]
fn every_place_is_one_that_a_form_may_ask_for() {
    let places = Places::of_the_kinds();
    for entries in &places.entries {
        let of_kind = places
            .fields
            .iter()
            .filter(|fields| fields.kind == entries.kind);
        for name in of_kind
            .flat_map(|fields| &fields.names)
            .filter(|name| !name.is_empty())
        {
            let path = format!("{}.{name}", entries.text);
            assert!(Path::parse(&path).is_ok(), "{path}");
        }
    }
    let kinds = |kind| places.entries.iter().filter(|e| e.kind == kind).count();
    assert!(kinds(Kind::Function) > 60 && kinds(Kind::Consent) == 0 && kinds(Kind::Holder) == 0);
}

#[test]
fn no_table_quotes_a_label_of_the_forms() {
    let labels: Vec<Vec<String>> = crate::form::bundled()
        .iter()
        .flat_map(Form::questions)
        .map(|question| tokens::folded(&question.label))
        .collect();
    let mut quoted: Vec<&str> = Vec::new();
    let tables = tokens::lines(CATALOGUE).chain(tokens::lines(tokens::GROUPS));
    for phrase in tables.flat_map(|(_, words)| words.split(',')) {
        let words = tokens::folded(phrase);
        quoted.extend((words.len() > 3 && labels.contains(&words)).then_some(phrase));
    }
    assert!(quoted.is_empty(), "{quoted:?}");
}
