//! What lies on the desk while the page is open. All of it is in memory, and gone when
//! the page is closed.

use std::collections::BTreeMap;
use std::rc::Rc;

use carewallet_app::agency_key::NewAgencyKey;
use carewallet_app::incoming::pile::Pile;
use carewallet_app::incoming::{Incoming, Key, Openers, SetAside, Sorted};
use carewallet_app::{Error, Platform as _};
use carewallet_core::ShareId;
use carewallet_core::form::Form;
use carewallet_core::value::{Date, Line, Timestamp};
use carewallet_screen::{Look, Words};
use zeroize::Zeroizing;

use crate::agency::Agency;
use crate::browser::Browser;
use crate::catalogues;
use crate::chrome::Chrome;
use crate::reply_draft::ReplyDraft;
use crate::request::Upload;

/// A desk of an agency, as far as this page is it.
pub struct Desk {
    pub(crate) browser: Browser,
    pub(crate) look: Look,
    words: Rc<Words>,
    /// The files that were added.
    pub(crate) pile: Pile,
    /// The sheets that were read, in the order in which they became whole.
    pub(crate) sheets: Vec<Incoming>,
    /// What cannot be used, or not yet.
    pub(crate) set_aside: Vec<SetAside>,
    pub(crate) needs_words: bool,
    /// Sheets of questions: pages to be answered by hand.
    pub(crate) questions: usize,
    /// The agency's own forms, from files.
    pub(crate) forms: Vec<Form>,
    /// Who writes back.
    pub(crate) agency: Option<Agency>,
    /// What whoever wrote last was called.
    last_name: Option<Line>,
    /// A key file that waits for its passphrase: its name and its bytes.
    pub(crate) locked_key: Option<(String, Zeroizing<Vec<u8>>)>,
    /// A key that was made here.
    pub(crate) new_key: Option<NewAgencyKey>,
    /// What was begun to be written back, by the id of the share that it answers.
    replies: BTreeMap<ShareId, ReplyDraft>,
    /// What was done, to be said once.
    said: Vec<String>,
}

impl Desk {
    /// An empty desk.
    #[must_use]
    pub fn new(browser: Browser) -> Self {
        let look = Look::default();
        Self {
            browser,
            look,
            words: Rc::new(Words::new(look.language, catalogues::file(look.language))),
            pile: Pile::default(),
            sheets: Vec::new(),
            set_aside: Vec::new(),
            needs_words: false,
            questions: 0,
            forms: Vec::new(),
            agency: None,
            last_name: None,
            locked_key: None,
            new_key: None,
            replies: BTreeMap::new(),
            said: Vec::new(),
        }
    }

    /// Moves the clock on.
    pub fn set_time(&mut self, now: Timestamp, today: Date) {
        self.browser.set_time(now, today);
    }

    /// How the page looks, and in which language.
    #[must_use]
    pub fn look(&self) -> Look {
        self.look
    }

    pub(crate) fn wear(&mut self, look: Look) {
        self.look = look;
        self.words = Rc::new(Words::new(look.language, catalogues::file(look.language)));
    }

    pub(crate) fn words(&self) -> Rc<Words> {
        Rc::clone(&self.words)
    }

    pub(crate) fn today(&self) -> Date {
        self.browser.today()
    }

    /// Says something on the next page.
    pub(crate) fn say(&mut self, words: String) {
        self.said.push(words);
    }

    /// What a page of this title has around it.
    pub(crate) fn chrome(&mut self, title: &str) -> Chrome {
        Chrome {
            title: self.words.say(title).to_string(),
            words: self.words(),
            look: self.look,
            said: std::mem::take(&mut self.said),
        }
    }

    /// The sheet of a number in an address, from 1.
    pub(crate) fn sheet(&self, number: &str) -> Option<&Incoming> {
        let number: usize = number.parse().ok()?;
        self.sheets.get(number.checked_sub(1)?)
    }

    /// What was begun to be written back about the sheet of a number.
    pub(crate) fn reply(&self, number: &str) -> Option<&ReplyDraft> {
        self.replies.get(&self.sheet(number)?.share.id())
    }

    /// The same, to be gone on with.
    pub(crate) fn reply_mut(&mut self, number: &str) -> Option<&mut ReplyDraft> {
        let id = self.sheet(number)?.share.id();
        self.replies.get_mut(&id)
    }

    /// Says who writes back from now on, also what was written down before.
    pub(crate) fn set_agency(&mut self, agency: Option<Agency>) {
        if let Some(now) = &agency {
            let name = now.name().clone();
            let key = now.desk().map(|desk| desk.public_key());
            for reply in self.replies.values_mut() {
                reply.drop_signature_of_others(key.as_deref());
            }
            if let Some(before) = self.last_name.replace(name.clone())
                && before != name
            {
                self.rename(&before, &name);
            }
        }
        self.agency = agency;
        self.locked_key = None;
    }

    /// Says what was written down before under another name, and says that it did.
    fn rename(&mut self, before: &Line, now: &Line) {
        let replies = self.replies.values_mut();
        let renamed: usize = replies.map(|reply| reply.rename(before, now)).sum();
        if renamed == 0 {
            return;
        }
        let words = self.words();
        let said = words
            .say("{count} entries that were written as {before} are said by {now} from now on.");
        let said = said.set("count", renamed).set("before", before.plain());
        self.say(said.set("now", now.plain()).to_string());
    }

    /// Adds a file, and reads it.
    ///
    /// # Errors
    /// That it is empty, or one too many.
    pub(crate) fn add(&mut self, upload: &Upload) -> Result<(), Error> {
        self.pile.add(&upload.name, upload.bytes.clone())?;
        self.browser.reading = Some(upload.reading.clone());
        self.pile.read(&mut self.browser);
        self.browser.reading = None;
        Ok(())
    }

    /// Looks at all files together: which sheets are whole, and what is left to do.
    pub(crate) fn sort(&mut self) {
        self.browser.notes.clear();
        let agency = self.agency.as_ref().and_then(Agency::desk);
        let openers = Openers {
            words_file: None,
            key: agency.map_or(Key::None, |desk| desk.opener()),
        };
        let Sorted {
            whole,
            questions,
            set_aside,
        } = self.pile.sort(&mut self.browser, &openers);
        for incoming in whole {
            self.replies.entry(incoming.share.id()).or_default();
            let is_here = |here: &Incoming| here.share.id() == incoming.share.id();
            match self.sheets.iter_mut().find(|here| is_here(here)) {
                Some(here) => *here = incoming,
                None => self.sheets.push(incoming),
            }
        }
        self.questions = questions.len();
        self.needs_words = needs_words(&set_aside);
        self.set_aside = set_aside;
    }

    /// Takes words that open something sealed, once.
    pub(crate) fn open_with(&mut self, typed: &str) {
        self.browser.words = Some(Zeroizing::new(typed.to_owned()));
        self.sort();
        self.browser.words = None;
    }

    /// Forgets everything but how the page looks.
    pub(crate) fn forget(&mut self) {
        self.pile = Pile::default();
        self.sheets.clear();
        self.set_aside.clear();
        self.forms.clear();
        self.agency = None;
        self.last_name = None;
        self.locked_key = None;
        self.new_key = None;
        self.replies.clear();
        self.browser.notes.clear();
        self.needs_words = false;
        self.questions = 0;
    }
}

fn needs_words(set_aside: &[SetAside]) -> bool {
    set_aside.iter().any(SetAside::is_sealed)
}
