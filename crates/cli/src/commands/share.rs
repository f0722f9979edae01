//! `carewallet share`: a selection of the record, for one agency.

pub(super) mod ledger;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use carewallet_core::key::{Recipient, parse_public_line};
use carewallet_core::kind::Lane;
use carewallet_core::share::{About, Letter, Maker, Role};
use carewallet_core::value::Line;
use carewallet_core::wallet::Contents;
use carewallet_core::{Batch, Entry, EntryId, Record, Selection, Share, SubjectId, Wallet};
use carewallet_export::pdf::Print;
use clap::Args;

use super::show;
use crate::agencies;
use crate::bodies::{self, Form, Sealing};
use crate::exit::Refusal;
use crate::folder::{self, Folder};
use crate::people::People;
use crate::session::Session;

/// Share part of the record with an agency: a sheet to print, or a file
///
/// The ending of OUT picks the form: .pdf is a sheet with codes, .txt is for an
/// e-mail, .age is a sealed file, .json is for programs. What is not chosen is
/// not in it. The ledger keeps what was handed to whom.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet share --to \"Camden Continence Service\" -o for-camden.pdf\n  carewallet share --to \"Brightside Homecare\" --kind key_safe --lane named --sealed -o keys.pdf"
)]
pub(crate) struct ShareArgs {
    /// Who it is for
    #[arg(long, value_name = "AGENCY")]
    to: String,
    /// Whom it is about; without it the first person, and the home
    #[arg(long, value_name = "PERSON|home")]
    about: Vec<String>,
    /// Leave out what is about the home
    #[arg(long)]
    no_home: bool,
    /// Only this kind, such as medication
    #[arg(long)]
    kind: Vec<String>,
    /// How private it may be: emergency, agency, named (named needs --kind)
    #[arg(long, default_value = "agency")]
    lane: String,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// It opens only with seven words, which you hand over separately
    #[arg(long)]
    sealed: bool,
    /// Seal an .age file to this key: the agency's public line, or its age1… part
    #[arg(long, value_name = "KEY", conflicts_with = "sealed")]
    for_key: Option<String>,
    /// Print 18 points high
    #[arg(long)]
    large_print: bool,
    /// The file to write
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &ShareArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let form = Form::of(&args.output)?;
    let lane = Lane::parse(&args.lane).map_err(|reason| Refusal::flag("--lane", &reason))?;
    let kinds = show::kinds(&args.kind)?;
    let mut folder = Folder::unlock(session)?;
    let mut wallet = folder.open(session)?;
    let contents = folder::contents(session, &wallet)?;
    let people = folder::people(&wallet);
    let subjects = subjects(args, &people)?;
    let record = contents.record();
    let chosen = Selection::new(subjects.clone(), kinds, lane)?.choose(&record)?;
    let book = agencies::of_wallet(&wallet);
    let known = agencies::find(&book, &args.to);
    let sealing = sealing(args, form, known)?;
    let to = known.map_or(args.to.as_str(), |agency| agency.body.name.as_str());
    let letter = letter(
        args,
        session,
        &wallet,
        to,
        about(&subjects, &chosen, &people),
    )?;
    let share = make(&wallet, &contents, letter, &chosen)?;
    let print = if args.large_print {
        Print::Large
    } else {
        Print::Clear
    };
    let made = bodies::make(session, &share, form, &sealing, print)?;
    session.write(&args.output, &made.bytes, args.force, &[])?;
    if let Err(refusal) = ledger::note(&mut wallet, &share, made.sheet) {
        if !args.force {
            let path = session.path(&args.output);
            session.host.remove_file(&path);
        }
        return Err(refusal);
    }
    ledger::tell(session, &share, &made, &sealing, &args.output)?;
    let left_out = left_out(&record, &subjects, &args.kind, &chosen);
    if !left_out.is_empty() {
        let kinds: Vec<String> = left_out
            .iter()
            .map(|(kind, n)| format!("{n} {kind}"))
            .collect();
        session.say(format!(
            "not in it, because more private: {}",
            kinds.join(", ")
        ));
    }
    Ok(())
}

/// How it is sealed: to the key that was given, or that the address book has.
fn sealing(
    args: &ShareArgs,
    form: Form,
    known: Option<&agencies::AgencyHere>,
) -> Result<Sealing, Refusal> {
    let key = match &args.for_key {
        Some(_) if form != Form::Age => {
            return Err(Refusal::usage(
                "only an .age file can be sealed to a key",
                "-o NAME.age",
            ));
        }
        Some(line) => Some(recipient(line)?),
        None => known.and_then(agencies::AgencyHere::recipient),
    };
    form.sealing(args.sealed, key)
}

