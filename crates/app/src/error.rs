//! Why something was not done: what sort of fault, in words, and what a program
//! may want to know beside them. What to do about it is for each face to say.

use carewallet_core::ErrorKind;
use carewallet_core::backup::BackupError;
use carewallet_core::batch::BatchError;
use carewallet_core::directory::DirectoryError;
use carewallet_core::entry::EntryError;
use carewallet_core::key::KeyError;
use carewallet_core::key_file::KeyFileError;
use carewallet_core::parts::PartsError;
use carewallet_core::payload::PayloadError;
use carewallet_core::question_sheet::QuestionSheetError;
use carewallet_core::recovery::KeyWordsError;
use carewallet_core::recovery::split::{JoinError, PartError, SplitError};
use carewallet_core::review::ReviewError;
use carewallet_core::seal::SealError;
use carewallet_core::selection::SelectionError;
use carewallet_core::share::ShareError;
use carewallet_core::share::scans::ScansError;
use carewallet_core::value::BodyError;
use carewallet_core::wallet::WalletError;
use carewallet_export::pdf::PdfError;
use carewallet_import::{ForeignError, ImportError, ReturnedError};
use serde_json::Value as Json;

use crate::advice::Advice;
use crate::keyring::KeyringError;
use crate::platform::FileError;

/// Why something was not done. The message names the fault; whoever knows the
/// place, a file or a line, puts that in front, once.
pub struct Error {
    /// What sort of fault it is.
    pub kind: ErrorKind,
    /// What is wrong, in words.
    pub message: String,
    /// What to do, where that depends on the case. Where it does not, the face has
    /// advice for the kind.
    pub advice: Option<Advice>,
    /// What a program may want to know beside the words: members of an object.
    // Boxed: few errors have details, and every `Result` would carry their size.
    pub details: Option<Box<Json>>,
}

impl Error {
    /// An error in our own words.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            advice: None,
            details: None,
        }
    }

    /// The same with words in front, such as a file or a line.
    #[must_use]
    pub fn at(mut self, place: &str) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }

    /// The same in other words.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// The same with what to do.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<Advice>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    /// The same with more for programs.
    #[must_use]
    pub fn with_details(mut self, details: Json) -> Self {
        self.details = Some(Box::new(details));
        self
    }
}

/// Takes over the kind and the words of an error.
macro_rules! takes_over {
    ($($error:ty)*) => {
        $(impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::new(error.kind(), error.to_string())
            }
        })*
    };
}

takes_over! {
    BackupError BatchError DirectoryError EntryError FileError ForeignError QuestionSheetError KeyError KeyFileError KeyringError PartsError PayloadError
    JoinError PartError ReturnedError ScansError SealError SelectionError ShareError SplitError WalletError
}

impl From<KeyWordsError> for Error {
    fn from(error: KeyWordsError) -> Self {
        let advice = match error.kind() {
            ErrorKind::OtherWallet => "the number of the wallet is at the top of the paper",
            _ => "look at the paper again: the words are numbered, and read downwards",
        };
        Self::new(error.kind(), error.to_string()).with_advice(advice)
    }
}

impl From<BodyError> for Error {
    fn from(error: BodyError) -> Self {
        EntryError::from(error).into()
    }
}

/// What is meant for another household is refused; no key would help.
impl From<ReviewError> for Error {
    fn from(error: ReviewError) -> Self {
        let kind = match error.kind() {
            ErrorKind::OtherWallet => ErrorKind::OtherHousehold,
            kind => kind,
        };
        Self::new(kind, error.to_string())
    }
}

impl From<ImportError> for Error {
    fn from(error: ImportError) -> Self {
        let kind = match error {
            ImportError::ChildNotStarted
            | ImportError::ChildStopped
            | ImportError::ChildTimedOut => ErrorKind::NotChecked,
            ImportError::NotConfined => ErrorKind::NotConfined,
            ImportError::NotSearched => ErrorKind::NotSearched,
            ImportError::Damaged => ErrorKind::Damaged,
            ImportError::Empty => ErrorKind::EmptyFile,
            ImportError::Film => ErrorKind::Film,
            ImportError::Heic => ErrorKind::Heic,
            ImportError::LockedPdf => ErrorKind::LockedPdf,
            ImportError::NotAPicture => ErrorKind::NotAPicture,
            ImportError::NotSupported { .. } => ErrorKind::NotSupported,
            ImportError::OtherPicture { .. } => ErrorKind::OtherPicture,
            ImportError::TooLarge { .. }
            | ImportError::TooManyPages { .. }
            | ImportError::TooManyPixels { .. } => ErrorKind::TooLarge,
            ImportError::WebPage => ErrorKind::WebPage,
            _ => ErrorKind::NotRead,
        };
        Self::new(kind, error.to_string())
    }
}

/// A sheet that cannot be drawn is our own fault, unless there is too much on it.
impl From<carewallet_export::BodyError> for Error {
    fn from(error: carewallet_export::BodyError) -> Self {
        match error {
            carewallet_export::BodyError::Parts(error) => error.into(),
            carewallet_export::BodyError::Pdf(PdfError::Face) => {
                Self::new(ErrorKind::CardFull, "the words do not fit on a card")
            }
            other => Self::new(ErrorKind::NotDrawn, other.to_string()),
        }
    }
}
