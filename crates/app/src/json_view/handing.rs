//! What was handed out, read or taken in, for programs.

use std::collections::BTreeMap;

use carewallet_core::value::Date;
use serde::Serialize;

use super::counts::CountsView;
use super::entry::EntryView;
use super::share::ShareView;
use super::trust::TrustView;
use super::{is_not, is_zero};
use crate::agreement::Agreement;
use crate::incoming::Incoming;

/// A share that was written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShareMade<'a> {
    /// What it says about itself.
    pub share: ShareView<'a>,
    /// Part of the record could not be read.
    #[serde(skip_serializing_if = "is_not")]
    pub incomplete: bool,
    /// The first file.
    pub file: String,
    /// All files.
    pub files: Vec<String>,
    /// How many entries are in it.
    pub entries: usize,
    /// Their ids.
    pub ids: Vec<String>,
    /// How many there are of each kind.
    pub kinds: BTreeMap<String, usize>,
    /// How many scans go along.
    #[serde(skip_serializing_if = "is_zero")]
    pub scans: usize,
    /// The number of the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// How many pages it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
    /// Its codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<CodesMade>,
    /// The words that open it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// What is not in it, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<&'a str>,
    /// What of a form it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questions: Option<CountsView>,
}

/// The codes of a sheet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodesMade {
    /// How many are enough.
    pub needed: usize,
    /// How many there are.
    pub total: usize,
}

/// A list for a telephone that was written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListMade<'a> {
    /// What it was made from.
    pub share: ShareView<'a>,
    /// The file.
    pub file: String,
    /// The same, as a list.
    pub files: Vec<String>,
    /// How many entries are in it.
    pub entries: usize,
    /// How many there are of each kind.
    pub kinds: BTreeMap<String, usize>,
}

/// A share that was read.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReadAnswer<'a> {
    /// What it says about itself.
    pub share: ShareView<'a>,
    /// The codes that were found.
    pub codes: CodesRead,
    /// What it holds.
    pub entries: Vec<EntryView<'a>>,
    /// Its maker could not read all of the record.
    #[serde(skip_serializing_if = "is_not")]
    pub incomplete: bool,
    /// How many scans came along.
    #[serde(skip_serializing_if = "is_zero")]
    pub scans: usize,
    /// The files that were written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<String>>,
}

impl<'a> ReadAnswer<'a> {
    /// The answer about what was read. A share whose signature does not hold was refused
    /// before; whose key it is cannot be told without a wallet.
    #[must_use]
    pub fn new(incoming: &'a Incoming, today: Date) -> Self {
        let share = &incoming.share;
        let (found, needed, total) = incoming
            .codes
            .map_or((0, 0, 0), |codes| (codes.found, codes.needed, codes.total));
        let agreement = Agreement::of_share(share);
        let entries = share
            .entries
            .iter()
            .map(|entry| EntryView::in_record(entry, &[], today).agreeing(&agreement, entry));
        Self {
            share: ShareView::new(share, "verified"),
            codes: CodesRead {
                found,
                needed,
                total,
            },
            entries: entries.collect(),
            incomplete: share.header.incomplete,
            scans: incoming.scans.len(),
            files: None,
        }
    }
}

/// The codes that were found on a sheet; all zero for a file.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodesRead {
    /// How many were read.
    pub found: u8,
    /// How many are enough.
    pub needed: u8,
    /// How many there are.
    pub total: u8,
}

/// A share beside the record.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReceiveAnswer<'a> {
    /// What it says about itself.
    pub share: ShareView<'a>,
    /// Whose key signed it.
    pub signer: SignerView,
    /// Its own number, if it came as a sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// What it answers, if the ledger has that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<AnsweredView>,
    /// What it holds, each with what the record says.
    pub entries: Vec<EntryView<'a>>,
    /// How many facts are taken over, not taken over, not yet decided, and not so.
    pub decided: BTreeMap<&'static str, usize>,
    /// Whether anything was saved.
    pub saved: bool,
}

/// What a reply answers.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnsweredView {
    /// The number of the sheet, if it was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The day on which it was made.
    pub made_on: String,
    /// Whom it was for.
    pub to: String,
}

/// The sheets of which facts wait for an answer.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReceiveWaiting {
    /// The sheets, the earliest first.
    pub waiting: Vec<WaitingView>,
}

/// A sheet of which facts wait for an answer.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WaitingView {
    /// Whose facts they are.
    pub from: String,
    /// The day on which they were made.
    pub made_on: String,
    /// The number of the sheet, if it was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// How many wait.
    pub facts: usize,
}

/// Whose key signed a share.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignerView {
    /// `holder`, `verified`, `first_seen` or `revoked`.
    pub state: &'static str,
    /// The key id.
    pub key_id: String,
    /// What to think of an agency's key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<TrustView>,
    /// The words of an agency's key, in two lines of four.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<String>>,
}
