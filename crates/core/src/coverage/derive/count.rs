//! How many there are.

use serde_json::Value as Json;

use super::super::part::Says;
use super::{Follows, Sources};

pub(super) fn count<'h, 'a>(sources: &Sources<'_, 'h, 'a>) -> Follows<'h, 'a> {
    let parts = sources.iter().flat_map(|source| &source.parts);
    let said = parts.flat_map(|part| &part.said);
    let all: usize = said
        .map(|said| match said.says {
            Says::None | Says::NoneKnown => 0,
            Says::Value(_, Json::Array(items)) => items.len(),
            Says::Value(..) | Says::Whole => 1,
        })
        .sum();
    Follows::short(all.to_string(), Some(Json::from(all)), sources)
}
