//! Saving what was written, once, with its photographs and letters.

use carewallet_app::attribution::Writer;
use carewallet_app::repeats::{self, Repeats};
use carewallet_app::{Attribution, Error, change};
use carewallet_core::entry::Content;
use carewallet_core::wallet::NewAttachment;
use carewallet_core::{Draft, Entry, Kind, SubjectId};

use super::check::{self, Shown};
use super::files;
use super::telling::{self, Around, Problem};
use crate::answer::Answer;
use crate::visit::Visit;
use crate::window::{Held, Window, Writing};
use carewallet_screen::{english, said};

/// What is ticked where somebody new has the name of somebody who is there.
const ANOTHER_PERSON: &str =
    english("somebody of this name is in the record already; this is another person");

/// Takes what was typed, and does what was asked for.
pub(super) fn answer(window: &mut Window, held: &Held, visit: &Visit) -> Result<Answer, Error> {
    let handle = visit.part("writing");
    let Some(writing) = window.writings.get_mut(handle) else {
        return Ok(Answer::Missing);
    };
    telling::keep(&mut writing.telling, visit);
    files::keep_captions(writing, visit);
    let mut problems = files::keep_files(window, visit);
    let Some(writing) = window.writings.get_mut(handle) else {
        return Ok(Answer::Missing);
    };
    if let Some(field) = visit.given("change") {
        writing.pages.again(field);
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
        return save(window, held, handle, visit.field("do") == "again");
    }
    let mut shown = Shown::default();
    shown.read.problems.append(&mut problems);
    check::again(window, held, handle, shown)
}

/// Saves an entry, or shows what has to be said first.
fn save(window: &mut Window, held: &Held, handle: &str, is_again: bool) -> Result<Answer, Error> {
    let words = window.words();
    let writer = check::writer(window, &held.people)?;
    let today = window.platform().today();
    let Some(writing) = window.writings.get(handle) else {
        return Ok(Answer::Missing);
    };
    let own_name = writer.name.plain();
    let around = Around::new(&words, writing, held, &own_name, today);
    let mut shown = Shown {
        read: telling::read(&writing.telling, &around),
        ..Shown::default()
    };
    let Some((draft, files)) = prepared(writing, held, &writer, &around, &mut shown) else {
        return check::again(window, held, handle, shown);
    };
    if let Some(old) = around.old
        && files.is_empty()
        && is_unchanged(&draft, old, &shown.read.attribution)
    {
        window.writings.drop_begun(handle);
        let nothing = words.say("Nothing was changed, so nothing was saved.");
        window.say(nothing.to_string());
        let entry = window.handles.of_entry(old.id());
        return Ok(Answer::see(format!("/entry/{entry}")));
    }
    // A photograph or a letter is new, whatever is written with it.
    if files.is_empty()
        && !is_again
        && let Some(id) = Repeats::of(&held.contents).find(&draft)
        && let Some(entry) = held.contents.get(&id)
    {
        shown.already = check::card(window, held, entry);
        return check::again(window, held, handle, shown);
    }
    write(window, handle, draft, files)
}

/// What is saved; none where something has to be said or mended first.
const UNLIKELY: &str = english("Something can hardly be right: change it, or say that it is right");

fn prepared(
    writing: &Writing,
    held: &Held,
    writer: &Writer<'_>,
    around: &Around<'_>,
    shown: &mut Shown,
) -> Option<(Draft, Vec<NewAttachment>)> {
    if !shown.read.problems.is_empty() {
        return None;
    }
    let draft = draft(writing, writer, held, shown);
    let draft = draft.and_then(|draft| Ok((draft, files::waiting(around.words, writing)?)));
    let (draft, files) = match draft {
        Ok(prepared) => prepared,
        Err(error) => {
            let words = said(around.words, &error.message);
            shown.read.problems.push(Problem::new("said_by", words));
            return None;
        }
    };
    shown.unlikely = unlikely(&draft, writing, held, around);
    let is_right = |odd| writing.telling.is_right.contains(odd);
    if shown.unlikely.iter().all(is_right) {
        return Some((draft, files));
    }
    let words = around.words.say(UNLIKELY).to_string();
    shown.read.problems.push(Problem::new("is-right-1", words));
    None
}

fn draft(
    writing: &Writing,
    writer: &Writer<'_>,
    held: &Held,
    shown: &Shown,
) -> Result<Draft, Error> {
    let body = writing.pages.walk.body()?;
    let attribution = shown.read.attribution.clone();
    match writing.changes.and_then(|id| held.contents.get(&id)) {
        Some(old) => {
            // Somebody may have changed or withdrawn it in the meantime.
            change::body_of(old, &held.contents.record())?;
            let (when, review_by) = (attribution.when, attribution.review_by);
            let mut draft = change::draft(old, body, attribution, writer)?;
            // Both stand on the page: what was taken out there is meant to go.
            draft.when = when;
            draft.review_by = review_by;
            Ok(draft)
        }
        None => writer.draft(writing.about.clone(), body, attribution),
    }
}

/// Whether it says what it said, and nobody else is named who says so.
fn is_unchanged(draft: &Draft, old: &Entry, attribution: &Attribution) -> bool {
    let before = old.envelope();
    let is_named = attribution.said_by.is_some() || attribution.voice.is_some();
    let says = match &draft.content {
        Content::Body(body) => Some(body),
        Content::Why(_) => None,
    };
    let is_same = says == old.body().as_ref()
        && (draft.lane, draft.when, draft.review_by)
            == (before.lane, before.when, before.review_by);
    repeats::is_same(draft, old) || (is_same && !is_named)
}

/// What can hardly be right and was not there before.
fn unlikely(draft: &Draft, writing: &Writing, held: &Held, around: &Around<'_>) -> Vec<String> {
    let known = around.old.map(|old| old.unlikely(around.today));
    let known = known.unwrap_or_default();
    let odd = draft.unlikely(around.today).into_iter();
    let odd = odd.filter(|odd| !known.contains(odd));
    let mut unlikely: Vec<String> = odd.map(|odd| odd.says_with_dates()).collect();
    if has_same_name(held, writing) {
        unlikely.push(ANOTHER_PERSON.to_owned());
    }
    unlikely
}

fn write(
    window: &mut Window,
    handle: &str,
    draft: Draft,
    files: Vec<NewAttachment>,
) -> Result<Answer, Error> {
    let saved = {
        let (mut face, folder) = window.parts()?;
        let mut wallet = folder.open_unreminded(&mut face)?;
        wallet.add_with(draft, files)?
    };
    let Some(id) = saved.ids().first().copied() else {
        return Ok(Answer::see("/record"));
    };
    window.writings.is_saved(handle, id);
    let words = window.words();
    window.say(words.say("Saved.").to_string());
    Ok(Answer::see(format!(
        "/entry/{}",
        window.handles.of_entry(id)
    )))
}

/// Whether somebody of this name is on record already.
fn has_same_name(held: &Held, writing: &Writing) -> bool {
    let name = writing
        .pages
        .walk
        .answers()
        .iter()
        .find(|(name, _)| name.starts_with("name"));
    let is_new = |about: &SubjectId| match about {
        SubjectId::Person(id) => held.people.get(id).is_none(),
        SubjectId::Home => false,
    };
    let named = |name: &str| held.people.iter().any(|person| person.is_called(name));
    writing.pages.walk.kind() == Kind::Person
        && is_new(&writing.about)
        && name.is_some_and(|(_, name)| named(name))
}
