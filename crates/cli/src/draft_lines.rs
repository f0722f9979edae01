//! Many drafts at once, as JSON Lines: one a line, strict, all or nothing.

use carewallet_core::ErrorKind;
use carewallet_core::entry::{Checked, Voice};
use carewallet_core::kind::{Field, Shape};
use carewallet_core::value::BodyError;
use carewallet_core::{Body, Draft, Kind};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::attribution::{AttributionArgs, Spelling, Writer};
use crate::exit::Refusal;

/// One line, as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
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

/// What is there must be a value: `null` is refused.
fn present<'de, D, T>(from: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(from).map(Some)
}

/// Reads all lines. The first fault refuses all, and is told with its line.
pub(crate) fn read(bytes: &[u8], writer: &Writer<'_>) -> Result<Vec<Draft>, Refusal> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Refusal::new(ErrorKind::Encoding, "the file is not valid UTF-8"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut drafts = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            continue;
        }
        let draft = draft(line, writer).map_err(|refusal| {
            // A fault in a file is not a slip on the command line.
            refusal
                .exits(crate::Exit::Refused)
                .at(&format!("line {number}"))
        })?;
        drafts.push(draft);
    }
    if drafts.is_empty() {
        return Err(
            Refusal::new(ErrorKind::Nothing, "there are no entries in the file")
                .hint("one JSON object a line: {\"kind\":…,\"body\":{…}}"),
        );
    }
    Ok(drafts)
}

fn draft(line: &str, writer: &Writer<'_>) -> Result<Draft, Refusal> {
    let line: DraftLine<'_> = serde_json::from_str(line).map_err(|error| unread(&error))?;
    let kind = kind(&line.kind)?;
    if kind == Kind::Person {
        let message = "a person is added by a command of their own";
        return Err(Refusal::new(ErrorKind::WalletsOwn, message).hint("carewallet person add NAME"));
    }
    let about = writer.people.subject(kind, line.about.as_deref())?;
    let body = Body::from_draft(kind, line.body.get()).map_err(|error| misfit(kind, error))?;
    let said = AttributionArgs {
        said_by: line.said_by,
        voice: line.voice,
        basis: line.basis,
        helped_by: line.helped_by,
        lane: line.lane,
        when: line.when,
        review_by: line.review_by,
        checked: None,
        checked_how: None,
        checked_by: None,
        lang: line.lang,
    };
    let mut said = said.parse(Spelling::Fields)?;
    said.checked = line.checked;
    writer.draft(about, body, said)
}

/// The kind of an entry that a person may write; the wallet writes its own.
pub(crate) fn kind(name: &str) -> Result<Kind, Refusal> {
    let kind = Kind::parse(name).map_err(|error| {
        let refusal = Refusal::new(ErrorKind::UnknownKind, error.to_string());
        match error.nearest {
            Some(near) => refusal.hint(format!("use {}, or see carewallet kinds", near.name())),
            None => refusal,
        }
    })?;
    let instead = match kind {
        Kind::Holder => "carewallet holder add",
        Kind::Agency => "carewallet agency add",
        Kind::Handover | Kind::Receipt => "carewallet share and receive write these themselves",
        _ => return Ok(kind),
    };
    let message = format!(
        "an entry of the kind {} is not added like this",
        kind.name()
    );
    Err(Refusal::new(ErrorKind::WalletsOwn, message).hint(instead))
}

/// What serde says, less anything that may be a person's words.
fn unread(error: &serde_json::Error) -> Refusal {
    if error.is_syntax() || error.is_eof() {
        return Refusal::new(ErrorKind::Syntax, "this is not one JSON object")
            .hint("one JSON object a line: {\"kind\":…,\"body\":{…}}");
    }
    let text = error.to_string();
    let told = ["unknown field", "missing field", "duplicate field"];
    if told.iter().any(|start| text.starts_with(start)) {
        let short = text.split(" at line").next().unwrap_or_default();
        let short = short
            .split(", expected")
            .next()
            .unwrap_or_default()
            .replace('`', "");
        return Refusal::new(ErrorKind::Envelope, short);
    }
    Refusal::new(
        ErrorKind::Envelope,
        format!("a field has the wrong shape (column {})", error.column()),
    )
}

/// `FIELD=VALUE`, as typed after `add` and `change`.
pub(crate) fn fields(typed: &[String]) -> Result<Vec<(String, String)>, Refusal> {
    let mut fields = Vec::with_capacity(typed.len());
    for (number, text) in (1..).zip(typed) {
        let field = text
            .split_once('=')
            .filter(|(name, _)| !name.trim().is_empty());
        let (name, value) = field.ok_or_else(|| {
            Refusal::usage(
                format!("word {number} after the kind is not FIELD=VALUE"),
                "put values with spaces in quotes: name=\"Vitamin D\"",
            )
        })?;
        fields.push((name.trim().to_owned(), value.to_owned()));
    }
    Ok(fields)
}

/// The refusal of a body, and how the field is written, where that is known.
pub(crate) fn misfit(kind: Kind, error: BodyError) -> Refusal {
    let lists = format!("carewallet kinds {} lists the fields", kind.name());
    let hint = match &error {
        BodyError::Invalid { field, .. } => {
            let field = field_of(kind, field);
            field.and_then(|field| like(field.shape)).unwrap_or(lists)
        }
        BodyError::Json(_) | BodyError::NotAnObject => return error.into(),
        _ => lists,
    };
    Refusal::from(error).hint(hint)
}

/// The field of a name with dots.
fn field_of(kind: Kind, name: &str) -> Option<&'static Field> {
    let mut fields = kind.fields();
    let mut found = None;
    for part in name.split('.').filter(|part| part.parse::<u32>().is_err()) {
        let field = fields.iter().find(|field| field.name == part)?;
        fields = match field.shape {
            Shape::Group { fields, .. } | Shape::Coded { fields } => fields,
            Shape::Many(Shape::Group { fields, .. } | Shape::Coded { fields }) => fields,
            _ => &[],
        };
        found = Some(field);
    }
    found
}

/// How a value is written; nothing where words alone would do, or where the
/// refusal itself lists what may be written.
fn like(shape: Shape) -> Option<String> {
    let example = match shape {
        Shape::Many(inner) => return like(*inner),
        Shape::Line | Shape::Text | Shape::Coded { .. } | Shape::Group { .. } => return None,
        Shape::Choice(_) | Shape::NoneKnown => return None,
        Shape::Phone => "a phone number in digits, like 07700 900461".to_owned(),
        Shape::Postcode => "a postcode like NW1 2DB".to_owned(),
        other => other.says(),
    };
    Some(format!("write {example}"))
}

/// True if an error is about this field, so that it can be asked for again.
pub(crate) fn is_about(error: &BodyError, name: &str) -> bool {
    match error {
        BodyError::Invalid { field, .. }
        | BodyError::Repeated { field }
        | BodyError::UnknownField { field, .. } => {
            field == name || field.starts_with(&format!("{name}."))
        }
        BodyError::Both { .. } => true,
        _ => false,
    }
}

/// The voice in which families speak unless they say otherwise.
pub(crate) const FAMILY: Voice = Voice::Reported;
