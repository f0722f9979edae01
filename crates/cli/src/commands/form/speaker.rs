//! Who answers all questions of a form, as it is typed.

use carewallet_app::Attribution;
use clap::Args;

use crate::attribution::AttributionArgs;
use crate::exit::Refusal;
use crate::session::Session;

/// Who answers, for all questions.
#[derive(Args, Clone, Default)]
pub(super) struct SpeakerArgs {
    /// Who answers; without it you
    #[arg(long, value_name = "WHO", requires = "ask")]
    said_by: Option<String>,
    /// In whose voice: own_words, spoken_for, reported, agency
    #[arg(long, requires = "ask")]
    voice: Option<String>,
    /// On what ground somebody speaks for the person
    #[arg(long, value_name = "TEXT", requires = "ask")]
    basis: Option<String>,
    /// Who helped the person to say it
    #[arg(long, value_name = "WHO", requires = "ask")]
    helped_by: Option<String>,
}

impl SpeakerArgs {
    /// Reads the flags.
    pub(super) fn parse(&self, session: &mut Session<'_>) -> Result<Attribution, Refusal> {
        let said = AttributionArgs {
            said_by: self.said_by.clone(),
            voice: self.voice.clone(),
            basis: self.basis.clone(),
            helped_by: self.helped_by.clone(),
            ..AttributionArgs::default()
        };
        said.parse(session)
    }
}
