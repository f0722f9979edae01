//! Repair: what can go out of the way goes into quarantine, and back. Nothing is
//! ever deleted, and what may hold entries stays where it is.

mod attachments;
mod give_up;
mod quarantine;

use super::debris::DebrisSort;
use super::marker;
use super::{Contents, Wallet, WalletError, Warning};
use crate::error_kind::ErrorKind;
use crate::store::{Area, StoreError, origin};

pub use give_up::GivenUp;

/// The name of the file that says which wallet a folder is.
const MARKER: &str = "wallet.json";

/// What a repair does or did.
#[derive(Default)]
pub struct Repair {
    /// Files that go into quarantine.
    pub moves: Vec<Move>,
    /// Whether `wallet.json` is written anew.
    pub marker: bool,
    /// Files that are faults and stay.
    pub stays: Vec<Stays>,
    /// Files that should have gone into quarantine, and why they did not.
    pub failed: Vec<(Move, StoreError)>,
}

/// A file that goes into quarantine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    /// Which folder it is in.
    pub area: Area,
    /// Its name there.
    pub name: String,
    /// Why it may go.
    pub reason: MoveReason,
}

impl Move {
    /// The file, below the wallet's folder.
    #[must_use]
    pub fn file(&self) -> String {
        path(self.area, &self.name)
    }
}

/// Why a file may go into quarantine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MoveReason {
    /// All that it holds was read elsewhere.
    Copy,
    /// It is damaged, and what it should hold was read elsewhere.
    ReadElsewhere,
    /// A write that was interrupted: it was never said to be saved.
    Leftover,
    /// A damaged `wallet.json`, which is written anew.
    Marker,
}

impl MoveReason {
    /// Why, in words.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Copy => "a copy; all that it holds was read elsewhere",
            Self::ReadElsewhere => "damaged; what it should hold was read elsewhere",
            Self::Leftover => "what an interrupted write left; it was never said to be saved",
            Self::Marker => "damaged; it is written anew",
        }
    }
}

/// A file that is a fault and stays where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stays {
    /// The file, below the wallet's folder.
    pub file: String,
    /// The name of its fault.
    pub kind: ErrorKind,
    /// What is wrong with it.
    pub says: String,
    /// Whether it may hold something of the record that is nowhere else.
    pub may_hide: bool,
}

/// What came back from quarantine.
#[derive(Default)]
pub struct Undone {
    /// Files that are where they were: below the wallet's folder.
    pub back: Vec<String>,
    /// Files that are still in quarantine, and why.
    pub stays: Vec<(String, StoreError)>,
}

