//! What wants doing in small wallets, seen on one day.

use carewallet_core::entry::{Checked, HowChecked};
use carewallet_core::value::Date;
use carewallet_core::{Body, Draft, Kind};
use carewallet_testkit::household::{Place, body, draft, line, reported};
use carewallet_testkit::keys;

use super::{Ahead, Want, of_record};
use crate::open_wallet;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// What wants doing in a wallet of these drafts, seen on 1 March 2026.
fn wants(drafts: Vec<Draft>, days: i32) -> Vec<(Want, Option<String>, usize)> {
    let sarah = keys::holder();
    let mut place = Place::with_wallet(3, &sarah);
    let mut wallet = place.open(&sarah);
    wallet.add(drafts).unwrap();
    let contents = wallet.contents().unwrap();
    let people = open_wallet::people(&wallet);
    let due = of_record(&contents, &people, &Ahead::of(day("2026-03-01"), days));
    let plain = |due: &super::Due<'_>| {
        (
            due.want,
            due.day.map(|day| day.written()),
            due.entries.len(),
        )
    };
    due.iter().map(plain).collect()
}

fn appointment(on: &str, more: &[(&str, &str)]) -> Draft {
    let fields = [&[("with", "Memory clinic"), ("date", on)], more].concat();
    reported(body(Kind::Appointment, &fields))
}

fn allergy(severity: &str) -> Draft {
    let fields = [("substance", "Penicillin"), ("severity", severity)];
    reported(body(Kind::Allergy, &fields))
}

#[test]
fn an_appointment_wants_to_be_kept_and_then_an_outcome() {
    let all = |days| {
        wants(
            vec![
                appointment("2026-03-01", &[]),
                appointment("2026-02-28", &[]),
                appointment("2026-03-29", &[]),
                appointment("2026-03-30", &[]),
                appointment("2026-03-03", &[("status", "cancelled")]),
                appointment("2026-02-20", &[("outcome", "New tablets")]),
                appointment("2026-02-21", &[("status", "done")]),
            ],
            days,
        )
    };
    let day = |text: &str| Some(text.to_owned());
    let near = [
        (Want::Keep, day("2026-03-01"), 1),
        (Want::Keep, day("2026-03-29"), 1),
        (Want::Outcome, day("2026-02-28"), 1),
    ];
    assert_eq!(all(28), near);
    assert_eq!(all(29).len(), 4);
    assert_eq!(all(0).len(), 2);
}

#[test]
fn what_contradicts_is_one_thing_to_settle() {
    let found = wants(vec![allergy("mild"), allergy("severe")], 0);
    assert_eq!(found, [(Want::Settle, None, 2)]);
    // A third one that contradicts both belongs to them.
    let found = wants(
        vec![allergy("mild"), allergy("severe"), allergy("moderate")],
        0,
    );
    assert_eq!(found, [(Want::Settle, None, 3)]);
    assert!(wants(vec![allergy("mild"), allergy("mild")], 0).is_empty());
}

#[test]
fn papers_run_out_and_other_facts_are_looked_at_again() {
    let passport = body(
        Kind::Document,
        &[("title", "Bus pass"), ("expires", "2026-03-20")],
    );
    let plan = body(
        Kind::PlanAction,
        &[("what", "Fit a rail"), ("review", "2026-02-01")],
    );
    let done = body(
        Kind::PlanAction,
        &[
            ("what", "Ring the GP"),
            ("review", "2026-02-01"),
            ("status", "done"),
        ],
    );
    let mut checked = draft(Kind::Medication);
    checked.review_by = Some(day("2026-02-15"));
    let found = wants(
        [passport, plan, done]
            .map(reported)
            .into_iter()
            .chain([checked])
            .collect(),
        28,
    );
    let days: Vec<(Want, String)> = found
        .into_iter()
        .map(|(want, day, _)| (want, day.unwrap()))
        .collect();
    let expected = [
        (Want::LookAgain, "2026-02-01"),
        (Want::LookAgain, "2026-02-15"),
        (Want::RunsOut, "2026-03-20"),
    ];
    assert_eq!(days, expected.map(|(want, day)| (want, day.to_owned())));
}

#[test]
fn what_somebody_said_again_later_is_checked_by_that() {
    let say = |by: &str, checked: &str, review: &str| {
        let mut draft = draft(Kind::Allergy);
        draft.said_by = line(by);
        draft.review_by = Some(day(review));
        draft.checked = Some(Checked {
            when: day(checked),
            how: HowChecked::ConfirmedByPerson,
            who: Some(line(by)),
        });
        draft
    };
    let family = say("Sarah Ellis", "2025-02-01", "2026-02-01");
    let found = wants(vec![family.clone()], 0);
    assert_eq!(found.len(), 1);
    let nurse = say("District nurse", "2026-02-20", "2026-08-20");
    assert!(wants(vec![family.clone(), nurse], 0).is_empty());
    let earlier = say("District nurse", "2024-02-20", "2027-08-20");
    assert_eq!(wants(vec![family, earlier], 0).len(), 1);
}

#[test]
fn somebody_who_died_wants_nothing() {
    let fields = [("name", "Margaret Ellis"), ("died_on", "2026-01-10")];
    let person: Body = body(Kind::Person, &fields);
    let mut home = draft(Kind::Home);
    home.review_by = Some(day("2026-02-01"));
    let about_them = appointment("2026-03-05", &[]);
    let found = wants(vec![reported(person), about_them, home], 28);
    let look = (Want::LookAgain, Some("2026-02-01".to_owned()), 1);
    assert_eq!(found, [look], "only the home is left");
}
