//! `carewallet read`: what is on a sheet or in a file. No wallet is needed.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::{Value as Json, json};

use crate::exit::Refusal;
use crate::incoming::{self, Incoming, Key, Openers};
use crate::lines::{self, Marks};
use crate::people::People;
use crate::session::Session;
use crate::{plain, told};

/// Read a sheet or a file: photos, scans, PDF, .age, .txt or .json
///
/// Give all pictures of one sheet at once, in any order. Nothing is kept, and
/// no wallet is needed.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  carewallet read IMG_0001.jpg IMG_0002.jpg\n  carewallet read sheet.pdf --as csv -o answers.csv"
)]
pub(crate) struct ReadArgs {
    /// The pictures or files of one share
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How to write it
    #[arg(long = "as", value_enum)]
    form: Option<ReadForm>,
    /// The file to write; without it, the terminal
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// A file with the words that open it; without it, they are asked for
    #[arg(long, value_name = "FILE")]
    words_file: Option<PathBuf>,
    /// Write over the file if it is there
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReadForm {
    /// Plain words
    Text,
    /// For programs; the same as --json
    Json,
    /// For a spreadsheet, a fact a row
    Csv,
}

pub(crate) fn run(args: &ReadArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let key = session.key_file().map_or(Key::None, Key::File);
    let openers = Openers {
        words_file: args.words_file.clone(),
        key,
    };
    let incoming = incoming::read(session, &args.files, &openers)?;
    let form = args.form.unwrap_or(if session.json {
        ReadForm::Json
    } else {
        ReadForm::Text
    });
    let text = match form {
        ReadForm::Csv => carewallet_export::csv::write(&incoming.share),
        ReadForm::Json => session.as_answer(&answer(session, &incoming))?,
        ReadForm::Text if args.output.is_some() => written(session, &incoming),
        ReadForm::Text => {
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
    if form == ReadForm::Csv || form == ReadForm::Text {
        session.answer(&answer(session, &incoming))?;
    }
    Ok(())
}

/// The answer for programs. A share whose signature does not hold was refused
/// before; whose key it is cannot be told without a wallet.
fn answer(session: &Session<'_>, incoming: &Incoming) -> Json {
    let share = &incoming.share;
    let (found, needed, total) = incoming
        .codes
        .map_or((0, 0, 0), |codes| (codes.found, codes.needed, codes.total));
    let today = session.host.today();
    let entries = share
        .entries
        .iter()
        .map(|entry| Json::from(told::standing(entry, &[], today)));
    json!({
        "share": told::share(share, "verified"),
        "codes": { "found": found, "needed": needed, "total": total },
        "entries": entries.collect::<Vec<_>>(),
    })
}

fn show(session: &mut Session<'_>, incoming: &Incoming) {
    let share = &incoming.share;
    session.say(head(incoming));
    let today = session.host.today();
    let people = People::of_share(share);
    let entries = share
        .entries
        .iter()
        .map(|entry| (entry, Marks::default()))
        .collect();
    lines::sections(session, entries, &people, today);
}

/// The same as one text, for a file.
fn written(session: &Session<'_>, incoming: &Incoming) -> String {
    let people = People::of_share(&incoming.share);
    let today = session.host.today();
    let mut text = head(incoming);
    for entry in &incoming.share.entries {
        let about = people.name(entry.about());
        let shown = lines::entry(entry, &Marks::default(), today);
        text.push_str(&format!("\n{about}: {}", plain::visible(&shown)));
    }
    text
}

/// Who made it for whom, and what can be said of the signature.
fn head(incoming: &Incoming) -> String {
    let share = &incoming.share;
    let letter = &share.letter;
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
        told::grouped(&told::key_id(&share.from.key))
    ));
    plain::visible(&head).into_owned()
}
