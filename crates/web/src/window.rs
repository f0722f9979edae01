//! The window itself: the wallet that is open in it, and what somebody has begun. It
//! lives on a thread of its own, where one request is answered after the other.

mod beginning;
mod face;
mod handles;
mod held;
pub(crate) mod keeping;
pub(crate) mod receiving;
mod writings;

use std::path::PathBuf;
use std::rc::Rc;

use carewallet_app::open_wallet::Folder;
use carewallet_app::{Error, Platform, last_wallet};
use carewallet_core::ErrorKind;
use zeroize::Zeroizing;

use crate::catalogues;
use crate::chrome::Chrome;
use crate::pages::forms::Askings;
use crate::pages::visit::Plans;
use crate::progress::Progress;
pub(crate) use beginning::{BeginStep, Beginning};
use carewallet_screen::{Look, Words, english};
pub(crate) use face::WindowFace;
pub(crate) use handles::Handles;
pub(crate) use held::{FormBeside, Held};
use keeping::Keeping;
pub(crate) use receiving::Receiving;
pub(crate) use writings::{Telling, WaitingFile, Writing, Writings};

/// What a window opens.
pub struct Opening {
    /// The folder of the wallet, where one was named or is known.
    pub root: Option<PathBuf>,
    /// The file with its key; without it the keyring is asked.
    pub key: Option<PathBuf>,
    /// Whether it is the made-up household to play in.
    pub is_demo: bool,
}

/// The window.
pub(crate) struct Window {
    platform: Box<dyn Platform>,
    pub(crate) opening: Opening,
    /// The secret that every form carries.
    token: String,
    /// The wallet's folder with its key, while it is unlocked.
    folder: Option<Folder>,
    held: Option<Rc<Held>>,
    pub(crate) handles: Handles,
    pub(crate) look: Look,
    /// The words of the pages, in the language that was chosen.
    words: Rc<Words>,
    /// What is said once, on the next page.
    said: Vec<String>,
    /// What was noticed about the wallet when it was opened.
    noticed: Vec<String>,
    pub(crate) is_closing: bool,
    /// The sheets that were begun.
    pub(crate) plans: Plans,
    /// The forms that are being answered.
    pub(crate) askings: Askings,
    /// How far something is that takes its time.
    pub(crate) progress: Progress,
    /// What is being taken in.
    pub(crate) receiving: Receiving,
    /// What was just done to keep the wallet safe.
    pub(crate) keeping: Keeping,
    /// What somebody has begun to write down.
    pub(crate) writings: Writings,
    /// The record that somebody is about to begin.
    pub(crate) beginning: Beginning,
    /// Whether it was begun in this window, and the first five things are not all there.
    pub(crate) is_fresh: bool,
}

impl Window {
    pub(crate) fn new(platform: Box<dyn Platform>, opening: Opening, token: String) -> Self {
        let handles = Handles::new(platform.random());
        let look = Look::recall(platform.as_ref());
        Self {
            platform,
            opening,
            token,
            folder: None,
            held: None,
            handles,
            look,
            words: Rc::new(Words::new(look.language, catalogues::file(look.language))),
            said: Vec::new(),
            noticed: Vec::new(),
            is_closing: false,
            plans: Plans::default(),
            askings: Askings::default(),
            progress: Progress::default(),
            receiving: Receiving::default(),
            keeping: Keeping::default(),
            writings: Writings::default(),
            beginning: Beginning::default(),
            is_fresh: false,
        }
    }

    /// The computer.
    pub(crate) fn platform(&self) -> &dyn Platform {
        self.platform.as_ref()
    }

    /// Whether a wallet is open.
    pub(crate) fn is_unlocked(&self) -> bool {
        self.folder.is_some()
    }

