//! What an interview announces and asks, as values. Each face has its own words
//! for them.

use carewallet_core::coverage::{Answer, Shortfall, State};
use carewallet_core::kind::{BodyError, Caution, Unlikely};
use carewallet_core::{Entry, EntryId, Kind};

use crate::entry_questions::FieldQuestion;

/// What is shown before anything more is asked.
pub enum Announcement {
    /// A question of the form begins.
    Question {
        /// Its id in the form.
        id: String,
        /// Which one it is, from 1 on.
        number: usize,
        /// Of how many.
        of: usize,
    },
    /// The question needs no answer here.
    NothingToAsk(NothingToAsk),
    /// Which of several entries the next fields are about.
    Entry {
        /// The one that they are added to.
        stands: Option<Box<Entry>>,
        /// The choices of a new one that the question itself fixes, in words.
        choices: Vec<&'static str>,
    },
    /// A value that should be checked.
    Check(Caution),
    /// The answer is not saved: why, or none if a date was not confirmed.
    NotSaved(Option<BodyError>),
    /// An entry is saved.
    Saved {
        /// Which one.
        id: EntryId,
        /// Its kind, if it does not leave the family with this form: nobody named
        /// the kind for the agency.
        stays_home: Option<Kind>,
    },
}

/// Why nothing is asked for a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NothingToAsk {
    /// It is answered already.
    Answered,
    /// It belongs on the form itself.
    FormOnly,
    /// It is on record, and held back.
    HeldBack,
    /// A paper has to be shown.
    ShowThePaper,
    /// No carer is named.
    NoCarer,
    /// The question is not mapped to a place in the record.
    Unmapped,
    /// Two entries disagree.
    Disputed,
    /// An interview cannot settle it.
    NotHere,
}

impl NothingToAsk {
    pub(super) fn new(answer: &Answer<'_>) -> Self {
        match (answer.state, answer.shortfall) {
            // The state decides first: a shortfall only explains a question that is open.
            (State::Answered | State::Derived, _) => Self::Answered,
            (State::FormOnly, _) => Self::FormOnly,
            (State::Withheld, _) => Self::HeldBack,
            (_, Some(Shortfall::ShowThePaper)) => Self::ShowThePaper,
            (_, Some(Shortfall::NoCarer)) => Self::NoCarer,
            (_, Some(Shortfall::Unmapped)) => Self::Unmapped,
            (_, Some(Shortfall::Disputed)) => Self::Disputed,
            _ => Self::NotHere,
        }
    }
}

/// What is asked.
#[derive(Clone, Copy)]
pub enum InterviewQuestion<'a> {
    /// Whether what is on record is still right: yes renews it as of today, no asks
    /// for it again.
    StillRight,
    /// A field of an entry.
    Field(&'a FieldQuestion),
    /// Whether there is another one: yes or no.
    Another,
    /// Whether a date that can hardly be right is right: yes or no.
    DateIsRight(&'a Unlikely),
    /// Whether these are the own words of the person of this name: yes or no.
    OwnWords(&'a str),
    /// Which professional's word it is: a name, or skipped.
    Professional,
}
