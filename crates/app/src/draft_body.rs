//! A body that somebody writes: which kinds may be written, and the advice for a
//! field that does not fit.

use carewallet_core::kind::Shape;
use carewallet_core::value::BodyError;
use carewallet_core::{ErrorKind, Kind};

use crate::advice::Advice;
use crate::error::Error;

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
