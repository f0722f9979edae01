//! The seven rules of derived answers.

use super::making::*;
use crate::coverage::{Audience, FormContext, Shortfall, State};
use crate::form::{
    AnswerType, Asked, Derivation, Form, FormChoice, MistakeKind, Origin, Question, Rule,
};
use crate::kind::{Kind, Lane};

/// What a rule makes of questions called a, b, c.
fn rule(story: &Story, rule: Rule, sources: Vec<Question>) -> Outcome {
    rule_for(story, rule, sources, &context())
}

fn rule_for(story: &Story, rule: Rule, sources: Vec<Question>, context: &FormContext) -> Outcome {
    let ids = ["a", "b", "c"];
    let ids = &ids[..sources.len()];
    // The derived question comes first: order does not matter.
    let mut questions = vec![follows(rule, ids)];
    let named = sources.into_iter().zip(ids);
    questions.extend(named.map(|(question, id)| question.called(id)));
    let form = form(questions);
    let coverage = crate::Coverage::resolve(&form, &story.record(), context);
    assert_eq!(coverage.answers[0].follows_from, ids);
    assert_eq!(coverage.sources(&coverage.answers[0]).count(), ids.len());
    outcome(&coverage, 0)
}

fn born(date: &str) -> Story {
    Story::of(
        Kind::Person,
        &format!("name=Margaret Ellis | birth_date={date}"),
    )
}

#[test]
fn age_is_in_whole_years() {
    let age = |date: &str| rule(&born(date), Rule::Age, vec![asks(&["person.birth_date"])]);
    assert!(age("1940-05-17") == derived(&["85"]));
    assert!(
        age("1940-04-01") == derived(&["86"]),
        "the birthday is today"
    );
    assert!(age("1940-05") == derived(&["85"]), "the month is enough");
    assert!(age("1940") == lacking('P', Shortfall::PartMissing, &["85 or 86"]));
    assert!(age("not known") == lacking('N', Shortfall::NotKnown, &[]));
    assert!(age("2026-05-01") == lacking('N', Shortfall::Nothing, &[]));
    let story = born("1940-05-17");
    let form = form(vec![
        asks(&["person.birth_date"]).called("a"),
        follows(Rule::Age, &["a"]),
    ]);
    let coverage = story.answer(&form);
    assert_eq!(coverage.answers[1].value, Some(85.into()));
    assert!(coverage.answers[1].given[0].entry.id() == story.id(0));
}

#[test]
fn a_derived_answer_is_as_stale_as_its_source() {
    let stale = asks(&["person.birth_date"]).at_most(10);
    let old = Shortfall::TooOld {
        since: day("2026-03-01"),
    };
    let says = rule(&born("1940-05-17"), Rule::Age, vec![stale]);
    assert!(says == lacking('S', old, &["85"]));
}

fn alone(members: &str, subject: Asked) -> Outcome {
    let story = Story::of(Kind::Person, "name=Margaret Ellis | name.preferred=Peggy")
        .about(sarah(), Kind::Person, "name=Sarah Ellis")
        .and(Kind::Household, members);
    let source = asks(&["household.members"]).within(Lane::Named).of(subject);
    let context = FormContext {
        sees: Audience::All,
        ..with_carer()
    };
    rule_for(&story, Rule::LivesAlone, vec![source], &context)
}

#[test]
fn one_member_lives_alone() {
    assert!(alone("members=Peggy", Asked::Person) == derived(&["yes"]));
    let two = "members=Margaret Ellis | members=Tom Ellis";
    assert!(alone(two, Asked::Person) == derived(&["no"]));
    let nothing = lacking('N', Shortfall::Nothing, &[]);
    assert!(
        alone("members=Tom Ellis", Asked::Person) == nothing,
        "somebody else's home"
    );
    assert!(
        alone(two, Asked::Carer) == nothing,
        "the carer lives elsewhere"
    );
    assert!(alone("members=not asked", Asked::Person) == lacking('N', Shortfall::NotAsked, &[]));
}

#[test]
fn one_sure_yes_is_enough() {
    let any = |fields: &str| {
        let story = Story::of(Kind::Continence, fields);
        let sources = ["continence.catheter", "continence.stoma"];
        let sources = sources.iter().map(|path| asks(&[path])).collect();
        rule(&story, Rule::YesIfAny, sources)
    };
    assert!(
        any("catheter=At night.") == derived(&["yes"]),
        "whatever is missing"
    );
    assert!(any("catheter=none | stoma=No.") == derived(&["no"]));
    assert!(any("catheter=none") == lacking('N', Shortfall::Nothing, &[]));
    assert!(any("catheter=none | stoma=prefer not to say").0 == 'W');
    let yes = Story::of(Kind::Person, "name=Margaret Ellis | interpreter=yes");
    let source = || vec![asks(&["person.interpreter"]).wants(AnswerType::YesNo)];
    assert!(rule(&yes, Rule::YesIfAny, source()) == derived(&["yes"]));
    let no = Story::of(Kind::Person, "name=Margaret Ellis | interpreter=no");
    assert!(rule(&no, Rule::YesIfAny, source()) == derived(&["no"]));
}

