//! A file of another program on the terminal: what its columns mean, what would be
//! saved, what is asked, and what is left.

mod columns;
mod table;

use carewallet_app::json_view::TakeoverAnswer;
use carewallet_app::takeover::{
    Columns, DateOrder, ForeignFile, FoundRow, LookedRow, RowState, Taken, Takeover, calendar_rows,
    card_rows, columns as table_columns,
};
use carewallet_core::{Draft, Entry, ErrorKind, Kind};
use clap::Args;

use crate::exit::Refusal;
use crate::render::escape::count;
use crate::session::Session;
use crate::unclear;

/// The flags, the same for every command that takes something over.
#[derive(Args, Clone, Default)]
pub(crate) struct TakeoverArgs {
    /// In dates of a table like 3/5/26 the day comes first
    #[arg(long, requires = "from", conflicts_with = "month_first")]
    day_first: bool,
    /// In dates of a table like 3/5/26 the month comes first
    #[arg(long, requires = "from")]
    month_first: bool,
}

/// The rows of a foreign file, with the columns that they come from.
pub(crate) struct Found {
    pub(crate) rows: Vec<FoundRow>,
    columns: Option<Columns>,
}

impl Found {
    /// Statements that come from no table.
    pub(crate) fn of_rows(rows: Vec<FoundRow>) -> Self {
        Self {
            rows,
            columns: None,
        }
    }
}

/// Takes a file apart. What a column means is shown, and asked where it is unclear.
pub(crate) fn found(
    file: ForeignFile,
    kind: Option<Kind>,
    args: &TakeoverArgs,
    session: &mut Session<'_>,
) -> Result<Found, Refusal> {
    let of = |rows, is: Kind| match kind {
        Some(kind) if kind != is => Err(Refusal::usage(
            format!("this file holds entries of the kind {}", is.name()),
            "leave the kind out",
        )),
        _ => Ok(Found::of_rows(rows)),
    };
    match file {
        ForeignFile::Cards(cards) => of(card_rows(&cards), Kind::Contact),
        ForeignFile::Calendar(calendar) => {
            let rows = calendar_rows(&calendar, session.host.today());
            of(rows, Kind::Appointment)
        }
        ForeignFile::Table(table) => {
            let kind = match kind {
                Some(kind) => kind,
                None => columns::kind(&table_columns::kinds(&table), session)?,
            };
            let mut columns = Columns::of(table, kind)?;
            if args.day_first {
                columns.order_all(DateOrder::DayFirst);
            }
            if args.month_first {
                columns.order_all(DateOrder::MonthFirst);
            }
            columns::settle(&mut columns, session)?;
            Ok(Found {
                rows: columns.rows(),
                columns: Some(columns),
            })
        }
    }
}

/// Looks at all rows, asks what is unclear, and shows what would become of them.
pub(crate) fn look(found: &Found, takeover: &Takeover<'_>, session: &mut Session<'_>) -> Taken {
    let mut taken = Taken::default();
    for row in &found.rows {
        takeover.look(row.clone(), &mut taken, session.host);
        while let Some(settled) = settled(&taken, session) {
            taken.rows.pop();
            takeover.look(settled, &mut taken, session.host);
        }
    }
    table::show(&taken, session);
    if session.can_ask() {
        ask_doubts(&mut taken, session);
    }
    taken
}

/// The last row with one of its unclear values settled, where somebody says which.
fn settled(taken: &Taken, session: &mut Session<'_>) -> Option<FoundRow> {
    let row = taken.rows.last()?;
    let RowState::Unclear(unclear) = &row.state else {
        return None;
    };
    if !session.can_ask() {
        return None;
    }
    let first = unclear.first()?;
    let name = format!("{}, {}: {}", row.found.place(), row.says, first.field);
    let reading = unclear::choose(&name, &first.readings, session)?;
    let mut found = row.found.clone();
    found.settle(first, &reading);
    Some(found)
}

fn ask_doubts(taken: &mut Taken, session: &mut Session<'_>) {
    for row in &mut taken.rows {
        let RowState::Doubtful(draft, why) = &row.state else {
            continue;
        };
        let (place, why) = (row.found.place(), why.join("; "));
        let says = (row.found.question.as_ref()).map_or(&row.says, |question| &question.says);
        let question = format!("{place}, {says}: {why}. Save it all the same?");
        row.state = if session.confirmed(&question) {
            RowState::New(draft.clone())
        } else {
            RowState::LeftOut("you left it out".to_owned())
        };
    }
}

/// What of it should be saved: agreed to beforehand, or asked. Nothing is an error.
pub(crate) fn agreed(
    taken: &mut Taken,
    yes: bool,
    verb: &str,
    session: &mut Session<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let new = taken.drafts().len();
    if new == 0 || yes {
        return Ok(taken.drafts());
    }
    let not_agreed = || Refusal::new(ErrorKind::NotConfirmed, "nothing was saved");
    if !session.can_ask() {
        return Err(not_agreed());
    }
    loop {
        let new = taken.drafts().len();
        let skip = taken.rows.len() - new;
        let is_form = taken.rows.iter().any(|row| row.found.question.is_some());
        let what = if is_form { "questions" } else { "lines" };
        let prompt = format!("{verb} {new}, skip {skip}? [y/N, or {what} to leave out] ");
        let typed = session.host.ask(&prompt).unwrap_or_default();
        match typed.trim().to_lowercase().as_str() {
            "y" | "yes" => return Ok(taken.drafts()),
            "" | "n" | "no" => {
                return Err(not_agreed().hint("to begin again, type the same command"));
            }
            lines => leave_out(lines, taken, session),
        }
    }
}

fn leave_out(typed: &str, taken: &mut Taken, session: &mut Session<'_>) {
    let is_form = taken.rows.iter().any(|row| row.found.question.is_some());
    let what = if is_form { "question" } else { "line" };
    let words = typed.split([' ', ',']).filter(|word| !word.is_empty());
    for word in words {
        let row = taken
            .rows
            .iter_mut()
            .find(|row| row.found.mark() == word && matches!(row.state, RowState::New(_)));
        match row {
            Some(row) => row.state = RowState::LeftOut("you left it out".to_owned()),
            None => {
                let unknown = format!("  there is no such {what} to be saved\n");
                session.host.err(&unknown);
            }
        }
    }
}

/// The answer for programs, and the refusal that names what is left, if anything is.
pub(crate) fn end(
    found: &Found,
    taken: &Taken,
    saved: &[Entry],
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    session.answer(&TakeoverAnswer::new(found.columns.as_ref(), taken, saved))?;
    left(taken)
}

/// The refusal where something is left that somebody may still want.
pub(crate) fn left(taken: &Taken) -> Result<(), Refusal> {
    let left: Vec<&LookedRow> = (taken.rows.iter())
        .filter(|row| row.state.is_left())
        .collect();
    let Some(first) = left.first() else {
        return Ok(());
    };
    let what = match first.found.question {
        Some(_) => "question",
        None => "line",
    };
    let marks: Vec<String> = left.iter().map(|row| row.found.mark()).collect();
    let rows = count(marks.len(), "row was not taken", "rows were not taken");
    let message = format!("{rows}: {what} {}", marks.join(", "));
    Err(Refusal::new(ErrorKind::NotAllTaken, message))
}
