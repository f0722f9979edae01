//! Missing entries, and the bodies that follow from them.

use super::*;
use crate::coverage::tests::making::*;
use crate::coverage::{Audience, Coverage};
use crate::form::{AnswerType, Asked, Form, Origin, Rule};
use crate::id::SubjectId;

fn pair(name: &str, words: &str) -> (String, String) {
    (name.to_owned(), words.to_owned())
}

fn names(missing: &MissingEntry) -> Vec<String> {
    missing.asks.iter().map(|ask| ask.name.clone()).collect()
}

fn first(story: &Story, form: &Form, context: &FormContext) -> Vec<MissingEntry> {
    let record = story.record();
    let coverage = Coverage::resolve(form, &record, context);
    missing_entries(&coverage.answers[0], &record, context)
}

/// Writes the answers into the record and gives the state of the question.
fn after(story: &Story, missing: &MissingEntry, answers: &[(String, String)], form: &Form) -> char {
    let body = missing.body(answers).unwrap_or_else(|e| panic!("{e}"));
    let mut words = Vec::new();
    crate::value::flatten("", &body.to_value(), &mut words);
    let words: Vec<String> = words.iter().map(|(n, w)| format!("{n}={w}")).collect();
    let mut story = Story {
        entries: story.entries.clone(),
        ..Story::new().on("2026-04-01")
    };
    story = story.with(missing.kind, &words.join(" | "), |draft| {
        draft.about = missing.about.clone();
        draft.replaces = missing.stands.iter().map(|entry| entry.id()).collect();
    });
    let all = FormContext {
        sees: Audience::All,
        ..with_carer()
    };
    let coverage = Coverage::resolve(form, &story.record(), &all);
    coverage.answers[0].state.letter()
}

#[test]
fn a_new_entry_says_what_the_path_wants_and_asks_what_it_must_have() {
    let form = form(vec![asks(&[
        "function[domain=toilet,when=night|both].help_needed",
    ])]);
    let story = Story::new();
    let missing_entries = first(&story, &form, &context());
    let [missing] = missing_entries.as_slice() else {
        panic!("one missing entry");
    };
    assert!(missing.kind == Kind::Function && missing.about == SubjectId::Person(margaret()));
    assert_eq!(
        missing.given,
        [pair("domain", "toilet"), pair("when", "night")]
    );
    assert_eq!(names(missing), ["help_needed"]);
    assert!(missing.stands.is_none() && !missing.many);
    assert!(missing.body(&[]).is_err(), "nobody said anything");
    assert_eq!(
        after(&story, missing, &[pair("help_needed", "A hand.")], &form),
        'E'
    );
    assert_eq!(
        after(&story, missing, &[pair("help_needed", "not known")], &form),
        'N'
    );
    let refused = pair("help_needed", "prefer not to say");
    assert_eq!(after(&story, missing, &[refused], &form), 'W');
}

#[test]
fn what_an_entry_must_have_comes_first() {
    let story = Story::new();
    let named = form(vec![asks(&["person.name.preferred"])]);
    assert_eq!(
        names(&first(&story, &named, &context())[0]),
        ["name.full", "name.preferred"]
    );
    let code = form(vec![asks(&["professional[role=gp].organisation.ods"])]);
    let missing_entries = first(&story, &code, &context());
    assert_eq!(
        names(&missing_entries[0]),
        ["organisation.name", "organisation.ods"]
    );
    let place = form(vec![asks(&["key_safe.keys_held_by"]).within(Lane::Named)]);
    let missing_entries = first(&story, &place, &context());
    assert!(missing_entries[0].about == SubjectId::Home);
    assert_eq!(names(&missing_entries[0]), ["place", "keys_held_by"]);
}

#[test]
fn parts_of_one_entry_are_asked_together() {
    let form = form(vec![asks(&[
        "professional[role=gp].name",
        "professional[role=gp].phone",
        "person.email",
    ])]);
    let story = Story::of(Kind::Person, "name=Margaret Ellis");
    let missing_entries = first(&story, &form, &context());
    assert_eq!(missing_entries.len(), 2);
    assert_eq!(names(&missing_entries[0]), ["name", "phone"]);
    assert_eq!(names(&missing_entries[1]), ["email"]);
    assert!(
        missing_entries[1]
            .stands
            .as_ref()
            .is_some_and(|entry| entry.id() == story.id(0))
    );
}

