//! A file system in memory that refuses, tears and forgets as real ones do, and
//! that tells what a power cut at any call would have left.

mod disk;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use carewallet_core::store::{FileKind, Files, Found, NewFile, NotPlain};

use crate::SeededRng;
pub use disk::Manner;
use disk::{Disk, Node, Step};

/// What goes wrong, from which call on that would change the disk (from 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// At this call.
    pub at: usize,
    /// And at all later ones.
    pub for_ever: bool,
    /// What goes wrong.
    pub what: Refusal,
}

/// How a call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The disk is full (ENOSPC). Only calls that need room are refused.
    Full,
    /// The quota is used up (EDQUOT). Likewise.
    Quota,
    /// The disk answers with an error (EIO).
    Broken,
    /// Only half of the bytes are taken.
    Short,
    /// A file is called synced and is not.
    Lie,
}

/// A file system. A clone is the same one.
#[derive(Clone)]
pub struct SimFiles(Rc<RefCell<State>>);

struct State {
    disk: Disk,
    steps: Vec<Step>,
    open: BTreeSet<usize>,
    calls: usize,
    trouble: Option<Trouble>,
    room: Option<u64>,
}

impl SimFiles {
    /// An empty one.
    #[must_use]
    pub fn new(manner: Manner) -> Self {
        Self::of(Disk::new(manner))
    }

    fn of(disk: Disk) -> Self {
        Self(Rc::new(RefCell::new(State {
            disk,
            steps: Vec::new(),
            open: BTreeSet::new(),
            calls: 0,
            trouble: None,
            room: None,
        })))
    }

    /// A copy with the same files, all on the disk, that keeps names in this manner.
    #[must_use]
    pub fn settled(&self, manner: Manner) -> Self {
        let mut disk = self.0.borrow().disk.clone();
        disk.settle();
        disk.set_manner(manner);
        Self::of(disk)
    }

    /// How it keeps names.
    #[must_use]
    pub fn manner(&self) -> Manner {
        self.0.borrow().disk.manner()
    }

    /// What goes wrong from now on; calls count from 0 again.
    pub fn strike(&self, trouble: Option<Trouble>) {
        let mut state = self.0.borrow_mut();
        (state.trouble, state.calls) = (trouble, 0);
    }

    /// How many bytes it says are free, from now on; it takes more all the same.
    pub fn claim_room(&self, free: Option<u64>) {
        self.0.borrow_mut().room = free;
    }

    /// How many calls that change the disk there were since [`Self::strike`].
    #[must_use]
    pub fn calls(&self) -> usize {
        self.0.borrow().calls
    }

