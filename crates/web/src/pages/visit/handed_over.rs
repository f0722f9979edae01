//! A sheet that was handed over, as long as somebody may still print it from the window.

use std::path::PathBuf;

use carewallet_app::share::body::Opens;
use carewallet_app::share::{MadeOfIt, Shared};
use zeroize::Zeroizing;

/// What was handed over.
pub(super) struct HandedOver {
    pub(super) to: String,
    pub(super) entries: usize,
    pub(super) pages: usize,
    pub(super) codes: Option<(usize, usize)>,
    /// The number on the sheet.
    pub(super) sheet: String,
    pub(super) file: PathBuf,
    pub(super) pdf: Vec<u8>,
    /// What opens it, until somebody says that they wrote it down.
    pub(super) words: Option<Zeroizing<String>>,
    pub(super) sealed: bool,
}

impl HandedOver {
    /// What to tell of a share that was written.
    pub(super) fn of(shared: Shared, file: PathBuf) -> Option<Self> {
        let MadeOfIt::Body(made) = shared.made else {
            return None;
        };
        let pdf = made.named(&file);
        let pdf = pdf
            .first()
            .map_or_else(Vec::new, |(_, bytes)| bytes.to_vec());
        let words = match made.opens {
            Opens::WithWords(words) => Some(words),
            Opens::Freely | Opens::WithKey => None,
        };
        Some(Self {
            to: shared.share.header.to.as_str().to_owned(),
            entries: shared.share.entries.len(),
            pages: made.pages.unwrap_or(0),
            codes: made.codes,
            sheet: made.sheet.map_or_else(String::new, |id| id.to_string()),
            file,
            pdf,
            sealed: words.is_some(),
            words,
        })
    }
}
