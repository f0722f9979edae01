//! `carewallet ledger`: what was handed to whom, and what came from whom.

mod questions;
mod who_has;

use carewallet_app::json_view::{CountsView, LedgerAnswer, LedgerRowView};
use carewallet_app::ledger::{self, LedgerRow, Passed};
use carewallet_app::wholeness;
use carewallet_core::kind::Handover;
use carewallet_core::value::HashText;
use clap::Args;

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
    /// Who has one statement, in which version: its name, or at least four digits of its id
    #[arg(long, value_name = "ID|NAME", conflicts_with_all = ["with", "questions"])]
    entry: Option<String>,
}

pub(crate) fn run(args: &LedgerArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if let Some(entry) = &args.entry {
        return who_has::tell(entry, session);
    }
    let mut folder = session.unlock()?;
    let ledger = ledger::ledger(session, &mut folder, args.with.as_deref())?;
    // The filter by agency holds for the totals as well.
    if args.questions {
        return questions::tell(&ledger, session);
    }
    if ledger.rows.is_empty() {
        // A ledger that could not be read must not look like one that is empty.
        session.say(if ledger.whole {
            "nothing was handed over, and nothing came"
        } else {
            wholeness::NOTHING_READ
        });
    }
    for row in &ledger.rows {
        session.say(format!("{}  {}", row.at.plain(), in_words(row)));
    }
    session.answer(&LedgerAnswer {
        ledger: ledger.rows.iter().map(view).collect(),
    })
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

fn view(row: &LedgerRow) -> LedgerRowView<'_> {
    match &row.passed {
        Passed::Given {
            handover,
            questions,
            ..
        } => LedgerRowView::Handover {
            at: handover.made_at,
            to: handover.to.as_str(),
            share: handover.share.as_str(),
            entries: ids(handover.entries.as_slice()),
            sheet: handover.sheet.as_ref().map(|sheet| sheet.plain()),
            why: handover.why.as_ref().map(|why| why.as_str()),
            questions: questions.as_ref().map(CountsView::from),
        },
        Passed::Received(receipt) => LedgerRowView::Receipt {
            at: receipt.made_at,
            from: receipt.from.as_str(),
            share: receipt.share.as_str(),
            signature: receipt.signature.name(),
            entries: ids(receipt.entries.as_slice()),
        },
    }
}

fn ids(ids: &[HashText]) -> Vec<&str> {
    ids.iter().map(HashText::as_str).collect()
}
