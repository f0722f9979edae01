//! A window in a temporary home, on a computer with a clock and a chance of its own: pages
//! are asked for as a browser asks, without one.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicI64, Ordering};

use carewallet_app::Platform;
use carewallet_app::keyring::{Keyring, KeyringError};
use carewallet_app::new_person::PersonText;
use carewallet_app::new_wallet::{self, NewWallet};
use carewallet_app::recovery::Place;
use carewallet_core::value::{Date, Line, Timestamp};
use carewallet_core::{Body, Draft, Kind, RandomSource, SubjectId};
use carewallet_import::{ChildDecoder, ImportError};
use carewallet_screen::Fields;
use carewallet_testkit::SeededRng;
use carewallet_testkit::household::{body, reported};
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::routes::{ROUTES, Route};
use crate::visit::{Upload, Visit};
use crate::window::{Opening, Window, WindowFace};

/// A computer on 1 March 2026.
struct TestComputer {
    home: PathBuf,
    seconds: AtomicI64,
    /// Days after 1 March.
    days: Arc<AtomicI32>,
    keyring: NoKeyring,
}

/// A desktop without a keyring.
struct NoKeyring;

impl Keyring for NoKeyring {
    fn line(&self, _wallet: &str) -> Result<Zeroizing<String>, KeyringError> {
        Err(KeyringError::Absent)
    }

    fn keep(&self, _wallet: &str, _line: &str) -> Result<(), KeyringError> {
        Err(KeyringError::Absent)
    }
}

impl Platform for TestComputer {
    fn now(&self) -> Timestamp {
        // A second for everything that is done, so that nothing has the time of another.
        let seconds = self.seconds.fetch_add(1, Ordering::Relaxed);
        Timestamp::from_unix_seconds(seconds).unwrap()
    }

    fn today(&self) -> Date {
        let first = Date::parse("2026-03-01").unwrap();
        first.plus_days(self.days.load(Ordering::Relaxed)).unwrap()
    }

    fn random(&self) -> Box<dyn RandomSource> {
        let seed = self.seconds.fetch_add(1, Ordering::Relaxed);
        Box::new(SeededRng::new(seed.unsigned_abs()))
    }

    fn work_factor(&self) -> u8 {
        2
    }

    fn current_dir(&self) -> PathBuf {
        self.home.clone()
    }

    fn home_dir(&self) -> Option<PathBuf> {
        Some(self.home.clone())
    }

    fn state_dir(&self) -> Option<PathBuf> {
        Some(self.home.join("state"))
    }

    fn sticks(&self) -> Vec<PathBuf> {
        vec![self.home.join("stick")]
            .into_iter()
            .filter(|stick| stick.is_dir())
            .collect()
    }

    fn keyring(&self) -> &dyn Keyring {
        &self.keyring
    }

    fn decoder(&self) -> Result<ChildDecoder, ImportError> {
        // `cargo test` builds it beside the tests.
        let tests = std::env::current_exe().map_err(|_| ImportError::ChildNotStarted)?;
        let built = tests.parent().and_then(Path::parent);
        let built = built.ok_or(ImportError::ChildNotStarted)?;
        Ok(ChildDecoder::new(built.join("examples/decoder"), &[]))
    }
}

fn margaret() -> Body {
    let names = PersonText {
        name: "Margaret Ellis",
        born: Some("1940-05-17"),
        nhs_number: None,
    };
    let Ok(person) = names.body() else { panic!() };
    person
}

/// A window, and the home of whoever sits at it.
pub(crate) struct TestWindow {
    pub(crate) home: TempDir,
    pub(crate) window: Window,
    /// The days that have passed at its computer.
    pub(crate) days: Arc<AtomicI32>,
}

impl TestWindow {
    /// A home without a wallet.
    pub(crate) fn empty() -> Self {
        let home = tempfile::tempdir().unwrap();
        let opening = Opening {
            root: None,
            key: None,
            is_demo: false,
        };
        let computer = computer(home.path());
        let days = Arc::clone(&computer.days);
        Self {
            window: Window::new(Box::new(computer), opening, "token".to_owned()),
            home,
            days,
        }
    }

