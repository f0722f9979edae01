//! The members of a Questionnaire that are looked at. Each is read by itself: one
//! that is of another sort than FHIR has costs that member, and is told.

use serde_json::{Map, Value as Json};

/// The extension that keeps an item from being shown.
const HIDDEN: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

/// An object of FHIR, and what of it could not be read.
pub(super) struct Members<'j> {
    json: &'j Map<String, Json>,
    bad: Vec<&'static str>,
}

impl<'j> Members<'j> {
    pub(super) fn of(json: &'j Map<String, Json>) -> Self {
        let bad = Vec::new();
        Self { json, bad }
    }

    /// What could not be read, by name.
    pub(super) fn bad(self) -> Vec<&'static str> {
        self.bad
    }

    fn get(&self, name: &str) -> Option<&'j Json> {
        self.json.get(name).filter(|json| !json.is_null())
    }

    pub(super) fn text(&mut self, name: &'static str) -> Option<&'j str> {
        let json = self.get(name)?;
        let text = json.as_str();
        if text.is_none() {
            self.bad.push(name);
        }
        text.filter(|text| !text.trim().is_empty())
    }

    /// Yes or no; a word in quotes is taken for what it says, and told.
    fn yes(&mut self, name: &'static str) -> bool {
        let Some(json) = self.get(name) else {
            return false;
        };
        if !json.is_boolean() {
            self.bad.push(name);
        }
        json.as_bool() == Some(true) || json.as_str() == Some("true")
    }

    pub(super) fn list(&mut self, name: &'static str) -> &'j [Json] {
        match self.get(name) {
            None => &[],
            Some(Json::Array(list)) => list,
            Some(_) => {
                self.bad.push(name);
                &[]
            }
        }
    }
}

/// A question, a group of them, or words between them.
pub(super) struct Item<'j> {
    pub(super) link_id: Option<&'j str>,
    pub(super) text: Option<&'j str>,
    pub(super) kind: Option<&'j str>,
    pub(super) repeats: bool,
    pub(super) hidden: bool,
    /// The answers that may be chosen: `answerOption`, in STU3 `option`.
    pub(super) options: &'j [Json],
    /// Where the choices are listed: `answerValueSet`, in STU3 `options`.
    pub(super) value_set: Option<&'j str>,
    pub(super) conditional: bool,
    pub(super) initial: bool,
    pub(super) extended: bool,
    pub(super) items: Vec<Self>,
    /// Members that could not be read.
    pub(super) bad: Vec<&'static str>,
}

/// The items of a list; one that is no object is told as a member of its parent.
pub(super) fn items(list: &[Json]) -> Vec<Item<'_>> {
    let objects = list.iter().filter_map(Json::as_object);
    objects.map(Item::of).collect()
}

impl<'j> Item<'j> {
    fn of(json: &'j Map<String, Json>) -> Self {
        let mut from = Members::of(json);
        let extensions = from.list("extension");
        let mut options = from.list("answerOption");
        if options.is_empty() {
            options = from.list("option");
        }
        let inner = from.list("item");
        let mut item = Self {
            link_id: from.text("linkId"),
            text: from.text("text"),
            kind: from.text("type"),
            repeats: from.yes("repeats"),
            hidden: extensions.iter().any(hides),
            options,
            value_set: value_set(json),
            conditional: json.contains_key("enableWhen"),
            initial: json.keys().any(|name| name.starts_with("initial")),
            extended: extensions.iter().any(|one| !hides(one))
                || json.contains_key("modifierExtension"),
            items: items(inner),
            bad: Vec::new(),
        };
        if inner.iter().any(|one| !one.is_object()) {
            from.bad.push("item");
        }
        item.bad = from.bad();
        item
    }
}

fn hides(extension: &Json) -> bool {
    let yes = extension.get("valueBoolean").and_then(Json::as_bool);
    extension.get("url").and_then(Json::as_str) == Some(HIDDEN) && yes == Some(true)
}

fn value_set(json: &Map<String, Json>) -> Option<&str> {
    let later = json.get("answerValueSet");
    // STU3 has a Reference, R4 a canonical address.
    let stu3 = json.get("options");
    let reference = |json: &'_ Json| json.get("reference").is_some();
    match (later.or(stu3)?, stu3) {
        (Json::String(address), _) => Some(address),
        (_, Some(options)) if reference(options) => options.get("reference")?.as_str(),
        _ => Some(""),
    }
}
