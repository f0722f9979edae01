//! Who died or left.

use super::body;
use crate::kind::{Body, Gone, Kind};
use crate::value::Date;

fn gone(fields: &[(&str, &str)], today: &str) -> Option<Gone> {
    let fields = [&[("name", "Ron Hatfield")], fields].concat();
    match body(Kind::Person, &fields) {
        Body::Person(person) => person.gone(Date::parse(today).unwrap()),
        _ => unreachable!("the kind was given"),
    }
}

#[test]
fn who_died_or_left_is_gone_from_that_day_on() {
    let today = "2026-11-26";
    let says = |fields: &[(&str, &str)]| gone(fields, today).map(Gone::says);
    assert_eq!(says(&[]), None);
    for (field, value, words) in [
        ("died_on", "2026-11-26", "died on 26 November 2026"),
        ("died_on", "2026-11", "died in November 2026"),
        ("died_on", "2019", "died in 2019"),
        (
            "left_on",
            "2026-11-26",
            "left the household on 26 November 2026",
        ),
        ("left_on", "2024", "left the household in 2024"),
    ] {
        assert_eq!(says(&[(field, value)]).as_deref(), Some(words));
    }
    assert_eq!(says(&[("left_on", "2026-11-27")]), None, "not yet");
    assert_eq!(says(&[("left_on", "2027")]), None, "not yet");
    let both = gone(&[("left_on", "2024"), ("died_on", "2025")], today).unwrap();
    assert_eq!(
        (both.died().is_some(), both.date().written()),
        (true, "2025".to_owned())
    );
}
