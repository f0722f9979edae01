//! `carewallet ledger`: what was handed to whom, and what came from whom.

mod questions;

use carewallet_app::ledger::{self, LedgerRow, Passed};
use carewallet_app::wholeness;
use carewallet_core::kind::{Handover, Receipt};
use carewallet_core::value::HashText;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::exit::Refusal;
use crate::forms::{self, QuestionCounts};
use crate::render::escape;
use crate::session::Session;

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

pub(crate) fn run(args: &LedgerArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let ledger = ledger::ledger(session, &mut folder, args.with.as_deref())?;
    if args.questions {
        return questions::tell(&ledger, session);
    }
    if ledger.rows.is_empty() {
        session.say(if ledger.whole {
            "nothing was handed over, and nothing came"
        } else {
            wholeness::NOTHING_READ
        });
    }
    for row in &ledger.rows {
        session.say(format!("{}  {}", row.at.plain(), in_words(row)));
    }
    let rows: Vec<Json> = ledger.rows.iter().map(as_json).collect();
    session.answer(&json!({ "ledger": rows }))
}

fn in_words(row: &LedgerRow) -> String {
    match &row.passed {
        Passed::Given {
            handover,
            questions,
            ..
        } => handover_in_words(handover, questions.as_ref()),
        Passed::Received(receipt) => {
            let entries = count(receipt.entries.as_slice());
            let signature = receipt.signature.says();
            format!("from {}: {entries}, {signature}", receipt.from.as_str())
        }
    }
}

fn handover_in_words(handover: &Handover, questions: Option<&QuestionCounts>) -> String {
    let entries = count(handover.entries.as_slice());
    let mut line = format!("to {}: {entries}", handover.to.as_str());
    if let Some(sheet) = &handover.sheet {
        line.push_str(&format!(", sheet {}", sheet.plain()));
    }
    if let Some(why) = &handover.why {
        line.push_str(&format!(" ({})", why.as_str()));
    }
    if let Some(questions) = questions {
        line.push_str(&format!("; {}", forms::counts_in_words(questions)));
    }
    line
}

fn count(entries: &[HashText]) -> String {
    escape::count(entries.len(), "entry", "entries")
}

fn as_json(row: &LedgerRow) -> Json {
    match &row.passed {
        Passed::Given {
            handover,
            questions,
            ..
        } => handover_as_json(handover, questions.as_ref()),
        Passed::Received(receipt) => receipt_as_json(receipt),
    }
}

fn handover_as_json(handover: &Handover, questions: Option<&QuestionCounts>) -> Json {
    let mut json = json!({
        "type": "handover",
        "at": handover.made_at,
        "to": handover.to,
        "share": handover.share,
        "entries": ids(handover.entries.as_slice()),
    });
    if let Some(sheet) = &handover.sheet {
        json["sheet"] = sheet.plain().into();
    }
    if let Some(why) = &handover.why {
        json["why"] = why.as_str().into();
    }
    if let Some(questions) = questions {
        json["questions"] = questions.as_json();
    }
    json
}

fn receipt_as_json(receipt: &Receipt) -> Json {
    json!({
        "type": "receipt",
        "at": receipt.made_at,
        "from": receipt.from,
        "share": receipt.share,
        "signature": receipt.signature.name(),
        "entries": ids(receipt.entries.as_slice()),
    })
}

fn ids(ids: &[HashText]) -> Vec<&str> {
    ids.iter().map(HashText::as_str).collect()
}
