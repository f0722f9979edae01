//! Photographs and letters that wait to be saved with an entry.

use carewallet_app::{Error, attachments};
use carewallet_core::value::Line;
use carewallet_core::wallet::NewAttachment;
use carewallet_core::{ErrorKind, limits};

use super::telling::Problem;
use crate::answer::{Answer, File};
use crate::visit::Visit;
use crate::window::{WaitingFile, Window, Writing};
use carewallet_screen::{Words, english};

/// The files that wait, as they are saved.
pub(super) fn waiting(words: &Words, writing: &Writing) -> Result<Vec<NewAttachment>, Error> {
    let files = writing.files.iter().map(|file| {
        let caption = Some(file.caption.as_str()).filter(|caption| !caption.is_empty());
        let caption = caption.map(Line::parse).transpose().map_err(|reason| {
            let message = words.say("The words under a photograph {reason}");
            let message = message.set("reason", reason.to_string()).to_string();
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
        if visit.fields.has(&name) {
            visit.field(&name).clone_into(&mut file.caption);
        }
    }
}

/// Keeps the files that came along, and says what is not right about them.
pub(super) fn keep_files(window: &mut Window, visit: &Visit) -> Vec<Problem> {
    let words = window.words();
    let mut problems = Vec::new();
    let mut caption = visit.field("caption-new").to_owned();
    for upload in &visit.files {
        let name = upload.name.clone();
        let problem = |why: &str| {
            let why = words.say(why).set("name", &name);
            Problem::new("files", why.to_string())
        };
        if upload.bytes.is_empty() {
            problems.push(problem(english("{name}: the file is empty")));
            continue;
        }
        if upload.bytes.len() > limits::FILE_BYTES || !window.writings.has_room(upload.bytes.len())
        {
            problems.push(problem(english(
                "{name}: this is too large to be kept with an entry",
            )));
            continue;
        }
        let Some(writing) = window.writings.get_mut(visit.part("writing")) else {
            break;
        };
        if writing.files.len() >= limits::ATTACHMENTS {
            problems.push(problem(english(
                "{name}: there are 16 already, and that is the most",
            )));
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
            window.say(format!("{name}: {}", crate::pages::said(&words, said)));
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
