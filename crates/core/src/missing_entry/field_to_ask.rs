//! What a new entry at a path has to say, and what is left to ask.

use serde_json::{Map, Value as Json};

use super::FieldToAsk;
use crate::kind::{Field, Kind, Shape};
use crate::path::{Filter, Path, Step, Test};

/// What goes without saying at a path. An entry that stands there already says
/// what the filters of the entry want.
pub(super) fn given(path: &Path, stands: bool) -> Vec<(String, String)> {
    let mut given = Vec::new();
    if !stands {
        let filters = path.filters().iter();
        given.extend(filters.filter_map(|filter| only(path.kind(), "", filter)));
    }
    let mut place = String::new();
    for step in path.steps() {
        push_name(&mut place, step.field.name);
        let filters = step.filters.iter();
        given.extend(filters.filter_map(|filter| only(path.kind(), &place, filter)));
    }
    given
}

/// What a filter wants, if that is one thing: which of several papers it is
/// has to be asked. Of several activities that one question means, the first
/// will do.
fn only(kind: Kind, place: &str, filter: &Filter) -> Option<(String, String)> {
    let Test::Is(values) = &filter.test else {
        return None;
    };
    if values.len() > 1 && kind != Kind::Function {
        return None;
    }
    Some((name_of(place, filter), values.first()?.clone()))
}

fn name_of(place: &str, filter: &Filter) -> String {
    let mut name = place.to_owned();
    for field in &filter.fields {
        push_name(&mut name, field.name);
    }
    name
}

/// The fields for which the path allows several names.
fn open(path: &Path) -> impl Iterator<Item = FieldToAsk> {
    path.filters()
        .iter()
        .filter_map(|filter| match &filter.test {
            Test::Is(values) if values.len() > 1 => Some(FieldToAsk {
                name: name_of("", filter),
                field: filter.fields.last()?,
                only: values.clone(),
            }),
            _ => None,
        })
}

fn push_name(place: &mut String, name: &str) {
    if !place.is_empty() {
        place.push('.');
    }
    place.push_str(name);
}

/// What has to be asked, in order.
pub(super) fn asks(
    path: &Path,
    given: &[(String, String)],
    stands: Option<&Map<String, Json>>,
) -> Vec<FieldToAsk> {
    let mut asks = Vec::new();
    let fields = path.kind().fields().iter();
    if stands.is_none() {
        let required = fields.clone().filter(|field| field.required);
        required.for_each(|field| add(&mut asks, wanted("", field)));
        open(path).for_each(|wanted| add(&mut asks, wanted));
    }
    if path.steps().is_empty() {
        // "None" as the answer to the first question says that none is known.
        let useful = fields.filter(|field| field.name != "none_known");
        useful.for_each(|field| add(&mut asks, wanted("", field)));
        let held = given_by_filters(path, stands.is_some());
        asks.retain(|ask| !held.contains(&ask.name));
    }
    within(path.steps(), stands, &mut asks);
    asks.retain(|ask| !is_given(ask, given));
    asks
}

/// The fields that an entry that stands has right already.
fn given_by_filters(path: &Path, stands: bool) -> Vec<String> {
    let filters = path.filters().iter().filter(|_| stands);
    let is = filters.filter(|filter| matches!(filter.test, Test::Is(_)));
    is.map(|filter| name_of("", filter)).collect()
}

fn is_given(ask: &FieldToAsk, given: &[(String, String)]) -> bool {
    given.iter().any(|(name, _)| *name == ask.name)
}

/// The last field, and what the groups around it must have.
fn within(steps: &[Step], mut held: Option<&Map<String, Json>>, asks: &mut Vec<FieldToAsk>) {
    let mut place = String::new();
    for (at, step) in steps.iter().enumerate() {
        let Some(next) = steps.get(at + 1) else {
            last(&place, step, asks);
            return;
        };
        push_name(&mut place, step.field.name);
        // A group of a list may have to be a new one.
        held = held.and_then(|map| map.get(step.field.name)?.as_object());
        for field in inner(step.field.shape) {
            let there = held.is_some_and(|map| map.contains_key(field.name));
            if field.required && !there && field.name != next.field.name {
                add(asks, wanted(&place, field));
            }
        }
    }
}

/// The last field; of groups that are chosen among, the fields of such a group.
fn last(place: &str, step: &Step, asks: &mut Vec<FieldToAsk>) {
    if step.filters.is_empty() {
        add(asks, wanted(place, step.field));
        return;
    }
    let mut place = place.to_owned();
    push_name(&mut place, step.field.name);
    for field in inner(step.field.shape) {
        add(asks, wanted(&place, field));
    }
}

fn inner(shape: Shape) -> &'static [Field] {
    match shape {
        Shape::Group { fields, .. } | Shape::Coded { fields } => fields,
        Shape::Many(shape) => inner(*shape),
        _ => &[],
    }
}

/// A field as it is asked: of a group that must be there, its main field.
fn wanted(place: &str, field: &'static Field) -> FieldToAsk {
    let mut name = place.to_owned();
    push_name(&mut name, field.name);
    if let (Shape::Group { fields, main }, false) = (field.shape, field.answers)
        && let Some(main) = fields.iter().find(|inner| Some(inner.name) == main)
    {
        push_name(&mut name, main.name);
        let only = Vec::new();
        return FieldToAsk {
            name,
            field: main,
            only,
        };
    }
    let only = Vec::new();
    FieldToAsk { name, field, only }
}

/// Adds something to ask, once.
pub(super) fn add(asks: &mut Vec<FieldToAsk>, wanted: FieldToAsk) {
    match asks.iter_mut().find(|ask| ask.name == wanted.name) {
        // A required field may have come first, without the names that the path allows.
        Some(there) if there.only.is_empty() => there.only = wanted.only,
        Some(_) => {}
        None => asks.push(wanted),
    }
}
