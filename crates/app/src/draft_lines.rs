//! Many drafts at once, as JSON Lines: one a line, strictly read, all or nothing.

use std::fmt::Formatter;

use carewallet_core::entry::Checked;
use carewallet_core::{Body, Draft, ErrorKind, Kind, text_file};
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::advice::Advice;
use crate::attribution::{AttributionText, Writer};
use crate::draft_body;
use crate::error::Error;

/// One line, as written.
#[derive(Deserialize)]
struct DraftLine<'a> {
    kind: String,
    #[serde(default, deserialize_with = "present")]
    about: Option<String>,
    #[serde(default, deserialize_with = "present")]
    said_by: Option<String>,
    #[serde(default, deserialize_with = "present")]
    voice: Option<String>,
    #[serde(default, deserialize_with = "present")]
    basis: Option<String>,
    #[serde(default, deserialize_with = "present")]
    helped_by: Option<String>,
    #[serde(default, deserialize_with = "present")]
    lane: Option<String>,
    #[serde(default, deserialize_with = "present")]
    when: Option<String>,
    #[serde(default, deserialize_with = "present")]
    review_by: Option<String>,
    #[serde(default, deserialize_with = "present")]
    checked: Option<Checked>,
    #[serde(default, deserialize_with = "present")]
    lang: Option<String>,
    #[serde(borrow)]
    body: &'a RawValue,
}

/// The names that a line may have: those of [`DraftLine`].
const NAMES: [&str; 12] = [
    "kind",
    "about",
    "said_by",
    "voice",
    "basis",
    "helped_by",
    "lane",
    "when",
    "review_by",
    "checked",
    "lang",
    "body",
];

/// What a line looks like.
const EXAMPLE: &str = "one JSON object a line: {\"kind\":…,\"body\":{…}}";

/// A member that is present must have a value: `null` is refused.
fn present<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(from).map(Some)
}

/// Reads all lines. The first fault refuses all of them, and is reported with its
/// line.
///
/// # Errors
/// What is wrong with the first line that cannot be read.
pub fn read(bytes: &[u8], writer: &Writer<'_>) -> Result<Vec<Draft>, Error> {
    let bytes = text_file::utf8(bytes);
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Error::new(ErrorKind::Encoding, "the file is not valid UTF-8"))?;
    let text = text_file::json_with_plain_spaces(text);
    let mut drafts = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let draft = draft(line, writer).map_err(|error| error.at(&format!("line {number}")))?;
        drafts.push(draft);
    }
    if drafts.is_empty() {
        return Err(
            Error::new(ErrorKind::Nothing, "there are no entries in the file").with_advice(EXAMPLE),
        );
    }
    Ok(drafts)
}

fn draft(line: &str, writer: &Writer<'_>) -> Result<Draft, Error> {
    // Names first, so that these refusals have our own words and not those of a library.
    check_names(line)?;
    let line: DraftLine<'_> = serde_json::from_str(line).map_err(|error| unread(&error))?;
    let kind = draft_body::kind(&line.kind)?;
    if kind == Kind::Person {
        let message = "a person is added by a command of their own";
        return Err(Error::new(ErrorKind::WalletsOwn, message).with_advice(Advice::AddPerson));
    }
    let about = writer.people.subject(kind, line.about.as_deref())?;
    let body =
        Body::from_draft(kind, line.body.get()).map_err(|error| draft_body::misfit(kind, error))?;
    let text = AttributionText {
        said_by: line.said_by,
        voice: line.voice,
        basis: line.basis,
        helped_by: line.helped_by,
        lane: line.lane,
        when: line.when,
        review_by: line.review_by,
        // On a line it is an object, which has been read already; see below.
        checked: None,
        checked_how: None,
        checked_by: None,
        lang: line.lang,
    };
    let mut attribution = text.parse(&str::to_owned)?;
    attribution.checked = line.checked;
    writer.draft(about, body, attribution)
}

/// The names on a line, in order; what stands under them is read afterwards.
struct Names(Vec<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Line;
        impl<'de> Visitor<'de> for Line {
            type Value = Names;

            fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Names, M::Error> {
                let mut names = Vec::new();
                while let Some((name, _)) = map.next_entry::<String, IgnoredAny>()? {
                    names.push(name);
                }
                Ok(Names(names))
            }
        }
        from.deserialize_map(Line)
    }
}

/// Refuses a line with names that it may not have, or without those it must.
fn check_names(line: &str) -> Result<(), Error> {
    let Names(names) = serde_json::from_str(line).map_err(|error| unread(&error))?;
    let refused = |what: &str, name: &str| {
        let message = format!("{what} field {name}");
        Err(Error::new(ErrorKind::Envelope, message))
    };
    for (at, name) in names.iter().enumerate() {
        if !NAMES.contains(&name.as_str()) {
            return refused("unknown", name);
        }
        if names[..at].contains(name) {
            return refused("duplicate", name);
        }
    }
    let missing = ["kind", "body"]
        .into_iter()
        .find(|must| !names.iter().any(|name| name == must));
    missing.map_or(Ok(()), |name| refused("missing", name))
}

/// What is wrong with a line, without anything that may be a person's words.
fn unread(error: &serde_json::Error) -> Error {
    if error.is_syntax() || error.is_eof() {
        return Error::new(ErrorKind::Syntax, "this is not one JSON object").with_advice(EXAMPLE);
    }
    Error::new(
        ErrorKind::Envelope,
        format!("a field has the wrong shape (column {})", error.column()),
    )
}
