//! What the columns of a table mean: shown, and asked where it is unclear.

use carewallet_app::takeover::{Column, Columns, DateOrder, Meaning};
use carewallet_core::{ErrorKind, Kind};
use serde_json::json;

use crate::exit::Refusal;
use crate::render::escape::visible;
use crate::session::Session;

/// What sort of things a table holds.
pub(super) fn kind(fit: &[Kind], session: &mut Session<'_>) -> Result<Kind, Refusal> {
    if let [only] = fit {
        return Ok(*only);
    }
    let names: Vec<&str> = fit.iter().map(|kind| kind.name()).collect();
    if session.can_ask() && !fit.is_empty() {
        let chosen = choose("What does this table hold?", &names, session);
        if let Some(at) = chosen {
            return Ok(fit[at]);
        }
    }
    let (kind, message) = if fit.is_empty() {
        (
            ErrorKind::Nothing,
            "no column of this table has a name that is known",
        )
    } else {
        (
            ErrorKind::Unclear,
            "the columns do not say what this table holds",
        )
    };
    let example = names.first().copied().unwrap_or("medication");
    Err(Refusal::new(kind, message)
        .hint(format!("say which: carewallet add {example} --from FILE")))
}

/// Shows all columns, and settles those that are unclear.
pub(super) fn settle(columns: &mut Columns, session: &mut Session<'_>) -> Result<(), Refusal> {
    if session.can_ask() {
        for at in columns.unclear() {
            ask(at, columns, session);
        }
        let unordered: Vec<(usize, String)> = (columns.unordered().into_iter())
            .map(|(at, cell)| (at, cell.to_owned()))
            .collect();
        for (at, cell) in unordered {
            ask_order(at, &cell, columns, session);
        }
    }
    let open = columns.unclear();
    if open.is_empty() {
        for column in columns
            .columns
            .iter()
            .filter(|column| !column.heading.is_empty())
        {
            session.say(says(column));
        }
        return Ok(());
    }
    let names: Vec<&str> = open
        .iter()
        .map(|at| columns.columns[*at].heading.as_str())
        .collect();
    let details = json!({ "columns": names });
    let message = format!(
        "it is not clear what these columns mean: {}",
        names.join(", ")
    );
    let hint = "give each a name of its own, such as one of carewallet kinds KIND, or run this on a terminal";
    Err(Refusal::from(
        carewallet_app::Error::new(ErrorKind::Unclear, message)
            .with_advice(hint)
            .with_details(details),
    ))
}

fn says(column: &Column) -> String {
    let heading = &column.heading;
    match &column.meaning {
        Meaning::Field(field) => match &column.unit {
            Some(unit) => format!("your column \"{heading}\" -> {field}, in {unit}"),
            None => format!("your column \"{heading}\" -> {field}"),
        },
        Meaning::About => format!("your column \"{heading}\" -> whom it is about"),
        Meaning::Note => format!("your column \"{heading}\" fits no field: kept in the note"),
        Meaning::LeftOut | Meaning::Unclear(_) => {
            format!("your column \"{heading}\" fits no field: left out")
        }
    }
}

fn ask(at: usize, columns: &mut Columns, session: &mut Session<'_>) {
    let column = &columns.columns[at];
    let Meaning::Unclear(fields) = column.meaning.clone() else {
        return;
    };
    let question = format!(
        "What is in your column \"{}\" (number {})?",
        column.heading,
        at + 1
    );
    let mut names = fields.clone();
    names.push("none of these");
    // If nobody says, it stays unclear.
    if let Some(chosen) = choose(&question, &names, session) {
        columns.settle(at, fields.get(chosen).copied());
    }
}

fn ask_order(at: usize, cell: &str, columns: &mut Columns, session: &mut Session<'_>) {
    let heading = &columns.columns[at].heading;
    let question = format!("In your column \"{heading}\", what comes first in {cell}?");
    match choose(&question, &["the day, as in Britain", "the month"], session) {
        Some(0) => columns.order(at, DateOrder::DayFirst),
        Some(_) => columns.order(at, DateOrder::MonthFirst),
        None => {}
    }
}

/// Which one of several, by its number.
fn choose(question: &str, names: &[&str], session: &mut Session<'_>) -> Option<usize> {
    let mut words = format!("{question}\n");
    for (number, name) in (1..).zip(names) {
        words.push_str(&format!("  {number}  {name}\n"));
    }
    session.host.err(&visible(&words));
    loop {
        let typed = session.host.ask("  the number, or Enter for none> ")?;
        let typed = typed.trim();
        if typed.is_empty() || typed == "." {
            return None;
        }
        let number = typed.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        if let Some(at) = number.filter(|at| *at < names.len()) {
            return Some(at);
        }
        session.host.err("  this is none of the numbers\n");
    }
}
