//! What may be chosen: the options of an item, or a list that came with the
//! questionnaire.

use carewallet_core::form::FormChoice;
use serde_json::Value as Json;

use super::item::Item;
use super::source::Source;
use super::words::words;

/// The choices, each value once, and what of them was lost.
pub(super) fn choices(
    item: &Item<'_>,
    source: &Source<'_>,
) -> (Vec<FormChoice>, Vec<&'static str>) {
    let listed = item.value_set.map(|set| source.codes(set));
    let listed = listed.into_iter().flatten().map(coding);
    let options = item.options.iter().map(option);
    let mut made: Vec<FormChoice> = Vec::new();
    let mut lost = Vec::new();
    for choice in options.chain(listed) {
        match choice {
            None => lost.push("has a choice without words"),
            Some(choice) if made.iter().any(|other| other.value == choice.value) => {
                lost.push("has two choices of one value; the first is kept");
            }
            Some(choice) => made.push(choice),
        }
    }
    // Said once, however many choices it holds for.
    let mut once: Vec<&'static str> = Vec::new();
    for what in lost {
        if !once.contains(&what) {
            once.push(what);
        }
    }
    (made, once)
}

fn option(option: &Json) -> Option<FormChoice> {
    if let Some(code) = option.get("valueCoding") {
        return coding(code);
    }
    let names = ["valueString", "valueInteger", "valueDate", "valueTime"];
    let value = names.iter().find_map(|name| option.get(*name))?;
    let text = match value {
        Json::String(text) => text.clone(),
        Json::Number(number) => number.to_string(),
        _ => return None,
    };
    choice(&text, &text)
}

fn coding(code: &Json) -> Option<FormChoice> {
    let text = |name: &str| {
        let text = code.get(name).and_then(Json::as_str);
        text.filter(|text| !text.trim().is_empty())
    };
    // The code is what programs compare; the display may be translated.
    let value = text("code").or(text("display"))?;
    choice(value, text("display").unwrap_or(value))
}

fn choice(value: &str, label: &str) -> Option<FormChoice> {
    Some(FormChoice {
        value: words(value)?.line,
        label: words(label)?.line,
        from: Vec::new(),
    })
}
