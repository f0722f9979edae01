//! What is done with a record of which part could not be read: it is said
//! first, and nothing is handed out unless somebody wants that all the same.

use carewallet_core::ErrorKind;
use carewallet_core::wallet::{Contents, Wholeness};
use clap::Args;
use serde_json::json;

use crate::exit::Refusal;
use crate::render::escape;

/// The flag that hands out what could be read.
#[derive(Args, Clone, Copy)]
pub(crate) struct DamageArgs {
    /// Make it although part of the record cannot be read; it then says so
    #[arg(long)]
    despite_damage: bool,
}

impl DamageArgs {
    /// Whether what is handed out must say that it is incomplete.
    ///
    /// # Errors
    /// The refusal to hand it out.
    pub(crate) fn incomplete(self, contents: &Contents) -> Result<bool, Refusal> {
        let wholeness = contents.wholeness();
        if wholeness.is_whole() || self.despite_damage {
            return Ok(!wholeness.is_whole());
        }
        let refusal = Refusal::new(ErrorKind::NotWhole, says(wholeness));
        let counts = json!({ "files": wholeness.files, "entries": wholeness.entries });
        Err(refusal.telling(json!({ "missing": counts })))
    }
}

/// What could not be read, in words.
pub(crate) fn says(wholeness: Wholeness) -> String {
    let files = escape::count(
        wholeness.files,
        "file cannot be read",
        "files cannot be read",
    );
    let entries = escape::count(
        wholeness.entries,
        "entry that was here is missing",
        "entries that were here are missing",
    );
    let mut parts = Vec::new();
    if wholeness.files > 0 {
        parts.push(files);
    }
    if wholeness.entries > 0 {
        parts.push(format!("at least {entries}"));
    }
    format!("{PART}: {}", parts.join(", "))
}

const PART: &str = "part of the record could not be read";

/// What is said instead of "there is nothing", where that cannot be known.
pub(crate) const NOTHING_READ: &str =
    "nothing of that is in what could be read; part of the record could not be read";

/// A refusal that says that there is nothing, as far as can be known.
pub(crate) fn silent(refusal: Refusal, contents: &Contents) -> Refusal {
    let absent = matches!(
        refusal.kind,
        ErrorKind::Nothing | ErrorKind::NoSuchEntry | ErrorKind::NoSuchPerson
    );
    if !absent || contents.wholeness().is_whole() {
        return refusal;
    }
    let message = format!("{}, as far as could be read; {PART}", refusal.message);
    refusal.saying(message)
}
