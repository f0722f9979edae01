//! A question as it stands on a page: its words, how it is answered, and what stood there
//! before.

use askama::Template;
use askama::filters::HtmlSafe;
use carewallet_app::entry_questions::{FieldQuestion, FieldStep};
use carewallet_core::kind::Shape;
use carewallet_core::understood::Reading;

use super::reply::ABOVE;
use super::{EntryPages, Fault};
use crate::sentence::said;
use crate::{Words, english};

/// A question as it stands on a page, in the language of the page.
#[derive(Template)]
#[template(path = "asked.html")]
pub struct Asked {
    /// The name of what it asks for; empty where it asks for another one of the same sort.
    pub name: String,
    /// The question.
    pub words: String,
    /// What may be typed.
    pub hint: String,
    /// How it is answered.
    pub input: Input,
    /// The reasons for having no answer that may be given here.
    pub open: Vec<Choosing>,
    /// The ways to read what was typed, where there are several.
    pub readings: Vec<Reading>,
    /// What stands there already.
    pub typed: String,
    /// Why the answer before was not taken.
    pub fault: Option<String>,
    which: String,
    no_answer: String,
}

/// How a question is answered.
pub enum Input {
    /// A line.
    Line,
    /// Several lines.
    Text,
    /// One of these.
    One(Vec<Choosing>),
    /// Some of these.
    Several(Vec<Choosing>),
}

/// Something to choose.
pub struct Choosing {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub words: String,
    /// Whether it is chosen.
    pub is_on: bool,
}

/// Its template escapes what it holds: it stands in other templates as it is.
impl HtmlSafe for Asked {}

impl Asked {
    /// The same with why the answer before was not taken.
    #[must_use]
    pub fn with(self, words: &Words, fault: &Fault) -> Self {
        Self {
            fault: Some(fault.says(words)),
            readings: fault.readings(words),
            ..self
        }
    }

    /// The id of the field at which a mistake is mended.
    #[must_use]
    pub fn mended_at(&self) -> &'static str {
        match self.input {
            _ if !self.readings.is_empty() => "reading-1",
            Input::Line | Input::Text => "answer",
            Input::One(_) | Input::Several(_) => "choice-1",
        }
    }
}

/// The question that is asked now.
pub(super) fn asked(words: &Words, pages: &EntryPages) -> Asked {
    let FieldStep::Asks(question) = pages.walk.step() else {
        let field = pages.walk.field();
        let label = field.map_or("", |field| field.label);
        let had_more = field.is_some_and(|field| pages.had_more(field.name));
        let input = Input::One(yes_or_no(words, if had_more { "yes" } else { "" }));
        return Asked {
            words: words.say("Is there another one?").to_string(),
            hint: words.say(label).to_string(),
            ..bare(words, input)
        };
    };
    let former = pages.former(question);
    // For the command line only: here the word is a choice.
    let says = question.field.says.replace(" (or none_known=yes)", "");
    let says = words.say(&says);
    let input = input(words, pages, question);
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
        open: open(words, question, former),
        typed,
        ..bare(words, input)
    }
}

/// A question that says nothing yet.
fn bare(words: &Words, input: Input) -> Asked {
    Asked {
        name: String::new(),
        words: String::new(),
        hint: String::new(),
        input,
        open: Vec::new(),
        readings: Vec::new(),
        typed: String::new(),
        fault: None,
        which: words.say("Which is meant?").to_string(),
        no_answer: words.say("If there is no answer").to_string(),
    }
}

fn input(words: &Words, pages: &EntryPages, question: &FieldQuestion) -> Input {
    let former: Vec<&str> = pages.all_former(&question.name).collect();
    let choices = question.choices();
    let options = choices.iter().zip(1..).map(|(choice, number)| Choosing {
        // By its number: words of one choice may be the name of another.
        value: number.to_string(),
        words: words.say(choice.says).to_string(),
        is_on: former
            .iter()
            .any(|one| one.split(", ").any(|one| one == choice.name)),
    });
    let options: Vec<Choosing> = options.collect();
    match question.field.shape {
        Shape::YesNo => Input::One(yes_or_no(words, pages.former(question))),
        Shape::Text | Shape::Many(Shape::Text) => Input::Text,
        _ if options.is_empty() => Input::Line,
        _ if question.takes_several() => Input::Several(options),
        _ => Input::One(options),
    }
}

fn yes_or_no(words: &Words, former: &str) -> Vec<Choosing> {
    let options = [("yes", english("Yes")), ("no", english("No"))];
    let options = options.into_iter().map(|(value, says)| Choosing {
        value: value.to_owned(),
        words: words.say(says).to_string(),
        is_on: former == value,
    });
    options.collect()
}

/// The ways of not answering that this question takes.
fn open(words: &Words, question: &FieldQuestion, former: &str) -> Vec<Choosing> {
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
        .map(|(value, says)| Choosing {
            value: (*value).to_owned(),
            words: words.say(says).to_string(),
            is_on: former.replace('_', " ") == *value,
        })
        .collect();
    let is_any_on = options.iter().any(|option| option.is_on);
    options.insert(
        0,
        Choosing {
            value: ABOVE.to_owned(),
            words: words.say("None of these").to_string(),
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
