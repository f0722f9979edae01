//! `add --from` a file of another program: a table, an address book, a calendar.

use carewallet_app::attribution::Writer;
use carewallet_app::draft_body;
use carewallet_app::open_wallet;
use carewallet_app::takeover::{ForeignFile, Standing, Takeover};

use super::AddArgs;
use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;
use crate::takeover;

/// Looks at a foreign file row by row, and saves what is wanted of it.
pub(super) fn run(
    file: ForeignFile,
    args: &AddArgs,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let kind = args.kind.as_deref().map(draft_body::kind).transpose()?;
    // Columns before the passphrase: most slips are there.
    let found = takeover::found(file, kind, &args.takeover, session)?;
    let attribution = args.attribution.parse(session)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let people = open_wallet::people(&wallet);
    let contents = open_wallet::contents(session, &wallet)?;
    let today = session.host.today();
    let record = contents.record();
    let takeover = Takeover {
        writer: &Writer::of_family(&people, &wallet)?,
        about: args.about.as_deref(),
        attribution: &attribution,
        standing: &Standing::of(record.entries(), today),
        dates_are_right: args.dates.are_right(),
        today,
    };
    let mut taken = takeover::look(&found, &takeover, session);
    let agreed = takeover::agreed(&mut taken, args.yes, "save", session);
    let drafts = match agreed {
        Ok(drafts) => drafts,
        Err(refusal) => {
            // A program wants to see what it would say yes to.
            takeover::end(&found, &taken, &[], session).ok();
            return Err(refusal);
        }
    };
    let saved = if drafts.is_empty() {
        Vec::new()
    } else {
        wallet.add(drafts)?.entries
    };
    let entries = escape::count(saved.len(), "entry", "entries");
    session.say(format!("saved: {entries}"));
    takeover::end(&found, &taken, &saved, session)
}
