//! Tests of the kinds: every kind, ways of writing, rules.

mod every_kind;
mod over;
mod person;
mod review;
mod rules;
mod unlikely;
mod writing;

use super::{Body, BodyError, Kind};
use crate::value::ValueError;

fn typed(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn body(kind: Kind, fields: &[(&str, &str)]) -> Body {
    match Body::from_fields(kind, &typed(fields)) {
        Ok(body) => body,
        Err(error) => panic!("{}: {error}", kind.name()),
    }
}

fn refused(kind: Kind, fields: &[(&str, &str)]) -> BodyError {
    Body::from_fields(kind, &typed(fields)).err().unwrap()
}

fn refused_json(kind: Kind, json: &str) -> BodyError {
    Body::from_json(kind, json).err().unwrap()
}

fn invalid(field: &str, reason: ValueError) -> BodyError {
    BodyError::Invalid {
        field: field.to_owned(),
        reason,
    }
}
