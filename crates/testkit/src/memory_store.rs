//! A wallet's folder and a computer's memory, in RAM. A clone is a copy in another
//! place; faults strike where a test wants them.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use carewallet_core::store::{Area, Listed, Memory, Store, StoreError, name_aside, origin};

/// What goes wrong, and at which call (from 0; every call of the store counts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// One call fails; if it writes, nothing is written.
    Once(usize),
    /// From this call on all fail: pulled out, or the power is gone.
    From(usize),
    /// One write arrives whole, and yet reports an error.
    AfterWrite(usize),
    /// One write arrives cut in half under its name, and reports an error.
    Torn(usize),
    /// One write arrives changed, and reading it back reports that.
    Lying(usize),
    /// No more than this many bytes fit in total.
    Full(usize),
}

/// The folder of a wallet.
#[derive(Clone, Default)]
pub struct MemoryStore {
    files: RefCell<BTreeMap<(Area, String), Vec<u8>>>,
    folders: RefCell<BTreeSet<Area>>,
    kept: RefCell<BTreeMap<String, Vec<u8>>>,
    weak: Cell<bool>,
    fault: RefCell<Option<Fault>>,
    calls: RefCell<usize>,
    writes: RefCell<Vec<usize>>,
}

impl MemoryStore {
    /// Sets what goes wrong from now on; the count of calls starts again at 0.
    pub fn strike(&self, fault: Option<Fault>) {
        self.fault.replace(fault);
        self.calls.replace(0);
        self.writes.borrow_mut().clear();
    }

    /// How many calls there were since the last [`Self::strike`].
    #[must_use]
    pub fn calls(&self) -> usize {
        *self.calls.borrow()
    }

    /// Which calls since the last [`Self::strike`] wrote a file.
    #[must_use]
    pub fn writes(&self) -> Vec<usize> {
        self.writes.borrow().clone()
    }

    /// All files: area, name, bytes.
    #[must_use]
    pub fn files(&self) -> Vec<(Area, String, Vec<u8>)> {
        let files = self.files.borrow();
        let all = files.iter();
        all.map(|((area, name), bytes)| (*area, name.clone(), bytes.clone()))
            .collect()
    }

    /// Puts a file there as a sync tool would: without any check.
    pub fn put(&self, area: Area, name: &str, bytes: Vec<u8>) {
        self.folders.borrow_mut().insert(area);
        self.files
            .borrow_mut()
            .insert((area, name.to_owned()), bytes);
    }

    /// Takes a file away without the store noticing.
    pub fn take(&self, area: Area, name: &str) -> Option<Vec<u8>> {
        self.files.borrow_mut().remove(&(area, name.to_owned()))
    }

    /// The same folder on a computer that remembers nothing.
    #[must_use]
    pub fn forgetful(&self) -> Self {
        let copy = self.clone();
        copy.kept.borrow_mut().clear();
        copy
    }

    fn next(&self, name: &str) -> Result<usize, StoreError> {
        let mut calls = self.calls.borrow_mut();
        let call = *calls;
        *calls += 1;
        match *self.fault.borrow() {
            Some(Fault::Once(at)) if call == at => Err(broken(name)),
            Some(Fault::From(at)) if call >= at => Err(broken(name)),
            _ => Ok(call),
        }
    }

    /// From now on the folder says that it is on a weak file system.
    pub fn weaken(&self) {
        self.weak.set(true);
    }

    fn listed(&self, area: Area, leftovers: bool) -> Result<Vec<Listed>, StoreError> {
        self.next(area.folder())?;
        // As on a disk: a folder is missing until something has been put into it.
        if area != Area::Root && !self.folders.borrow().contains(&area) {
            return Err(missing(area.folder()));
        }
        let files = self.files.borrow();
        let here = files
            .iter()
            .filter(|((of, name), _)| *of == area && name.starts_with(".tmp-") == leftovers);
        Ok(here
            .map(|((_, name), bytes)| Listed {
                name: name.clone(),
                bytes: bytes.len() as u64,
                plain: true,
            })
            .collect())
    }

    /// Moves a file, never over another.
    fn move_new(&self, from: (Area, &str), to: (Area, &str)) -> Result<(), StoreError> {
        self.next(from.1)?;
        let (from, to) = ((from.0, from.1.to_owned()), (to.0, to.1.to_owned()));
        let mut files = self.files.borrow_mut();
        if files.contains_key(&to) {
            return Err(StoreError::Exists { name: to.1 });
        }
        let bytes = files.remove(&from).ok_or_else(|| missing(&from.1))?;
        self.folders.borrow_mut().insert(to.0);
        files.insert(to, bytes);
        Ok(())
    }

    fn used(&self) -> usize {
        self.files.borrow().values().map(Vec::len).sum()
    }
}

