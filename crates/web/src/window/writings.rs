//! What somebody has begun to write down, in memory only. A reload, the back button or a
//! second tab finds it as it stands; a second click on "save" finds that it is saved.

use carewallet_app::entry_questions::{FieldQuestion, FieldStep};
use carewallet_app::entry_walk::EntryWalk;
use carewallet_app::{AttributionText, Error};
use carewallet_core::{EntryId, ErrorKind, SubjectId, limits};

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
    pub(crate) walk: EntryWalk,
    /// The number of the page that is shown: a form that answers another one is stale.
    pub(crate) step: u32,
    /// What was answered or typed before, to be shown again where it is asked again.
    former: Vec<(String, String)>,
    /// What was understood of the last answer, where it is not what was typed.
    pub(crate) understood: Option<String>,
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
            walk,
            step: 0,
            former: Vec::new(),
            understood: None,
            telling: Telling::default(),
            files: Vec::new(),
            changes: None,
        }
    }

    /// Whether it can be looked at: no question is asked any more.
    pub(crate) fn is_at_end(&self) -> bool {
        matches!(self.walk.step(), FieldStep::Ended(_))
    }

    /// Keeps what is answered now, for when it is asked again.
    pub(crate) fn remember(&mut self) {
        let answers = self.walk.answers().to_vec();
        let is_anew = |name: &str| answers.iter().any(|(answered, _)| answered == name);
        self.former.retain(|(name, _)| !is_anew(name));
        self.former.extend(answers);
    }

    /// Keeps what was typed and not taken.
    pub(crate) fn remember_typed(&mut self, name: &str, typed: &str) {
        let count = self.count(name);
        let mut of_name = self.former.iter_mut().filter(|(former, _)| former == name);
        match of_name.nth(count) {
            Some((_, former)) => typed.clone_into(former),
            None => self.former.push((name.to_owned(), typed.to_owned())),
        }
    }

    /// What stood where a question is asked now; empty where nothing did.
    pub(crate) fn former(&self, question: &FieldQuestion) -> &str {
        let name = &question.name;
        let mut of_name = self.former.iter().filter(|(former, _)| former == name);
        of_name
            .nth(self.count(name))
            .map_or("", |(_, typed)| typed.as_str())
    }

    /// All that stood under a name, as lists of choices have it.
    pub(crate) fn all_former<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let of_name = self.former.iter().filter(move |(former, _)| former == name);
        of_name.map(|(_, typed)| typed.as_str())
    }

    /// Whether more groups of a list stood there than are answered now, so that the next one
    /// is not lost by a quick "no".
    pub(crate) fn had_more(&self, list: &str) -> bool {
        let number = |(name, _): &(String, String)| {
            let within = name.strip_prefix(list)?.strip_prefix('.')?;
            within.split('.').next()?.parse::<usize>().ok()
        };
        let now = self.walk.answers().iter().filter_map(number).max();
        let before = self.former.iter().filter_map(number).max();
        before > now
    }

    fn count(&self, name: &str) -> usize {
        let answers = self.walk.answers().iter();
        answers.filter(|(answered, _)| answered == name).count()
    }
}
