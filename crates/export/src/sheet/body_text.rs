//! What a body says, in the language of a sheet: labels and choices are
//! translated, what somebody typed stays word for word. In English it is what
//! `Body::facts` says.

use carewallet_core::value::{Date, Field, Joint, PartialDate, Shape, listed};
use carewallet_core::{Body, Kind};
use serde_json::{Map, Value as Json};

use crate::entry_text::Line;
use crate::i18n::Localizer;

/// The lines of a body, in the order of its fields.
pub(crate) fn lines(localizer: &Localizer, body: &Body) -> Vec<Line> {
    let kind = body.kind();
    if kind.is_of_the_wallet() {
        // They never leave; keys and hashes have a form of their own.
        let facts = body.facts().into_iter();
        return facts.map(|fact| Line::new(fact.label, fact.text)).collect();
    }
    let mut out = Vec::new();
    if let Json::Object(map) = body.to_value() {
        push_fields(localizer, kind.fields(), &map, &mut out);
    }
    out
}

/// What one field says, marked as one value; nothing where it has none.
pub(crate) fn field(localizer: &Localizer, body: &Body, name: &str) -> Option<String> {
    let field = body.kind().fields().iter().find(|field| field.name == name);
    debug_assert!(field.is_some(), "{} has no {name}", body.kind().name());
    let field = field?;
    let json = body.to_value();
    let json = json.get(name)?;
    if is_answer(field, json).is_some() {
        return None;
    }
    Some(localizer.value(&shown(localizer, field.shape, json)?))
}

fn push_fields(
    localizer: &Localizer,
    fields: &[Field],
    map: &Map<String, Json>,
    out: &mut Vec<Line>,
) {
    for field in fields {
        if let Some(json) = map.get(field.name) {
            push(localizer, field, json, out);
        }
    }
}

fn push(localizer: &Localizer, field: &Field, json: &Json, out: &mut Vec<Line>) {
    let label = localizer.term_both(field.label);
    if let Some(says) = is_answer(field, json) {
        out.push(Line {
            label,
            text: localizer.choice(says),
            english: says.to_owned(),
        });
        return;
    }
    match (field.shape, json) {
        (Shape::Group { fields, .. }, Json::Object(map)) => {
            push_fields(localizer, fields, map, out)
        }
        (Shape::Many(inner @ Shape::Group { .. }), Json::Array(items)) => {
            out.extend(items.iter().filter_map(|item| {
                Some(Line {
                    label: label.clone(),
                    text: localizer.value(&shown(localizer, *inner, item)?),
                    english: inner.shown(item)?,
                })
            }));
        }
        (shape, json) => out.extend(shown(localizer, shape, json).map(|text| Line {
            label,
            text: localizer.value(&text),
            english: shape.shown(json).unwrap_or_default(),
        })),
    }
}

/// An answer that is no value, in plain English.
fn is_answer(field: &Field, json: &Json) -> Option<&'static str> {
    let map = json.as_object().filter(|map| map.len() == 1)?;
    let name = map.get("answer").filter(|_| field.answers)?.as_str()?;
    Some(match name {
        "none" => "none",
        "not_asked" => "not asked",
        "prefer_not_to_say" => "prefer not to say",
        _ => "not known",
    })
}

fn shown(localizer: &Localizer, shape: Shape, json: &Json) -> Option<String> {
    match shape {
        Shape::Many(inner) => many(localizer, *inner, json.as_array()?),
        Shape::Choice(choices) => {
            let name = json.as_str()?;
            let found = choices.iter().find(|choice| choice.name == name)?;
            Some(localizer.choice(found.says))
        }
        Shape::Group { fields, .. } => one_line(localizer, fields, json.as_object()?),
        Shape::Date => {
            let day = Date::parse(json.as_str()?).ok()?;
            Some(localizer.date(day))
        }
        Shape::PartialDate => {
            let day = PartialDate::parse(json.as_str()?).ok()?;
            Some(localizer.partial_date(day))
        }
        Shape::YesNo | Shape::NoneKnown => Some(localizer.choice(&shape.shown(json)?)),
        _ => shape.shown(json),
    }
}

/// As core joins them.
fn many(localizer: &Localizer, inner: Shape, items: &[Json]) -> Option<String> {
    let items: Option<Vec<String>> = items
        .iter()
        .map(|item| Some(localizer.value(&shown(localizer, inner, item)?)))
        .collect();
    Some(listed(&items?))
}

