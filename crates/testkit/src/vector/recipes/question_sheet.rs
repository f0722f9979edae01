//! Pages of questions: the payload of a question sheet, with a valid hash.

use crate::vector::Vector;
use crate::vector::sound::{DICTIONARY, deflated, packed, payload};

/// A page of questions.
const QUESTIONS: &str = r#"{"about":"p0011223344556677","form":"ot","gap":1,"made_on":"2026-11-22","page":1,"pages":2,"questions":["stairs","night-toilet"],"version":"2026-11"}"#;

fn vector(fault: &str, expect: &str, comment: &str, text: &str) -> Vector {
    let content = deflated(text.as_bytes(), Some(DICTIONARY));
    Vector::bytes("gap", fault, expect, comment, payload(3, &content))
}

fn changed(fault: &str, comment: &str, from: &str, to: &str) -> Vector {
    vector(fault, "damaged", comment, &QUESTIONS.replacen(from, to, 1))
}

pub(super) fn all() -> Vec<Vector> {
    let share = packed(&super::payload::share()).unwrap_or_default();
    let newer = QUESTIONS.replacen("\"gap\":1", "\"gap\":2", 1);
    let long = QUESTIONS.replacen("stairs", &"x".repeat(64 << 10), 1);
    let list: Vec<String> = (0..1001).map(|n| format!("\"q{n}\"")).collect();
    let many = QUESTIONS.replacen("\"stairs\"", &list.join(","), 1);
    vec![
        vector("sound", "success", "two questions", QUESTIONS),
        vector("newer", "newer_format", "of a newer version", &newer),
        vector("bomb", "too_large", "more than 64 KiB", &long),
        vector("many", "too_large", "1,002 questions", &many),
        Vector::bytes(
            "gap",
            "share",
            "not_a_gap",
            "a share, where a page of questions is expected",
            payload(1, &share),
        ),
        changed(
            "unknown_member",
            "a member that is not named",
            "\"gap\"",
            "\"fresh\":1,\"gap\"",
        ),
        changed("spelling", "a space", ",", ", "),
        changed(
            "no_questions",
            "no question",
            "[\"stairs\",\"night-toilet\"]",
            "[]",
        ),
        changed(
            "question_twice",
            "one question twice",
            "night-toilet",
            "stairs",
        ),
        changed("no_id", "an id with a capital", "stairs", "Stairs"),
        changed("page_after_last", "page 3 of 2", "\"page\":1", "\"page\":3"),
        changed("page_0", "page 0", "\"page\":1", "\"page\":0"),
        changed(
            "no_day",
            "a day that does not exist",
            "2026-11-22",
            "2026-11-31",
        ),
    ]
}
