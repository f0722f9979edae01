//! What an interview asks, as a page shows it.

use carewallet_app::entry_questions::{FieldQuestion, Misfit};
use carewallet_app::forms::interview::InterviewQuestion;
use carewallet_core::kind::Shape;
use carewallet_core::value::{BodyError, ValueError};

use super::asking::{Asking, Fault};

/// What is asked.
pub(super) struct Asked {
    pub(super) words: String,
    pub(super) hint: Option<String>,
    pub(super) sort: Sort,
    /// Ways of not giving a value: the value that is sent, and its words.
    pub(super) open: Vec<(&'static str, &'static str)>,
    pub(super) fault: Option<String>,
    pub(super) typed: String,
    /// What leaving it out is called here.
    pub(super) skip: &'static str,
    pub(super) can_go_back: bool,
}

/// How it is answered.
pub(super) enum Sort {
    Line,
    Text,
    /// One of several: the value that is sent, and its words.
    One(Vec<(String, String)>),
    /// Some of several.
    Some(Vec<(String, String)>),
}

/// What is asked now; none when all was asked.
pub(super) fn asked(asking: &Asking) -> Option<Asked> {
    let plain = |words: String, sort: Sort, skip: &'static str| Asked {
        words,
        hint: None,
        sort,
        open: Vec::new(),
        fault: None,
        typed: asking.typed.clone(),
        skip,
        can_go_back: false,
    };
    let asked = match asking.interview.asked()? {
        InterviewQuestion::StillRight => plain(
            "Is this still right?".to_owned(),
            yes_or_no("Yes, as of today", "No, it has changed"),
            "Skip this question",
        ),
        InterviewQuestion::Another => plain(
            "Is there another one?".to_owned(),
            yes_or_no("Yes", "No"),
            "",
        ),
        InterviewQuestion::DateIsRight(unlikely) => plain(
            format!("{}. Is that right?", unlikely.says_with_dates()),
            yes_or_no("Yes, it is right", "No: do not save it"),
            "",
        ),
        InterviewQuestion::OwnWords(name) => plain(
            format!("Are these the own words of {name}?"),
            yes_or_no("Yes, they said it like this", "No, it is how I say it"),
            "",
        ),
        InterviewQuestion::Professional => Asked {
            hint: Some("A name, such as Dr Amara Obi. Their word counts here.".to_owned()),
            ..plain(
                "Which professional says so?".to_owned(),
                Sort::Line,
                "Nobody said so",
            )
        },
        InterviewQuestion::Field(field) => Asked {
            typed: asking.typed.clone(),
            ..of_field(field)
        },
    };
    Some(with_fault(asked, asking.fault.as_ref()))
}

fn yes_or_no(yes: &str, no: &str) -> Sort {
    Sort::One(vec![
        ("yes".to_owned(), yes.to_owned()),
        ("no".to_owned(), no.to_owned()),
    ])
}

fn of_field(asked: &FieldQuestion) -> Asked {
    // For commands only: on a page it is a choice of its own.
    let words = asked.field.says.replace(" (or none_known=yes)", "");
    let mut open = Vec::new();
    if asked.none_known.is_some() || asked.open.is_some() {
        open.push(("none", "None"));
    }
    if asked.open.is_some() {
        open.push(("not known", "Not known"));
        open.push(("not asked", "Not asked yet"));
        open.push(("prefer not to say", "Would rather not say"));
    }
    Asked {
        words,
        hint: hint(asked),
        sort: sort(asked),
        open,
        fault: None,
        typed: String::new(),
        skip: match asked.is_another {
            true => "No more of these",
            false => "Skip this",
        },
        can_go_back: true,
    }
}

fn sort(asked: &FieldQuestion) -> Sort {
    let choices = asked.choices();
    if !choices.is_empty() {
        // By its place: the name of a choice may be a number itself.
        let all = (1..).zip(choices);
        let all = all.map(|(place, one): (usize, _)| (place.to_string(), capital(one.says)));
        return match asked.takes_several() {
            true => Sort::Some(all.collect()),
            false => Sort::One(all.collect()),
        };
    }
    match innermost(asked.field.shape) {
        Shape::YesNo | Shape::NoneKnown => yes_or_no("Yes", "No"),
        Shape::Text => Sort::Text,
        _ => Sort::Line,
    }
}

/// The form of a value with an example, where words alone would not do.
fn hint(asked: &FieldQuestion) -> Option<String> {
    if !asked.choices().is_empty() {
        return asked
            .takes_several()
            .then(|| "Choose all that fit.".to_owned());
    }
    match innermost(asked.field.shape) {
        Shape::Line | Shape::Text | Shape::Coded { .. } | Shape::Group { .. } => None,
        Shape::YesNo | Shape::NoneKnown => None,
        other => Some(format!("Type {}.", other.says())),
    }
}

fn innermost(shape: Shape) -> Shape {
    match shape {
        Shape::Many(inner) => innermost(*inner),
        other => other,
    }
}

fn with_fault(mut asked: Asked, fault: Option<&Fault>) -> Asked {
    match fault {
        None => {}
        Some(Fault::Words(words)) => asked.fault = Some(words.clone()),
        Some(Fault::Misfit(misfit)) => asked.fault = Some(says(misfit)),
        Some(Fault::Unclear(readings)) => {
            asked.fault = Some("This can be read in several ways: choose what you mean".to_owned());
            let each = readings.iter();
            let each = each.map(|one| (one.written.clone(), one.words.clone()));
            asked.sort = Sort::One(each.collect());
            asked.open.clear();
        }
    }
    asked
}

/// Why an answer does not fit.
fn says(misfit: &Misfit) -> String {
    match misfit {
        Misfit::Value(BodyError::Invalid {
            reason: ValueError::Choice { .. },
            ..
        })
        | Misfit::NotOffered => "Choose one of those that are listed".to_owned(),
        Misfit::Value(BodyError::Invalid { reason, .. }) => format!("This {reason}"),
        Misfit::Value(error) => crate::pages::sentence(&error.to_string()),
        Misfit::NotLeftOpen => "This cannot be left open here: answer it, or skip it".to_owned(),
        Misfit::Unclear(_) => "This can be read in several ways".to_owned(),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
