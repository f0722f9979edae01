//! The envelope of an entry: who said what about whom, when, and how far it
//! may travel (docs/format.md §3.1).

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::EntryError;
use crate::id::{EntryId, ShareId, SubjectId};
use crate::json::{self, JsonError, JsonFault};
use crate::kind::Lane;
use crate::limits;
use crate::value::{Date, LanguageTag, Line, PartialDate, Timestamp};

/// In whose voice a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The person's own words.
    OwnWords,
    /// Somebody speaks for the person, on a stated basis.
    SpokenFor,
    /// A family member or friend says it.
    Reported,
    /// An agency says it.
    Agency,
    /// A device measured it.
    Device,
    /// It was taken over from another record.
    Imported,
}

impl Voice {
    /// Every voice, as it is written.
    pub const ALL: [(&'static str, Self); 6] = [
        ("own_words", Self::OwnWords),
        ("spoken_for", Self::SpokenFor),
        ("reported", Self::Reported),
        ("agency", Self::Agency),
        ("device", Self::Device),
        ("imported", Self::Imported),
    ];

    /// Reads a voice as it is written.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(name, _)| *name == text);
        found.map(|(_, voice)| *voice)
    }

    /// The voice as it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, voice)| *voice == self)
            .map_or("", |(name, _)| name)
    }
}

/// How a fact was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowChecked {
    /// Somebody saw the paper.
    SeenDocument,
    /// The person said that it is so.
    ConfirmedByPerson,
    /// A professional said that it is so.
    ConfirmedByProfessional,
}

/// When and how a fact was last checked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// How.
    pub how: HowChecked,
    /// The day.
    pub when: Date,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Line>,
}

/// Where an entry came from.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The form that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Line>,
    /// The page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Line>,
    /// The share that its writer had in hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<ShareId>,
}

/// A photograph or a letter that belongs to an entry.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Its size in bytes.
    pub bytes: u64,
    /// What it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<Line>,
    /// The name of its sealed file: 32 hex digits.
    pub file: String,
    /// The SHA-256 of its bytes, in hex.
    pub hash: String,
    /// Its media type.
    #[serde(rename = "type")]
    pub media_type: Line,
}

/// Everything of an entry but the meaning of its body.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Whom the entry is about.
    pub about: SubjectId,
    /// The newest entries that the writer had seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<EntryId>,
    /// Photographs and letters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// On what ground somebody speaks for the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Line>,
    /// The body's bytes.
    // As written: a kind that is not known is passed on byte for byte.
    pub body: Box<RawValue>,
    /// When it was last checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<Checked>,
    /// Entries whose bodies are removed for good.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erases: Vec<EntryId>,
    /// Who helped the person to say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helped_by: Option<Line>,
    /// The name of the kind; it may be one of a newer version.
    pub kind: String,
    /// How far it may travel.
    pub lane: Lane,
    /// The language of the words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<LanguageTag>,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// The key id of its signer.
    pub recorded_by: String,
    /// Entries that it stands in for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<EntryId>,
    /// The day by which it should be checked again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_by: Option<Date>,
    /// Who said it.
    pub said_by: Line,
    /// Randomness, so that the id gives nothing away.
    pub salt: String,
    /// Where it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
    /// The version of the format.
    pub v: u32,
    /// In whose voice it is.
    pub voice: Voice,
    /// When what it says happened or began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// Entries that it takes out of force.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdraws: Vec<EntryId>,
}

impl Envelope {
    /// The entries that this one takes out of force: those that it replaces, and those
    /// that it withdraws.
    pub fn takes_back(&self) -> impl Iterator<Item = &EntryId> {
        self.withdraws.iter().chain(&self.replaces)
    }

