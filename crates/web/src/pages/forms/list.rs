//! The forms that come along, and how much of each is answered.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::forms::Tallies;
use carewallet_core::form::Form;
use carewallet_core::{ErrorKind, SubjectId, form};

use super::beside::FormAbout;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::Window;
use carewallet_screen::{Words, english, said};

#[derive(Template)]
#[template(path = "forms.html")]
struct Forms {
    chrome: Chrome,
    name: String,
    others: Vec<(String, String)>,
    forms: Vec<Row>,
}

/// A form in the list.
struct Row {
    path: String,
    title: String,
    agency: String,
    counts: Result<Counts, String>,
}

/// How much of it is answered.
struct Counts {
    asked: usize,
    answered: usize,
    old: usize,
    ask: usize,
    held_back: usize,
}

impl Counts {
    /// How many are to be asked, the old ones too.
    fn left(&self) -> usize {
        self.ask + self.old
    }
}

pub(crate) fn list(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let people: Vec<(SubjectId, String)> = held
        .people
        .still_here()
        .map(|one| (SubjectId::Person(one.id.clone()), one.name.plain()))
        .collect();
    let named = window.handles.subject(visit.part("subject"));
    let about = match named {
        Some(about) => people.iter().find(|(id, _)| *id == about),
        None => people.first(),
    };
    let Some((about, name)) = about else {
        let message = english("A form is about a person, and there is nobody in this record yet.");
        return Err(Error::new(ErrorKind::Nothing, message));
    };
    let subject = window.handles.of_subject(about);
    let words = window.words();
    let mut forms = Vec::new();
    for form in form::bundled() {
        let Some(page) = FormAbout::with(window, form, &subject) else {
            continue;
        };
        forms.push(Row {
            path: page.at(),
            title: form.title.clone(),
            agency: form.agency.clone(),
            counts: match page.tallies(window, &held) {
                Ok(tallies) => Ok(counts(&tallies)),
                Err(error) => Err(why(&words, page.form, &error)),
            },
        });
    }
    let others = people.iter().filter(|(id, _)| id != about);
    Ok(Answer::page(&Forms {
        name: name.clone(),
        others: others
            .map(|(id, name)| (window.handles.of_subject(id), name.clone()))
            .collect(),
        forms,
        chrome: window.chrome("Forms").within("forms"),
    }))
}

/// Why a form cannot be held beside the record.
fn why(words: &Words, form: &Form, error: &Error) -> String {
    match error.kind {
        ErrorKind::AmbiguousCarer => words
            .say("{title} asks about one carer, and the record names several.")
            .set("title", &form.title)
            .to_string(),
        _ => said(words, &error.message),
    }
}

fn counts(tallies: &Tallies) -> Counts {
    let Tallies { paper, all: tally } = tallies;
    Counts {
        asked: paper.asked,
        answered: paper.covered,
        old: tally.stale,
        // What is only old is asked in one word: whether it is still right.
        ask: paper.left - tally.stale - paper.held_back,
        held_back: paper.held_back,
    }
}
