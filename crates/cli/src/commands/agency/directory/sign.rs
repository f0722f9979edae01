//! `carewallet agency directory sign`: the next list of a directory, and signatures.

use std::path::PathBuf;

use carewallet_app::directory_list;
use carewallet_app::json_view::{ChangesView, DirectorySigned, DirectoryView};
use carewallet_core::directory::{Changes, DirectoryFile, DirectoryIdentity};
use carewallet_core::value::Line;
use clap::Args;

use super::{say_changes, say_list};
use crate::commands::agency::words_set_apart;
use crate::exit::Refusal;
use crate::session::Session;

/// Make the next list of a directory, or sign one
///
/// With LIST alone it adds your signature. With --from it makes the list after LIST, or
/// the first one, and signs that. AGENCIES is a file of JSON Lines, one agency a line:
/// {"name":"Camden","public":"age1… KEY"}, and for a key that is not to be trusted any
/// more also "revoked":{"from":"2026-03-01","why":"stolen"}.
#[derive(Args)]
#[command(
    after_help = "Example:\n  carewallet agency directory sign list-11.json --from agencies.jsonl --key ann.txt -o list-12.json"
)]
pub(super) struct SignArgs {
    /// The list to sign, or the one before
    #[arg(value_name = "LIST", required_unless_present = "name")]
    list: Option<PathBuf>,
    /// All agencies of the new list, as JSON Lines
    #[arg(long, value_name = "AGENCIES", required_unless_present = "list")]
    from: Option<PathBuf>,
    /// Of the first list: what the directory is called
    #[arg(long, conflicts_with = "list", requires = "maintainer")]
    name: Option<String>,
    /// Of the first list: who maintains it, "NAME: age1… KEY"; give it for each
    #[arg(long, value_name = "WHO", requires = "name")]
    maintainer: Vec<String>,
    /// Of the first list: how many of them have to sign
    #[arg(long, value_name = "NUMBER", requires = "name", default_value_t = 2)]
    needed: u32,
    /// The file to write
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: &SignArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let key = session
        .key_file()
        .ok_or_else(|| Refusal::usage("which key signs it", "name the file: --key FILE"))?;
    let (mut list, changes) = made(args, session)?;
    let inputs: Vec<PathBuf> = args.list.iter().chain(&args.from).cloned().collect();
    session.may_write(&args.output, args.force, &inputs)?;
    let bytes = directory_list::sign(session, &key, &mut list)?;
    session.write_all(&[(args.output.clone(), &bytes)], args.force, &inputs)?;
    tell(session, &list, changes.as_ref());
    let wanting = (list.identity.needed as usize).saturating_sub(list.signers().count());
    session.say(match wanting {
        0 => format!("\nsaved: {}: families can take it", args.output.display()),
        _ => format!(
            "\nsaved: {}: families take it once {wanting} more of its maintainers signed it",
            args.output.display()
        ),
    });
    session.answer(&DirectorySigned {
        directory: DirectoryView::from(&list),
        signed_by: list.signers().map(Line::plain).collect(),
        wanting,
        agencies: list.agencies.len(),
        changes: changes.as_ref().map(ChangesView::from),
        file: args.output.display().to_string(),
    })
}

/// The list that is to be signed, and what it changes where it is new.
fn made(
    args: &SignArgs,
    session: &Session<'_>,
) -> Result<(DirectoryFile, Option<Changes>), Refusal> {
    let read = |path: &PathBuf| session.host.read_file(&session.path(path));
    let before = args.list.as_ref().map(read).transpose()?;
    let before = before.as_deref().map(DirectoryFile::parse).transpose()?;
    let agencies = match &args.from {
        Some(path) => Some(directory_list::agencies(&read(path)?)?),
        None => None,
    };
    let today = session.host.today();
    let (list, changes) = match (before, agencies) {
        (Some(before), Some(agencies)) => directory_list::next(&before, agencies, today)?,
        (Some(list), None) => return Ok((list, None)),
        (None, agencies) => {
            directory_list::first(identity(args)?, agencies.unwrap_or_default(), today)?
        }
    };
    Ok((list, Some(changes)))
}

fn identity(args: &SignArgs) -> Result<DirectoryIdentity, Refusal> {
    let name = Line::parse(args.name.as_deref().unwrap_or_default());
    let name = name.map_err(|reason| Refusal::flag("--name", &reason))?;
    let all = args.maintainer.iter();
    let all = all.map(|text| directory_list::maintainer(text));
    let maintainers = all.collect::<Result<Vec<_>, _>>()?;
    Ok(DirectoryIdentity::new(name, maintainers, args.needed)?)
}

fn tell(session: &mut Session<'_>, list: &DirectoryFile, changes: Option<&Changes>) {
    say_list(session, list);
    if let Some(changes) = changes {
        say_changes(session, changes);
    }
    session.say("\nWhen a family rings to compare, read these eight words to them:");
    session.say(words_set_apart(&list.identity.words()));
}
