//! `carewallet person`: who the record is about.

use carewallet_core::entry::Voice;
use carewallet_core::kind::Body;
use carewallet_core::value::{Line, NhsNumber, PartialDate, ValueError};
use carewallet_core::{Draft, Kind, PersonId, SubjectId};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::session::Session;
use carewallet_app::open_wallet;
use carewallet_app::wholeness;

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
    let body = body(
        session,
        args.dates,
        &args.name,
        args.born.as_deref(),
        args.nhs_number.as_deref(),
    )?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    if open_wallet::people(&wallet)
        .iter()
        .any(|person| person.is_called(&args.name))
    {
        session.note("somebody of this name is in the wallet already; now there are two");
    }
    let id = PersonId::draw(session.host.random().as_mut());
    let draft = draft(&id, body, open_wallet::own_name(&wallet)?)?;
    let saved = open_wallet::save(&mut wallet, vec![draft])?;
    session.say(format!("saved: {} ({})", args.name.trim(), id.as_str()));
    let entries: Vec<String> = saved.iter().map(|entry| entry.id().to_string()).collect();
    session
        .answer(&json!({ "person": { "id": id.as_str(), "name": args.name }, "entries": entries }))
}

fn list(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let mut told = Vec::new();
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
        let mut one = json!({ "id": person.id.as_str(), "name": person.name.as_str() });
        for (name, value) in [("preferred", &person.preferred), ("born", &date)] {
            if let Some(value) = value {
                one[name] = value.as_str().into();
            }
        }
        if let Some(gone) = person.gone {
            one[gone.field()] = gone.date().written().into();
        }
        if let Some(entry) = person.entry {
            one["entry"] = entry.to_string().into();
        }
        told.push(one);
    }
    if told.is_empty() {
        session.say(if contents.wholeness().is_whole() {
            "nobody yet: carewallet person add NAME"
        } else {
            wholeness::NOTHING_READ
        });
    }
    session.answer(&json!({ "people": told }))
}

/// The body of somebody new.
pub(super) fn body(
    session: &mut Session<'_>,
    dates: DatesArgs,
    name: &str,
    born: Option<&str>,
    nhs_number: Option<&str>,
) -> Result<Body, Refusal> {
    let wrong = |flag: &'static str| move |reason: ValueError| Refusal::flag(flag, &reason);
    born.map(PartialDate::parse)
        .transpose()
        .map_err(wrong("--born"))?;
    nhs_number
        .map(NhsNumber::parse)
        .transpose()
        .map_err(wrong("--nhs-number"))?;
    let mut fields = vec![("name".to_owned(), name.to_owned())];
    fields.extend(born.map(|born| ("birth_date".to_owned(), born.to_owned())));
    fields.extend(nhs_number.map(|number| ("nhs_number".to_owned(), number.to_owned())));
    let body = Body::from_fields(Kind::Person, &fields)?;
    dates.ask(&body.unlikely(session.host.today()), session)?;
    Ok(body)
}

/// The first entry of somebody new, who gets an id by it.
pub(super) fn draft(id: &PersonId, body: Body, said_by: Line) -> Result<Draft, Refusal> {
    Ok(Draft::new(
        SubjectId::Person(id.clone()),
        body,
        Voice::Reported,
        said_by,
    ))
}
