//! Opening a record that is there: its folder, and its key.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::{Error, recovery, wallets_here};
use carewallet_core::ErrorKind;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::{Opening, Window, WindowFace};
use carewallet_screen::sentence;

#[derive(Template)]
#[template(path = "begin_open.html")]
struct OpenPage {
    chrome: Chrome,
    folders: Vec<Offered>,
    folder: String,
    keys: Vec<Offered>,
    key: String,
    is_keyring: bool,
    fault: Option<(&'static str, String)>,
}

/// A folder or a file that was found.
struct Offered {
    path: String,
    is_on: bool,
}

pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if window.is_unlocked() {
        return Ok(Answer::see("/"));
    }
    let page = page(window, visit, None);
    Ok(Answer::page(&page))
}

pub(crate) fn open(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if window.is_unlocked() {
        return Ok(Answer::see("/"));
    }
    let words = window.words();
    let root = match (visit.given("folder"), visit.given("found")) {
        (Some(typed), _) | (None, Some(typed)) => at_home(window, typed),
        (None, None) => {
            let fault = words.say("Choose or type the folder").to_string();
            let fault = ("folder", fault);
            return Ok(Answer::unfit(&page(window, visit, Some(fault))));
        }
    };
    let face = WindowFace::new(window.platform(), window.words());
    if let Err(error) = recovery::wallet_in(&face, &root) {
        let fault = words.say(&sentence(&error.message)).to_string();
        let fault = ("folder", fault);
        return Ok(Answer::unfit(&page(window, visit, Some(fault))));
    }
    let key = visit.given("key_file").or(visit.given("key"));
    let key = key.filter(|key| *key != "keyring");
    let opening = Opening {
        root: Some(root),
        key: key.map(|key| at_home(window, key)),
        is_demo: false,
    };
    let before = std::mem::replace(&mut window.opening, opening);
    match window.unlock(None) {
        Ok(()) => {
            forget_others(window, &before);
            Ok(Answer::see("/"))
        }
        Err(error) if error.kind == ErrorKind::Locked => {
            forget_others(window, &before);
            Ok(Answer::see("/unlock"))
        }
        Err(error) => {
            window.opening = before;
            let fault = ("key_file", why_not(&words, error));
            Ok(Answer::unfit(&page(window, visit, Some(fault))))
        }
    }
}

fn forget_others(window: &mut Window, before: &Opening) {
    if before.root != window.opening.root {
        window.forget_begun();
        window.is_fresh = false;
    }
}

/// A path as it was typed: a bare name lies in the home folder.
fn at_home(window: &Window, typed: &str) -> PathBuf {
    let platform = window.platform();
    let home = platform
        .home_dir()
        .unwrap_or_else(|| platform.current_dir());
    home.join(typed)
}

fn page(window: &mut Window, visit: &Visit, fault: Option<(&'static str, String)>) -> OpenPage {
    let platform = window.platform();
    let (wallets, files) = (
        wallets_here::wallets(platform),
        wallets_here::key_files(platform),
    );
    // The only one there is, and the key that is called after it, are probably meant.
    let only = match wallets.as_slice() {
        [only] => Some(only.clone()),
        _ => None,
    };
    let is_its_key = |key: &Path| {
        let name = only.as_deref().and_then(Path::file_name);
        let name = name.map(|name| format!("{}-key", name.to_string_lossy()));
        key.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            == name
    };
    let (found, key) = (visit.field("found"), visit.field("key"));
    let folders = offered(wallets, found, |folder| only.as_deref() == Some(folder));
    let keys = offered(files, key, is_its_key);
    OpenPage {
        is_keyring: !keys.iter().any(|key| key.is_on),
        folders,
        keys,
        folder: visit.field("folder").to_owned(),
        key: visit.field("key_file").to_owned(),
        fault,
        chrome: window.chrome("Open a record"),
    }
}

/// What was found, of which one is chosen, or else probably meant.
fn offered(paths: Vec<PathBuf>, chosen: &str, is_meant: impl Fn(&Path) -> bool) -> Vec<Offered> {
    let paths = paths.into_iter().map(|path| {
        let shown = path.display().to_string();
        Offered {
            is_on: shown == chosen || chosen.is_empty() && is_meant(&path),
            path: shown,
        }
    });
    paths.collect()
}
