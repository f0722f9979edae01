//! Why a questionnaire cannot become a form.

/// Why a FHIR Questionnaire cannot become a form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuestionnaireError {
    /// It makes no sound form.
    #[error("no form can be made of it: {why}")]
    NoForm {
        /// The first mistake, and where.
        why: String,
    },
    /// Nothing is asked.
    #[error("the questionnaire asks nothing")]
    NoQuestions,
    /// JSON of something else.
    #[error("this is no FHIR Questionnaire")]
    NotAQuestionnaire,
    /// A Bundle of more than one.
    #[error("this holds {count} questionnaires; make a file of each")]
    Several {
        /// How many.
        count: usize,
    },
    /// Not JSON.
    #[error("this cannot be read as JSON, see line {line}")]
    NotJson {
        /// The line, from 1.
        line: usize,
    },
    /// Items inside each other without end.
    #[error("items lie too deep inside each other; at most {limit} levels are read")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// More bytes than the limit.
    #[error("the questionnaire is too large; at most {limit} bytes are read")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// More questions than a form has.
    #[error("the questionnaire asks too much; a form has at most {limit} questions")]
    TooManyQuestions {
        /// The limit.
        limit: usize,
    },
}
