//! `carewallet add`: one entry, or many from a file.

pub(super) mod ask;
mod takeover;

use std::path::{Path, PathBuf};

use carewallet_app::attachments;
use carewallet_app::attribution::{Attribution, Writer};
use carewallet_app::draft_body;
use carewallet_app::json_view::SavedAnswer;
use carewallet_app::open_wallet;
use carewallet_app::repeats::Repeats;
use carewallet_app::takeover::ForeignFile;
use carewallet_app::wording::entry;
use carewallet_app::{Error, People};
use carewallet_core::ErrorKind;
use carewallet_core::entry::Content;
use carewallet_core::value::Line;
use carewallet_core::wallet::NewAttachment;
use carewallet_core::{Body, Draft, Entry, Kind, PersonId, SubjectId, Wallet, limits};
use clap::Args;

use super::person;
use crate::attribution::{self, AttributionArgs};
use crate::dates::DatesArgs;
use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;
use crate::takeover::TakeoverArgs;
use crate::typed_fields;

/// Write something down: one entry, or many from a file
///
/// Fields are FIELD=VALUE; carewallet kinds KIND lists them. On a terminal
/// without fields, it asks. Nothing is ever written over: to correct an entry
/// use carewallet change.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet add medication name=Levothyroxine strength=\"50 micrograms\" when=\"before breakfast\"\n  carewallet add about_me heading=important text=\"My garden.\"\n  carewallet add --from medicines.csv"
)]
pub(crate) struct AddArgs {
    /// What sort of thing it is: medication, allergy, contact, about_me …
    #[arg(required_unless_present = "from")]
    kind: Option<String>,
    /// What it says: FIELD=VALUE; a field that comes again makes a list
    #[arg(value_name = "FIELD=VALUE", conflicts_with = "from")]
    fields: Vec<String>,
    /// Whom it is about: a name, its beginning, an id, or home
    #[arg(long, value_name = "PERSON|home")]
    about: Option<String>,
    #[command(flatten)]
    attribution: AttributionArgs,
    #[command(flatten)]
    dates: DatesArgs,
    /// A photo or letter that belongs to it
    #[arg(long, value_name = "FILE")]
    attach: Vec<PathBuf>,
    /// What the photo or letter shows, one for each
    #[arg(long, value_name = "TEXT", requires = "attach")]
    caption: Vec<String>,
    /// Save it although the very same is on record already
    #[arg(long)]
    again: bool,
    /// What you have in a file: a table (.csv), an address book (.vcf), a calendar
    /// (.ics), or JSON Lines (- is the standard input)
    #[arg(long, value_name = "FILE|-", conflicts_with = "attach")]
    from: Option<PathBuf>,
    /// Save what is unmistakable in such a file without asking
    #[arg(long, requires = "from")]
    yes: bool,
    #[command(flatten)]
    takeover: TakeoverArgs,
}

pub(crate) fn run(args: &AddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    match (&args.kind, &args.from) {
        (_, Some(file)) => many(file, args, session),
        (Some(kind), None) => one(kind, args, session),
        (None, None) => Err(Refusal::usage(
            "what should be added",
            "carewallet kinds lists the kinds",
        )),
    }
}

fn many(file: &Path, args: &AddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let bytes = if file == Path::new("-") {
        session.host.read_input()?
    } else {
        session.host.read_file(&session.path(file))?
    };
    if let Some(foreign) = ForeignFile::read(&bytes).map_err(Error::from)? {
        return takeover::run(foreign, args, session);
    }
    if args.kind.is_some() || args.about.is_some() {
        return Err(Refusal::usage(
            "lines of JSON say themselves of which kind they are, and about whom",
            "leave KIND and --about out",
        ));
    }
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let people = open_wallet::people(&wallet);
    let mut drafts = typed_fields::drafts(&bytes, &Writer::of_family(&people, &wallet)?)?;
    args.dates.ask_of_all(&drafts, session)?;
    let already = if args.again {
        0
    } else {
        let contents = wallet.contents().ok();
        contents.map_or(0, |contents| Repeats::of(&contents).drop_from(&mut drafts))
    };
    let saved = if drafts.is_empty() {
        Vec::new()
    } else {
        wallet.add(drafts)?.entries
    };
    session.say(format!(
        "saved: {}",
        escape::count(saved.len(), "entry", "entries")
    ));
    if already > 0 {
        let already = escape::count(already, "entry", "entries");
        session.say(format!("on record already, not saved again: {already}"));
    }
    session.answer(&SavedAnswer {
        already,
        ..SavedAnswer::new(&saved)
    })
}

