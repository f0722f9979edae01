//! Looks into one file. Nothing here asks anybody, so several files are looked into at
//! the same time.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use carewallet_core::{ErrorKind, Payload, Share, seal};
use carewallet_import::{Allowance, ChildDecoder, Confinement, Content, Reading};

use crate::error::Error;
use crate::incoming::content::{content, holds_key, payloads_in, share_text};

/// Milliseconds of processor time that the pages of one file may cost: as much as five
/// of the hardest photographs of docs/reading.md.
const MILLISECONDS: u32 = 30_000;

/// What is in a file.
#[derive(Default)]
pub(super) struct Look {
    /// Codes of sheets.
    pub(super) codes: Vec<Vec<u8>>,
    /// What stands in texts.
    pub(super) payloads: Vec<Payload>,
    /// Shares, checked, with their numbers.
    pub(super) shares: Vec<(String, Share)>,
    /// An age file, which somebody has to open first.
    pub(super) sealed: Option<Vec<u8>>,
    /// Why there is nothing, or nothing more.
    pub(super) refused: Option<Error>,
    /// How the pictures were decoded.
    pub(super) confinement: Option<Confinement>,
}

impl Look {
    pub(super) fn refused(error: Error) -> Self {
        Self {
            refused: Some(error),
            ..Self::default()
        }
    }
}

/// The number of a share: that of its sheet, as it is printed, and eight digits more.
pub(super) fn number(share: &Share) -> String {
    match share.pack() {
        Ok(packed) => {
            let sheet = Payload::open_form(packed).sheet_id();
            format!("{sheet}-{}", &sheet.full()[8..])
        }
        // What cannot be packed was never on paper.
        Err(_) => share.id().to_string(),
    }
}

/// The number of the share on a sheet that is not sealed, by all digits of the sheet's own.
pub(super) fn number_of(sheet: u64) -> String {
    let (printed, rest) = (sheet >> 32, sheet & 0xffff_ffff);
    format!("{:04X}-{:04X}-{rest:08x}", printed >> 16, printed & 0xffff)
}

/// Looks into files, as many at the same time as there are readers; in their order.
pub(super) fn look_into(files: &[Vec<u8>], decoder: &ChildDecoder, readers: usize) -> Vec<Look> {
    if readers < 2 || files.len() < 2 {
        return files.iter().map(|bytes| look(bytes, decoder)).collect();
    }
    let next = AtomicUsize::new(0);
    let looks: Vec<Mutex<Look>> = files.iter().map(|_| Mutex::default()).collect();
    thread::scope(|scope| {
        for _ in 0..readers.min(files.len()) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let (Some(bytes), Some(place)) = (files.get(number), looks.get(number)) else {
                        return;
                    };
                    let seen = look(bytes, decoder);
                    *place.lock().unwrap_or_else(|broken| broken.into_inner()) = seen;
                }
            });
        }
    });
    let looks = looks.into_iter().map(Mutex::into_inner);
    looks
        .map(|look| look.unwrap_or_else(|broken| broken.into_inner()))
        .collect()
}

fn look(bytes: &[u8], decoder: &ChildDecoder) -> Look {
    if bytes.is_empty() {
        return Look::refused(Error::new(ErrorKind::EmptyFile, "the file is empty"));
    }
    let content = match content(bytes) {
        Ok(content) => content,
        Err(error) => return Look::refused(error),
    };
    let bytes = content.as_ref();
    // Cheap and certain tests first, as where one share is read.
    if seal::is_age_file(bytes) {
        return Look {
            sealed: Some(bytes.to_vec()),
            ..Look::default()
        };
    }
    if let Some(text) = share_text(bytes) {
        return share(text);
    }
    match payloads_in(bytes) {
        Err(error) => Look::refused(error),
        Ok(payloads) if !payloads.is_empty() => Look {
            payloads,
            ..Look::default()
        },
        Ok(_) if holds_key(bytes) => {
            let message = "this is a key, and not a sheet";
            Look::refused(Error::new(ErrorKind::KeySheet, message))
        }
        Ok(_) => picture(bytes, decoder),
    }
}

/// The canonical text of a share, or some other text that begins like one.
pub(super) fn share(text: &[u8]) -> Look {
    match Share::parse(text) {
        Ok(share) => Look {
            shares: vec![(number(&share), share)],
            ..Look::default()
        },
        // Most programs write such texts, and few of them are ours.
        Err(_) if !is_like_a_share(text) => Look::refused(crate::incoming::content::not_a_share()),
        Err(error) => Look::refused(error.into()),
    }
}

/// Whether a text has a member that all shares have; one that was cut off has the first.
fn is_like_a_share(text: &[u8]) -> bool {
    let mark = b"\"share\":";
    text.starts_with(b"{\"about\":[") || text.windows(mark.len()).any(|window| window == mark)
}

fn picture(bytes: &[u8], decoder: &ChildDecoder) -> Look {
    let mut allowance = Allowance::of_milliseconds(MILLISECONDS);
    match decoder.read_with_progress(bytes, &mut allowance, &mut |_, _| ()) {
        Ok(reading) => of_reading(reading),
        Err(error) => Look::refused(error.into()),
    }
}

fn of_reading(reading: Reading) -> Look {
    let contents: Vec<Content> = reading.codes.iter().map(|code| code.content()).collect();
    let mut look = Look {
        confinement: Some(reading.confinement),
        ..Look::default()
    };
    if contents.contains(&Content::Key) {
        let message = "this code holds a key: do not share it";
        look.refused = Some(Error::new(ErrorKind::KeySheet, message));
        return look;
    }
    let is_foreign = contents.contains(&Content::Foreign);
    let unread = (reading.unread.first()).map(|(page, error)| {
        let place = format!("page {}", page + 1);
        Error::from(*error).at(&place)
    });
    let is_searched = reading.unsearched + reading.glanced == 0;
    let is_blurred = reading.blurred;
    let codes = reading.codes.into_iter().zip(contents);
    let ours = codes.filter(|(_, content)| *content == Content::Part);
    look.codes = ours.map(|(code, _)| code.bytes).collect();
    if look.codes.is_empty() {
        look.refused = Some(unread.unwrap_or_else(|| without(is_blurred, is_searched, is_foreign)));
    }
    look
}

/// Why there is no code of ours; the likeliest cause first.
fn without(is_blurred: bool, is_searched: bool, is_foreign: bool) -> Error {
    if is_blurred {
        let message = "there are codes in the picture, but it is too blurred, dark or small to \
                       read them";
        Error::new(ErrorKind::TooBlurred, message)
    } else if !is_searched {
        let message = "not all of it was searched, as that would take too long; no code of a \
                       care sheet was found";
        Error::new(ErrorKind::NotSearched, message)
    } else if is_foreign {
        let message = "a code was found, but it is no part of a care sheet";
        Error::new(ErrorKind::NotACareSheet, message)
    } else {
        Error::new(ErrorKind::NoCode, "no code of a care sheet was found")
    }
}
