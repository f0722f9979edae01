//! A made-up form with a question of every type, and answers in every state,
//! put together by hand.

use carewallet_core::coverage::{Answer, Coverage, Given, Shortfall, State};
use carewallet_core::value::Date;
use carewallet_core::{Form, Share};
use serde_json::json;

/// What is held back; no body may say it.
pub(crate) const SECRET: &str = "made-up 4711";

/// The form.
pub(crate) fn form() -> Form {
    let text = include_str!("night-sitting.json");
    Form::parse(text).unwrap_or_else(|mistakes| {
        let all = mistakes
            .iter()
            .map(|m| format!("{}: {}", m.line, m.message));
        panic!("{}", all.collect::<Vec<_>>().join("\n"))
    })
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

/// The form answered: every state is there.
pub(crate) fn coverage<'a>(form: &'a Form, share: &'a Share) -> Coverage<'a> {
    let answers = form.questions().map(|question| {
        let mut answer = Answer {
            question,
            state: State::NotKnown,
            shortfall: Some(Shortfall::Nothing),
            lines: Vec::new(),
            chosen: Vec::new(),
            value: None,
            given: Vec::new(),
            also: Vec::new(),
            missing: Vec::new(),
            follows_from: Vec::new(),
        };
        fill(&mut answer, share);
        answer
    });
    Coverage {
        form,
        answers: answers.collect(),
    }
}

fn fill<'a>(answer: &mut Answer<'a>, share: &'a Share) {
    use State::{Answered, Derived, FormOnly, NotKnown, Partly, Stale, Withheld};
    let since = day("2025-03-01");
    let (state, shortfall, lines): (State, Option<Shortfall>, &[&str]) =
        match answer.question.id.as_str() {
            "name" => (Answered, None, &["Margaret Ellis"]),
            "born" => (Answered, None, &["17 May 1940"]),
            "age" => (Derived, None, &["85"]),
            "weight" => (Answered, None, &["58.4"]),
            "alone" => (Answered, None, &["no"]),
            "how-often" => (Answered, None, &["Twice a night"]),
            "pets" => (Answered, None, &["Clementine, a cat", "=A1, a fish"]),
            "night-toilet" => (
                Stale,
                Some(Shortfall::TooOld { since }),
                &["One person helps"],
            ),
            "medicines" => (Partly, Some(Shortfall::PartMissing), &["Donepezil 10 mg"]),
            "papers" => (Partly, Some(Shortfall::ShowThePaper), &["Blue folder"]),
            "key" => (Withheld, Some(Shortfall::TooPrivate), &[SECRET]),
            "smoke" => (Withheld, Some(Shortfall::PreferNotToSay), &[SECRET]),
            "falls" => (NotKnown, Some(Shortfall::NotKnown), &[]),
            "agreed" => (FormOnly, None, &[]),
            _ => (NotKnown, Some(Shortfall::Nothing), &[]),
        };
    answer.state = state;
    answer.shortfall = shortfall;
    answer.lines = lines.iter().map(|line| (*line).to_owned()).collect();
    answer.value = match answer.question.id.as_str() {
        "born" => Some(json!("1940-05-17")),
        "age" => Some(json!(85)),
        "weight" => Some(json!("58.4")),
        "alone" => Some(json!(false)),
        "key" => Some(json!(SECRET)),
        _ => None,
    };
    match answer.question.id.as_str() {
        "how-often" => answer.chosen = vec!["TWICE".to_owned()],
        "key" => answer.chosen = vec![SECRET.to_owned()],
        "age" => answer.follows_from = vec!["born"],
        _ => {}
    }
    let entry = share.entries.first();
    let given = lines.iter().zip(entry.into_iter().cycle());
    answer.given = given
        .map(|(text, entry)| Given {
            text: (*text).to_owned(),
            entry,
            as_of: since,
            differs: false,
            again: None,
        })
        .collect();
}
