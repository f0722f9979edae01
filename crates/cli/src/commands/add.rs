//! `carewallet add`: one entry, or many from a file.

mod ask;

use std::path::{Path, PathBuf};

use carewallet_app::FileError;
use carewallet_core::ErrorKind;
use carewallet_core::entry::Attachment;
use carewallet_core::value::Line;
use carewallet_core::{Body, Draft, Entry, Kind, PersonId, SubjectId, Wallet, limits};
use clap::Args;
use serde_json::json;

use crate::attribution::{AttributionArgs, Spelling, Writer};
use crate::dates::DatesArgs;
use crate::draft_lines;
use crate::exit::Refusal;
use crate::render::entry;
use crate::render::escape;
use crate::session::Session;
use carewallet_app::People;
use carewallet_app::open_wallet;

/// Write something down: one entry, or many from a file
///
/// Fields are FIELD=VALUE; carewallet kinds KIND lists them. On a terminal
/// without fields, it asks. Nothing is ever written over: to correct an entry
/// use carewallet change.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet add medication name=Levothyroxine strength=\"50 micrograms\" when=\"before breakfast\"\n  carewallet add about_me heading=important text=\"My garden.\"\n  carewallet add --from notes.jsonl"
)]
pub(crate) struct AddArgs {
    /// What sort of thing it is: medication, allergy, contact, about_me …
    #[arg(required_unless_present = "from", conflicts_with = "from")]
    kind: Option<String>,
    /// What it says: FIELD=VALUE; a field that comes again makes a list
    #[arg(value_name = "FIELD=VALUE", conflicts_with = "from")]
    fields: Vec<String>,
    /// Whom it is about: a name, its beginning, an id, or home
    #[arg(long, value_name = "PERSON|home")]
    about: Option<String>,
    #[command(flatten)]
    said: AttributionArgs,
    #[command(flatten)]
    dates: DatesArgs,
    /// A photo or letter that belongs to it
    #[arg(long, value_name = "FILE")]
    attach: Vec<PathBuf>,
    /// What the photo or letter shows, one for each
    #[arg(long, value_name = "TEXT", requires = "attach")]
    caption: Vec<String>,
    /// Many entries from a file of JSON Lines (- is the standard input)
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["about", "attach"])]
    from: Option<PathBuf>,
}

pub(crate) fn run(args: &AddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match (&args.kind, &args.from) {
        (_, Some(file)) => many(file, args.dates, session),
        (Some(kind), None) => one(kind, args, session),
        (None, None) => Err(Refusal::usage(
            "what should be added",
            "carewallet kinds lists the kinds",
        )),
    }
}

fn many(file: &Path, dates: DatesArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let bytes = if file == Path::new("-") {
        session.host.read_input()?
    } else {
        session.host.read_file(&session.path(file))?
    };
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let people = open_wallet::people(&wallet);
    let drafts = draft_lines::read(&bytes, &family(&people, &wallet)?)?;
    dates.ask_of_all(&drafts, session)?;
    let saved = open_wallet::save(&mut wallet, drafts)?;
    session.say(format!(
        "saved: {}",
        escape::count(saved.len(), "entry", "entries")
    ));
    answer(session, &saved)
}

fn one(kind: &str, args: &AddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let kind = draft_lines::kind(kind)?;
    let mut fields = draft_lines::fields(&args.fields)?;
    let mut said = args.said.parse(Spelling::Flags)?;
    let files = read_attachments(args, session)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let people = open_wallet::people(&wallet);
    let about = about(kind, args, &people, session)?;
    let body = if fields.is_empty() && session.can_ask() {
        ask::body(kind, session)?
    } else {
        Body::from_fields(kind, &std::mem::take(&mut fields))
            .map_err(|error| draft_lines::misfit(kind, error))?
    };
    for warning in body.warnings() {
        session.note(format!("please check: {warning}"));
    }
    if said.said_by.is_some() && session.can_ask() {
        let names = open_wallet::names(&open_wallet::contents(session, &wallet)?);
        said.ask_voice(&names, session);
    }
    let mut draft = family(&people, &wallet)?.draft(about, body, said)?;
    args.dates
        .ask(&draft.unlikely(session.host.today()), session)?;
    draft.attachments = attach(&mut wallet, files, &draft)?;
    let saved = open_wallet::save(&mut wallet, vec![draft])?;
    for entry in &saved {
        session.say(told(entry, &people));
    }
    answer(session, &saved)
}

