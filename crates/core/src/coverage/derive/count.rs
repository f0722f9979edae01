//! How many there are: as many as are listed, so that list and number agree.

use serde_json::Value as Json;

use super::super::render;
use super::super::says::Says;
use super::{Follows, Sources};
use crate::form::AnswerType;

pub(super) fn count<'h, 'a>(sources: &Sources<'_, 'h, 'a>) -> Follows<'h, 'a> {
    let all: usize = sources
        .iter()
        .map(|source| {
            let mut parts = source.parts.clone();
            for part in &mut parts {
                // "None known" is a line of a list, but counts as nothing.
                let some = |says| !matches!(says, Says::None | Says::NoneKnown);
                part.findings.retain(|finding| some(finding.says));
            }
            render::lines(&render::given(AnswerType::List, &parts, &[])).len()
        })
        .sum();
    Follows::short(all.to_string(), Some(Json::from(all)), sources)
}
