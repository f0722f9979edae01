//! `carewallet change`: a new entry that stands in for an older one.

use carewallet_core::ErrorKind;
use carewallet_core::entry::Voice;
use carewallet_core::record::EntryStatus;
use carewallet_core::value::BodyError;
use carewallet_core::{Body, Draft, Entry, Kind, Wallet};
use clap::Args;

use super::add;
use crate::attribution::{Attribution, AttributionArgs, Spelling};
use crate::dates::DatesArgs;
use crate::draft_lines;
use crate::exit::Refusal;
use crate::session::Session;
use carewallet_app::People;
use carewallet_app::open_wallet;

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
    /// The entry: at least four digits of its id
    id: String,
    /// What it says now: FIELD=VALUE; an empty value removes the field
    #[arg(value_name = "FIELD=VALUE")]
    fields: Vec<String>,
    #[command(flatten)]
    said: AttributionArgs,
    #[command(flatten)]
    dates: DatesArgs,
}

pub(crate) fn run(args: &ChangeArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let fields = draft_lines::fields(&args.fields)?;
    if fields.is_empty() && args.said.is_empty() {
        let hint = "say what it is now: FIELD=VALUE; carewallet history ID shows its fields";
        return Err(Refusal::from(BodyError::Nothing).hint(hint));
    }
    let said = args.said.parse(Spelling::Flags)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let old = contents.find(&args.id)?;
    if contents.record().status(&old.id()) != Some(EntryStatus::InForce) {
        return Err(
            Refusal::new(ErrorKind::NotInForce, "this entry does not count any more").hint(
                format!(
                    "carewallet history {} shows what stands in its place",
                    old.id().short()
                ),
            ),
        );
    }
    let body = old_body(old)?;
    let kind = body.kind();
    let body = body.with_fields(&fields);
    let body = body.map_err(|error| draft_lines::misfit(kind, error))?;
    for warning in body.warnings() {
        session.note(format!("please check: {warning}"));
    }
    let draft = draft(old, body, said, &people, &wallet)?;
    let today = session.host.today();
    // What stood there before was asked about when it was written down.
    let (mut odd, known) = (draft.unlikely(today), old.unlikely(today));
    odd.retain(|odd| !known.contains(odd));
    args.dates.ask(&odd, session)?;
    let saved = open_wallet::save(&mut wallet, vec![draft])?;
    for entry in &saved {
        session.say(add::told(entry, &people));
    }
    add::answer(session, &saved)
}

fn old_body(old: &Entry) -> Result<Body, Refusal> {
    if old.kind().is_some_and(Kind::is_of_the_wallet) {
        return Err(
            Refusal::new(ErrorKind::WalletsOwn, "the wallet writes this entry itself")
                .hint("see carewallet agency, holder and ledger"),
        );
    }
    old.body().ok_or_else(|| {
        Refusal::new(
            ErrorKind::NotInForce,
            "this entry holds nothing that could be changed",
        )
    })
}

/// The new entry: everything that was not said anew stays as it was, but nobody
/// is made to say what somebody else wrote.
fn draft(
    old: &Entry,
    body: Body,
    mut said: Attribution,
    people: &People,
    wallet: &Wallet<'_>,
) -> Result<Draft, Refusal> {
    let before = old.envelope();
    let own_name = open_wallet::own_name(wallet)?;
    said.lane = said.lane.or(Some(before.lane));
    said.when = said.when.or(before.when);
    said.review_by = said.review_by.or(before.review_by);
    said.lang = said.lang.or_else(|| before.lang.clone());
    if said.voice.is_none() && said.said_by.is_none() && said.basis.is_none() {
        if before.voice == Voice::OwnWords {
            return Err(own_words(before.said_by.as_str()));
        }
        if before.voice == Voice::SpokenFor && before.said_by == own_name {
            said.basis = before.basis.clone();
        }
        said.voice = Some(if said.basis.is_some() {
            Voice::SpokenFor
        } else {
            Voice::Reported
        });
        said.said_by = Some(own_name);
    }
    let mut draft = add::family(people, wallet)?.draft(old.about().clone(), body, said)?;
    let same = draft.voice == Voice::OwnWords && draft.said_by == before.said_by;
    if before.voice == Voice::OwnWords && !same && draft.voice != Voice::SpokenFor {
        return Err(own_words(before.said_by.as_str()));
    }
    draft.replaces = vec![old.id()];
    draft.attachments.clone_from(&before.attachments);
    Ok(draft)
}

fn own_words(whose: &str) -> Refusal {
    let message = format!("these are the own words of {whose}: only {whose} can say them anew");
    Refusal::new(ErrorKind::OwnWords, message).hint(format!(
        "if they said it themselves: --said-by \"{whose}\"; if you speak for them: \
         --voice spoken_for --basis TEXT; else add it beside with carewallet add"
    ))
}
