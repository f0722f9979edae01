//! `carewallet agency`: an agency's own key, and the family's address book.

use std::path::PathBuf;

use carewallet_app::address_book;
use carewallet_app::json_view::{AgencyAdded, AgencyKeyMade, AgencyList, AgencyView};
use carewallet_app::wholeness;
use carewallet_app::{holders, open_wallet};
use carewallet_core::entry::Voice;
use carewallet_core::key::parse_public_line;
use carewallet_core::key_file::{KeyFile, KeyOwner};
use carewallet_core::value::Line;
use carewallet_core::{Body, Draft, Identity, Kind, SubjectId};
use clap::{Args, Subcommand};
use zeroize::Zeroizing;

use crate::exit::Refusal;
use crate::render::grouped;
use crate::session::Session;

/// Agencies: make an agency's own key, or keep the family's address book
#[derive(Args)]
pub(crate) struct AgencyArgs {
    #[command(subcommand)]
    command: AgencyCommand,
}

#[derive(Subcommand)]
enum AgencyCommand {
    /// For an agency: make a key to sign replies with (in the file of --key)
    Init(AgencyInitArgs),
    /// For a family: put an agency into the address book
    Add(AgencyAddArgs),
    /// For a family: list the address book
    List,
}

#[derive(Args)]
struct AgencyInitArgs {
    /// What the agency is called
    #[arg(long)]
    name: String,
}

#[derive(Args)]
struct AgencyAddArgs {
    /// What the agency is called
    name: String,
    /// Its public line, in quotes: age1… and the key
    #[arg(long, value_name = "LINE")]
    public: Option<String>,
    /// Its telephone number
    #[arg(long)]
    phone: Option<String>,
}

pub(crate) fn run(args: AgencyArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match args.command {
        AgencyCommand::Init(args) => init(&args, session),
        AgencyCommand::Add(args) => add(&args, session),
        AgencyCommand::List => list(session),
    }
}

fn init(args: &AgencyInitArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let name = Line::parse(&args.name).map_err(|reason| Refusal::flag("--name", &reason))?;
    let path: PathBuf = session.key_file().ok_or_else(|| {
        Refusal::usage(
            "where should the agency's key go",
            "name a new file: --key FILE",
        )
    })?;
    let file = KeyFile {
        identity: Identity::generate(),
        owner: KeyOwner::Agency,
    };
    let text = file.text(&session.host.today().written());
    // `reply` takes the agency's name from this line; to age it is a comment.
    let text = Zeroizing::new(format!("# name: {}\n{}", name.as_str(), text.as_str()));
    holders::write_key(session, &path, text.as_bytes())?;
    let (public, key_id) = (file.identity.public_line(), file.identity.public_key().id());
    session.say(format!(
        "made: a key for {} in {}",
        name.as_str(),
        path.display()
    ));
    session.say(format!("public line, for families:\n\n    {public}\n\nWhen a family rings to compare, read this to them:"));
    session.say(format!(
        "\n    {}\n\nWhoever has the file can sign as you:",
        grouped(&key_id)
    ));
    session.say("keep it where only your staff can read it.");
    session.answer(&AgencyKeyMade {
        agency: name.plain(),
        key: path.display().to_string(),
        key_id,
        public,
    })
}

fn add(args: &AgencyAddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut fields = vec![("name".to_owned(), args.name.trim().to_owned())];
    if let Some(line) = &args.public {
        let (recipient, key) = parse_public_line(line)?;
        fields.push(("key".to_owned(), key.text()));
        fields.push(("recipient".to_owned(), recipient.text()));
    }
    fields.extend(
        args.phone
            .iter()
            .map(|phone| ("phone".to_owned(), phone.clone())),
    );
    // Made in any case: a slip is refused before the wallet is unlocked.
    let fresh = Body::from_fields(Kind::Agency, &fields)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let book = address_book::of_wallet(&wallet);
    let known = address_book::find(&book, &args.name);
    let body = match known {
        // What the address book has beside, such as a key, stays.
        Some(agency) => Body::Agency(Box::new(agency.body.clone())).with_fields(&fields)?,
        None => fresh,
    };
    let mut draft = Draft::new(SubjectId::Home, body, Voice::Reported, wallet.own_name()?);
    draft.replaces.extend(known.map(|agency| agency.entry));
    let saved = wallet.add(vec![draft])?.entries;
    let verb = if known.is_some() { "changed" } else { "saved" };
    session.say(format!("{verb}: {}", args.name.trim()));
    session.answer(&AgencyAdded {
        agency: args.name.trim().to_owned(),
        entries: saved.iter().map(|entry| entry.id().to_string()).collect(),
    })
}

fn list(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let whole = open_wallet::contents(session, &wallet)?
        .wholeness()
        .is_whole();
    let mut agencies = Vec::new();
    for agency in address_book::of_wallet(&wallet) {
        let body = &agency.body;
        let mut line = body.name.as_str().to_owned();
        let phone = body.phone.as_ref().map(|phone| phone.plain());
        if let Some(phone) = &phone {
            line.push_str(&format!(", {phone}"));
        }
        let key_id = agency.key_id();
        if let Some(key_id) = &key_id {
            line.push_str(&format!(", key {}", grouped(key_id)));
        }
        session.say(line);
        agencies.push(AgencyView {
            name: body.name.as_str().to_owned(),
            entry: agency.entry.to_string(),
            phone,
            key_id,
        });
    }
    if agencies.is_empty() {
        // A list that could not be read must not look like an empty one.
        session.say(if whole {
            "nobody yet: carewallet agency add NAME"
        } else {
            wholeness::NOTHING_READ
        });
    }
    session.answer(&AgencyList { agencies })
}
