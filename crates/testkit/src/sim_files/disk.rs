//! What a disk holds, what of it would outlive a power cut, and what a power cut
//! makes of the rest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::SeededRng;

/// Bytes that a disk writes whole or not at all.
const SECTOR: usize = 512;

/// How a file system keeps names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As ext4 with `noauto_da_alloc`: names in the order in which they were
    /// given, files without a name, nothing promised of bytes that were not synced.
    Journalled,
    /// The same without files that have no name.
    NoUnnamed,
    /// As FAT and exFAT: names in any order, a rename is several of them, no
    /// rename that replaces nothing, no links.
    Stick,
}

/// What a name stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Node {
    Folder,
    File(usize),
}

#[derive(Clone, Default)]
struct Content {
    now: Rc<Vec<u8>>,
    synced: Rc<Vec<u8>>,
}

/// A change of names that is not on the disk yet: all of it or nothing.
#[derive(Clone)]
struct Change {
    add: Option<(PathBuf, Node)>,
    drop: Option<PathBuf>,
}

impl Change {
    fn touches(&self, folder: &Path) -> bool {
        let added = self.add.iter().map(|(path, _)| path);
        let mut paths = added.chain(&self.drop);
        paths.any(|path| path.parent() == Some(folder))
    }

    fn make(&self, names: &mut BTreeMap<PathBuf, Node>) {
        if let Some(path) = &self.drop {
            names.remove(path);
        }
        if let Some((path, node)) = &self.add {
            names.insert(path.clone(), *node);
        }
    }
}

/// One thing that a program did to a disk.
#[derive(Clone)]
pub(super) enum Step {
    MakeFolder(PathBuf),
    /// A new file, with the next number.
    Create(Option<PathBuf>),
    Write(usize, Rc<Vec<u8>>),
    Sync(usize),
    Link(usize, PathBuf),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
    SyncFolder(PathBuf),
}

/// A disk.
#[derive(Clone)]
pub(super) struct Disk {
    manner: Manner,
    files: Vec<Content>,
    names: BTreeMap<PathBuf, Node>,
    synced: BTreeMap<PathBuf, Node>,
    waiting: Vec<Change>,
}

impl Disk {
    pub(super) fn new(manner: Manner) -> Self {
        let root = BTreeMap::from([(PathBuf::from("/"), Node::Folder)]);
        Self {
            manner,
            files: Vec::new(),
            names: root.clone(),
            synced: root,
            waiting: Vec::new(),
        }
    }

    pub(super) fn manner(&self) -> Manner {
        self.manner
    }

    pub(super) fn set_manner(&mut self, manner: Manner) {
        self.manner = manner;
    }

    pub(super) fn node(&self, path: &Path) -> Option<Node> {
        self.names.get(path).copied()
    }

    pub(super) fn bytes(&self, file: usize) -> &Rc<Vec<u8>> {
        &self.files[file].now
    }

    pub(super) fn count(&self) -> usize {
        self.files.len()
    }

    /// What is in a folder.
    pub(super) fn inside(&self, folder: &Path) -> impl Iterator<Item = (&PathBuf, Node)> {
        let all = self.names.iter().map(|(path, node)| (path, *node));
        all.filter(move |(path, _)| path.parent() == Some(folder))
    }

    /// Every name with its bytes.
    pub(super) fn everything(&self) -> impl Iterator<Item = (&PathBuf, &[u8])> {
        self.names.iter().map(|(path, node)| match node {
            Node::Folder => (path, &[][..]),
            Node::File(file) => (path, self.files[*file].now.as_slice()),
        })
    }

    pub(super) fn take(&mut self, step: &Step) {
        match step {
            Step::MakeFolder(path) => self.change(Some((path.clone(), Node::Folder)), None),
            Step::Create(path) => {
                self.files.push(Content::default());
                if let Some(path) = path {
                    let node = Node::File(self.files.len() - 1);
                    self.change(Some((path.clone(), node)), None);
                }
            }
            Step::Write(file, bytes) => {
                Rc::make_mut(&mut self.files[*file].now).extend_from_slice(bytes);
            }
            Step::Sync(file) => self.files[*file].synced = Rc::clone(&self.files[*file].now),
            Step::Link(file, path) => self.change(Some((path.clone(), Node::File(*file))), None),
            Step::Rename(from, to) => self.rename(from, to),
            Step::Remove(path) => self.change(None, Some(path.clone())),
            Step::SyncFolder(folder) => self.sync_folder(folder),
        }
    }

    fn change(&mut self, add: Option<(PathBuf, Node)>, drop: Option<PathBuf>) {
        let change = Change { add, drop };
        change.make(&mut self.names);
        self.waiting.push(change);
    }

    fn rename(&mut self, from: &Path, to: &Path) {
        let Some(node) = self.node(from) else { return };
        let (add, drop) = (Some((to.to_owned(), node)), Some(from.to_owned()));
        if self.manner != Manner::Stick {
            return self.change(add, drop);
        }
        if self.names.contains_key(to) {
            self.change(None, Some(to.to_owned()));
        }
        self.change(add, None);
        self.change(None, drop);
    }

    fn sync_folder(&mut self, folder: &Path) {
        let ordered = self.manner != Manner::Stick;
        let last = self.waiting.iter().rposition(|c| c.touches(folder));
        let mut waiting = Vec::new();
        for (number, change) in std::mem::take(&mut self.waiting).into_iter().enumerate() {
            // A journal takes along whatever came before.
            let taken = change.touches(folder) || (ordered && Some(number) < last);
            if taken {
                change.make(&mut self.synced);
            } else {
                waiting.push(change);
            }
        }
        self.waiting = waiting;
    }

    /// Puts everything on the disk.
    pub(super) fn settle(&mut self) {
        self.waiting.clear();
        self.synced.clone_from(&self.names);
        for file in &mut self.files {
            file.synced = Rc::clone(&file.now);
        }
    }

    /// What is found after the power went now.
    pub(super) fn after_a_power_cut(&self, random: &mut SeededRng) -> Self {
        let mut after = self.clone();
        after.names.clone_from(&self.synced);
        let ordered = self.manner != Manner::Stick;
        let first = random.below(self.waiting.len() + 1);
        for (number, change) in self.waiting.iter().enumerate() {
            let made = if ordered {
                number < first
            } else {
                random.percent(50)
            };
            if made {
                change.make(&mut after.names);
            }
        }
        let folders = after.names.clone();
        let lies_in_one = |path: &PathBuf| {
            let folder = path.parent().and_then(|folder| folders.get(folder));
            path.parent().is_none() || folder == Some(&Node::Folder)
        };
        after.names.retain(|path, _| lies_in_one(path));
        for file in &mut after.files {
            file.now = Rc::new(torn(file, self.manner, random));
        }
        after.settle();
        after
    }
}

/// What became of the bytes of a file.
fn torn(file: &Content, manner: Manner, random: &mut SeededRng) -> Vec<u8> {
    let (now, synced) = (&file.now, &file.synced);
    if now == synced || random.percent(25) {
        return synced.to_vec();
    }
    if random.percent(33) {
        return now.to_vec();
    }
    let added = now.len() - synced.len();
    let mut bytes = now[..synced.len() + random.below(added + 1)].to_vec();
    for sector in bytes.chunks_mut(SECTOR) {
        if random.percent(30) {
            // What lay there before: nothing that a journal would show to others.
            let old = if manner == Manner::Stick { 0xa5 } else { 0 };
            sector.fill(old);
        }
    }
    bytes[..synced.len()].copy_from_slice(synced);
    bytes
}
