//! Refusals: what went wrong, in words for people and for programs, and the
//! exit code that it gives. What to do about it is in `exit/hints.rs`.

mod code;
mod hints;

use std::borrow::Cow;

use carewallet_app::keyring::KeyringError;
use carewallet_app::{Error, FileError, json_view};
use carewallet_core::ErrorKind;
use carewallet_core::batch::BatchError;
use carewallet_core::directory::DirectoryError;
use carewallet_core::entry::EntryError;
use carewallet_core::key::{KeyError, without_secrets};
use carewallet_core::key_file::KeyFileError;
use carewallet_core::parts::PartsError;
use carewallet_core::payload::PayloadError;
use carewallet_core::question_sheet::QuestionSheetError;
use carewallet_core::recovery::KeyWordsError;
use carewallet_core::recovery::split::{JoinError, PartError};
use carewallet_core::review::ReviewError;
use carewallet_core::seal::SealError;
use carewallet_core::selection::SelectionError;
use carewallet_core::share::ShareError;
use carewallet_core::value::{BodyError, ValueError};
use carewallet_core::wallet::WalletError;
use carewallet_import::ImportError;
use serde_json::{Map, Value as Json};

pub use code::Exit;

use crate::render::escape;

/// Why a command stopped.
pub(crate) struct Refusal {
    pub(crate) exit: Exit,
    pub(crate) kind: ErrorKind,
    pub(crate) message: String,
    pub(crate) hint: Option<Cow<'static, str>>,
    /// What a program may want to know beside the words.
    // Boxed: few refusals have any, and every `Result` would grow by its size.
    details: Option<Box<Json>>,
}

impl Refusal {
    /// A refusal whose exit code and hint follow from its kind.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let hint = hints::hint(kind).map(Cow::Borrowed);
        Self {
            exit: Exit::of(kind),
            kind,
            message: message.into(),
            hint,
            details: None,
        }
    }

    /// The command was not understood, or something is missing in it.
    pub(crate) fn usage(message: impl Into<String>, hint: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Usage, message).hint(hint)
    }

    /// A value of a flag is not right. The value is not repeated.
    pub(crate) fn flag(flag: &str, reason: &ValueError) -> Self {
        Self::new(ErrorKind::Usage, format!("{flag} {reason}"))
    }

    /// A fault of the program itself, and where in its source.
    pub(crate) fn bug(place: Option<String>) -> Self {
        let place = place.map_or_else(String::new, |place| format!(" (at {place})"));
        Self::new(
            ErrorKind::Bug,
            format!("this is a fault of the program itself{place}"),
        )
    }

    /// The same with another hint.
    pub(crate) fn hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Whether all that it says to do is to see the help.
    pub(crate) fn has_only_general_help(&self) -> bool {
        self.kind == ErrorKind::Usage && self.hint.as_deref() == hints::hint(ErrorKind::Usage)
    }

    /// The same with another exit code.
    pub(crate) fn exits(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    /// The same with what was noted before it stopped.
    pub(crate) fn noting(mut self, notes: Vec<String>) -> Self {
        // An empty list would be noise in the error of every command.
        if !notes.is_empty() {
            let details = self
                .details
                .get_or_insert_with(|| Box::new(Json::Object(Map::new())));
            details["notes"] = notes.into();
        }
        self
    }

    /// The same in other words.
    pub(crate) fn saying(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// The same with words in front, such as a file or a line.
    pub(crate) fn at(mut self, place: &str) -> Self {
        self.message = format!("{place}: {}", self.message);
        self
    }

    /// For people.
    pub(crate) fn as_words(&self) -> String {
        let message = without_secrets(&self.message);
        let mut words = format!("carewallet: {}\n", escape::visible(&message));
        if let Some(hint) = &self.hint {
            let hint = without_secrets(hint);
            words.push_str(&format!("hint: {}\n", escape::visible(&hint)));
        }
        words
    }

    /// For programs.
    pub(crate) fn as_json(&self) -> String {
        let mut error = serde_json::json!({ "kind": self.kind.name(), "message": self.message });
        if let Some(hint) = &self.hint {
            error["hint"] = hint.as_ref().into();
        }
        let details = self
            .details
            .iter()
            .filter_map(|details| details.as_object());
        for (name, value) in details.flatten() {
            error[name] = value.clone();
        }
        // A person may read it on a terminal after all: nothing in it may steer one.
        let error = json_view::written(&serde_json::json!({ "error": error }));
        format!("{}\n", without_secrets(&error))
    }
}

/// An error of the application, with what a person at a terminal can do about it.
impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        // The application names no flags, for other faces have none: this face adds them.
        let message = hints::message(error.kind).map_or(error.message, str::to_owned);
        let refusal = Self {
            details: error.details,
            ..Self::new(error.kind, message)
        };
        // Advice knows the case; the hint of the kind is the fallback.
        match error.advice {
            Some(advice) => refusal.hint(hints::advice(advice)),
            None => refusal,
        }
    }
}

/// Errors that the application has words for.
macro_rules! refuses {
    ($($error:ty)*) => {
        $(impl From<$error> for Refusal {
            fn from(error: $error) -> Self {
                Error::from(error).into()
            }
        })*
    };
}

refuses! {
    BatchError BodyError DirectoryError EntryError FileError QuestionSheetError ImportError KeyError KeyFileError KeyWordsError KeyringError
    JoinError PartError PartsError PayloadError ReviewError SealError SelectionError ShareError WalletError
    carewallet_export::BodyError
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_gives_the_exit_code() {
        let codes = [
            (ErrorKind::Usage, 2),
            (ErrorKind::WrongKey, 3),
            (ErrorKind::Damaged, 4),
            (ErrorKind::EmptyFolder, 5),
            (ErrorKind::NoWallet, 6),
            (ErrorKind::NewerFormat, 7),
            (ErrorKind::NotAllowed, 8),
            (ErrorKind::Bug, 70),
            (ErrorKind::NoSuchEntry, 1),
        ];
        for (kind, code) in codes {
            assert_eq!(Refusal::new(kind, "x").exit.code(), code, "{kind:?}");
        }
    }

    #[test]
    fn words_and_json_carry_the_same_and_no_control_characters() {
        let refusal = Refusal::new(ErrorKind::Damaged, "a\u{1b}[2J\u{202e}b").hint("c");
        assert_eq!(
            refusal.as_words(),
            "carewallet: a\\u{1b}[2J\\u{202e}b\nhint: c\n"
        );
        let json = refusal.as_json();
        assert!(json.is_ascii());
        let value: Json = serde_json::from_str(&json).unwrap();
        assert_eq!(value["error"]["message"], "a\u{1b}[2J\u{202e}b");
        assert_eq!(value["error"]["kind"], "damaged");
        assert_eq!(value["error"]["hint"], "c");
    }
}
