//! Rules that no single member of an envelope can keep, and entries that change
//! others.

use serde_json::{Value, json};

use super::{set, vector};
use crate::keys;
use crate::vector::Vector;
use crate::vector::sound::{edited, entry, entry_of, id, medicine, with};

pub(super) fn all() -> Vec<Vector> {
    let mut all = rules();
    all.extend(lists());
    all.extend(changes());
    all
}

/// Ids of entries that are nowhere, sorted.
fn ids(count: u8) -> Value {
    let mut ids: Vec<String> = (0..count).map(|n| id(&format!("nowhere {n}"))).collect();
    ids.sort();
    ids.into()
}

fn rules() -> Vec<Vector> {
    let spoken = with(entry(), "voice", "spoken_for".into());
    let grounds = with(spoken.clone(), "basis", "lasting power of attorney".into());
    let two = with(with(entry(), "replaces", ids(1)), "withdraws", ids(1));
    vec![
        vector(
            "spoken_for",
            "success",
            "somebody speaks for the person, and says on what ground",
            &grounds,
        ),
        vector(
            "no_basis",
            "rule",
            "somebody speaks for the person and does not say on what ground",
            &spoken,
        ),
        vector(
            "replaces_and_withdraws",
            "rule",
            "only one of the two",
            &two,
        ),
    ]
}

fn lists() -> Vec<Vector> {
    let Value::Array(mut turned) = ids(2) else {
        return Vec::new();
    };
    turned.reverse();
    let twice = json!([turned[0], turned[0]]);
    vec![
        set(
            "after_8",
            "success",
            "eight earlier entries",
            "after",
            ids(8),
        ),
        set("after_9", "rule", "nine earlier entries", "after", ids(9)),
        set(
            "after_turned",
            "rule",
            "earlier entries not sorted",
            "after",
            turned.into(),
        ),
        set(
            "after_twice",
            "rule",
            "one earlier entry twice",
            "after",
            twice,
        ),
        set(
            "replaces_64",
            "success",
            "64 replaced entries",
            "replaces",
            ids(64),
        ),
        set(
            "replaces_65",
            "rule",
            "65 replaced entries",
            "replaces",
            ids(65),
        ),
    ]
}

fn changes() -> Vec<Vector> {
    let withdrawal = with(entry(), "withdraws", ids(1));
    let why = json!({"why": "It was stopped."});
    let unknown = |body| {
        edited(entry(), |members| {
            members.insert("kind".to_owned(), "dream_diary".into());
            members.insert("body".to_owned(), body);
        })
    };
    vec![
        vector(
            "withdrawal",
            "success",
            "a withdrawal and its reason",
            &with(withdrawal.clone(), "body", why.clone()),
        ),
        vector(
            "withdrawal_with_body",
            "missing_field",
            "a withdrawal with a body of its kind instead of a reason",
            &withdrawal,
        ),
        vector(
            "why_without_withdrawal",
            "missing_field",
            "a reason where the fields of the kind belong: nothing is withdrawn",
            &with(entry(), "body", why),
        ),
        vector(
            "unknown_kind",
            "success",
            "a kind of a newer version is carried as it is",
            &unknown(json!({"night": 3})),
        ),
        vector(
            "unknown_kind_list",
            "not_an_object",
            "the body of a kind of a newer version must be an object",
            &unknown(json!([3])),
        ),
        vector(
            "agency",
            "success",
            "an entry of an agency",
            &entry_of(&keys::identity(keys::AGENCY), 0, &medicine()),
        ),
    ]
}