#[test]
fn things_are_counted() {
    let count = |story: Story| {
        let source = asks(&["medication[!stop]"]).wants(AnswerType::List);
        rule(&story, Rule::Count, vec![source])
    };
    let two = Story::of(Kind::Medication, "name=Senna")
        .and(Kind::Medication, "name=Donepezil")
        .and(Kind::Medication, "name=Aspirin | stop=2025");
    assert!(count(two) == derived(&["2"]));
    let none = Story::of(Kind::Medication, "none_known=yes");
    assert!(count(none) == derived(&["0"]));
    assert!(count(Story::new()) == lacking('N', Shortfall::Nothing, &[]));
    let pets = Story::of(
        Kind::Contact,
        "name=June Adeyemi | roles=key_holder, responder",
    );
    let roles = asks(&["contact.roles"]).wants(AnswerType::List);
    assert!(rule(&pets, Rule::Count, vec![roles]) == derived(&["2"]));
}

#[test]
fn the_last_twelve_months_reach_back_to_the_same_day() {
    let falls = |dates: &[&str]| {
        let story = dates.iter().fold(Story::new(), |story, date| {
            story.and(Kind::Event, &format!("type=fall | date={date}"))
        });
        let source = asks(&["event[type=fall]"]).wants(AnswerType::List);
        rule(&story, Rule::Last12Months, vec![source])
    };
    assert!(falls(&["2025-04-01", "2025-03-31"]) == derived(&["Fall, 1 April 2025"]));
    assert!(
        falls(&["2025"]) == derived(&["Fall, 2025"]),
        "it may have been then"
    );
    assert!(
        falls(&["2024"]) == lacking('N', Shortfall::Nothing, &[]),
        "an old fall is no word about the last 12 months"
    );
    let (state, why, lines) = falls(&["not known", "2026-01"]);
    assert!((state, why) == ('P', Some(Shortfall::PartMissing)));
    assert_eq!(
        lines,
        ["Fall", "Fall, January 2026"],
        "it may have been then, so it is listed"
    );
    let none = Story::of(Kind::Event, "type=fall | none_known=yes");
    let source = asks(&["event[type=fall]"]).wants(AnswerType::List);
    let says = rule(&none, Rule::Last12Months, vec![source]);
    assert!(says == derived(&["None in the last 12 months"]));
}

#[test]
fn what_was_counted_may_be_derived_itself() {
    let story = Story::of(Kind::Event, "type=fall | date=2026-01-19")
        .and(Kind::Event, "type=fall | date=2019");
    let form = form(vec![
        follows(Rule::Count, &["recent"]).called("how-many"),
        follows(Rule::Last12Months, &["falls"]).called("recent"),
        asks(&["event[type=fall]"])
            .wants(AnswerType::List)
            .called("falls"),
    ]);
    let coverage = story.answer(&form);
    assert!(outcome(&coverage, 0) == derived(&["1"]));
}

#[test]
fn a_rule_may_look_at_the_questions_own_path() {
    let story = Story::of(Kind::Event, "type=fall | date=2026-01-19")
        .and(Kind::Event, "type=fall | date=2019")
        .and(Kind::Event, "type=admission | date=2026-01-20");
    let mut question = asks(&["event[type=fall]"]).wants(AnswerType::List);
    let paths = question.paths().to_vec();
    question.origin = Origin::Derived(Derivation {
        rule: Rule::Last12Months,
        from: Vec::new(),
        paths,
    });
    let recent = form(vec![question]);
    let coverage = story.answer(&recent);
    assert!(outcome(&coverage, 0) == derived(&["Fall, 19 January 2026"]));
    let answer = &coverage.answers[0];
    assert!(answer.follows_from.is_empty() && answer.given.len() == 1);
    let nothing = Story::of(Kind::Allergy, "substance=Latex");
    assert_eq!(outcome(&nothing.answer(&recent), 0).0, 'N');
}

