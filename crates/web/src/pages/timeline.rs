//! What happened, the newest first, in months.

#[cfg(test)]
mod tests;

use askama::Template;
use carewallet_app::Error;
use carewallet_app::timeline::{self, Happened};
use carewallet_app::wording::Say as _;
use carewallet_app::wording::entry::who_said;
use carewallet_core::SubjectId;
use carewallet_core::value::PartialDate;

use super::card::says;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::whom;
use crate::visit::Visit;
use crate::window::{Handles, Held, Window};
use carewallet_screen::Words;

/// So much stands on one page.
const A_PAGE: usize = 100;

#[derive(Template)]
#[template(path = "timeline.html")]
struct Timeline {
    chrome: Chrome,
    people: Vec<Filter>,
    months: Vec<Month>,
    /// The page after this one and the one before, where they are.
    older: Option<String>,
    newer: Option<String>,
}

/// Whose things are shown.
struct Filter {
    path: String,
    name: String,
    is_on: bool,
}

/// A month, and what happened in it.
struct Month {
    name: String,
    items: Vec<Item>,
}

/// Something that happened.
struct Item {
    day: String,
    what: Option<&'static str>,
    title: String,
    handle: String,
    about: String,
    facts: Vec<String>,
    by: String,
}

pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let record = held.contents.record();
    let today = window.platform().today();
    let only = window.handles.subject(visit.part("subject"));
    let mut all = timeline::of_record(&held.contents, &record, today);
    all.retain(|one| only.as_ref().is_none_or(|only| one.entry.about() == only));
    let page = visit.part("page").parse().unwrap_or(1).max(1);
    let subject = match &only {
        Some(only) => window.handles.of_subject(only),
        None => "everybody".to_owned(),
    };
    let at = |page: usize| format!("/timeline/{subject}/{page}");
    let shown = all.iter().skip((page - 1) * A_PAGE).take(A_PAGE);
    let months = months(&window.words(), shown, &held, &mut window.handles);
    Ok(Answer::page(&Timeline {
        people: filters(&window.words(), &held, only.as_ref(), &mut window.handles),
        months,
        older: (all.len() > page * A_PAGE).then(|| at(page + 1)),
        newer: (page > 1).then(|| at(page - 1)),
        chrome: window.chrome("What happened").within("record"),
    }))
}

fn filters(
    words: &Words,
    held: &Held,
    only: Option<&SubjectId>,
    handles: &mut Handles,
) -> Vec<Filter> {
    let people = held.people.iter();
    let people = people.map(|person| SubjectId::Person(person.id.clone()));
    let each = people.chain([SubjectId::Home]).map(|subject| Filter {
        path: format!("/timeline/{}", handles.of_subject(&subject)),
        name: whom(words, &held.people, &subject),
        is_on: only == Some(&subject),
    });
    let all = Filter {
        path: "/timeline".to_owned(),
        name: words.say("Everybody").to_string(),
        is_on: only.is_none(),
    };
    std::iter::once(all).chain(each).collect()
}

fn months<'a>(
    words: &Words,
    all: impl Iterator<Item = &'a Happened<'a>>,
    held: &Held,
    handles: &mut Handles,
) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for one in all {
        let name = month(words, one.day);
        let item = item(words, one, held, handles);
        match months.last_mut().filter(|month| month.name == name) {
            Some(month) => month.items.push(item),
            None => months.push(Month {
                name,
                items: vec![item],
            }),
        }
    }
    months
}

/// The month of a day, or as much of it as is known.
fn month(words: &Words, day: Option<PartialDate>) -> String {
    let Some(day) = day else {
        return words.say("When, nobody knows").to_string();
    };
    if day.written().len() < 7 {
        let line = words.say("{year}, month not known");
        return line.set("year", words.partial_day(day)).to_string();
    }
    let first = day.earliest();
    let month = PartialDate::month_of(first.year(), first.month());
    words.partial_day(month.unwrap_or(day))
}

fn item(words: &Words, one: &Happened<'_>, held: &Held, handles: &mut Handles) -> Item {
    let entry = one.entry;
    let (own, lines) = says(words, entry);
    let mut facts: Vec<String> = own.map(|own| format!("“{own}”")).into_iter().collect();
    let day = one
        .day
        .map_or_else(String::new, |day| words.partial_day(day));
    // The day stands before the title already.
    let rest = lines.into_iter().filter(|line| line.text != day);
    facts.extend(rest.map(|line| format!("{}: {}", line.label, line.text)));
    Item {
        day,
        what: one.what.says(),
        title: words.title(entry),
        handle: handles.of_entry(entry.id()),
        about: whom(words, &held.people, entry.about()),
        facts,
        by: who_said(words, entry.envelope(), &held.names),
    }
}
