//! How far a question is answered, and why not further.

use crate::value::Date;

/// How far a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// E
    Answered,
    /// D
    Derived,
    /// P
    Partly,
    /// S
    Stale,
    /// W
    Withheld,
    /// N
    NotKnown,
    /// X
    FormOnly,
}

impl State {
    /// Every state, in the order of docs/forms.md.
    pub const ALL: [Self; 7] = [
        Self::Answered,
        Self::Derived,
        Self::Partly,
        Self::Stale,
        Self::Withheld,
        Self::NotKnown,
        Self::FormOnly,
    ];

    /// The letter.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Answered => 'E',
            Self::Derived => 'D',
            Self::Partly => 'P',
            Self::Stale => 'S',
            Self::Withheld => 'W',
            Self::NotKnown => 'N',
            Self::FormOnly => 'X',
        }
    }

    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Derived => "derived",
            Self::Partly => "partly",
            Self::Stale => "stale",
            Self::Withheld => "withheld",
            Self::NotKnown => "not_known",
            Self::FormOnly => "form_only",
        }
    }

    /// The words for people.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Derived => "follows from other answers",
            Self::Partly => "partly answered",
            Self::Stale => "out of date",
            Self::Withheld => "held back",
            Self::NotKnown => "not known",
            Self::FormOnly => "for the form only",
        }
    }

    /// Whether the question is still to be asked.
    #[must_use]
    pub fn is_gap(self) -> bool {
        matches!(self, Self::Partly | Self::Stale | Self::NotKnown)
    }
}

/// Why a question is not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shortfall {
    /// Nothing is on record.
    Nothing,
    /// It was asked, and nobody knows.
    NotKnown,
    /// The record says that nobody asked.
    NotAsked,
    /// Some of what is asked is missing.
    PartMissing,
    /// The words are not in the voice that counts.
    OtherVoice,
    /// Two entries disagree.
    Disputed,
    /// Several entries answer what asks for one.
    Several,
    /// None of the form's choices fits.
    NoChoiceFits,
    /// A paper has to be shown.
    ShowThePaper,
    /// It is older than the form takes.
    TooOld {
        /// From this day its age counts.
        since: Date,
    },
    /// Its review date is past.
    PastReview {
        /// That date.
        due: Date,
    },
    /// It is too private for this hand-over.
    TooPrivate,
    /// The person prefers not to say.
    PreferNotToSay,
    /// The form does not say where in the record the answer lives.
    Unmapped,
    /// There is no carer, or more than one, to ask about.
    NoCarer,
}

impl Shortfall {
    /// The name in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::NotKnown => "not_known",
            Self::NotAsked => "not_asked",
            Self::PartMissing => "part_missing",
            Self::OtherVoice => "other_voice",
            Self::Disputed => "disputed",
            Self::Several => "several",
            Self::NoChoiceFits => "no_choice_fits",
            Self::ShowThePaper => "show_the_paper",
            Self::TooOld { .. } => "too_old",
            Self::PastReview { .. } => "past_review",
            Self::TooPrivate => "too_private",
            Self::PreferNotToSay => "prefer_not_to_say",
            Self::Unmapped => "unmapped",
            Self::NoCarer => "no_carer",
        }
    }

    /// Whether it is there, and has to be checked again.
    #[must_use]
    pub fn is_age(self) -> bool {
        matches!(self, Self::TooOld { .. } | Self::PastReview { .. })
    }

    /// The words for people.
    #[must_use]
    pub fn says(self) -> String {
        match self {
            Self::Nothing => "nothing on record".to_owned(),
            Self::NotKnown => "asked before, and not known".to_owned(),
            Self::NotAsked => "not asked yet".to_owned(),
            Self::PartMissing => "some of it is missing".to_owned(),
            Self::OtherVoice => "on record, but in other words than the form wants".to_owned(),
            Self::Disputed => "two entries disagree".to_owned(),
            Self::Several => "there are several, and the form asks for one".to_owned(),
            Self::NoChoiceFits => "no choice of the form fits".to_owned(),
            Self::ShowThePaper => "the paper has to be shown".to_owned(),
            Self::TooOld { since } => format!("too old: from {}", since.plain()),
            Self::PastReview { due } => format!("was to be checked by {}", due.plain()),
            Self::TooPrivate => "on record, and not handed over".to_owned(),
            Self::PreferNotToSay => "prefers not to say".to_owned(),
            Self::Unmapped => "not yet mapped to the record".to_owned(),
            Self::NoCarer => "no carer is named".to_owned(),
        }
    }
}
