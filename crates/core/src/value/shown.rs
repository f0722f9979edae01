//! A value that stands in a field, in plain English, from its JSON alone.

use serde_json::Value as Json;

use super::joint::one_line;
use super::{
    ChiNumber, ClockTime, Coded, Date, Dose, Email, Fact, HcNumber, LanguageTag, Line, Money,
    NhsNumber, NiNumber, NoneKnown, OdsCode, PartialDate, Phone, Postcode, Reading, Shape, Text,
    Timestamp, Uprn, Value, YesNo, listed,
};

impl Shape {
    /// What a value of this shape says in plain English; `None` if the JSON is
    /// no value of this shape. Answers without a value are not looked at here.
    pub fn shown(self, json: &Json) -> Option<String> {
        match self {
            Self::Many(inner) => many(*inner, json.as_array()?),
            Self::Choice(choices) => {
                let name = json.as_str()?;
                let found = choices.iter().find(|choice| choice.name == name)?;
                Some(found.says.to_owned())
            }
            Self::Count { .. } => Some(json.as_u64()?.to_string()),
            Self::Group { fields, .. } => {
                let map = json.as_object()?;
                let facts = fields.iter().filter_map(|field| {
                    let value = map.get(field.name)?;
                    Some(Fact {
                        label: field.label,
                        text: field.shape.shown(value)?,
                    })
                });
                Some(one_line(&facts.collect::<Vec<_>>()))
            }
            single => single.single(json.clone()),
        }
    }

    fn single(self, json: Json) -> Option<String> {
        match self {
            Self::ChiNumber => shown::<ChiNumber>(json),
            Self::ClockTime => shown::<ClockTime>(json),
            Self::Coded { .. } => shown::<Coded>(json),
            Self::Date => shown::<Date>(json),
            Self::Dose => shown::<Dose>(json),
            Self::Email => shown::<Email>(json),
            Self::HcNumber => shown::<HcNumber>(json),
            Self::Language => shown::<LanguageTag>(json),
            Self::Line => shown::<Line>(json),
            Self::Money => shown::<Money>(json),
            Self::NhsNumber => shown::<NhsNumber>(json),
            Self::NiNumber => shown::<NiNumber>(json),
            Self::NoneKnown => shown::<NoneKnown>(json),
            Self::OdsCode => shown::<OdsCode>(json),
            Self::PartialDate => shown::<PartialDate>(json),
            Self::Phone => shown::<Phone>(json),
            Self::Postcode => shown::<Postcode>(json),
            Self::Reading => shown::<Reading>(json),
            Self::Text => shown::<Text>(json),
            Self::Time => shown::<Timestamp>(json),
            Self::Uprn => shown::<Uprn>(json),
            Self::YesNo => shown::<YesNo>(json),
            // Keys, hashes and ids are nothing to read; the others came before.
            _ => json.as_str().map(str::to_owned),
        }
    }
}

fn shown<T: Value>(json: Json) -> Option<String> {
    Some(T::from_json(json).ok()?.shown())
}

fn many(inner: Shape, items: &[Json]) -> Option<String> {
    let items: Option<Vec<String>> = items.iter().map(|item| inner.shown(item)).collect();
    Some(listed(&items?))
}

#[cfg(test)]
mod tests {
    use crate::kind::{Kind, examples};
    use crate::value::Shape;

    /// What a field shows alone is what the whole body shows for it.
    #[test]
    fn each_field_shows_what_the_body_shows() {
        let mut compared = 0;
        // A decision is told by what was decided, and not field by field.
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Decision) {
            let body = examples::example(*kind);
            let json = body.to_value();
            let facts = body.facts();
            for field in kind.fields() {
                let (Some(value), false) = (json.get(field.name), is_several(field.shape)) else {
                    continue;
                };
                let Some(shown) = field.shape.shown(value) else {
                    continue; // an answer such as "not known"
                };
                let alone = facts.iter().filter(|fact| fact.label == field.label);
                assert!(
                    alone.clone().any(|fact| fact.text == shown),
                    "{} {}: {shown}",
                    kind.name(),
                    field.name
                );
                compared += 1;
            }
        }
        assert!(compared > 200, "{compared}");
    }

    /// Groups give several facts.
    fn is_several(shape: Shape) -> bool {
        match shape {
            Shape::Many(inner) => is_several(*inner),
            shape => matches!(
                shape,
                Shape::Group { .. } | Shape::Hashes | Shape::Hash | Shape::Key | Shape::SheetId
            ),
        }
    }
}
