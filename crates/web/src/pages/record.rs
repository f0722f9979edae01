//! The record: whom it is about, and what it says of each, in the order of the sheets.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::wording::entry::{heading, is_own, place};
use carewallet_core::{Entry, SubjectId};

use super::card::{Card, Cards};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::whom;
use crate::visit::Visit;
use crate::window::{Handles, Window};

/// Entries that are shown on one page; of more, one section at a time.
const ON_ONE_PAGE: usize = 200;

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage {
    chrome: Chrome,
    subjects: Vec<Contents>,
}

/// Somebody or the home, with what there is of each sort.
struct Contents {
    name: String,
    handle: String,
    sections: Vec<Section>,
}

/// A section, and how many entries are in it.
struct Section {
    heading: &'static str,
    number: usize,
    entries: usize,
}

#[derive(Template)]
#[template(path = "about.html")]
struct About {
    chrome: Chrome,
    name: String,
    handle: String,
    sections: Vec<Section>,
    shown: Vec<Shown>,
}

/// A section with its entries.
struct Shown {
    heading: &'static str,
    number: usize,
    cards: Vec<Card>,
}

impl Shown {
    fn of<'a>(
        section: &Section,
        entries: &[&'a Entry],
        cards: &Cards<'a>,
        handles: &mut Handles,
    ) -> Self {
        let within = |entry: &&&'a Entry| heading_of(entry) == section.heading;
        let within = entries.iter().filter(within);
        Self {
            heading: section.heading,
            number: section.number,
            cards: within.map(|entry| cards.of(entry, handles)).collect(),
        }
    }
}

/// Whom the record is about.
pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let record = held.contents.record();
    let cards = Cards::new(window.words(), &held, &record, window.platform().today());
    let all: Vec<&Entry> = record.entries().collect();
    let standing = cards.once(&all);
    let mut subjects: Vec<SubjectId> = held
        .people
        .iter()
        .map(|person| SubjectId::Person(person.id.clone()))
        .collect();
    subjects.push(SubjectId::Home);
    let subjects = subjects.into_iter().map(|subject| Contents {
        name: whom(&window.words(), &held.people, &subject),
        handle: window.handles.of_subject(&subject),
        sections: sections(&of(&standing, &subject)),
    });
    let subjects = subjects.collect();
    Ok(Answer::page(&RecordPage {
        chrome: window.chrome("The record").within("record"),
        subjects,
    }))
}

/// All about somebody, or one section of it.
pub(crate) fn about(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let Some(subject) = window.handles.subject(visit.part("subject")) else {
        return Ok(Answer::Missing);
    };
    let record = held.contents.record();
    let cards = Cards::new(window.words(), &held, &record, window.platform().today());
    let all: Vec<&Entry> = record.entries().collect();
    let mut entries = of(&cards.once(&all), &subject);
    entries.sort_by_cached_key(|entry| place(entry, &held.people));
    let sections = sections(&entries);
    let wanted: Option<usize> = visit.part("section").parse().ok();
    let is_long = entries.len() > ON_ONE_PAGE;
    let is_shown = |section: &&Section| wanted.map_or(!is_long, |wanted| wanted == section.number);
    let shown = sections.iter().filter(is_shown);
    let shown = shown.map(|section| Shown::of(section, &entries, &cards, &mut window.handles));
    let shown = shown.collect();
    Ok(Answer::page(&About {
        name: whom(&window.words(), &held.people, &subject),
        handle: visit.part("subject").to_owned(),
        sections,
        shown,
        chrome: window.chrome("The record").within("record"),
    }))
}

fn of<'a>(entries: &[&'a Entry], subject: &SubjectId) -> Vec<&'a Entry> {
    let about = |entry: &&&Entry| entry.about() == subject;
    entries.iter().filter(about).copied().collect()
}

fn heading_of(entry: &Entry) -> &'static str {
    heading(entry.kind(), is_own(entry))
}

/// The sections of some entries, which are in order.
fn sections(entries: &[&Entry]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for entry in entries {
        let heading = heading_of(entry);
        match sections
            .iter_mut()
            .find(|section| section.heading == heading)
        {
            Some(section) => section.entries += 1,
            None => sections.push(Section {
                heading,
                number: sections.len() + 1,
                entries: 1,
            }),
        }
    }
    sections
}
