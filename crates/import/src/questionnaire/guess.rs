//! Whom a questionnaire addresses: FHIR says at most whom it is about.

use carewallet_core::form::Asked;
use serde_json::Value as Json;

use super::item::Item;
use super::source::Source;

/// Words with which a form speaks to the carer of the person.
const TO_THE_CARER: &[&str] = &[
    "you care for",
    "you look after",
    "you are caring for",
    "your caring role",
    "as a carer",
];
/// Questions that speak to the carer before the form does.
const FEW: usize = 2;

/// Who is addressed, and why that is thought.
pub(super) fn asks(source: &Source<'_>, title: &str, items: &[Item<'_>]) -> (Asked, &'static str) {
    let subject = source.questionnaire.get("subjectType");
    let subjects: Vec<&str> = subject
        .and_then(Json::as_array)
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .collect();
    if subjects == ["RelatedPerson"] {
        return (Asked::Carer, "it is about a RelatedPerson");
    }
    let title = title.to_lowercase();
    if ["carer's", "carers", "carer\u{2019}s"]
        .iter()
        .any(|word| title.contains(word))
    {
        return (Asked::Carer, "its title names the carer");
    }
    if to_the_carer(items) >= FEW {
        return (
            Asked::Carer,
            "its questions speak of the person you care for",
        );
    }
    (Asked::Person, "nothing in it speaks to the carer")
}

fn to_the_carer(items: &[Item<'_>]) -> usize {
    let one = |item: &Item<'_>| {
        let words = item.text.unwrap_or_default().to_lowercase();
        let says = TO_THE_CARER.iter().any(|phrase| words.contains(phrase));
        usize::from(says) + to_the_carer(&item.items)
    };
    items.iter().map(one).sum()
}
