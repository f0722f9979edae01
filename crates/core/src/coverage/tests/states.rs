//! Each of the seven states, and what goes with it.

use super::making::*;
use crate::coverage::{Coverage, Shortfall, State, Tally};
use crate::entry::{Checked, HowChecked, Voice};
use crate::form::{AnswerType, FormChoice, Origin, VoiceWanted};
use crate::kind::Kind;
use crate::path::Path;

const PERSON: &str = "name=Margaret Ellis | name.preferred=Peggy | birth_date=1940-05-17";
const TOILET: &str = "domain=toilet | when=night | ability=some | help_needed=A hand to hold.";

#[test]
fn what_is_there_is_the_answer_with_its_source() {
    let story = Story::of(Kind::Person, PERSON);
    let form = form(vec![
        asks(&["person.name.preferred"]).called("name"),
        asks(&["person.birth_date"])
            .called("born")
            .wants(AnswerType::Date),
    ]);
    let coverage = story.answer(&form);
    assert!(outcome(&coverage, 0) == answered(&["Peggy"]));
    let born = coverage.answer("born").unwrap();
    assert_eq!(born.lines, ["17 May 1940"]);
    assert_eq!(born.value, Some("1940-05-17".into()));
    assert!(born.given[0].entry.id() == story.id(0));
    assert_eq!(born.given[0].as_of.written(), "2026-03-01");
    assert_eq!(coverage.answers[0].value, None, "words are no value");
    assert!(coverage.entries().len() == 1, "each entry once");
}

#[test]
fn an_end_to_come_changes_nothing_yet() {
    for (stop, taken) in [
        ("2026-04-01", false),
        ("2026-03", false),
        ("2026-04-02", true),
        ("2027", true),
    ] {
        let fields = format!("name=Warfarin | stop={stop}");
        let story = Story::of(Kind::Medication, &fields);
        let form = form(vec![asks(&["medication[!stop].name"])]);
        let coverage = story.answer(&form);
        let state = coverage.answers[0].state;
        assert_eq!(state == State::Answered, taken, "{stop}");
    }
}

#[test]
fn every_state_is_counted_once() {
    let story = Story::of(Kind::Person, PERSON)
        .and(Kind::Function, TOILET)
        .with(Kind::Risk, "what=Falls on the stairs", |draft| {
            draft.lane = crate::kind::Lane::Family;
        });
    let form = form(vec![
        asks(&["person.birth_date"]).called("born"),
        follows(crate::form::Rule::Age, &["born"]),
        asks(&["person.name.full", "person.email"]),
        asks(&["function.help_needed"]).at_most(7),
        asks(&["risk"]),
        asks(&["person.religion"]),
        question(Origin::FormOnly),
        question(Origin::Unmapped),
    ]);
    let coverage = story.answer(&form);
    let letters: String = coverage.answers.iter().map(|a| a.state.letter()).collect();
    assert_eq!(letters, "EDPSWNXN");
    let tally = coverage.tally();
    let wanted = Tally {
        answered: 1,
        derived: 1,
        partly: 1,
        stale: 1,
        withheld: 1,
        not_known: 2,
        form_only: 1,
    };
    assert_eq!(tally, wanted);
    assert_eq!((tally.covered(), tally.asked(), tally.gap()), (2, 7, 4));
    assert_eq!(coverage.gap().count(), 4);
    assert_eq!(coverage.answers[7].shortfall, Some(Shortfall::Unmapped));
    assert_eq!(State::ALL.len(), 7);
}

#[test]
fn some_of_several_parts_may_be_missing() {
    let story = Story::of(Kind::Person, PERSON);
    let asked = || asks(&["person.birth_date", "person.email"]);
    let born = "Date of birth: 17 May 1940";
    assert!(story.says(asked()) == lacking('P', Shortfall::PartMissing, &[born]));
    let story = Story::of(Kind::Person, &format!("{PERSON} | email=none"));
    assert!(story.says(asked()) == answered(&[born, "E-mail: None"]));
    let refused = format!("{PERSON} | email=prefer not to say");
    let story = Story::of(Kind::Person, &refused);
    assert!(story.says(asked()) == lacking('P', Shortfall::PreferNotToSay, &[born]));
}

#[test]
fn four_answers_that_are_no_values() {
    let says = |email: &str| {
        let fields = format!("name=Margaret Ellis | email={email}");
        Story::of(Kind::Person, &fields).says(asks(&["person.email"]))
    };
    assert!(says("none") == answered(&["None"]));
    assert!(says("not known") == lacking('N', Shortfall::NotKnown, &[]));
    assert!(says("not asked") == lacking('N', Shortfall::NotAsked, &[]));
    assert!(says("prefer not to say") == lacking('W', Shortfall::PreferNotToSay, &[]));
    let nothing = Story::new().says(asks(&["person.email"]));
    assert!(nothing == lacking('N', Shortfall::Nothing, &[]));
}

