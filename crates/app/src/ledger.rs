//! What was handed to whom, and what came from whom.

mod gathered;
mod questions;
mod receivers;
mod row;
mod who_has;
mod who_knows;

use std::collections::BTreeSet;

use carewallet_core::kind::{Handover, Receipt, name_key};
use carewallet_core::record::EntryStatus;
use carewallet_core::wallet::Contents;
use carewallet_core::{EntryId, ErrorKind, SubjectId};

use crate::error::Error;
use crate::face::Face;
use crate::forms::QuestionCounts;
use crate::open_wallet::{self, Folder};
use crate::wholeness;
pub use questions::{QuestionTotals, Total, month};
pub use receivers::receivers;
pub use row::{LedgerRow, Passed};
pub use who_has::{Has, HeldState, who_has};
pub use who_knows::{Holding, Knows, who_knows};

/// The ledger of a wallet.
pub struct Ledger {
    /// Its rows, the oldest first.
    pub rows: Vec<LedgerRow>,
    /// Whether all of the record could be read.
    pub whole: bool,
}

/// Reads the ledger; only what is `with` an agency, where one is named.
///
/// # Errors
/// Why the wallet does not open; [`ErrorKind::Nothing`] where the ledger has no
/// agency of that name.
pub fn ledger(
    face: &mut dyn Face,
    folder: &mut Folder,
    with: Option<&str>,
) -> Result<Ledger, Error> {
    let wallet = folder.open(face)?;
    let contents = open_wallet::contents(face, &wallet)?;
    let mut rows = of_record(&contents);
    if let Some(name) = with {
        rows =
            only_with(rows, name).map_err(|error| wholeness::as_far_as_read(error, &contents))?;
    }
    Ok(Ledger {
        rows,
        whole: contents.wholeness().is_whole(),
    })
}

/// The rows of the agency of this name, else of all whose names contain it.
fn only_with(mut rows: Vec<LedgerRow>, name: &str) -> Result<Vec<LedgerRow>, Error> {
    let wanted = name_key(name);
    let is_called = |row: &LedgerRow| name_key(row.who()) == wanted;
    if rows.iter().any(is_called) {
        rows.retain(is_called);
        return Ok(rows);
    }
    let names: BTreeSet<String> = rows.iter().map(|row| row.who().to_owned()).collect();
    rows.retain(|row| !wanted.is_empty() && name_key(row.who()).contains(&wanted));
    // An empty ledger is an answer, not an error; there are no names to suggest.
    if rows.is_empty() && !names.is_empty() {
        let names: Vec<String> = names.into_iter().collect();
        let message = "nothing in the ledger is with an agency of this name";
        let advice = format!("the ledger has: {}", names.join(", "));
        return Err(Error::new(ErrorKind::Nothing, message).with_advice(advice));
    }
    Ok(rows)
}

/// All rows of a record, the oldest first.
#[must_use]
pub fn of_record(contents: &Contents) -> Vec<LedgerRow> {
    let record = contents.record();
    let in_force = contents
        .entries()
        .iter()
        .filter(|entry| record.status(&entry.id()) == Some(EntryStatus::InForce));
    let given = |body: Box<Handover>| LedgerRow {
        at: body.made_at,
        passed: Passed::Given {
            questions: body.questions.as_ref().map(QuestionCounts::from),
            about: people_in(&body, contents),
            handover: body,
        },
    };
    let received = |body: Box<Receipt>| LedgerRow {
        at: body.made_at,
        passed: Passed::Received(body),
    };
    let row = in_force.filter_map(|entry| {
        let handover = entry.body_of::<Handover>().map(given);
        handover.or_else(|| entry.body_of::<Receipt>().map(received))
    });
    let mut rows: Vec<LedgerRow> = row.collect();
    // By the time it was made: entries reach a wallet in any order.
    rows.sort_by_key(|row| row.at);
    rows
}

/// The people whom the entries of a hand-over are about.
fn people_in(body: &Handover, contents: &Contents) -> BTreeSet<SubjectId> {
    let ids = body.entries.as_slice().iter();
    let ids = ids.filter_map(|id| EntryId::parse(id.as_str()).ok());
    // Of all entries: what was handed over may have been replaced since.
    let subjects = ids.filter_map(|id| Some(contents.get(&id)?.about()));
    let people = subjects.filter(|subject| **subject != SubjectId::Home);
    people.cloned().collect()
}
