//! A new record: its questions, one on each page, and the making of it.

use std::path::PathBuf;

use askama::Template;
use carewallet_app::new_person::{PersonFault, PersonText};
use carewallet_app::new_wallet::{self, NewWallet, SHORTEST_PASSPHRASE};
use carewallet_app::recovery::{self, Place};
use carewallet_app::{Error, keyring};
use carewallet_core::understood::{Reading, Understood, Wanted, date};
use carewallet_core::value::{Line, PartialDate};
use carewallet_core::{Body, words};
use zeroize::Zeroizing;

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::sentence;
use crate::visit::Visit;
use crate::window::{BeginStep, Beginning, Opening, Window, WindowFace, Writings};

/// The folder in the home folder that is suggested. It names nobody.
const USUAL_FOLDER: &str = "Care record";

#[derive(Template)]
#[template(path = "begin_new.html")]
struct NewPage {
    chrome: Chrome,
    step: BeginStep,
    asked: &'static str,
    hint: String,
    value: String,
    words: String,
    is_own: bool,
    fault: Option<String>,
    readings: Vec<Reading>,
    /// A birth that can hardly be right.
    unlikely: Option<String>,
}

/// Why an answer was not taken.
enum Fault {
    Words(String),
    Unclear(Vec<Reading>),
    Unlikely(String),
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    if window.is_unlocked() {
        return Ok(Answer::see("/"));
    }
    let page = page(window, None);
    Ok(Answer::page(&page))
}

/// Takes an answer; the last one makes the wallet.
pub(crate) fn answer(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if window.is_unlocked() {
        // The second click of a double click: it is made.
        return Ok(Answer::see("/begin/paper"));
    }
    let step = window.beginning.step;
    if visit.field("step") != step.number().to_string() {
        return Ok(Answer::see("/begin/new"));
    }
    if visit.field("do") == "back" {
        return Ok(match step.before() {
            Some(before) => {
                window.beginning.step = before;
                Answer::see("/begin/new")
            }
            None => Answer::see("/begin"),
        });
    }
    let fault = match step {
        BeginStep::Name => name(&mut window.beginning, visit),
        BeginStep::Born => born(window, visit),
        BeginStep::You => you(&mut window.beginning, visit),
        BeginStep::Folder => folder(window, visit)?,
        BeginStep::Passphrase => passphrase(&mut window.beginning, visit),
        BeginStep::Again => again(&window.beginning, visit),
    };
    if let Some(fault) = fault {
        let page = page(window, Some(fault));
        return Ok(Answer::unfit(&page));
    }
    if step == BeginStep::Again {
        return make(window);
    }
    window.beginning.step = step.next();
    Ok(Answer::see("/begin/new"))
}

fn name(beginning: &mut Beginning, visit: &Visit) -> Option<Fault> {
    visit.field("answer").clone_into(&mut beginning.name);
    person(beginning, None)
        .err()
        .map(|words| Fault::Words(words).or_empty(&beginning.name, "Type the name"))
}

/// The person as a body.
fn person(beginning: &Beginning, born: Option<PartialDate>) -> Result<Body, String> {
    let born = born.map(|born| born.written());
    let text = PersonText {
        name: &beginning.name,
        born: born.as_deref(),
        nhs_number: None,
    };
    text.body().map_err(|fault| {
        sentence(&match fault {
            PersonFault::Born(reason) => format!("the day {reason}"),
            PersonFault::NhsNumber(reason) => format!("the NHS number {reason}"),
            PersonFault::Body(error) => error.to_string(),
        })
    })
}

impl Fault {
    /// Plainer words where nothing was typed.
    fn or_empty(self, typed: &str, words: &str) -> Self {
        if typed.is_empty() {
            Self::Words(words.to_owned())
        } else {
            self
        }
    }
}

