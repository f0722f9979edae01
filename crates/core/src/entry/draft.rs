//! Drafts: what somebody wants to say, before it is written and signed.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Attachment, Checked, Entry, EntryError, Envelope, Source, Voice};
use crate::RandomSource;
use crate::id::{EntryId, SubjectId};
use crate::json;
use crate::kind::{Body, BodyError, Kind, Lane, Unlikely, around};
use crate::limits;
use crate::value::{Date, LanguageTag, Line, PartialDate, Text, Timestamp};

/// Why an entry withdraws or erases others.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Why {
    /// The reason in plain words.
    pub why: Text,
}

impl Why {
    pub(super) fn parse(text: &str) -> Result<Self, BodyError> {
        serde_json::from_str(text).map_err(|_| BodyError::Missing {
            field: "why".to_owned(),
        })
    }
}

/// What an entry holds.
#[derive(Clone, PartialEq)]
pub enum Content {
    /// A statement of its kind.
    Body(Body),
    /// The reason of a withdrawal or an erasure.
    Why(Why),
}

/// A statement that is not written yet.
#[derive(Clone)]
pub struct Draft {
    /// Whom it is about.
    pub about: SubjectId,
    /// What kind of statement.
    pub kind: Kind,
    /// The statement, or why others are withdrawn or erased.
    pub content: Content,
    /// How far it may travel.
    pub lane: Lane,
    /// In whose voice.
    pub voice: Voice,
    /// Who says it.
    pub said_by: Line,
    /// On what ground somebody speaks for the person.
    pub basis: Option<Line>,
    /// Who helped the person to say it.
    pub helped_by: Option<Line>,
    /// When it happened or began.
    pub when: Option<PartialDate>,
    /// When it was last checked.
    pub checked: Option<Checked>,
    /// When it should be checked again.
    pub review_by: Option<Date>,
    /// The language of the words.
    pub lang: Option<LanguageTag>,
    /// Where it came from.
    pub source: Option<Source>,
    /// Entries that it stands in for.
    pub replaces: Vec<EntryId>,
    /// Entries that it takes out of force.
    pub withdraws: Vec<EntryId>,
    /// Entries whose bodies are removed.
    pub erases: Vec<EntryId>,
    /// Photographs and letters.
    pub attachments: Vec<Attachment>,
}

impl Draft {
    /// A plain statement with the defaults of its kind.
    #[must_use]
    pub fn new(about: SubjectId, body: Body, voice: Voice, said_by: Line) -> Self {
        Self::of(about, body.kind(), Content::Body(body), voice, said_by)
    }

    /// Its dates that can hardly be right on this day.
    #[must_use]
    pub fn unlikely(&self, today: Date) -> Vec<Unlikely> {
        let checked = self.checked.as_ref().map(|checked| checked.when);
        let around = around(self.when, checked, today);
        match &self.content {
            Content::Body(body) => body.unlikely(today).into_iter().chain(around).collect(),
            Content::Why(_) => around,
        }
    }

    /// Why entries of a kind are withdrawn or erased; which ones is for the
    /// caller to say.
    #[must_use]
    pub fn notice(about: SubjectId, kind: Kind, why: Why, said_by: Line) -> Self {
        Self::of(about, kind, Content::Why(why), Voice::Reported, said_by)
    }

    fn of(about: SubjectId, kind: Kind, content: Content, voice: Voice, said_by: Line) -> Self {
        Self {
            about,
            kind,
            content,
            lane: kind.default_lane(),
            voice,
            said_by,
            basis: None,
            helped_by: None,
            when: None,
            checked: None,
            review_by: None,
            lang: None,
            source: None,
            replaces: Vec::new(),
            withdraws: Vec::new(),
            erases: Vec::new(),
            attachments: Vec::new(),
        }
    }

    /// Writes the draft down: from here on its bytes never change.
    ///
    /// # Errors
    /// The rule of an entry that it breaks.
    pub fn write(self, pen: &mut EntryWriter<'_>) -> Result<Entry, EntryError> {
        if self.lane < self.kind.widest_lane() {
            return Err(EntryError::Rule(
                "may not travel that far: its kind is more private",
            ));
        }
        let body = match &self.content {
            Content::Body(body) => json::write(&body.to_value()),
            Content::Why(why) => json::write(why),
        };
        let sorted = |mut ids: Vec<EntryId>| {
            ids.sort();
            ids.dedup();
            ids
        };
        let envelope = Envelope {
            about: self.about,
            after: sorted(pen.after.iter().take(limits::AFTER_IDS).copied().collect()),
            attachments: self.attachments,
            basis: self.basis,
            body: RawValue::from_string(body).map_err(|e| EntryError::Envelope(e.to_string()))?,
            checked: self.checked,
            erases: sorted(self.erases),
            helped_by: self.helped_by,
            kind: self.kind.name().to_owned(),
            lane: self.lane,
            lang: self.lang,
            recorded_at: pen.now,
            recorded_by: pen.key_id.clone(),
            replaces: sorted(self.replaces),
            review_by: self.review_by,
            said_by: self.said_by,
            salt: pen.salt(),
            source: self.source,
            v: 1,
            voice: self.voice,
            when: self.when,
            withdraws: sorted(self.withdraws),
        };
        let entry = Entry::parse(envelope.canonical()?.as_bytes())?;
        pen.after = vec![entry.id()];
        Ok(entry)
    }
}

/// What a writer adds to each entry: when, by which key, after what.
pub struct EntryWriter<'a> {
    /// The time of writing.
    pub now: Timestamp,
    /// The key id of the signer.
    pub key_id: String,
    /// The newest entries seen; each entry written moves it on.
    pub after: Vec<EntryId>,
    /// Where salts come from.
    pub random: &'a mut dyn RandomSource,
}

impl EntryWriter<'_> {
    fn salt(&mut self) -> String {
        let mut salt = [0u8; 9];
        self.random.fill(&mut salt);
        URL_SAFE_NO_PAD.encode(salt)
    }
}
