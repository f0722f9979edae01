//! A look before it is saved: what was answered, who said it, when, how private it is, and
//! the photographs and letters that belong to it.

use askama::Template;
use carewallet_app::Error;
use carewallet_core::kind::{Lane, Shape};
use carewallet_core::understood::Reading;
use carewallet_core::{Entry, Kind, SubjectId};

use super::answers::{Answered, answered};
use super::save;
use super::telling::{self, Around, Problem, Read};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::card::{Card, Cards};
use crate::visit::Visit;
use crate::window::{Held, Telling, Window, Writing};

#[derive(Template)]
#[template(path = "write_check.html")]
pub(super) struct CheckPage {
    chrome: Chrome,
    handle: String,
    step: u32,
    caption: String,
    is_change: bool,
    rows: Vec<Answered>,
    /// Fields without an answer: name and words.
    left: Vec<(&'static str, &'static str)>,
    understood: Option<String>,
    /// What a reader should check, in words.
    warnings: Vec<String>,
    said_by: String,
    basis: String,
    helped_by: String,
    when: String,
    review_by: String,
    readings: [Vec<Reading>; 2],
    /// Whose words these may be; none where it is clear.
    whose: Vec<Choosing>,
    wrote: Option<(String, Vec<Choosing>)>,
    lanes: Vec<Choosing>,
    unlikely: Vec<Choosing>,
    files: Vec<FileRow>,
    may_attach: bool,
    problems: Vec<Problem>,
    /// The entry that says the very same.
    already: Option<Card>,
}

/// Something to choose.
struct Choosing {
    value: String,
    words: String,
    is_on: bool,
}

/// A photograph or a letter that waits to be saved.
struct FileRow {
    number: usize,
    name: String,
    caption: String,
    is_picture: bool,
}

/// What is shown beside what was typed.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) read: Read,
    pub(super) unlikely: Vec<String>,
    pub(super) already: Option<Card>,
}

/// The page before saving.
pub(super) fn show(window: &mut Window, held: &Held, handle: &str) -> Result<Answer, Error> {
    let page = page(window, held, handle, Shown::default())?;
    Ok(page.map_or(Answer::Missing, |page| Answer::page(&page)))
}

/// The same with what is not right about it.
pub(super) fn again(
    window: &mut Window,
    held: &Held,
    handle: &str,
    shown: Shown,
) -> Result<Answer, Error> {
    let page = page(window, held, handle, shown)?;
    Ok(page.map_or(Answer::Missing, |page| Answer::unfit(&page)))
}

/// Takes what was typed, and does what was asked for.
pub(super) fn answer(window: &mut Window, held: &Held, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("writing");
    let Some(writing) = window.writings.get_mut(handle) else {
        return Ok(Answer::Missing);
    };
    telling::keep(&mut writing.telling, visit);
    save::keep_captions(writing, visit);
    let mut problems = save::keep_files(window, visit);
    let Some(writing) = window.writings.get_mut(handle) else {
        return Ok(Answer::Missing);
    };
    if let Some(field) = visit.given("change") {
        writing.remember();
        writing.understood = None;
        writing.walk.again(field);
        writing.step += 1;
        return Ok(Answer::see(format!("/write/{handle}")));
    }
    if let Some(number) = visit.field("do").strip_prefix("detach-") {
        let number: Option<usize> = number.parse().ok();
        if let Some(number) = number.filter(|number| *number < writing.files.len()) {
            writing.files.remove(number);
        }
    }
    if !matches!(visit.field("do"), "save" | "again") && problems.is_empty() {
        writing.step += 1;
        return Ok(Answer::see(format!("/write/{handle}")));
    }
    if problems.is_empty() {
        return save::save(window, held, handle, visit.field("do") == "again");
    }
    let mut shown = Shown::default();
    shown.read.problems.append(&mut problems);
    again(window, held, handle, shown)
}