    /// Opens the wallet, with the passphrase of its key where one was typed.
    ///
    /// # Errors
    /// Why it does not open.
    pub(crate) fn unlock(&mut self, passphrase: Option<Zeroizing<String>>) -> Result<(), Error> {
        let root = self.opening.root.clone();
        let root =
            root.ok_or_else(|| Error::new(ErrorKind::NoWallet, english("No wallet is chosen.")))?;
        let mut face = WindowFace::new(self.platform.as_ref(), self.words());
        face = face.with_passphrase(passphrase);
        let mut folder = Folder::unlock(&mut face, &root, self.opening.key.as_deref())?;
        folder.open(&mut face)?;
        self.noticed = face.into_notices();
        if !self.opening.is_demo {
            last_wallet::keep(self.platform(), &root, self.opening.key.as_deref());
        }
        self.folder = Some(folder);
        self.held = None;
        Ok(())
    }

    /// Locks it: the key and all that was read are gone from memory. What somebody has
    /// begun to write or to hand over waits until it is unlocked.
    pub(crate) fn lock(&mut self) {
        self.folder = None;
        self.held = None;
        self.noticed.clear();
        self.plans.lock();
        self.askings = Askings::default();
        self.receiving = Receiving::default();
        self.keeping.forget();
        self.handles = Handles::new(self.platform.random());
    }

    /// Forgets what was begun: what belongs to one record must not be saved in another.
    pub(crate) fn forget_begun(&mut self) {
        self.writings = Writings::default();
        self.plans = Plans::default();
        self.askings = Askings::default();
        self.receiving = Receiving::default();
    }

    /// A face and the folder, for a use case that opens the wallet itself. Everything that
    /// it writes has the time of now.
    ///
    /// # Errors
    /// [`ErrorKind::Locked`].
    pub(crate) fn parts(&mut self) -> Result<(WindowFace<'_>, &mut Folder), Error> {
        let folder = self.folder.as_mut();
        let folder = folder.ok_or_else(|| {
            let message = english("The wallet is locked.");
            Error::new(ErrorKind::Locked, message)
        })?;
        folder.set_time(self.platform.now());
        let face = WindowFace::new(self.platform.as_ref(), Rc::clone(&self.words));
        let face = face.showing(&self.progress);
        Ok((face, folder))
    }

    /// The record as it is on the disk now: read once, and again only where the folder
    /// changed, or the day.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(crate) fn record(&mut self) -> Result<Rc<Held>, Error> {
        let stamp = {
            let (_, folder) = self.parts()?;
            folder.stamp()?
        };
        let today = self.platform.today();
        let held = self.held.as_ref();
        if let Some(held) = held.filter(|held| held.is_of(&stamp, today)) {
            return Ok(Rc::clone(held));
        }
        self.held = None;
        let (mut face, folder) = self.parts()?;
        let held = Rc::new(Held::read(&mut face, folder, stamp)?);
        // Not added to those of before: what was mended meanwhile must not be said again.
        self.noticed = face.into_notices();
        self.held = Some(Rc::clone(&held));
        Ok(held)
    }

    /// The words of the pages.
    pub(crate) fn words(&self) -> Rc<Words> {
        Rc::clone(&self.words)
    }

    /// Has the pages look so from now on, also when the window is opened again.
    pub(crate) fn wear(&mut self, look: Look) {
        if look.language != self.look.language {
            self.words = Rc::new(Words::new(look.language, catalogues::file(look.language)));
        }
        self.look = look;
        look.keep(self.platform());
    }

    /// Says something on the next page.
    pub(crate) fn say(&mut self, words: impl Into<String>) {
        self.said.push(words.into());
    }

    /// What every page has around it. The title names no person: it stays in the
    /// history of the browser.
    pub(crate) fn chrome(&mut self, title: &str) -> Chrome {
        Chrome {
            title: self.words.say(title).to_string(),
            words: self.words(),
            token: self.token.clone(),
            look: self.look,
            is_unlocked: self.is_unlocked(),
            is_demo: self.opening.is_demo,
            is_whole: self.held.as_ref().is_none_or(|held| held.is_whole()),
            said: std::mem::take(&mut self.said),
            noticed: self.noticed.clone(),
            section: "",
        }
    }
}
