//! What was noticed about the wallet, in words.

use carewallet_app::wording::Say as _;
use carewallet_app::{ClockFault, Notice};
use carewallet_core::wallet::{Warning, Wholeness};

use carewallet_screen::Words;

/// A notice in words.
pub(crate) fn notice(words: &Words, notice: Notice<'_>) -> String {
    match notice {
        Notice::Wallet(warning) => about_wallet(words, warning),
        Notice::NotWhole(what) => not_whole(words, what),
        Notice::SetAside(files) => set_aside(words, files),
        Notice::IncompleteShare => words.incomplete(),
        Notice::Clock(fault) => clock(words, fault),
        Notice::HolderEnded(last) => words
            .say("Somebody was to open this wallet until {day}, and their key still opens it.")
            .set("day", words.day(last))
            .to_string(),
        Notice::Recovery(_) => String::new(),
    }
}

/// What of the record could not be read.
pub(crate) fn not_whole(words: &Words, what: Wholeness) -> String {
    let mut said = words
        .say("Part of the record could not be read.")
        .to_string();
    let mut more = |sentence: String| {
        said.push(' ');
        said.push_str(&sentence);
    };
    if what.files > 0 {
        let files = words.say("{files} files cannot be read.");
        more(files.set("files", what.files).to_string());
    }
    if what.entries > 0 {
        // At least: unreadable files may hold entries that this computer never saw.
        let entries = words.say("At least {entries} entries that were here are missing.");
        more(entries.set("entries", what.entries).to_string());
    }
    said
}

/// How many files in the folder were set aside.
pub(crate) fn set_aside(words: &Words, files: usize) -> String {
    let said = words.say("{files} files in the folder were set aside.");
    said.set("files", files).to_string()
}

fn clock(words: &Words, fault: ClockFault) -> String {
    match fault {
        ClockFault::Impossible(now) => words
            .say(
                "This computer’s clock says {day}, which cannot be right. What you write down \
                 now would bear that date: set the clock first.",
            )
            .set("day", words.day(now.date()))
            .to_string(),
        ClockFault::Behind { now, newest } => words
            .say(
                "An entry is dated {newest}, and this computer’s clock says {now}: one of the \
                 two clocks was wrong.",
            )
            .set("newest", words.day(newest.date()))
            .set("now", words.day(now.date()))
            .to_string(),
    }
}

fn about_wallet(words: &Words, warning: &Warning) -> String {
    let said =
        match warning {
            Warning::Marker | Warning::Rebuilt => words
                .say("A small file of the wallet was damaged or missing. Nothing depends on it."),
            Warning::NewerVersion => words.say(
                "This wallet was made by a newer version of carewallet. It can be read here, but \
             not changed.",
            ),
            Warning::OlderCopy { missing, .. } => words
                .say(
                    "This copy is older than the one this computer saw before: at least {missing} \
                 of its entries are missing. Look for the newer copy.",
                )
                .set("missing", *missing),
            Warning::NotRemembered => words
                .say("This computer could not remember what it saw. The wallet itself is fine."),
            // The list may grow: an older program still has it looked at.
            _ => words.say("Something about this wallet is unusual: have it checked."),
        };
    said.to_string()
}
