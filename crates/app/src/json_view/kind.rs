//! The kinds of entries and their fields, for programs.

use carewallet_core::Kind;
use carewallet_core::kind::{Field, Shape};
use serde::Serialize;

/// All kinds.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindList {
    /// The kinds, in the order of docs/kinds.md.
    pub kinds: Vec<KindView>,
}

/// One kind.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindView {
    /// Its name in commands and files.
    pub name: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it is for.
    pub says: &'static str,
    /// The section of a sheet in which it stands.
    pub section: &'static str,
    /// Whom it may be about.
    pub about: &'static str,
    /// How far it travels unless something else is said.
    pub default_lane: &'static str,
    /// How far it may travel at most.
    pub widest_lane: &'static str,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// One field of a kind.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldView {
    /// Its name in commands and files.
    pub name: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What it is for.
    pub says: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// Whether "not known" and its like are answers.
    pub answers: bool,
    /// Whether it may have several values.
    pub many: bool,
    /// How a value is written, in words.
    pub shape: String,
    /// The fields of a group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<Self>>,
    /// The only values that will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choices: Option<Vec<ChoiceView>>,
}

/// One value of a choice.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChoiceView {
    /// As it is written.
    pub name: &'static str,
    /// In words.
    pub says: &'static str,
}

impl KindList {
    /// All kinds.
    #[must_use]
    pub fn new() -> Self {
        let kinds = Kind::ALL.iter().map(|kind| KindView::new(*kind));
        Self {
            kinds: kinds.collect(),
        }
    }
}

impl Default for KindList {
    fn default() -> Self {
        Self::new()
    }
}

impl KindView {
    /// One kind.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        Self {
            name: kind.name(),
            title: kind.title(),
            says: kind.says(),
            section: kind.section().title(),
            about: kind.subject().name(),
            default_lane: kind.default_lane().name(),
            widest_lane: kind.widest_lane().name(),
            fields: kind.fields().iter().map(FieldView::new).collect(),
        }
    }
}

impl FieldView {
    fn new(field: &Field) -> Self {
        let shape = match field.shape {
            Shape::Many(inner) => *inner,
            shape => shape,
        };
        let fields = match shape {
            Shape::Group { fields, .. } | Shape::Coded { fields } => Some(fields),
            _ => None,
        };
        let choices = match shape {
            Shape::Choice(choices) => Some(choices),
            _ => None,
        };
        let choice = |c: &'static carewallet_core::value::Choice| ChoiceView {
            name: c.name,
            says: c.says,
        };
        Self {
            name: field.name,
            label: field.label,
            says: field.says,
            required: field.required,
            answers: field.answers,
            many: matches!(field.shape, Shape::Many(_)),
            shape: field.shape.says(),
            fields: fields.map(|fields| fields.iter().map(Self::new).collect()),
            choices: choices.map(|choices| choices.iter().map(choice).collect()),
        }
    }
}
