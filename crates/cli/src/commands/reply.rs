//! `carewallet reply`: what an agency adds to what it read.

mod ask;
mod facts;

use std::path::PathBuf;

use carewallet_app::json_view::{DraftView, ReplyLooked};
use carewallet_app::reply::{Desk, ReplyFormat};
use carewallet_core::Draft;
use carewallet_core::value::Line;
use clap::Args;

use super::share::report::Report;
use crate::body_form;
use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::options::SheetOptionsArgs;
use crate::session::Session;
use crate::takeover::TakeoverArgs;

/// Reply to a family: an agency's new entries, signed with its own key
///
/// FILE is what the family handed over. --ask asks for what is new, question by
/// question; ENTRIES is a file of it: a table (.csv), a form that you filled (our
/// JSON, or a FHIR QuestionnaireResponse), or JSON Lines, one entry a line:
/// {"kind":"function","body":{…}}. The ending of OUT picks the form; an
/// .age file is sealed to the family that made the share.
#[derive(Args)]
#[command(
    after_help = "Example:\n  carewallet reply sheet.pdf --from visit.jsonl --key agency-key.txt -o reply.pdf"
)]
pub(crate) struct ReplyArgs {
    /// What the family handed over: pictures or files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The new entries: a table, a filled form, or JSON Lines (- is the standard input)
    #[arg(long, value_name = "ENTRIES", required_unless_present = "ask")]
    from: Option<PathBuf>,
    /// Ask for the new entries here, several if you like
    #[arg(long, conflicts_with = "from")]
    ask: bool,
    /// What the rows of a table are: medication, equipment …
    #[arg(long, value_name = "KIND", requires = "from")]
    kind: Option<String>,
    /// Which form was filled: one of carewallet forms, or a file of your own
    #[arg(long, value_name = "NAME|FILE", requires = "from",
        conflicts_with_all = ["kind", "day_first", "month_first"])]
    form: Option<String>,
    /// Who cares for them, if the filled form asks and several do
    #[arg(long, value_name = "PERSON", requires = "from")]
    carer: Option<String>,
    /// Whom it is about, where the family told of several people
    #[arg(long, value_name = "PERSON|home")]
    about: Option<String>,
    /// Sign what is unmistakable in a table or a filled form without asking
    #[arg(long, requires = "from")]
    yes: bool,
    #[command(flatten)]
    takeover: TakeoverArgs,
    #[command(flatten)]
    dates: DatesArgs,
    /// Only look at what would be signed: nothing is signed, nothing is written
    #[arg(long)]
    look: bool,
    /// Who sits at the desk, for the log of signatures beside the key
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The agency's name, if its key file does not say it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// It opens only with seven words, which you hand over separately
    #[arg(long)]
    sealed: bool,
    /// A file with the words that open what the family handed over
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
    #[command(flatten)]
    options: SheetOptionsArgs,
    /// The file to write
    #[arg(short, long, value_name = "OUT", required_unless_present = "look")]
    output: Option<PathBuf>,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &ReplyArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    // Refused before a passphrase is asked for.
    let format = args.format(session)?;
    let by = args.by.as_deref().map(Line::parse).transpose();
    let by = by.map_err(|reason| Refusal::flag("--by", &reason))?;
    let name = args.name.as_deref().map(Line::parse).transpose();
    let name = name.map_err(|reason| Refusal::flag("--name", &reason))?;
    let key = session.key_file();
    let desk = Desk::unlock(session, key.as_deref(), name, by)?;
    let given = facts::Given::read(args, session)?;
    let answering = desk.read(session, &args.files, args.words_file.clone())?;
    let facts::Facts { drafts, left } = given.facts(args, &answering, session)?;
    let Some(format) = format.filter(|_| !args.look) else {
        look(&drafts, session)?;
        return left;
    };
    // Even --force must not write over what the reply is made from.
    let inputs: Vec<PathBuf> = args.files.iter().chain(&args.from).cloned().collect();
    let output = session.output(args.force, &inputs);
    let replied = answering.reply(session, drafts, &format, &output)?;
    let report = Report {
        scans: 0,
        share: &replied.share,
        made: &replied.made,
        files: &replied.files,
        left_out: None,
        questions: None,
        stale_page: replied.stale_page.as_deref(),
    };
    report.tell(session)?;
    left
}

/// Shows what would be signed, and signs nothing.
fn look(drafts: &[Draft], session: &mut Session<'_>) -> Result<(), Refusal> {
    let entries: Vec<DraftView> = drafts.iter().map(DraftView::from).collect();
    for entry in &entries {
        session.say(format!(
            "{}: {} ({})",
            entry.kind, entry.says, entry.said_by
        ));
    }
    session.say("nothing was signed");
    session.answer(&ReplyLooked {
        entries,
        signed: false,
    })
}

impl ReplyArgs {
    /// How the reply is made, where one is wanted.
    fn format(&self, session: &Session<'_>) -> Result<Option<ReplyFormat>, Refusal> {
        let Some(output) = &self.output else {
            return Ok(None);
        };
        let body = body_form::form_of(output)?;
        self.options.only_on_a_sheet(body.is_sheet())?;
        Ok(Some(ReplyFormat {
            body,
            options: self.options.options(session.host.today())?,
            sealed: self.sealed,
            file: output.clone(),
        }))
    }
}
