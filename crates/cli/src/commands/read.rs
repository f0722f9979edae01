//! `carewallet read`: what is on a sheet or in a file. No wallet is needed.

mod form;
mod pile;
mod questions;
mod scans;

use std::path::{Path, PathBuf};

use carewallet_app::People;
use carewallet_app::agreement::Agreement;
use carewallet_app::incoming::{self, Incoming, IncomingFile, Key, Looked, Openers};
use carewallet_app::json_view::{self, ReadAnswer};
use carewallet_app::share::body::{self, BodyForm, Carried, Sealing};
use carewallet_core::attribution::Names;
use carewallet_core::payload::PayloadError;
use carewallet_export::incomplete_words;
use clap::Args;

use crate::agreed;
use crate::body_form;
use crate::exit::Refusal;
use crate::options::SheetOptionsArgs;
use crate::render::entry::{self, Marks, Reader};
use crate::render::escape;
use crate::render::grouped;
use crate::session::Session;

/// Read a sheet or a file: photos, scans, PDF, .age, .txt or .json
///
/// Give all pictures of one sheet at once, in any order. Nothing is kept, and
/// no wallet is needed. With -o, the ending of OUT picks the form: .pdf, .png and
/// .txt make the sheet again, in a language or a print of your own, .csv is for
/// a spreadsheet, .json for programs. --as form:FORM shows which questions of an
/// agency's form it answers.
///
/// Give a folder, and what lies in it is sorted into sheets by itself: -o OUT/ writes a
/// file for each sheet, -o out.csv or -o out.ndjson one table over all of them, and a
/// list of what is left to do beside it. Stopped, it goes on where it was.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet read IMG_0001.jpg IMG_0002.jpg\n  carewallet read sheet.pdf -o answers.csv\n  carewallet read IMG_*.jpg --language ur --large -o sheet.pdf\n  carewallet read sheet.pdf --as form:homecare -o filled.pdf\n  carewallet read inbox -o all.csv"
)]
pub(crate) struct ReadArgs {
    /// The pictures or files of one share, or folders of many
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to write it, if the ending of OUT does not say it: text, json, csv, or
    /// form:FORM, which is one of carewallet forms or a file
    #[arg(long = "as", value_name = "FORM")]
    form: Option<String>,
    /// With form: whom the form is about, if the share is about several people
    #[arg(long, value_name = "PERSON")]
    about: Option<String>,
    /// With form: who cares for them
    #[arg(long, value_name = "PERSON")]
    carer: Option<String>,
    #[command(flatten)]
    options: SheetOptionsArgs,
    /// The file to write; without it, the terminal
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// Save the scans that came along in a sealed file into this folder
    #[arg(long, value_name = "DIR")]
    save_scans: Option<PathBuf>,
    /// A file with the words that open it; without it, they are asked for
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
    /// The files are of many sheets, as those of a folder are
    #[arg(long)]
    many: bool,
}

/// How it is written.
#[derive(Clone, PartialEq, Eq)]
enum ReadAs {
    /// Plain words.
    Text,
    /// For programs; the same as --json.
    Json,
    /// For a spreadsheet, a fact a row.
    Csv,
    /// A sheet, made again.
    Sheet(BodyForm),
    /// In the order of a form.
    Form(String),
}

impl ReadAs {
    fn of(args: &ReadArgs, json: bool) -> Result<Self, Refusal> {
        match args.form.as_deref() {
            None => Self::by_ending(args.output.as_deref(), json),
            Some("text") => Ok(Self::Text),
            Some("json") => Ok(Self::Json),
            Some("csv") => Ok(Self::Csv),
            Some(other) => match other.strip_prefix("form:").filter(|name| !name.is_empty()) {
                Some(name) => Ok(Self::Form(name.to_owned())),
                None => Err(Refusal::usage(
                    "--as is not right",
                    "one of: text, json, csv, form:FORM",
                )),
            },
        }
    }

    fn by_ending(output: Option<&Path>, json: bool) -> Result<Self, Refusal> {
        let Some(output) = output else {
            return Ok(if json { Self::Json } else { Self::Text });
        };
        let ending = output.extension().unwrap_or_default();
        match body_form::form_of(output) {
            Ok(form) if form.is_sheet() => Ok(Self::Sheet(form)),
            Ok(BodyForm::Json) => Ok(Self::Json),
            _ if ending.eq_ignore_ascii_case("csv") => Ok(Self::Csv),
            _ => Err(Refusal::usage(
                format!("{}: unknown file ending", output.display()),
                "end the name in .pdf or .png (the sheet again), .txt (to copy), .csv (for a \
                 spreadsheet) or .json (for programs), or say --as text, csv or json",
            )),
        }
    }

    /// Refuses flags that mean nothing for it.
    fn refuse_what_does_not_fit(&self, args: &ReadArgs) -> Result<(), Refusal> {
        let named = [("--about", &args.about), ("--carer", &args.carer)];
        let named = named.iter().find(|(_, name)| name.is_some());
        if let Some((flag, _)) = named.filter(|_| !matches!(self, Self::Form(_))) {
            return Err(Refusal::usage(
                format!("{flag} is for a form, and none is named"),
                "name it: --as form:FORM; carewallet forms lists them",
            ));
        }
        match self {
            Self::Sheet(_) => args.options.language().map(|_| ()),
            Self::Form(_) => args.options.only_english(),
            _ => args.options.only_on_a_sheet(false),
        }
    }
}