fn page(
    window: &mut Window,
    held: &Held,
    handle: &str,
    shown: Shown,
) -> Result<Option<CheckPage>, Error> {
    let own_name = save::writer(window, &held.people)?.name.plain();
    let chrome = window.chrome("Check before saving").within("write");
    let today = window.platform().today();
    let Some(writing) = window.writings.get(handle) else {
        return Ok(None);
    };
    let old = writing.changes.and_then(|id| held.contents.get(&id));
    let around = Around {
        kind: writing.walk.kind(),
        own_name: &own_name,
        names: &held.names,
        today,
        old,
    };
    let telling = &writing.telling;
    let typed = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut unlikely = shown.unlikely;
    if let (true, Ok(body)) = (unlikely.is_empty(), writing.walk.body()) {
        let known = old.map_or_else(Vec::new, |old| old.unlikely(today));
        let odd = body.unlikely(today).into_iter();
        unlikely = odd
            .filter(|odd| !known.contains(odd))
            .map(|odd| odd.says_with_dates())
            .collect();
    }
    let is_touched = telling.is_touched;
    Ok(Some(CheckPage {
        handle: handle.to_owned(),
        step: writing.step,
        caption: held.people.name(&writing.about),
        is_change: old.is_some(),
        rows: answered(writing),
        left: left(writing),
        understood: writing.understood.clone(),
        warnings: warnings(writing),
        said_by: if is_touched {
            typed(&telling.text.said_by)
        } else {
            own_name.clone()
        },
        basis: typed(&telling.text.basis),
        helped_by: typed(&telling.text.helped_by),
        when: typed(&telling.text.when),
        review_by: typed(&telling.text.review_by),
        readings: shown.read.readings,
        whose: whose(telling, &around, &held.people.name(&writing.about)),
        wrote: shown.read.may_have_written.map(|(name, known)| {
            let question = format!("{name} is on record: {known}. Did they write this?");
            (question, yes_or_no(&telling.wrote))
        }),
        lanes: lanes(telling, around.kind),
        unlikely: unlikely
            .into_iter()
            .map(|words| Choosing {
                is_on: telling.is_right.contains(&words),
                value: words.clone(),
                words,
            })
            .collect(),
        files: files(writing),
        may_attach: writing.files.len() < carewallet_core::limits::ATTACHMENTS,
        problems: shown.read.problems,
        already: shown.already,
        chrome,
    }))
}

/// The card of another entry.
pub(super) fn card(window: &mut Window, held: &Held, entry: &Entry) -> Option<Card> {
    let record = held.contents.record();
    let cards = Cards::new(held, &record, window.platform().today());
    let entry = held.contents.get(&entry.id())?;
    Some(cards.of(entry, &mut window.handles))
}

fn left(writing: &Writing) -> Vec<(&'static str, &'static str)> {
    let answers = writing.walk.answers();
    let is_left = |name: &str| {
        let mut answers = answers.iter();
        !answers.any(|(answered, _)| answered.split('.').next() == Some(name))
    };
    let fields = writing.walk.fields().iter();
    fields
        .filter(|field| !matches!(field.shape, Shape::NoneKnown) && is_left(field.name))
        .map(|field| (field.name, field.label))
        .collect()
}

fn warnings(writing: &Writing) -> Vec<String> {
    let body = writing.walk.body();
    let warnings = body.map_or_else(|_| Vec::new(), |body| body.warnings());
    warnings.iter().map(ToString::to_string).collect()
}

fn whose(telling: &Telling, around: &Around<'_>, name: &str) -> Vec<Choosing> {
    if !telling::asks_whose_words(around) {
        return Vec::new();
    }
    let mut choices = vec![
        (
            "own",
            format!("{name} says this: these are their own words"),
        ),
        ("about", format!("Somebody else says this about {name}")),
        (
            "for",
            format!("Somebody speaks for {name}, who cannot say it"),
        ),
    ];
    // Nobody else’s words take the place of a person’s own.
    choices.retain(|(value, _)| around.old.is_none() || *value != "about");
    let choices = choices.into_iter().map(|(value, words)| Choosing {
        is_on: telling.whose == value,
        value: value.to_owned(),
        words,
    });
    choices.collect()
}

fn yes_or_no(chosen: &str) -> Vec<Choosing> {
    let both = [
        ("yes", "Yes, they wrote it"),
        ("no", "No, we write down what they said"),
    ];
    let both = both.into_iter().map(|(value, words)| Choosing {
        is_on: chosen == value,
        value: value.to_owned(),
        words: words.to_owned(),
    });
    both.collect()
}

fn lanes(telling: &Telling, kind: Kind) -> Vec<Choosing> {
    let chosen = telling.text.lane.as_deref();
    let lanes = Lane::ALL.iter().copied();
    let lanes = lanes.filter(|lane| lane.is_no_wider_than(kind.widest_lane()));
    let lanes = lanes.map(|lane| Choosing {
        value: lane.name().to_owned(),
        words: crate::pages::sentence(lane.says()),
        is_on: chosen.map_or(lane == kind.default_lane(), |name| name == lane.name()),
    });
    lanes.collect()
}

fn files(writing: &Writing) -> Vec<FileRow> {
    let files = writing
        .files
        .iter()
        .enumerate()
        .map(|(number, file)| FileRow {
            number,
            name: file.name.clone(),
            caption: file.caption.clone(),
            is_picture: save::is_picture(file),
        });
    files.collect()
}

/// Whether somebody of this name is on record already.
pub(super) fn has_same_name(held: &Held, writing: &Writing) -> bool {
    let name = writing
        .walk
        .answers()
        .iter()
        .find(|(name, _)| name.starts_with("name"));
    let is_new = |about: &SubjectId| match about {
        SubjectId::Person(id) => held.people.get(id).is_none(),
        SubjectId::Home => false,
    };
    let named = |name: &str| held.people.iter().any(|person| person.is_called(name));
    writing.walk.kind() == Kind::Person
        && is_new(&writing.about)
        && name.is_some_and(|(_, name)| named(name))
}
