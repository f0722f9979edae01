//! A form beside the record: each question with its answer, from what, by whom and how
//! old; and what is missing.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::forms::HeldForm;
use carewallet_app::wording::form_answer::source;
use carewallet_core::ErrorKind;
use carewallet_core::coverage::{Answer as FormAnswer, Shortfall, State};
use carewallet_core::value::Date;

use super::beside::FormAbout;
use super::carer;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::{Handles, Held, Window};
use carewallet_screen::{Words, english};

#[derive(Template)]
#[template(path = "form.html")]
struct FormPage {
    chrome: Chrome,
    at: String,
    subject: String,
    title: String,
    agency: String,
    name: String,
    asked: usize,
    answered: usize,
    old: usize,
    left: usize,
    sections: Vec<Section>,
}

/// Questions under one heading.
struct Section {
    title: String,
    questions: Vec<Question>,
}

/// A question, and what the record says to it.
struct Question {
    id: String,
    number: usize,
    label: String,
    /// What is to be done about it, if anything is.
    state: &'static str,
    is_missing: bool,
    can_ask: bool,
    why: Vec<String>,
    lines: Vec<Line>,
    basis: Option<String>,
    sources: Vec<Source>,
}

/// A line of an answer.
struct Line {
    text: String,
    differs: bool,
    again: Option<String>,
}

/// An entry that an answer comes from.
struct Source {
    handle: String,
    title: String,
    words: String,
}

pub(crate) fn form(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let Some(page) = FormAbout::of(window, visit) else {
        return Ok(Answer::see("/forms"));
    };
    let held = window.record()?;
    let beside = match page.beside(window, &held) {
        Err(error) if error.kind == ErrorKind::AmbiguousCarer => {
            return carer::which(window, &page, None);
        }
        beside => beside?,
    };
    let tally = beside.on_paper();
    let today = window.platform().today();
    let words = window.words();
    let reader = Reader {
        beside: &beside,
        held: &held,
        words: &words,
        today,
    };
    let about = carewallet_core::SubjectId::Person(beside.context.about.clone());
    Ok(Answer::page(&FormPage {
        at: page.at(),
        title: page.form.title.clone(),
        agency: page.form.agency.clone(),
        name: held.people.name(&about),
        asked: tally.asked,
        answered: tally.covered,
        old: beside.coverage.tally().stale,
        left: tally.left,
        sections: reader.sections(&mut window.handles),
        subject: page.subject.clone(),
        chrome: window.chrome("A form").within("forms"),
    }))
}

/// What the answers are read with.
struct Reader<'a> {
    beside: &'a HeldForm<'a>,
    held: &'a Held,
    words: &'a Words,
    today: Date,
}

impl Reader<'_> {
    fn sections(&self, handles: &mut Handles) -> Vec<Section> {
        let coverage = &self.beside.coverage;
        let mut number = 0;
        let mut sections = Vec::new();
        for section in &coverage.form.sections {
            let mut questions = Vec::new();
            for question in &section.questions {
                number += 1;
                if let Some(answer) = coverage.answer(&question.id) {
                    questions.push(self.question(number, answer, handles));
                }
            }
            sections.push(Section {
                title: section.title.clone(),
                questions,
            });
        }
        sections
    }

    fn question(&self, number: usize, answer: &FormAnswer<'_>, handles: &mut Handles) -> Question {
        let lines = answer.answer_lines();
        let all_old = lines.iter().all(|line| line.again().is_some());
        let lines = lines.iter().map(|line| Line {
            text: line.text.to_owned(),
            differs: line.differs(),
            // Where all of it is old, the question says so once.
            again: line.again().filter(|_| !all_old).map(Shortfall::says),
        });
        let why = answer.reasons().filter(|why| *why != Shortfall::Nothing);
        Question {
            id: answer.question.id.clone(),
            number,
            label: answer.question.label.clone(),
            state: state(answer.state),
            is_missing: answer.state.is_gap(),
            can_ask: answer.state.is_gap(),
            why: why.map(Shortfall::says).collect(),
            lines: lines.collect(),
            basis: answer.basis(self.beside.coverage.form),
            sources: self.sources(answer, handles),
        }
    }

    /// Each entry once.
    fn sources(&self, answer: &FormAnswer<'_>, handles: &mut Handles) -> Vec<Source> {
        let each = answer.by_entry().into_iter();
        each.map(|given| Source {
            handle: handles.of_entry(given.entry.id()),
            title: self.words.title(given.entry),
            words: source(self.words, &given, &self.held.names, self.today),
        })
        .collect()
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Answered => english("Answered"),
        State::Derived => english("Follows from other answers"),
        State::Partly => english("Partly answered: the rest is to ask"),
        State::Stale => english("Old: ask whether it is still right"),
        State::Withheld => english("Held back"),
        State::NotKnown => english("To ask"),
        State::FormOnly => english("For the form only: write it there by hand"),
    }
}