/// Whom it is about: who was named, else the first person; and the home.
fn subjects(args: &ShareArgs, people: &People) -> Result<BTreeSet<SubjectId>, Refusal> {
    let mut subjects = BTreeSet::new();
    for text in &args.about {
        subjects.insert(people.find(text)?);
    }
    if args.about.is_empty() {
        subjects.extend(
            people
                .iter()
                .next()
                .map(|person| SubjectId::Person(person.id.clone())),
        );
    }
    if args.no_home {
        subjects.remove(&SubjectId::Home);
    } else {
        subjects.insert(SubjectId::Home);
    }
    Ok(subjects)
}

/// What is about the same people and of the same kinds, and travels less far.
fn left_out<'a>(
    record: &Record<'a>,
    subjects: &BTreeSet<SubjectId>,
    kinds: &[String],
    chosen: &[&Entry],
) -> BTreeMap<&'a str, usize> {
    let chosen: BTreeSet<EntryId> = chosen.iter().map(|entry| entry.id()).collect();
    let mut left_out = BTreeMap::new();
    for entry in record
        .entries()
        .filter(|entry| subjects.contains(entry.about()))
    {
        let kind = entry.envelope().kind.as_str();
        let wanted = kinds.is_empty() || kinds.iter().any(|name| name == kind);
        if wanted && !chosen.contains(&entry.id()) {
            *left_out.entry(kind).or_default() += 1;
        }
    }
    left_out
}

/// The people whom the letter names: those chosen, as long as anything of them
/// is in it, or nothing but the home is.
fn about(subjects: &BTreeSet<SubjectId>, chosen: &[&Entry], people: &People) -> Vec<About> {
    let is_in = |id: &SubjectId| chosen.iter().any(|entry| entry.about() == id);
    let here = people.iter().filter(|person| {
        let id = SubjectId::Person(person.id.clone());
        subjects.contains(&id) && is_in(&id)
    });
    here.map(|person| About {
        id: person.id.clone(),
        name: person.name.clone(),
    })
    .collect()
}

fn letter(
    args: &ShareArgs,
    session: &Session<'_>,
    wallet: &Wallet<'_>,
    to: &str,
    about: Vec<About>,
) -> Result<Letter, Refusal> {
    let why = args.why.as_deref().map(Line::parse).transpose();
    Ok(Letter {
        about,
        to: Line::parse(to).map_err(|reason| Refusal::flag("--to", &reason))?,
        why: why.map_err(|reason| Refusal::flag("--why", &reason))?,
        made_at: session.host.now(),
        wallet: wallet.id().to_owned(),
        reply_to: None,
    })
}

fn make(
    wallet: &Wallet<'_>,
    contents: &Contents,
    letter: Letter,
    chosen: &[&Entry],
) -> Result<Share, Refusal> {
    let identity = wallet.identity();
    let maker = Maker::of(identity, folder::own_name(wallet)?, Role::Family);
    let batches = batches(contents, chosen, &identity.public_key().id());
    let entries = chosen.iter().map(|entry| (*entry).clone()).collect();
    Ok(Share::make(letter, maker, entries, batches, identity)?)
}

/// The batches of other writers that the chosen entries need, each once.
fn batches(contents: &Contents, chosen: &[&Entry], own: &str) -> Vec<Batch> {
    let mut open: BTreeMap<EntryId, &str> = chosen
        .iter()
        .map(|entry| (entry.id(), entry.envelope().recorded_by.as_str()))
        .filter(|(_, writer)| *writer != own)
        .collect();
    let mut needed = Vec::new();
    for batch in contents.batches() {
        let Ok(signer) = batch.signer() else {
            continue;
        };
        let before = open.len();
        for id in &batch.ids {
            if open.get(id) == Some(&signer.as_str()) {
                open.remove(id);
            }
        }
        if open.len() < before {
            needed.push(batch.clone());
        }
    }
    needed
}

/// A recipient: a whole public line, or its first part.
fn recipient(text: &str) -> Result<Recipient, Refusal> {
    if text.trim().contains(' ') {
        return Ok(parse_public_line(text)?.0);
    }
    Ok(Recipient::parse(text.trim())?)
}
