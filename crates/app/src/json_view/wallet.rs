//! A wallet and who is in it, for programs.

use serde::Serialize;

use super::found::{BesideView, CheckFault, LastBackupView};
use super::{TrustView, is_empty};

/// A wallet that was made.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WalletMade {
    /// The wallet.
    pub wallet: WalletView,
    /// The first person.
    pub person: NamedPerson,
    /// The first holder.
    pub holder: NamedHolder,
    /// The file of the key.
    pub key: String,
}

/// A wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WalletView {
    /// Its id.
    pub id: String,
    /// Its folder.
    pub dir: String,
}

/// A person by id and name.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedPerson {
    /// Their id in the wallet.
    pub id: String,
    /// Their name, as it was typed.
    pub name: String,
}

/// A holder by name and key.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedHolder {
    /// What the holder is called.
    pub name: String,
    /// The key id.
    pub key_id: String,
}

/// A person who was added.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonAdded {
    /// The person.
    pub person: NamedPerson,
    /// The ids of the entries that were saved.
    pub entries: Vec<String>,
}

/// A person who was taken out.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonRemoved {
    /// The person.
    pub removed: NamedPerson,
    /// The ids of the entries that do not count any more.
    pub withdrawn: Vec<String>,
    /// The entries that say so.
    pub saved: Vec<String>,
}

/// Two people who were one.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonMerged {
    /// Who is not there any more.
    pub merged: NamedPerson,
    /// Who they are now.
    pub into: NamedPerson,
    /// How many entries are said about them now.
    pub moved: usize,
    /// The entries that were saved.
    pub saved: Vec<String>,
}

/// Everybody in the wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonList {
    /// The people, the first one first.
    pub people: Vec<PersonView>,
}

/// Somebody in the wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonView {
    /// Their id in the wallet.
    pub id: String,
    /// Their full name.
    pub name: String,
    /// What they like to be called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred: Option<String>,
    /// When they were born, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<String>,
    /// When they died, as recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub died_on: Option<String>,
    /// When they left the household, as recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_on: Option<String>,
    /// The id of the entry that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
}

/// An agency's key that was made.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyKeyMade {
    /// What the agency is called.
    pub agency: String,
    /// The file of the key.
    pub key: String,
    /// The key id.
    pub key_id: String,
    /// The public line, for families.
    pub public: String,
    /// The words to read to a family, in two lines of four.
    pub words: Vec<String>,
    /// The last day of a desk's key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Whether the key is only for trying things out.
    #[serde(skip_serializing_if = "super::is_not")]
    pub test: bool,
}

/// An agency that was put into the address book.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyAdded {
    /// What the agency is called.
    pub agency: String,
    /// The ids of the entries that were saved.
    pub entries: Vec<String>,
}

/// The address book.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyList {
    /// The agencies.
    pub agencies: Vec<AgencyView>,
}

/// An agency of the address book.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyView {
    /// What it is called.
    pub name: String,
    /// The id of its entry.
    pub entry: String,
    /// Its telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The key id, if its key is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// What to think of that key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<TrustView>,
}

/// What a check of the whole wallet found.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckAnswer {
    /// How many files were read.
    pub files: usize,
    /// How many entries are sound.
    pub entries: usize,
    /// What is wrong.
    pub faults: Vec<CheckFault>,
    /// What lies beside the wallet's files and is no fault.
    #[serde(skip_serializing_if = "is_empty")]
    pub also: Vec<BesideView>,
    /// The last backup that this computer made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<LastBackupView>,
}

/// What came in from another copy of the wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MergeAnswer {
    /// How many entries are new here.
    pub merged: usize,
    /// How many attachments were missing or damaged here, and are whole now.
    pub attachments: usize,
    /// What could not be copied: the merge is complete only if there is nothing.
    #[serde(skip_serializing_if = "is_empty")]
    pub not_copied: Vec<CheckFault>,
    /// Files of the other copy that were set aside.
    pub problems: Vec<CheckFault>,
}
