//! By what authority somebody opens the wallet, and until when, as it is typed.

use carewallet_app::holders::NewTerms;
use carewallet_core::kind::Authority;
use clap::Args;

use crate::exit::Refusal;
use crate::session::Session;
use crate::unclear;

const AUTHORITY: &str = "By what authority: person, attorney_hw (health and welfare), attorney_pf (property and money), deputy, relative, professional; several with commas";

#[derive(Args)]
pub(super) struct TermsArgs {
    #[arg(long, value_name = "WHAT", value_delimiter = ',', help = AUTHORITY)]
    authority: Option<Vec<String>>,
    /// The last day, as 2027-05-03. When it is over, it is shown; nobody is shut out
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
}

impl TermsArgs {
    pub(super) fn is_empty(&self) -> bool {
        self.authority.is_none() && self.until.is_none()
    }

    /// What was said; an empty value takes away.
    pub(super) fn parse(&self, session: &mut Session<'_>) -> Result<NewTerms, Refusal> {
        let authority = self.authority.as_deref().map(authority).transpose()?;
        let until = self.until.as_deref().map(|text| match text {
            "" => Ok(None),
            day => unclear::day_of_flag("--until", day, session).map(Some),
        });
        Ok(NewTerms {
            authority,
            until: until.transpose()?,
        })
    }
}

fn authority(words: &[String]) -> Result<Vec<Authority>, Refusal> {
    let mut all = Vec::new();
    for word in words.iter().filter(|word| !word.is_empty()) {
        let one = Authority::parse(word);
        let one = one.map_err(|reason| Refusal::flag("--authority", &reason))?;
        // Said twice is said once.
        if !all.contains(&one) {
            all.push(one);
        }
    }
    Ok(all)
}
