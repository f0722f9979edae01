//! `carewallet person`: who the record is about.

mod removal;

use carewallet_app::draft_body;
use carewallet_app::json_view::{NamedPerson, PersonAdded, PersonList, PersonView};
use carewallet_app::new_person::{self, PersonFault, PersonText};
use carewallet_app::wholeness;
use carewallet_app::{People, open_wallet};
use carewallet_core::kind::{Body, Gone};
use carewallet_core::understood::Wanted;
use carewallet_core::{ErrorKind, Kind, PersonId};
use clap::{Args, Subcommand};

use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::session::Session;
use crate::unclear;

/// Who the record is about: add somebody, or list all
#[derive(Args)]
pub(crate) struct PersonArgs {
    #[command(subcommand)]
    command: PersonCommand,
}

#[derive(Subcommand)]
enum PersonCommand {
    /// Add somebody of the household
    Add(PersonAddArgs),
    /// List who is in the wallet
    List,
    /// Take somebody out who is in the wallet by mistake, with all that was said of them
    ///
    /// For somebody who died or moved away, say so instead: carewallet change ID
    /// died_on=DATE or left_on=DATE.
    Remove(PersonRemoveArgs),
    /// Make one of two: everything about the first is said about the second
    Merge(PersonMergeArgs),
}

#[derive(Args)]
struct PersonRemoveArgs {
    /// Who: a name, its beginning, or an id
    who: String,
    /// Why, in plain words
    #[arg(long, value_name = "TEXT")]
    why: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

#[derive(Args)]
struct PersonMergeArgs {
    /// Who is there twice: a name, its beginning, or an id
    who: String,
    /// Who they really are
    #[arg(long, value_name = "PERSON")]
    into: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

#[derive(Args)]
struct PersonAddArgs {
    /// The full name
    name: String,
    /// The date of birth, such as 17/5/1940, May 1940 or 1940
    #[arg(long, value_name = "DATE")]
    born: Option<String>,
    /// The NHS number
    #[arg(long, value_name = "N")]
    nhs_number: Option<String>,
    /// It is another person, although somebody of this name is in the wallet
    #[arg(long)]
    another: bool,
    #[command(flatten)]
    dates: DatesArgs,
}

pub(crate) fn run(args: PersonArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match args.command {
        PersonCommand::Add(args) => add(&args, session),
        PersonCommand::List => list(session),
        PersonCommand::Remove(args) => removal::remove(&args, session),
        PersonCommand::Merge(args) => removal::merge(&args, session),
    }
}

fn add(args: &PersonAddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let typed = PersonText {
        name: &args.name,
        born: args.born.as_deref(),
        nhs_number: args.nhs_number.as_deref(),
    };
    let body = body(session, args.dates, typed)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    if !args.another {
        refuse_same_name(
            &args.name,
            &open_wallet::people(&wallet),
            "--another",
            session,
        )?;
    }
    let id = PersonId::draw(session.host.random().as_mut());
    let draft = new_person::draft(&id, body, wallet.own_name()?);
    let saved = wallet.add(vec![draft])?.entries;
    session.say(format!("saved: {} ({})", args.name.trim(), id.as_str()));
    session.answer(&PersonAdded {
        person: NamedPerson {
            id: id.as_str().to_owned(),
            name: args.name.clone(),
        },
        entries: saved.iter().map(|entry| entry.id().to_string()).collect(),
    })
}

/// Refuses a second person of one name, unless somebody says that they are two.
pub(super) fn refuse_same_name(
    name: &str,
    people: &People,
    flag: &str,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    if !people.iter().any(|person| person.is_called(name)) {
        return Ok(());
    }
    // Two people of a household may have the same name; more often it is a slip.
    let message = "somebody of this name is in the wallet already";
    if session.can_ask() {
        session.say(message);
        if session.confirmed("is this another person of the same name?") {
            return Ok(());
        }
    }
    let hint = format!(
        "to say more about them: carewallet change; for another person of the same name: {flag}"
    );
    Err(Refusal::new(ErrorKind::AmbiguousPerson, message).hint(hint))
}

fn list(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let mut listed = Vec::new();
    for person in people.iter() {
        let date = person.born.map(|born| born.plain());
        let born = date
            .as_ref()
            .map_or_else(String::new, |date| format!(", born {date}"));
        let gone = person.gone.map(|gone| format!(", {}", gone.says()));
        session.say(format!(
            "{}{born}{}  ({})",
            person.name.as_str(),
            gone.unwrap_or_default(),
            person.id.as_str()
        ));
        listed.push(PersonView {
            id: person.id.as_str().to_owned(),
            name: person.name.as_str().to_owned(),
            preferred: person.preferred.clone(),
            born: date,
            died_on: person.gone.and_then(Gone::died).map(|day| day.written()),
            left_on: person.gone.and_then(Gone::left).map(|day| day.written()),
            entry: person.entry.map(|entry| entry.to_string()),
        });
    }
    if listed.is_empty() {
        // A list that could not be read must not look like an empty one.
        session.say(if contents.wholeness().is_whole() {
            "nobody yet: carewallet person add NAME"
        } else {
            wholeness::NOTHING_READ
        });
    }
    session.answer(&PersonList { people: listed })
}

/// The body of somebody new, whose dates were asked about.
pub(super) fn body(
    session: &mut Session<'_>,
    dates: DatesArgs,
    typed: PersonText<'_>,
) -> Result<Body, Refusal> {
    let born = typed.born;
    let born = born.map(|born| unclear::date_of_flag("--born", born, Wanted::BIRTH, session));
    let born = born.transpose()?.map(|born| born.written());
    let typed = PersonText {
        born: born.as_deref(),
        ..typed
    };
    let body = typed.body().map_err(|fault| match fault {
        PersonFault::Born(reason) => Refusal::flag("--born", &reason),
        PersonFault::NhsNumber(reason) => Refusal::flag("--nhs-number", &reason),
        PersonFault::Body(error) => draft_body::misfit(Kind::Person, error).into(),
    })?;
    // Before the wallet is unlocked or made: a refusal then leaves nothing behind.
    dates.ask(&body.unlikely(session.host.today()), session)?;
    Ok(body)
}
