//! Why a form that came back cannot be read.

use carewallet_core::ErrorKind;

/// Why a form that came back cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReturnedError {
    /// Not JSON.
    #[error("the filled form cannot be read as JSON, see line {line}")]
    NotJson {
        /// The line, from 1.
        line: usize,
    },
    /// Not UTF-8.
    #[error("the filled form is not valid UTF-8")]
    NotText,
    /// Something stands there that such a form does not have.
    #[error("the filled form has something in line {line} that such a form does not have there")]
    Shape {
        /// The line, from 1.
        line: usize,
    },
    /// FHIR, but no response.
    #[error("this is FHIR, but not a QuestionnaireResponse")]
    OtherResource,
    /// A response that is not to be used.
    #[error("the QuestionnaireResponse is neither completed, amended nor in progress")]
    Status,
    /// What it means depends on something that is not known here.
    #[error(
        "the QuestionnaireResponse has a modifierExtension or implicitRules, which change what it means"
    )]
    Modified,
    /// Levels without end.
    #[error("the filled form is nested too deeply; at most {limit} levels are read")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// More bytes than the limit.
    #[error("the filled form is too large; at most {limit} bytes are read")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// More answers than a form has questions.
    #[error("the filled form has too many answers; a form has at most {limit} questions")]
    TooMany {
        /// The limit.
        limit: usize,
    },
}

impl ReturnedError {
    /// The name of this refusal in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::NotJson { .. } => ErrorKind::Syntax,
            Self::NotText => ErrorKind::Encoding,
            Self::Shape { .. } => ErrorKind::Envelope,
            Self::OtherResource | Self::Status | Self::Modified => ErrorKind::NotSupported,
            Self::TooDeep { .. } => ErrorKind::TooDeep,
            Self::TooLarge { .. } | Self::TooMany { .. } => ErrorKind::TooLarge,
        }
    }
}

/// Without the words of the library, which may repeat an answer.
impl From<serde_json::Error> for ReturnedError {
    fn from(error: serde_json::Error) -> Self {
        let line = error.line().max(1);
        if error.is_syntax() || error.is_eof() {
            Self::NotJson { line }
        } else {
            Self::Shape { line }
        }
    }
}
