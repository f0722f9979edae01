//! Entries for programs.

use carewallet_core::entry::{Attachment, Checked, Entry, Source};
use carewallet_core::kind::Lane;
use carewallet_core::review::Finding;
use carewallet_core::value::{Date, PartialDate, Timestamp};
use carewallet_core::{Body, EntryId};
use serde::Serialize;
use serde_json::value::RawValue;

use super::{SignedByView, is_empty, is_not};
use crate::agreement::Agreement;

/// One entry: its envelope (docs/format.md §3.1), its body, and, of a record, what
/// a reader must not miss.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct EntryView<'a> {
    /// The entry's id.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub id: EntryId,
    /// Its kind.
    pub kind: &'a str,
    /// Whom it is about: a person's id, or `home`.
    pub about: &'a str,
    /// How far it may travel.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub lane: Lane,
    /// In whose voice it is.
    pub voice: &'static str,
    /// Who said it.
    pub said_by: &'a str,
    /// When it was written down.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub recorded_at: Timestamp,
    /// The key id of who wrote it down.
    pub recorded_by: &'a str,
    /// On what ground somebody speaks for the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<&'a str>,
    /// Who helped the person to say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helped_by: Option<&'a str>,
    /// When it happened or began.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub when: Option<PartialDate>,
    /// That it was checked: when, how, by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<serde_json::Map<String, serde_json::Value>>")
    )]
    pub checked: Option<&'a Checked>,
    /// The day by which it should be checked again.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub review_by: Option<Date>,
    /// The language of its words, if it is not English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// What its writer had in hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<serde_json::Map<String, serde_json::Value>>")
    )]
    pub source: Option<&'a Source>,
    /// The entries in whose place it stands.
    #[serde(skip_serializing_if = "is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub replaces: &'a [EntryId],
    /// The entries that it takes back.
    #[serde(skip_serializing_if = "is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub withdraws: &'a [EntryId],
    /// The entries whose bodies it removed for good.
    #[serde(skip_serializing_if = "is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub erases: &'a [EntryId],
    /// Its photos and letters.
    #[serde(skip_serializing_if = "is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Vec<serde_json::Map<String, serde_json::Value>>")
    )]
    pub attachments: &'a [Attachment],
    /// What it says: the fields of its kind (docs/kinds.md).
    #[cfg_attr(
        feature = "schema",
        schemars(with = "serde_json::Map<String, serde_json::Value>")
    )]
    pub body: &'a RawValue,
    /// Other entries in force that stand in the place of the same one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub disputed_by: Vec<EntryId>,
    /// The day by which it should be checked again is past.
    #[serde(skip_serializing_if = "is_not")]
    pub check_again: bool,
    /// An appointment that is over.
    #[serde(skip_serializing_if = "is_not")]
    pub past: bool,
    /// Dates that can hardly be right, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub please_check: Vec<String>,
    /// Other entries that say the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub same_as: Vec<EntryId>,
    /// Other entries that contradict it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub differs_from: Vec<EntryId>,
    /// What happened to it, if it does not count: `replaced`, `withdrawn`, `erased`
    /// or `notice`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fate: Option<&'static str>,
    /// Who signed it, where that is no holder of the wallet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<SignedByView>,
    /// Beside a record: `new`, `adds`, `held`, `same`, `differs`, or `later` for a
    /// later statement of the same signer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<&'static str>,
    /// What the family decided about it: `taken`, `refused`, `later` or `not_so`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<&'static str>,
    /// The entries of the record of which that is so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub with: Vec<EntryId>,
}

impl<'a> EntryView<'a> {
    /// An entry by itself.
    #[must_use]
    pub fn new(entry: &'a Entry) -> Self {
        let envelope = entry.envelope();
        let nothing = Source {
            form: None,
            page: None,
            share: None,
        };
        Self {
            id: entry.id(),
            kind: &envelope.kind,
            about: envelope.about.as_str(),
            lane: envelope.lane,
            voice: envelope.voice.name(),
            said_by: envelope.said_by.as_str(),
            recorded_at: envelope.recorded_at,
            recorded_by: &envelope.recorded_by,
            basis: envelope.basis.as_ref().map(|basis| basis.as_str()),
            helped_by: envelope.helped_by.as_ref().map(|by| by.as_str()),
            when: envelope.when,
            checked: envelope.checked.as_ref(),
            review_by: envelope.review_by,
            lang: envelope.lang.as_ref().map(|lang| lang.as_str().to_owned()),
            source: envelope
                .source
                .as_ref()
                .filter(|source| **source != nothing),
            replaces: &envelope.replaces,
            withdraws: &envelope.withdraws,
            erases: &envelope.erases,
            attachments: &envelope.attachments,
            body: &envelope.body,
            disputed_by: Vec::new(),
            check_again: false,
            past: false,
            please_check: Vec::new(),
            same_as: Vec::new(),
            differs_from: Vec::new(),
            fate: None,
            signed_by: None,
            finding: None,
            decided: None,
            with: Vec::new(),
        }
    }

    /// An entry of the record on a day, with what a reader must not miss.
    #[must_use]
    pub fn in_record(entry: &'a Entry, disputed_by: &[EntryId], today: Date) -> Self {
        let past = match entry.body() {
            Some(Body::Appointment(appointment)) => appointment.is_past(today),
            _ => false,
        };
        Self {
            disputed_by: disputed_by.to_vec(),
            check_again: entry.is_due(today),
            past,
            ..Self::new(entry).checked_on(entry, today)
        }
    }

    /// The same with what agrees with it and what contradicts it.
    #[must_use]
    pub fn agreeing(mut self, agreement: &Agreement<'_>, entry: &Entry) -> Self {
        self.same_as = agreement.same_as(entry).copied().collect();
        self.differs_from = agreement.differs_from(entry).to_vec();
        self
    }

    /// The same with what it is beside a record.
    #[must_use]
    pub fn beside(mut self, finding: &Finding) -> Self {
        let (word, with): (_, &[EntryId]) = match finding {
            Finding::New => ("new", &[]),
            Finding::Adds(ids) => ("adds", ids),
            Finding::Held => ("held", &[]),
            Finding::Same(id) => ("same", std::slice::from_ref(id)),
            Finding::Differs(ids) => ("differs", ids),
            Finding::Later(ids) => ("later", ids),
        };
        self.finding = Some(word);
        self.with = with.to_vec();
        self
    }

    /// The same with dates that can hardly be right, seen from a day.
    #[must_use]
    pub fn checked_on(mut self, entry: &Entry, today: Date) -> Self {
        let odd = entry.unlikely(today);
        self.please_check = odd.iter().map(|odd| odd.says().to_string()).collect();
        self
    }
}

/// Entries, in the order in which they are shown.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EntryList<'a> {
    /// The entries.
    pub entries: Vec<EntryView<'a>>,
}

/// The story of one entry.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HistoryAnswer<'a> {
    /// The entries of the story, the oldest first.
    pub entries: Vec<EntryView<'a>>,
    /// The files that were written.
    pub files: Vec<String>,
}
