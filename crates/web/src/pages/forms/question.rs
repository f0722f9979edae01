//! What an interview asks, as a page shows it.

use carewallet_app::entry_questions::{FieldQuestion, Misfit};
use carewallet_app::forms::interview::InterviewQuestion;
use carewallet_core::kind::Shape;
use carewallet_core::value::{BodyError, ValueError};

use super::asking::{Asking, Fault};
use carewallet_screen::{Words, english, said, sentence, understood};

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
pub(super) fn asked(words: &Words, asking: &Asking) -> Option<Asked> {
    let say = |english: &str| words.say(english).to_string();
    let asked = match asking.interview.asked()? {
        InterviewQuestion::StillRight => Asked {
            skip: english("Skip this question"),
            ..either(
                words,
                say(english("Is this still right?")),
                [english("Yes, as of today"), english("No, it has changed")],
            )
        },
        InterviewQuestion::Another => either(
            words,
            say(english("Is there another one?")),
            [english("Yes"), english("No")],
        ),
        InterviewQuestion::DateIsRight(unlikely) => {
            let right = words.say("{odd}. Is that right?");
            let right = right.set("odd", unlikely.says_with_dates()).to_string();
            let ways = [english("Yes, it is right"), english("No: do not save it")];
            either(words, right, ways)
        }
        InterviewQuestion::OwnWords(name) => {
            let own = words.say("Are these the own words of {name}?");
            let ways = [
                english("Yes, they said it like this"),
                english("No, it is how I say it"),
            ];
            either(words, own.set("name", name).to_string(), ways)
        }
        InterviewQuestion::Professional => Asked {
            hint: Some(say(english(
                "A name, such as Dr Amara Obi. Their word counts here.",
            ))),
            skip: english("Nobody said so"),
            ..plain(say(english("Which professional says so?")), Sort::Line)
        },
        InterviewQuestion::Field(field) => of_field(words, field),
    };
    let asked = Asked {
        typed: asking.typed.clone(),
        ..asked
    };
    Some(with_fault(words, asked, asking.fault.as_ref()))
}

/// A question with nothing around it.
fn plain(words: String, sort: Sort) -> Asked {
    Asked {
        words,
        hint: None,
        sort,
        open: Vec::new(),
        fault: None,
        typed: String::new(),
        skip: "",
        can_go_back: false,
    }
}

/// A question with two answers.
fn either(words: &Words, question: String, [yes, no]: [&str; 2]) -> Asked {
    plain(question, yes_or_no(words, yes, no))
}

fn yes_or_no(words: &Words, yes: &str, no: &str) -> Sort {
    Sort::One(vec![
        ("yes".to_owned(), words.say(yes).to_string()),
        ("no".to_owned(), words.say(no).to_string()),
    ])
}

fn of_field(words: &Words, asked: &FieldQuestion) -> Asked {
    // For commands only: on a page it is a choice of its own.
    let says = asked.field.says.replace(" (or none_known=yes)", "");
    let mut open = Vec::new();
    if asked.none_known.is_some() || asked.open.is_some() {
        open.push(("none", english("None")));
    }
    if asked.open.is_some() {
        open.push(("not known", english("Not known")));
        open.push(("not asked", english("Not asked yet")));
        open.push(("prefer not to say", english("Would rather not say")));
    }
    Asked {
        words: words.say(&says).to_string(),
        hint: hint(words, asked),
        sort: sort(words, asked),
        open,
        fault: None,
        typed: String::new(),
        skip: match asked.is_another {
            true => english("No more of these"),
            false => english("Skip this"),
        },
        can_go_back: true,
    }
}

fn sort(words: &Words, asked: &FieldQuestion) -> Sort {
    let choices = asked.choices();
    if !choices.is_empty() {
        // By its place: the name of a choice may be a number itself.
        let all = (1..).zip(choices);
        let all = all.map(|(place, one): (usize, _)| {
            let says = words.say(one.says).to_string();
            (place.to_string(), capital(&says))
        });
        return match asked.takes_several() {
            true => Sort::Some(all.collect()),
            false => Sort::One(all.collect()),
        };
    }
    match innermost(asked.field.shape) {
        Shape::YesNo | Shape::NoneKnown => yes_or_no(words, english("Yes"), english("No")),
        Shape::Text => Sort::Text,
        _ => Sort::Line,
    }
}

/// The form of a value with an example, where words alone would not do.
fn hint(words: &Words, asked: &FieldQuestion) -> Option<String> {
    if !asked.choices().is_empty() {
        return asked
            .takes_several()
            .then(|| words.say("Choose all that fit.").to_string());
    }
    match innermost(asked.field.shape) {
        Shape::Line | Shape::Text | Shape::Coded { .. } | Shape::Group { .. } => None,
        Shape::YesNo | Shape::NoneKnown => None,
        other => Some(said(words, &other.says())),
    }
}

fn innermost(shape: Shape) -> Shape {
    match shape {
        Shape::Many(inner) => innermost(*inner),
        other => other,
    }
}

fn with_fault(words: &Words, mut asked: Asked, fault: Option<&Fault>) -> Asked {
    match fault {
        None => {}
        Some(Fault::Words(fixed)) => asked.fault = Some(words.say(fixed).to_string()),
        Some(Fault::Misfit(misfit)) => asked.fault = Some(says(words, misfit)),
        Some(Fault::Unclear(readings)) => {
            let unclear = words.say("This can be read in several ways: choose what you mean");
            asked.fault = Some(unclear.to_string());
            let each = understood::readings(words, readings.clone()).into_iter();
            let each = each.map(|one| (one.written, one.words));
            asked.sort = Sort::One(each.collect());
            asked.open.clear();
        }
    }
    asked
}

/// Why an answer does not fit.
fn says(words: &Words, misfit: &Misfit) -> String {
    let fixed = match misfit {
        Misfit::Value(BodyError::Invalid {
            reason: ValueError::Choice { .. },
            ..
        })
        | Misfit::NotOffered => english("Choose one of those that are listed"),
        Misfit::Value(BodyError::Invalid { reason, .. }) => {
            let words = words.say("This {reason}");
            return words.set("reason", reason.to_string()).to_string();
        }
        Misfit::Value(error) => return sentence(&error.to_string()),
        Misfit::NotLeftOpen => english("This cannot be left open here: answer it, or skip it"),
        Misfit::Unclear(_) => english("This can be read in several ways: choose what you mean"),
    };
    words.say(fixed).to_string()
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
