//! A folder in which another process works while it is being read.

use std::cell::Cell;

use carewallet_core::store::{Area, Listed, Store, StoreError};

use crate::memory_store::MemoryStore;

/// A folder that is one thing before a call and another from that call on
/// (from 0; listing and reading count).
pub struct ShiftingStore {
    before: MemoryStore,
    after: MemoryStore,
    at: usize,
    torn: bool,
    calls: Cell<usize>,
}

impl ShiftingStore {
    /// Shifts cleanly before call number `at`.
    #[must_use]
    pub fn new(before: &MemoryStore, after: &MemoryStore, at: usize) -> Self {
        Self {
            before: before.clone(),
            after: after.clone(),
            at,
            torn: false,
            calls: Cell::new(0),
        }
    }

    /// Shifts in the middle of that call: a listing misses the files that are
    /// not there yet, and those that are not there any more.
    #[must_use]
    pub fn torn(mut self) -> Self {
        self.torn = true;
        self
    }

    /// How many calls there were.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.calls.get()
    }

    fn next(&self) -> (usize, &MemoryStore) {
        let call = self.calls.get();
        self.calls.set(call + 1);
        let now = if call < self.at {
            &self.before
        } else {
            &self.after
        };
        (call, now)
    }
}

impl Store for ShiftingStore {
    fn list(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        let (call, now) = self.next();
        let mut files = now.list(area)?;
        if self.torn && call == self.at {
            let before = self.before.list(area)?;
            // The system may list neither new nor removed files; only both is certain.
            files.retain(|file| before.contains(file));
        }
        Ok(files)
    }

    fn read(&self, area: Area, name: &str) -> Result<Vec<u8>, StoreError> {
        self.next().1.read(area, name)
    }

    fn ask_for_room(&self, needed: u64) -> Result<(), StoreError> {
        self.after.ask_for_room(needed)
    }

    fn publish(&self, area: Area, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.after.publish(area, name, bytes)
    }

    fn remove(&self, area: Area, name: &str) -> Result<(), StoreError> {
        self.after.remove(area, name)
    }

    fn leftovers(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        self.next().1.leftovers(area)
    }

    fn set_aside(&self, area: Area, name: &str) -> Result<String, StoreError> {
        self.after.set_aside(area, name)
    }

    fn put_back(&self, aside: &str) -> Result<(), StoreError> {
        self.after.put_back(aside)
    }
}
