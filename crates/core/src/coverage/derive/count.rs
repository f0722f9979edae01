//! How many there are: as many as are listed, so that list and number agree.

use serde_json::Value as Json;

use super::super::says::Says;
use super::super::tell;
use super::{Follows, Sources};
use crate::form::AnswerType;

pub(super) fn count<'h, 'a>(sources: &Sources<'_, 'h, 'a>) -> Follows<'h, 'a> {
    let all: usize = sources
        .iter()
        .map(|source| {
            let mut parts = source.parts.clone();
            for part in &mut parts {
                let some = |says| !matches!(says, Says::None | Says::NoneKnown);
                part.said.retain(|said| some(said.says));
            }
            tell::lines(&tell::tell(AnswerType::List, &parts, &[])).len()
        })
        .sum();
    Follows::short(all.to_string(), Some(Json::from(all)), sources)
}
