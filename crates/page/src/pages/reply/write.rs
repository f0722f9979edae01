//! Writing a new entry down: whom it is about and what it is, its questions, and a look
//! at it beside what the family has.

use askama::Template;
use carewallet_app::entry_walk::EntryWalk;
use carewallet_app::{Attribution, Error, People, reply};
use carewallet_core::entry::Voice;
use carewallet_core::kind::Subject;
use carewallet_core::value::Line;
use carewallet_core::{Draft, ErrorKind, Kind, SubjectId};
use carewallet_screen::{Answered, Asked, EntryPages, Fault, Kinds, said, understood};

use super::super::whom::called;
use super::entries::{self, Around, Row};
use super::{add, overview, say_begun};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::desk::Desk;
use crate::reply_draft::Writing;
use crate::request::Request;

#[derive(Template)]
#[template(path = "reply_kind.html")]
struct KindPage {
    chrome: Chrome,
    number: String,
    /// Everybody, and the home, each with what can be about them.
    whom: Vec<Whom>,
}

/// Somebody, or the home.
struct Whom {
    /// The number in the address.
    at: usize,
    name: String,
    sections: Vec<Kinds>,
}

#[derive(Template)]
#[template(path = "reply_question.html")]
struct QuestionPage {
    chrome: Chrome,
    number: String,
    step: u32,
    caption: String,
    asked: Asked,
    understood: Option<String>,
    so_far: Vec<Answered>,
    is_alone: bool,
    may_skip: bool,
}

#[derive(Template)]
#[template(path = "reply_check.html")]
struct CheckPage {
    chrome: Chrome,
    number: String,
    step: u32,
    caption: String,
    rows: Vec<Answered>,
    left: Vec<(&'static str, &'static str)>,
    understood: Option<String>,
    said_by: String,
    agency: String,
    fault: Option<String>,
    entry: Option<Row>,
}

/// A page about the entry that is written down, or something done with it.
///
/// # Errors
/// Why it was not done.
pub(super) fn answer(
    desk: &mut Desk,
    number: &str,
    rest: &[&str],
    request: &Request,
) -> Result<Answer, Error> {
    match rest {
        ["begin"] => Ok(begin(desk, number, request)),
        ["question"] => Ok(show(desk, number, None)),
        ["answer"] => take(desk, number, request),
        _ => Ok(kinds(desk, number)),
    }
}

/// Everybody whom something can be about, the home last.
fn everybody(people: &People) -> Vec<SubjectId> {
    let people = people.iter();
    let people = people.map(|person| SubjectId::Person(person.id.clone()));
    people.chain([SubjectId::Home]).collect()
}

fn may_be_about(kind: Kind, about: &SubjectId) -> bool {
    let is_home = *about == SubjectId::Home;
    let fits = match kind.subject() {
        Subject::Person => !is_home,
        Subject::Home => is_home,
        Subject::Either => true,
    };
    fits && entries::may_be_written(kind)
}

