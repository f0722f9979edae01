//! `carewallet agency directory`: signed lists of agencies, taken by families and made
//! by whoever maintains them.

mod sign;

use std::path::PathBuf;

use carewallet_app::address_book::directories::{self, Offer};
use carewallet_app::json_view::{
    ChangesView, DirectoryForgotten, DirectoryList, DirectoryOffered, DirectoryView,
    HeldDirectoryView, MovedView,
};
use carewallet_app::{open_wallet, wholeness};
use carewallet_core::ErrorKind;
use carewallet_core::directory::{Changes, DirectoryFile};
use carewallet_core::kind::ListedAgency;
use carewallet_core::value::{Line, Text};
use clap::{Args, Subcommand};

use super::words_set_apart;
use crate::exit::Refusal;
use crate::render::escape::{self, wrapped};
use crate::session::Session;

/// So many names of each sort are said; a program gets all of them.
const NAMES: usize = 20;

/// Lists of agencies that somebody keeps and signs, such as a county
#[derive(Args)]
pub(super) struct DirectoryArgs {
    #[command(subcommand)]
    command: DirectoryCommand,
}

#[derive(Subcommand)]
enum DirectoryCommand {
    /// For a family: look through a list of agencies, and keep it
    Take(TakeArgs),
    /// For a family: list the directories that you have
    List,
    /// For a family: let a directory count no more
    Forget(ForgetArgs),
    /// For who maintains a directory: make the next list, or sign one
    Sign(sign::SignArgs),
}

/// Look through a list of agencies, and keep it
///
/// The first time you compare eight words by telephone. Later lists of the same
/// directory need only a yes. What a list revokes stays revoked.
#[derive(Args)]
struct TakeArgs {
    /// The list
    file: PathBuf,
    /// Keep a newer list of a directory that you have without asking
    #[arg(long)]
    yes: bool,
}

/// Let a directory count no more
///
/// What its lists have revoked stays revoked.
#[derive(Args)]
struct ForgetArgs {
    /// What the directory is called
    name: String,
    /// Why, in plain words
    #[arg(long, value_name = "TEXT")]
    why: String,
}

pub(super) fn run(args: &DirectoryArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match &args.command {
        DirectoryCommand::Take(args) => take(args, session),
        DirectoryCommand::List => list(session),
        DirectoryCommand::Forget(args) => forget(args, session),
        DirectoryCommand::Sign(args) => sign::run(args, session),
    }
}

fn take(args: &TakeArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let bytes = session.host.read_file(&session.path(&args.file))?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    // Said first where part of the record cannot be read: a newer list may be in it.
    open_wallet::contents(session, &wallet)?;
    let offer = directories::look(session, &wallet, &bytes)?;
    show(session, &offer);
    if offer.is_held() {
        session.say("\nnothing new: you have this list already");
        return session.answer(&answer(&offer, Vec::new(), false));
    }
    if let Err(refused) = agree(args, &offer, session) {
        // A program may look first: it gets the list all the same.
        session.answer(&answer(&offer, Vec::new(), false))?;
        return Err(refused);
    }
    let moved = offer.take(&mut wallet)?;
    let (name, number) = (&offer.list.identity.name, offer.list.number);
    session.say(format!("\nsaved: {}, list {number}", name.as_str()));
    for one in &moved {
        let words = format!(
            "{}: {}; before: {}",
            one.name.as_str(),
            one.now.says(),
            one.before.says()
        );
        session.say(wrapped(&words, "  "));
    }
    let moved = moved.iter().map(MovedView::from).collect();
    session.answer(&answer(&offer, moved, true))
}

/// Asks whoever is there; the first time only a person can say yes.
fn agree(args: &TakeArgs, offer: &Offer, session: &mut Session<'_>) -> Result<(), Refusal> {
    let nothing = "nothing was changed";
    if offer.needs_words() {
        if !session.can_ask() {
            let message = format!("only a person can compare the words: {nothing}");
            return Err(Refusal::new(ErrorKind::NotAsked, message).hint("run it on a terminal"));
        }
        if !session.confirmed("are all eight words the same?") {
            let message = format!("the words are not the same: {nothing}");
            return Err(Refusal::new(ErrorKind::NotConfirmed, message)
                .hint("ask who maintains the directory for the right file"));
        }
        return Ok(());
    }
    if args.yes || (session.can_ask() && session.confirmed("\nkeep this list?")) {
        return Ok(());
    }
    let message = format!("{nothing}: nobody said yes");
    Err(Refusal::new(ErrorKind::NotConfirmed, message))
}

