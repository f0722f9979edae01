//! What is being taken in: files that do not make a whole sheet yet, and sheets that are
//! looked through. All of it is in memory, and gone when the wallet is locked.

use carewallet_app::incoming::pile::{Pile, Refused};
use carewallet_app::receive::Judgements;
use carewallet_core::Share;
use carewallet_core::payload::SheetId;
use carewallet_core::value::HashText;
use zeroize::Zeroizing;

/// How many sheets are kept at once: the oldest is forgotten then.
const MOST_SHEETS: usize = 8;

/// What is being taken in.
#[derive(Default)]
pub(crate) struct Receiving {
    /// Files that do not make a whole sheet yet.
    pub(crate) pile: Pile,
    /// The words that open something sealed in it.
    pub(crate) words: Option<Zeroizing<String>>,
    /// What was noticed when it was looked at last.
    pub(crate) notes: Vec<String>,
    /// Why it makes no sheet.
    pub(crate) refused: Option<Refused>,
    sheets: Vec<SheetInHand>,
}

/// A sheet that is looked through.
pub(crate) struct SheetInHand {
    /// What stands for it in addresses.
    pub(crate) handle: String,
    pub(crate) source: Source,
    /// Who it says that it comes from.
    pub(crate) from: String,
    /// What was chosen so far; nothing of it is saved.
    pub(crate) judged: Judgements,
    /// Counts what was chosen: a form that answers an older number is stale.
    pub(crate) step: usize,
    /// Whether also what was not taken over before is asked again.
    pub(crate) again: bool,
    /// What to say when it was saved.
    pub(crate) done: Option<Done>,
}

/// Where a sheet is.
#[derive(Clone)]
pub(crate) enum Source {
    /// It came just now.
    Came(Box<Share>, Option<SheetId>),
    /// It is kept in the wallet, since facts of it wait.
    Kept(HashText),
}

/// What was saved of a sheet.
#[derive(Clone)]
pub(crate) struct Done {
    /// What the record has of it now.
    pub(crate) saved: String,
    /// What the agency can be told.
    pub(crate) tell: String,
    /// Of each fact that is not so: what it said, and the note.
    pub(crate) not_so: Vec<String>,
    pub(crate) more: Vec<String>,
    /// Whether something was not taken over, of which somebody may think again.
    pub(crate) asks_again: bool,
}

impl Receiving {
    /// Begins to look through a sheet. One that is in hand already goes on.
    pub(crate) fn take(&mut self, draw: impl FnOnce() -> String, source: Source) -> String {
        let is_same = |sheet: &&SheetInHand| match (&sheet.source, &source) {
            (Source::Came(one, _), Source::Came(other, _)) => one.id() == other.id(),
            (Source::Kept(one), Source::Kept(other)) => one.as_str() == other.as_str(),
            _ => false,
        };
        let open = |sheet: &&SheetInHand| sheet.done.is_none();
        if let Some(sheet) = self.sheets.iter().filter(open).find(is_same) {
            return sheet.handle.clone();
        }
        if self.sheets.len() >= MOST_SHEETS {
            self.sheets.remove(0);
        }
        let from = match &source {
            Source::Came(share, _) => share.from.name.as_str().to_owned(),
            Source::Kept(_) => String::new(),
        };
        let handle = draw();
        self.sheets.push(SheetInHand {
            handle: handle.clone(),
            source,
            from,
            judged: Judgements::new(),
            step: 0,
            again: false,
            done: None,
        });
        handle
    }

    /// A sheet by what stands for it in addresses.
    pub(crate) fn sheet(&mut self, handle: &str) -> Option<&mut SheetInHand> {
        self.sheets.iter_mut().find(|sheet| sheet.handle == handle)
    }

    /// The sheets that nobody has finished.
    pub(crate) fn open(&self) -> impl Iterator<Item = &SheetInHand> {
        self.sheets.iter().filter(|sheet| sheet.done.is_none())
    }

    /// Forgets the files that make no sheet.
    pub(crate) fn forget_the_pile(&mut self) {
        self.pile = Pile::default();
        self.words = None;
        self.notes.clear();
        self.refused = None;
    }

    /// Puts a sheet away.
    pub(crate) fn drop_sheet(&mut self, handle: &str) {
        self.sheets.retain(|sheet| sheet.handle != handle);
    }
}