/// Whom it is about; a person entry makes somebody new.
fn about(
    kind: Kind,
    args: &AddArgs,
    people: &People,
    session: &Session<'_>,
) -> Result<SubjectId, Refusal> {
    match (kind, &args.about) {
        (Kind::Person, None) => Ok(SubjectId::Person(PersonId::draw(
            session.host.random().as_mut(),
        ))),
        (Kind::Person, Some(_)) => {
            let message = "this person is in the wallet already";
            Err(Refusal::new(ErrorKind::NotHere, message)
                .hint("carewallet person list gives the entry; then carewallet change ID"))
        }
        (_, about) => Ok(people.subject(kind, about.as_deref())?),
    }
}

/// The line that says what was saved.
pub(super) fn told(entry: &Entry, people: &People) -> String {
    let kind = entry.envelope().kind.replace('_', " ");
    let title = entry::title(entry);
    let named = entry.kind() != Some(Kind::Person) && people.iter().count() > 1;
    let whom = if named {
        format!(" for {}", people.name(entry.about()))
    } else {
        String::new()
    };
    format!("saved: {kind} {title}{whom} (id {})", entry.id().short())
}

/// What programs are told of saved entries.
pub(super) fn answer(session: &mut Session<'_>, saved: &[Entry]) -> Result<(), Refusal> {
    let saved = saved.iter().map(|entry| {
        json!({
            "id": entry.id().to_string(),
            "kind": entry.envelope().kind,
            "about": entry.about().as_str(),
        })
    });
    session.answer(&json!({ "entries": saved.collect::<Vec<_>>() }))
}

/// The family as a writer: what they say is reported unless they say otherwise.
pub(in crate::commands) fn family<'a>(
    people: &'a People,
    wallet: &Wallet<'_>,
) -> Result<Writer<'a>, Refusal> {
    Ok(Writer {
        people,
        name: open_wallet::own_name(wallet)?,
        voice: draft_lines::FAMILY,
        source: None,
    })
}

/// A file to attach, read and named before anything is written.
struct Attached {
    bytes: Vec<u8>,
    media_type: Line,
    caption: Option<Line>,
}

fn read_attachments(args: &AddArgs, session: &Session<'_>) -> Result<Vec<Attached>, Refusal> {
    if args.attach.len() > limits::ATTACHMENTS {
        return Err(Refusal::usage(
            "too many attachments for one entry",
            "at most 16",
        ));
    }
    if args.caption.len() > args.attach.len() {
        return Err(Refusal::usage(
            "there are more captions than attachments",
            "one for each",
        ));
    }
    let mut files = Vec::with_capacity(args.attach.len());
    for (number, path) in args.attach.iter().enumerate() {
        let bytes = session.host.read_file(&session.path(path))?;
        if bytes.is_empty() {
            let reason = "the file is empty".to_owned();
            return Err(FileError::System {
                name: path.display().to_string(),
                reason,
            }
            .into());
        }
        let caption = args
            .caption
            .get(number)
            .map(|text| Line::parse(text))
            .transpose();
        let caption = caption.map_err(|reason| Refusal::flag("--caption", &reason))?;
        let media_type =
            Line::parse(media_type(&bytes)).map_err(|reason| Refusal::flag("--attach", &reason))?;
        files.push(Attached {
            bytes,
            media_type,
            caption,
        });
    }
    Ok(files)
}

/// Seals the attachments, once it is certain that the entry itself is sound.
fn attach(
    wallet: &mut Wallet<'_>,
    files: Vec<Attached>,
    draft: &Draft,
) -> Result<Vec<Attachment>, Refusal> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    draft.clone().write(&mut wallet.pen())?;
    let attach = |file: Attached| wallet.attach(&file.bytes, file.media_type, file.caption);
    Ok(files.into_iter().map(attach).collect::<Result<_, _>>()?)
}

/// What a file is, by its first bytes.
fn media_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', ..] => "image/heic",
        [_, _, _, _, b'f', b't', b'y', b'p', b'M', b'4', b'A', ..] => "audio/mp4",
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => "video/mp4",
        [b'I', b'D', b'3', ..] => "audio/mpeg",
        [b'O', b'g', b'g', b'S', ..] => "audio/ogg",
        _ if std::str::from_utf8(bytes).is_ok() => "text/plain",
        _ => "application/octet-stream",
    }
}
