//! The wallet of a session, and what its opening and reading brings to light.

use carewallet_app::open_wallet::Folder;
use carewallet_app::recovery::Reminder;
use carewallet_app::{ClockFault, Notice, wholeness};
use carewallet_core::wallet::Warning;
use carewallet_export::incomplete_words;

use super::Session;
use crate::exit::Refusal;
use crate::render::escape;

impl Session<'_> {
    /// The wallet's folder, with its key at hand.
    pub(crate) fn unlock(&mut self) -> Result<Folder, Refusal> {
        let root = self.wallet_dir()?;
        let key = self.key_file();
        Ok(Folder::unlock(self, &root, key.as_deref())?)
    }

    /// Says what was noticed about the wallet.
    pub(super) fn tell_notice(&mut self, notice: Notice<'_>) {
        match notice {
            Notice::Wallet(warning) => self.note(in_words(warning)),
            Notice::NotWhole(what) => self.is_not_whole(&wholeness::in_words(what)),
            Notice::IncompleteShare => self.say(escape::wrapped(&incomplete_words(), "")),
            Notice::Clock(fault) => self.note(clock(fault)),
            // A program asks recovery list and holder list: the same words in each answer help nobody.
            Notice::Recovery(_) | Notice::HolderEnded(_) if self.json => {}
            // Said at the start of the sitting, and not at every command.
            Notice::Recovery(_) | Notice::HolderEnded(_) if self.is_seated() => {}
            Notice::Recovery(reminder) => self.note(reminder_words(reminder)),
            Notice::HolderEnded(last) => self.note(format!(
                "somebody was to open this wallet until {}, and their key still opens it: \
                 carewallet holder list",
                last.plain()
            )),
            Notice::SetAside(files) => self.note(format!(
                "{} set aside: run carewallet check",
                escape::count(files, "file was", "files were")
            )),
        }
    }
}

fn clock(fault: ClockFault) -> String {
    match fault {
        ClockFault::Impossible(now) => format!(
            "this computer's clock says {}, which cannot be right; what is written now would \
             bear that date: set the clock first",
            now.date().plain()
        ),
        ClockFault::Behind { now, newest } => format!(
            "an entry is dated {}, and this computer's clock says {}: one of the two clocks \
             was wrong",
            newest.date().plain(),
            now.date().plain()
        ),
    }
}

fn reminder_words(reminder: Reminder) -> String {
    match reminder {
        Reminder::OneWay => "only one key opens this wallet, and without it the record is lost: \
             type carewallet recovery print -o sheet.pdf, print it, then carewallet recovery prove"
            .to_owned(),
        Reminder::Drill { days } => format!(
            "nobody has tried the way back for {days} days: take the paper, and type carewallet \
             recovery drill; it takes a minute"
        ),
    }
}

fn in_words(warning: &Warning) -> String {
    match warning {
        Warning::Marker => "wallet.json is damaged; nothing depends on it".to_owned(),
        Warning::Rebuilt => "wallet.json was missing; nothing depends on it".to_owned(),
        Warning::NewerVersion => {
            "this wallet was made by a newer version of carewallet: it can be read, not changed"
                .to_owned()
        }
        Warning::OlderCopy { missing, seen_at } => {
            let when = seen_at.map_or_else(String::new, |at| format!(" on {}", at.plain()));
            let missing = escape::count(*missing, "entry is", "entries are");
            format!(
                "this copy is older than the one this computer saw{when}: at least {missing} \
                 missing; look for the newer copy and use carewallet merge"
            )
        }
        Warning::NotRemembered => {
            "this computer could not remember what it saw; the wallet itself is fine".to_owned()
        }
        // `Warning` may grow: an older program still sends people to check.
        _ => "something about this wallet is unusual: run carewallet check".to_owned(),
    }
}