#[test]
fn another_entry_may_give_what_one_does_not_know() {
    let story = Story::of(
        Kind::Contact,
        "name=Tom Ellis | roles=next_of_kin | phone=not known",
    )
    .and(
        Kind::Contact,
        "name=Sarah Ellis | roles=next_of_kin | phone=07700 900461",
    );
    let phone = asks(&["contact[roles=next_of_kin].phone"]);
    assert!(story.says(phone) == answered(&["07700 900461"]));
}

#[test]
fn none_known_is_an_answer_until_something_is() {
    let none = Story::of(Kind::Allergy, "none_known=yes");
    assert!(none.says(asks(&["allergy"])) == answered(&["None known"]));
    assert!(none.says(asks(&["allergy[type=allergy].reaction"])) == answered(&["None known"]));
    let both = none.and(Kind::Allergy, "substance=Penicillin");
    let (state, why, lines) = both.says(asks(&["allergy"]));
    assert!((state, why) == ('P', Some(Shortfall::Disputed)));
    assert_eq!(lines, ["None known", "Penicillin"]);
}

#[test]
fn age_is_counted_from_the_last_check() {
    let question = || asks(&["function[domain=toilet].help_needed"]).at_most(30);
    let old = Shortfall::TooOld {
        since: day("2026-03-01"),
    };
    let story = Story::of(Kind::Function, TOILET);
    assert!(story.says(question()) == lacking('S', old, &["A hand to hold."]));
    assert!(story.says(question().at_most(31)) == answered(&["A hand to hold."]));
    let checked = Story::new().with(Kind::Function, TOILET, |draft| {
        draft.checked = Some(Checked {
            how: HowChecked::ConfirmedByPerson,
            when: day("2026-03-20"),
            who: None,
        });
    });
    assert!(checked.says(question()) == answered(&["A hand to hold."]));
}

#[test]
fn a_review_date_may_be_past() {
    let due = |date: &str| {
        let story = Story::new().with(Kind::Function, TOILET, |draft| {
            draft.review_by = Some(day(date));
        });
        story.says(asks(&["function.help_needed"]))
    };
    assert!(due("2026-04-01").0 == 'E', "today it is not past");
    let past = Shortfall::PastReview {
        due: day("2026-03-31"),
    };
    assert!(due("2026-03-31") == lacking('S', past, &["A hand to hold."]));
}

#[test]
fn dated_entries_age_from_their_own_date() {
    let weight = "type=weight | value=58.4 | unit=kg";
    let story = Story::of(Kind::Measurement, &format!("{weight} | date=2025-06-01")).and(
        Kind::Measurement,
        "type=weight | value=57.5 | unit=kg | date=2025-12-01",
    );
    let question = asks(&["measurement[type=weight].value"])
        .wants(AnswerType::Number)
        .at_most(90);
    let old = Shortfall::TooOld {
        since: day("2025-12-01"),
    };
    assert!(
        story.says(question) == lacking('S', old, &["57.5"]),
        "the last one"
    );
}

#[test]
fn a_fresh_entry_covers_old_ones_that_say_no_more() {
    let medicines = || asks(&["medication[!stop]"]).at_most(28);
    let old = Shortfall::TooOld {
        since: day("2026-03-01"),
    };
    let bedtime = "name=Donepezil | when=bedtime";
    let then = |first: &str, fresh: &str| {
        let story = Story::of(Kind::Medication, first).on("2026-03-30");
        story.and(Kind::Medication, fresh).says(medicines())
    };
    let line = ["Donepezil, bedtime"];
    assert!(then(bedtime, "name=donepezil | when=Bedtime.").0 == 'E');
    assert!(then("name=Donepezil", bedtime) == answered(&line));
    // What the fresh one does not say is as old as it was.
    assert!(then(bedtime, "name=Donepezil") == lacking('S', old, &line));
    let (state, why, _) = then(bedtime, "name=Donepezil | when=morning");
    assert!((state, why) == ('P', Some(Shortfall::Disputed)));
    let lines = ["Donepezil", "Senna"];
    assert!(then("name=Donepezil", "name=Senna") == lacking('S', old, &lines));
}