    /// Margaret's wallet, unlocked, with nothing in it but her and Sarah who keeps it.
    pub(crate) fn new() -> Self {
        let mut this = Self::empty();
        let root = this.home.path().join("ellis");
        let key = this.home.path().join("ellis-key.txt");
        let computer = computer(this.home.path());
        let new = NewWallet {
            root: root.clone(),
            key: Place {
                path: key.clone(),
                passphrase: None,
            },
            holder: Line::parse("Sarah Ellis").unwrap(),
            person: margaret(),
        };
        told(new_wallet::make(
            &mut WindowFace::new(&computer, Rc::default()),
            new,
        ));
        this.window.opening = Opening {
            root: Some(root),
            key: Some(key),
            is_demo: false,
        };
        told(this.window.unlock(None));
        this
    }

    /// Saves an entry about Margaret, as Sarah reports it.
    pub(crate) fn adds(&mut self, kind: Kind, fields: &[(&str, &str)]) {
        let body: Body = body(kind, fields);
        let held = told(self.window.record());
        let margaret = held.people.iter().next().unwrap().id.clone();
        let draft = Draft {
            about: SubjectId::Person(margaret),
            ..reported(body)
        };
        let (mut face, folder) = told(self.window.parts());
        let mut wallet = told(folder.open(&mut face));
        wallet.add(vec![draft]).unwrap();
    }

    /// The page at an address, after all that it leads to.
    pub(crate) fn get(&mut self, path: &str) -> String {
        let answer = self.ask(path, Visit::default(), |route| route.get);
        self.follow(answer)
    }

    /// The page after a form was sent.
    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        self.post_files(path, fields, Vec::new())
    }

    /// The same with files.
    pub(crate) fn post_files(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: Vec<Upload>,
    ) -> String {
        let fields = fields.iter();
        let fields =
            fields.map(|(name, typed)| ((*name).to_owned(), Zeroizing::new((*typed).to_owned())));
        let visit = Visit {
            fields: Fields(fields.collect()),
            files,
            ..Visit::default()
        };
        let answer = self.ask(path, visit, |route| route.post);
        self.follow(answer)
    }

    /// What a form gives, and not what it leads to.
    pub(crate) fn post_raw(&mut self, path: &str) -> Answer {
        self.ask(path, Visit::default(), |route| route.post)
    }

    /// What is at an address that is no page.
    pub(crate) fn file(&mut self, path: &str) -> Vec<u8> {
        match self.ask(path, Visit::default(), |route| route.get) {
            Answer::File(file) => file.bytes,
            _ => panic!("{path} is no file"),
        }
    }

    fn follow(&mut self, answer: Answer) -> String {
        match answer {
            Answer::Page(_, text) => text,
            Answer::SeeOther(path) => self.get(&path),
            Answer::File(_) => panic!("a file"),
            Answer::Missing => panic!("no such page"),
        }
    }

    fn ask(
        &mut self,
        path: &str,
        mut visit: Visit,
        way: fn(&Route) -> Option<crate::routes::Page>,
    ) -> Answer {
        let route = ROUTES.iter().find(|route| {
            matched(route.path, path).is_some_and(|parts| {
                visit.path = parts;
                true
            })
        });
        let route = route.unwrap_or_else(|| panic!("there is no page {path}"));
        let page = way(route).unwrap_or_else(|| panic!("{path} is not asked like this"));
        match page(&mut self.window, &visit) {
            Ok(answer) => answer,
            Err(error) => crate::pages::refusal(&mut self.window, error),
        }
    }
}

/// The address of the first link or form of a page that begins like this.
pub(crate) fn address(page: &str, beginning: &str) -> String {
    let found = page.find(&format!("\"{beginning}"));
    let at = found.unwrap_or_else(|| panic!("no {beginning} in {page}")) + 1;
    let rest = page.get(at..).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn computer(home: &Path) -> TestComputer {
    TestComputer {
        home: home.to_owned(),
        seconds: AtomicI64::new(1_772_357_400),
        days: Arc::default(),
        keyring: NoKeyring,
    }
}

/// Errors have no Debug: they may hold people's words.
pub(crate) fn told<T>(done: Result<T, carewallet_app::Error>) -> T {
    done.unwrap_or_else(|error| panic!("{}", error.message))
}

fn matched(pattern: &str, path: &str) -> Option<std::collections::HashMap<String, String>> {
    let (pattern, path): (Vec<&str>, Vec<&str>) =
        (pattern.split('/').collect(), path.split('/').collect());
    if pattern.len() != path.len() {
        return None;
    }
    let mut parts = std::collections::HashMap::new();
    for (wanted, given) in pattern.into_iter().zip(path) {
        match wanted
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            Some(name) => {
                parts.insert(name.to_owned(), given.to_owned());
            }
            None if wanted == given => {}
            None => return None,
        }
    }
    Some(parts)
}
