//! `carewallet change`: a new entry that stands in for an older one.

use carewallet_app::attribution::Writer;
use carewallet_app::change;
use carewallet_app::draft_body;
use carewallet_app::json_view::SavedAnswer;
use carewallet_app::meant_entry;
use carewallet_app::open_wallet;
use carewallet_app::repeats;
use carewallet_core::value::BodyError;
use clap::Args;

use super::add;
use crate::attribution::AttributionArgs;
use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::session::Session;
use crate::typed_fields;

/// Change an entry: the new one counts, the old one stays in its history
///
/// An empty value removes a field. A person's own words give way only to the
/// same person's own words, or to somebody who speaks for the person and says
/// on what basis; anything else is added beside them.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet change 3fa9c1d2 dose=\"two tablets\" review_by=\n  carewallet change 77ab01cc text=\"I like tea now.\" --said-by Margaret"
)]
pub(crate) struct ChangeArgs {
    /// The entry: its name, or at least four digits of its id
    id: String,
    /// What it says now: FIELD=VALUE; an empty value removes the field
    #[arg(value_name = "FIELD=VALUE")]
    fields: Vec<String>,
    #[command(flatten)]
    attribution: AttributionArgs,
    #[command(flatten)]
    dates: DatesArgs,
}

pub(crate) fn run(args: &ChangeArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let fields = typed_fields::fields(&args.fields)?;
    if fields.is_empty() && args.attribution.is_empty() {
        let hint = "say what it is now: FIELD=VALUE; carewallet history ID shows its fields";
        return Err(Refusal::from(BodyError::Nothing).hint(hint));
    }
    let attribution = args.attribution.parse(session)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let old = session.meant(meant_entry::standing(&contents, &args.id)?);
    let body = change::body_of(old, &contents.record())?;
    let typed = typed_fields::understood(body.kind(), &fields, session);
    let body = draft_body::changed(&body, &typed)?;
    for warning in body.warnings() {
        session.note(format!("please check: {warning}"));
    }
    let writer = Writer::of_family(&people, &wallet)?;
    let draft = change::draft(old, body, attribution, &writer)?;
    if repeats::is_same(&draft, old) {
        session.say(format!(
            "on record already (id {}); nothing was saved",
            old.id().short()
        ));
        return session.answer(&SavedAnswer {
            already: 1,
            ..SavedAnswer::new(&[])
        });
    }
    let today = session.host.today();
    // What stood there before was asked about when it was written down.
    let (mut odd, known) = (draft.unlikely(today), old.unlikely(today));
    odd.retain(|odd| !known.contains(odd));
    args.dates.ask(&odd, session)?;
    let saved = wallet.add(vec![draft])?.entries;
    for entry in &saved {
        session.say(add::saved_line(entry, &people));
    }
    add::answer(session, &saved)
}
