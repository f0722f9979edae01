//! `carewallet agency revoke`: a key that the family does not trust any more.

use carewallet_app::address_book::keys;
use carewallet_app::json_view::{AgencyRevoked, TrustView};
use carewallet_core::value::{Line, Text};
use clap::Args;

use crate::exit::Refusal;
use crate::render::escape::wrapped;
use crate::session::Session;
use crate::unclear;

/// Do not trust an agency's key any more
///
/// What was received before that day keeps the mark that its key was good then.
/// Nothing new that it signed is taken in.
#[derive(Args)]
pub(super) struct RevokeArgs {
    /// What the agency is called
    name: String,
    /// The day from which on you do not trust it
    #[arg(long, value_name = "DAY")]
    from: String,
    /// Why, in plain words
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
}

pub(super) fn run(args: &RevokeArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let name = Line::parse(&args.name).map_err(|reason| Refusal::flag("the name", &reason))?;
    let from = unclear::day_of_flag("--from", &args.from, session)?;
    let why = args.why.as_deref().map(Text::parse).transpose();
    let why = why.map_err(|reason| Refusal::flag("--why", &reason))?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let trust = keys::revoke(&mut wallet, &name, from, why)?;
    session.say(format!("saved: {}: {}", name.as_str(), trust.says()));
    let words = "Nothing new that this key signed is taken in. What you received before that day \
                 stays, with the mark that the key was good then.";
    session.say(wrapped(words, ""));
    session.answer(&AgencyRevoked {
        agency: name.as_str().to_owned(),
        trust: TrustView::from(&trust),
    })
}
