//! Directories of agencies, for programs.

use carewallet_core::directory::{Changes, DirectoryFile, DirectoryIdentity};
use carewallet_core::kind::ListedAgency;
use serde::Serialize;

use super::{TrustView, is_empty, key_id, words};
use crate::address_book::directories::{Held, Moved};

/// Which directory it is.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DirectoryView {
    /// What it is called.
    pub name: String,
    /// Who maintains it.
    pub maintainers: Vec<MaintainerView>,
    /// How many of them have to sign.
    pub needed: u32,
    /// The words to compare, in two lines of four.
    pub words: Vec<String>,
    /// The number of the list.
    pub number: u32,
    /// The day on which the list was made.
    pub made_on: String,
}

/// Somebody who maintains a directory.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaintainerView {
    /// What they are called.
    pub name: String,
    /// The key id.
    pub key_id: String,
}

impl DirectoryView {
    fn new(identity: &DirectoryIdentity, number: u32, made_on: String) -> Self {
        let maintainers = identity.maintainers.iter().map(|one| MaintainerView {
            name: one.name.plain(),
            key_id: key_id(one.key.as_str()),
        });
        Self {
            name: identity.name.plain(),
            maintainers: maintainers.collect(),
            needed: identity.needed,
            words: words(&identity.words()),
            number,
            made_on,
        }
    }
}

impl From<&DirectoryFile> for DirectoryView {
    fn from(list: &DirectoryFile) -> Self {
        Self::new(&list.identity, list.number, list.made_on.written())
    }
}

/// An agency on a list.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ListedView {
    /// What it is called there.
    pub name: String,
    /// The key id.
    pub key_id: String,
    /// The day from which on its key is revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked_from: Option<String>,
}

impl From<&ListedAgency> for ListedView {
    fn from(agency: &ListedAgency) -> Self {
        let revoked = agency.revoked.as_ref();
        Self {
            name: agency.name.plain(),
            key_id: key_id(agency.key.as_str()),
            revoked_from: revoked.map(|revoked| revoked.from.written()),
        }
    }
}

/// What a list changes.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangesView {
    /// Agencies that were not listed.
    #[serde(skip_serializing_if = "is_empty")]
    pub added: Vec<ListedView>,
    /// Agencies with another name, or another place where files are sealed to.
    #[serde(skip_serializing_if = "is_empty")]
    pub changed: Vec<ListedView>,
    /// Agencies whose key it revokes.
    #[serde(skip_serializing_if = "is_empty")]
    pub revoked: Vec<ListedView>,
    /// Agencies that are not listed any more: their keys count as revoked.
    #[serde(skip_serializing_if = "is_empty")]
    pub gone: Vec<ListedView>,
}

impl From<&Changes> for ChangesView {
    fn from(changes: &Changes) -> Self {
        let views = |all: &[ListedAgency]| all.iter().map(ListedView::from).collect();
        Self {
            added: views(&changes.added),
            changed: views(&changes.changed),
            revoked: views(&changes.revoked),
            gone: views(&changes.gone),
        }
    }
}

/// A list that a family was offered.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DirectoryOffered {
    /// The directory and the list.
    pub directory: DirectoryView,
    /// The names of those who signed it.
    pub signed_by: Vec<String>,
    /// The number of the list that the wallet had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held: Option<u32>,
    /// What it changes against that.
    pub changes: ChangesView,
    /// What became of the agencies of the address book.
    #[serde(skip_serializing_if = "is_empty")]
    pub moved: Vec<MovedView>,
    /// Whether it was saved just now.
    pub saved: bool,
}

/// An agency of the address book that a list moved.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MovedView {
    /// The agency.
    pub agency: String,
    /// What was to be thought of its key.
    pub before: TrustView,
    /// What is to be thought of it now.
    pub now: TrustView,
}

impl From<&Moved> for MovedView {
    fn from(moved: &Moved) -> Self {
        Self {
            agency: moved.name.plain(),
            before: TrustView::from(&moved.before),
            now: TrustView::from(&moved.now),
        }
    }
}

/// The directories of a wallet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DirectoryList {
    /// Each with its newest list.
    pub directories: Vec<HeldDirectoryView>,
}

/// A directory that a wallet has.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldDirectoryView {
    /// The directory and its newest list.
    pub directory: DirectoryView,
    /// How many agencies are listed, without those that are revoked.
    pub agencies: usize,
}

impl From<&Held> for HeldDirectoryView {
    fn from(held: &Held) -> Self {
        Self {
            directory: DirectoryView::new(&held.identity, held.number, held.made_on.written()),
            agencies: held.agencies,
        }
    }
}

/// A directory that a family forgot.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DirectoryForgotten {
    /// What it is called.
    pub forgotten: String,
    /// How many entries were withdrawn.
    pub entries: usize,
}

/// A list that a maintainer signed.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DirectorySigned {
    /// The directory and the list.
    pub directory: DirectoryView,
    /// The names of those who have signed it.
    pub signed_by: Vec<String>,
    /// How many signatures are wanting.
    pub wanting: usize,
    /// How many agencies are on it.
    pub agencies: usize,
    /// What it changes against the list before it, where it was made just now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<ChangesView>,
    /// The file that was written.
    pub file: String,
}