fn show(session: &mut Session<'_>, offer: &Offer) {
    let identity = &offer.list.identity;
    say_list(session, &offer.list);
    if identity.needed == 1 {
        session.note("one signature is enough for this directory: one lost key can change it");
    }
    if offer.is_other_of_the_name {
        session.note(
            "this is not the directory of that name that you have: others maintain it, or another \
             number of them signs",
        );
    }
    say_changes(session, &offer.changes);
    if offer.needs_words() {
        session.say("\nThe words of this directory:");
        session.say(words_set_apart(&identity.words()));
        let how = format!(
            "Ring {} on a number that you already have, and not on one from what they sent. Ask \
             them to read the eight words of their directory to you. They read, you look. You do \
             this once; later lists need the same signatures.",
            identity.name.as_str()
        );
        session.say(format!("\n{}", wrapped(&how, "")));
    }
}

/// Says which list it is, and who stands for it.
fn say_list(session: &mut Session<'_>, list: &DirectoryFile) {
    let identity = &list.identity;
    session.say(format!(
        "{}, list {}, made {}: {}",
        identity.name.as_str(),
        list.number,
        list.made_on.plain(),
        escape::count(list.agencies.len(), "agency", "agencies")
    ));
    let names = identity.maintainers.iter().map(|one| one.name.as_str());
    let names: Vec<&str> = names.collect();
    let signers: Vec<&str> = list.signers().map(Line::as_str).collect();
    let words = format!(
        "maintained by {}; {} of them must sign; signed by {}",
        names.join(", "),
        identity.needed,
        if signers.is_empty() {
            "nobody".to_owned()
        } else {
            signers.join(", ")
        }
    );
    session.say(wrapped(&words, ""));
}

/// Says what a list changes, a few names of each sort.
fn say_changes(session: &mut Session<'_>, changes: &Changes) {
    let sorts = [
        ("new", &changes.added),
        ("with another name or recipient", &changes.changed),
        ("revoked", &changes.revoked),
        ("not listed any more, so revoked", &changes.gone),
    ];
    for (title, agencies) in sorts {
        if agencies.is_empty() {
            continue;
        }
        session.heading(&format!("{title} ({})", agencies.len()));
        for agency in agencies.iter().take(NAMES) {
            session.say(format!("  {}", line(agency)));
        }
        if agencies.len() > NAMES {
            session.say(format!("  and {} more", agencies.len() - NAMES));
        }
    }
}

fn line(agency: &ListedAgency) -> String {
    let name = agency.name.as_str();
    match &agency.revoked {
        Some(revoked) => match &revoked.why {
            Some(why) => format!("{name}, from {}: {}", revoked.from.plain(), why.as_str()),
            None => format!("{name}, from {}", revoked.from.plain()),
        },
        None => name.to_owned(),
    }
}

fn answer(offer: &Offer, moved: Vec<MovedView>, saved: bool) -> DirectoryOffered {
    DirectoryOffered {
        directory: DirectoryView::from(&offer.list),
        signed_by: offer.list.signers().map(Line::plain).collect(),
        held: offer.held,
        changes: ChangesView::from(&offer.changes),
        moved,
        saved,
    }
}

fn list(session: &mut Session<'_>) -> Result<(), Refusal> {
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let whole = open_wallet::contents(session, &wallet)?
        .wholeness()
        .is_whole();
    let held = directories::held(&wallet);
    for one in &held {
        session.say(format!(
            "{}, list {}, made {}: {}",
            one.identity.name.as_str(),
            one.number,
            one.made_on.plain(),
            escape::count(one.agencies, "agency", "agencies")
        ));
        session.say(words_set_apart(&one.identity.words()));
    }
    if held.is_empty() {
        session.say(if whole {
            "none yet: carewallet agency directory take FILE"
        } else {
            wholeness::NOTHING_READ
        });
    }
    session.answer(&DirectoryList {
        directories: held.iter().map(HeldDirectoryView::from).collect(),
    })
}

fn forget(args: &ForgetArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let name = Line::parse(&args.name).map_err(|reason| Refusal::flag("the name", &reason))?;
    let why = Text::parse(&args.why).map_err(|reason| Refusal::flag("--why", &reason))?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let entries = directories::forget(&mut wallet, &name, &why)?;
    session.say(format!("forgotten: {}", name.as_str()));
    session.say("What its lists have revoked stays revoked.");
    session.answer(&DirectoryForgotten {
        forgotten: name.plain(),
        entries,
    })
}
