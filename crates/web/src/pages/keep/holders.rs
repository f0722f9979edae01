//! Who opens the wallet, by what authority and until when; and ending it.

use askama::Template;
use carewallet_app::Error;
use carewallet_app::holders;
use carewallet_app::wording::Say as _;
use carewallet_core::check_words::CheckWords;
use carewallet_core::entry::Why;
use carewallet_core::holder::{Holder, Terms};
use carewallet_core::value::{Date, Text};
use carewallet_core::{ErrorKind, Wallet};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::why_not;
use crate::visit::Visit;
use crate::window::Window;
use crate::window::keeping::Report;
use carewallet_screen::Words;

const PATH: &str = "/keep/holders";

#[derive(Template)]
#[template(path = "keep_holders.html")]
struct HoldersPage {
    chrome: Chrome,
    rows: Vec<HolderRow>,
    report: Option<Report>,
    /// A passphrase that nobody has said they wrote down.
    has_new_key: bool,
}

/// Somebody who opens the wallet.
struct HolderRow {
    name: String,
    about: Vec<String>,
    words: Vec<String>,
    is_over: bool,
    /// What stands for them in addresses, where it can be ended.
    handle: Option<String>,
}

#[derive(Template)]
#[template(path = "keep_end.html")]
struct EndPage {
    chrome: Chrome,
    step: usize,
    name: String,
    handle: String,
    entries: usize,
    why: String,
    fault: Option<String>,
}

pub(crate) fn show(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    let all = wallet.holders();
    let listed: Vec<(HolderRow, Option<String>)> = holders::in_order(&all)
        .into_iter()
        .map(|holder| (row(&words, holder, &wallet), endable(holder, &wallet)))
        .collect();
    drop(wallet);
    let mut rows = Vec::new();
    for (row, key_id) in listed {
        let handle = key_id.map(|id| window.handles.of_words(&id));
        rows.push(HolderRow { handle, ..row });
    }
    Ok(Answer::page(&HoldersPage {
        rows,
        report: window.keeping.report_of(PATH),
        has_new_key: window.keeping.new_key.is_some(),
        chrome: window.chrome("Who opens it").within("keep"),
    }))
}

/// The first holder stays, and nobody ends their own key.
fn endable(holder: &Holder, wallet: &Wallet<'_>) -> Option<String> {
    let own = wallet.identity().public_key().id();
    let can = holder.key_id != wallet.id() && holder.key_id != own;
    can.then(|| holder.key_id.clone())
}

fn row(words: &Words, holder: &Holder, wallet: &Wallet<'_>) -> HolderRow {
    let today = wallet.now().date();
    let own = wallet.identity().public_key().id() == holder.key_id;
    let first = holder.key_id == wallet.id();
    let mut about = Vec::new();
    if own {
        about.push(words.say("This is you.").to_string());
    }
    if first {
        let line = words.say("The first one: this cannot be ended.");
        about.push(line.to_string());
    }
    about.push(authority(words, &holder.terms));
    about.push(time(words, holder, today));
    HolderRow {
        name: holder.name.clone(),
        about,
        words: CheckWords::of(&holder.recipient, &holder.key)
            .lines()
            .to_vec(),
        is_over: holder.terms.ended(today).is_some(),
        handle: None,
    }
}

fn authority(words: &Words, terms: &Terms) -> String {
    let each = terms.authority.iter();
    let each: Vec<String> = each.map(|one| words.say(one.says()).to_string()).collect();
    if each.is_empty() {
        let none = words.say("By what authority: not written down.");
        return none.to_string();
    }
    words
        .say("By what authority: {authority}.")
        .set("authority", each.join("; "))
        .to_string()
}

fn time(words: &Words, holder: &Holder, today: Date) -> String {
    let line = match (holder.terms.until, holder.terms.ended(today)) {
        (_, Some(last)) => words
            .say("From {from}; it ended on {last}, and the key still opens this wallet.")
            .set("last", words.day(last)),
        (Some(last), None) => words
            .say("From {from}, until {last}.")
            .set("last", words.day(last)),
        (None, None) => words.say("From {from}; no end was written down."),
    };
    line.set("from", words.day(holder.since)).to_string()
}

/// The page that asks before somebody's key is ended.
pub(crate) fn ask(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    ending(window, visit, None)
}

fn ending(window: &mut Window, visit: &Visit, fault: Option<String>) -> Result<Answer, Error> {
    let handle = visit.part("holder").to_owned();
    let entries = window.record()?.contents.entries().len();
    let key_id = window.handles.words(&handle).unwrap_or_default();
    let name = {
        let (mut face, folder) = window.parts()?;
        let wallet = folder.open_unreminded(&mut face)?;
        let all = wallet.holders();
        all.find(&key_id).map(|holder| holder.name.clone())
    };
    let Some(name) = name else {
        return Ok(Answer::see(PATH));
    };
    let page = EndPage {
        step: window.keeping.step,
        entries,
        why: visit.field("why").to_owned(),
        chrome: window.chrome("End it").within("keep"),
        name,
        handle,
        fault,
    };
    Ok(match page.fault {
        None => Answer::page(&page),
        Some(_) => Answer::unfit(&page),
    })
}

/// Ends it: once.
pub(crate) fn end(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let key_id = window.handles.words(visit.part("holder"));
    let Some(key_id) = key_id.filter(|_| window.keeping.is_now(visit.field("step"))) else {
        return Ok(Answer::see(PATH));
    };
    let why = match Text::parse(visit.field("why")) {
        Ok(why) => Why { why },
        Err(reason) => {
            let words = window.words();
            let fault = words.say("Why it ends {reason}");
            let fault = fault.set("reason", reason.to_string()).to_string();
            return ending(window, visit, Some(fault));
        }
    };
    match ended(window, &key_id, why) {
        Ok(report) => {
            window.keeping.reports(report);
            Ok(Answer::see(PATH))
        }
        Err(error) if error.kind == ErrorKind::Locked => Err(error),
        Err(error) => {
            let fault = why_not(&window.words(), error);
            ending(window, visit, Some(fault))
        }
    }
}

fn ended(window: &mut Window, key_id: &str, why: Why) -> Result<Report, Error> {
    let words = window.words();
    let (mut face, folder) = window.parts()?;
    let mut wallet = folder.open_unreminded(&mut face)?;
    let holder = holders::find(&wallet, key_id)?;
    let could_read = wallet.contents()?.entries().len();
    let reach = wallet.dismiss(&holder.key_id, why)?;
    let name = holder.name;
    let mut lines = vec![
        words
            .say("From now on nothing new opens with that key.")
            .to_string(),
        words
            .say("What {name} copied before stays readable: up to {entries} entries.")
            .set("name", &name)
            .set("entries", could_read)
            .to_string(),
    ];
    let missed = reach.missed.iter();
    lines.extend(missed.map(|file| {
        let line = words.say("{file} may still open with that key.");
        line.set("file", file).to_string()
    }));
    let is_partial = !reach.missed.is_empty();
    let heading = match is_partial {
        false => words.say("{name} does not open this wallet any more"),
        true => words.say("{name} is ended, but some files may still open with that key"),
    };
    Ok(Report {
        path: PATH,
        heading: heading.set("name", name).to_string(),
        lines,
        is_partial,
    })
}
