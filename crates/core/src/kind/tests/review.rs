//! The day on which a body is looked at again, whatever field says it.

use super::body;
use crate::kind::Kind;
use crate::kind::examples::example;

fn review(kind: Kind, fields: &[(&str, &str)]) -> Option<String> {
    body(kind, fields).review().map(|day| day.written())
}

#[test]
fn every_field_that_names_such_a_day_counts() {
    let legal = ("type", "respect");
    let desk = ("original_where", "desk");
    let day = |day: &str| Some(day.to_owned());
    let table = [
        (
            Kind::Legal,
            vec![legal, desk, ("review", "2026-10-01")],
            day("2026-10-01"),
        ),
        (Kind::Legal, vec![legal, desk], None),
        (
            Kind::PlanAction,
            vec![("what", "A rail"), ("review", "2026-10-01")],
            day("2026-10-01"),
        ),
        (
            Kind::PlanAction,
            vec![
                ("what", "A rail"),
                ("review", "2026-10-01"),
                ("status", "done"),
            ],
            None,
        ),
        (
            Kind::Professional,
            vec![("role", "gp"), ("next_review", "2026-10")],
            day("2026-10-31"),
        ),
        (
            Kind::Professional,
            vec![("role", "gp"), ("next_review", "2026")],
            day("2026-12-31"),
        ),
        (
            Kind::Professional,
            vec![("role", "gp"), ("next_review", "not known")],
            None,
        ),
        (
            Kind::Professional,
            vec![
                ("role", "gp"),
                ("next_review", "2026-10"),
                ("until", "2026-09"),
            ],
            None,
        ),
        (
            Kind::Assessment,
            vec![("what", "Checklist"), ("next_review", "2026-08")],
            day("2026-08-31"),
        ),
        (
            Kind::Document,
            vec![("title", "Blue Badge"), ("expires", "2026-02")],
            day("2026-02-28"),
        ),
        (
            Kind::Consent,
            vec![
                ("to", "Camden"),
                ("basis", "person"),
                ("until", "2026-10-01"),
            ],
            day("2026-10-01"),
        ),
        (
            Kind::Consent,
            vec![
                ("to", "Camden"),
                ("basis", "person"),
                ("until", "2026-10-01"),
                ("withdrawn_on", "2026-03-01"),
            ],
            None,
        ),
    ];
    for (kind, fields, wanted) in table {
        assert_eq!(review(kind, &fields), wanted, "{} {fields:?}", kind.name());
        assert!(kind.has_review(), "{}", kind.name());
    }
}

/// A field whose name speaks of a review or an expiry is not forgotten.
#[test]
fn no_such_field_is_forgotten() {
    let speaks = |name: &str| name.contains("review") || name.contains("expire");
    for kind in Kind::ALL {
        let named = kind.fields().iter().any(|field| speaks(field.name));
        // A permission holds until a day, and its field says so.
        let known = kind.has_review() && *kind != Kind::Consent;
        assert_eq!(named, known, "{}", kind.name());
    }
    assert!(example(Kind::Medication).review().is_none());
}
