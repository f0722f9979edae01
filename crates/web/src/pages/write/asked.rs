//! A question as it stands on a page: its words, how it is answered, and what stood there
//! before.

use carewallet_app::entry_questions::{FieldQuestion, FieldStep};
use carewallet_core::kind::Shape;
use carewallet_core::understood::Reading;

use crate::window::Writing;
use carewallet_screen::{Words, english, said};

/// What stands for "there is an answer above" among the reasons for none.
pub(super) const ABOVE: &str = "above";

/// A question as it stands on a page.
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) words: String,
    pub(super) hint: String,
    pub(super) input: Input,
    /// The reasons for having no answer that may be given here.
    pub(super) open: Vec<Choosing>,
    /// What was typed and can be read in several ways.
    pub(super) readings: Vec<Reading>,
    pub(super) typed: String,
}

/// How it is answered.
pub(super) enum Input {
    Line,
    Text,
    One(Vec<Choosing>),
    Several(Vec<Choosing>),
}

/// Something to choose.
pub(super) struct Choosing {
    pub(super) value: String,
    pub(super) words: String,
    pub(super) is_on: bool,
}

/// The question that is asked now.
pub(super) fn asked(words: &Words, writing: &Writing) -> Asked {
    let FieldStep::Asks(question) = writing.walk.step() else {
        let field = writing.walk.field();
        let label = field.map_or("", |field| field.label);
        let had_more = field.is_some_and(|field| writing.had_more(field.name));
        return Asked {
            name: String::new(),
            words: words.say("Is there another one?").to_string(),
            hint: words.say(label).to_string(),
            input: Input::One(yes_or_no(if had_more { "yes" } else { "" })),
            open: Vec::new(),
            readings: Vec::new(),
            typed: String::new(),
        };
    };
    let former = writing.former(question);
    // For the command line only: here the word is a choice.
    let says = question.field.says.replace(" (or none_known=yes)", "");
    let says = words.say(&says);
    let input = input(writing, question);
    let typed = match input {
        Input::Line | Input::Text if !is_open_word(former) => former.to_owned(),
        _ => String::new(),
    };
    Asked {
        name: question.name.clone(),
        words: if question.is_another {
            let another = words.say("And another one? {words}");
            another.set("words", &says).to_string()
        } else {
            says.to_string()
        },
        hint: hint(words, question),
        open: open(question, former),
        input,
        readings: Vec::new(),
        typed,
    }
}

fn input(writing: &Writing, question: &FieldQuestion) -> Input {
    let former: Vec<&str> = writing.all_former(&question.name).collect();
    let choices = question.choices();
    let options = choices.iter().zip(1..).map(|(choice, number)| Choosing {
        // By its number: words of one choice may be the name of another.
        value: number.to_string(),
        words: choice.says.to_owned(),
        is_on: former
            .iter()
            .any(|one| one.split(", ").any(|one| one == choice.name)),
    });
    let options: Vec<Choosing> = options.collect();
    match question.field.shape {
        Shape::YesNo => Input::One(yes_or_no(writing.former(question))),
        Shape::Text | Shape::Many(Shape::Text) => Input::Text,
        _ if options.is_empty() => Input::Line,
        _ if question.takes_several() => Input::Several(options),
        _ => Input::One(options),
    }
}

fn yes_or_no(former: &str) -> Vec<Choosing> {
    let options = [("yes", english("Yes")), ("no", english("No"))];
    let options = options.into_iter().map(|(value, words)| Choosing {
        value: value.to_owned(),
        words: words.to_owned(),
        is_on: former == value,
    });
    options.collect()
}

/// The ways of not answering that this question takes.
fn open(question: &FieldQuestion, former: &str) -> Vec<Choosing> {
    let ways: Vec<(&str, &str)> = if question.open.is_some() {
        vec![
            ("none", english("None")),
            ("not known", english("Not known")),
            ("not asked", english("Not asked yet")),
            ("prefer not to say", english("Would rather not say")),
        ]
    } else if question.none_known.is_some() {
        vec![(
            "none",
            english("None is known: we asked, and there is none"),
        )]
    } else {
        return Vec::new();
    };
    // Some of them may be choices of the question itself.
    let choices = question.choices();
    let is_offered = |value: &str| choices.iter().any(|choice| choice.says == value);
    let left = ways.iter().filter(|(value, _)| !is_offered(value));
    let mut options: Vec<Choosing> = left
        .map(|(value, words)| Choosing {
            value: (*value).to_owned(),
            words: (*words).to_owned(),
            is_on: former.replace('_', " ") == *value,
        })
        .collect();
    let is_any_on = options.iter().any(|option| option.is_on);
    options.insert(
        0,
        Choosing {
            value: ABOVE.to_owned(),
            words: english("None of these").to_owned(),
            is_on: !is_any_on,
        },
    );
    options
}

fn is_open_word(former: &str) -> bool {
    let ways = ["none", "not known", "not asked", "prefer not to say"];
    ways.contains(&former)
}

/// What may be typed, where the question alone does not say it.
fn hint(words: &Words, question: &FieldQuestion) -> String {
    let say = |english: &str| words.say(english).to_string();
    let of = |shape: Shape| match shape {
        Shape::Date => say(english("For example 3 May 2026, 3/5/2026 or yesterday")),
        Shape::PartialDate => say(english("For example 17/5/1940, May 1940 or only 1940")),
        Shape::ClockTime => say(english("For example 8:30 or 2.15 pm")),
        Shape::Choice(_) if question.takes_several() => say(english("Tick all that fit")),
        Shape::Line | Shape::Text | Shape::Coded { .. } | Shape::Choice(_) => String::new(),
        Shape::Group { .. } | Shape::YesNo => String::new(),
        other => said(words, &other.says()),
    };
    match question.field.shape {
        Shape::Many(inner) => of(*inner),
        shape => of(shape),
    }
}