fn one(kind: &str, args: &AddArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let kind = draft_body::kind(kind)?;
    // Slips are refused before a passphrase is asked for.
    let fields = typed_fields::fields(&args.fields)?;
    let mut attribution = args.attribution.parse(session)?;
    let mut files = read_attachments(args, session)?;
    let mut folder = session.unlock()?;
    let mut wallet = folder.open(session)?;
    let people = open_wallet::people(&wallet);
    let asks = fields.is_empty() && session.can_ask();
    // The names cost a reading of the whole record: only where somebody can be asked.
    if attribution.said_by.is_some() && session.can_ask() {
        let names = open_wallet::names(&open_wallet::contents(session, &wallet)?);
        attribution::ask_voice(&mut attribution, &names, session);
    }
    let mut all = Vec::new();
    let mut already = 0;
    loop {
        let about = about(kind, args, &people, session)?;
        let body = if asks {
            match ask::body(kind, ask::After::Saved, session)? {
                Some(body) => body,
                None if all.is_empty() => return Err(ask::not_wanted()),
                None => break,
            }
        } else {
            draft_body::body(kind, &typed_fields::understood(kind, &fields, session))?
        };
        let draft = draft(body, about, attribution.clone(), &people, &wallet, session)?;
        refuse_slips(&draft, args, &people, session)?;
        let files = std::mem::take(&mut files);
        // A photo or a letter is new, whatever is written with it.
        if files.is_empty() && !args.again && is_on_record(&draft, &wallet, session)? {
            already += 1;
        } else {
            let saved = wallet.add_with(draft, files)?.entries;
            saved
                .iter()
                .for_each(|entry| session.say(saved_line(entry, &people)));
            all.extend(saved);
        }
        let another = format!("write down another {}?", kind.name().replace('_', " "));
        if !asks || !session.confirmed(&another) {
            break;
        }
    }
    session.answer(&SavedAnswer {
        already,
        ..SavedAnswer::new(&all)
    })
}

/// What is to be written down, once everything about it is clear.
fn draft(
    body: Body,
    about: SubjectId,
    mut attribution: Attribution,
    people: &People,
    wallet: &Wallet<'_>,
    session: &mut Session<'_>,
) -> Result<Draft, Refusal> {
    attribution::ask_whose_words(&mut attribution, &body, &about, people, session);
    for warning in body.warnings() {
        session.note(format!("please check: {warning}"));
    }
    Ok(Writer::of_family(people, wallet)?.draft(about, body, attribution)?)
}

/// Refuses what is probably a slip, unless a person says that it is right.
fn refuse_slips(
    draft: &Draft,
    args: &AddArgs,
    people: &People,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    if let Content::Body(Body::Person(person)) = &draft.content
        && !args.again
    {
        person::refuse_same_name(person.name.full.as_str(), people, "--again", session)?;
    }
    args.dates
        .ask(&draft.unlikely(session.host.today()), session)
}

/// Whether the very same is on record already, and nobody wants it twice.
fn is_on_record(
    draft: &Draft,
    wallet: &Wallet<'_>,
    session: &mut Session<'_>,
) -> Result<bool, Refusal> {
    // What cannot be read cannot be compared; to write it down is safe all the same.
    let contents = wallet.contents().ok();
    let Some(id) = contents.and_then(|contents| Repeats::of(&contents).find(draft)) else {
        return Ok(false);
    };
    session.say(format!("on record already (id {})", id.short()));
    if session.can_ask() && session.confirmed("save it a second time?") {
        return Ok(false);
    }
    // Not "nothing": others of the same sitting may have been saved.
    session.say("it was not saved again");
    Ok(true)
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
        // A second person entry about somebody would contradict the first.
        (Kind::Person, Some(about)) if people.find(about).is_ok() => {
            let message = "this person is in the wallet already";
            Err(Refusal::new(ErrorKind::NotHere, message)
                .hint("carewallet person list gives the entry; then carewallet change ID"))
        }
        (Kind::Person, Some(_)) => Err(Refusal::usage(
            "a new person is named by the entry itself",
            "leave out --about",
        )),
        (_, about) => Ok(people.subject(kind, about.as_deref())?),
    }
}

/// The line that says what was saved.
pub(super) fn saved_line(entry: &Entry, people: &People) -> String {
    let kind = entry.envelope().kind.replace('_', " ");
    let title = entry::title(entry);
    // The name adds nothing where there is only one person, or where the entry is a person.
    let named = entry.kind() != Some(Kind::Person) && people.iter().count() > 1;
    let whom = if named {
        format!(" for {}", people.name(entry.about()))
    } else {
        String::new()
    };
    format!("saved: {kind} {title}{whom} (id {})", entry.id().short())
}

/// The answer for programs: the entries that were saved.
pub(super) fn answer(session: &mut Session<'_>, saved: &[Entry]) -> Result<(), Refusal> {
    session.answer(&SavedAnswer::new(saved))
}

fn read_attachments(
    args: &AddArgs,
    session: &mut Session<'_>,
) -> Result<Vec<NewAttachment>, Refusal> {
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
    let files = args.attach.iter().enumerate().map(|(number, path)| {
        let caption = args.caption.get(number).map(|text| Line::parse(text));
        let caption = caption
            .transpose()
            .map_err(|reason| Refusal::flag("--caption", &reason))?;
        Ok(attachments::read(session, path, caption)?)
    });
    files.collect()
}
