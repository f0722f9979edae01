//! `carewallet holder change`: by what authority, and until when, said anew.

use carewallet_app::holders;
use carewallet_app::json_view::{HolderChanged, NamedHolder};
use clap::Args;

use super::terms::TermsArgs;
use crate::exit::Refusal;
use crate::render::holder::{authority_line, time_line};
use crate::session::Session;

/// Correct by what authority somebody opens the wallet, and until when
///
/// An empty value removes what was written down: --until "". It changes what is
/// shown. Who can open the wallet stays as it is.
#[derive(Args)]
pub(super) struct HolderChangeArgs {
    /// The name or the key id
    who: String,
    #[command(flatten)]
    terms: TermsArgs,
}

pub(super) fn run(args: &HolderChangeArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if args.terms.is_empty() {
        return Err(Refusal::usage(
            "what is to be changed",
            "--until DATE, --authority WHAT, or both",
        ));
    }
    let new = args.terms.parse(session)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let mut holder = holders::find(&wallet, &args.who)?;
    holder.terms = new.of(&holder.terms);
    let entry = holders::change(&mut wallet, &holder)?;
    let first = wallet.holders().is_first(&holder.key_id);
    session.say(format!("saved: {}", holder.name));
    session.say(format!("    {}", authority_line(&holder.terms)));
    let today = wallet.now().date();
    session.say(format!("    {}", time_line(&holder, first, today)));
    session.answer(&HolderChanged {
        authority: holder.terms.authority.iter().map(|a| a.name()).collect(),
        until: holder.terms.until.map(|day| day.written()),
        holder: NamedHolder {
            name: holder.name,
            key_id: holder.key_id,
        },
        entry,
    })
}
