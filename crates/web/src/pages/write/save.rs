//! Saving what was written, once, with its photographs and letters.

use carewallet_app::attribution::Writer;
use carewallet_app::repeats::{self, Repeats};
use carewallet_app::{Attribution, Error, People, attachments, change};
use carewallet_core::entry::Content;
use carewallet_core::value::{Date, Line};
use carewallet_core::wallet::NewAttachment;
use carewallet_core::{Draft, Entry, ErrorKind, limits};

use super::check::{self, Shown};
use super::telling::{self, Around, Problem};
use crate::answer::{Answer, File};
use crate::pages::sentence;
use crate::visit::Visit;
use crate::window::{Held, WaitingFile, Window, Writing};

/// What is ticked where somebody new has the name of somebody who is there.
const ANOTHER_PERSON: &str =
    "somebody of this name is in the record already; this is another person";

/// The family as a writer.
pub(super) fn writer<'p>(window: &mut Window, people: &'p People) -> Result<Writer<'p>, Error> {
    let (mut face, folder) = window.parts()?;
    let wallet = folder.open_unreminded(&mut face)?;
    Writer::of_family(people, &wallet)
}

/// Saves an entry, or shows what has to be said first.
pub(super) fn save(
    window: &mut Window,
    held: &Held,
    handle: &str,
    is_again: bool,
) -> Result<Answer, Error> {
    let writer = writer(window, &held.people)?;
    let today = window.platform().today();
    let Some(writing) = window.writings.get(handle) else {
        return Ok(Answer::Missing);
    };
    let old = writing.changes.and_then(|id| held.contents.get(&id));
    let own_name = writer.name.plain();
    let mut shown = Shown {
        read: telling::read(
            &writing.telling,
            &Around {
                kind: writing.walk.kind(),
                own_name: &own_name,
                names: &held.names,
                today,
                old,
            },
        ),
        ..Shown::default()
    };
    if !shown.read.problems.is_empty() {
        return check::again(window, held, handle, shown);
    }
    let draft = match draft(writing, &writer, held, &shown) {
        Ok(draft) => draft,
        Err(error) => {
            let words = sentence(&error.message);
            shown.read.problems.push(Problem::new("said_by", words));
            return check::again(window, held, handle, shown);
        }
    };
    let files = waiting(writing)?;
    shown.unlikely = unlikely(&draft, writing, held, old, today);
    if !shown
        .unlikely
        .iter()
        .all(|odd| writing.telling.is_right.contains(odd))
    {
        let words = "Something can hardly be right: change it, or say that it is right";
        shown.read.problems.push(Problem::new("is-right-1", words));
        return check::again(window, held, handle, shown);
    }
    if let Some(old) = old
        && files.is_empty()
        && is_unchanged(&draft, old, &shown.read.attribution)
    {
        window.writings.drop_begun(handle);
        window.say("Nothing was changed, so nothing was saved.");
        return Ok(Answer::see(format!(
            "/entry/{}",
            window.handles.of_entry(old.id())
        )));
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

fn draft(
    writing: &Writing,
    writer: &Writer<'_>,
    held: &Held,
    shown: &Shown,
) -> Result<Draft, Error> {
    let body = writing.walk.body()?;
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
fn unlikely(
    draft: &Draft,
    writing: &Writing,
    held: &Held,
    old: Option<&Entry>,
    today: Date,
) -> Vec<String> {
    let known = old.map_or_else(Vec::new, |old| old.unlikely(today));
    let odd = draft.unlikely(today).into_iter();
    let odd = odd.filter(|odd| !known.contains(odd));
    let mut unlikely: Vec<String> = odd.map(|odd| odd.says_with_dates()).collect();
    if check::has_same_name(held, writing) {
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
    window.say("Saved.");
    Ok(Answer::see(format!(
        "/entry/{}",
        window.handles.of_entry(id)
    )))
}

/// The files that wait, as they are saved.
fn waiting(writing: &Writing) -> Result<Vec<NewAttachment>, Error> {
    let files = writing.files.iter().map(|file| {
        let caption = Some(file.caption.as_str()).filter(|caption| !caption.is_empty());
        let caption = caption.map(Line::parse).transpose().map_err(|reason| {
            let message = format!("the words under a photograph {reason}");
            Error::new(ErrorKind::Usage, message)
        })?;
        Ok(NewAttachment {
            // A copy: if it cannot be saved now, nothing of it is lost.
            bytes: file.bytes.clone(),
            media_type: file.media_type.clone(),
            caption,
        })
    });
    files.collect()
}

/// Keeps the words under the files that wait.
pub(super) fn keep_captions(writing: &mut Writing, visit: &Visit) {
    for (number, file) in writing.files.iter_mut().enumerate() {
        let name = format!("caption-{number}");
        if visit.has(&name) {
            visit.field(&name).clone_into(&mut file.caption);
        }
    }
}

/// Keeps the files that came along, and says what is not right about them.
pub(super) fn keep_files(window: &mut Window, visit: &Visit) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut caption = visit.field("caption-new").to_owned();
    for upload in &visit.files {
        let name = upload.name.clone();
        let problem = |words: &str| Problem::new("files", format!("{name}: {words}"));
        if upload.bytes.is_empty() {
            problems.push(problem("the file is empty"));
            continue;
        }
        if upload.bytes.len() > limits::FILE_BYTES || !window.writings.has_room(upload.bytes.len())
        {
            problems.push(problem("this is too large to be kept with an entry"));
            continue;
        }
        let Some(writing) = window.writings.get_mut(visit.part("writing")) else {
            break;
        };
        if writing.files.len() >= limits::ATTACHMENTS {
            problems.push(problem("there are 16 already, and that is the most"));
            continue;
        }
        let (attachment, said) = attachments::of_bytes(upload.bytes.clone(), None);
        writing.files.push(WaitingFile {
            name: name.clone(),
            caption: std::mem::take(&mut caption),
            media_type: attachment.media_type,
            bytes: attachment.bytes,
        });
        if let Some(said) = said {
            window.say(format!("{name}: {said}."));
        }
    }
    problems
}

/// Whether a browser may show it.
pub(super) fn is_picture(file: &WaitingFile) -> bool {
    matches!(file.media_type.as_str(), "image/jpeg" | "image/png")
}

/// A picture that waits.
pub(super) fn picture(window: &Window, visit: &Visit) -> Answer {
    let number: Option<usize> = visit.part("number").parse().ok();
    let writing = window.writings.get(visit.part("writing"));
    let file = writing.and_then(|writing| writing.files.get(number?));
    match file {
        Some(file) if is_picture(file) => Answer::File(File {
            media: if file.media_type.as_str() == "image/png" {
                "image/png"
            } else {
                "image/jpeg"
            },
            name: None,
            bytes: file.bytes.clone(),
        }),
        _ => Answer::Missing,
    }
}
