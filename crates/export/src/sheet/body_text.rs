//! The text of a body in the language of a sheet. Labels and choices are
//! translated; what somebody typed stays word for word. In English it equals
//! `Body::facts`.

use carewallet_core::Body;
use carewallet_core::kind::{FixedTitle, Title};
use carewallet_core::value::{BodyField, Date, Field, Joint, PartialDate, Shape, listed};
use serde_json::{Map, Value as Json};

use crate::entry_text::Line;
use crate::i18n::Localizer;

/// The lines of a body, in the order of its fields.
pub(crate) fn lines(localizer: &Localizer, body: &Body) -> Vec<Line> {
    let kind = body.kind();
    if kind.is_of_the_wallet() {
        // These never leave the wallet, so nobody needs them in another language; but
        // for what was decided about an agency's facts, which stand in its own words.
        let facts = body.facts().into_iter();
        return facts.map(|fact| Line::new(fact.label, fact.text)).collect();
    }
    let mut out = Vec::new();
    if let Json::Object(map) = body.to_value() {
        push_fields(localizer, kind.name(), (kind.fields(), &map), &mut out);
    }
    out
}

/// The text of one field, marked as one value for bidi; `None` without a value.
pub(crate) fn field<F: BodyField>(localizer: &Localizer, field: &F) -> Option<String> {
    let json = field.given_json()?;
    Some(localizer.value(&value_text(localizer, F::SHAPE, &json)?))
}

/// The fields of a body or of a group in it; `within` is where that stands.
fn push_fields(
    localizer: &Localizer,
    within: &str,
    (fields, map): (&[Field], &Map<String, Json>),
    out: &mut Vec<Line>,
) {
    for field in fields {
        if let Some(json) = map.get(field.name) {
            let path = format!("{within}.{}", field.name);
            push(localizer, &path, (field, json), out);
        }
    }
}

fn push(localizer: &Localizer, path: &str, (field, json): (&Field, &Json), out: &mut Vec<Line>) {
    let label = localizer.term_both(field.label);
    let line = |text: String, english: String, json: &Json| Line {
        label: label.clone(),
        text,
        english,
        path: path.to_owned(),
        value: Some(json.clone()),
    };
    if let Some(says) = is_answer(field, json) {
        out.push(line(localizer.choice(says), says.to_owned(), json));
        return;
    }
    match (field.shape, json) {
        (Shape::Group { fields, .. }, Json::Object(map)) => {
            push_fields(localizer, path, (fields, map), out);
        }
        (Shape::Many(inner @ Shape::Group { .. }), Json::Array(items)) => {
            out.extend(items.iter().filter_map(|item| {
                let text = localizer.value(&value_text(localizer, *inner, item)?);
                Some(line(text, inner.shown(item)?, item))
            }));
        }
        (shape, json) => out.extend(value_text(localizer, shape, json).map(|text| {
            let english = shape.shown(json).unwrap_or_default();
            line(localizer.value(&text), english, json)
        })),
    }
}

/// The English of an answer without a value, such as "not known".
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