fn born(window: &mut Window, visit: &Visit) -> Option<Fault> {
    let today = window.platform().today();
    let beginning = &mut window.beginning;
    let typed = visit.field("answer");
    let reading = visit
        .given("reading")
        .filter(|_| typed == visit.field("read"));
    reading.unwrap_or(typed).clone_into(&mut beginning.born);
    beginning.is_born_right = visit.has("is_right");
    if beginning.born.is_empty() {
        return None;
    }
    let day = match date(&beginning.born, Wanted::BIRTH, today) {
        Understood::One(day) => day,
        Understood::Several(days) => {
            return Some(Fault::Unclear(
                days.into_iter().map(Reading::from).collect(),
            ));
        }
        Understood::NotUnderstood(reason) => {
            return Some(Fault::Words(sentence(&format!("the day {reason}"))));
        }
    };
    beginning.born = day.written();
    let odd = match person(beginning, Some(day)) {
        Ok(body) => body.unlikely(today),
        Err(words) => return Some(Fault::Words(words)),
    };
    let odd = odd.first().map(|odd| odd.says_with_dates());
    odd.filter(|_| !beginning.is_born_right)
        .map(Fault::Unlikely)
}

fn you(beginning: &mut Beginning, visit: &Visit) -> Option<Fault> {
    visit.field("answer").clone_into(&mut beginning.holder);
    let reason = holder(beginning).err()?;
    Some(Fault::Words(sentence(&format!("the name {reason}"))))
}

fn holder(beginning: &Beginning) -> Result<Line, carewallet_core::value::ValueError> {
    Line::parse(if beginning.holder.is_empty() {
        "the family"
    } else {
        &beginning.holder
    })
}

fn folder(window: &mut Window, visit: &Visit) -> Result<Option<Fault>, Error> {
    visit
        .field("answer")
        .clone_into(&mut window.beginning.folder);
    if window.beginning.folder.is_empty() {
        return Ok(Some(Fault::Words("Say where it should go".to_owned())));
    }
    let root = root(window);
    let key = new_wallet::usual_key_file(window.platform(), &root);
    let face = WindowFace::new(window.platform());
    let free = new_wallet::refuse_if_there(&root);
    let refused = free
        .and_then(|()| recovery::may_go(&face, &root, &key))
        .err();
    if refused.is_none() && window.beginning.words.is_empty() {
        window.beginning.words = words::draw(window.platform().random().as_mut());
    }
    Ok(refused.map(|error| Fault::Words(sentence(&error.message))))
}

/// The folder that was typed: a bare name lies in the home folder.
fn root(window: &Window) -> PathBuf {
    let platform = window.platform();
    let home = platform
        .home_dir()
        .unwrap_or_else(|| platform.current_dir());
    home.join(&window.beginning.folder)
}

fn passphrase(beginning: &mut Beginning, visit: &Visit) -> Option<Fault> {
    let own = visit.secret("own").unwrap_or_default();
    if visit.field("which") != "own" {
        beginning.own = None;
        // Somebody who typed one means it, and must not be left with words nobody wrote down.
        return (!own.is_empty()).then(|| {
            let words = "You typed a passphrase, and the seven words are chosen: choose one of \
                         the two, and type yours again if you choose it";
            Fault::Words(words.to_owned())
        });
    }
    let is_short = own.chars().count() < SHORTEST_PASSPHRASE;
    beginning.own = Some(own);
    is_short.then(|| {
        let words =
            format!("A passphrase of your own needs at least {SHORTEST_PASSPHRASE} characters");
        Fault::Words(words)
    })
}

fn again(beginning: &Beginning, visit: &Visit) -> Option<Fault> {
    let typed = visit.secret("answer").unwrap_or_default();
    let is_same = match &beginning.own {
        Some(own) => *typed == **own,
        // Words are typed back as they were heard or read.
        None => *words::tidy(&typed) == *beginning.words,
    };
    let words = "This is not the same. Look at what you wrote down, and type it again";
    (!is_same).then(|| Fault::Words(words.to_owned()))
}

