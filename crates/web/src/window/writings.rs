//! What somebody has begun to write down, in memory only. A reload, the back button or a
//! second tab finds it as it stands; a second click on "save" finds that it is saved.

use carewallet_app::entry_walk::EntryWalk;
use carewallet_app::{AttributionText, Error};
use carewallet_core::{EntryId, ErrorKind, SubjectId, limits};
use carewallet_screen::EntryPages;

/// How many may be begun at the same time.
const BEGUN: usize = 12;
/// Bytes of photographs and letters that wait in memory to be saved.
const WAITING_BYTES: usize = 2 * limits::FILE_BYTES;
/// How many that were saved are remembered, for a second click.
const SAVED: usize = 64;

/// All that was begun.
#[derive(Default)]
pub(crate) struct Writings {
    begun: Vec<Writing>,
    saved: Vec<(String, EntryId)>,
}

/// An entry that is being written.
pub(crate) struct Writing {
    /// What stands for it in addresses.
    pub(crate) handle: String,
    pub(crate) about: SubjectId,
    /// Its questions, and what was answered.
    pub(crate) pages: EntryPages,
    /// The number of the page that is shown: a form that answers another one is stale.
    pub(crate) step: u32,
    /// Who said it, when, and how private it is, as it was typed.
    pub(crate) telling: Telling,
    pub(crate) files: Vec<WaitingFile>,
    /// The entry in whose place it stands.
    pub(crate) changes: Option<EntryId>,
}

/// Who said it, when, and how private it is, as it was typed.
#[derive(Default)]
pub(crate) struct Telling {
    pub(crate) text: AttributionText,
    /// Whose words these are, as it was chosen: `own`, `about` or `for`.
    pub(crate) whose: String,
    /// Whether whoever is named wrote it, as it was chosen: `yes` or `no`.
    pub(crate) wrote: String,
    /// What was said to be right although it is unlikely.
    pub(crate) is_right: Vec<String>,
    /// Whether it is filled in for the first time.
    pub(crate) is_touched: bool,
}

/// A photograph or a letter that waits to be saved.
pub(crate) struct WaitingFile {
    /// What the browser called it.
    pub(crate) name: String,
    pub(crate) caption: String,
    pub(crate) media_type: carewallet_core::value::Line,
    pub(crate) bytes: Vec<u8>,
}

impl Writings {
    /// Begins one.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`] where too much is begun already.
    pub(crate) fn begin(&mut self, writing: Writing) -> Result<(), Error> {
        if self.begun.len() >= BEGUN {
            let message = "twelve entries are begun and not saved: finish one, or drop it";
            return Err(Error::new(ErrorKind::Usage, message));
        }
        self.begun.push(writing);
        Ok(())
    }

    /// Those that are not saved yet.
    pub(crate) fn begun(&self) -> &[Writing] {
        &self.begun
    }

    pub(crate) fn get(&self, handle: &str) -> Option<&Writing> {
        self.begun.iter().find(|writing| writing.handle == handle)
    }

    pub(crate) fn get_mut(&mut self, handle: &str) -> Option<&mut Writing> {
        self.begun
            .iter_mut()
            .find(|writing| writing.handle == handle)
    }

    /// The entry that was saved of it.
    pub(crate) fn saved(&self, handle: &str) -> Option<EntryId> {
        let saved = self.saved.iter().find(|(saved, _)| saved == handle);
        saved.map(|(_, id)| *id)
    }

    /// The entry that was saved last.
    pub(crate) fn last_saved(&self) -> Option<EntryId> {
        self.saved.last().map(|(_, id)| *id)
    }

    /// Drops what was begun, since it is saved.
    pub(crate) fn is_saved(&mut self, handle: &str, id: EntryId) {
        self.drop_begun(handle);
        if self.saved.len() >= SAVED {
            self.saved.remove(0);
        }
        self.saved.push((handle.to_owned(), id));
    }

    /// Drops what was begun.
    pub(crate) fn drop_begun(&mut self, handle: &str) {
        self.begun.retain(|writing| writing.handle != handle);
    }

    /// Whether so many more bytes may wait.
    pub(crate) fn has_room(&self, bytes: usize) -> bool {
        let files = self.begun.iter().flat_map(|writing| &writing.files);
        let waiting: usize = files.map(|file| file.bytes.len()).sum();
        waiting + bytes <= WAITING_BYTES
    }
}

impl Writing {
    pub(crate) fn new(handle: String, about: SubjectId, walk: EntryWalk) -> Self {
        Self {
            handle,
            about,
            pages: EntryPages::new(walk),
            step: 0,
            telling: Telling::default(),
            files: Vec::new(),
            changes: None,
        }
    }
}
