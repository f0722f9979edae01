//! `carewallet form`: an agency's form beside the record: what is answered
//! already, and what is still to be asked.

mod ask;
mod check;
mod draft;
mod fill;
mod gap;
mod interview;
mod page;
mod question;
mod respondent;
mod suggest;

use std::path::{Path, PathBuf};

use carewallet_app::People;
use carewallet_app::open_wallet;
use carewallet_core::ErrorKind;
use carewallet_core::coverage::Audience;
use carewallet_core::form::Form;
use carewallet_core::wallet::Contents;
use carewallet_core::{Coverage, FormContext, Wallet};
use clap::{Args, Subcommand};
use serde_json::{Value as Json, json};

use super::show;
use crate::exit::Refusal;
use crate::form_file::{self, Between, Dialect};
use crate::forms::{self, Named, Typed};
use crate::options::PrintArgs;
use crate::render::coverage::{self, View};
use crate::render::entry::Reader;
use crate::session::Session;
use crate::wholeness::DamageArgs;

/// Hold a form beside the record: what is answered, and what is left to ask
///
/// FORM is one of carewallet forms, or a file of your own: form.json. What is
/// only for agencies that are named for it is held back, unless --kind names it.
#[derive(Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Examples:\n  carewallet form homecare --about Margaret\n  carewallet form homecare --ask\n  carewallet form homecare --gap questions.pdf\n  carewallet form homecare --to \"Brightside Homecare\" -o homecare.pdf"
)]
pub(crate) struct FormArgs {
    #[command(subcommand)]
    command: Option<FormCommand>,
    #[command(flatten)]
    answering: AnsweringArgs,
}

#[derive(Subcommand)]
enum FormCommand {
    Check(check::CheckFormArgs),
    Draft(draft::DraftArgs),
    Suggest(suggest::SuggestArgs),
}

#[derive(Args)]
struct AnsweringArgs {
    /// The form: its name, or a file
    #[arg(required_unless_present = "page")]
    form: Option<String>,
    /// Whom it is about; without it the first person
    #[arg(long, value_name = "PERSON")]
    about: Option<String>,
    /// Who cares for them, if the form asks and several do
    #[arg(long, value_name = "PERSON")]
    carer: Option<String>,
    /// Also about somebody who has died or left
    #[arg(long)]
    gone: bool,
    /// Also hand over this kind, which is only for agencies that are named
    #[arg(long)]
    kind: Vec<String>,
    /// Ask what is left, question by question, on the terminal
    #[arg(long, conflicts_with_all = ["output", "gap"])]
    ask: bool,
    /// Ask what is on this page of a sheet of questions: a photo, or a file
    #[arg(long, value_name = "PHOTO", requires = "ask", conflicts_with_all = ["about", "carer"])]
    page: Vec<PathBuf>,
    #[command(flatten)]
    speaker: respondent::SpeakerArgs,
    /// Write the questions that are left, with room to answer: .pdf or .txt
    #[arg(long, value_name = "GAP.pdf")]
    gap: Option<PathBuf>,
    /// Hand over the form, filled: .pdf .txt .csv .json .fhir.json
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// Who it is for
    #[arg(long, value_name = "AGENCY")]
    to: Option<String>,
    /// How OUT is written, if its ending does not say it
    #[arg(long = "as", value_enum, requires = "output")]
    dialect: Option<Dialect>,
    #[command(flatten)]
    print: PrintArgs,
    #[command(flatten)]
    damage: DamageArgs,
    /// Write over the files if they are there
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &FormArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match &args.command {
        Some(FormCommand::Check(args)) => check::run(args, session),
        Some(FormCommand::Draft(args)) => draft::run(args, session),
        Some(FormCommand::Suggest(args)) => suggest::run(args, session),
        None if args.answering.ask => ask::run(&args.answering, session),
        None => beside(&args.answering, session),
    }
}