#[test]
fn an_entry_that_lacks_the_field_keeps_the_rest() {
    let form = form(vec![asks(&["person.name.preferred"])]);
    let story = Story::of(Kind::Person, "name=Margaret Ellis | phone=020 7946 0114");
    let missing = first(&story, &form, &context()).remove(0);
    assert_eq!(names(&missing), ["name.preferred"]);
    let body = missing.body(&[pair("name.preferred", "Peggy"), pair("email", " ")]);
    let json = body.unwrap().to_value();
    assert_eq!(json["name"]["full"], "Margaret Ellis");
    assert_eq!(json["name"]["preferred"], "Peggy");
    assert_eq!(json["phone"][0], "020 7946 0114");
    assert_eq!(
        after(&story, &missing, &[pair("name.preferred", "Peggy")], &form),
        'E'
    );
}

#[test]
fn own_words_are_not_written_over() {
    let form = form(vec![asks(&["condition.effect"])]);
    let story = Story::new().with(Kind::Condition, "name=Arthritis", |draft| {
        draft.voice = Voice::OwnWords;
    });
    let missing = first(&story, &form, &context()).remove(0);
    assert!(missing.stands.is_none());
    assert_eq!(names(&missing), ["name", "effect"]);
}

#[test]
fn what_is_out_of_date_is_asked_again_in_its_place() {
    let form = form(vec![asks(&["medication[!stop]"]).at_most(28)]);
    let story = Story::of(Kind::Medication, "name=Senna | when=morning")
        .and(Kind::Medication, "name=Donepezil");
    let story = story.on("2026-03-31").and(Kind::Medication, "name=Aspirin");
    let missing_entries = first(&story, &form, &context());
    let stands: Vec<_> = missing_entries
        .iter()
        .filter_map(|b| b.stands.as_ref())
        .map(Entry::id)
        .collect();
    assert_eq!(stands.len(), 2);
    assert!(stands.contains(&story.id(0)) && stands.contains(&story.id(1)));
    assert!(
        !missing_entries[0].many && missing_entries[1].many,
        "asked once, at the end"
    );
    assert!(!names(&missing_entries[0]).contains(&"none_known".to_owned()));
    let same = missing_entries
        .iter()
        .find(|b| b.stands.as_ref().map(Entry::id) == Some(story.id(0)));
    let body = same.unwrap().body(&[]).unwrap();
    assert_eq!(body.to_value()["when"], "morning", "still right");
}

#[test]
fn none_is_an_answer_where_nothing_is_on_record() {
    let form = form(vec![asks(&["allergy"])]);
    let empty = Story::new();
    let missing = first(&empty, &form, &context()).remove(0);
    assert!(missing.many);
    assert_eq!(missing.asks[0].name, "substance");
    let none = missing.body(&[pair("substance", "None.")]).unwrap();
    assert_eq!(none.to_value()["none_known"], true);
    assert_eq!(
        after(&empty, &missing, &[pair("substance", "none")], &form),
        'E'
    );
    let stale = Story::of(Kind::Allergy, "none_known=yes");
    let mut question = asks(&["allergy"]).at_most(10);
    question.id = "a".to_owned();
    let old = form_of(question);
    let missing = first(&stale, &old, &context()).remove(0);
    let found = missing.body(&[pair("substance", "Penicillin")]).unwrap();
    assert!(found.to_value().get("none_known").is_none());
    let known = Story::of(Kind::Allergy, "substance=Penicillin");
    let missing = first(&known, &old, &context()).remove(0);
    assert!(
        missing.body(&[pair("substance", "none")]).is_err(),
        "it was something"
    );
}

fn form_of(question: Question) -> Form {
    form(vec![question])
}

