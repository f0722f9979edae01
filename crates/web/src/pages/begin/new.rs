//! A new record: its questions, one on each page, and the making of it.

use std::path::PathBuf;

use askama::Template;
use carewallet_app::new_person::{PersonFault, PersonText};
use carewallet_app::new_wallet::{self, NewWallet, SHORTEST_PASSPHRASE};
use carewallet_app::recovery::{self, Place};
use carewallet_app::wording::Say as _;
use carewallet_app::{Error, keyring};
use carewallet_core::understood::{Reading, Understood, Wanted, date};
use carewallet_core::value::{Line, PartialDate, ValueError};
use carewallet_core::{Body, words};
use zeroize::Zeroizing;

use super::asked::asked;
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::{BeginStep, Beginning, Opening, Window, WindowFace};
use carewallet_screen::{Words, english, sentence};

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
    let words = window.words();
    let fault = match step {
        BeginStep::Name => name(&words, &mut window.beginning, visit),
        BeginStep::Born => born(&words, window, visit),
        BeginStep::You => you(&words, &mut window.beginning, visit),
        BeginStep::Folder => folder(&words, window, visit)?,
        BeginStep::Passphrase => passphrase(&words, &mut window.beginning, visit),
        BeginStep::Again => again(&words, &window.beginning, visit),
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

fn name(words: &Words, beginning: &mut Beginning, visit: &Visit) -> Option<Fault> {
    visit.field("answer").clone_into(&mut beginning.name);
    if beginning.name.is_empty() {
        return Some(Fault::of(words, english("Type the name")));
    }
    person(words, beginning, None).err().map(Fault::Words)
}

/// The person as a body; or why it is none, in words.
fn person(words: &Words, beginning: &Beginning, born: Option<PartialDate>) -> Result<Body, String> {
    let born = born.map(|born| born.written());
    let text = PersonText {
        name: &beginning.name,
        born: born.as_deref(),
        nhs_number: None,
    };
    text.body().map_err(|fault| match fault {
        PersonFault::Born(reason) => because(words, english("The day {reason}"), reason),
        PersonFault::NhsNumber(reason) => {
            because(words, english("The NHS number {reason}"), reason)
        }
        PersonFault::Body(error) => words.say(&sentence(&error.to_string())).to_string(),
    })
}

/// Why something that was typed is not taken.
fn because(words: &Words, line: &'static str, reason: ValueError) -> String {
    let line = words.say(line);
    line.set("reason", reason.to_string()).to_string()
}

impl Fault {
    fn of(words: &Words, line: &'static str) -> Self {
        Self::Words(words.say(line).to_string())
    }
}

fn born(words: &Words, window: &mut Window, visit: &Visit) -> Option<Fault> {
    let today = window.platform().today();
    let beginning = &mut window.beginning;
    let typed = visit.field("answer");
    let reading = visit
        .given("reading")
        .filter(|_| typed == visit.field("read"));
    reading.unwrap_or(typed).clone_into(&mut beginning.born);
    beginning.is_born_right = visit.fields.has("is_right");
    if beginning.born.is_empty() {
        return None;
    }
    let day = match date(&beginning.born, Wanted::BIRTH, today) {
        Understood::One(day) => day,
        Understood::Several(days) => {
            let reading = |day: PartialDate| Reading {
                written: day.written(),
                words: words.partial_day(day),
            };
            return Some(Fault::Unclear(days.into_iter().map(reading).collect()));
        }
        Understood::NotUnderstood(reason) => {
            let fault = because(words, english("The day {reason}"), reason);
            return Some(Fault::Words(fault));
        }
    };
    beginning.born = day.written();
    let odd = match person(words, beginning, Some(day)) {
        Ok(body) => body.unlikely(today),
        Err(fault) => return Some(Fault::Words(fault)),
    };
    let odd = odd.first().map(|odd| odd.says_with_dates());
    odd.filter(|_| !beginning.is_born_right)
        .map(Fault::Unlikely)
}

fn you(words: &Words, beginning: &mut Beginning, visit: &Visit) -> Option<Fault> {
    visit.field("answer").clone_into(&mut beginning.holder);
    let reason = holder(beginning).err()?;
    let fault = because(words, english("The name {reason}"), reason);
    Some(Fault::Words(fault))
}

fn holder(beginning: &Beginning) -> Result<Line, ValueError> {
    Line::parse(if beginning.holder.is_empty() {
        "the family"
    } else {
        &beginning.holder
    })
}

fn folder(words: &Words, window: &mut Window, visit: &Visit) -> Result<Option<Fault>, Error> {
    visit
        .field("answer")
        .clone_into(&mut window.beginning.folder);
    if window.beginning.folder.is_empty() {
        let fault = Fault::of(words, english("Say where it should go"));
        return Ok(Some(fault));
    }
    let root = root(window);
    let key = new_wallet::usual_key_file(window.platform(), &root);
    let face = WindowFace::new(window.platform(), window.words());
    let free = new_wallet::refuse_if_there(&root);
    let refused = free
        .and_then(|()| recovery::may_go(&face, &root, &key))
        .err();
    if refused.is_none() && window.beginning.words.is_empty() {
        window.beginning.words = words::draw(window.platform().random().as_mut());
    }
    let fault = refused.map(|error| words.say(&sentence(&error.message)).to_string());
    Ok(fault.map(Fault::Words))
}

/// The folder that was typed: a bare name lies in the home folder.
fn root(window: &Window) -> PathBuf {
    let platform = window.platform();
    let home = platform
        .home_dir()
        .unwrap_or_else(|| platform.current_dir());
    home.join(&window.beginning.folder)
}

fn passphrase(words: &Words, beginning: &mut Beginning, visit: &Visit) -> Option<Fault> {
    let own = visit.fields.secret("own").unwrap_or_default();
    if visit.field("which") != "own" {
        beginning.own = None;
        // Somebody who typed one means it, and must not be left with words nobody wrote down.
        return (!own.is_empty()).then(|| {
            let both = english(
                "You typed a passphrase, and the seven words are chosen: choose one of the two, \
                 and type yours again if you choose it",
            );
            Fault::of(words, both)
        });
    }
    let is_short = own.chars().count() < SHORTEST_PASSPHRASE;
    beginning.own = Some(own);
    is_short.then(|| {
        let short = words.say("A passphrase of your own needs at least {least} characters");
        Fault::Words(short.set("least", SHORTEST_PASSPHRASE).to_string())
    })
}

fn again(words: &Words, beginning: &Beginning, visit: &Visit) -> Option<Fault> {
    let typed = visit.fields.secret("answer").unwrap_or_default();
    let is_same = match &beginning.own {
        Some(own) => *typed == **own,
        // Words are typed back as they were heard or read.
        None => *words::tidy(&typed) == *beginning.words,
    };
    let other = english("This is not the same. Look at what you wrote down, and type it again");
    (!is_same).then(|| Fault::of(words, other))
}

/// Makes the wallet, opens it, and keeps its key where it is found again.
fn make(window: &mut Window) -> Result<Answer, Error> {
    let words = window.words();
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
    let usage = |why: String| Error::new(carewallet_core::ErrorKind::Usage, why);
    let no_name = |reason| because(&words, english("The name {reason}"), reason);
    let new = NewWallet {
        root: root.clone(),
        key: Place {
            path: key.clone(),
            passphrase: Some(Zeroizing::clone(&secret)),
        },
        holder: holder(beginning).map_err(|reason| usage(no_name(reason)))?,
        person: person(&words, beginning, born).map_err(usage)?,
    };
    let mut face = WindowFace::new(window.platform(), window.words());
    let made = new_wallet::make(&mut face, new)?;
    // A convenience: without a keyring the key file does.
    let kept = keyring::keep(window.platform().keyring(), &made.id, &made.identity);
    window.opening = Opening {
        root: Some(root),
        key: Some(key),
        is_demo: false,
    };
    window.beginning = Beginning::default();
    window.forget_begun();
    window.unlock(Some(secret))?;
    window.is_fresh = true;
    window.say(words.say("The record is begun.").to_string());
    if kept.is_ok() {
        let kept = words.say("This computer’s keyring keeps a copy of the key.");
        window.say(kept.to_string());
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
            chrome
                .say("This day can be read in several ways: choose the one that is meant")
                .to_string()
        }
        Fault::Unlikely(odd) => {
            let words = sentence(&odd);
            unlikely = Some(odd);
            words
        }
    });
    let (asked, hint, value) = asked(&chrome.words, beginning, &key.display().to_string());
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
