//! What to think of a key, for programs.

use carewallet_core::Draft;
use carewallet_core::check_words::CheckWords;
use carewallet_core::entry::Content;
use carewallet_core::trust::{SignedBy, Trust};
use carewallet_core::value::Date;
use serde::Serialize;

/// What to think of the key of an agency.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TrustView {
    /// `verified`, `listed`, `first_seen`, `changed` or `revoked`.
    pub state: &'static str,
    /// The same in words.
    pub says: String,
    /// The day of that: of the comparison, of the first sight, of the revocation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// Who compared the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The directory that lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
    /// The number of that directory's newest list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
}

impl From<&Trust> for TrustView {
    fn from(trust: &Trust) -> Self {
        let (day, by): (Option<Date>, _) = match trust {
            Trust::Verified { on, by } => (Some(*on), Some(by.as_str().to_owned())),
            Trust::FirstSeen { on } => (Some(*on), None),
            Trust::Listed { .. } | Trust::Changed => (None, None),
            Trust::Revoked { from } => (Some(*from), None),
        };
        let listed = match trust {
            Trust::Listed { directory, number } => Some((directory.plain(), *number)),
            _ => None,
        };
        let (directory, number) = listed.unzip();
        Self {
            state: trust.name(),
            says: trust.says(),
            day: day.map(|day| day.written()),
            by,
            directory,
            number,
        }
    }
}

/// The words of a key: two lines of four.
#[must_use]
pub fn words(words: &CheckWords) -> Vec<String> {
    words.lines().to_vec()
}

/// Who signed an entry, where it is no holder.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SignedByView {
    /// The agency in the address book, if its key stands or stood there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What to think of the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trust: Option<TrustView>,
    /// Of a key that does not count any more: the day on which the entry was
    /// received while it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_when_received: Option<String>,
}

impl From<&SignedBy> for SignedByView {
    fn from(signed: &SignedBy) -> Self {
        Self {
            name: signed.name.clone(),
            trust: signed.trust.as_ref().map(TrustView::from),
            valid_when_received: signed.valid_on.map(|day| day.written()),
        }
    }
}

/// A key of an agency whose words were compared, or are to be.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyCompared {
    /// The agency.
    pub agency: String,
    /// The key id.
    pub key_id: String,
    /// The words, in two lines of four.
    pub words: Vec<String>,
    /// What to think of the key now.
    pub trust: TrustView,
    /// What to think of the key that the address book has, where it is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<TrustView>,
    /// Whether a person has compared them just now.
    pub saved: bool,
}

/// A key that the family does not trust any more.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyRevoked {
    /// The agency.
    pub agency: String,
    /// What to think of its key now.
    pub trust: TrustView,
}

/// An agency's own key.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgencyKeyShown {
    /// What the agency is called, if the file says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency: Option<String>,
    /// The key id.
    pub key_id: String,
    /// The public line, for families.
    pub public: String,
    /// The words to read to a family, in two lines of four.
    pub words: Vec<String>,
    /// The desk, if it is the key of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// The last day of a desk's key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Whether the key is only for trying things out.
    #[serde(skip_serializing_if = "super::is_not")]
    pub test: bool,
}

/// What a reply would sign; nothing was signed.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReplyLooked {
    /// The entries that would be signed.
    pub entries: Vec<DraftView>,
    /// Always false.
    pub signed: bool,
}

impl From<&Draft> for DraftView {
    fn from(draft: &Draft) -> Self {
        let says = match &draft.content {
            Content::Body(body) => body.headline(),
            Content::Why(why) => why.why.as_str().to_owned(),
        };
        Self {
            kind: draft.kind.name(),
            about: draft.about.as_str().to_owned(),
            said_by: draft.said_by.as_str().to_owned(),
            says,
        }
    }
}

/// An entry that is not written yet.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DraftView {
    /// Its kind.
    pub kind: &'static str,
    /// Whom it is about: a person's id, or `home`.
    pub about: String,
    /// Who says it.
    pub said_by: String,
    /// What it says, in words.
    pub says: String,
}
