//! Reading without a child, for a page in a browser: there the worker that it runs in is
//! the sandbox. It has no file, no network and no other process to reach, and a picture
//! that breaks it ends it, and nothing else.

use super::confinement::Confinement;
use super::parent::{Looked, Reading};
use super::protocol::Answer;
use crate::reader::{codes_on, pages_in};
use crate::sniff::known_file;
use crate::{ImportError, Limits, pages};

/// The worker's side: finds all codes in a file as [`crate::ChildDecoder`] does, and gives
/// them for [`reading_of`]. `progress` is called before each page with how many are done,
/// and of how many.
pub fn read_here(file: &[u8], limits: &Limits, progress: &mut dyn FnMut(usize, usize)) -> Vec<u8> {
    // Numbers and texts alone: there is nothing in it that cannot be written.
    serde_json::to_vec(&read(file, limits, progress)).unwrap_or_default()
}

/// The page's side: what a worker read from a file; no answer where it broke.
///
/// # Errors
/// If the file is refused, or no page of it could be read.
pub fn reading_of(file: &[u8], answer: &[u8]) -> Result<Reading, ImportError> {
    // Exactly why a file is no picture is not in the answer of a worker.
    known_file(file)?;
    serde_json::from_slice(answer).unwrap_or(Err(ImportError::ChildStopped))
}

fn read(
    file: &[u8],
    limits: &Limits,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Reading, ImportError> {
    let count = pages_in(file, limits)?.min(limits.pages);
    let looked = pages::read(count, |page, care| {
        progress(page, count);
        let seen = codes_on(file, page, limits, care);
        Ok::<_, ImportError>(seen.map(|seen| {
            Looked::from(Answer {
                confinement: confinement(),
                cost: 0,
                pages: 0,
                unread: seen.unread,
                codes: seen.on_page(page).codes,
            })
        }))
    })?;
    progress(count, count);
    Reading::from_answers(looked)
}

/// WebAssembly gives away nothing that the limits of a child would take.
fn confinement() -> Confinement {
    Confinement::from_bits(if cfg!(target_family = "wasm") {
        super::confinement::WHOLE
    } else {
        0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_a_file_is_refused_reaches_the_page() {
        let asked = |file: &[u8]| {
            let answer = read_here(file, &Limits::default(), &mut |_, _| ());
            reading_of(file, &answer).err()
        };
        assert_eq!(asked(b""), Some(ImportError::Empty));
        assert_eq!(asked(b"\x89PNG\r\n\x1a\n"), Some(ImportError::Damaged));
        let gif = Some(ImportError::OtherPicture { form: "GIF" });
        assert_eq!(asked(b"GIF89a, and so on"), gif);
        // A worker that broke gives nothing.
        let picture = b"\x89PNG\r\n\x1a\n";
        assert_eq!(
            reading_of(picture, b"").err(),
            Some(ImportError::ChildStopped)
        );
    }
}
