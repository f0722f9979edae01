//! What somebody wrote to be kept: fields as they are typed after `add` and
//! `change`, and the lines of a file.

use carewallet_app::attribution::Writer;
use carewallet_app::{Error, draft_lines};
use carewallet_core::understood::{self, TypedFields};
use carewallet_core::{Draft, Kind};

use crate::Exit;
use crate::exit::Refusal;
use crate::session::Session;
use crate::unclear;

/// The drafts in a file.
pub(crate) fn drafts(bytes: &[u8], writer: &Writer<'_>) -> Result<Vec<Draft>, Refusal> {
    draft_lines::read(bytes, writer).map_err(of_file)
}

/// What is wrong in a file, which is no slip on the command line.
pub(crate) fn of_file(error: Error) -> Refusal {
    let refusal = Refusal::from(error);
    match refusal.exit {
        Exit::Usage => refusal.exits(Exit::Refused),
        _ => refusal,
    }
}

/// What typed fields mean today. What can be read in several ways is asked, where
/// there is somebody; what was understood is said back.
pub(crate) fn understood(
    kind: Kind,
    typed: &[(String, String)],
    session: &mut Session<'_>,
) -> TypedFields {
    let mut read = understood::fields(kind, typed, session.host.today());
    for (name, words) in &read.told {
        unclear::say(name, words, session);
    }
    if session.can_ask() {
        let asked = std::mem::take(&mut read.unclear);
        for one in asked {
            match unclear::choose(&one.field, &one.readings, session) {
                Some(reading) => read.fields[one.at].1 = reading.written,
                None => read.unclear.push(one),
            }
        }
    }
    read
}

/// `FIELD=VALUE`, as typed after `add` and `change`.
pub(crate) fn fields(typed: &[String]) -> Result<Vec<(String, String)>, Refusal> {
    let mut fields = Vec::with_capacity(typed.len());
    for (number, text) in (1..).zip(typed) {
        let field = text
            // Only the first sign parts them: a value may hold another one.
            .split_once('=')
            .filter(|(name, _)| !name.trim().is_empty());
        let (name, value) = field.ok_or_else(|| {
            Refusal::usage(
                // Its number and not the word, which may be somebody's health.
                format!("word {number} after the kind is not FIELD=VALUE"),
                "put values with spaces in quotes: name=\"Vitamin D\"",
            )
        })?;
        fields.push((name.trim().to_owned(), value.to_owned()));
    }
    Ok(fields)
}