    pub(super) fn parse(text: &str) -> Result<Self, EntryError> {
        #[derive(Deserialize)]
        struct Version {
            v: u64,
        }
        let parsed: Result<Self, _> = serde_json::from_str(text);
        match parsed {
            Ok(envelope) if envelope.v == 1 => Ok(envelope),
            Ok(envelope) if envelope.v > 1 => Err(EntryError::NewerVersion),
            Ok(_) => Err(EntryError::Envelope("no such version".to_owned())),
            // A newer version may have members that this one does not know.
            Err(error) => match serde_json::from_str::<Version>(text) {
                Ok(Version { v }) if v > 1 => Err(EntryError::NewerVersion),
                _ => Err(EntryError::Envelope(without_values(&error))),
            },
        }
    }

    /// The rules that no single member can carry.
    pub(super) fn check_rules(&self) -> Result<(), EntryError> {
        let named = [&self.replaces, &self.withdraws, &self.erases];
        if named.iter().filter(|ids| !ids.is_empty()).count() > 1 {
            return Err(EntryError::Rule(
                "replaces, withdraws or erases: only one of them",
            ));
        }
        if named.iter().any(|ids| !is_list(ids, limits::NAMED_IDS)) {
            return Err(EntryError::Rule("names too many entries, or not in order"));
        }
        if !is_list(&self.after, limits::AFTER_IDS) {
            return Err(EntryError::Rule(
                "names too many earlier entries, or not in order",
            ));
        }
        if (self.voice == Voice::SpokenFor) != self.basis.is_some() {
            return Err(EntryError::Rule(
                "must state a basis with the voice spoken for, and only with it",
            ));
        }
        let salt = self.salt.len() == 12 && self.salt.bytes().all(is_base64url);
        if !salt || !crate::hex::is_hex(&self.recorded_by, 32) || !is_kind_name(&self.kind) {
            return Err(EntryError::Rule(
                "has a salt, a signer or a kind of the wrong shape",
            ));
        }
        self.check_attachments()
    }

    /// Its one spelling, which is signed and hashed.
    pub(super) fn canonical(&self) -> Result<String, EntryError> {
        json::write_nested(self).map_err(|e| EntryError::Envelope(e.to_string()))
    }

    /// What was read must write itself as it was: no empty lists, no spaces
    /// around words, no second spelling of a value.
    pub(super) fn check_spelling(&self, text: &str, body: Option<&str>) -> Result<(), EntryError> {
        let same = body.is_none_or(|body| body == self.body.get());
        if same && self.canonical()? == text {
            return Ok(());
        }
        // Two whole texts were compared, so where they part is not known.
        Err(EntryError::Json(JsonError {
            fault: JsonFault::NotCanonical,
            at: 0,
        }))
    }

    fn check_attachments(&self) -> Result<(), EntryError> {
        // The name becomes part of a path: only hex digits may get there.
        let sound =
            |a: &Attachment| crate::hex::is_hex(&a.hash, 64) && crate::hex::is_hex(&a.file, 32);
        if self.attachments.len() > limits::ATTACHMENTS || !self.attachments.iter().all(sound) {
            return Err(EntryError::Rule(
                "has attachments that are too many or not named right",
            ));
        }
        let nothing = |s: &Source| s.form.is_none() && s.page.is_none() && s.share.is_none();
        if self.source.as_ref().is_some_and(nothing) {
            return Err(EntryError::Rule("has an empty source"));
        }
        Ok(())
    }
}

fn is_list(ids: &[EntryId], most: usize) -> bool {
    // Strictly rising: in order, and none twice.
    ids.len() <= most && ids.windows(2).all(|pair| pair[0] < pair[1])
}

fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}

fn is_kind_name(name: &str) -> bool {
    (1..=40).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
}

/// What serde says, less anything in quotes that may be a person's words.
fn without_values(error: &serde_json::Error) -> String {
    let text = error.to_string();
    // These two quote the name of a field; the others may quote its value.
    if text.starts_with("unknown field") || text.starts_with("missing field") {
        return text
            .split(" at line")
            .next()
            .unwrap_or_default()
            .split(", expected")
            .next()
            .unwrap_or_default()
            .to_owned();
    }
    format!("a field has the wrong shape (column {})", error.column())
}
