//! The rows of a file, each looked at beside what the family has.

use askama::Template;
use carewallet_app::takeover::{LookedRow, RowState, Taken, Takeover};
use carewallet_app::{Attribution, Error, People, reply};
use carewallet_core::{Draft, ErrorKind};
use carewallet_screen::{Words, english, said};

use super::entries::{self, Around, Row};
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
    let drafted = entries::drafted(desk, number);
    let Some(around) = Around::new(desk, number, &drafted) else {
        return Answer::go(overview(number));
    };
    let words = desk.words();
    let of = |is: fn(&RowState) -> bool| {
        let rows = taken.rows.iter().enumerate();
        let rows = rows.filter(|(_, row)| is(&row.state));
        rows.map(|(at, row)| file_row(&words, &around, at, row))
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
    let mut people: Vec<(String, String, bool)> = people
        .iter()
        .map(|person| {
            let id = person.id.as_str();
            (id.to_owned(), person.name.plain(), about == Some(id))
        })
        .collect();
    if people.len() < 2 {
        return Vec::new();
    }
    let home = desk.words().say("the home").to_string();
    people.push(("home".to_owned(), home, about == Some("home")));
    people
}

fn file_row(words: &Words, around: &Around<'_>, at: usize, row: &LookedRow) -> FileRow {
    let entry = match &row.state {
        RowState::New(draft) | RowState::Doubtful(draft, _) => around.row(at, draft, None),
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
        says: says(words, row),
        why: why.iter().map(|why| said(words, why)).collect(),
        entry,
    }
}

/// What a row says, and what of it was read otherwise or is not kept.
fn says(words: &Words, row: &LookedRow) -> String {
    let mut says = match &row.found.question {
        Some(question) => question.says.clone(),
        None => row.says.clone(),
    };
    for (name, read) in &row.told {
        let field = row.found.kind.and_then(|kind| kind.field_at(name));
        let label = words.say(field.map_or(name, |field| field.label));
        let understood = words.say("{label}: understood as {words}");
        let understood = understood
            .set("label", label.to_string())
            .set("words", read);
        says.push_str(&format!("; {understood}"));
    }
    for left in &row.found.left_out {
        let left = words.say("Left out: {what}").set("what", left).to_string();
        says.push_str(&format!("; {left}"));
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

/// Puts what is unmistakable into the reply, and what was ticked. Where somebody chose
/// another person, the rows are shown again first.
///
/// # Errors
/// [`ErrorKind::Nothing`] where nothing would be taken; as [`super::add`].
pub(super) fn take(desk: &mut Desk, number: &str, request: &Request) -> Result<Answer, Error> {
    let chosen = request.fields.given("about");
    let reply = desk.reply_mut(number);
    if let Some(file) = reply.and_then(|reply| reply.file.as_mut()) {
        let is_other = chosen.is_some() && file.about.as_deref() != chosen;
        if is_other || request.field("do") == "about" {
            file.about = chosen.map(str::to_owned);
            return Ok(Answer::go(at_file(number)));
        }
    }
    let Some(taken) = looked(desk, number) else {
        return Ok(Answer::go(overview(number)));
    };
    let (drafts, left) = parted(taken, request);
    if drafts.is_empty() {
        let message = english("no row was ticked: nothing was taken");
        return Err(Error::new(ErrorKind::Nothing, message));
    }
    let answer = put_in(desk, number, drafts)?;
    if let Some(reply) = desk.reply_mut(number) {
        reply.file = None;
    }
    if !left.is_empty() {
        let words = desk.words();
        let places: Vec<String> = left.iter().map(|at| words.say(at).to_string()).collect();
        let said = words.say("Not taken from the file: {places}.");
        desk.say(said.set("places", places.join(", ")).to_string());
    }
    Ok(answer)
}

/// What is taken, and the places of what somebody may still want.
fn parted(taken: Taken, request: &Request) -> (Vec<Draft>, Vec<String>) {
    let ticked = request.fields.all("row");
    let ticked: Vec<usize> = ticked.filter_map(|at| at.parse().ok()).collect();
    let (mut drafts, mut left) = (Vec::new(), Vec::new());
    for (at, row) in taken.rows.into_iter().enumerate() {
        match row.state {
            RowState::New(draft) => drafts.push(*draft),
            RowState::Doubtful(draft, _) if ticked.contains(&at) => drafts.push(*draft),
            state if state.is_left() => left.push(row.found.place()),
            _ => {}
        }
    }
    (drafts, left)
}
