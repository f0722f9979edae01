//! The rows of a foreign file as they would be saved.

use carewallet_app::takeover::{LookedRow, RowState, Taken};

use crate::render::escape::{count, wrapped};
use crate::session::Session;

/// Shows every row, with its line and what would become of it.
pub(super) fn show(taken: &Taken, session: &mut Session<'_>) {
    let order: [(&str, fn(&RowState) -> bool); 4] = [
        ("Would be saved", |state| matches!(state, RowState::New(_))),
        ("To be looked at", |state| {
            matches!(state, RowState::Doubtful(..))
        }),
        ("Cannot be taken", |state| {
            matches!(state, RowState::Refused(_) | RowState::Unclear(_))
        }),
        ("Not saved again, or left out", |state| {
            matches!(
                state,
                RowState::OnRecord(_) | RowState::Twice(_) | RowState::LeftOut(_)
            )
        }),
    ];
    for (heading, is) in order {
        let rows: Vec<&LookedRow> = taken.rows.iter().filter(|row| is(&row.state)).collect();
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
    let mut words = format!(
        "line {}: {}",
        row.found.line,
        row.found.kind.name().replace('_', " ")
    );
    if !row.says.is_empty() {
        words.push_str(&format!(" {}", row.says));
    }
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
