//! A body that somebody writes: which kinds may be written, and the advice for a
//! field that does not fit.

use carewallet_core::kind::Shape;
use carewallet_core::understood::{TypedFields, Unclear};
use carewallet_core::value::BodyError;
use carewallet_core::{Body, ErrorKind, Kind};
use serde_json::json;

use crate::advice::Advice;
use crate::error::Error;
use crate::unclear::{self, UnclearValue};

/// The kind of an entry that a person may write; the wallet writes its own.
///
/// # Errors
/// [`ErrorKind::UnknownKind`], [`ErrorKind::WalletsOwn`].
pub fn kind(name: &str) -> Result<Kind, Error> {
    let kind = Kind::parse(name).map_err(|error| {
        let unknown = Error::new(ErrorKind::UnknownKind, error.to_string());
        match error.nearest {
            Some(near) => unknown.with_advice(Advice::NearKind(near)),
            None => unknown,
        }
    })?;
    if !kind.is_of_the_wallet() {
        return Ok(kind);
    }
    let message = format!(
        "an entry of the kind {} is not added like this",
        kind.name()
    );
    Err(Error::new(ErrorKind::WalletsOwn, message).with_advice(Advice::NotWrittenLikeThis(kind)))
}

/// The error of a body, and how the field is written, where that is known.
#[must_use]
pub fn misfit(kind: Kind, error: BodyError) -> Error {
    let lists = || Advice::FieldsOf(kind);
    let advice = match &error {
        BodyError::Invalid { field, .. } => {
            let field = kind.field_at(field);
            field
                .and_then(|field| like(field.shape))
                .map_or_else(lists, Advice::Words)
        }
        BodyError::Json(_) | BodyError::NotAnObject => return error.into(),
        _ => lists(),
    };
    Error::from(error).with_advice(advice)
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

/// The body that was typed.
///
/// # Errors
/// All that is wrong with it, at once.
pub fn body(kind: Kind, typed: &TypedFields) -> Result<Body, Error> {
    let mistakes = Body::mistakes(kind, &typed.fields);
    refuse(kind, typed, mistakes)?;
    Body::from_fields(kind, &typed.fields).map_err(|error| misfit(kind, error))
}

/// The body of an entry with some of its fields changed.
///
/// # Errors
/// All that is wrong with the changes, at once.
pub fn changed(old: &Body, typed: &TypedFields) -> Result<Body, Error> {
    let kind = old.kind();
    let fields = old.changed_fields(&typed.fields);
    let mistakes = match &fields {
        Ok(fields) => Body::mistakes(kind, fields),
        // Unknown names; nothing can be merged with them.
        Err(_) => unknown(Body::mistakes(kind, &typed.fields)),
    };
    refuse(kind, typed, mistakes)?;
    let changed = fields.and_then(|fields| Body::from_fields(kind, &fields));
    changed.map_err(|error| misfit(kind, error))
}

fn unknown(mistakes: Vec<BodyError>) -> Vec<BodyError> {
    let unknown = mistakes.into_iter();
    unknown
        .filter(|mistake| matches!(mistake, BodyError::UnknownField { .. }))
        .collect()
}

/// Refuses what is unclear or wrong in what was typed, with the mistakes of the body
/// that it would make.
fn refuse(kind: Kind, typed: &TypedFields, mistakes: Vec<BodyError>) -> Result<(), Error> {
    let settled = |mistake: &BodyError| {
        let wrong = typed.wrong.iter().filter_map(field_of);
        let unclear = typed.unclear.iter().map(|unclear| unclear.field.as_str());
        // What was not understood is not said a second time, as a value of the wrong form.
        field_of(mistake).is_none_or(|field| !wrong.chain(unclear).any(|said| said == field))
    };
    let others = mistakes.into_iter().filter(settled);
    let mut wrong: Vec<BodyError> = typed.wrong.iter().cloned().chain(others).collect();
    if typed.unclear.is_empty() && wrong.len() < 2 {
        return wrong.pop().map_or(Ok(()), |error| Err(misfit(kind, error)));
    }
    Err(mistakes_at_once(kind, &typed.unclear, &wrong))
}

fn field_of(mistake: &BodyError) -> Option<&str> {
    match mistake {
        BodyError::Invalid { field, .. } => Some(field),
        _ => None,
    }
}

/// Several mistakes as one error, each in words of its own.
fn mistakes_at_once(kind: Kind, unclear: &[Unclear], wrong: &[BodyError]) -> Error {
    let unclear: Vec<UnclearValue<'_>> = unclear.iter().map(unclear_value).collect();
    let mut says: Vec<String> = wrong.iter().map(BodyError::to_string).collect();
    let Some(first) = wrong.first() else {
        return unclear::error(&unclear);
    };
    says.extend(unclear.iter().map(UnclearValue::says));
    let mut details = unclear::error(&unclear)
        .details
        .map_or(json!({}), |details| *details);
    let kinds = wrong.iter().map(BodyError::kind);
    let kinds = kinds.chain(unclear.iter().map(|_| ErrorKind::Unclear));
    let all = says.iter().zip(kinds);
    let all = all.map(|(says, kind)| json!({ "kind": kind.name(), "message": says }));
    details["mistakes"] = all.collect();
    Error::new(first.kind(), says.join("; "))
        .with_advice(Advice::FieldsOf(kind))
        .with_details(details)
}

fn unclear_value(unclear: &Unclear) -> UnclearValue<'_> {
    UnclearValue {
        name: &unclear.field,
        typed: format!("{}=", unclear.field),
        readings: &unclear.readings,
    }
}

/// True if an error is about this field, so that it can be asked for again.
#[must_use]
pub fn is_about(error: &BodyError, name: &str) -> bool {
    match error {
        BodyError::Invalid { field, .. }
        | BodyError::Repeated { field }
        | BodyError::UnknownField { field, .. } => {
            field == name || field.starts_with(&format!("{name}."))
        }
        // It names two fields, and the one that was just answered is the one to correct.
        BodyError::Both { .. } => true,
        _ => false,
    }
}
