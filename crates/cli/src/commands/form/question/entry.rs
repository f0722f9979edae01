//! The entry that a question lacks: its fields, asked one by one.

use carewallet_core::Entry;
use carewallet_core::kind::{Body, Field, Unlikely};
use carewallet_core::missing_entry::{FieldToAsk, MissingEntry};

use crate::commands::form::interview::Flow;
use crate::commands::form::respondent::tell;
use crate::dates;
use crate::prompt::{Answers, Heard};
use crate::session::Session;

/// Asks for the fields of one entry; no body when it was skipped.
pub(super) fn asks(
    missing: &MissingEntry<'_>,
    fresh: &[&FieldToAsk],
    session: &mut Session<'_>,
) -> (Option<Body>, Flow) {
    let check = |said: &[(String, String)]| missing.body(said);
    let mut answers = Answers::new(missing.kind, &check);
    let mut flow = Flow::On;
    for wanted in fresh {
        let heard = answers.ask(&wanted.name, wanted.field, &wanted.only, session);
        let needed = wanted.field.required && missing.stands.is_none();
        match heard {
            // A full stop ends what was begun; typed first, it ends all.
            Heard::Stop if !answers.is_empty() => break,
            Heard::Stop | Heard::Gone => {
                flow = Flow::Stop;
                break;
            }
            Heard::Skipped if needed && answers.lacks(&wanted.name) => break,
            _ => {}
        }
    }
    if answers.is_empty() {
        return (None, flow);
    }
    match answers.body() {
        Ok(body) if !dates::confirmed(&odd(&body, missing, session), session) => {
            tell(session, "  not saved\n");
            (None, flow)
        }
        Ok(body) => (Some(body), flow),
        Err(error) => {
            tell(session, &format!("  not saved: {error}\n"));
            (None, flow)
        }
    }
}

/// The dates that can hardly be right and did not stand there before.
fn odd(body: &Body, missing: &MissingEntry<'_>, session: &Session<'_>) -> Vec<Unlikely> {
    let today = session.host.today();
    let known = missing.stands.and_then(Entry::body);
    let known = known.map_or_else(Vec::new, |body| body.unlikely(today));
    let mut odd = body.unlikely(today);
    odd.retain(|odd| !known.contains(odd));
    odd
}

/// A further entry of the same sort, which stands in nobody's place.
pub(super) fn another<'a>(missing: &MissingEntry<'a>) -> MissingEntry<'a> {
    let given = |field: &&Field| !missing.given.iter().any(|(name, _)| name == field.name);
    let fields = missing.kind.fields().iter().filter(given);
    let (must, may): (Vec<_>, Vec<_>) = fields.partition(|field| field.required);
    let asked = |name: &str| missing.asks.iter().find(|asked| asked.name == name);
    let wanted = |field: &'static Field| FieldToAsk {
        name: field.name.to_owned(),
        field,
        only: asked(field.name).map_or_else(Vec::new, |asked| asked.only.clone()),
    };
    MissingEntry {
        kind: missing.kind,
        about: missing.about.clone(),
        given: missing.given.clone(),
        asks: must.into_iter().chain(may).map(wanted).collect(),
        stands: None,
        many: true,
    }
}

/// Whether an entry says that there is none: then there are no others.
pub(super) fn says_none(entry: &Entry) -> bool {
    let body = entry.body().map(|body| body.to_value());
    body.is_some_and(|body| body.get("none_known").is_some())
}
