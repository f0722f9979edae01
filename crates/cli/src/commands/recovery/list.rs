//! `carewallet recovery list`: the ways into the wallet, and when one was tried.

use carewallet_app::json_view::{NamedHolder, ProvedView, RecoveryList};
use carewallet_app::recovery::{self, Reminder};
use carewallet_core::holder::Holders;
use carewallet_core::recovery::{ProvedWay, Ways};
use clap::Args;

use crate::exit::Refusal;
use crate::render::holder::ended;
use crate::session::Session;

/// List the ways into the wallet, and when each was tried
#[derive(Args)]
pub(crate) struct ListArgs {}

pub(crate) fn run(_args: &ListArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let (ways, holders) = (recovery::ways(&wallet), wallet.holders());
    for holder in holders.iter() {
        let ended = ended(&holder.terms, wallet.now().date());
        let ended = ended.map_or_else(String::new, |words| format!(", {words}"));
        session.say(format!("the key of {}{ended}", holder.name));
    }
    let proved = tell_proved(session, &ways, &holders);
    session.answer(&RecoveryList {
        ways: ways.count(),
        holders: ways.holders,
        proved,
        last_proof: ways.last_proof().map(|day| day.written()),
        drill_due: matches!(recovery::reminder(&wallet), Some(Reminder::Drill { .. })),
    })
}

/// Says which ways were tried, and when.
pub(in crate::commands) fn tell_proved(
    session: &mut Session<'_>,
    ways: &Ways,
    holders: &Holders,
) -> Vec<ProvedView> {
    let mut proved = Vec::new();
    for way in &ways.proved {
        let holder = named(way, holders);
        let on = way.body.proved_on;
        session.say(in_words(way, &holder.name));
        proved.push(ProvedView {
            way: way.body.way.name(),
            holder,
            needed: way.body.needed.map(|count| count.number()),
            made: way.body.made.map(|count| count.number()),
            proved_on: on.written(),
            entry: way.entry.to_string(),
        });
    }
    proved
}

fn in_words(way: &ProvedWay, holder: &str) -> String {
    let (body, on) = (&way.body, way.body.proved_on.plain());
    match (body.needed, body.made) {
        (Some(needed), Some(made)) => {
            let (needed, made) = (needed.number(), made.number());
            format!("the key of {holder} in parts: {needed} of {made} parts proved on {on}")
        }
        _ => format!("{} of {holder}, tried on {on}", body.way.says()),
    }
}

fn named(way: &ProvedWay, holders: &Holders) -> NamedHolder {
    let holder = holders.find(&way.key_id);
    NamedHolder {
        name: holder.map_or_else(
            || "the first holder".to_owned(),
            |holder| holder.name.clone(),
        ),
        key_id: way.key_id.clone(),
    }
}
