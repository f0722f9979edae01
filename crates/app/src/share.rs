//! A selection of the record, handed to an agency or to whoever reads it: from
//! what is wanted ([`ShareRequest`]) to files and a line in the ledger
//! ([`Shared`]). A face that shows it first does so in two steps: what [`prepare`]
//! made is in memory only, and [`hand_over`] writes it.

pub mod body;
mod chosen;
pub mod compose;
mod decided;
mod fit_card;
mod form_answers;
pub mod handover;
pub mod left_out;
mod pack;
mod phone;
mod prepare;
mod previous;
mod receiver;
mod request;
mod scans;
mod select;
mod stays_home;
mod subjects;
mod whole;

use std::path::PathBuf;

use carewallet_core::Share;
use carewallet_core::value::Date;

use crate::error::Error;
use crate::face::Face;
use crate::forms::QuestionCounts;
use crate::open_wallet::{self, Folder};
use crate::output::Output;
use body::Made;
use left_out::LeftOut;

pub use phone::PhoneList;
pub use prepare::Prepared;
pub use request::{
    Choice, EntryChoice, FormChoice, Format, Misfit, ShareFormat, ShareRequest, a_sheet,
};
pub use stays_home::{StaysHome, WhyHome, stays_home};
pub use subjects::named_in;

/// What was handed over.
pub struct Shared {
    /// The share; of a list for a telephone, what it was made from.
    pub share: Share,
    /// What was made of it.
    pub made: MadeOfIt,
    /// The files that were written, by the names that they were given.
    pub files: Vec<PathBuf>,
    /// How many scans go along.
    pub scans: usize,
    /// What is not in it.
    pub left_out: LeftOut,
    /// What of a form it answers.
    pub questions: Option<QuestionCounts>,
    /// If the agency has all of it already: the day on which it got that.
    pub nothing_new_since: Option<Date>,
    /// A picture that was there before and looks like the next page.
    pub stale_page: Option<PathBuf>,
}

/// What was made of a selection.
pub enum MadeOfIt {
    /// A share that was read back and is the same.
    Body(Made),
    /// A list for a telephone with so many items, which nothing reads back.
    List(PhoneList, usize),
}

/// Shares part of a record: chooses, packs, writes the files and then the line of
/// the ledger.
///
/// # Errors
/// What does not go together, what is missing, that the record is not whole, or
/// why it cannot be written. Then there is neither a file nor a line.
pub fn share(
    face: &mut dyn Face,
    folder: &mut Folder,
    request: &ShareRequest,
    output: &Output,
) -> Result<Shared, Error> {
    // Before the wallet is opened: nobody should type a passphrase for a request in vain.
    request.check()?;
    let mut wallet = folder.open(face)?;
    let contents = open_wallet::contents(face, &wallet)?;
    let prepared = Prepared::of(face, &wallet, &contents, request)?;
    prepared.hand_over(face, &mut wallet, &request.file, output)
}

/// Chooses, packs and draws, in memory: nothing is written, and the ledger knows nothing
/// of it.
///
/// # Errors
/// What does not go together, what is missing, or that the record is not whole.
pub fn prepare(
    face: &mut dyn Face,
    folder: &mut Folder,
    request: &ShareRequest,
) -> Result<Prepared, Error> {
    request.check()?;
    let wallet = folder.open(face)?;
    let contents = open_wallet::contents(face, &wallet)?;
    Prepared::of(face, &wallet, &contents, request)
}

/// Hands over what was prepared: writes its files, called after `file`, and the line of
/// the ledger.
///
/// # Errors
/// Why it cannot be written. Then there is neither a file nor a line.
pub fn hand_over(
    face: &mut dyn Face,
    folder: &mut Folder,
    prepared: Prepared,
    file: &std::path::Path,
    output: &Output,
) -> Result<Shared, Error> {
    let mut wallet = folder.open(face)?;
    prepared.hand_over(face, &mut wallet, file, output)
}
