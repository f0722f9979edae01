//! Which Questionnaire a file holds, by itself or in a Bundle, and the lists of
//! choices that come with it.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::QuestionnaireError;

/// A Questionnaire, and the ValueSets beside it by what they are called.
pub(super) struct Source<'j> {
    pub(super) questionnaire: &'j Map<String, Json>,
    value_sets: BTreeMap<String, &'j Json>,
}

impl<'j> Source<'j> {
    pub(super) fn of(json: &'j Json) -> Result<Self, QuestionnaireError> {
        let is = |json: &Json, what: &str| json.get("resourceType").is_some_and(|t| t == what);
        let entries: Vec<&Json> = if is(json, "Bundle") {
            list(json, "entry")
                .filter_map(|entry| entry.get("resource"))
                .collect()
        } else {
            vec![json]
        };
        let mut found = entries.iter().filter(|one| is(one, "Questionnaire"));
        let questionnaire = found.next().and_then(|json| json.as_object());
        let Some(questionnaire) = questionnaire else {
            return Err(QuestionnaireError::NotAQuestionnaire);
        };
        let more = found.count();
        if more > 0 {
            return Err(QuestionnaireError::Several { count: more + 1 });
        }
        let contained = questionnaire.get("contained").and_then(Json::as_array);
        let mut value_sets = BTreeMap::new();
        for set in entries.iter().copied().filter(|one| is(one, "ValueSet")) {
            for name in [text(set, "url"), text(set, "id")].into_iter().flatten() {
                value_sets.insert(name.to_owned(), set);
            }
        }
        for set in contained
            .into_iter()
            .flatten()
            .filter(|one| is(one, "ValueSet"))
        {
            if let Some(id) = text(set, "id") {
                value_sets.insert(format!("#{}", id.trim_start_matches('#')), set);
            }
        }
        Ok(Self {
            questionnaire,
            value_sets,
        })
    }

    /// The codes of a list that came with the questionnaire, each as a Coding.
    pub(super) fn codes(&self, address: &str) -> Vec<&'j Json> {
        let plain = address.split('|').next().unwrap_or_default();
        let last = plain.rsplit('/').next().unwrap_or_default();
        let Some(set) = self.value_sets.get(plain).or(self.value_sets.get(last)) else {
            return Vec::new();
        };
        let mut codes = Vec::new();
        if let Some(expansion) = set.get("expansion") {
            below(expansion, &mut codes);
        }
        if codes.is_empty() {
            let compose = set.get("compose").into_iter();
            let includes = compose.flat_map(|compose| list(compose, "include"));
            codes.extend(includes.flat_map(|include| list(include, "concept")));
        }
        codes
    }
}

/// The codes of an expansion, groups in groups opened.
fn below<'j>(json: &'j Json, codes: &mut Vec<&'j Json>) {
    for code in list(json, "contains") {
        if code.get("abstract").is_none_or(|no| no != true) {
            codes.push(code);
        }
        below(code, codes);
    }
}

fn list<'j>(json: &'j Json, name: &str) -> impl Iterator<Item = &'j Json> {
    json.get(name)
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
}

fn text<'j>(json: &'j Json, name: &str) -> Option<&'j str> {
    json.get(name).and_then(Json::as_str)
}
