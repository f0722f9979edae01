//! `carewallet form`: an agency's form beside the record: what is answered
//! already, and what is still to be asked.

mod ask;
mod check;
mod draft;
mod fill;
mod gap;
mod page;
mod speaker;
mod suggest;

use std::path::{Path, PathBuf};

use carewallet_app::forms::{FormRequest, HeldForm, Named};
use carewallet_app::json_view::FormFiles;
use carewallet_app::{forms, open_wallet};
use carewallet_core::ErrorKind;
use carewallet_core::coverage::Audience;
use carewallet_core::form::Form;
use clap::{Args, Subcommand, ValueEnum};

use super::show;
use crate::exit::Refusal;
use crate::forms::Typed;
use crate::options::PrintArgs;
use crate::render::coverage;
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
    speaker: speaker::SpeakerArgs,
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

/// What the ending of a name does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Dialect {
    /// A FHIR R4 QuestionnaireResponse
    Fhir,
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
    let fill = fill::FillWanted::of(args)?;
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
    let request = FormRequest {
        form: &form,
        named: args.named(),
        sees,
        today: session.host.today(),
    };
    let people = open_wallet::people(&wallet);
    let held = HeldForm::beside_record(request, &contents, people, incomplete)?;
    if fill.is_none() && gap.is_none() {
        let reader = Reader {
            today: held.context.today,
            names: &open_wallet::names(&contents),
        };
        coverage::show(session, &held, reader, args.typed(&form));
        let own_name = wallet.own_name()?;
        let agency = args.to.as_deref().unwrap_or(&form.agency);
        let header = held.header(own_name.as_str(), agency);
        return session.answer(&held.view(&header));
    }
    if let (Some(fill), Some(gap)) = (&fill, &gap) {
        both_may_be_written(fill.output, gap.path, &held, args, session)?;
    }
    session.say(coverage::counted(&held));
    let gap = gap.map(|gap| gap.write(&held, args, session)).transpose()?;
    let filled = match fill {
        Some(fill) => Some(fill.write(&held, &contents, &mut wallet, args, session)?),
        None => None,
    };
    let filled = filled.as_ref().map(fill::view);
    session.answer(&FormFiles { gap, filled })
}

/// Of two files, neither is written where the other would be refused.
fn both_may_be_written(
    output: &Path,
    gap: &Path,
    held: &HeldForm<'_>,
    args: &AnsweringArgs,
    session: &Session<'_>,
) -> Result<(), Refusal> {
    let coverage = &held.coverage;
    forms::entries(coverage, args.typed(coverage.form).call())?;
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

#[cfg(test)]
mod tests {
    use clap::{Command, Subcommand};

    use super::FormCommand;

    #[test]
    fn no_form_can_be_called_like_a_command() {
        let all = FormCommand::augment_subcommands(Command::new("form"));
        let names: Vec<&str> = all.get_subcommands().map(Command::get_name).collect();
        assert_eq!(names, carewallet_core::form::RESERVED_IDS);
    }
}