fn value_text(localizer: &Localizer, shape: Shape, json: &Json) -> Option<String> {
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

/// Joined as core joins them.
fn many(localizer: &Localizer, inner: Shape, items: &[Json]) -> Option<String> {
    let items: Option<Vec<String>> = items
        .iter()
        .map(|item| Some(localizer.value(&value_text(localizer, inner, item)?)))
        .collect();
    Some(listed(&items?))
}

/// A group on one line, phrased as a person would say it.
fn one_line(localizer: &Localizer, fields: &[Field], map: &Map<String, Json>) -> Option<String> {
    let mut out = String::new();
    for field in fields {
        let Some(json) = map.get(field.name) else {
            continue;
        };
        let Some(translated) = value_text(localizer, field.shape, json) else {
            continue;
        };
        // The first value names the group and stands without a joint.
        if out.is_empty() {
            out = translated;
            continue;
        }
        let joint = Joint::of(field.label);
        out.push_str(joint.apart());
        out.push_str(&joined(localizer, joint, &translated, json));
    }
    (!out.is_empty()).then_some(out)
}

/// A value phrased to follow the others of its group.
fn joined(localizer: &Localizer, joint: Joint, translated: &str, json: &Json) -> String {
    let with = |id: &str| localizer.say_with(id, [("value", translated.into())]);
    let counted = |id: &str| match json.as_u64() {
        Some(count) => localizer.say_with(id, [("count", count.into())]),
        None => translated.to_owned(),
    };
    match joint {
        Joint::Bracketed => format!("({translated})"),
        Joint::Quoted => format!("“{translated}”"),
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
        Joint::Leak if json.as_bool() == Some(false) => localizer.say("joint-no-leak"),
        Joint::Leak => localizer.say("joint-leak"),
        Joint::Called => with("joint-called"),
        Joint::Title => with("joint-title"),
        Joint::Formerly => with("joint-formerly"),
        Joint::Code => with("joint-code"),
        // These occur only in hand-overs, which never leave the wallet.
        Joint::Bare | Joint::Version | Joint::Questions | Joint::Answered | Joint::New => {
            translated.to_owned()
        }
    }
}

/// The title of a body: fixed words are translated, what somebody typed is
/// marked as a value.
pub(crate) fn title(localizer: &Localizer, body: &Body) -> String {
    match body.title() {
        Title::Words(words) => localizer.value(&words),
        Title::Fixed(fixed) => beside(&fixed_title(localizer, fixed), fixed.says()),
        Title::Choice(choice) => beside(&localizer.term(choice), choice),
        Title::ChoiceOf(choice, words) => {
            let choice = bracketed(&localizer.term(choice), choice);
            format!("{choice}: {}", localizer.value(&words))
        }
        Title::NoneKnown(choice) => {
            let choice = bracketed(&localizer.term(choice), choice);
            format!("{choice}: {}", localizer.choice("none known"))
        }
        Title::When(choice, when) => {
            let translated = format!("{} ({})", localizer.term(choice), localizer.term(when));
            beside(&translated, &body.headline())
        }
    }
}

fn fixed_title(localizer: &Localizer, title: FixedTitle) -> String {
    match title {
        FixedTitle::NoConditions => localizer.say("none-conditions"),
        FixedTitle::NoAllergies => localizer.say("none-allergies"),
        FixedTitle::NoMedicines => localizer.say("none-medicines"),
        FixedTitle::NoEquipment => localizer.say("none-equipment"),
        FixedTitle::Adjustment => localizer.say("title-adjustment"),
        FixedTitle::KeySafe => localizer.say("title-key-safe"),
        FixedTitle::Home => localizer.say("the-home"),
        FixedTitle::Address | FixedTitle::Household | FixedTitle::Continence => {
            localizer.term(title.says())
        }
    }
}

pub(super) fn beside(translated: &str, english: &str) -> String {
    if translated == english {
        return translated.to_owned();
    }
    format!("{translated} · {english}")
}

fn bracketed(translated: &str, english: &str) -> String {
    // Some translations contain the English already: "lekarz rodzinny (GP)".
    if translated == english || translated.ends_with(&format!("({english})")) {
        return translated.to_owned();
    }
    format!("{translated} ({english})")
}

#[cfg(test)]
mod tests {
    use carewallet_core::Kind;
    use carewallet_core::kind::examples::example;

    use super::*;
    use crate::language::Language;

    #[test]
    fn in_english_it_is_what_the_body_says() {
        let localizer = Localizer::new(Language::English);
        for kind in Kind::ALL {
            let body = example(*kind);
            let pairs: Vec<(String, String)> = lines(&localizer, &body)
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
            assert_eq!(pairs, facts, "{}", kind.name());
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
        let lines = lines(&localizer, &allergy);
        assert_eq!(lines[0].text, "severe");
        assert!(lines[1].text.ends_with("(severe)") && lines[1].text != "severe");
        assert!(lines[0].label.ends_with(" · Allergic to"));
        assert!(title(&localizer, &allergy) == "severe");
        let paper = body(
            Kind::Legal,
            &[("type", "lpa_hw"), ("original_where", "not known")],
        );
        let lines = super::lines(&localizer, &paper);
        assert!(lines[1].text.ends_with("(not known)") && lines[1].english == "not known");
        let Body::Legal(legal) = &paper else { panic!() };
        assert!(field(&localizer, &legal.original_where).is_none());
        let doctor = body(
            Kind::Professional,
            &[("role", "dentist"), ("name", "Ms Bell")],
        );
        let title = title(&localizer, &doctor);
        assert!(title.ends_with(" (Dentist): Ms Bell"), "{title}");
    }

    /// What somebody typed is never taken for words of ours.
    #[test]
    fn typed_words_that_read_like_a_title_stay_as_they_are() {
        let polish = Localizer::new(Language::Polish);
        let typed = body(Kind::Equipment, &[("what", "No equipment")]);
        assert_eq!(title(&polish, &typed), "No equipment");
        let none = body(Kind::Equipment, &[("none_known", "yes")]);
        assert!(title(&polish, &none).ends_with(" · No equipment"));
    }

    #[test]
    fn every_fixed_title_is_translated() {
        let english = Localizer::new(Language::English);
        for fixed in FixedTitle::ALL {
            assert_eq!(fixed_title(&english, fixed), fixed.says());
            for language in Language::ALL {
                let translated = fixed_title(&Localizer::new(language), fixed);
                let same = translated == fixed.says();
                assert_eq!(same, language == Language::English, "{translated}");
            }
        }
    }

    fn strength_of(body: &Body) -> &impl BodyField {
        let Body::Medication(medicine) = body else {
            panic!("not a medicine");
        };
        &medicine.strength
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
            field(&english, strength_of(&medicine)).unwrap(),
            "250 mg/5 ml"
        );
        let arabic = Localizer::new(Language::Arabic);
        assert_eq!(title(&arabic, &medicine), "باراسيتامول");
        let strength = field(&arabic, strength_of(&medicine)).unwrap();
        assert_eq!(strength, marked("250 mg/5 ml"));
        let lines = lines(&arabic, &medicine);
        assert!(lines.iter().all(|line| !line.english.contains(OPEN)));
        let nurse = body(
            Kind::Professional,
            &[("role", "district_nurse"), ("name", "سارة 5")],
        );
        let named = format!("District nurse: {}", marked("سارة 5"));
        assert_eq!(title(&english, &nurse), named);
    }
}
