//! Where an interview stands: what is asked now, and what was answered so far.

use std::collections::VecDeque;

use carewallet_core::entry::{Source, Voice};
use carewallet_core::kind::{Body, Unlikely};
use carewallet_core::missing_entry::MissingEntry;
use carewallet_core::value::{Date, Line};
use carewallet_core::{Draft, Entry, ErrorKind};

use super::asked_question::Found;
use super::fields::{Fields, Target};
use super::respondent::{WhoIsIt, keep};
use super::turn::InterviewQuestion;
use crate::attribution::{Attribution, Writer};
use crate::entry_questions::FieldStep;
use crate::error::Error;

/// What is asked now.
pub(super) enum Stage {
    /// Whether an entry that is only too old is still right.
    StillRight(Found),
    /// The fields of an entry.
    Fields(Box<Fields>),
    /// Whether dates that can hardly be right are right.
    Dates(Unsaved, VecDeque<Unlikely>),
    /// Whose words it is.
    Respondent(Unsaved, WhoIsIt),
    /// Whether there is another entry of the sort.
    Another(MissingEntry),
}

impl Stage {
    /// Begins with an entry that is missing.
    pub(super) fn begin(found: Found, today: Date) -> Option<Self> {
        if found.is_aged {
            return Some(Self::StillRight(found));
        }
        Self::fields(found, today)
    }

    /// Asks for the fields of an entry that is missing.
    pub(super) fn fields(found: Found, today: Date) -> Option<Self> {
        let target = Target {
            missing: found.missing,
            none_ends: true,
        };
        Fields::begin(target, found.asks, today)
            .map(Box::new)
            .map(Self::Fields)
    }

    /// Asks for a further entry of the same sort.
    pub(super) fn another(missing: MissingEntry, today: Date) -> Option<Self> {
        let asks = missing.asks.clone();
        let target = Target {
            missing,
            none_ends: false,
        };
        Fields::begin(target, asks, today)
            .map(Box::new)
            .map(Self::Fields)
    }

    /// What is asked.
    pub(super) fn asked(&self) -> Option<InterviewQuestion<'_>> {
        Some(match self {
            Self::StillRight(_) => InterviewQuestion::StillRight,
            Self::Fields(fields) => match fields.step() {
                FieldStep::Asks(question) => InterviewQuestion::Field(question),
                FieldStep::AnotherGroup => InterviewQuestion::Another,
                FieldStep::Ended(_) => return None,
            },
            Self::Dates(_, unlikely) => InterviewQuestion::DateIsRight(unlikely.front()?),
            Self::Respondent(_, WhoIsIt::OwnWordsOf(name)) => {
                InterviewQuestion::OwnWords(name.as_str())
            }
            Self::Respondent(_, WhoIsIt::Professional) => InterviewQuestion::Professional,
            Self::Another(_) => InterviewQuestion::Another,
        })
    }
}

/// An entry that is complete and not saved yet.
pub(super) struct Unsaved {
    pub(super) target: Target,
    pub(super) body: Body,
    /// Whether the person stops after it.
    pub(super) stops: bool,
}

impl Unsaved {
    /// An entry that is still right as it stands. That a form asked, and that the words are
    /// the same, tells coverage that it was looked at again.
    pub(super) fn kept(missing: MissingEntry) -> Result<Self, Error> {
        Ok(Self {
            // No answers: the body stays as it is on record.
            body: missing.body(&[])?,
            target: Target {
                missing,
                none_ends: false,
            },
            stops: false,
        })
    }

    /// The dates that can hardly be right and are not on record already.
    pub(super) fn unlikely(&self, today: Date) -> VecDeque<Unlikely> {
        let known = self.target.missing.stands.as_ref().and_then(Entry::body);
        let known = known.map_or_else(Vec::new, |body| body.unlikely(today));
        let mut unlikely = self.body.unlikely(today);
        // A date that was confirmed once is not queried again.
        unlikely.retain(|one| !known.contains(one));
        unlikely.into()
    }

    /// The entry to be written. It replaces the one that it adds to, unless that one
    /// is in the person's own words and this one is not.
    pub(super) fn draft(
        self,
        mut attribution: Attribution,
        writer: &Writer<'_>,
        today: Date,
    ) -> Result<Draft, Error> {
        let missing = self.target.missing;
        if let Some(old) = &missing.stands {
            keep(&mut attribution, old, today);
        }
        let mut draft = writer.draft(missing.about, self.body, attribution)?;
        if let Some(old) = &missing.stands {
            // Nobody else's words may take the person's own out of force: both then stand.
            let own = old.envelope().voice == Voice::OwnWords;
            if !own || matches!(draft.voice, Voice::OwnWords | Voice::SpokenFor) {
                draft.replaces = vec![old.id()];
                // The old entry goes out of force; its photos stay with the new one.
                draft.attachments.clone_from(&old.envelope().attachments);
            }
        }
        Ok(draft)
    }
}

/// The question of a form that an entry answers.
pub(super) fn source(form: &str, question: &str) -> Result<Source, Error> {
    let line = |text: &str| {
        let message = "the form has no proper name";
        Line::parse(text).map_err(|_| Error::new(ErrorKind::NotWritten, message))
    };
    Ok(Source {
        form: Some(line(form)?),
        page: Some(line(question)?),
        share: None,
    })
}
