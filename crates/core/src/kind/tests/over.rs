//! What is over on a day, for every kind that can be.

use super::body;
use crate::kind::examples::example;
use crate::kind::{Body, Kind};
use crate::value::Date;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The day on which all of it is looked at.
const TODAY: &str = "2026-11-26";

/// Whether a body of these fields is over today.
fn is_over(kind: Kind, fields: &[(&str, &str)]) -> bool {
    body(kind, fields).is_over(day(TODAY))
}

/// A kind, the fields of a body, and whether that body is over.
type Row<'a> = (Base, &'a [(&'a str, &'a str)], bool);

/// A kind and the fields without which it is refused.
type Base = (Kind, &'static [(&'static str, &'static str)]);

const MEDICATION: Base = (Kind::Medication, &[("name", "Warfarin")]);
const CONDITION: Base = (Kind::Condition, &[("name", "Asthma")]);
const TREATMENT: Base = (Kind::Treatment, &[("what", "Physiotherapy")]);
const PROFESSIONAL: Base = (Kind::Professional, &[("role", "gp")]);
const SUPPORT: Base = (Kind::Support, &[("who", "Brightside")]);
const ADDRESS: Base = (Kind::Address, &[("lines", "2 Mill Lane")]);
const MONEY: Base = (Kind::Money, &[("type", "benefit")]);
const EQUIPMENT: Base = (Kind::Equipment, &[("what", "Commode")]);
const APPOINTMENT: Base = (Kind::Appointment, &[("with", "Memory clinic")]);
const GOAL: Base = (Kind::Goal, &[("words", "To walk to the shop")]);
const ACTION: Base = (Kind::PlanAction, &[("what", "Fit a rail")]);
const CONSENT: Base = (Kind::Consent, &[("to", "Camden"), ("basis", "person")]);

#[test]
fn each_kind_says_when_it_is_over() {
    let table: &[Row] = &[
        (MEDICATION, &[], false),
        (MEDICATION, &[("stop", "2026-11-25")], true),
        (MEDICATION, &[("stop", "2026-11-26")], true),
        (MEDICATION, &[("stop", "2026-11-27")], false),
        (MEDICATION, &[("stop", "2026-11")], true),
        (MEDICATION, &[("stop", "2026")], true),
        (MEDICATION, &[("stop", "2026-12")], false),
        (MEDICATION, &[("stop", "2027")], false),
        (MEDICATION, &[("start", "2027-01-01")], false),
        (CONDITION, &[], false),
        (CONDITION, &[("status", "active")], false),
        (CONDITION, &[("status", "past")], true),
        (CONDITION, &[("status", "not known")], false),
        (CONDITION, &[("ended", "2026-11-26")], true),
        (CONDITION, &[("ended", "2019")], true),
        (CONDITION, &[("ended", "2026-11-27")], false),
        (TREATMENT, &[], false),
        (TREATMENT, &[("status", "past")], true),
        (TREATMENT, &[("status", "ongoing"), ("date", "2020")], false),
        (TREATMENT, &[("date", "2020")], false),
        (TREATMENT, &[("status", "waiting"), ("date", "2020")], false),
        (TREATMENT, &[("status", "planned")], false),
        (
            TREATMENT,
            &[("status", "planned"), ("date", "2026-11-25")],
            true,
        ),
        (
            TREATMENT,
            &[("status", "planned"), ("date", "2026-11-26")],
            false,
        ),
        (
            TREATMENT,
            &[("status", "planned"), ("date", "2026-11")],
            false,
        ),
        (PROFESSIONAL, &[], false),
        (PROFESSIONAL, &[("until", "2026-11-26")], true),
        (PROFESSIONAL, &[("until", "2026-11-27")], false),
        (PROFESSIONAL, &[("until", "2025")], true),
        (SUPPORT, &[], false),
        (SUPPORT, &[("until", "2026-11-26")], true),
        (SUPPORT, &[("until", "2026-11")], false),
        (SUPPORT, &[("until", "2026-10")], true),
        (SUPPORT, &[("until", "2026-12-01")], false),
        (ADDRESS, &[], false),
        (ADDRESS, &[("type", "letters")], false),
        (ADDRESS, &[("type", "previous")], true),
        (ADDRESS, &[("until", "2026-11-26")], true),
        (ADDRESS, &[("until", "2026-11-27")], false),
        (MONEY, &[], false),
        (MONEY, &[("ends", "2026-11-26")], true),
        (MONEY, &[("ends", "2026-12")], false),
        (EQUIPMENT, &[], false),
        (EQUIPMENT, &[("status", "in_use")], false),
        (EQUIPMENT, &[("status", "not_used")], false),
        (EQUIPMENT, &[("status", "ordered")], false),
        (EQUIPMENT, &[("status", "wanted")], false),
        (EQUIPMENT, &[("status", "returned")], true),
        (APPOINTMENT, &[("date", "2026-11-26")], false),
        (APPOINTMENT, &[("date", "2026-11-25")], true),
        (
            APPOINTMENT,
            &[("date", "2026-11-25"), ("status", "planned")],
            true,
        ),
        (
            APPOINTMENT,
            &[("date", "2026-11-27"), ("status", "moved")],
            false,
        ),
        (
            APPOINTMENT,
            &[("date", "2026-11-27"), ("status", "cancelled")],
            true,
        ),
        (
            APPOINTMENT,
            &[("date", "2026-11-27"), ("status", "done")],
            true,
        ),
        (GOAL, &[], false),
        (GOAL, &[("status", "on_the_way")], false),
        (GOAL, &[("status", "partly_reached")], false),
        (GOAL, &[("status", "reached")], true),
        (GOAL, &[("status", "stopped")], true),
        (ACTION, &[], false),
        (ACTION, &[("status", "started")], false),
        (ACTION, &[("status", "done")], true),
        (ACTION, &[("status", "stopped")], true),
        (CONSENT, &[], false),
        (CONSENT, &[("until", "2026-11-26")], true),
        (CONSENT, &[("until", "2026-11-27")], false),
        (CONSENT, &[("withdrawn_on", "2026-11-26")], true),
    ];
    for ((kind, base), more, over) in table {
        let fields = [*base, *more].concat();
        assert_eq!(is_over(*kind, &fields), *over, "{} {more:?}", kind.name());
    }
}

#[test]
fn a_body_without_an_end_is_not_over() {
    let can_be = [
        MEDICATION,
        CONDITION,
        TREATMENT,
        PROFESSIONAL,
        SUPPORT,
        ADDRESS,
        MONEY,
        EQUIPMENT,
        APPOINTMENT,
        GOAL,
        ACTION,
        CONSENT,
    ];
    let never = |kind: &&Kind| !can_be.iter().any(|(of, _)| of == *kind);
    for kind in Kind::ALL.iter().filter(never) {
        assert!(
            !example(*kind).is_over(day("2199-12-31")),
            "{}",
            kind.name()
        );
    }
    for kind in [Kind::Medication, Kind::Condition, Kind::Equipment] {
        assert!(!is_over(kind, &[("none_known", "yes")]), "{}", kind.name());
    }
}

#[test]
fn a_past_appointment_wants_its_outcome_once() {
    let wants = |fields: &[(&str, &str)]| {
        let fields = [APPOINTMENT.1, fields].concat();
        match body(Kind::Appointment, &fields) {
            Body::Appointment(appointment) => appointment.wants_outcome(day(TODAY)),
            _ => unreachable!("the kind was given"),
        }
    };
    assert!(wants(&[("date", "2026-11-20")]));
    assert!(wants(&[("date", "2026-11-20"), ("status", "moved")]));
    assert!(!wants(&[("date", "2026-11-26")]));
    assert!(!wants(&[
        ("date", "2026-11-20"),
        ("outcome", "New tablets")
    ]));
    assert!(!wants(&[("date", "2026-11-20"), ("status", "done")]));
    assert!(!wants(&[("date", "2026-11-20"), ("status", "cancelled")]));
}

#[test]
fn a_start_to_come_means_not_begun() {
    let table: &[Row] = &[
        (MEDICATION, &[], false),
        (MEDICATION, &[("start", "not known")], false),
        (MEDICATION, &[("start", "2026-11-26")], false),
        (MEDICATION, &[("start", "2026-11-27")], true),
        (MEDICATION, &[("start", "2026-11")], false),
        (MEDICATION, &[("start", "2026-12")], true),
        (MEDICATION, &[("start", "2027")], true),
        (SUPPORT, &[("since", "2026-11-26")], false),
        (SUPPORT, &[("since", "2026-12")], true),
        (PROFESSIONAL, &[("since", "2019")], false),
        (PROFESSIONAL, &[("since", "2027-01-04")], true),
        (CONDITION, &[("onset", "2027")], false),
        (EQUIPMENT, &[], false),
    ];
    for ((kind, base), more, wanted) in table {
        let fields: Vec<_> = base.iter().chain(*more).copied().collect();
        let begins = body(*kind, &fields).begins_later(day(TODAY));
        assert_eq!(begins.is_some(), *wanted, "{} {more:?}", kind.name());
    }
}