/// Makes the wallet, opens it, and keeps its key where it is found again.
fn make(window: &mut Window) -> Result<Answer, Error> {
    let today = window.platform().today();
    let root = root(window);
    let key = new_wallet::usual_key_file(window.platform(), &root);
    let beginning = &window.beginning;
    let born = match date(&beginning.born, Wanted::BIRTH, today) {
        Understood::One(day) => Some(day),
        _ => None,
    };
    let secret = beginning
        .own
        .clone()
        .unwrap_or_else(|| beginning.words.clone());
    let usage = |words: String| Error::new(carewallet_core::ErrorKind::Usage, words);
    let new = NewWallet {
        root: root.clone(),
        key: Place {
            path: key.clone(),
            passphrase: Some(Zeroizing::clone(&secret)),
        },
        holder: holder(beginning).map_err(|reason| usage(format!("the name {reason}")))?,
        person: person(beginning, born).map_err(usage)?,
    };
    let made = new_wallet::make(&mut WindowFace::new(window.platform()), new)?;
    // A convenience: without a keyring the key file does.
    let kept = keyring::keep(window.platform().keyring(), &made.id, &made.identity);
    window.opening = Opening {
        root: Some(root),
        key: Some(key),
        is_demo: false,
    };
    window.beginning = Beginning::default();
    // What was begun in another record must not be saved in this one.
    window.writings = Writings::default();
    window.unlock(Some(secret))?;
    window.is_fresh = true;
    window.say("The record is begun.");
    if kept.is_ok() {
        window.say("This computer’s keyring keeps a copy of the key.");
    }
    Ok(Answer::see("/begin/paper"))
}

fn page(window: &mut Window, fault: Option<Fault>) -> NewPage {
    if window.beginning.folder.is_empty() {
        window.beginning.folder = usual_folder(window);
    }
    let key = new_wallet::usual_key_file(window.platform(), &root(window));
    let chrome = window.chrome("Begin a new record");
    let beginning = &window.beginning;
    let (mut readings, mut unlikely) = (Vec::new(), None);
    let fault = fault.map(|fault| match fault {
        Fault::Words(words) => words,
        Fault::Unclear(several) => {
            readings = several;
            "This day can be read in several ways: choose the one that is meant".to_owned()
        }
        Fault::Unlikely(odd) => {
            let words = sentence(&odd);
            unlikely = Some(odd);
            words
        }
    });
    let (asked, hint, value) = asked(beginning, &key.display().to_string());
    NewPage {
        step: beginning.step,
        asked,
        hint,
        value,
        words: beginning.words.to_string(),
        is_own: beginning.own.is_some(),
        fault,
        readings,
        unlikely,
        chrome,
    }
}

fn asked(beginning: &Beginning, key: &str) -> (&'static str, String, String) {
    match beginning.step {
        BeginStep::Name => (
            "Who is the record about?",
            "Their full name. Others of the household can be added later.".to_owned(),
            beginning.name.clone(),
        ),
        BeginStep::Born => (
            "When were they born?",
            "For example 17/5/1940, May 1940 or only 1940. Leave it empty if it is not known."
                .to_owned(),
            beginning.born.clone(),
        ),
        BeginStep::You => (
            "What is your own name?",
            "You keep this record: what you write down stands there as said by you.".to_owned(),
            beginning.holder.clone(),
        ),
        BeginStep::Folder => (
            "Where should the record go?",
            format!(
                "A folder on this computer or on a stick. Its key goes into a file of its own: {key}"
            ),
            beginning.folder.clone(),
        ),
        BeginStep::Passphrase => (
            "The passphrase of the key",
            "Whoever has the key and its passphrase can read everything.".to_owned(),
            String::new(),
        ),
        BeginStep::Again => (
            "Type the passphrase back",
            "From the paper on which you wrote it down, so that it is certain to be right."
                .to_owned(),
            String::new(),
        ),
    }
}

/// A folder in the home folder that is not there yet.
fn usual_folder(window: &Window) -> String {
    let platform = window.platform();
    let home = platform
        .home_dir()
        .unwrap_or_else(|| platform.current_dir());
    let mut numbers = 2..100;
    let mut folder = home.join(USUAL_FOLDER);
    while folder.exists() || new_wallet::usual_key_file(platform, &folder).exists() {
        let Some(number) = numbers.next() else { break };
        folder = home.join(format!("{USUAL_FOLDER} {number}"));
    }
    folder.display().to_string()
}
