//! The names of columns, and dates that a file may mean otherwise than a person.

use std::collections::BTreeSet;

use carewallet_core::Kind;
use carewallet_core::value::Date;

use super::dates::{DateOrder, day_first, goes_by_order, misfit};
use super::headings;

#[test]
fn every_name_of_a_column_leads_to_fields_that_exist_and_only_once() {
    for kind in headings::KINDS {
        let mut seen = BTreeSet::new();
        for (fields, names) in headings::of(*kind) {
            for field in *fields {
                assert!(kind.field(field).is_some(), "{kind:?} {field}");
            }
            for name in names.split(", ") {
                assert_eq!(headings::plain(name), name, "{kind:?}");
                assert!(seen.insert(name), "{kind:?} {name}");
                assert_eq!(headings::fields(*kind, name), *fields, "{kind:?} {name}");
            }
        }
    }
}

#[test]
fn a_date_that_means_two_days_is_known() {
    for two in [
        "3/5/26",
        "03-05-2026",
        "3.5.2026",
        "030526",
        "03052026",
        "3/5",
        "3 5 2026",
        "3/5/2026 00:00",
    ] {
        assert!(goes_by_order(two), "{two}");
    }
    for one in [
        "17/11/2026",
        "11/17/2026",
        "5/5/26",
        "2026-05-03",
        "20260503",
        "3 May 2026",
        "05/26",
        "2019",
        "2026-05-03 00:00:00",
        "",
        "x",
    ] {
        assert!(!goes_by_order(one), "{one}");
    }
}

#[test]
fn the_month_first_is_put_behind_the_day() {
    let month = Some(DateOrder::MonthFirst);
    assert_eq!(day_first("5/17/2026", month), "17/5/2026");
    assert_eq!(day_first("3/5/26 00:00:00", month), "5/3/26");
    assert_eq!(day_first("030526", month), "05/03/26");
    assert_eq!(day_first("2026-05-03", month), "2026-05-03");
    assert_eq!(day_first("3/5/26", Some(DateOrder::DayFirst)), "3/5/26");
    assert_eq!(day_first("3/5/26", None), "3/5/26");
}

#[test]
fn what_goes_by_another_day_is_no_date_of_a_file() {
    let today = Date::new(2026, 3, 1).unwrap();
    let is_misfit = |text: &str| misfit(Kind::Medication, "start", text, today).is_some();
    for text in [
        "yesterday",
        "last Tuesday",
        "last month",
        "3 days ago",
        "45413",
        "45413.5",
    ] {
        assert!(is_misfit(text), "{text}");
    }
    for text in ["2019", "3 May 2024", "17/11/24", "2024-05", "x", ""] {
        assert!(!is_misfit(text), "{text}");
    }
}
