//! Names for entries, people and words in addresses: drawn anew for each window, so that
//! nothing of the record stays in the history of a browser.

use std::collections::BTreeMap;

use carewallet_core::{EntryId, RandomSource, SubjectId, hex};

/// Bytes of a handle: none is met by trying.
const BYTES: usize = 12;

/// What a handle stands for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Meant {
    Entry(EntryId),
    Subject(SubjectId),
    Words(String),
}

/// What stands for entries, people and words in addresses.
pub(crate) struct Handles {
    random: Box<dyn RandomSource>,
    handles: BTreeMap<Meant, String>,
    meant: BTreeMap<String, Meant>,
}

impl Handles {
    pub(crate) fn new(random: Box<dyn RandomSource>) -> Self {
        Self {
            random,
            handles: BTreeMap::new(),
            meant: BTreeMap::new(),
        }
    }

    /// A handle that nothing has yet.
    pub(crate) fn draw(&mut self) -> String {
        let mut bytes = [0u8; BYTES];
        self.random.fill(&mut bytes);
        hex::encode(&bytes)
    }

    /// The handle of an entry, the same as long as the window is unlocked.
    pub(crate) fn of_entry(&mut self, id: EntryId) -> String {
        self.of(Meant::Entry(id))
    }

    /// The handle of somebody, or of the home.
    pub(crate) fn of_subject(&mut self, subject: &SubjectId) -> String {
        self.of(Meant::Subject(subject.clone()))
    }

    /// The handle of words that are looked for.
    pub(crate) fn of_words(&mut self, words: &str) -> String {
        self.of(Meant::Words(words.to_owned()))
    }

    fn of(&mut self, meant: Meant) -> String {
        if let Some(handle) = self.handles.get(&meant) {
            return handle.clone();
        }
        let handle = self.draw();
        self.handles.insert(meant.clone(), handle.clone());
        self.meant.insert(handle.clone(), meant);
        handle
    }

    /// The entry of a handle.
    pub(crate) fn entry(&self, handle: &str) -> Option<EntryId> {
        match self.meant.get(handle)? {
            Meant::Entry(id) => Some(*id),
            _ => None,
        }
    }

    /// Somebody, or the home, by a handle.
    pub(crate) fn subject(&self, handle: &str) -> Option<SubjectId> {
        match self.meant.get(handle)? {
            Meant::Subject(subject) => Some(subject.clone()),
            _ => None,
        }
    }

    /// The words of a handle.
    pub(crate) fn words(&self, handle: &str) -> Option<String> {
        match self.meant.get(handle)? {
            Meant::Words(words) => Some(words.clone()),
            _ => None,
        }
    }
}
