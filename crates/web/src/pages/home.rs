//! What matters today.

use askama::Template;
use carewallet_app::due::{self, Ahead, DAYS_AHEAD, Due, Want};
use carewallet_app::ledger::{self, LedgerRow, Passed};
use carewallet_app::wording::Say as _;
use carewallet_app::wording::due::{heading, own_facts, when};
use carewallet_app::{Error, People};
use carewallet_core::value::Date;
use carewallet_core::{Entry, SubjectId};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::whom;
use crate::visit::Visit;
use crate::window::{Handles, Window};
use carewallet_screen::{Words, english};

/// How many hand-overs are listed.
const LATELY: usize = 5;

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    chrome: Chrome,
    people: Vec<Person>,
    due: Vec<Group>,
    lately: Vec<String>,
    entries: usize,
    /// What was begun and is not saved: its address and words.
    begun: Vec<(String, String)>,
}

/// Somebody in the household.
struct Person {
    name: String,
    about: String,
    handle: String,
    is_gone: bool,
}

/// Things of one sort that want doing.
struct Group {
    heading: &'static str,
    items: Vec<Item>,
}

/// One of them.
struct Item {
    words: Vec<Named>,
    deed: Option<Deed>,
}

/// An entry in a line, and what it says that others do not.
struct Named {
    text: String,
    handle: String,
    facts: Vec<String>,
}

/// What can be done about it.
struct Deed {
    words: &'static str,
    path: String,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    if window.opening.root.is_none() {
        return Ok(Answer::see("/begin"));
    }
    let held = window.record()?;
    let today = window.platform().today();
    let ahead = Ahead::of(today, DAYS_AHEAD);
    let record = held.contents.record();
    let ties = held.ties(&record, today);
    let mut due = due::of_ties(&held.contents, &record, &held.people, &ahead, ties);
    due.extend(of_wallet(window, held.contents.entries().len())?);
    let words = window.words();
    let people = people(&words, &held.people, &mut window.handles);
    let rows = ledger::of_record(&held.contents);
    let page = Home {
        people,
        due: groups(&words, &due, &held.people, today, &mut window.handles),
        lately: rows
            .iter()
            .rev()
            .take(LATELY)
            .map(|row| lately(&words, row))
            .collect(),
        begun: begun(window, &held.people),
        entries: record.active().len(),
        chrome: window.chrome("Today").within("today"),
    };
    Ok(Answer::page(&page))
}

/// What the wallet itself wants.
fn of_wallet(window: &mut Window, entries: usize) -> Result<Vec<Due<'static>>, Error> {
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    Ok(due::of_wallet(&face, &wallet, entries))
}

/// What was begun and is not saved.
fn begun(window: &Window, people: &People) -> Vec<(String, String)> {
    let spoken = window.words();
    let begun = window.writings.begun().iter().map(|writing| {
        let words = format!(
            "{}: {}",
            whom(&spoken, people, &writing.about),
            writing.pages.in_short(&spoken)
        );
        (format!("/write/{}", writing.handle), words)
    });
    begun.collect()
}

fn people(words: &Words, people: &People, handles: &mut Handles) -> Vec<Person> {
    let people = people.iter().map(|person| Person {
        name: person.name.plain(),
        about: person.born.map_or_else(String::new, |born| {
            words
                .say("Born {day}")
                .set("day", words.partial_day(born))
                .to_string()
        }),
        handle: handles.of_subject(&SubjectId::Person(person.id.clone())),
        is_gone: person.gone.is_some(),
    });
    people.collect()
}

fn groups(
    words: &Words,
    due: &[Due<'_>],
    people: &People,
    today: Date,
    handles: &mut Handles,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for due in due {
        let heading = heading(due.want);
        let item = item(words, due, people, today, handles);
        match groups.last_mut().filter(|group| group.heading == heading) {
            Some(group) => group.items.push(item),
            None => groups.push(Group {
                heading,
                items: vec![item],
            }),
        }
    }
    groups
}

fn item(words: &Words, due: &Due<'_>, people: &People, today: Date, handles: &mut Handles) -> Item {
    let day = due
        .day
        .map_or_else(String::new, |day| when(words, due.want, day, today));
    let named_in = due.entries.iter().map(|entry| Named {
        text: format!("{day}{}", named(words, entry, people)),
        handle: handles.of_entry(entry.id()),
        facts: own_facts(entry, &due.entries)
            .iter()
            .map(|fact| words.fact(fact))
            .collect(),
    });
    Item {
        words: named_in.collect(),
        deed: deed(due, handles),
    }
}

/// An entry in a line: whom it is about, what, and who said it.
fn named(words: &Words, entry: &Entry, people: &People) -> String {
    let about = match entry.about() {
        SubjectId::Person(_) if people.iter().count() < 2 => String::new(),
        about => format!("{}: ", whom(words, people, about)),
    };
    let by = entry.envelope().said_by.as_str();
    format!("{about}{} ({by})", words.title(entry))
}

fn deed(due: &Due<'_>, handles: &mut Handles) -> Option<Deed> {
    let first = due
        .entries
        .first()
        .map(|entry| handles.of_entry(entry.id()));
    let (words, path) = match due.want {
        Want::Settle => (english("Say which is right"), format!("/settle/{}", first?)),
        Want::Decide => (english("Answer it"), format!("/receive/waiting/{}", first?)),
        Want::Outcome => (
            english("Say what came of it"),
            format!("/change/{}", first?),
        ),
        Want::LookAgain | Want::RunsOut => (english("Look at it"), format!("/entry/{}", first?)),
        Want::Keep => return None,
        Want::SecondWay => (english("Make a second way in"), "/keep/recovery".to_owned()),
        Want::Drill => (english("Try the way back"), "/keep/drill".to_owned()),
        Want::Backup => (english("Make a backup"), "/keep/backup".to_owned()),
    };
    Some(Deed { words, path })
}

fn lately(words: &Words, row: &LedgerRow) -> String {
    let (line, who, entries) = match &row.passed {
        Passed::Given { handover, .. } => {
            let entries = handover.entries.as_slice().len();
            (
                english("{day}: {entries} entries to {who}"),
                &handover.to,
                entries,
            )
        }
        Passed::Received(receipt) => {
            let entries = receipt.entries.as_slice().len();
            (
                english("{day}: {entries} entries from {who}"),
                &receipt.from,
                entries,
            )
        }
    };
    let line = words.say(line).set("day", words.day(row.at.date()));
    line.set("entries", entries)
        .set("who", who.as_str())
        .to_string()
}
