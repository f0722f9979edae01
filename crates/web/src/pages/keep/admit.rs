//! Letting somebody else open the wallet: with a new key, or with the one that they have.

use std::path::{Path, PathBuf};

use askama::Template;
use carewallet_app::holders::{self, Admitted};
use carewallet_app::recovery::{self, Place};
use carewallet_app::{Error, Platform};
use carewallet_core::holder::Terms;
use carewallet_core::key::parse_public_line;
use carewallet_core::understood::{Understood, Wanted, date};
use carewallet_core::value::{Date, Line};
use carewallet_core::{Wallet, words};
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::{NewKey, Report};
use carewallet_screen::{Words, english};

const PATH: &str = "/keep/holders";
const SHOWN: &str = "/keep/holders/key";
const CAN_OPEN: &str = english("{name} can open the wallet now.");

#[derive(Template)]
#[template(path = "keep_admit.html")]
struct AdmitPage {
    chrome: Chrome,
    step: usize,
    name: String,
    until: String,
    how: String,
    file: String,
    public: String,
    fault: Option<Wrong>,
}

/// What is wrong, and at which field.
struct Wrong {
    field: &'static str,
    words: String,
}

impl Wrong {
    fn at(words: &Words, field: &'static str, error: Error) -> Self {
        let words = why_not(words, error);
        Self { field, words }
    }
}

#[derive(Template)]
#[template(path = "keep_key.html")]
struct KeyPage {
    chrome: Chrome,
    name: String,
    file: String,
    words: Zeroizing<String>,
    missed: Vec<String>,
}

pub(crate) fn ask(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.parts()?;
    Ok(Answer::page(&page(window, visit, None)))
}

fn page(window: &mut Window, visit: &Visit, fault: Option<Wrong>) -> AdmitPage {
    let typed = |name: &str| visit.field(name).to_owned();
    let stick = window.platform().sticks().into_iter().next();
    let folder = stick.or_else(|| window.platform().home_dir());
    let file = folder.map(|folder| folder.join("carewallet-key.txt").display().to_string());
    AdmitPage {
        step: window.keeping.step,
        name: typed("name"),
        until: typed("until"),
        how: typed("how"),
        file: match visit.given("file") {
            Some(file) => file.to_owned(),
            None => file.unwrap_or_default(),
        },
        public: typed("public"),
        chrome: window.chrome("Add somebody").within("keep"),
        fault,
    }
}

/// Adds somebody: once.
pub(crate) fn add(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.keeping.is_now(visit.field("step")) {
        return Ok(Answer::see(PATH));
    }
    window.parts()?;
    let words = window.words();
    let asked = Asked::of(&words, window.platform(), visit);
    let added = asked.and_then(|asked| admit(window, asked));
    Ok(match added {
        Ok(path) => Answer::see(path),
        Err(wrong) => Answer::unfit(&page(window, visit, Some(wrong))),
    })
}

/// What the form asks for, understood.
struct Asked {
    name: Line,
    terms: Terms,
    key: AskedKey,
}

enum AskedKey {
    New(PathBuf),
    Theirs(Zeroizing<String>),
}

impl Asked {
    fn of(words: &Words, platform: &dyn Platform, visit: &Visit) -> Result<Self, Wrong> {
        let name = Line::parse(visit.field("name"));
        let name = name.map_err(|reason| Wrong {
            field: "name",
            words: words
                .say("The name {reason}")
                .set("reason", reason.to_string())
                .to_string(),
        })?;
        let until = visit.given("until");
        let until = until.map(|text| day(words, text, platform.today()));
        let until = until.transpose().map_err(|words| Wrong {
            field: "until",
            words,
        })?;
        let terms = Terms {
            until,
            ..Terms::default()
        };
        let key = AskedKey::of(words, platform, visit)?;
        Ok(Self { name, terms, key })
    }
}

impl AskedKey {
    fn of(words: &Words, platform: &dyn Platform, visit: &Visit) -> Result<Self, Wrong> {
        let missing = |field, what: &'static str| Wrong {
            field,
            words: words.say(what).to_string(),
        };
        match visit.field("how") {
            "new" => {
                let none = english("The place of the new key is missing");
                let file = visit.given("file").ok_or_else(|| missing("file", none))?;
                Ok(Self::New(platform.path(Path::new(file))))
            }
            "theirs" => {
                let none = english("Their public line is missing");
                let line = visit.given("public");
                let line = line.ok_or_else(|| missing("public", none))?;
                Ok(Self::Theirs(Zeroizing::new(line.to_owned())))
            }
            _ => Err(missing("how-new", english("Choose with which key"))),
        }
    }
}

