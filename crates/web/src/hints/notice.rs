//! What was noticed about the wallet, in words.

use carewallet_app::{ClockFault, Notice, wholeness};
use carewallet_core::wallet::Warning;
use carewallet_export::incomplete_words;

/// A notice in words.
pub(crate) fn notice(notice: Notice<'_>) -> String {
    match notice {
        Notice::Wallet(warning) => about_wallet(warning),
        Notice::NotWhole(what) => wholeness::in_words(what),
        Notice::SetAside(1) => "One file in the folder was set aside.".to_owned(),
        Notice::SetAside(files) => format!("{files} files in the folder were set aside."),
        Notice::IncompleteShare => incomplete_words(),
        Notice::Clock(fault) => clock(fault),
        Notice::HolderEnded(last) => format!(
            "Somebody was to open this wallet until {}, and their key still opens it.",
            last.plain()
        ),
        Notice::Recovery(_) => String::new(),
    }
}

fn clock(fault: ClockFault) -> String {
    match fault {
        ClockFault::Impossible(now) => format!(
            "This computer’s clock says {}, which cannot be right. What you write down now would \
             bear that date: set the clock first.",
            now.date().plain()
        ),
        ClockFault::Behind { now, newest } => format!(
            "An entry is dated {}, and this computer’s clock says {}: one of the two clocks was \
             wrong.",
            newest.date().plain(),
            now.date().plain()
        ),
    }
}

fn about_wallet(warning: &Warning) -> String {
    match warning {
        Warning::Marker | Warning::Rebuilt => {
            "A small file of the wallet was damaged or missing. Nothing depends on it.".to_owned()
        }
        Warning::NewerVersion => {
            "This wallet was made by a newer version of carewallet. It can be read here, but not \
             changed."
                .to_owned()
        }
        Warning::OlderCopy { missing, .. } => format!(
            "This copy is older than the one this computer saw before: at least {missing} of its \
             entries are missing. Look for the newer copy."
        ),
        Warning::NotRemembered => {
            "This computer could not remember what it saw. The wallet itself is fine.".to_owned()
        }
        // The list may grow: an older program still has it looked at.
        _ => "Something about this wallet is unusual: have it checked.".to_owned(),
    }
}
