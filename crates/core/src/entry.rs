//! Entries: one immutable statement each, kept as the exact bytes first
//! written (docs/format.md §3). Which entries are in force is not decided here.

mod draft;
mod envelope;

use crate::error_kind::ErrorKind;
use crate::id::{EntryId, SubjectId};
use crate::json::{self, JsonError};
use crate::kind::{Body, BodyError, Kind, KindBody, Lane, Unlikely, around};
use crate::limits;
use crate::value::Date;

pub use draft::{Content, Draft, EntryWriter, Why};
pub use envelope::{Attachment, Checked, Envelope, HowChecked, Source, Voice};

/// Why an entry is refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EntryError {
    /// It is not canonical JSON.
    #[error("the entry {0}")]
    Json(#[from] JsonError),
    /// It is larger than an entry may be.
    #[error("the entry is larger than the limit")]
    TooLarge,
    /// It was made by a newer version.
    #[error("the entry was made by a newer version of carewallet")]
    NewerVersion,
    /// A member of the envelope is missing, unknown or of the wrong shape.
    #[error("the entry's envelope is not right: {0}")]
    Envelope(String),
    /// Members that do not go together.
    #[error("the entry {0}")]
    Rule(&'static str),
    /// The body does not fit its kind.
    #[error(transparent)]
    Body(#[from] BodyError),
}

impl EntryError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Json(e) => e.kind(),
            Self::TooLarge => ErrorKind::TooLarge,
            Self::NewerVersion => ErrorKind::NewerFormat,
            Self::Envelope(_) => ErrorKind::Envelope,
            Self::Rule(_) => ErrorKind::Rule,
            Self::Body(e) => e.kind(),
        }
    }
}

/// One entry: its exact bytes, its id and its envelope.
#[derive(Clone)]
pub struct Entry {
    id: EntryId,
    text: String,
    envelope: Envelope,
}

// The id is the hash of all bytes, so equal ids mean equal entries.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Entry {}

impl Entry {
    /// Reads an entry from outside: every rule is checked, the body too.
    ///
    /// # Errors
    /// The first rule that it breaks.
    pub fn parse(bytes: &[u8]) -> Result<Self, EntryError> {
        // Before anything is parsed: an oversized entry must cost nothing.
        if bytes.len() > limits::ENTRY_BYTES {
            return Err(EntryError::TooLarge);
        }
        let text = json::scan(bytes)?;
        let entry = Self::parse_signed(text)?;
        entry.envelope.check_rules()?;
        // Written again from what was understood, so that a second spelling shows.
        let body = match entry.content()? {
            Some(Content::Body(body)) => Some(json::write(&body.to_value())),
            Some(Content::Why(why)) => Some(json::write(&why)),
            // No more can be asked of a kind that this version does not know.
            None if !entry.envelope.body.get().starts_with('{') => {
                return Err(BodyError::NotAnObject.into());
            }
            None => None,
        };
        entry.envelope.check_spelling(text, body.as_deref())?;
        Ok(entry)
    }

    /// Reads an entry from a segment that a holder signed: it was checked when
    /// it came in, so only its envelope is read.
    ///
    /// # Errors
    /// [`EntryError::Json`], [`EntryError::Envelope`] or [`EntryError::NewerVersion`].
    pub(crate) fn parse_signed(text: &str) -> Result<Self, EntryError> {
        let envelope = Envelope::parse(text)
            // The scanner names the fault more exactly than the parser does.
            .map_err(|why| {
                json::scan(text.as_bytes())
                    .err()
                    .map_or(why, EntryError::Json)
            })?;
        Ok(Self {
            id: EntryId::of(text.as_bytes()),
            text: text.to_owned(),
            envelope,
        })
    }

    /// The hash of the entry's bytes.
    #[must_use]
    pub fn id(&self) -> EntryId {
        self.id
    }

    /// The entry's exact bytes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Everything but the body.
    #[must_use]
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// Whom it is about.
    #[must_use]
    pub fn about(&self) -> &SubjectId {
        &self.envelope.about
    }

    /// How far it may travel.
    #[must_use]
    pub fn lane(&self) -> Lane {
        self.envelope.lane
    }

    /// Its kind, if this version knows it.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        // The envelope keeps the name, so that newer kinds can be carried along.
        Kind::named(&self.envelope.kind)
    }

    /// Its body, or why it withdraws or erases. `None` for kinds that this
    /// version does not know: they are kept and carried, not understood.
    ///
    /// # Errors
    /// [`BodyError`] if the body does not fit the kind.
    pub fn content(&self) -> Result<Option<Content>, BodyError> {
        let json = self.envelope.body.get();
        if self.is_statement() {
            let Some(kind) = self.kind() else {
                return Ok(None);
            };
            return Ok(Some(Content::Body(Body::from_json(kind, json)?)));
        }
        // A notice has the kind of what it names, and a reason instead of a body.
        let why = Why::parse(json)?;
        Ok(Some(Content::Why(why)))
    }

    /// The typed body of a statement; `None` for unknown kinds, withdrawals and
    /// erasures, and for bodies that do not parse.
    #[must_use]
    pub fn body(&self) -> Option<Body> {
        match self.content() {
            Ok(Some(Content::Body(body))) => Some(body),
            _ => None,
        }
    }

    /// Its body if it is of this kind: a body of another kind is not read, of which a
    /// record may hold thousands.
    #[must_use]
    pub fn body_of<T: KindBody>(&self) -> Option<Box<T>> {
        (self.kind() == Some(T::KIND))
            .then(|| T::of_body(self.body()?))
            .flatten()
    }

    /// The day on which it was last checked: as its writer says, or when it was
    /// recorded.
    #[must_use]
    pub fn checked_on(&self) -> Date {
        let checked = self.envelope.checked.as_ref().map(|checked| checked.when);
        checked.unwrap_or_else(|| self.envelope.recorded_at.date())
    }

    /// The day by which it should be looked at again: the earlier of the one in
    /// its envelope and the one in its body.
    #[must_use]
    pub fn review_due(&self) -> Option<Date> {
        let has_one = self.kind().is_some_and(Kind::has_review);
        // Most bodies have no such day, so they are not read for it.
        let body = has_one.then(|| self.body()).flatten();
        self.review_due_of(body.as_ref())
    }

    /// True if the day by which it should be checked again is past.
    #[must_use]
    pub fn is_due(&self, today: Date) -> bool {
        self.review_due().is_some_and(|day| day < today)
    }

    /// The same, for callers that have read the body already.
    #[must_use]
    pub fn review_due_of(&self, body: Option<&Body>) -> Option<Date> {
        let days = [self.envelope.review_by, body.and_then(Body::review)];
        days.into_iter().flatten().min()
    }

    /// Its dates that can hardly be right, as of this day.
    #[must_use]
    pub fn unlikely(&self, today: Date) -> Vec<Unlikely> {
        let checked = self.envelope.checked.as_ref().map(|checked| checked.when);
        let around = around(self.envelope.when, checked, today);
        let body = self.body();
        let body = body.into_iter().flat_map(|body| body.unlikely(today));
        body.chain(around).collect()
    }

    /// True unless the entry withdraws or erases others.
    #[must_use]
    pub fn is_statement(&self) -> bool {
        self.envelope.withdraws.is_empty() && self.envelope.erases.is_empty()
    }

    /// All ids that the entry names: seen, replaced, withdrawn, erased.
    pub fn names(&self) -> impl Iterator<Item = &EntryId> {
        let e = &self.envelope;
        e.after
            .iter()
            .chain(&e.replaces)
            .chain(&e.withdraws)
            .chain(&e.erases)
    }
}
