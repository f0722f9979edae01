//! Backups, repairs and the agency's page, for programs.

use serde::Serialize;

use super::found::{BesideView, CheckFault, LastBackupView};
use super::is_empty;

/// A backup that was made.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BackupAnswer {
    /// The file.
    pub file: String,
    /// How many files of the wallet are in it.
    pub files: usize,
    /// How many entries are in it.
    pub entries: usize,
    /// Files in it that are damaged, as they are in the wallet.
    #[serde(skip_serializing_if = "is_empty")]
    pub damaged: Vec<String>,
    /// Files of the wallet that are not in it.
    #[serde(skip_serializing_if = "is_empty")]
    pub left_out: Vec<BesideView>,
}

/// The agency's page, written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeskAnswer {
    /// The file.
    pub file: String,
    /// How large it is, in bytes.
    pub bytes: usize,
}

/// How a wallet stands with its backups.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BackupStatusAnswer {
    /// The last one that this computer made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<LastBackupView>,
    /// How many entries were written since.
    pub since: usize,
    /// A name for the next one.
    pub name: String,
    /// Sticks that are plugged in.
    #[serde(skip_serializing_if = "is_empty")]
    pub sticks: Vec<String>,
}

/// A wallet that is there again.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RestoreAnswer {
    /// The wallet's id.
    pub wallet: String,
    /// Its folder.
    pub dir: String,
    /// How many files were checked.
    pub files: usize,
    /// How many entries are sound.
    pub entries: usize,
    /// What is wrong, as it was when the backup was made.
    pub faults: Vec<CheckFault>,
}

/// What a repair did, or would do.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RepairAnswer {
    /// Whether it was done.
    pub applied: bool,
    /// Files that go into quarantine, and why.
    pub moves: Vec<BesideView>,
    /// Whether `wallet.json` is written anew.
    pub marker: bool,
    /// Faults that stay.
    pub stays: Vec<CheckFault>,
}

/// What came back from quarantine.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RepairUndone {
    /// Files that are where they were.
    pub back: Vec<String>,
    /// Files that are still in quarantine, and why.
    pub stays: Vec<CheckFault>,
}

/// A file that was given up, or would be.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GivenUpAnswer {
    /// Whether it was done.
    pub applied: bool,
    /// The file.
    pub file: String,
    /// What is wrong with it.
    pub message: String,
    /// Entries that are missing and may have been in it.
    pub entries: Vec<String>,
    /// Entries whose attachment it is.
    pub attached_to: Vec<String>,
}
