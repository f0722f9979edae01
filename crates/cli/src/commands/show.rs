//! `carewallet show`: the record.

use carewallet_app::agreement::Agreement;
use carewallet_app::json_view::{EntryList, EntryView, SignedByView};
use carewallet_app::open_wallet;
use carewallet_app::record_filter::{self, RecordFilter};
use carewallet_app::wholeness;
use carewallet_core::ErrorKind;
use carewallet_core::record::EntryStatus;
use carewallet_core::trust::Signers;
use carewallet_core::{Entry, Kind, Record};
use clap::Args;

use crate::agreed;
use crate::exit::Refusal;
use crate::forms::word;
use crate::render::entry::{self, Marks, Reader};
use crate::session::Session;
use crate::unclear;

/// Show the record: what counts today, who said it, and what to check again
#[derive(Args)]
pub(crate) struct ShowArgs {
    /// Only about this person, or home
    #[arg(long, value_name = "PERSON|home")]
    about: Vec<String>,
    /// Only this kind, such as medication
    #[arg(long)]
    kind: Vec<String>,
    /// The record as it was known on a day
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// Only what holds all these words
    #[arg(long, value_name = "WORDS")]
    find: Option<String>,
    /// Also what was replaced or withdrawn
    #[arg(long)]
    all: bool,
}

pub(crate) fn run(args: &ShowArgs, session: &mut Session<'_>) -> Result<(), Refusal> {
    let on = args.on.as_deref();
    let on = on.map(|day| unclear::day_of_flag("--on", day, session));
    let on = on.transpose()?;
    let kinds = kinds(&args.kind)?;
    let mut folder = session.unlock()?;
    let wallet = folder.open(session)?;
    let contents = open_wallet::contents(session, &wallet)?;
    let people = open_wallet::people(&wallet);
    let about: Result<_, _> = args.about.iter().map(|text| people.find(text)).collect();
    let words = args.find.as_deref().unwrap_or_default().to_lowercase();
    let words = words.split_whitespace().map(str::to_owned).collect();
    let filter = RecordFilter {
        about: about?,
        kinds,
        words,
    };
    let known: Vec<&Entry> = record_filter::known(&contents, on).collect();
    let record = Record::from_entries(known.iter().copied(), contents.holders().authorities());
    let shown = chosen(&record, &known, args.all, &filter);
    let today = session.host.today();
    let agreement = Agreement::of_record(&record, on.unwrap_or(today));
    let signers = Signers::of(&contents, today);
    if session.json {
        // Programs get every entry, with what agrees with it; only people see them folded.
        let entries = shown.iter().map(|(entry, marks)| EntryView {
            fate: marks.fate,
            signed_by: signers.signed(entry).as_ref().map(SignedByView::from),
            ..EntryView::in_record(entry, &marks.disputed, today).agreeing(&agreement, entry)
        });
        return session.answer(&EntryList {
            entries: entries.collect(),
        });
    }
    if shown.is_empty() {
        let near = filter.near_words(record.active().iter().map(|standing| standing.entry));
        session.say(nothing(&near, contents.wholeness().is_whole()));
    }
    let shown = signed(shown, &signers);
    // With --all each entry is listed by itself, also where several say the same.
    let shown = if args.all {
        let marked = shown.into_iter().map(|(entry, marks)| {
            let marks = agreed::marked(&agreement, entry, marks);
            (entry, marks)
        });
        marked.collect()
    } else {
        agreed::once(&agreement, shown)
    };
    let names = open_wallet::names(&contents);
    let reader = Reader {
        today,
        names: &names,
    };
    entry::sections(session, shown, &people, reader);
    Ok(())
}

/// What is said where nothing fits, with words that are near to those looked for.
fn nothing(near: &[String], is_whole: bool) -> String {
    let words: Vec<String> = near.iter().map(|near| word(near)).collect();
    match (is_whole, words.is_empty()) {
        (false, _) => wholeness::NOTHING_READ.to_owned(),
        (true, true) => {
            "nothing is recorded that fits; carewallet add writes something down".to_owned()
        }
        (true, false) => {
            let words = words.join(" ");
            format!("nothing is recorded that fits; near to it: --find {words}")
        }
    }
}

/// The entries with who signed them, where that is no holder.
fn signed<'a>(shown: Vec<(&'a Entry, Marks)>, signers: &Signers<'_>) -> Vec<(&'a Entry, Marks)> {
    let signed = shown.into_iter().map(|(entry, marks)| {
        let signed = signers.signed(entry).map(|signed| signed.says());
        (entry, Marks { signed, ..marks })
    });
    signed.collect()
}

/// The kinds of some names.
pub(super) fn kinds(names: &[String]) -> Result<Vec<Kind>, Refusal> {
    let parse = |name: &String| {
        Kind::parse(name).map_err(|error| Refusal::new(ErrorKind::UnknownKind, error.to_string()))
    };
    names.iter().map(parse).collect()
}

fn chosen<'a>(
    record: &Record<'a>,
    known: &[&'a Entry],
    all: bool,
    filter: &RecordFilter,
) -> Vec<(&'a Entry, Marks)> {
    let standing = record.active().iter().map(|standing| {
        let marks = Marks {
            disputed: standing.disputed_by.clone(),
            can_change: true,
            ..Marks::default()
        };
        (standing.entry, marks)
    });
    let mut chosen: Vec<_> = standing.filter(|(entry, _)| filter.fits(entry)).collect();
    if all {
        let past = known.iter().copied().filter_map(|entry| {
            let fate = record.status(&entry.id()).and_then(fate)?;
            // Holders and the ledger have commands of their own.
            let of_wallet = entry.kind().is_some_and(Kind::is_of_the_wallet);
            (!of_wallet).then_some((
                entry,
                Marks {
                    fate: Some(fate),
                    can_change: true,
                    ..Marks::default()
                },
            ))
        });
        chosen.extend(past.filter(|(entry, _)| filter.fits(entry)));
        chosen.sort_by_key(|(entry, _)| (entry.envelope().recorded_at, entry.id()));
    }
    chosen
}

/// The word for what happened to an entry, if it does not count any more.
pub(super) fn fate(status: EntryStatus) -> Option<&'static str> {
    match status {
        EntryStatus::InForce => None,
        EntryStatus::Replaced => Some("replaced"),
        EntryStatus::Withdrawn => Some("withdrawn"),
        // It can be listed, so its words are still in a file.
        EntryStatus::Erased => Some("hidden, not erased"),
        EntryStatus::Notice => Some("notice"),
    }
}