impl Wallet<'_> {
    /// What a repair would do now. Nothing is changed.
    ///
    /// # Errors
    /// Why the wallet cannot be read.
    pub fn plan_repair(&self) -> Result<Repair, WalletError> {
        self.plan_beside(&self.contents()?)
    }

    /// The same for contents that were read already.
    pub(super) fn plan_beside(&self, contents: &Contents) -> Result<Repair, WalletError> {
        let mut repair = Repair {
            moves: leftovers(self)?,
            ..Repair::default()
        };
        segments(contents, &mut repair);
        attachments::plan(self, contents.entries(), &mut repair)?;
        if self.warnings.contains(&Warning::Marker) {
            repair.moves.push(Move {
                area: Area::Root,
                name: MARKER.to_owned(),
                reason: MoveReason::Marker,
            });
        }
        let unnamed = |warning| matches!(warning, &Warning::Marker | &Warning::Rebuilt);
        repair.marker = self.warnings.iter().any(unnamed);
        repair.moves.sort();
        Ok(repair)
    }

    /// Looks anew and moves what may go. What it could not move stays where it was.
    ///
    /// # Errors
    /// Why the wallet cannot be read, or `wallet.json` not be written.
    pub fn repair(&mut self) -> Result<Repair, WalletError> {
        // A newer version may keep files that this one takes for damaged.
        if self.warnings.contains(&Warning::NewerVersion) {
            return Err(WalletError::NewerVersion);
        }
        let mut repair = self.plan_repair()?;
        let mut done = Vec::with_capacity(repair.moves.len());
        for one in std::mem::take(&mut repair.moves) {
            match self.access.store.set_aside(one.area, &one.name) {
                Ok(_) => done.push(one),
                // Another process was faster: packed, or repaired.
                Err(StoreError::Missing { .. }) => {}
                Err(error) => repair.failed.push((one, error)),
            }
        }
        repair.moves = done;
        let marker_is_there = |(failed, _): &(Move, _)| failed.area == Area::Root;
        if repair.marker && !repair.failed.iter().any(marker_is_there) {
            self.write_marker()?;
            self.warnings
                .retain(|w| !matches!(w, Warning::Marker | Warning::Rebuilt));
        }
        Ok(repair)
    }

    /// Puts back all that lies in quarantine, byte for byte, never over a file.
    ///
    /// # Errors
    /// Why the quarantine cannot be looked into.
    pub fn undo_repair(&mut self) -> Result<Undone, WalletError> {
        let store = self.access.store;
        let listed = match store.list(Area::Quarantine) {
            Err(StoreError::Missing { .. }) => Vec::new(),
            listed => listed?,
        };
        let mut undone = Undone::default();
        let mut missed = false;
        for file in listed {
            let name = file.name;
            if origin(&name) == Some((Area::Root, MARKER)) {
                self.make_room_for_marker()?;
            }
            match store.put_back(&name) {
                Ok(()) => {
                    missed |= self.seen.miss_again(&name);
                    let place = origin(&name).map(|(area, name)| path(area, name));
                    undone.back.push(place.unwrap_or(name));
                }
                Err(error) => undone.stays.push((path(Area::Quarantine, &name), error)),
            }
        }
        if missed {
            self.remember();
        }
        Ok(undone)
    }

    /// Removes the `wallet.json` that a repair wrote: every wallet can make it again.
    fn make_room_for_marker(&self) -> Result<(), WalletError> {
        let store = self.access.store;
        match store.read(Area::Root, MARKER) {
            Ok(bytes) if bytes == marker::marker(&self.id).as_bytes() => {
                Ok(store.remove(Area::Root, MARKER)?)
            }
            _ => Ok(()),
        }
    }
}

fn path(area: Area, name: &str) -> String {
    match area.folder() {
        "" => name.to_owned(),
        folder => format!("{folder}/{name}"),
    }
}

/// What interrupted writes left in the wallet's folders.
fn leftovers(wallet: &Wallet<'_>) -> Result<Vec<Move>, WalletError> {
    let mut moves = Vec::new();
    for area in [Area::Root, Area::Segments, Area::Attachments] {
        let found = match wallet.access.store.leftovers(area) {
            Err(StoreError::Missing { .. }) => continue,
            found => found?,
        };
        let left = found.into_iter().filter(|left| left.plain);
        moves.extend(left.map(|file| Move {
            area,
            name: file.name,
            reason: MoveReason::Leftover,
        }));
    }
    Ok(moves)
}

fn segments(contents: &Contents, repair: &mut Repair) {
    let moved = |file: &str, reason| Move {
        area: Area::Segments,
        name: file.trim_start_matches("segments/").to_owned(),
        reason,
    };
    for debris in contents.debris() {
        match debris.sort {
            // Not ours to move.
            DebrisSort::Foreign => {}
            DebrisSort::Copy => repair.moves.push(moved(&debris.file, MoveReason::Copy)),
            DebrisSort::DamagedCopy => {
                repair
                    .moves
                    .push(moved(&debris.file, MoveReason::ReadElsewhere));
            }
        }
    }
    for problem in contents.faulty() {
        if problem.may_hide_entries() && contents.is_elsewhere(problem) {
            repair
                .moves
                .push(moved(&problem.file, MoveReason::ReadElsewhere));
        } else {
            repair.stays.push(Stays {
                file: problem.file.clone(),
                kind: problem.why.kind(),
                says: problem.why.to_string(),
                may_hide: problem.may_hide_entries(),
            });
        }
    }
}
