//! Which refusals say that a file holds nothing of ours, and which that it could not
//! be read.

use carewallet_core::ErrorKind;

use super::notes::RefusedNote;
use crate::error::Error;
use crate::json_view::UnreadWhy;

/// Why a file of such a refusal is unread; none where it was read, and holds nothing.
fn why(kind: ErrorKind) -> Option<UnreadWhy> {
    use ErrorKind as Is;
    Some(match kind {
        Is::NoCode
        | Is::NotACareSheet
        | Is::EmptyFile
        | Is::NotAPicture
        | Is::WebPage
        | Is::NotAShare => return None,
        Is::KeySheet => UnreadWhy::HoldsKey,
        Is::Sealed | Is::WrongKey | Is::WrongWords | Is::LockedPdf | Is::TooMuchWork => {
            UnreadWhy::NeedsKey
        }
        Is::MissingFile | Is::NotAllowed | Is::NotAFile | Is::NotAPlainFile | Is::System => {
            UnreadWhy::NotOpened
        }
        Is::NotSearched | Is::NotConfined | Is::NotChecked => UnreadWhy::NotSearched,
        Is::Film
        | Is::Heic
        | Is::NewerFormat
        | Is::NotSupported
        | Is::OtherPicture
        | Is::TooLarge => UnreadWhy::NotSupported,
        Is::TooBlurred => UnreadWhy::TooBlurred,
        // What else a share or a picture is refused for is wrong with its bytes.
        _ => UnreadWhy::Damaged,
    })
}

impl From<Error> for RefusedNote {
    fn from(error: Error) -> Self {
        Self {
            kind: error.kind.name().to_owned(),
            message: error.message,
            why: why(error.kind),
        }
    }
}

impl RefusedNote {
    /// Whether a key or words might open it.
    pub(super) fn needs_key(&self) -> bool {
        self.why == Some(UnreadWhy::NeedsKey)
    }

    /// Whether it may be read another time: nothing of the file itself is wrong.
    pub(super) fn may_pass(&self) -> bool {
        self.why == Some(UnreadWhy::NotOpened) || self.kind == ErrorKind::NotConfined.name()
    }
}
