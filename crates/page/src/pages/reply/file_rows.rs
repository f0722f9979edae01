//! The rows of a file, each looked at beside what the family has.

use askama::Template;
use carewallet_app::takeover::{LookedRow, RowState, Taken, Takeover};
use carewallet_app::{Attribution, Error, People, reply};
use carewallet_core::Draft;
use carewallet_screen::said;

use super::entries::{self, Row};
use super::{at_file, overview, put_in};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::reply_draft::Holds;
use crate::request::Request;

#[derive(Template)]
#[template(path = "reply_rows.html")]
struct RowsPage {
    chrome: Chrome,
    number: String,
    name: String,
    /// Whom the rows may be about, where the file does not say it: value, name, chosen.
    people: Vec<(String, String, bool)>,
    new: Vec<FileRow>,
    doubtful: Vec<FileRow>,
    refused: Vec<FileRow>,
    left_out: Vec<FileRow>,
}

/// A row of the file.
struct FileRow {
    at: usize,
    place: String,
    says: String,
    /// The entry that it would be.
    entry: Option<Row>,
    /// Why it is not taken as it is.
    why: Vec<String>,
}

/// The page.
pub(super) fn page(desk: &mut Desk, number: &str) -> Answer {
    let chrome = desk.chrome("Entries from a file");
    let (Some(taken), Some(name)) = (looked(desk, number), name(desk, number)) else {
        return Answer::go(overview(number));
    };
    let of = |is: fn(&RowState) -> bool| {
        let rows = taken.rows.iter().enumerate();
        let rows = rows.filter(|(_, row)| is(&row.state));
        rows.map(|(at, row)| file_row(desk, number, at, row))
            .collect()
    };
    let page = RowsPage {
        number: number.to_owned(),
        name,
        people: people(desk, number),
        new: of(|state| matches!(state, RowState::New(_))),
        doubtful: of(|state| matches!(state, RowState::Doubtful(..))),
        refused: of(|state| matches!(state, RowState::Refused(_) | RowState::Unclear(_))),
        left_out: of(|state| !state.is_left() && !matches!(state, RowState::New(_))),
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

fn name(desk: &Desk, number: &str) -> Option<String> {
    Some(desk.reply(number)?.file.as_ref()?.name.clone())
}

/// The people of the sheet, where there are several.
fn people(desk: &Desk, number: &str) -> Vec<(String, String, bool)> {
    let Some(incoming) = desk.sheet(number) else {
        return Vec::new();
    };
    let file = desk.reply(number).and_then(|reply| reply.file.as_ref());
    let about = file.and_then(|file| file.about.as_deref());
    let people = People::from_share(&incoming.share);
    let people: Vec<(String, String, bool)> = people
        .iter()
        .map(|person| {
            let id = person.id.as_str();
            (id.to_owned(), person.name.plain(), about == Some(id))
        })
        .collect();
    if people.len() > 1 { people } else { Vec::new() }
}

fn file_row(desk: &Desk, number: &str, at: usize, row: &LookedRow) -> FileRow {
    let words = desk.words();
    let entry = match &row.state {
        RowState::New(draft) | RowState::Doubtful(draft, _) => {
            entries::row(desk, number, at, draft)
        }
        _ => None,
    };
    let why = match &entry {
        // What it contradicts stands with the entry, in all its words.
        Some(_) => row.found.doubts.clone(),
        None => row.state.why().into_iter().collect(),
    };
    FileRow {
        at,
        place: words.say(&row.found.place()).to_string(),
        says: says(row),
        why: why.iter().map(|why| said(&words, why)).collect(),
        entry,
    }
}

/// What a row says, and what of it was read otherwise or is not kept.
fn says(row: &LookedRow) -> String {
    let mut says = match &row.found.question {
        Some(question) => question.says.clone(),
        None => row.says.clone(),
    };
    for (field, words) in &row.told {
        says.push_str(&format!("; {field}: {words}"));
    }
    for left in &row.found.left_out {
        says.push_str(&format!(" [- {left}]"));
    }
    says
}

/// The rows, each looked at beside what the family has.
fn looked(desk: &Desk, number: &str) -> Option<Taken> {
    let share = &desk.sheet(number)?.share;
    let agency = desk.agency.as_ref()?;
    let file = desk.reply(number)?.file.as_ref()?;
    let people = People::from_share(share);
    let takeover = Takeover {
        writer: &reply::writer(agency.name().clone(), &people, share),
        about: file.about.as_deref(),
        attribution: &Attribution::default(),
        standing: &reply::standing(share, desk.today()),
        dates_are_right: false,
        today: desk.today(),
    };
    let found = match &file.holds {
        Holds::Rows(rows) => rows.clone(),
        Holds::Table(columns) => columns.rows(),
        Holds::OneOf(..) => Vec::new(),
    };
    let mut taken = Taken::default();
    for row in found {
        takeover.look(row, &mut taken, &desk.browser);
    }
    Some(taken)
}

/// Says whom the rows are about.
pub(super) fn set_about(desk: &mut Desk, number: &str, request: &Request) -> Answer {
    let reply = desk.reply_mut(number);
    if let Some(file) = reply.and_then(|reply| reply.file.as_mut()) {
        file.about = request.fields.given("about").map(str::to_owned);
    }
    Answer::go(at_file(number))
}

/// Puts what is unmistakable into the reply, and what was ticked.
///
/// # Errors
/// As [`super::add`].
pub(super) fn take(desk: &mut Desk, number: &str, request: &Request) -> Result<Answer, Error> {
    let Some(taken) = looked(desk, number) else {
        return Ok(Answer::go(overview(number)));
    };
    let ticked = request.fields.all("row");
    let ticked: Vec<usize> = ticked.filter_map(|at| at.parse().ok()).collect();
    let rows = taken.rows.into_iter().enumerate();
    let drafts = rows.filter_map(|(at, row)| match row.state {
        RowState::New(draft) => Some(*draft),
        RowState::Doubtful(draft, _) => ticked.contains(&at).then_some(*draft),
        _ => None,
    });
    let drafts: Vec<Draft> = drafts.collect();
    let answer = put_in(desk, number, drafts)?;
    if let Some(reply) = desk.reply_mut(number) {
        reply.file = None;
    }
    Ok(answer)
}
