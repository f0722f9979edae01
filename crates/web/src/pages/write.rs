//! Writing something down: whom it is about, then what sort of thing it is, then its
//! questions, then a look before it is saved.

mod check;
mod files;
mod question;
mod save;
mod telling;
#[cfg(test)]
mod tests;

use askama::Template;
use carewallet_app::entry_walk::EntryWalk;
use carewallet_app::{Error, People};
use carewallet_core::kind::Subject;
use carewallet_core::{ErrorKind, Kind, PersonId, SubjectId};

use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::visit::Visit;
use crate::window::{Handles, Window, Writing};
use carewallet_screen::{Kinds, Words, english};

#[derive(Template)]
#[template(path = "write_whom.html")]
struct WhomPage {
    chrome: Chrome,
    fault: Option<&'static str>,
    people: Vec<Whom>,
    begun: Vec<Begun>,
}

/// Somebody, or the home.
struct Whom {
    handle: String,
    name: String,
    note: String,
}

/// An entry that was begun.
struct Begun {
    handle: String,
    words: String,
}

#[derive(Template)]
#[template(path = "write_kind.html")]
struct KindPage {
    chrome: Chrome,
    handle: String,
    name: String,
    sections: Vec<Kinds>,
}

/// Asks whom it is about.
pub(crate) fn whom(window: &mut Window, _visit: &Visit) -> Result<Answer, Error> {
    Ok(Answer::page(&whom_page(window, None)?))
}

/// Goes on to the kinds; for somebody new, to the questions about them.
pub(crate) fn choose_whom(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    match visit.field("about") {
        "new" => {
            let id = PersonId::draw(window.platform().random().as_mut());
            begin(window, SubjectId::Person(id), Kind::Person)
        }
        handle if window.handles.subject(handle).is_some() => {
            Ok(Answer::see(format!("/write/for/{handle}")))
        }
        _ => {
            let fault = Some(english("Choose whom it is about."));
            Ok(Answer::unfit(&whom_page(window, fault)?))
        }
    }
}

fn whom_page(window: &mut Window, fault: Option<&'static str>) -> Result<WhomPage, Error> {
    let held = window.record()?;
    let words = window.words();
    let people = everybody(&words, &held.people, &mut window.handles);
    let begun = window.writings.begun().iter().map(|writing| Begun {
        handle: writing.handle.clone(),
        words: format!(
            "{}: {}",
            super::whom(&words, &held.people, &writing.about),
            writing.pages.in_short(&words)
        ),
    });
    let begun = begun.collect();
    Ok(WhomPage {
        people,
        begun,
        fault,
        chrome: window.chrome("Write something down").within("write"),
    })
}

/// Whom something may be about: who is here, and the home.
fn everybody(words: &Words, people: &People, handles: &mut Handles) -> Vec<Whom> {
    let here = people.still_here().map(|person| Whom {
        handle: handles.of_subject(&SubjectId::Person(person.id.clone())),
        name: person.name.plain(),
        note: String::new(),
    });
    let mut everybody: Vec<Whom> = here.collect();
    everybody.push(Whom {
        handle: handles.of_subject(&SubjectId::Home),
        name: words.say("The home").to_string(),
        note: words
            .say("The building, who lives there, how to get in")
            .to_string(),
    });
    everybody
}

/// Asks what sort of thing it is.
pub(crate) fn kinds(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let Some(about) = window.handles.subject(visit.part("subject")) else {
        return Ok(Answer::Missing);
    };
    Ok(Answer::page(&KindPage {
        handle: visit.part("subject").to_owned(),
        name: super::whom(&window.words(), &held.people, &about),
        sections: Kinds::under_headings(|kind| may_be_written(kind, &about)),
        chrome: window.chrome("What is it?").within("write"),
    }))
}

/// Whether such an entry can be about them, and is written like this.
fn may_be_written(kind: Kind, about: &SubjectId) -> bool {
    let fits = match (kind.subject(), about) {
        (Subject::Person, SubjectId::Home) | (Subject::Home, SubjectId::Person(_)) => false,
        (Subject::Person | Subject::Home | Subject::Either, _) => true,
    };
    // Somebody new is chosen in place of a kind.
    fits && !kind.is_of_the_wallet() && kind != Kind::Person
}

/// Begins with the questions of a kind.
pub(crate) fn choose_kind(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    window.record()?;
    let Some(about) = window.handles.subject(visit.part("subject")) else {
        return Ok(Answer::Missing);
    };
    match Kind::parse(visit.field("kind")) {
        Ok(kind) if may_be_written(kind, &about) => begin(window, about, kind),
        _ => Ok(Answer::see(format!("/write/for/{}", visit.part("subject")))),
    }
}

fn begin(window: &mut Window, about: SubjectId, kind: Kind) -> Result<Answer, Error> {
    // A second click on the same button, or the same choice again, begins nothing twice.
    let is_same = |writing: &&Writing| {
        let is_untouched = writing.step == 0 && writing.changes.is_none();
        is_untouched
            && writing.pages.walk.kind() == kind
            && kind != Kind::Person
            && writing.about == about
    };
    if let Some(same) = window.writings.begun().iter().find(is_same) {
        return Ok(Answer::see(format!("/write/{}", same.handle)));
    }
    let walk = EntryWalk::new(kind, window.platform().today());
    let handle = window.handles.draw();
    window
        .writings
        .begin(Writing::new(handle.clone(), about, walk))?;
    Ok(Answer::see(format!("/write/{handle}")))
}

/// Where an entry stands that was begun: a question, or the look before it is saved.
pub(crate) fn show(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let handle = visit.part("writing");
    match window.writings.get(handle) {
        Some(writing) if writing.pages.is_at_end() => check::show(window, &held, handle),
        Some(_) => question::show(window, &held, handle),
        None => Ok(where_it_went(window, handle)),
    }
}

/// Takes what was answered, or what is to be done with the entry.
pub(crate) fn answer(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    let held = window.record()?;
    let handle = visit.part("writing");
    let Some(writing) = window.writings.get_mut(handle) else {
        return Ok(where_it_went(window, handle));
    };
    if visit.field("do") == "drop" {
        window.writings.drop_begun(handle);
        let words = window.words();
        window.say(words.say("Dropped: nothing of it was saved.").to_string());
        return Ok(Answer::see("/write"));
    }
    if visit.field("step") != writing.step.to_string() {
        // Answered already, by a double click or in another tab: what was typed stays.
        let (name, typed) = (visit.field("asked"), visit.field("answer"));
        let is_answered = writing
            .pages
            .walk
            .answers()
            .iter()
            .any(|(one, _)| one == name);
        if !typed.is_empty() && !is_answered {
            writing.pages.remember_typed(name, typed);
        }
        return Ok(Answer::see(format!("/write/{handle}")));
    }
    if writing.pages.is_at_end() {
        save::answer(window, &held, visit)
    } else {
        question::answer(window, &held, visit)
    }
}

/// The entry that was saved of it, or the beginning.
fn where_it_went(window: &mut Window, handle: &str) -> Answer {
    match window.writings.saved(handle) {
        Some(id) => Answer::see(format!("/entry/{}", window.handles.of_entry(id))),
        None => Answer::see("/write"),
    }
}

/// A photograph that waits to be saved.
pub(crate) fn attached(window: &mut Window, visit: &Visit) -> Result<Answer, Error> {
    if !window.is_unlocked() {
        return Err(Error::new(ErrorKind::Locked, "the wallet is locked"));
    }
    Ok(files::picture(window, visit))
}
