//! `carewallet agency`: an agency's own key, and the family's address book.

mod directory;
mod own_key;
mod revoke;
mod verify;

use carewallet_app::address_book::{self, keys};
use carewallet_app::json_view::{AgencyAdded, AgencyList, AgencyView, TrustView};
use carewallet_app::open_wallet;
use carewallet_app::wholeness;
use carewallet_core::check_words::CheckWords;
use carewallet_core::key::parse_public_line;
use carewallet_core::{Body, Kind};
use clap::{Args, Subcommand};

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
    Init(own_key::InitArgs),
    /// For an agency: show its own key, and the words to read to a family
    Show,
    /// For a family: put an agency into the address book
    Add(AgencyAddArgs),
    /// For a family: list the address book, and what to think of each key
    List,
    /// For a family: compare the words of an agency's key by telephone
    Verify(verify::VerifyArgs),
    /// For a family: do not trust an agency's key any more
    Revoke(revoke::RevokeArgs),
    /// Signed lists of agencies: take one, or make one
    Directory(directory::DirectoryArgs),
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
        AgencyCommand::Init(args) => own_key::init(&args, session),
        AgencyCommand::Show => own_key::show(session),
        AgencyCommand::Add(args) => add(&args, session),
        AgencyCommand::List => list(session),
        AgencyCommand::Verify(args) => verify::run(&args, session),
        AgencyCommand::Revoke(args) => revoke::run(&args, session),
        AgencyCommand::Directory(args) => directory::run(&args, session),
    }
}

/// The words of a key as they are compared: two lines of four, set apart.
pub(super) fn words_set_apart(words: &CheckWords) -> String {
    let [first, second] = words.lines();
    format!("\n    {first}\n    {second}\n")
}

fn add(args: &AgencyAddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut fields = vec![("name".to_owned(), args.name.trim().to_owned())];
    let public = args.public.as_deref().map(parse_public_line).transpose()?;
    if let Some((recipient, key)) = &public {
        fields.push(("key".to_owned(), key.text()));
        fields.push(("recipient".to_owned(), recipient.text()));
    }
    fields.extend(
        args.phone
            .iter()
            .map(|phone| ("phone".to_owned(), phone.clone())),
    );
    // Made in any case: a slip is refused before the wallet is unlocked.
    Body::from_fields(Kind::Agency, &fields)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let draft = keys::add(session, &wallet, &fields, public.as_ref())?;
    let verb = if draft.replaces.is_empty() {
        "saved"
    } else {
        "changed"
    };
    let saved = wallet.add(vec![draft])?.entries;
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
        if let Some(trust) = &agency.trust {
            line.push_str(&format!("\n  {}", trust.says()));
        }
        session.say(line);
        agencies.push(AgencyView {
            name: body.name.as_str().to_owned(),
            entry: agency.entry.to_string(),
            phone,
            key_id,
            trust: agency.trust.as_ref().map(TrustView::from),
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
