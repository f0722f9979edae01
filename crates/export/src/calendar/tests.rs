//! What must hold for every calendar.

use std::path::Path;

use carewallet_core::share::Role;
use serde_json::json;

use crate::content_line::back::{assert_golden, unescaped, unfolded, values};
use crate::household::{MARGARET, draft, share, share_of_drafts};

use super::*;

fn now() -> Timestamp {
    Timestamp::parse("2026-04-02T09:00:00Z").unwrap()
}

/// The household, and what two agencies arranged with it.
fn ellis() -> Share {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/ellis");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let mut lines = format!("{MARGARET}\n{}", read("household.jsonl").trim_end());
    for agency in ["continence.jsonl", "memory-clinic.jsonl"] {
        let file = read(agency);
        for line in file
            .lines()
            .filter(|line| line.contains(r#""kind":"appointment""#))
        {
            lines.push('\n');
            lines.push_str(line);
        }
    }
    share(&lines)
}

fn of(share: &Share, details: bool) -> String {
    calendar(share, &History::of_share(share), now(), details)
}

fn lines_of(entries: &str, details: bool) -> Vec<String> {
    unfolded(&of(&share(entries), details))
}

fn family(drafts: Vec<carewallet_core::Draft>) -> Share {
    share_of_drafts(drafts, Role::Family, |entry| entry)
}

#[test]
fn the_household_has_its_calendar() {
    let share = ellis();
    let neutral = of(&share, false);
    assert_golden("appointments.ics", &neutral);
    let details = of(&share, true);
    assert_golden("appointments-with-details.ics", &details);
    // Two appointments, and two days for five entries.
    let lines = unfolded(&neutral);
    assert_eq!(
        values(&lines, "SUMMARY"),
        [APPOINTMENT, APPOINTMENT, REVIEW, REVIEW]
    );
    assert_eq!(values(&lines, "UID"), values(&unfolded(&details), "UID"));
}

/// Without details a calendar says when, and nothing else.
#[test]
fn titles_say_nothing() {
    let neutral = unfolded(&of(&ellis(), false));
    let names = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "TZID",
        "DTSTART",
        "RRULE",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "TZNAME",
        "UID",
        "DTSTAMP",
        "SEQUENCE",
        "CLASS",
        "SUMMARY",
        "STATUS",
        "DURATION",
        "TRANSP",
    ];
    for line in &neutral {
        let name = line.split([':', ';']).next().unwrap();
        assert!(names.contains(&name), "{line}");
    }
    let details = unfolded(&of(&ellis(), true));
    assert_eq!(
        values(&details, "SUMMARY")[..2],
        [
            "Priya Raman\\, Camden Continence Service (Margaret Ellis)",
            "Dr Helen Moss\\, Larkfield Memory Clinic (Margaret Ellis)"
        ]
    );
    assert!(values(&details, "DESCRIPTION")[0].contains("To see whether the nights are better."));
    assert_eq!(
        values(&details, "LOCATION"),
        ["At home", "Larkfield Memory Clinic"]
    );
    assert!(values(&details, "DESCRIPTION")[2].contains("Medicines: Donepezil"));
}

#[test]
fn times_are_those_of_the_clock_where_the_person_lives() {
    let day =
        r#"{"kind":"appointment","body":{"with":"Nurse","date":"2026-06-02","time":"not known"}}"#;
    let lines = lines_of(day, false);
    assert!(lines.contains(&"DTSTART;VALUE=DATE:20260602".to_owned()));
    assert!(!lines.contains(&"BEGIN:VTIMEZONE".to_owned()));
    let time = r#"{"kind":"appointment","body":{"with":"Nurse","date":"2026-06-02","time":"10:30","minutes":45}}"#;
    let lines = lines_of(time, false);
    assert!(lines.contains(&"DTSTART;TZID=Europe/London:20260602T103000".to_owned()));
    assert!(lines.contains(&"DURATION:PT45M".to_owned()));
    assert_eq!(
        lines
            .iter()
            .filter(|line| *line == "TZID:Europe/London")
            .count(),
        1
    );
    assert_eq!(values(&lines, "DTSTAMP"), ["20260402T090000Z"]);
}

#[test]
fn what_does_not_take_place_is_cancelled() {
    for (status, written) in [
        ("planned", "CONFIRMED"),
        ("moved", "TENTATIVE"),
        ("cancelled", "CANCELLED"),
        ("done", "CONFIRMED"),
    ] {
        let body = json!({"with":"Nurse","date":"2026-06-02","status":status});
        let line = json!({"kind":"appointment","body":body}).to_string();
        assert_eq!(values(&lines_of(&line, false), "STATUS"), [written]);
    }
    let line = r#"{"kind":"appointment","review_by":"2026-05-01","body":{"with":"Nurse","date":"2026-06-02"}}"#;
    let first = draft(line);
    let alone = family(vec![first.clone()]);
    let mut second = draft(&line.replace("06-02", "06-09"));
    second.replaces = vec![alone.entries[0].id()];
    let lines = unfolded(&of(&family(vec![first, second]), false));
    // Moved in the calendar that has it: one event, the same name, a higher number.
    assert_eq!(values(&lines, "STATUS"), ["CONFIRMED", "CONFIRMED"]);
    assert_eq!(values(&lines, "UID")[0], uid(alone.entries[0].id()));
    assert_eq!(values(&lines, "DTSTART")[0], "20260609");
    assert_eq!(values(&lines, "SEQUENCE")[0], "1");
}

/// An appointment in three versions, the last of which was taken back, and a share of
/// what is left.
#[test]
fn an_event_keeps_its_name_until_it_is_cancelled() {
    let on = |day: &str, before: &[EntryId]| {
        let body = json!({"with":"Nurse","date":day});
        let line = json!({"kind":"appointment","body":body}).to_string();
        let mut draft = draft(&line);
        draft.replaces = before.to_vec();
        draft
    };
    let first = on("2026-06-02", &[]);
    let one = family(vec![first.clone()]);
    let name = uid(one.entries[0].id());
    let second = on("2026-06-09", &[one.entries[0].id()]);
    let two = family(vec![first.clone(), second.clone()]);
    let third = on("2026-03-01", &[two.entries[1].id()]);
    let three = family(vec![first, second, third]);
    let all: Vec<&Entry> = three.entries.iter().collect();
    // Only what counts is shared, as from another computer.
    for (count, day, sequence) in [
        (1, "20260602", "0"),
        (2, "20260609", "1"),
        (3, "20260301", "2"),
    ] {
        let newest = family_of(&three, count - 1);
        let history = History::of(&all[..count], all[..count - 1].to_vec());
        let lines = unfolded(&calendar(&newest, &history, now(), false));
        assert_eq!(values(&lines, "UID"), [name.as_str()], "{count}");
        assert_eq!(values(&lines, "DTSTART"), [day]);
        assert_eq!(values(&lines, "SEQUENCE"), [sequence]);
    }
    let history = History::of(&all, all.clone());
    let nothing = share(MARGARET);
    let lines = unfolded(&calendar(&nothing, &history, now(), true));
    assert_eq!(values(&lines, "UID"), [name.as_str()]);
    assert_eq!(values(&lines, "STATUS"), ["CANCELLED"]);
    assert_eq!(values(&lines, "SUMMARY"), [APPOINTMENT]);
}

/// A share of one entry of another one.
fn family_of(share: &Share, number: usize) -> Share {
    let mut one = share.clone();
    one.entries = vec![one.entries.swap_remove(number)];
    one
}

#[test]
fn a_review_that_went_to_another_day_is_cancelled() {
    let line =
        |day: &str| json!({"kind":"risk","review_by":day,"body":{"what":"Falls"}}).to_string();
    let first = draft(&line("2026-05-01"));
    let alone = family(vec![first.clone()]);
    let mut second = draft(&line("2026-11-01"));
    second.replaces = vec![alone.entries[0].id()];
    let lines = unfolded(&of(&family(vec![first, second]), false));
    assert_eq!(values(&lines, "DTSTART"), ["20260501", "20261101"]);
    assert_eq!(values(&lines, "STATUS"), ["CANCELLED", "CONFIRMED"]);
}

#[test]
fn a_day_of_review_is_there_once_and_keeps_its_name() {
    let one = r#"{"kind":"risk","review_by":"2026-05-01","body":{"what":"Falls"}}"#;
    let two = format!("{one}\n{}", one.replace("Falls", "Choking"));
    let name = "carewallet-review-20260501-00112233445566778899aabbccddeeff";
    for lines in [lines_of(one, true), lines_of(&two, true)] {
        assert_eq!(values(&lines, "UID"), [name]);
        assert_eq!(values(&lines, "TRANSP"), ["TRANSPARENT"]);
    }
    let described = lines_of(&two, true);
    assert_eq!(
        unescaped(values(&described, "DESCRIPTION")[0]),
        "Margaret Ellis, Risks: Falls\nMargaret Ellis, Risks: Choking"
    );
}

#[test]
fn nothing_to_write_is_nothing() {
    assert_eq!(of(&share(MARGARET), true), "");
}

#[test]
fn hostile_words_stay_words() {
    for place in [
        "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Continence clinic",
        "a;b,c\\n\\,d:e\\",
        "\n\nEND:VCALENDAR\n",
        &"l".repeat(10_000),
        &"👩\u{200d}👧".repeat(300),
        &"漢".repeat(300),
    ] {
        let body = json!({"with":"END:VEVENT","date":"2026-06-02","place":place,"why":place});
        let line = json!({"kind":"appointment","body":body}).to_string();
        let lines = lines_of(&line, true);
        assert_eq!(unescaped(values(&lines, "LOCATION")[0]), place);
        let description = unescaped(values(&lines, "DESCRIPTION")[0]);
        assert_eq!(
            description,
            format!(
                "About: Margaret Ellis\nWith: END:VEVENT\nDate: 2 June 2026\nWhere: {place}\nWhat for: {place}"
            )
        );
        assert_eq!(values(&lines, "BEGIN"), ["VCALENDAR", "VEVENT"]);
        assert_eq!(values(&lines, "SUMMARY"), ["END:VEVENT (Margaret Ellis)"]);
    }
}

#[test]
fn what_is_past_is_not_to_come() {
    let on = |day: &str| json!({"with":"Nurse","date":day});
    let events = |day: &str| {
        let line = format!(r#"{{"kind":"appointment","body":{}}}"#, on(day));
        let written = of(&share(&line), false);
        written.matches("DTSTART;VALUE=DATE").count()
    };
    assert_eq!(events("2026-04-01"), 0);
    assert_eq!(events("2026-04-02"), 1, "today is still to come");
    assert_eq!(events("2026-04-03"), 1);
}

#[test]
fn a_paper_says_itself_when_it_is_looked_at_again() {
    let paper = r#"{"kind":"legal","body":{"type":"respect","original_where":"desk","review":"2026-10-01"}}"#;
    let lines = lines_of(paper, false);
    assert!(lines.contains(&"DTSTART;VALUE=DATE:20261001".to_owned()));
}
