//! Opening a record that is there: its folder, and its key.

use std::path::PathBuf;

use askama::Template;
use carewallet_app::{Error, recovery, wallets_here};
use carewallet_core::ErrorKind;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::hints;
use crate::pages::sentence;
use crate::visit::Visit;
use crate::window::{Opening, Window, WindowFace};

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
    let root = match (visit.given("folder"), visit.given("found")) {
        (Some(typed), _) | (None, Some(typed)) => at_home(window, typed),
        (None, None) => {
            let fault = ("folder", "Choose or type the folder".to_owned());
            return Ok(Answer::unfit(&page(window, visit, Some(fault))));
        }
    };
    if let Err(error) = recovery::wallet_in(&WindowFace::new(window.platform()), &root) {
        let fault = ("folder", sentence(&error.message));
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
        Ok(()) => Ok(Answer::see("/")),
        Err(error) if error.kind == ErrorKind::Locked => Ok(Answer::see("/unlock")),
        Err(mut error) => {
            window.opening = before;
            let advice = hints::advice(&mut error).map(|advice| sentence(&advice));
            let words = format!(
                "{} {}",
                sentence(&error.message),
                advice.unwrap_or_default()
            );
            let fault = ("key_file", words.trim().to_owned());
            Ok(Answer::unfit(&page(window, visit, Some(fault))))
        }
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
    let offered = |paths: Vec<PathBuf>, chosen: &str, takes_only: bool| {
        let is_only = takes_only && paths.len() == 1 && chosen.is_empty();
        let paths = paths.into_iter().map(|path| {
            let path = path.display().to_string();
            Offered {
                is_on: is_only || path == chosen,
                path,
            }
        });
        paths.collect::<Vec<_>>()
    };
    let platform = window.platform();
    let folders = offered(wallets_here::wallets(platform), visit.field("found"), true);
    let keys = offered(wallets_here::key_files(platform), visit.field("key"), false);
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
