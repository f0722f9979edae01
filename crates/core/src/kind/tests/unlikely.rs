//! Dates that are asked about, and those that are not.

use super::body;
use crate::kind::Kind;
use crate::kind::examples::example;
use crate::kind::unlikely::around;
use crate::value::{Date, PartialDate};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn odd(kind: Kind, fields: &[(&str, &str)]) -> Vec<String> {
    let found = body(kind, fields).unlikely(day("2026-11-26"));
    found.iter().map(|found| found.says()).collect()
}

/// A body, and the fields of it that can hardly be right.
type Row<'a> = (Kind, &'a [(&'a str, &'a str)], &'a [&'a str]);

#[test]
fn unlikely_dates_are_reported() {
    let table: &[Row] = &[
        (
            Kind::Medication,
            &[
                ("name", "A"),
                ("start", "2026-12-31"),
                ("stop", "2020-01-01"),
            ],
            &[
                "medication start is after today",
                "medication stop is before start",
            ],
        ),
        (
            Kind::Medication,
            &[("name", "A"), ("stop", "2027-01-01")],
            &[],
        ),
        (
            Kind::Medication,
            &[("name", "A"), ("start", "2026"), ("stop", "2026-03")],
            &[],
        ),
        (
            Kind::Medication,
            &[("name", "A"), ("start", "2026-04"), ("stop", "2026-03")],
            &["medication stop is before start"],
        ),
        (
            Kind::Event,
            &[("type", "fall"), ("date", "2031-02-03")],
            &["event date is after today"],
        ),
        (
            Kind::Event,
            &[("type", "fall"), ("date", "2026-11-26")],
            &[],
        ),
        (Kind::Event, &[("type", "fall"), ("date", "2026-11")], &[]),
        (Kind::Event, &[("type", "fall"), ("date", "2026")], &[]),
        (
            Kind::Event,
            &[("type", "fall"), ("date", "2026-12")],
            &["event date is after today"],
        ),
        (
            Kind::Event,
            &[
                ("type", "admission"),
                ("date", "2026-03-02"),
                ("until", "2026-03-01"),
            ],
            &["event until is before date"],
        ),
        (
            Kind::Person,
            &[("name", "A"), ("birth_date", "2026-11-27")],
            &["person birth date is after today"],
        ),
        (
            Kind::Person,
            &[
                ("name", "A"),
                ("birth_date", "1940"),
                ("died_on", "1939-12-31"),
            ],
            &["person died on is before birth date"],
        ),
        (
            Kind::Person,
            &[("name", "A"), ("birth_date", "1840-05-17")],
            &["person birth date is more than 115 years ago"],
        ),
        (
            Kind::Person,
            &[("name", "A"), ("birth_date", "1840"), ("died_on", "1930")],
            &[],
        ),
        (Kind::Person, &[("name", "A"), ("left_on", "2027")], &[]),
        (
            Kind::Condition,
            &[("name", "A"), ("onset", "2020"), ("ended", "2019")],
            &["condition ended is before onset"],
        ),
        (
            Kind::Support,
            &[
                ("who", "A"),
                ("since", "2026-05-01"),
                ("until", "2026-04-30"),
            ],
            &["support until is before since"],
        ),
        (Kind::Support, &[("who", "A"), ("since", "2026-12-01")], &[]),
        (
            Kind::Legal,
            &[
                ("type", "lpa_hw"),
                ("original_where", "desk"),
                ("made_on", "2020"),
                ("registered_on", "2019"),
            ],
            &["legal registered on is before made on"],
        ),
        (
            Kind::Measurement,
            &[
                ("type", "weight"),
                ("value", "60"),
                ("unit", "kg"),
                ("date", "2027"),
            ],
            &["measurement date is after today"],
        ),
        (
            Kind::Vaccination,
            &[("what", "Flu"), ("date", "2062-10-01")],
            &["vaccination date is after today"],
        ),
        (
            Kind::Treatment,
            &[("what", "Hip"), ("date", "2027"), ("status", "past")],
            &["treatment date is after today"],
        ),
        (
            Kind::Treatment,
            &[("what", "Hip"), ("date", "2027"), ("status", "planned")],
            &[],
        ),
        (
            Kind::Equipment,
            &[("what", "Bed"), ("fitted", "2027"), ("status", "ordered")],
            &[],
        ),
        (
            Kind::Equipment,
            &[("what", "Bed"), ("last_checked", "2027")],
            &["equipment last checked is after today"],
        ),
        (
            Kind::Appointment,
            &[("with", "A"), ("date", "2027-01-01")],
            &[],
        ),
    ];
    for (kind, fields, says) in table {
        assert_eq!(odd(*kind, fields), *says, "{} {fields:?}", kind.name());
    }
}

#[test]
fn the_dates_are_shown_to_whoever_typed_them() {
    let fields = [("name", "A"), ("start", "2026-03-01"), ("stop", "2020")];
    let found = body(Kind::Medication, &fields).unlikely(day("2026-11-26"));
    assert_eq!(
        found[0].says_with_dates(),
        "medication stop is 2020, before start, 1 March 2026"
    );
    let (when, checked) = (PartialDate::parse("2027").unwrap(), day("2031-02-03"));
    let says = |today: &str| {
        let found = around(Some(when), Some(checked), day(today));
        let says = found.iter().map(|found| found.says_with_dates());
        says.collect::<Vec<_>>()
    };
    let checked = "checked is 3 February 2031, after today";
    assert_eq!(says("2026-11-26"), ["when is 2027, after today", checked]);
    assert_eq!(says("2027-01-01"), [checked]);
    assert!(says("2031-02-03").is_empty());
}

#[test]
fn examples_have_dates_that_can_be() {
    for kind in Kind::ALL {
        let found = example(*kind).unlikely(day("2026-11-26"));
        assert!(found.is_empty(), "{}", kind.name());
    }
}
