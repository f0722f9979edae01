//! `carewallet person`: who the record is about.

use carewallet_app::json_view::{NamedPerson, PersonAdded, PersonList, PersonView};
use carewallet_app::new_person::{self, PersonFault, PersonText};
use carewallet_app::open_wallet;
use carewallet_app::wholeness;
use carewallet_core::PersonId;
use carewallet_core::kind::{Body, Gone};
use clap::{Args, Subcommand};

use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::session::Session;

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
}

#[derive(Args)]
struct PersonAddArgs {
    /// The full name
    name: String,
    /// The date of birth, such as 1940-05-17, 1940-05 or 1940
    #[arg(long, value_name = "DATE")]
    born: Option<String>,
    /// The NHS number
    #[arg(long, value_name = "N")]
    nhs_number: Option<String>,
    #[command(flatten)]
    dates: DatesArgs,
}

pub(crate) fn run(args: PersonArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match args.command {
        PersonCommand::Add(args) => add(&args, session),
        PersonCommand::List => list(session),
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
    if open_wallet::people(&wallet)
        .iter()
        .any(|person| person.is_called(&args.name))
    {
        // Not refused: two people of a household may well have the same name.
        session.note("somebody of this name is in the wallet already; now there are two");
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
    let body = typed.body().map_err(|fault| match fault {
        PersonFault::Born(reason) => Refusal::flag("--born", &reason),
        PersonFault::NhsNumber(reason) => Refusal::flag("--nhs-number", &reason),
        PersonFault::Body(error) => error.into(),
    })?;
    // Before the wallet is unlocked or made: a refusal then leaves nothing behind.
    dates.ask(&body.unlikely(session.host.today()), session)?;
    Ok(body)
}