/// One group on one line, as a person says it.
fn one_line(localizer: &Localizer, fields: &[Field], map: &Map<String, Json>) -> Option<String> {
    let mut out = String::new();
    for field in fields {
        let Some(json) = map.get(field.name) else {
            continue;
        };
        let Some(said) = shown(localizer, field.shape, json) else {
            continue;
        };
        if out.is_empty() {
            out = said;
            continue;
        }
        let joint = Joint::of(field.label);
        let english = field.shape.shown(json)?;
        out.push_str(joint.apart());
        out.push_str(&joined(localizer, joint, &said, &english));
    }
    (!out.is_empty()).then_some(out)
}

/// A value of a group as it is said after the others.
fn joined(localizer: &Localizer, joint: Joint, said: &str, english: &str) -> String {
    let with = |id: &str| localizer.say_with(id, [("value", said.into())]);
    let counted = |id: &str| match english.parse::<u64>() {
        Ok(count) => localizer.say_with(id, [("count", count.into())]),
        Err(_) => said.to_owned(),
    };
    match joint {
        Joint::Bracketed => format!("({said})"),
        Joint::Quoted => format!("“{said}”"),
        Joint::At => with("joint-at"),
        Joint::Minutes => counted("joint-minutes"),
        Joint::People => counted("joint-people"),
        Joint::Size => with("joint-size"),
        Joint::PerDay => with("joint-per-day"),
        Joint::Supplier => with("joint-supplier"),
        Joint::Since => with("joint-since"),
        Joint::Here => with("joint-here"),
        Joint::Drank => with("joint-drank"),
        Joint::Passed => with("joint-passed"),
        Joint::Leak if english == "no" => localizer.say("joint-no-leak"),
        Joint::Leak => localizer.say("joint-leak"),
        Joint::Called => with("joint-called"),
        Joint::Title => with("joint-title"),
        Joint::Formerly => with("joint-formerly"),
        Joint::Code => with("joint-code"),
        // The counts of a form's questions never leave the wallet.
        Joint::Bare | Joint::Version | Joint::Questions | Joint::Answered | Joint::New => {
            said.to_owned()
        }
    }
}

/// The title of a body: parts of it that are fixed words are translated, the
/// others are marked as values.
pub(crate) fn title(localizer: &Localizer, body: &Body) -> String {
    let headline = body.headline();
    let fixed = fixed_words(localizer, body);
    if let Some((english, said)) = fixed.iter().find(|(english, _)| *english == headline) {
        return beside(said, english);
    }
    for (english, said) in &fixed {
        let rest = headline.strip_prefix(english);
        if let Some(rest) = rest.and_then(|rest| rest.strip_prefix(": ")) {
            let none = fixed.iter().find(|(english, _)| *english == rest);
            let rest = none.map_or_else(|| localizer.value(rest), |(_, said)| said.clone());
            return format!("{}: {rest}", bracketed(said, english));
        }
        for (when, says) in &fixed {
            if headline == format!("{english} ({when})") {
                return beside(&format!("{said} ({says})"), &headline);
            }
        }
    }
    localizer.value(&headline)
}

/// The choices that stand in titles. Others may look like a typed name.
const CHOSEN: [(Kind, &str); 11] = [
    (Kind::Address, "type"),
    (Kind::AboutMe, "heading"),
    (Kind::Statement, "topic"),
    (Kind::CommunicationNeed, "category"),
    (Kind::Legal, "type"),
    (Kind::Professional, "role"),
    (Kind::Event, "type"),
    (Kind::Measurement, "type"),
    (Kind::Function, "domain"),
    (Kind::Function, "when"),
    (Kind::Money, "type"),
];