fn kinds(desk: &mut Desk, number: &str) -> Answer {
    let chrome = desk.chrome("What is new?");
    let words = desk.words();
    let Some(incoming) = desk.sheet(number) else {
        return Answer::go("/");
    };
    let people = People::from_share(&incoming.share);
    let whom = (0..).zip(everybody(&people)).map(|(at, about)| Whom {
        at,
        name: called(&words, &people, &about),
        sections: Kinds::under_headings(|kind| may_be_about(kind, &about)),
    });
    let page = KindPage {
        number: number.to_owned(),
        whom: whom.collect(),
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

fn begin(desk: &mut Desk, number: &str, request: &Request) -> Answer {
    let Some(incoming) = desk.sheet(number) else {
        return Answer::go("/");
    };
    let people = People::from_share(&incoming.share);
    let at = request.field("about").parse::<usize>().ok();
    let about = at.and_then(|at| everybody(&people).into_iter().nth(at));
    let kind = Kind::parse(request.field("kind")).ok();
    let (Some(about), Some(kind)) = (about, kind) else {
        return Answer::go(format!("{}/write", overview(number)));
    };
    if !may_be_about(kind, &about) {
        return Answer::go(format!("{}/write", overview(number)));
    }
    let begun = desk.reply(number).and_then(|reply| reply.writing.as_ref());
    if let Some(begun) = begun {
        // What was answered is not thrown away for something else.
        let is_touched = begun.step > 0;
        if is_touched {
            say_begun(desk);
            return Answer::go(at_question(number));
        }
    }
    let pages = EntryPages::new(EntryWalk::new(kind, desk.today()));
    if let Some(reply) = desk.reply_mut(number) {
        reply.writing = Some(Writing {
            about,
            pages,
            step: 0,
            said_by: String::new(),
        });
    }
    Answer::go(at_question(number))
}

fn at_question(number: &str) -> String {
    format!("{}/write/question", overview(number))
}

/// Where the entry stands: a question, or the look at it.
fn show(desk: &mut Desk, number: &str, fault: Option<&Fault>) -> Answer {
    match desk.reply(number).and_then(|reply| reply.writing.as_ref()) {
        None => Answer::go(overview(number)),
        Some(writing) if writing.pages.is_at_end() => check(desk, number, None),
        Some(_) => question(desk, number, fault),
    }
}

fn question(desk: &mut Desk, number: &str, fault: Option<&Fault>) -> Answer {
    let chrome = desk.chrome("A question");
    let words = desk.words();
    let Some(writing) = desk.reply(number).and_then(|reply| reply.writing.as_ref()) else {
        return Answer::go(overview(number));
    };
    let asked = writing.pages.asked(&words);
    let understood = writing.pages.understood.as_deref();
    let page = QuestionPage {
        number: number.to_owned(),
        step: writing.step,
        caption: caption(desk, number, writing),
        asked: match fault {
            Some(fault) => asked.with(&words, fault),
            None => asked,
        },
        understood: understood.map(|english| understood::answer(&words, english, desk.today())),
        so_far: writing.pages.answered(&words),
        is_alone: writing.pages.walk.is_alone(),
        may_skip: writing.pages.may_skip(),
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

/// What is written down, and about whom.
fn caption(desk: &Desk, number: &str, writing: &Writing) -> String {
    let words = desk.words();
    let kind = words.say(writing.pages.walk.kind().title()).to_string();
    match desk.sheet(number) {
        Some(incoming) => {
            let people = People::from_share(&incoming.share);
            format!("{}: {kind}", called(&words, &people, &writing.about))
        }
        None => kind,
    }
}

fn check(desk: &mut Desk, number: &str, fault: Option<String>) -> Answer {
    let chrome = desk.chrome("Check this before it goes into your reply");
    let words = desk.words();
    let draft = draft(desk, number);
    let Some(writing) = desk.reply(number).and_then(|reply| reply.writing.as_ref()) else {
        return Answer::go(overview(number));
    };
    let agency = desk.agency.as_ref();
    let (entry, wrong) = match draft {
        Ok(draft) => {
            let drafted = entries::drafted(desk, number);
            let around = Around::new(desk, number, &drafted);
            (around.and_then(|around| around.row(0, &draft, None)), None)
        }
        Err(error) => (None, Some(said(&words, &error.message))),
    };
    let understood = writing.pages.understood.as_deref();
    let page = CheckPage {
        number: number.to_owned(),
        step: writing.step,
        caption: caption(desk, number, writing),
        rows: writing.pages.answered(&words),
        left: writing.pages.left(),
        understood: understood.map(|english| understood::answer(&words, english, desk.today())),
        said_by: writing.said_by.clone(),
        agency: agency.map_or_else(String::new, |agency| agency.name().plain()),
        fault: fault.or(wrong),
        entry,
        chrome,
    };
    Answer::page(&page.chrome.title, &page)
}

/// The entry that was written down, as whoever writes would sign it.
fn draft(desk: &Desk, number: &str) -> Result<Draft, Error> {
    let nothing = || Error::new(ErrorKind::Nothing, "nothing is being written down");
    let incoming = desk.sheet(number).ok_or_else(nothing)?;
    let agency = desk.agency.as_ref().ok_or_else(nothing)?;
    let reply_draft = desk.reply(number).ok_or_else(nothing)?;
    let writing = reply_draft.writing.as_ref().ok_or_else(nothing)?;
    let people = People::from_share(&incoming.share);
    let writer = reply::writer(agency.name().clone(), &people, &incoming.share);
    let said_by = match writing.said_by.as_str() {
        "" => None,
        typed => Some(Line::parse(typed).map_err(|reason| {
            Error::new(ErrorKind::Usage, format!("who says it: this {reason}"))
        })?),
    };
    let other = said_by.filter(|name| name != agency.name());
    let subject = match &writing.about {
        SubjectId::Person(id) => people.get(id),
        SubjectId::Home => None,
    };
    let is_subject = |name: &Line| subject.is_some_and(|one| one.is_called(name.as_str()));
    let attribution = Attribution {
        // What somebody else told is not the agency's; the person's words are their own.
        voice: other
            .as_ref()
            .filter(|name| !is_subject(name))
            .map(|_| Voice::Reported),
        said_by: other,
        ..Attribution::default()
    };
    let body = writing.pages.walk.body()?;
    writer.draft(writing.about.clone(), body, attribution)
}

fn take(desk: &mut Desk, number: &str, request: &Request) -> Result<Answer, Error> {
    let go = || Ok(Answer::go(at_question(number)));
    let Some(reply) = desk.reply_mut(number) else {
        return go();
    };
    let Some(writing) = &mut reply.writing else {
        return Ok(Answer::go(overview(number)));
    };
    if request.field("do") == "drop" {
        return Ok(dropped(desk, number));
    }
    if request.field("step") != writing.step.to_string() {
        return go();
    }
    if writing.pages.is_at_end() {
        return checked(desk, number, request);
    }
    if request.field("do") == "back" && writing.pages.is_first() {
        reply.writing = None;
        return Ok(Answer::go(format!("{}/write", overview(number))));
    }
    let Err(fault) = writing.pages.take(&request.fields) else {
        writing.step += 1;
        return go();
    };
    if matches!(fault, Fault::Moved(_)) {
        writing.step += 1;
    }
    Ok(question(desk, number, Some(&fault)))
}

fn dropped(desk: &mut Desk, number: &str) -> Answer {
    if let Some(reply) = desk.reply_mut(number) {
        reply.writing = None;
    }
    let words = desk.words();
    desk.say(words.say("Dropped: nothing of it was saved.").to_string());
    Answer::go(overview(number))
}

/// What was chosen on the page before it goes into the reply.
fn checked(desk: &mut Desk, number: &str, request: &Request) -> Result<Answer, Error> {
    let Some(reply) = desk.reply_mut(number) else {
        return Ok(Answer::go(overview(number)));
    };
    if let Some(writing) = &mut reply.writing {
        request.field("said_by").clone_into(&mut writing.said_by);
        if let Some(field) = request.fields.given("change") {
            writing.pages.again(field);
            writing.step += 1;
            return Ok(Answer::go(at_question(number)));
        }
    }
    match draft(desk, number) {
        Ok(draft) => {
            add(desk, number, vec![draft])?;
            if let Some(reply) = desk.reply_mut(number) {
                reply.writing = None;
            }
            Ok(Answer::go(overview(number)))
        }
        Err(error) => {
            let why = said(&desk.words(), &error.message);
            Ok(check(desk, number, Some(why)))
        }
    }
}
