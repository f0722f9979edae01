//! Whether one person lives in the home.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::super::Lookup;
use super::super::says::Says;
use super::{Follows, Shortfall, Sources};
use crate::form::Asked;
use crate::kind::key;

/// Somebody whom the household does not name may live elsewhere; then it says
/// nothing about that person.
pub(super) fn lives_alone<'h, 'a>(
    sources: &Sources<'_, 'h, 'a>,
    lookup: &Lookup<'h, 'a>,
) -> Follows<'h, 'a> {
    let members = members(sources);
    let asked = sources.first().map(|s| s.answer.question.subject);
    let names = asked.and_then(|asked| lookup.names(asked));
    let named = names.filter(|names| !names.is_empty());
    let here = named.map(|names| members.iter().any(|member| names.have(member)));
    // The home is the person's. Where several live there, the person is not alone, even if not
    // named among them. A carer may live elsewhere.
    let sure = match here {
        Some(here) => here || (members.len() > 1 && asked != Some(Asked::Carer)),
        None => asked != Some(Asked::Carer),
    };
    if members.is_empty() || !sure {
        return Follows::nothing(Some(Shortfall::Nothing));
    }
    Follows::yes_no(members.len() == 1, sources)
}

/// Who lives there, each once.
fn members(sources: &Sources<'_, '_, '_>) -> BTreeSet<String> {
    let parts = sources.iter().flat_map(|source| &source.parts);
    let findings = parts.flat_map(|part| &part.findings);
    let values = findings.filter_map(|finding| match finding.says {
        Says::Value(_, json) => Some(json),
        _ => None,
    });
    let groups = values.flat_map(|json| match json {
        Json::Array(groups) => groups.as_slice(),
        one => std::slice::from_ref(one),
    });
    groups
        .filter_map(|group| group.get("person")?.as_str())
        .map(key)
        .collect()
}
