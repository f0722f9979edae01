//! `carewallet reply`: what an agency adds to what it read.

use std::collections::BTreeSet;
use std::path::PathBuf;

use carewallet_app::People;
use carewallet_app::attribution::Writer;
use carewallet_app::incoming::{Key, Openers};
use carewallet_app::share::body::{self, Carried};
use carewallet_app::unlock::{self, Unlocked};
use carewallet_core::ErrorKind;
use carewallet_core::entry::{EntryWriter, Source, Voice};
use carewallet_core::key::Recipient;
use carewallet_core::share::{About, Maker, Role, ShareHeader};
use carewallet_core::value::Line;
use carewallet_core::{Batch, Draft, Entry, Kind, Lane, Share, SubjectId};
use clap::Args;

use super::share::report::Report;
use crate::body_form;
use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::incoming;
use crate::options::SheetOptionsArgs;
use crate::session::Session;
use crate::typed_fields;

/// Reply to a family: an agency's new entries, signed with its own key
///
/// FILE is what the family handed over. ENTRIES is a file of JSON Lines, one
/// entry a line: {"kind":"function","body":{…}}. The ending of OUT picks the
/// form; an .age file is sealed to the family that made the share.
#[derive(Args)]
#[command(
    after_help = "Example:\n  carewallet reply sheet.pdf --from visit.jsonl --key agency-key.txt -o reply.pdf"
)]
pub(crate) struct ReplyArgs {
    /// What the family handed over: pictures or files
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The new entries, as JSON Lines (- is the standard input)
    #[arg(long, value_name = "ENTRIES")]
    from: PathBuf,
    #[command(flatten)]
    dates: DatesArgs,
    /// The agency's name, if its key file does not say it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// It opens only with seven words, which you hand over separately
    #[arg(long)]
    sealed: bool,
    /// A file with the words that open what the family handed over
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
    #[command(flatten)]
    options: SheetOptionsArgs,
    /// The file to write
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &ReplyArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let form = body_form::form_of(&args.output)?;
    args.options.only_on_a_sheet(form.is_sheet())?;
    let options = args.options.options(session.host.today())?;
    let path = session.key_file().ok_or_else(|| {
        Refusal::new(ErrorKind::NoKey, "a reply is signed: no key was given")
            .hint("--key FILE; carewallet agency init makes one")
    })?;
    let key = unlock::agency_key(session, &path)?;
    let name = name(args, &key)?;
    let drafts = if args.from.as_os_str() == "-" {
        session.host.read_input()?
    } else {
        session.host.read_file(&session.path(&args.from))?
    };
    let openers = Openers {
        words_file: args.words_file.clone(),
        key: Key::Held(&key.identity),
    };
    let read = incoming::read(session, &args.files, &openers)?.share;
    let people = People::from_share(&read);
    let source = Some(Source {
        form: None,
        page: None,
        share: Some(read.id()),
    });
    let writer = Writer {
        people: &people,
        name: name.clone(),
        voice: Voice::Agency,
        source,
    };
    let drafts = typed_fields::drafts(&drafts, &writer)?;
    may_leave(&drafts)?;
    args.dates.ask_of_all(&drafts, session)?;
    let share = sign(session, drafts, &read, &key, name)?;
    let family = Recipient::parse(&read.from.recipient)?;
    let sealing = form.sealing(args.sealed, Some(family))?;
    let made = body::make(session, Carried::whole(&share), form, &sealing, &options)?;
    let inputs: Vec<PathBuf> = args.files.iter().chain([&args.from]).cloned().collect();
    let named = made.named(&args.output);
    session.write_all(&named, args.force, &inputs)?;
    let files: Vec<PathBuf> = named.into_iter().map(|(path, _)| path).collect();
    let stale = made.stale_page(session, &args.output);
    let report = Report {
        share: &share,
        made: &made,
        files: &files,
        left_out: None,
        questions: None,
        stale_page: stale.as_deref(),
    };
    report.tell(session)
}

/// Refuses what never leaves the place where it is written down.
fn may_leave(drafts: &[Draft]) -> Result<(), Refusal> {
    let Some(draft) = drafts.iter().find(|draft| draft.lane == Lane::Family) else {
        return Ok(());
    };
    let kind = draft.kind.name();
    let message = format!("an entry of the kind {kind} is marked family, which never leaves");
    Err(Refusal::new(ErrorKind::FamilyLane, message))
}

fn name(args: &ReplyArgs, key: &Unlocked) -> Result<Line, Refusal> {
    let name = args.name.as_ref().or(key.name.as_ref()).ok_or_else(|| {
        Refusal::usage(
            "the key file does not say whose it is",
            "give the agency's name: --name NAME",
        )
    })?;
    Line::parse(name).map_err(|reason| Refusal::flag("--name", &reason))
}

/// Writes the entries down, and packs and signs them as an addition.
fn sign(
    session: &Session<'_>,
    drafts: Vec<Draft>,
    read: &Share,
    key: &Unlocked,
    name: Line,
) -> Result<Share, Refusal> {
    let now = session.host.now();
    let mut random = session.host.random();
    let mut pen = EntryWriter {
        now,
        key_id: key.identity.public_key().id(),
        after: Vec::new(),
        random: random.as_mut(),
    };
    let written: Result<Vec<Entry>, _> = drafts
        .into_iter()
        .map(|draft| draft.write(&mut pen))
        .collect();
    let mut entries = written?;
    let subjects: BTreeSet<&SubjectId> = entries.iter().map(Entry::about).collect();
    let is_in = |about: &&About| subjects.contains(&SubjectId::Person(about.id.clone()));
    let header = ShareHeader {
        about: read.header.about.iter().filter(is_in).cloned().collect(),
        to: read.from.name.clone(),
        why: None,
        made_at: now,
        wallet: read.header.wallet.clone(),
        reply_to: Some(read.id()),
        // What an agency adds is its own; it was never part of that record.
        incomplete: false,
    };
    let maker = Maker::of(&key.identity, name, Role::Agency);
    let (who, batches) = introductions(read, &header.about);
    entries.extend(who);
    Ok(Share::make(header, maker, entries, batches, &key.identity)?)
}

/// The entries of the family's share that say who these people are, and the
/// signatures on them: an answer is put to the right person by them, also by
/// who was never shown the question.
fn introductions(read: &Share, about: &[About]) -> (Vec<Entry>, Vec<Batch>) {
    let is_about = |entry: &&Entry| {
        let about = about
            .iter()
            .map(|about| SubjectId::Person(about.id.clone()));
        entry.kind() == Some(Kind::Person) && about.into_iter().any(|id| *entry.about() == id)
    };
    let who: Vec<Entry> = read.entries.iter().filter(is_about).cloned().collect();
    let signs = |batch: &&Batch| who.iter().any(|entry| batch.covers(entry));
    let batches = read.batches.iter().filter(signs).cloned().collect();
    (who, batches)
}