#[test]
fn a_group_of_a_list_is_changed_in_its_place() {
    let work = asks(&["carer.outcomes[area=work].words"])
        .of(Asked::Carer)
        .within(Lane::Named);
    let form = form(vec![work]);
    let carer = |outcomes: &str| {
        let fields = format!("person=Sarah Ellis | cares_for=Peggy{outcomes}");
        Story::of(Kind::Person, "name=Margaret Ellis | name.preferred=Peggy").about(
            sarah(),
            Kind::Carer,
            &fields,
        )
    };
    let answers = [pair("outcomes.words", "Half days.")];
    let story =
        carer(" | outcomes=home | outcomes.words=Fine. | outcomes=work | outcomes.level=hard");
    let missing = first(&story, &form, &with_carer()).remove(0);
    assert!(missing.about == SubjectId::Person(sarah()));
    assert_eq!(missing.given, [pair("outcomes.area", "work")]);
    assert_eq!(names(&missing), ["outcomes.words"]);
    let outcomes = missing.body(&answers).unwrap().to_value()["outcomes"].clone();
    assert_eq!(outcomes[0]["words"], "Fine.");
    assert_eq!(outcomes[1]["level"], "hard");
    assert_eq!(outcomes[1]["words"], "Half days.");
    let without = carer("");
    let missing = first(&without, &form, &with_carer()).remove(0);
    assert_eq!(after(&without, &missing, &answers, &form), 'E');
    let nobody = Story::new();
    let missing = first(&nobody, &form, &with_carer()).remove(0);
    assert_eq!(names(&missing), ["person", "cares_for", "outcomes.words"]);
}

#[test]
fn nothing_is_asked_where_asking_settles_nothing() {
    let story = Story::of(Kind::Allergy, "none_known=yes")
        .and(Kind::Allergy, "substance=Penicillin")
        .and(
            Kind::Person,
            "name=Margaret Ellis | email=prefer not to say",
        )
        .and(Kind::KeySafe, "place=By the back door");
    let derivation = follows(Rule::Age, &["q"]);
    for question in [
        asks(&["allergy"]),
        asks(&["person.email"]),
        asks(&["key_safe.place"]),
        asks(&["person.name.full"]),
        asks(&["person.email", "person.name.full"]),
        derivation,
        question(Origin::FormOnly),
        question(Origin::Unmapped),
        asks(&["person.name.full"]).of(Asked::Carer),
    ] {
        let form = form(vec![question]);
        assert!(first(&story, &form, &context()).is_empty());
    }
}

#[test]
fn other_peoples_words_call_for_a_new_entry() {
    let goal = asks(&["statement[topic=goal]"]).voiced(VoiceWanted::OwnWords);
    let form = form(vec![goal]);
    let story = Story::of(Kind::Statement, "topic=goal | text=She wants to go out.");
    let missing_entries = first(&story, &form, &context());
    assert!(missing_entries.len() == 1 && missing_entries[0].stands.is_none());
    assert_eq!(missing_entries[0].given, [pair("topic", "goal")]);
    assert_eq!(names(&missing_entries[0]), ["text", "about", "to_whom"]);
}

#[test]
fn the_homes_address_is_completed_where_it_is() {
    let form = form(vec![asks(&["address.postcode"])]);
    let story = Story::new().with(Kind::Address, "lines=14 Larkspur Terrace", |draft| {
        draft.about = SubjectId::Home;
    });
    let missing = first(&story, &form, &context()).remove(0);
    assert!(missing.about == SubjectId::Home && missing.stands.is_some());
    assert_eq!(names(&missing), ["postcode"]);
}

#[test]
fn a_group_that_is_missing_is_asked_for_by_its_fields() {
    let leisure = asks(&["carer.outcomes[area=recreation]"])
        .of(Asked::Carer)
        .within(Lane::Named);
    let form = form(vec![leisure]);
    let story = Story::of(Kind::Person, "name=Margaret Ellis").about(
        sarah(),
        Kind::Carer,
        "person=Sarah Ellis | cares_for=Margaret Ellis | outcomes=work",
    );
    let missing = first(&story, &form, &with_carer()).remove(0);
    assert_eq!(missing.given, [pair("outcomes.area", "recreation")]);
    assert_eq!(names(&missing), ["outcomes.level", "outcomes.words"]);
    let answers = [pair("outcomes.words", "I used to swim.")];
    assert_eq!(after(&story, &missing, &answers, &form), 'E');
}

