//! Why a questionnaire cannot become a form.

use carewallet_core::value::ValueError;

/// Why a FHIR Questionnaire cannot become a form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QuestionnaireError {
    /// A title, a name or the like that no form may have.
    #[error("`{member}` of the questionnaire: {why}")]
    Head {
        /// The member.
        member: &'static str,
        /// What is wrong with it.
        why: ValueError,
    },
    /// An item without a name of its own, or with one that cannot be shown.
    #[error("item {item} has no linkId that can be used")]
    NoLinkId {
        /// Which item in the order of the file, from 1.
        item: usize,
    },
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
    /// Not JSON, or members of another sort than FHIR R4 has.
    #[error("this cannot be read as FHIR JSON, see line {line}")]
    NotJson {
        /// The line, from 1.
        line: usize,
    },
    /// Two items of one name.
    #[error("two items have the linkId {link_id}")]
    SameLinkId {
        /// The name.
        link_id: String,
    },
    /// Words that no form may have: too long, or with hidden characters.
    #[error("item {link_id}: {why}")]
    Words {
        /// The item.
        link_id: String,
        /// What is wrong with its words.
        why: ValueError,
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
    /// A type of item that FHIR R4 does not have.
    #[error("item {link_id} is of a type that FHIR R4 does not have")]
    UnknownType {
        /// The item.
        link_id: String,
    },
}