fn missing(name: &str) -> StoreError {
    StoreError::Missing {
        name: name.to_owned(),
    }
}

fn broken(name: &str) -> StoreError {
    let error = std::io::Error::other("the test pulled the plug");
    StoreError::System {
        name: name.to_owned(),
        error,
    }
}

impl Store for MemoryStore {
    fn list(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        self.listed(area, false)
    }

    fn leftovers(&self, area: Area) -> Result<Vec<Listed>, StoreError> {
        self.listed(area, true)
    }

    fn set_aside(&self, area: Area, name: &str) -> Result<String, StoreError> {
        let mut number = 1;
        loop {
            let aside = name_aside(area, number, name).ok_or_else(|| missing(name))?;
            match self.move_new((area, name), (Area::Quarantine, &aside)) {
                Err(StoreError::Exists { .. }) => number += 1,
                moved => return moved.map(|()| aside),
            }
        }
    }

    fn put_back(&self, aside: &str) -> Result<(), StoreError> {
        let to = origin(aside).ok_or_else(|| missing(aside))?;
        self.move_new((Area::Quarantine, aside), to)
    }

    fn read(&self, area: Area, name: &str) -> Result<Vec<u8>, StoreError> {
        self.next(name)?;
        let files = self.files.borrow();
        let found = files.get(&(area, name.to_owned())).cloned();
        found.ok_or_else(|| missing(name))
    }

    fn ask_for_room(&self, needed: u64) -> Result<(), StoreError> {
        match *self.fault.borrow() {
            Some(Fault::Full(most)) if self.used() as u64 + needed > most as u64 => {
                Err(broken("disk"))
            }
            _ => Ok(()),
        }
    }

    fn publish(&self, area: Area, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        // Counted before the check below: a test strikes at the attempts to write too.
        let call = self.next(name)?;
        self.writes.borrow_mut().push(call);
        let key = (area, name.to_owned());
        if self.files.borrow().contains_key(&key) {
            return Err(StoreError::Exists {
                name: name.to_owned(),
            });
        }
        let fault = *self.fault.borrow();
        match fault {
            Some(Fault::Full(most)) if self.used() + bytes.len() > most => Err(broken(name)),
            Some(Fault::AfterWrite(at)) if at == call => {
                self.put(area, name, bytes.to_vec());
                // The write has arrived, so a caller that retries finds the name taken.
                Err(broken(name))
            }
            Some(Fault::Torn(at)) if at == call => {
                self.put(area, name, bytes[..bytes.len() / 2].to_vec());
                Err(broken(name))
            }
            Some(Fault::Lying(at)) if at == call => {
                let mut changed = bytes.to_vec();
                changed
                    .iter_mut()
                    // In the middle: a check of the first or last bytes alone would miss it.
                    .skip(bytes.len() / 2)
                    .take(1)
                    .for_each(|b| *b ^= 1);
                self.put(area, name, changed);
                Err(StoreError::NotReadBack {
                    name: name.to_owned(),
                })
            }
            _ => {
                self.put(area, name, bytes.to_vec());
                Ok(())
            }
        }
    }

    fn remove(&self, area: Area, name: &str) -> Result<(), StoreError> {
        self.next(name)?;
        let gone = self.files.borrow_mut().remove(&(area, name.to_owned()));
        gone.map(|_| ()).ok_or_else(|| missing(name))
    }
}

impl Memory for MemoryStore {
    fn recall(&self, wallet: &str) -> Option<Vec<u8>> {
        self.kept.borrow().get(wallet).cloned()
    }

    fn keep(&self, wallet: &str, bytes: &[u8]) -> Result<(), StoreError> {
        // What the computer remembers can fail to be written too, and counts as a call.
        self.next("seen.age")?;
        self.kept
            .borrow_mut()
            .insert(wallet.to_owned(), bytes.to_vec());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_strike_where_they_should() {
        let store = MemoryStore::default();
        assert!(store.list(Area::Segments).is_err() && store.list(Area::Root).is_ok());
        store.strike(Some(Fault::Once(1)));
        assert!(store.publish(Area::Segments, "a", b"one").is_ok());
        assert!(store.publish(Area::Segments, "b", b"two").is_err());
        assert!(store.publish(Area::Segments, "b", b"two").is_ok());
        assert!(store.publish(Area::Segments, "b", b"three").is_err());
        store.strike(Some(Fault::Torn(0)));
        assert!(store.publish(Area::Segments, "c", b"four").is_err());
        assert_eq!(store.read(Area::Segments, "c").unwrap(), b"fo");
        store.strike(Some(Fault::Full(10)));
        assert!(store.publish(Area::Root, "d", b"five").is_err());
        assert_eq!(store.clone().files().len(), 3);
    }
}