#[test]
fn which_of_several_papers_it_is_has_to_be_asked() {
    let papers = form(vec![asks(&["legal[type=respect|dnacpr].original_where"])]);
    let story = Story::new();
    let missing = first(&story, &papers, &context()).remove(0);
    assert!(missing.given.is_empty());
    assert_eq!(names(&missing), ["type", "original_where"]);
    let contact = form(vec![asks(&["contact[roles=next_of_kin|main_carer].phone"])]);
    let missing = first(&story, &contact, &context()).remove(0);
    assert_eq!(names(&missing), ["name", "roles", "phone"]);
    let washing = form(vec![asks(&["function[domain=hygiene|bathing].can_do"])]);
    let missing = first(&story, &washing, &context()).remove(0);
    assert_eq!(missing.given, [pair("domain", "hygiene")]);
}

#[test]
fn nobody_is_asked_for_a_name_that_is_known() {
    let form = form(vec![asks(&["person.name.preferred"])]);
    let story = Story::new().with(Kind::Person, "name=Ann Gray | birth_date=1940", |draft| {
        draft.voice = Voice::OwnWords;
    });
    let missing_entries = first(&story, &form, &context());
    let [missing] = missing_entries.as_slice() else {
        panic!("one missing entry");
    };
    assert_eq!(names(missing), ["name.preferred"]);
    assert!(missing.given == [pair("name.full", "Ann Gray")]);
    assert!(after(&story, missing, &[pair("name.preferred", "Annie")], &form) == 'E');
}

#[test]
fn only_the_names_that_will_do_are_offered() {
    let form = form(vec![asks(&["professional[role=gp|pharmacy].name"])]);
    let story = Story::new();
    let missing_entries = first(&story, &form, &context());
    assert_eq!(names(&missing_entries[0]), ["role", "name"]);
    assert_eq!(missing_entries[0].asks[0].only, ["gp", "pharmacy"]);
}

#[test]
fn that_there_was_no_fall_can_be_recorded() {
    let form = form(vec![asks(&["event[type=fall]"])]);
    let story = Story::new();
    let missing_entries = first(&story, &form, &context());
    let missing = &missing_entries[0];
    let answers = [pair(&missing.asks[0].name, "none")];
    let body = missing.body(&answers).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(body.headline(), "Fall: none known");
    assert!(after(&story, missing, &answers, &form) == 'E');
}

#[test]
fn what_only_parts_answer_is_written_down_there() {
    let times = asks(&[]).partly(&["support.gaps", "adjustment[category=time].text"]);
    let form = form(vec![times]);
    let story = Story::new();
    let missing_entries = first(&story, &form, &context());
    let kinds: Vec<Kind> = missing_entries.iter().map(|missing| missing.kind).collect();
    assert!(kinds == [Kind::Support, Kind::Adjustment]);
    let answers = [pair("who", "Tom"), pair("gaps", "The nights are long.")];
    assert_eq!(after(&story, &missing_entries[0], &answers, &form), 'P');
}

#[test]
fn an_empty_cell_of_a_table_is_asked_for_its_row() {
    let table = asks(&["medication.name", "medication.dose"]).wants(AnswerType::Table);
    let form = form(vec![table]);
    let story = Story::of(Kind::Medication, "name=Senna | dose=one")
        .and(Kind::Medication, "name=Donepezil")
        .and(Kind::Medication, "name=Aspirin | dose=prefer not to say");
    let missing_entries = first(&story, &form, &context());
    let [missing] = missing_entries.as_slice() else {
        panic!("{} missing entries", missing_entries.len());
    };
    assert_eq!(names(missing), ["dose"]);
    assert!(matches!(&missing.stands, Some(entry) if entry.id() == story.id(1)));
}

#[test]
fn what_happened_since_is_a_new_entry() {
    let falls = asks(&["event[type=fall]"]).wants(AnswerType::List);
    let stale = form(vec![falls.at_most(365)]);
    let mut lately = stale.clone();
    let question = &mut lately.sections[0].questions[0];
    question.origin = Origin::Derived(crate::form::Derivation {
        rule: Rule::Last12Months,
        from: Vec::new(),
        paths: question.paths().to_vec(),
    });
    let story = Story::of(Kind::Event, "type=fall | date=2023-06-01");
    let answers = [pair("date", "2026-03-20")];
    for form in [stale, lately] {
        let missing = first(&story, &form, &context());
        assert!(missing.len() == 1 && missing[0].stands.is_none());
        assert!("ED".contains(after(&story, &missing[0], &answers, &form)));
    }
}
