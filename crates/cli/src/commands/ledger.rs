//! `carewallet ledger`: what was handed to whom, and what came from whom.

mod questions;

use std::collections::{BTreeMap, BTreeSet};

use carewallet_app::open_wallet;
use carewallet_core::kind::{Body, Handover, Receipt, name_key};
use carewallet_core::record::EntryStatus;
use carewallet_core::value::Timestamp;
use carewallet_core::wallet::Contents;
use carewallet_core::{ErrorKind, Record, SubjectId};
use clap::Args;
use serde_json::{Value as Json, json};

use crate::exit::Refusal;
use crate::forms::{self, QuestionCounts};
use crate::render::escape;
use crate::session::Session;
use crate::wholeness;

/// Show what was handed to whom, and what came back, the oldest first
#[derive(Args)]
pub(crate) struct LedgerArgs {
    /// Only this agency: its name, or a part of it
    #[arg(long, value_name = "AGENCY")]
    with: Option<String>,
    /// How many questions of forms nobody had to ask again; of hand-overs of one
    /// form to one agency on one day, the last one counts
    #[arg(long)]
    questions: bool,
}

/// One line of the ledger.
struct Row {
    at: Timestamp,
    who: String,
    line: String,
    told: Json,
    /// What of a form was answered by it.
    questions: Option<QuestionCounts>,
    /// Whom the entries of it are about.
    about: BTreeSet<SubjectId>,
}

pub(crate) fn run(args: &LedgerArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let mut rows = rows(&contents);
    if let Some(name) = &args.with {
        rows = only_with(rows, name)
            .map_err(|refusal| wholeness::as_far_as_read(refusal, &contents))?;
    }
    rows.sort_by_key(|row| row.at);
    if args.questions {
        return questions::tell(&rows, contents.wholeness().is_whole(), session);
    }
    if rows.is_empty() {
        session.say(if contents.wholeness().is_whole() {
            "nothing was handed over, and nothing came"
        } else {
            carewallet_app::wholeness::NOTHING_READ
        });
    }
    for row in &rows {
        session.say(format!("{}  {}", row.at.plain(), row.line));
    }
    session.answer(&json!({ "ledger": rows.into_iter().map(|row| row.told).collect::<Vec<_>>() }))
}

/// The rows of an agency: of its name, else of all whose names have that in them.
fn only_with(mut rows: Vec<Row>, name: &str) -> Result<Vec<Row>, Refusal> {
    let wanted = name_key(name);
    let is_called = |row: &Row| name_key(&row.who) == wanted;
    if rows.iter().any(is_called) {
        rows.retain(is_called);
        return Ok(rows);
    }
    let names: BTreeSet<String> = rows.iter().map(|row| row.who.clone()).collect();
    rows.retain(|row| !wanted.is_empty() && name_key(&row.who).contains(&wanted));
    if rows.is_empty() && !names.is_empty() {
        let names: Vec<String> = names.into_iter().collect();
        let message = "nothing in the ledger is with an agency of this name";
        let hint = format!("the ledger has: {}", names.join(", "));
        return Err(Refusal::new(ErrorKind::Nothing, message).hint(hint));
    }
    Ok(rows)
}

fn rows(contents: &Contents) -> Vec<Row> {
    let record = Record::from_entries(contents.entries(), contents.holders().authorities());
    let in_force = contents
        .entries()
        .iter()
        .filter(|entry| record.status(&entry.id()) == Some(EntryStatus::InForce));
    let about: BTreeMap<String, &SubjectId> = contents
        .entries()
        .iter()
        .map(|entry| (entry.id().to_string(), entry.about()))
        .collect();
    let row = in_force.filter_map(|entry| match entry.body()? {
        Body::Handover(body) => Some(Row {
            about: people_in(&body, &about),
            ..handover(&body)
        }),
        Body::Receipt(body) => Some(receipt(&body)),
        _ => None,
    });
    row.collect()
}

/// The people whom the entries of a hand-over are about.
fn people_in(body: &Handover, about: &BTreeMap<String, &SubjectId>) -> BTreeSet<SubjectId> {
    let ids = body.entries.as_slice().iter();
    let subjects = ids.filter_map(|id| about.get(id.as_str()));
    let people = subjects.filter(|subject| ***subject != SubjectId::Home);
    people.map(|subject| (*subject).clone()).collect()
}

fn handover(body: &Handover) -> Row {
    let count = escape::count(body.entries.as_slice().len(), "entry", "entries");
    let mut line = format!("to {}: {count}", body.to.as_str());
    let mut told = json!({
        "type": "handover",
        "at": body.made_at,
        "to": body.to,
        "share": body.share,
        "entries": ids(body.entries.as_slice()),
    });
    if let Some(sheet) = &body.sheet {
        line.push_str(&format!(", sheet {}", sheet.plain()));
        told["sheet"] = sheet.plain().into();
    }
    if let Some(why) = &body.why {
        line.push_str(&format!(" ({})", why.as_str()));
        told["why"] = why.as_str().into();
    }
    let questions = body.questions.as_ref().map(QuestionCounts::from);
    if let Some(questions) = &questions {
        line.push_str(&format!("; {}", forms::counts_in_words(questions)));
        told["questions"] = questions.as_json();
    }
    Row {
        at: body.made_at,
        who: body.to.as_str().to_owned(),
        line,
        told,
        questions,
        about: BTreeSet::new(),
    }
}

fn receipt(body: &Receipt) -> Row {
    let count = escape::count(body.entries.as_slice().len(), "entry", "entries");
    let signature = body.signature.says();
    Row {
        at: body.made_at,
        who: body.from.as_str().to_owned(),
        line: format!("from {}: {count}, {signature}", body.from.as_str()),
        told: json!({
            "type": "receipt",
            "at": body.made_at,
            "from": body.from,
            "share": body.share,
            "signature": body.signature.name(),
            "entries": ids(body.entries.as_slice()),
        }),
        questions: None,
        about: BTreeSet::new(),
    }
}

fn ids(ids: &[carewallet_core::value::HashText]) -> Vec<&str> {
    ids.iter().map(|id| id.as_str()).collect()
}
