//! What a share tells of how old facts are.

use serde_json::Value;

use super::lettered;
use crate::vector::Vector;
use crate::vector::sound::with;

/// How old the facts of the two entries are: what is right or wrong, and the member's JSON.
const AGES: &[[&str; 4]] = &[
    [
        "since",
        "success",
        "facts that are older than their entries",
        r#"[{"days":{"2024-05-01":["*","name"],"2025-03-01":["dose"]},"entry":0},{"days":{"2025-03-01":["a_field_to_come.part"]},"entry":1}]"#,
    ],
    [
        "since_none",
        "not_canonical",
        "a second spelling of nothing",
        "[]",
    ],
    [
        "since_no_day",
        "not_a_share",
        "an entry without a day",
        r#"[{"days":{},"entry":0}]"#,
    ],
    [
        "since_no_fact",
        "not_a_share",
        "a day without a fact",
        r#"[{"days":{"2025-03-01":[]},"entry":0}]"#,
    ],
    [
        "since_no_such_day",
        "not_a_share",
        "a day that does not exist",
        r#"[{"days":{"2025-02-29":["name"]},"entry":0}]"#,
    ],
    [
        "since_two_days",
        "not_a_share",
        "one fact on two days",
        r#"[{"days":{"2024-05-01":["name"],"2025-03-01":["name"]},"entry":0}]"#,
    ],
    [
        "since_place",
        "not_a_share",
        "an entry that is not there",
        r#"[{"days":{"2025-03-01":["name"]},"entry":2}]"#,
    ],
    [
        "since_order",
        "not_a_share",
        "the later entry first",
        r#"[{"days":{"2025-03-01":["name"]},"entry":1},{"days":{"2025-03-01":["name"]},"entry":0}]"#,
    ],
    [
        "since_twice",
        "not_a_share",
        "one entry twice",
        r#"[{"days":{"2025-03-01":["name"]},"entry":0},{"days":{"2024-03-01":["dose"]},"entry":0}]"#,
    ],
    [
        "since_unsorted",
        "not_canonical",
        "facts out of order",
        r#"[{"days":{"2025-03-01":["name","dose"]},"entry":0}]"#,
    ],
    [
        "since_name",
        "not_a_share",
        "a name that no field can have",
        r#"[{"days":{"2025-03-01":["name..full"]},"entry":0}]"#,
    ],
    [
        "since_long_name",
        "not_a_share",
        "a name of 81 bytes",
        r#"[{"days":{"2025-03-01":["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]},"entry":0}]"#,
    ],
    [
        "since_member",
        "not_a_share",
        "a member that the format does not name",
        r#"[{"days":{"2025-03-01":["name"]},"entry":0,"why":"x"}]"#,
    ],
];

pub(super) fn all() -> Vec<Vector> {
    let each = AGES.iter().map(|[fault, expect, comment, json]| {
        let since: Value = serde_json::from_str(json).expect("the table holds JSON");
        lettered(fault, expect, comment, |letter| {
            with(letter, "since", since)
        })
    });
    each.collect()
}