    /// How many changes there were since this one was made.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.0.borrow().steps.len()
    }

    /// What a power cut now would leave.
    #[must_use]
    pub fn after_a_power_cut(&self, random: &mut SeededRng) -> Self {
        Self::of(self.0.borrow().disk.after_a_power_cut(random))
    }

    /// Goes through what was done to `self` since it was a copy of `start`: before
    /// each change and after the last one, calls `at` with the number of changes
    /// until then, and the disk at that moment.
    pub fn replay(&self, start: &Self, mut at: impl FnMut(usize, &Self)) {
        let now = Self::of(start.0.borrow().disk.clone());
        let steps = self.0.borrow().steps.clone();
        at(0, &now);
        for (number, step) in steps.iter().enumerate() {
            now.0.borrow_mut().disk.take(step);
            at(number + 1, &now);
        }
    }

    /// A number that is another one for other files.
    #[must_use]
    pub fn digest(&self) -> u64 {
        let mut digest = DefaultHasher::new();
        for (path, bytes) in self.0.borrow().disk.everything() {
            (path, bytes).hash(&mut digest);
        }
        digest.finish()
    }

    /// Counts a call, and makes it fail where it should.
    fn call(&self, needs_room: bool) -> io::Result<Option<Refusal>> {
        let mut state = self.0.borrow_mut();
        let call = state.calls;
        state.calls += 1;
        let now = state
            .trouble
            .filter(|t| call == t.at || (t.for_ever && call > t.at));
        match now.map(|trouble| trouble.what) {
            Some(Refusal::Full) if needs_room => Err(ErrorKind::StorageFull.into()),
            Some(Refusal::Quota) if needs_room => Err(ErrorKind::QuotaExceeded.into()),
            Some(Refusal::Broken) => Err(io::Error::other("input/output error")),
            other => Ok(other),
        }
    }

    fn step(&self, step: Step) {
        let mut state = self.0.borrow_mut();
        state.disk.take(&step);
        state.steps.push(step);
    }

    fn node(&self, path: &Path) -> Option<Node> {
        self.0.borrow().disk.node(path)
    }

    /// Refuses a name that is taken, or that lies in no folder.
    fn free(&self, path: &Path) -> io::Result<()> {
        if self.node(path).is_some() {
            return Err(ErrorKind::AlreadyExists.into());
        }
        match path.parent().and_then(|folder| self.node(folder)) {
            Some(Node::Folder) => Ok(()),
            _ => Err(ErrorKind::NotFound.into()),
        }
    }

    fn file(&self, path: &Path) -> io::Result<usize> {
        match self.node(path) {
            Some(Node::File(file)) => Ok(file),
            Some(Node::Folder) => Err(NotPlain::error()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    fn opened(&self, path: Option<PathBuf>) -> Box<dyn NewFile> {
        let number = self.0.borrow().disk.count();
        self.step(Step::Create(path));
        self.0.borrow_mut().open.insert(number);
        let files = self.clone();
        Box::new(Opened { files, number })
    }

    fn is_stick(&self) -> bool {
        self.manner() == Manner::Stick
    }
}

impl Files for SimFiles {
    fn is_journalled(&self, _folder: &Path) -> bool {
        !self.is_stick()
    }

    fn free(&self, _folder: &Path) -> Option<u64> {
        self.0.borrow().room
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.call(true)?;
        self.free(folder)?;
        self.step(Step::MakeFolder(folder.to_owned()));
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<Found>> {
        let state = self.0.borrow();
        if state.disk.node(folder) != Some(Node::Folder) {
            return Err(ErrorKind::NotFound.into());
        }
        let found = |(path, node): (&PathBuf, Node)| {
            let name = path.file_name().unwrap_or_default();
            let (kind, bytes, number) = match node {
                Node::Folder => (FileKind::Folder, 0, 0),
                Node::File(file) => (FileKind::File, state.disk.bytes(file).len(), file),
            };
            Found {
                name: name.to_string_lossy().into_owned(),
                kind,
                bytes: bytes as u64,
                // The order in which they were made is all the time that there is.
                modified: Some(Duration::from_secs(number as u64)),
            }
        };
        Ok(state.disk.inside(folder).map(found).collect())
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let file = self.file(path)?;
        let state = self.0.borrow();
        let bytes = state.disk.bytes(file);
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        Ok(bytes.iter().take(most).copied().collect())
    }

    fn create<'a>(&'a self, path: &Path) -> io::Result<Box<dyn NewFile + 'a>> {
        self.call(true)?;
        self.free(path)?;
        Ok(self.opened(Some(path.to_owned())))
    }

    fn create_unnamed<'a>(&'a self, _folder: &Path) -> io::Result<Box<dyn NewFile + 'a>> {
        self.call(true)?;
        if self.manner() != Manner::Journalled {
            return Err(ErrorKind::Unsupported.into());
        }
        Ok(self.opened(None))
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(true)?;
        if self.is_stick() {
            return Err(ErrorKind::InvalidInput.into());
        }
        self.free(to)?;
        self.file(from)?;
        self.step(Step::Rename(from.to_owned(), to.to_owned()));
        Ok(())
    }

    fn rename_over(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call(true)?;
        self.file(from)?;
        self.step(Step::Rename(from.to_owned(), to.to_owned()));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call(false)?;
        self.file(path)?;
        self.step(Step::Remove(path.to_owned()));
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        if self.call(false)? != Some(Refusal::Lie) {
            self.step(Step::SyncFolder(folder.to_owned()));
        }
        Ok(())
    }

    fn is_abandoned(&self, path: &Path) -> bool {
        let file = self.file(path);
        file.is_ok_and(|file| !self.0.borrow().open.contains(&file))
    }
}

/// A file while its maker writes it.
struct Opened {
    files: SimFiles,
    number: usize,
}

impl NewFile for Opened {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = match self.files.call(true)? {
            Some(Refusal::Short) => bytes.len().div_ceil(2),
            _ => bytes.len(),
        };
        let taken = &bytes[..taken];
        let step = Step::Write(self.number, Rc::new(taken.to_vec()));
        self.files.step(step);
        Ok(taken.len())
    }

    fn sync(&mut self) -> io::Result<()> {
        if self.files.call(true)? != Some(Refusal::Lie) {
            self.files.step(Step::Sync(self.number));
        }
        Ok(())
    }

    fn link_to(&self, path: &Path) -> io::Result<()> {
        self.files.call(true)?;
        if self.files.is_stick() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        self.files.free(path)?;
        self.files.step(Step::Link(self.number, path.to_owned()));
        Ok(())
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.files.0.borrow_mut().open.remove(&self.number);
    }
}