/// The fixed words that may stand in the title, in English and as they are said.
fn fixed_words(localizer: &Localizer, body: &Body) -> Vec<(&'static str, String)> {
    let json = body.to_value();
    let mut found: Vec<(&'static str, String)> = Vec::new();
    let chosen = |field: &&Field| CHOSEN.contains(&(body.kind(), field.name));
    for field in body.kind().fields().iter().filter(chosen) {
        let (Shape::Choice(choices), Some(name)) =
            (field.shape, json.get(field.name).and_then(Json::as_str))
        else {
            continue;
        };
        let named = choices.iter().filter(|choice| choice.name == name);
        found.extend(named.map(|choice| (choice.says, localizer.term(choice.says))));
    }
    if json.get("none_known").is_some() {
        found.push(("none known", localizer.choice("none known")));
        found.extend(match body.kind() {
            Kind::Allergy => Some(("No known allergies", localizer.say("none-allergies"))),
            Kind::Condition => Some(("No known conditions", localizer.say("none-conditions"))),
            Kind::Medication => Some(("No medicines", localizer.say("none-medicines"))),
            Kind::Equipment => Some(("No equipment", localizer.say("none-equipment"))),
            _ => None,
        });
    }
    found.extend(match body.kind() {
        Kind::Adjustment => Some(("Reasonable adjustment", localizer.say("title-adjustment"))),
        Kind::KeySafe => Some(("Key safe", localizer.say("title-key-safe"))),
        Kind::Home => Some(("The home", localizer.say("the-home"))),
        Kind::Address => Some(("Address", localizer.term("Address"))),
        Kind::Household => Some(("Household", localizer.term("Household"))),
        Kind::Continence => Some(("Bladder and bowel", localizer.term("Bladder and bowel"))),
        _ => None,
    });
    found
}

pub(super) fn beside(said: &str, english: &str) -> String {
    if said == english {
        return said.to_owned();
    }
    format!("{said} · {english}")
}

fn bracketed(said: &str, english: &str) -> String {
    // Some translations hold the English already: "lekarz rodzinny (GP)".
    if said == english || said.ends_with(&format!("({english})")) {
        return said.to_owned();
    }
    format!("{said} ({english})")
}

#[cfg(test)]
mod tests {
    use carewallet_core::kind::examples::example;

    use super::*;
    use crate::language::Language;

    #[test]
    fn in_english_it_is_what_the_body_says() {
        let localizer = Localizer::new(Language::English);
        for kind in Kind::ALL {
            let body = example(*kind);
            let said: Vec<(String, String)> = lines(&localizer, &body)
                .into_iter()
                .map(|line| {
                    assert_eq!(line.text, line.english);
                    (line.label, line.text)
                })
                .collect();
            let facts = body.facts().into_iter();
            let facts: Vec<(String, String)> = facts
                .map(|fact| (fact.label.to_owned(), fact.text))
                .collect();
            assert_eq!(said, facts, "{}", kind.name());
            assert_eq!(title(&localizer, &body), body.headline());
        }
    }

    fn body(kind: Kind, fields: &[(&str, &str)]) -> Body {
        let fields: Vec<(String, String)> = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Body::from_fields(kind, &fields).unwrap()
    }

    #[test]
    fn fixed_words_are_translated_and_typed_words_are_not() {
        let localizer = Localizer::new(Language::Polish);
        let allergy = body(
            Kind::Allergy,
            &[
                ("substance", "severe"),
                ("severity", "severe"),
                ("when", "1974-05"),
            ],
        );
        let said = lines(&localizer, &allergy);
        assert_eq!(said[0].text, "severe");
        assert!(said[1].text.ends_with("(severe)") && said[1].text != "severe");
        assert!(said[0].label.ends_with(" · Allergic to"));
        assert!(title(&localizer, &allergy) == "severe");
        let paper = body(
            Kind::Legal,
            &[("type", "lpa_hw"), ("original_where", "not known")],
        );
        let said = lines(&localizer, &paper);
        assert!(said[1].text.ends_with("(not known)") && said[1].english == "not known");
        assert!(field(&localizer, &paper, "original_where").is_none());
        let doctor = body(
            Kind::Professional,
            &[("role", "dentist"), ("name", "Ms Bell")],
        );
        let title = title(&localizer, &doctor);
        assert!(title.ends_with(" (Dentist): Ms Bell"), "{title}");
    }

    #[test]
    fn values_against_the_language_are_marked_as_one() {
        use crate::bidi::{CLOSE, OPEN};
        let marked = |words: &str| format!("{OPEN}{words}{CLOSE}");
        let medicine = body(
            Kind::Medication,
            &[("name", "باراسيتامول"), ("strength", "250 mg/5 ml")],
        );
        let english = Localizer::new(Language::English);
        assert_eq!(title(&english, &medicine), marked("باراسيتامول"));
        assert_eq!(
            field(&english, &medicine, "strength").unwrap(),
            "250 mg/5 ml"
        );
        let arabic = Localizer::new(Language::Arabic);
        assert_eq!(title(&arabic, &medicine), "باراسيتامول");
        let strength = field(&arabic, &medicine, "strength").unwrap();
        assert_eq!(strength, marked("250 mg/5 ml"));
        let said = lines(&arabic, &medicine);
        assert!(said.iter().all(|line| !line.english.contains(OPEN)));
        let nurse = body(
            Kind::Professional,
            &[("role", "district_nurse"), ("name", "سارة 5")],
        );
        let named = format!("District nurse: {}", marked("سارة 5"));
        assert_eq!(title(&english, &nurse), named);
    }
}