/// A day, as people write it, if it can be read in one way only; else why not.
fn day(words: &Words, text: &str, today: Date) -> Result<Date, String> {
    match date(text, Wanted::DAY, today) {
        // Where a whole day is wanted, its first day is the only one.
        Understood::One(day) => Ok(day.earliest()),
        Understood::Several(_) => Err(words
            .say("The last day can be read in more than one way: write the month as a word")
            .to_string()),
        Understood::NotUnderstood(reason) => Err(words
            .say("The last day {reason}")
            .set("reason", reason.to_string())
            .to_string()),
    }
}

/// Gives the page to go on with.
fn admit(window: &mut Window, asked: Asked) -> Result<&'static str, Wrong> {
    let Asked { name, terms, key } = asked;
    let shown = name.as_str().to_owned();
    let words = window.words();
    match key {
        AskedKey::Theirs(line) => {
            let admitted = with_wallet(window, |wallet| {
                let (recipient, key) = parse_public_line(&line)?;
                holders::admit(wallet, &name, &recipient, &key, &terms)
            });
            let admitted = admitted.map_err(|error| Wrong::at(&words, "public", error))?;
            window.keeping.reports(report(&words, &shown, &admitted));
            Ok(PATH)
        }
        AskedKey::New(path) => {
            let new_key = admit_new(window, &name, &terms, path);
            let new_key = new_key.map_err(|error| Wrong::at(&words, "file", error))?;
            window.keeping.step += 1;
            window.keeping.report = None;
            window.keeping.new_key = Some(new_key);
            Ok(SHOWN)
        }
    }
}

fn with_wallet<T>(
    window: &mut Window,
    then: impl FnOnce(&mut Wallet<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let (mut face, folder) = window.parts()?;
    let mut wallet = folder.open_unreminded(&mut face)?;
    then(&mut wallet)
}

/// A new key in a file that is locked with words, which are shown once.
fn admit_new(
    window: &mut Window,
    name: &Line,
    terms: &Terms,
    path: PathBuf,
) -> Result<NewKey, Error> {
    let words = words::draw(window.platform().random().as_mut());
    let place = Place {
        path,
        passphrase: Some(words.clone()),
    };
    let (mut face, folder) = window.parts()?;
    let root = folder.root.clone();
    let mut wallet = folder.open_unreminded(&mut face)?;
    let admitted = recovery::admit_with(&mut face, &root, &mut wallet, name, terms, &place)?;
    Ok(NewKey {
        name: name.as_str().to_owned(),
        file: place.path.display().to_string(),
        words,
        missed: admitted.missed,
    })
}

fn report(words: &Words, name: &str, admitted: &Admitted) -> Report {
    let missed = admitted.missed.iter().map(|file| {
        words
            .say("{file} cannot be opened here, so not by {name} either.")
            .set("file", file)
            .set("name", name)
            .to_string()
    });
    let mut lines: Vec<String> = missed.collect();
    lines.push(
        words
            .say("They use the key that they have. The whole record opens with it.")
            .to_string(),
    );
    let is_partial = !admitted.missed.is_empty();
    let heading = match is_partial {
        false => words.say(CAN_OPEN),
        true => words.say("{name} is added, but cannot open every file yet"),
    };
    Report {
        path: PATH,
        heading: heading.set("name", name).to_string(),
        lines,
        is_partial,
    }
}

/// The words of the new key, until somebody says that they wrote them down.
pub(crate) fn show_key(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    window.parts()?;
    let Some(key) = &window.keeping.new_key else {
        return Ok(Answer::see(PATH));
    };
    let (name, file) = (key.name.clone(), key.file.clone());
    let (words, missed) = (key.words.clone(), key.missed.clone());
    Ok(Answer::page(&KeyPage {
        chrome: window.chrome("A new key").within("keep"),
        name,
        file,
        words,
        missed,
    }))
}

/// They are written down: they are not shown again.
pub(crate) fn forget_key(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    if let Some(key) = window.keeping.new_key.take() {
        let words = window.words();
        window.say(words.say(CAN_OPEN).set("name", key.name).to_string());
    }
    Ok(Answer::see(PATH))
}