pub(crate) fn run(args: &ReadArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    if pile::is_meant(args, session) {
        let openers = openers(args, session);
        return pile::run(args, &openers, session);
    }
    let form = ReadAs::of(args, session.json)?;
    form.refuse_what_does_not_fit(args)?;
    let wanted = match &form {
        ReadAs::Form(name) => Some(form::FormWanted::of(name, args, session)?),
        _ => None,
    };
    let openers = openers(args, session);
    let incoming = match incoming::look(session, &IncomingFile::at(&args.files), &openers)? {
        Looked::Share(incoming) => {
            incoming::give_notice(session, &incoming.share);
            *incoming
        }
        Looked::Questions(pages) if args.output.is_none() && args.form.is_none() => {
            return questions::tell(&pages, session);
        }
        Looked::Questions(_) => return Err(PayloadError::GapSheet.into()),
    };
    scans::tell(&incoming, args, session)?;
    if let Some(wanted) = wanted {
        return wanted.fills(&incoming, args, session);
    }
    let text = match form {
        ReadAs::Sheet(body) => return sheet(&incoming, body, args, session),
        ReadAs::Csv => carewallet_export::csv::write(&incoming.share),
        ReadAs::Json => session.as_answer(&ReadAnswer::new(&incoming, session.host.today()))?,
        _ if args.output.is_some() => written(session, &incoming),
        _ => {
            show(session, &incoming);
            return Ok(());
        }
    };
    let Some(output) = &args.output else {
        session.host.out(&text);
        return Ok(());
    };
    session.write(output, text.as_bytes(), args.force, &args.files)?;
    session.say(format!("written: {}", output.display()));
    if form != ReadAs::Json {
        session.answer(&ReadAnswer::new(&incoming, session.host.today()))?;
    }
    Ok(())
}

/// What may open what is sealed.
fn openers(args: &ReadArgs, session: &Session<'_>) -> Openers<'static> {
    Openers {
        words_file: args.words_file.clone(),
        key: session.key_file().map_or(Key::None, Key::File),
    }
}

/// Makes the sheet again: the same entries with the same signature, in another
/// language or print.
fn sheet(
    incoming: &Incoming,
    body: BodyForm,
    args: &ReadArgs,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let Some(output) = &args.output else {
        return Ok(());
    };
    let options = args.options.options(session.host.today())?;
    let made = body::make(
        session,
        Carried::whole(&incoming.share),
        body,
        &Sealing::Open,
        &options,
    )?;
    let named = made.named(output);
    session.write_all(&named, args.force, &args.files)?;
    for (path, _) in &named {
        session.say(format!("written: {}", path.display()));
    }
    let mut answer = ReadAnswer::new(incoming, session.host.today());
    let files = named.iter().map(|(path, _)| path.display().to_string());
    answer.files = Some(files.collect());
    session.answer(&answer)
}

fn show(session: &mut Session<'_>, incoming: &Incoming) {
    let share = &incoming.share;
    session.say(head(incoming));
    let today = session.host.today();
    let people = People::from_share(share);
    let entries = share
        .entries
        .iter()
        .map(|entry| (entry, Marks::default()))
        .collect();
    let names = Names::from_share(share);
    let reader = Reader {
        today,
        names: &names,
    };
    let entries = agreed::once(&Agreement::of_share(share), entries);
    entry::sections(session, entries, &people, reader);
}

/// The same as one text, for a file.
fn written(session: &Session<'_>, incoming: &Incoming) -> String {
    let people = People::from_share(&incoming.share);
    let today = session.host.today();
    let names = Names::from_share(&incoming.share);
    let reader = Reader {
        today,
        names: &names,
    };
    let mut text = String::new();
    if incoming.share.header.incomplete {
        text.push_str(&format!("** {} **\n\n", incomplete_words()));
    }
    text.push_str(&head(incoming));
    let agreement = Agreement::of_share(&incoming.share);
    let entries = incoming.share.entries.iter();
    let entries = entries.map(|entry| (entry, Marks::default())).collect();
    for (entry, marks) in agreed::once(&agreement, entries) {
        let about = people.name(entry.about());
        let shown = entry::entry(entry, &marks, reader);
        text.push_str(&format!("\n{about}: {}", escape::visible(&shown)));
    }
    text
}

/// Who made it for whom, and what can be said of the signature.
fn head(incoming: &Incoming) -> String {
    let share = &incoming.share;
    let letter = &share.header;
    let names: Vec<&str> = letter
        .about
        .iter()
        .map(|about| about.name.as_str())
        .collect();
    let mut head = format!(
        "from:  {}\nto:    {}\nabout: {}\nmade:  {}\n",
        share.from.name.as_str(),
        letter.to.as_str(),
        if names.is_empty() {
            "the home".to_owned()
        } else {
            names.join(", ")
        },
        letter.made_at.plain(),
    );
    if let Some(why) = &letter.why {
        head.push_str(&format!("why:   {}\n", why.as_str()));
    }
    if let Some(codes) = incoming.codes {
        head.push_str(&format!(
            "codes: {} of {} read, {} were needed\n",
            codes.found, codes.total, codes.needed
        ));
    }
    head.push_str(&format!(
        "signed with the key {}: whole and unchanged since.\nWhose key that is, only the maker \
         can tell you.\n",
        grouped(&json_view::key_id(&share.from.key))
    ));
    escape::visible(&head).into_owned()
}
