//! `carewallet read DIR`: a pile of files of many sheets, sorted. What is whole is
//! written; what is not is said, file by file.

use std::path::{Path, PathBuf};

use carewallet_app::incoming::Openers;
use carewallet_app::json_view::{FileClass, FileCounts, SortedAnswer, SortedFile, UnreadWhy};
use carewallet_app::sorting::{self, Pile, PileOutput, TableForm};
use carewallet_core::ErrorKind;

use super::ReadArgs;
use crate::exit::Refusal;
use crate::render::escape;
use crate::session::Session;

/// How many sheets and files are named on a terminal; the list has all of them.
const NAMED: usize = 12;

/// Whether files of many sheets are meant: a folder is named, or what is written is one.
pub(super) fn is_meant(args: &ReadArgs, session: &Session<'_>) -> bool {
    let is_folder = |path: &PathBuf| session.path(path).is_dir();
    let output = args.output.as_ref();
    args.many
        || args.files.iter().any(is_folder)
        || output.is_some_and(|output| is_folder(output) || ends_as_folder(output))
        || output.is_some_and(|output| table(output) == Some(TableForm::Ndjson))
}

/// Sorts the pile.
pub(super) fn run(
    args: &ReadArgs,
    openers: &Openers<'_>,
    session: &mut Session<'_>,
) -> Result<(), Refusal> {
    let pile = Pile {
        named: &args.files,
        openers,
        output: output(args, session)?,
        guard: session.output(args.force, &args.files),
    };
    let answer = sorting::sort(session, &pile)?;
    tell(&answer, session);
    session.answer(&answer)?;
    let (short, unread) = (answer.incomplete.len(), answer.files.unread);
    if short + unread == 0 {
        return Ok(());
    }
    let sheets = escape::count(short, "sheet is", "sheets are");
    let files = escape::count(unread, "file", "files");
    let message = format!("{sheets} not whole, and {files} cannot be read");
    let refusal = Refusal::new(ErrorKind::NotAllRead, message);
    Err(match answer.written.last() {
        Some(list) => refusal.hint(format!("work through {list}, and run this again")),
        None => refusal,
    })
}

/// What is to be written, by the name of the output and what stands there.
fn output(args: &ReadArgs, session: &Session<'_>) -> Result<Option<PileOutput>, Refusal> {
    if args.form.is_some() || args.about.is_some() || args.carer.is_some() {
        return Err(Refusal::usage(
            "a pile of files is sorted into sheets, not into one form",
            "leave out --as; then read each sheet with --as form:FORM",
        ));
    }
    args.options.only_on_a_sheet(false)?;
    let Some(output) = args.output.as_ref() else {
        return Ok(None);
    };
    Ok(Some(match table(output) {
        Some(form) if !session.path(output).is_dir() => PileOutput::Table(output.clone(), form),
        _ if session.path(output).is_dir() || ends_as_folder(output) => {
            PileOutput::Folder(output.clone())
        }
        _ => {
            return Err(Refusal::usage(
                "it is not clear what to write",
                "-o out.csv or -o out.ndjson for one table, -o OUT/ for a file for each sheet",
            ));
        }
    }))
}

fn table(output: &Path) -> Option<TableForm> {
    let ending = output.extension()?.to_string_lossy().to_lowercase();
    match ending.as_str() {
        "csv" => Some(TableForm::Csv),
        "ndjson" => Some(TableForm::Ndjson),
        _ => None,
    }
}

fn ends_as_folder(output: &Path) -> bool {
    output.to_string_lossy().ends_with(std::path::is_separator)
}

fn tell(answer: &SortedAnswer, session: &mut Session<'_>) {
    for (count, words) in counts(&answer.files) {
        session.say(format!("{count:>7}  {words}"));
    }
    if let Some(again) = answer
        .files
        .total
        .checked_sub(answer.read_now)
        .filter(|n| *n > 0)
    {
        let files = escape::count(again, "file", "files");
        session.say(format!("{files} had been read before."));
    }
    session.say(escape::count(
        answer.sheets.len(),
        "whole sheet",
        "whole sheets",
    ));
    tell_short(answer, session);
    tell_unread(answer, session);
    for file in &answer.written {
        session.say(format!("written: {file}"));
    }
}

fn counts(files: &FileCounts) -> Vec<(usize, &'static str)> {
    let all = [
        (files.total, "files"),
        (files.complete, "of whole sheets"),
        (files.again, "the same again"),
        (files.incomplete, "of sheets that are not whole"),
        (files.questions, "pages of questions"),
        (files.nothing, "with nothing of ours in them"),
        (files.unread, "that cannot be read:"),
    ];
    let mut counts: Vec<(usize, &str)> = all.into_iter().filter(|(count, _)| *count > 0).collect();
    counts.extend(
        files
            .unread_by
            .iter()
            .map(|(why, count)| (*count, in_words(*why))),
    );
    counts
}

fn in_words(why: UnreadWhy) -> &'static str {
    match why {
        UnreadWhy::Damaged => "  damaged",
        UnreadWhy::HoldsKey => "  holding a key: do not pass them on",
        UnreadWhy::NeedsKey => "  sealed: they need words or a key",
        UnreadWhy::NotOpened => "  not to be opened",
        UnreadWhy::NotSearched => "  not searched to the end",
        UnreadWhy::NotSupported => "  of a sort that is not read",
        UnreadWhy::TooBlurred => "  too blurred",
    }
}

fn tell_short(answer: &SortedAnswer, session: &mut Session<'_>) {
    for sheet in answer.incomplete.iter().take(NAMED) {
        let files = sheet.from.join(", ");
        let told = format!("{}; the rest is in {files}", sheet.message);
        session.say(escape::wrapped(&told, ""));
    }
    tell_more(answer.incomplete.len(), session);
}

fn tell_unread(answer: &SortedAnswer, session: &mut Session<'_>) {
    let is_unread = |file: &&SortedFile| file.class == FileClass::Unread;
    let unread: Vec<&SortedFile> = answer.list.iter().filter(is_unread).collect();
    for file in unread.iter().take(NAMED) {
        let why = file.message.as_deref().unwrap_or_default();
        session.say(escape::wrapped(&format!("{}: {why}", file.file), ""));
    }
    tell_more(unread.len(), session);
}

fn tell_more(all: usize, session: &mut Session<'_>) {
    if let Some(more) = all.checked_sub(NAMED).filter(|more| *more > 0) {
        session.say(format!("… and {more} more"));
    }
}
