//! One small form for each sort of mistake, with one mistake in it. `¤` stands
//! before the character that has to be named, and is no part of the form.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::form;
use crate::form::{Form, Mistake, MistakeKind};

/// A form of these questions.
fn of(questions: &str) -> String {
    format!(
        "{{\n  \"form\": 1, \"id\": \"night\", \"title\": \"Nos da, Siân\",\n  \
         \"version\": \"1\", \"agency\": \"Sitters\", \"asks\": \"person\",\n  \
         \"sections\": [ {{ \"title\": \"One\", \"questions\": [\n{questions}\n] }} ]\n}}\n"
    )
}

/// A form of one question with an id and a label.
fn one(members: &str) -> String {
    of(&format!(r#"{{"id": "a", "label": "Â", {members}}}"#))
}

/// A form of a question at a path, and of an answer that is derived.
fn derived(path: &str, derive: &str) -> String {
    of(&format!(
        r#"{{"id": "a", "label": "A", "type": "text", "path": "{path}"}},
           {{"id": "b", "label": "B", "type": "text", "derive": {derive}}}"#
    ))
}

/// A choice question, its choices and more.
fn choosing(members: &str) -> String {
    one(&format!(
        r#""type": "choice", "path": "function[domain=toilet].ability", {members}"#
    ))
}

/// The mistakes of a form, and where the mark in it stood.
fn read(marked: &str) -> (Vec<Mistake>, (usize, usize)) {
    let (before, after) = marked.split_once('¤').unwrap_or_else(|| panic!("{marked}"));
    let line = before.split('\n').count();
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    let mistakes = form(&format!("{before}{after}")).err().unwrap_or_default();
    (mistakes, (line, column))
}

#[rustfmt::skip]
fn shape_of_the_form() -> Vec<(MistakeKind, String)> {
    use MistakeKind as Kind;
    let text = r#""type": "text""#;
    vec![
        (Kind::Json, "¤".to_owned()),
        (Kind::Json, of(r#"{"id": "a"¤ "label": "A", "type": "text"}"#)),
        (Kind::Json, one(r#""type": "text"¤,"#)),
        (Kind::Json, one(r#""type": ¤'text'"#)),
        (Kind::Json, one("\"type\": \"text\" ¤// words")),
        (Kind::Json, one("\"type\": \"te¤\txt\"")),
        (Kind::Json, one("\"type\": \"é¤\n\"")),
        (Kind::Json, one(r#""type": "te¤\xxt""#)),
        (Kind::Json, one("\"type\": \"text\", \"max_age_days\": 0x10").replace("0x10", "¤0x10")),
        (Kind::Json, format!("{} ¤{{}}", one(text))),
        (Kind::Json, format!("¤\u{feff}{}", one(text))),
        (Kind::TooLarge, format!("¤{}{}", " ".repeat(4 << 20), one(text))),
        (Kind::NewerVersion, one(text).replace("\"form\": 1", "\"new\": 0, \"form\": ¤2")),
        (Kind::WrongJsonType, one(text).replace("\"form\": 1", "\"form\": ¤0")),
        (Kind::WrongJsonType, one(text).replace("\"form\": 1", "\"form\": ¤\"1\"")),
        (Kind::WrongJsonType, "¤[]".to_owned()),
        (Kind::WrongJsonType, one(r#""type": ¤1"#)),
        (Kind::WrongJsonType, one(r#""type": "text", "derive": ¤[]"#)),
        (Kind::WrongJsonType, one(r#""type": "text", "path": ¤{}"#)),
        (Kind::WrongJsonType, one(r#""type": "text", "path": ["allergy", ¤null]"#)),
        (Kind::WrongJsonType, one(r#""type": "text", "max_age_days": ¤"90""#)),
        (Kind::WrongJsonType, of("¤true")),
        (Kind::DuplicateMember, one(r#""type": "text", ¤"type": "date""#)),
        (Kind::MissingMember, of(r#"¤{"id": "a", "type": "text"}"#)),
        (Kind::MissingMember, format!("¤{}", one(text).replace("\"asks\": \"person\",", ""))),
        (Kind::UnknownMember, one(r#""type": "text", ¤"lable": "A""#)),
        (Kind::EmptyText, one(r#""type": "text", "hint": ¤" ""#)),
        (Kind::EmptyList, one(r#""type": "text", "path": ¤[]"#)),
        (Kind::TooLong, one(&format!(r#""type": "text", "hint": ¤"{}""#, "x".repeat(501)))),
        (Kind::NotOneLine, one(r#""type": "text", "hint": "one ¤\n two""#)),
        (Kind::HiddenCharacter, one("\"type\": \"text\", \"hint\": \"\\u00e9 \\\" ¤\\u202e\"")),
        (Kind::HiddenCharacter, one("\"type\": \"text\", \"hint\": \"\\ud83d\\uDE00é¤\u{feff}\"")),
        (Kind::BadId, one(text).replace("\"id\": \"a\"", "\"id\": ¤\"Night toilet\"")),
        (Kind::BadId, one(text).replace("\"night\"", "¤\"nightly-nightly-nightly-nightly-nightly-1\"")),
        (Kind::TakenId, one(text).replace("\"night\"", "¤\"draft\"")),
        (Kind::SameId, of(r#"{"id": "a", "label": "A", "type": "text"},
                             {"id": ¤"a", "label": "B", "type": "text"}"#)),
        (Kind::NoQuestions, of("").replace("[\n\n]", "¤[]")),
        (Kind::NoQuestions, "{\"form\": 1, \"id\": \"n\", \"title\": \"N\", \"version\": \"1\",
            \"agency\": \"S\", \"asks\": \"carer\", \"sections\": ¤[]}".to_owned()),
        (Kind::TooManyQuestions, many()),
    ]
}

fn many() -> String {
    let question = |n| format!(r#"{{"id": "q{n}", "label": "A", "type": "text"}}"#);
    let mut questions: Vec<String> = (0..1002).map(question).collect();
    questions[1000].insert(0, '¤');
    of(&questions.join(",\n"))
}

#[rustfmt::skip]
fn names_and_paths() -> Vec<(MistakeKind, String)> {
    use MistakeKind as Kind;
    let at = |path: &str| one(&format!(r#""type": "text", "path": "{path}""#));
    let text = r#""type": "text""#;
    vec![
        (Kind::UnknownChoice, one(r#""type": ¤"txt""#)),
        (Kind::UnknownChoice, one(r#""type": "text", "match": ¤"form-only""#)),
        (Kind::UnknownChoice, one(r#""type": "text", "lane": ¤"family""#)),
        (Kind::UnknownChoice, one(r#""type": "text", "voice": ¤"carer""#)),
        (Kind::UnknownChoice, one(r#""type": "text", "subject": ¤"Home""#)),
        (Kind::UnknownChoice, one(text).replace("\"person\"", "¤\"home\"")),
        (Kind::UnknownChoice, derived("person.birth_date", r#"{"rule": ¤"ages", "from": ["a"]}"#)),
        (Kind::PathSyntax, at("function[domain=toilet¤")),
        (Kind::PathSyntax, at("¤")),
        (Kind::UnknownKind, at("¤fnction")),
        (Kind::UnknownKind, at("\\u0066nction").replace("\"\\u", "\"¤\\u")),
        (Kind::OfTheWallet, at("¤handover.to")),
        (Kind::UnknownField, at("person.¤nam")),
        (Kind::UnknownField, at("\\u0070erson.¤nam")),
        (Kind::NoFields, at("person.birth_date.year").replace(".year", ".¤year")),
        (Kind::NoGroups, at("person.phone¤[rank=1]")),
        (Kind::WrongTest, at("function[domain¤~toilet]")),
        (Kind::UnknownValue, one(r#""type": "text", "path": ["allergy", "function[domain=¤tiolet]"]"#)),
        (Kind::Repeated, one(r#""type": "text", "path": ["allergy", ¤"allergy"]"#)),
        (Kind::Repeated, derived("allergy", r#"{"rule": "yes_if_any", "from": ["a", ¤"a"]}"#)),
    ]
}

#[rustfmt::skip]
fn what_does_not_go_together() -> Vec<(MistakeKind, String)> {
    use MistakeKind as Kind;
    vec![
        (Kind::WrongAnswerType, one(r#""type": ¤"date", "path": "person.name.full""#)),
        (Kind::WrongAnswerType, one(r#""type": ¤"number", "path": "person.birth_date""#)),
        (Kind::WrongAnswerType, one(r#""type": ¤"yes_no", "path": "allergy""#)),
        (Kind::WrongAnswerType, one(r#""type": ¤"list", "path": "person.name.full""#)),
        (Kind::WrongAnswerType, one(r#""type": ¤"date", "path": ["person.birth_date", "person.name"]"#)),
        (Kind::WrongAnswerType, derived("allergy", r#"{"rule": "count", "from": ["a"]}"#)
            .replace("\"label\": \"B\", \"type\": \"text\"", "\"label\": \"B\", \"type\": ¤\"yes_no\"")
            .replace("\"label\": \"A\", \"type\": \"text\"", "\"label\": \"A\", \"type\": \"list\"")),
        (Kind::WrongSubject, one(r#""type": "text", "path": "allergy", "subject": ¤"home""#)),
        (Kind::LaneTooNarrow, one(r#""type": "text", "path": ¤"money.name""#)),
        (Kind::LaneTooNarrow, one(r#""type": "text", "path": "key_safe.place", "lane": ¤"agency""#)),
        (Kind::LaneTooNarrow, one(r#""type": "text", "path": "appointment", "lane": ¤"emergency""#)),
        (Kind::NeverLeaves, one(r#""type": "text", "path": ¤"consent", "lane": "named""#)),
        (Kind::MatchConflict, one(r#""type": "text", "path": "allergy", "match": ¤"form_only""#)),
        (Kind::MatchConflict, one(r#""type": "text", "match": ¤"exact""#)),
        (Kind::MatchConflict, one(r#""type": "text", "match": ¤"evidence""#)),
        (Kind::MatchConflict, one(r#""type": "text", "path": "allergy", "match": ¤"derived""#)),
        (Kind::MatchConflict, of(r#"{"id": "a", "label": "A", "type": "text"},
            {"id": "b", "label": "B", "type": "text", "path": "allergy",
             "derive": ¤{"rule": "yes_if_any", "from": ["a"]}}"#)),
        (Kind::MatchConflict, one(r#""type": "number", "path": "person.birth_date", "match": "exact",
            "derive": ¤{"rule": "age"}"#)),
        (Kind::RuleSource, one(r#""type": "number", "path": "person.phone", "derive": {"rule": ¤"age"}"#)),
        (Kind::RuleSource, one(r#""type": "list", "path": "allergy", "derive": {"rule": ¤"last_12_months"}"#)),
        (Kind::RuleSource, one(r#""type": "list", "path": "allergy", "derive": {"rule": ¤"joined"}"#)),
        (Kind::BadMaxAge, one(r#""type": "text", "max_age_days": ¤0"#)),
        (Kind::BadMaxAge, one(r#""type": "text", "max_age_days": ¤36501"#)),
        (Kind::BadMaxAge, one(r#""type": "text", "max_age_days": ¤1.5"#)),
        (Kind::ChoicesMissing, one(r#""type": ¤"choices", "path": "function.ability""#)),
        (Kind::ChoicesMissing, choosing(r#""choices": ¤[]"#)),
        (Kind::ChoicesUnwanted, one(r#""type": "text", "choices": ¤[{"value": "a", "label": "A"}]"#)),
        (Kind::SameChoice, one(r#""type": "choice", "choices": [{"value": "a", "label": "A"},
            {"value": ¤"a", "label": "B"}]"#)),
        (Kind::Repeated, choosing(r#""choices": [{"value": "A", "label": "A", "from": ["alone"]},
            {"value": "B", "label": "B", "from": [¤"alone"]}]"#)),
        (Kind::EmptyList, choosing(r#""choices": [{"value": "alone", "label": "A", "from": ¤[]}]"#)),
        (Kind::UnknownChoiceSource, choosing(
            r#""choices": [{"value": "A", "label": "A", "from": ["alone", ¤"lot"]}]"#)),
        (Kind::UnknownChoiceSource, choosing(r#""choices": ¤[{"value": "A", "label": "A"}]"#)),
        (Kind::UnknownSource, derived("allergy", r#"{"rule": "yes_if_any", "from": ["a", ¤"c"]}"#)),
        (Kind::SelfSource, derived("allergy", r#"{"rule": "joined", "from": ["a", ¤"b"]}"#)),
        (Kind::Cycle, of(r#"
            {"id": "d", "label": "D", "type": "text", "derive": {"rule": "yes_if_any", "from": ["b"]}},
            {"id": "a", "label": "A", "type": "text", "derive": {"rule": "yes_if_any", "from": ¤["c"]}},
            {"id": "b", "label": "B", "type": "text", "derive": {"rule": "yes_if_any", "from": ["a"]}},
            {"id": "c", "label": "C", "type": "text", "derive": {"rule": "yes_if_any", "from": ["b"]}}"#)),
        (Kind::RuleSource, derived("person.birth_date", r#"{"rule": "age", "from": [¤"a"]}"#)),
        (Kind::RuleSource, derived("allergy", r#"{"rule": "joined", "from": ¤["a"]}"#)),
        (Kind::RuleSource, derived("allergy", r#"{"rule": "count", "from": [¤"a"]}"#)),
        (Kind::RuleSource, derived("allergy", r#"{"rule": "lives_alone", "from": [¤"a"]}"#)),
        (Kind::RuleSource, derived("allergy", r#"{"rule": "last_12_months", "from": [¤"a"]}"#)),
        (Kind::RuleSource, derived("allergy", r#"{"rule": "care_act_outcomes", "from": [¤"a"]}"#)),
        (Kind::RuleSource, derived("allergy", r#"{"rule": "yes_if_any", "from": [¤"a"]}"#)
            .replace("\"path\": \"allergy\"", "\"match\": \"form_only\"")),
    ]
}

fn cases() -> Vec<(MistakeKind, String)> {
    let mut cases = shape_of_the_form();
    cases.extend(names_and_paths());
    cases.extend(what_does_not_go_together());
    cases
}

#[test]
fn each_mistake_is_reported_once_with_its_line_and_column() {
    for (kind, marked) in cases() {
        let (mistakes, (line, column)) = read(&marked);
        let found: Vec<_> = mistakes
            .iter()
            .map(|m| (m.kind, m.line, m.column))
            .collect();
        assert_eq!(found, [(kind, line, column)], "{marked:.2000} {mistakes:?}");
    }
}

#[test]
fn every_sort_of_mistake_is_tried() {
    let tried: BTreeSet<MistakeKind> = cases().into_iter().map(|(kind, _)| kind).collect();
    let all: BTreeSet<MistakeKind> = MistakeKind::ALL.iter().copied().collect();
    assert_eq!(tried, all);
    let names: BTreeSet<&str> = MistakeKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names.len(), MistakeKind::ALL.len());
}

#[test]
fn messages_are_short_and_plain() {
    for (kind, marked) in cases() {
        for mistake in read(&marked).0 {
            let words = [Some(&mistake.message), mistake.hint.as_ref()];
            for words in words.into_iter().flatten() {
                assert!(!words.ends_with('.'), "{kind:?}: {words}");
                let first = words.chars().next();
                assert!(first.is_some_and(|c| !c.is_uppercase() || words.starts_with("JSON")));
                assert!(!words.chars().any(char::is_control), "{kind:?}: {words}");
            }
        }
    }
}

#[test]
fn all_mistakes_come_in_the_order_of_their_lines() {
    let text = of(r#"
        {"id": "a", "label": "", "type": "text", "path": "person.nam"},
        {"label": "Siân’s", "type": "datum"},
        {"id": "c", "label": "C", "type": "choice",
         "choices": [{"value": "x", "label": "X", "form": []}]},
        {"id": "d", "label": "D", "type": "number", "derive": {"rule": "age", "from": ["e"]}}"#);
    let found = form(&text).err().unwrap_or_default();
    let found: Vec<_> = found
        .iter()
        .map(|m| (m.line, m.column, m.kind.name(), m.place.as_str()))
        .collect();
    let wanted = [
        (6, 30, "empty_text", "question a"),
        (6, 66, "unknown_field", "question a"),
        (7, 9, "missing_member", "question 2 of section 1"),
        (7, 37, "unknown_choice", "question 2 of section 1"),
        (9, 51, "unknown_member", "choice 1 of question c"),
        (10, 88, "unknown_source", "question d"),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn hints_say_what_was_meant() {
    let hint = |marked: &str| {
        let mistakes = read(marked).0;
        assert_eq!(mistakes.len(), 1, "{mistakes:?}");
        mistakes[0].hint.clone().unwrap_or_default()
    };
    assert_eq!(hint(&one(r#""type": ¤"texts""#)), "did you mean text");
    assert_eq!(
        hint(&one(r#""type": "text", ¤"machine": 1"#))
            .split(':')
            .next(),
        Some("known here")
    );
    assert_eq!(
        hint(&of(r#"¤{"id": "a", "label": "A"}"#)),
        "add \"type\": \"text\""
    );
    assert_eq!(
        hint(&one(r#""type": "text", "path": ¤"money""#)),
        "say \"lane\": \"named\""
    );
    assert_eq!(
        hint(&one(r#""type": ¤"date", "path": "contact.roles""#)),
        "types that go with it: text, choice, choices, list, table"
    );
    let id = one(r#""type": "text""#).replace("\"a\"", "¤\"Night: Toilet?\"");
    assert_eq!(hint(&id), "write \"night-toilet\"");
    let cycle = read(&of(r#"
        {"id": "a", "label": "A", "type": "text", "derive": {"rule": "yes_if_any", "from": ¤["b"]}},
        {"id": "b", "label": "B", "type": "text", "derive": {"rule": "yes_if_any", "from": ["a"]}}"#));
    assert_eq!(cycle.0[0].message, "answers follow in a circle: a, b, a");
}

#[test]
fn the_form_in_the_documentation_is_right() {
    let page = include_str!("../../../../../docs/forms.md");
    let example = page
        .split("```json")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let form = form(example.unwrap_or_default()).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    assert_eq!(form.questions().count(), 6);
}

#[test]
fn questions_that_nobody_mapped_are_no_mistake() {
    let text = of(r#"{"id": "a", "label": " A ", "type": "date"},
        {"id": "b", "label": "\ud83d\ude00", "type": "number", "derive": {"rule": "age", "from": ["a"]}}"#);
    let form = form(&text).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let labels: Vec<&str> = form.questions().map(|q| q.label.as_str()).collect();
    assert_eq!(labels, ["A", "😀"]);
}

#[test]
fn a_flood_of_mistakes_is_cut_short() {
    let members: Vec<String> = (0..40_000).map(|n| format!("\"m{n}\": 0")).collect();
    let mistakes = read(&format!("¤{{{}}}", members.join(", "))).0;
    assert!((200..300).contains(&mistakes.len()), "{}", mistakes.len());
    let deep = format!("¤{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(read(&deep).0[0].kind, MistakeKind::Json);
    let sections = vec!["0"; 200_000].join(",");
    let text = of("").replace("\"sections\": [", &format!("\"sections\": [{sections},"));
    assert_eq!(form(&text).err().map(|m| m.len()), Some(1002));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever is cut out of a form or put into it: it is read, or there are
    /// mistakes in order; and what is read comes back the same.
    #[test]
    fn nothing_that_is_written_breaks_the_reader(
        at in 0_usize..5000, cut in 0_usize..12, put in "[\\[\\]{}\",:a-z0-9\\\\¤ é\n]{0,6}",
    ) {
        let whole = include_str!("../../../forms/homecare.json");
        let letters: Vec<char> = whole.chars().collect();
        let at = at % letters.len();
        let mut text: String = letters[..at].iter().collect();
        text.push_str(&put);
        text.extend(&letters[(at + cut).min(letters.len())..]);
        match Form::parse(&text) {
            Ok(form) => {
                let again = Form::parse(&form.to_json()).map(|form| form.to_json());
                prop_assert_eq!(again.ok(), Some(form.to_json()));
            }
            Err(mistakes) => {
                prop_assert!(!mistakes.is_empty());
                prop_assert!(mistakes.is_sorted_by_key(|m| (m.line, m.column)));
            }
        }
    }
}