#[test]
fn outcomes_for_which_help_is_on_record() {
    let story = Story::of(Kind::Function, "domain=toilet | ability=some")
        .and(Kind::Function, "domain=hygiene | ability=alone")
        .and(Kind::Function, "domain=dressing | help_needed=none")
        .and(Kind::Function, "domain=bathing | why=danger")
        .and(
            Kind::Function,
            "domain=shopping | help_needed=Somebody goes along.",
        )
        .and(Kind::Function, "domain=sleep | ability=lots");
    let source = asks(&["function"]);
    let says = rule(&story, Rule::CareActOutcomes, vec![source]);
    let outcomes = [
        "Maintaining personal hygiene",
        "Managing toilet needs",
        "Using facilities or services in the community",
    ];
    assert!(says == derived(&outcomes));
    let alone = Story::of(Kind::Function, "domain=toilet | ability=alone");
    let source = || asks(&["function.ability"]);
    let says = rule(&alone, Rule::CareActOutcomes, vec![source()]);
    assert!(says == derived(&["None"]));
    let some = vec![source(), asks(&["function[domain=child_care].can_do"])];
    let says = rule(&story, Rule::CareActOutcomes, some);
    assert!(says == lacking('P', Shortfall::PartMissing, &outcomes));
}

#[test]
fn answers_are_joined_and_the_weakest_counts() {
    let story = born("1940-05-17").and(Kind::Household, "pets=A cat");
    let name = || asks(&["person.name.full"]);
    let born = || asks(&["person.birth_date"]);
    let join = |sources| rule(&story, Rule::Joined, sources);
    assert!(join(vec![name(), born()]) == derived(&["Margaret Ellis", "17 May 1940"]));
    let part = lacking('P', Shortfall::PartMissing, &["Margaret Ellis"]);
    assert!(join(vec![name(), asks(&["person.email"])]) == part);
    let held = lacking('P', Shortfall::TooPrivate, &["Margaret Ellis"]);
    assert!(join(vec![name(), asks(&["household.pets"])]) == held);
    let pets = || asks(&["household.pets"]);
    assert!(join(vec![pets(), pets()]) == lacking('W', Shortfall::TooPrivate, &[]));
    let form_only = vec![question(Origin::FormOnly)];
    assert!(join(form_only) == lacking('N', Shortfall::Nothing, &[]));
}

#[test]
fn a_derived_answer_says_from_what() {
    let story = Story::of(Kind::Person, "name=Margaret Ellis | birth_date=1940-05-17");
    let mut own = asks(&["person.birth_date"]).called("own");
    let paths = own.paths().to_vec();
    own.origin = Origin::Derived(Derivation {
        rule: Rule::Age,
        from: Vec::new(),
        paths,
    });
    let mut born = asks(&["person.birth_date"])
        .wants(AnswerType::Date)
        .called("born");
    born.label = "Date of birth".to_owned();
    let form = form(vec![born, follows(Rule::Age, &["born"]), own]);
    let coverage = story.answer(&form);
    let basis: Vec<_> = coverage
        .answers
        .iter()
        .map(|answer| answer.basis(&form))
        .collect();
    let words = |text: &str| Some(text.to_owned());
    assert!(basis == [None, words("Date of birth"), words("17 May 1940")]);
}

#[test]
fn a_choice_takes_the_yes_or_no_of_a_rule() {
    let story = Story::of(Kind::Allergy, "substance=Penicillin");
    let answer = |choices: &[(&str, &str)]| {
        let mut question = follows(Rule::YesIfAny, &["a"]);
        question.answer = AnswerType::Choice;
        question.choices = choices
            .iter()
            .map(|(value, from)| FormChoice {
                value: (*value).to_owned(),
                label: (*value).to_owned(),
                from: vec![(*from).to_owned()],
            })
            .collect();
        let form = form(vec![question, asks(&["allergy"]).called("a")]);
        let coverage = story.answer(&form);
        let answer = &coverage.answers[0];
        (answer.state, answer.shortfall, answer.chosen.clone())
    };
    let both = [("Y", "yes"), ("N", "no")];
    assert!(answer(&both) == (State::Derived, None, vec!["Y".to_owned()]));
    let twice = [("Y", "yes"), ("Also", "yes")];
    let why = Some(Shortfall::NoChoiceFits);
    let chosen = vec!["Y".to_owned(), "Also".to_owned()];
    assert!(answer(&twice) == (State::Partly, why, chosen));
    assert!(answer(&[("N", "no")]) == (State::Partly, why, Vec::new()));
}

#[test]
fn a_choice_by_a_rule_says_what_yes_is() {
    let text = |from: &str| {
        format!(
            r#"{{"form":1,"id":"f","title":"F","version":"1","agency":"A","asks":"person",
            "sections":[{{"title":"S","questions":[{{"id":"q","label":"Any?","type":"choice",
            "path":"allergy","derive":{{"rule":"yes_if_any"}},
            "choices":[{{"value":"Y","label":"Yes"{from}}}]}}]}}]}}"#
        )
    };
    assert!(Form::parse(&text(r#","from":["yes"]"#)).is_ok());
    for wrong in ["", r#","from":["maybe"]"#] {
        let mistakes = Form::parse(&text(wrong)).err().unwrap();
        assert!(mistakes[0].kind == MistakeKind::UnknownChoiceSource);
    }
}