/// Holds the form beside the record: on the screen, or in files.
fn beside(args: &AnsweringArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let fill = fill::FillRequest::of(args)?;
    let gap = gap::QuestionSheetRequest::of(args)?;
    let form = forms::find(session, args.form.as_deref().unwrap_or_default())?;
    let sees = args.sees()?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let incomplete = if fill.is_some() || gap.is_some() {
        args.damage.incomplete(&contents)?
    } else {
        !contents.wholeness().is_whole()
    };
    let people = open_wallet::people(&wallet);
    let record = contents.record();
    let today = session.host.today();
    let context = forms::context(&form, args.named(), sees, &people, &record, today)?;
    let coverage = Coverage::resolve(&form, &record, &context);
    let held = Held {
        incomplete,
        coverage: &coverage,
        context: &context,
        people: &people,
        contents: &contents,
    };
    if fill.is_none() && gap.is_none() {
        let view = View {
            sees: &context.sees,
            reader: Reader {
                today,
                names: &open_wallet::names(&contents),
            },
            typed: args.typed(&form),
        };
        coverage::show(session, &coverage, view);
        return session.answer(&held.told(&wallet, args)?);
    }
    if let (Some(fill), Some(gap)) = (&fill, &gap) {
        both_may_be_written(fill.output, gap.path, &held, args, session)?;
    }
    session.say(coverage::counted(&coverage));
    let mut told = json!({});
    if let Some(gap) = gap {
        told["gap"] = gap.write(&held, args, session)?;
    }
    if let Some(fill) = fill {
        told["filled"] = fill.write(&held, &mut wallet, args, session)?;
    }
    session.answer(&told)
}

/// Of two files, neither is written where the other would be refused.
fn both_may_be_written(
    output: &Path,
    gap: &Path,
    held: &Held<'_, '_>,
    args: &AnsweringArgs,
    session: &Session<'_>,
) -> Result<(), Refusal> {
    forms::entries(held.coverage, args.typed(held.coverage.form).call())?;
    let mut inputs = fill::inputs(args);
    session.may_write(output, args.force, &inputs)?;
    if session.path(gap) == session.path(output) {
        let message = format!("{}: -o and --gap name the same file", gap.display());
        return Err(
            Refusal::new(ErrorKind::SameFile, message).hint("choose another name for one of them")
        );
    }
    inputs.push(output.to_owned());
    session.may_write(gap, args.force, &inputs)
}

/// A form that is held beside a wallet's record.
struct Held<'c, 'a> {
    coverage: &'c Coverage<'a>,
    context: &'c FormContext,
    people: &'c People,
    contents: &'c Contents,
    /// Whether part of the record could not be read.
    incomplete: bool,
}

impl Held<'_, '_> {
    /// The answers for programs.
    fn told(&self, wallet: &Wallet<'_>, args: &AnsweringArgs) -> Result<Json, Refusal> {
        let own_name = open_wallet::own_name(wallet)?;
        let between = Between {
            from: own_name.as_str(),
            to: args.to.as_deref().unwrap_or(&self.coverage.form.agency),
            incomplete: self.incomplete,
        };
        let header = form_file::header(self.context, self.people, between);
        Ok(form_file::json(self.coverage, &header))
    }
}

impl AnsweringArgs {
    fn named(&self) -> Named<'_> {
        Named {
            about: self.about.as_deref(),
            carer: self.carer.as_deref(),
            gone: self.gone,
        }
    }

    /// What was typed; a page names its form itself.
    fn typed<'a>(&'a self, form: &'a Form) -> Typed<'a> {
        Typed {
            form: self.form.as_deref().unwrap_or(&form.id),
            named: self.named(),
        }
    }

    fn sees(&self) -> Result<Audience, Refusal> {
        Ok(forms::sees(&show::kinds(&self.kind)?))
    }
}

/// The kinds that no agency sees unless they are named, and a form asks for:
/// who answers at home sees all of them.
fn at_home(form: &Form) -> Audience {
    let paths = form.questions().flat_map(|question| question.places());
    Audience::Agency(paths.map(carewallet_core::Path::kind).collect())
}
