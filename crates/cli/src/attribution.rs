//! Who says something, in whose voice, when, and how far it may travel, as it is
//! typed: the same flags for every command that writes something down.

use carewallet_app::{Attribution, AttributionText, People};
use carewallet_core::attribution::Names;
use carewallet_core::entry::Voice;
use carewallet_core::understood::Wanted;
use carewallet_core::{Body, SubjectId};

use crate::exit::Refusal;
use crate::session::Session;
use crate::unclear;

/// The flags, as typed.
#[derive(clap::Args, Clone, Default)]
pub(crate) struct AttributionArgs {
    /// Who said it
    #[arg(long, value_name = "WHO")]
    pub(crate) said_by: Option<String>,
    /// In whose voice: own_words, spoken_for, reported, agency, device, imported.
    /// Without it, what somebody else says counts as reported by the family; where
    /// a professional or an agency on record is named, a terminal asks
    #[arg(long)]
    pub(crate) voice: Option<String>,
    /// On what ground somebody speaks for the person
    #[arg(long, value_name = "TEXT")]
    pub(crate) basis: Option<String>,
    /// Who helped the person to say it
    #[arg(long, value_name = "WHO")]
    pub(crate) helped_by: Option<String>,
    /// How far it may travel: emergency, agency, named, family
    #[arg(long)]
    pub(crate) lane: Option<String>,
    /// When it happened or began
    #[arg(long, value_name = "DATE")]
    pub(crate) when: Option<String>,
    /// The day by which it should be checked again
    #[arg(long, value_name = "DAY")]
    pub(crate) review_by: Option<String>,
    /// The day on which it was last checked
    #[arg(long, value_name = "DAY")]
    pub(crate) checked: Option<String>,
    /// How: seen_document, confirmed_by_person, confirmed_by_professional
    #[arg(long, value_name = "HOW", requires = "checked")]
    pub(crate) checked_how: Option<String>,
    /// By whom it was checked
    #[arg(long, value_name = "WHO", requires = "checked")]
    pub(crate) checked_by: Option<String>,
    /// The language of the words, if it is not English
    #[arg(long)]
    pub(crate) lang: Option<String>,
}

impl AttributionArgs {
    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        AttributionText::from(self).is_empty()
    }

    /// Reads what was typed.
    pub(crate) fn parse(&self, session: &mut Session<'_>) -> Result<Attribution, Refusal> {
        // Errors name what was typed: the flag, not the field of an entry.
        let flag = |field: &str| format!("--{}", field.replace('_', "-"));
        let mut text = AttributionText::from(self);
        for (name, typed, wanted) in [
            ("--when", &mut text.when, Wanted::ANY),
            ("--review-by", &mut text.review_by, Wanted::DAY),
            ("--checked", &mut text.checked, Wanted::DAY),
        ] {
            if let Some(typed) = typed {
                *typed = unclear::date_of_flag(name, typed, wanted, session)?.written();
            }
        }
        Ok(text.parse(&flag)?)
    }
}

impl From<&AttributionArgs> for AttributionText {
    fn from(typed: &AttributionArgs) -> Self {
        let typed = typed.clone();
        Self {
            said_by: typed.said_by,
            voice: typed.voice,
            basis: typed.basis,
            helped_by: typed.helped_by,
            lane: typed.lane,
            when: typed.when,
            review_by: typed.review_by,
            checked: typed.checked,
            checked_how: typed.checked_how,
            checked_by: typed.checked_by,
            lang: typed.lang,
        }
    }
}

/// Asks whether a professional or an agency on record wrote this, where one is
/// named and nothing says in whose voice it is.
pub(crate) fn ask_voice(attribution: &mut Attribution, names: &Names, session: &mut Session<'_>) {
    let Some((name, known)) = attribution.may_be_written_by(names) else {
        return;
    };
    // A name alone does not decide it: the family may be reporting what they heard.
    if session.confirmed(&format!(
        "{name} is on record: {known}. Did they write this?"
    )) {
        attribution.voice = Some(Voice::Agency);
    }
}

/// Asks whether these are the person's own words, of a kind in the first person of which
/// nothing says whose they are: what a daughter says of her mother must not stand in
/// quotation marks as her mother's.
pub(crate) fn ask_whose_words(
    attribution: &mut Attribution,
    body: &Body,
    about: &SubjectId,
    people: &People,
    session: &mut Session<'_>,
) {
    if !attribution.leaves_open_whose_words(body.kind()) || !session.can_ask() {
        return;
    }
    let question = format!(
        "Are these the own words of {}, as they were said?",
        people.name(about)
    );
    attribution.voice = Some(if session.confirmed(&question) {
        Voice::OwnWords
    } else {
        Voice::Reported
    });
}
