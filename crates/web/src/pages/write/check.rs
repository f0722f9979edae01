//! A look before it is saved: what was answered, who said it, when, how private it is, and
//! the photographs and letters that belong to it.

use askama::Template;
use carewallet_app::attribution::Writer;
use carewallet_app::{Error, People};
use carewallet_core::kind::Lane;
use carewallet_core::understood::Reading;
use carewallet_core::{Entry, Kind};

use super::files;
use super::telling::{self, Around, Problem, Read};
use crate::answer::Answer;
use crate::chrome::Chrome;
use crate::pages::card::{Card, Cards};
use crate::pages::{caution, whom};
use crate::window::{Held, Telling, Window, Writing};
use carewallet_screen::{Answered, Choosing, Words, english, said, understood};

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
    typed: Typed,
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

/// Who said it and when, as it was typed.
struct Typed {
    said_by: String,
    basis: String,
    helped_by: String,
    when: String,
    review_by: String,
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

/// The family as a writer.
pub(super) fn writer<'p>(window: &mut Window, people: &'p People) -> Result<Writer<'p>, Error> {
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    Writer::of_family(people, &wallet)
}

fn page(
    window: &mut Window,
    held: &Held,
    handle: &str,
    shown: Shown,
) -> Result<Option<CheckPage>, Error> {
    let own_name = writer(window, &held.people)?.name.plain();
    let chrome = window.chrome("Check before saving").within("write");
    let words = window.words();
    let today = window.platform().today();
    let Some(writing) = window.writings.get(handle) else {
        return Ok(None);
    };
    let around = Around::new(&words, writing, held, &own_name, today);
    let telling = &writing.telling;
    let name = whom(&words, &held.people, &writing.about);
    let understood = writing.pages.understood.as_deref();
    Ok(Some(CheckPage {
        handle: handle.to_owned(),
        step: writing.step,
        is_change: around.old.is_some(),
        rows: writing.pages.answered(&words),
        left: writing.pages.left(),
        understood: understood.map(|english| understood::answer(&words, english, today)),
        warnings: warnings(&words, writing),
        typed: Typed::new(telling, &own_name),
        whose: whose(telling, &around, &name),
        wrote: wrote(&words, telling, shown.read.may_have_written),
        lanes: lanes(&words, telling, around.kind),
        unlikely: unlikely(writing, &around, shown.unlikely),
        files: file_rows(writing),
        may_attach: writing.files.len() < carewallet_core::limits::ATTACHMENTS,
        readings: shown.read.readings,
        problems: shown.read.problems,
        already: shown.already,
        caption: name,
        chrome,
    }))
}

impl Typed {
    fn new(telling: &Telling, own_name: &str) -> Self {
        let typed = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            said_by: if telling.is_touched {
                typed(&telling.text.said_by)
            } else {
                own_name.to_owned()
            },
            basis: typed(&telling.text.basis),
            helped_by: typed(&telling.text.helped_by),
            when: typed(&telling.text.when),
            review_by: typed(&telling.text.review_by),
        }
    }
}

/// What can hardly be right: as it was found on saving, else in what was answered.
fn unlikely(writing: &Writing, around: &Around<'_>, found: Vec<String>) -> Vec<Choosing> {
    let mut unlikely = found;
    if let (true, Ok(body)) = (unlikely.is_empty(), writing.pages.walk.body()) {
        let known = around.old.map(|old| old.unlikely(around.today));
        let known = known.unwrap_or_default();
        let odd = body.unlikely(around.today).into_iter();
        let odd = odd.filter(|odd| !known.contains(odd));
        unlikely = odd.map(|odd| odd.says_with_dates()).collect();
    }
    let unlikely = unlikely.into_iter().map(|words| Choosing {
        is_on: writing.telling.is_right.contains(&words),
        words: around.words.say(&words).to_string(),
        value: words,
    });
    unlikely.collect()
}

fn wrote(
    words: &Words,
    telling: &Telling,
    who: Option<(String, String)>,
) -> Option<(String, Vec<Choosing>)> {
    let (name, known) = who?;
    let question = words.say("{name} is on record: {known}. Did they write this?");
    let question = question.set("name", name).set("known", words.say(&known));
    Some((question.to_string(), yes_or_no(words, &telling.wrote)))
}

/// The card of another entry.
pub(super) fn card(window: &mut Window, held: &Held, entry: &Entry) -> Option<Card> {
    let record = held.contents.record();
    let cards = Cards::new(window.words(), held, &record, window.platform().today());
    let entry = held.contents.get(&entry.id())?;
    Some(cards.of(entry, &mut window.handles))
}

fn warnings(words: &Words, writing: &Writing) -> Vec<String> {
    let body = writing.pages.walk.body();
    let warnings = body.map_or_else(|_| Vec::new(), |body| body.warnings());
    let said = warnings.into_iter().map(|one| caution(words, one));
    said.collect()
}

fn whose(telling: &Telling, around: &Around<'_>, name: &str) -> Vec<Choosing> {
    if !telling::asks_whose_words(around) {
        return Vec::new();
    }
    let mut choices = vec![
        (
            "own",
            english("{name} says this: these are their own words"),
        ),
        ("about", english("Somebody else says this about {name}")),
        (
            "for",
            english("Somebody speaks for {name}, who cannot say it"),
        ),
    ];
    // Nobody else’s words take the place of a person’s own.
    choices.retain(|(value, _)| around.old.is_none() || *value != "about");
    let choices = choices.into_iter().map(|(value, words)| Choosing {
        is_on: telling.whose == value,
        value: value.to_owned(),
        words: around.words.say(words).set("name", name).to_string(),
    });
    choices.collect()
}

fn yes_or_no(words: &Words, chosen: &str) -> Vec<Choosing> {
    let both = [
        ("yes", english("Yes, they wrote it")),
        ("no", english("No, we write down what they said")),
    ];
    let both = both.into_iter().map(|(value, one)| Choosing {
        is_on: chosen == value,
        value: value.to_owned(),
        words: words.say(one).to_string(),
    });
    both.collect()
}

fn lanes(words: &Words, telling: &Telling, kind: Kind) -> Vec<Choosing> {
    let chosen = telling.text.lane.as_deref();
    let lanes = Lane::ALL.iter().copied();
    let lanes = lanes.filter(|lane| lane.is_no_wider_than(kind.widest_lane()));
    let lanes = lanes.map(|lane| Choosing {
        value: lane.name().to_owned(),
        words: said(words, lane.says()),
        is_on: chosen.map_or(lane == kind.default_lane(), |name| name == lane.name()),
    });
    lanes.collect()
}

fn file_rows(writing: &Writing) -> Vec<FileRow> {
    let files = writing
        .files
        .iter()
        .enumerate()
        .map(|(number, file)| FileRow {
            number,
            name: file.name.clone(),
            caption: file.caption.clone(),
            is_picture: files::is_picture(file),
        });
    files.collect()
}
