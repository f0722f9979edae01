//! The rows of a foreign file as they would be saved.

use carewallet_app::takeover::{LookedRow, RowState, Taken};
use carewallet_core::Kind;

use crate::render::escape::{count, wrapped};
use crate::session::Session;

const NEW: &str = "Would be saved";
const DOUBTFUL: &str = "To be looked at";
const REFUSED: &str = "Cannot be taken";
const LEFT_OUT: &str = "Not saved again, or left out";

/// Under which heading a row stands.
fn heading_of(state: &RowState) -> &'static str {
    match state {
        RowState::New(_) => NEW,
        RowState::Doubtful(..) => DOUBTFUL,
        RowState::Refused(_) | RowState::Unclear(_) => REFUSED,
        RowState::OnRecord(_) | RowState::Twice(_) | RowState::LeftOut(_) => LEFT_OUT,
    }
}

/// Shows every row, with its line and what would become of it.
pub(super) fn show(taken: &Taken, session: &mut Session<'_>) {
    for heading in [NEW, DOUBTFUL, REFUSED, LEFT_OUT] {
        let is = |row: &&LookedRow| heading_of(&row.state) == heading;
        let rows: Vec<&LookedRow> = taken.rows.iter().filter(is).collect();
        if rows.is_empty() {
            continue;
        }
        session.heading(&format!("{heading}: {}", count(rows.len(), "row", "rows")));
        for row in rows {
            session.say(wrapped(&line(row), ""));
        }
    }
}

fn line(row: &LookedRow) -> String {
    let mut words = match &row.found.question {
        Some(question) => of_question(row, &question.says),
        None => of_line(row),
    };
    if let Some(why) = row.state.why() {
        words.push_str(&format!(" - {why}"));
    }
    let told = row.told.iter();
    let told = told.map(|(field, words)| format!("{field}: understood as {words}"));
    let warnings = row
        .warnings
        .iter()
        .map(|warning| format!("please check: {warning}"));
    let left_out = row
        .found
        .left_out
        .iter()
        .map(|what| format!("left out: {what}"));
    for more in told.chain(warnings).chain(left_out) {
        words.push_str(&format!("; {more}"));
    }
    words
}

fn of_line(row: &LookedRow) -> String {
    let kind = row.found.kind.map_or("", Kind::name).replace('_', " ");
    let mut words = format!("{}: {kind}", row.found.place());
    if !row.says.is_empty() {
        words.push_str(&format!(" {}", row.says));
    }
    words
}

/// A question with its answer, and all that the entry would say.
fn of_question(row: &LookedRow, says: &str) -> String {
    let mut words = format!("{}: {says}", row.found.place());
    let fields = row.found.fields.iter();
    let fields: Vec<String> = fields
        .map(|(name, said)| format!("{name}={said}"))
        .collect();
    if let (Some(kind), false) = (row.found.kind, fields.is_empty()) {
        words.push_str(&format!(" (as {} {})", kind.name(), fields.join(" ")));
    }
    words
}
