//! What somebody has to say about the columns of a table, and what they said.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::takeover::{Columns, DateOrder, Meaning};
use carewallet_core::Kind;
use carewallet_screen::{Words, english};

use super::{at_file, overview};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::reply_draft::Holds;
use crate::request::Request;

#[derive(Template)]
#[template(path = "reply_columns.html")]
struct ColumnsPage {
    chrome: Chrome,
    number: String,
    name: String,
    choices: Vec<Choice>,
}

/// Something about the columns of a table that somebody has to say.
struct Choice {
    /// The name of the field.
    name: String,
    question: String,
    /// What is sent, and what is read.
    options: Vec<(String, String)>,
}

/// The page; none where all is clear.
pub(super) fn page(desk: &mut Desk, number: &str) -> Option<Answer> {
    let file = desk.reply(number)?.file.as_ref()?;
    let name = file.name.clone();
    let choices = choices(&desk.words(), &file.holds);
    if choices.is_empty() {
        return None;
    }
    let page = ColumnsPage {
        number: number.to_owned(),
        name,
        choices,
        chrome: desk.chrome("What do the columns mean?"),
    };
    Some(Answer::page(&page.chrome.title, &page))
}

fn choices(words: &Words, holds: &Holds) -> Vec<Choice> {
    match holds {
        Holds::Rows(_) => Vec::new(),
        Holds::OneOf(_, kinds) => vec![kind(words, kinds)],
        Holds::Table(table) => {
            let mut choices = unclear(words, table);
            choices.extend(unordered(words, table));
            choices
        }
    }
}

fn kind(words: &Words, kinds: &[Kind]) -> Choice {
    let options = kinds.iter().map(|kind| {
        let title = words.say(kind.title()).to_string();
        (kind.name().to_owned(), title)
    });
    Choice {
        name: "kind".to_owned(),
        question: words.say("What does this table hold?").to_string(),
        options: options.collect(),
    }
}

/// The columns that may be one of several fields.
fn unclear(words: &Words, table: &Columns) -> Vec<Choice> {
    let choice = |at: usize| {
        let column = table.columns.get(at)?;
        let Meaning::Unclear(fields) = &column.meaning else {
            return None;
        };
        let named = |field: &&str| {
            let label = table.kind.field(field).map_or(*field, |field| field.label);
            ((*field).to_owned(), words.say(label).to_string())
        };
        let mut options: Vec<(String, String)> = fields.iter().map(named).collect();
        options.push(("-".to_owned(), words.say("none of these").to_string()));
        let question = words.say("What is in your column “{column}”?");
        Some(Choice {
            name: format!("column-{at}"),
            question: question.set("column", &column.heading).to_string(),
            options,
        })
    };
    table.unclear().into_iter().filter_map(choice).collect()
}

/// The columns with dates that mean another day in America.
fn unordered(words: &Words, table: &Columns) -> Vec<Choice> {
    let ways = [
        ("day", english("the day, as in Britain")),
        ("month", english("the month")),
    ];
    let choice = |(at, cell): (usize, &str)| {
        let heading = table.columns.get(at).map_or("", |column| &column.heading);
        let question = words.say("In your column “{column}”, what comes first in {date}?");
        let options = ways.map(|(value, says)| (value.to_owned(), words.say(says).to_string()));
        Choice {
            name: format!("order-{at}"),
            question: question
                .set("column", heading)
                .set("date", cell)
                .to_string(),
            options: options.to_vec(),
        }
    };
    table.unordered().into_iter().map(choice).collect()
}

/// Takes what was said about the columns.
///
/// # Errors
/// That it is no table of what was chosen.
pub(super) fn settle(desk: &mut Desk, number: &str, request: &Request) -> Result<Answer, Error> {
    let reply = desk.reply_mut(number);
    let Some(file) = reply.and_then(|reply| reply.file.as_mut()) else {
        return Ok(Answer::go(overview(number)));
    };
    match &mut file.holds {
        Holds::Rows(_) => {}
        Holds::OneOf(table, kinds) => {
            let chosen = Kind::parse(request.field("kind")).ok();
            if let Some(kind) = chosen.filter(|kind| kinds.contains(kind)) {
                let columns = Columns::of(table.clone(), kind)?;
                file.holds = Holds::Table(columns);
            }
        }
        Holds::Table(table) => settle_columns(table, request),
    }
    Ok(Answer::go(at_file(number)))
}

fn settle_columns(table: &mut Columns, request: &Request) {
    for at in table.unclear() {
        let chosen = request.field(&format!("column-{at}"));
        let meaning = table.columns.get(at).map(|column| &column.meaning);
        let Some(Meaning::Unclear(fields)) = meaning else {
            continue;
        };
        let field = fields.iter().copied().find(|field| *field == chosen);
        if field.is_some() || chosen == "-" {
            table.settle(at, field);
        }
    }
    for at in 0..table.columns.len() {
        match request.field(&format!("order-{at}")) {
            "day" => table.order(at, DateOrder::DayFirst),
            "month" => table.order(at, DateOrder::MonthFirst),
            _ => {}
        }
    }
}