#[test]
fn the_voice_that_counts() {
    let goal = "topic=goal | text=To sleep upstairs.";
    let wish = || asks(&["statement[topic=goal]"]).voiced(VoiceWanted::OwnWords);
    let said_by = |voice: Voice| {
        Story::new().with(Kind::Statement, goal, |draft| {
            draft.voice = voice;
            draft.basis = (voice == Voice::SpokenFor).then(|| line("attorney"));
        })
    };
    let lines = ["To sleep upstairs."];
    assert!(said_by(Voice::OwnWords).says(wish()) == answered(&lines));
    assert!(said_by(Voice::SpokenFor).says(wish()) == answered(&lines));
    let other = said_by(Voice::Agency);
    assert!(other.says(wish()) == lacking('P', Shortfall::OtherVoice, &lines));
    assert!(other.says(asks(&["statement"]).voiced(VoiceWanted::Professional)) == answered(&lines));
    let both = other.with(Kind::Statement, "topic=goal | text=Home.", |draft| {
        draft.voice = Voice::OwnWords;
    });
    assert!(
        both.says(wish()) == answered(&["Home."]),
        "only the voice that counts"
    );
    let confirmed = Story::new().with(Kind::Statement, goal, |draft| {
        draft.checked = Some(Checked {
            how: HowChecked::ConfirmedByProfessional,
            when: day("2026-03-01"),
            who: None,
        });
    });
    let professional = || asks(&["statement"]).voiced(VoiceWanted::Professional);
    assert!(confirmed.says(professional()) == answered(&lines));
}

#[test]
fn two_that_replace_the_same_one_disagree_only_where_they_differ() {
    let story = Story::of(Kind::Person, "name=Margaret Ellis");
    let first = story.id(0);
    let replaces = |draft: &mut crate::entry::Draft| draft.replaces = vec![first];
    let story = story
        .with(
            Kind::Person,
            "name=Margaret Ellis | phone=020 7946 0114",
            replaces,
        )
        .with(
            Kind::Person,
            "name=Margaret Ellis | phone=020 7946 0115 | email=m@example.org",
            replaces,
        );
    let form = form(vec![
        asks(&["person.phone"]),
        asks(&["person.name.full"]),
        asks(&["person.email"]),
    ]);
    let coverage = story.answer(&form);
    let lines = ["020 7946 0114", "020 7946 0115"];
    assert!(outcome(&coverage, 0) == lacking('P', Shortfall::Disputed, &lines));
    assert!(
        coverage.answers[0].given.len() == 2,
        "both stand side by side"
    );
    assert!(outcome(&coverage, 1) == answered(&["Margaret Ellis"]));
    assert!(outcome(&coverage, 2) == answered(&["m@example.org"]));
}

#[test]
fn a_change_that_takes_an_entry_out_of_the_question_is_a_dispute_too() {
    let story = Story::of(Kind::Medication, "name=Senna");
    let first = story.id(0);
    let replaces = |draft: &mut crate::entry::Draft| draft.replaces = vec![first];
    let story = story
        .with(Kind::Medication, "name=Senna | when=morning", replaces)
        .with(Kind::Medication, "name=Senna | stop=2026-02", replaces);
    let (state, why, _) = story.says(asks(&["medication[!stop].when"]));
    assert!((state, why) == ('P', Some(Shortfall::Disputed)));
}

#[test]
fn choices_of_the_form() {
    let choice = |value: &str, from: &[&str]| FormChoice {
        value: value.to_owned(),
        label: value.to_owned(),
        from: owned(from),
    };
    let story = Story::of(Kind::Function, TOILET);
    let ask = |choices: Vec<FormChoice>| {
        let mut question = asks(&["function.ability"]).wants(AnswerType::Choice);
        question.choices = choices;
        form(vec![question])
    };
    let two = ask(vec![
        choice("1", &["alone"]),
        choice("2", &["some", "lots"]),
    ]);
    let coverage = story.answer(&two);
    assert_eq!(coverage.answers[0].chosen, ["2"]);
    assert!(outcome(&coverage, 0) == answered(&["with some help"]));
    let same_name = ask(vec![choice("some", &[])]);
    assert_eq!(story.answer(&same_name).answers[0].chosen, ["some"]);
    let none = ask(vec![choice("1", &["alone"])]);
    let coverage: Coverage<'_> = story.answer(&none);
    let wanted = lacking('P', Shortfall::NoChoiceFits, &["with some help"]);
    assert!(outcome(&coverage, 0) == wanted);
}

#[test]
fn a_paper_is_to_be_shown() {
    let path = Path::parse("legal[type=lpa_hw]").unwrap();
    let papers = || question(Origin::Evidence(vec![path.clone()]));
    let story = Story::of(Kind::Legal, "type=lpa_hw | original_where=Blue folder");
    let (state, why, lines) = story.says(papers());
    assert!((state, why) == ('P', Some(Shortfall::ShowThePaper)));
    assert!(lines[0].contains("Blue folder"), "where it is");
    assert!(Story::new().says(papers()).0 == 'N');
}
