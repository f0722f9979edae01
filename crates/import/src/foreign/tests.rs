//! Tables, cards and calendars as programs write them, and as nobody should.

use carewallet_core::value::Date;

use super::*;

fn today() -> Date {
    Date::new(2026, 3, 1).unwrap()
}

fn table(bytes: &[u8]) -> Table {
    match ForeignFile::read(bytes) {
        Ok(Some(ForeignFile::Table(table))) => table,
        _ => panic!("no table"),
    }
}

fn refused(bytes: &[u8]) -> ForeignError {
    ForeignFile::read(bytes).err().expect("it was read")
}

fn cells(table: &Table) -> Vec<(usize, Vec<&str>)> {
    let rows = table.rows.iter();
    rows.map(|row| (row.line, row.cells.iter().map(String::as_str).collect()))
        .collect()
}

fn cards(text: &str) -> Vec<Card> {
    match ForeignFile::read(text.as_bytes()) {
        Ok(Some(ForeignFile::Cards(cards))) => cards.cards,
        _ => panic!("no cards"),
    }
}

fn dates(text: &str) -> Vec<CalendarDate> {
    match ForeignFile::read(text.as_bytes()) {
        Ok(Some(ForeignFile::Calendar(calendar))) => calendar.dates(today()),
        _ => panic!("no calendar"),
    }
}

/// A calendar of one date, whose lines are given.
fn one(lines: &str) -> CalendarDate {
    dates(&event(lines)).pop().unwrap()
}

fn event(lines: &str) -> String {
    calendar(&format!(
        "BEGIN:VEVENT\nUID:a\nSUMMARY:Clinic\n{lines}\nEND:VEVENT\n"
    ))
}

fn calendar(parts: &str) -> String {
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{parts}END:VCALENDAR\n").replace('\n', "\r\n")
}

#[test]
fn a_table_is_the_same_whatever_saved_it() {
    let wanted = vec![
        (1, vec!["Medicine", "Dose"]),
        (3, vec!["A, b", "5 µg\nnow"]),
    ];
    let comma = "Medicine,Dose\r\n,\r\n\"A, b\",\"5 µg\nnow\"\r\n";
    assert_eq!(cells(&table(comma.as_bytes())), wanted);
    for sign in [";", "\t", "|"] {
        let text = format!("Medicine{sign}Dose\n{sign}\n\"A, b\"{sign}\"5 µg\nnow\"\n");
        assert_eq!(cells(&table(text.as_bytes())), wanted, "{sign:?}");
    }
    let marked = [b"\xef\xbb\xbf", comma.as_bytes()].concat();
    assert_eq!(cells(&table(&marked)), wanted);
    let units = comma.encode_utf16().flat_map(u16::to_le_bytes);
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(units).collect();
    assert_eq!(cells(&table(&wide)), wanted);
    assert!(!table(&wide).as_windows);
    let windows: Vec<u8> = comma.bytes().filter(|byte| *byte != 0xc2).collect();
    assert_eq!(cells(&table(&windows)), wanted);
    assert!(table(&windows).as_windows);
    let said = "sep=;\nMedicine;Dose\n";
    assert_eq!(
        cells(&table(said.as_bytes())),
        [(2, vec!["Medicine", "Dose"])]
    );
}

#[test]
fn hostile_tables_are_refused_with_their_line() {
    let long = format!("a,b\n{},c\n", "x".repeat(70_000));
    assert_eq!(
        refused(long.as_bytes()),
        ForeignError::LongCell {
            line: 2,
            limit: 65_536
        }
    );
    let wide = format!("a\n{}\n", ",".repeat(1_000_000));
    let line = 2;
    assert_eq!(
        refused(wide.as_bytes()),
        ForeignError::TooManyColumns { line, limit: 256 }
    );
    let open = "a,b\n1,\"2\n3,4\n";
    assert_eq!(refused(open.as_bytes()), ForeignError::OpenQuote { line });
    assert_eq!(refused(b"a,b\n1,\x81\n"), ForeignError::NotText { line });
    let many = "a,b\n".repeat(10_001);
    let limit = 10_000;
    assert_eq!(
        refused(many.as_bytes()),
        ForeignError::TooManyRows { limit }
    );
    let large = vec![b'x'; (8 << 20) + 1];
    let limit = 8 << 20;
    assert_eq!(refused(&large), ForeignError::TooLarge { limit });
    assert_eq!(refused(b"PK\x03\x04\x14\0\x08\0"), ForeignError::NotPlain);
    assert!(matches!(ForeignFile::read(b" {\"kind\":1}"), Ok(None)));
    assert!(matches!(ForeignFile::read(b"\n"), Ok(None)));
    // An inch is no quotation mark that never ends.
    assert_eq!(cells(&table(b"a,b\n5\" pipe,2\n"))[1].1, ["5\" pipe", "2"]);
}

#[test]
fn cards_of_all_versions_are_read() {
    let cards = cards(concat!(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:",
        "M=C3=BCller;Ann;;Dr;\r\nTEL;CELL:07700 900461\r\nTEL;WORK;VOICE:0121 496 0100 ext 12\r\n",
        "EMAIL;INTERNET:ann@example.org\r\nBDAY:1970-01-01\r\n",
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n SkZJRg==\r\n\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tom Hatfield\r\nN:Hatfield;Tom;;;\r\n",
        "item1.TEL;type=pref:07700 900462\r\nitem1.X-ABLabel:_$!<School>!$_\r\n",
        "ADR;TYPE=HOME:;;3 Mill Lane;Leeds;;LS1 1AA;\r\nNOTE:Rings\\nafter 6\\, please\r\n",
        "ORG:Mill School;Office\r\nURL:https://example.org\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Cut off\r\n",
        "BEGIN:VCARD\r\nVERSION:4.0\r\n",
    ));
    let [ann, tom, cut] = cards.as_slice() else {
        panic!("{} cards", cards.len());
    };
    assert_eq!((ann.line, ann.name.as_str()), (1, "Dr Ann Müller"));
    let phone = |number: &str, label: &str| (number.to_owned(), vec![label.to_owned()]);
    assert_eq!(
        ann.phones,
        [
            phone("07700 900461", "mobile"),
            phone("0121 496 0100 ext 12", "work")
        ]
    );
    assert_eq!(ann.emails[0].0, "ann@example.org");
    assert_eq!(ann.left_out, ["a birthday", "a picture"]);
    assert_eq!((tom.line, tom.name.as_str()), (12, "Tom Hatfield"));
    assert_eq!(tom.phones, [phone("07700 900462", "school")]);
    assert_eq!(tom.addresses[0].0, "3 Mill Lane\nLeeds\nLS1 1AA");
    assert_eq!(
        tom.notes,
        [
            "Rings\nafter 6, please",
            "Organisation: Mill School, Office"
        ]
    );
    assert_eq!(tom.left_out, ["URL"]);
    assert!(cut.is_damaged && !ann.is_damaged && !tom.is_damaged);
}

#[test]
fn times_are_those_of_britain() {
    for (start, day, time, zone) in [
        ("DTSTART:20261203T103000Z", "2026-12-03", "10:30", None),
        ("DTSTART:20260703T103000Z", "2026-07-03", "11:30", None),
        (
            "DTSTART;TZID=Europe/London:20260703T103000",
            "2026-07-03",
            "10:30",
            None,
        ),
        (
            "DTSTART;TZID=GMT Standard Time:20260703T103000",
            "2026-07-03",
            "10:30",
            None,
        ),
        ("DTSTART:20260703T103000", "2026-07-03", "10:30", None),
        (
            "DTSTART;TZID=Europe/Warsaw:20261203T003000",
            "2026-12-02",
            "23:30",
            Some("Europe/Warsaw"),
        ),
    ] {
        let date = one(start);
        assert_eq!(date.day.as_deref(), Some(day), "{start}");
        assert_eq!(date.time.as_deref(), Some(time), "{start}");
        assert_eq!(date.zone.as_deref(), zone, "{start}");
        assert_eq!(date.minutes, None, "{start}");
    }
    let whole = one("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261204");
    assert_eq!(
        (whole.day.as_deref(), whole.time, whole.until),
        (Some("2026-12-03"), None, None)
    );
    let days = one("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261206");
    assert_eq!(days.until.as_deref(), Some("2026-12-05"));
    assert_eq!(
        one("DTSTART:20261203T103000Z\nDURATION:PT45M").minutes,
        Some(45)
    );
    assert_eq!(
        one("DTSTART:20261203T103000Z\nDTEND:20261203T113000Z").minutes,
        Some(60)
    );
    let unknown = one("DTSTART;TZID=Nowhere/Atlantis:20261203T103000");
    assert_eq!(
        unknown.trouble.as_deref(),
        Some("its time zone is not known")
    );
    assert!(unknown.day.is_none());
    assert!(one("DTSTART:20261203T103000Z\nSTATUS:CANCELLED").is_cancelled);
    assert_eq!(
        one("DESCRIPTION:x").trouble.as_deref(),
        Some("it has no day")
    );
}

#[test]
fn of_what_repeats_the_next_day_is_given() {
    let next = |lines: &str| {
        let date = one(lines);
        assert!(date.repeats);
        (date.day, date.time, date.trouble)
    };
    let at = |day: &str, time: &str| (Some(day.to_owned()), Some(time.to_owned()), None);
    let london = "DTSTART;TZID=Europe/London:20250107T103000\nRRULE:FREQ=WEEKLY;BYDAY=TU";
    assert_eq!(next(london), at("2026-03-03", "10:30"));
    // Its last day is today's next one: in summer time, in UTC, and as a day without a time.
    let summer =
        "DTSTART;TZID=Europe/London:20250701T103000\nRRULE:FREQ=YEARLY;UNTIL=20260701T093000Z";
    assert_eq!(next(summer), at("2026-07-01", "10:30"));
    let utc = "DTSTART:20250701T093000Z\nRRULE:FREQ=YEARLY;UNTIL=20260701T093000Z";
    assert_eq!(next(utc), at("2026-07-01", "10:30"));
    let day = "DTSTART;TZID=Europe/London:20250701T103000\nRRULE:FREQ=YEARLY;UNTIL=20260701";
    assert_eq!(next(day), at("2026-07-01", "10:30"));
    let over = "DTSTART:20250107T103000Z\nRRULE:FREQ=WEEKLY;COUNT=3";
    assert_eq!(next(over), (None, None, None));
    let skipped = format!("{london}\nEXDATE;TZID=Europe/London:20260303T103000");
    assert_eq!(next(&skipped), at("2026-03-10", "10:30"));
    let trouble = |lines| next(lines).2.is_some();
    assert!(trouble("DTSTART:20250107T103000Z\nRRULE:FREQ=SECONDLY"));
    assert!(trouble(
        "DTSTART:20250107T103000Z\nRRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY"
    ));
}

#[test]
fn a_moved_day_belongs_to_its_series_whatever_its_number() {
    let series = "BEGIN:VEVENT\nUID:a\nSUMMARY:Clinic\nDTSTART;TZID=Europe/London:20250107T103000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n";
    let moved = |more: &str| {
        format!(
            "BEGIN:VEVENT\nUID:a\nSEQUENCE:3\nRECURRENCE-ID;TZID=Europe/London:20260303T103000\n{more}\nEND:VEVENT\n"
        )
    };
    // Another series at the same time must not lose its day.
    let other = series.replace("UID:a", "UID:b").replace("Clinic", "Choir");
    let later = moved("SUMMARY:Clinic upstairs\nDTSTART;TZID=Europe/London:20260304T140000");
    let all = dates(&calendar(&format!("{series}{later}{other}")));
    let told: Vec<_> = all
        .iter()
        .map(|date| {
            (
                date.line,
                date.title.as_str(),
                date.day.as_deref(),
                date.time.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (3, "Clinic upstairs", Some("2026-03-04"), Some("14:00")),
            (16, "Choir", Some("2026-03-03"), Some("10:30")),
        ]
    );
    let called_off =
        moved("SUMMARY:Clinic\nDTSTART;TZID=Europe/London:20260303T103000\nSTATUS:CANCELLED");
    let all = dates(&calendar(&format!("{series}{called_off}")));
    assert_eq!(all[0].day.as_deref(), Some("2026-03-10"));
    assert_eq!(all.len(), 1);
    let on = moved("SUMMARY:Clinic\nDTSTART:20260303T103000Z")
        .replace("-ID;", "-ID;RANGE=THISANDFUTURE;");
    assert!(
        dates(&calendar(&format!("{series}{on}")))[0]
            .trouble
            .is_some()
    );
}

#[test]
fn a_cut_calendar_is_refused() {
    let whole = event("DTSTART:20261203T103000Z");
    let cut = whole.replace("END:VEVENT\r\nEND:VCALENDAR\r\n", "");
    assert_eq!(refused(cut.as_bytes()), ForeignError::NotACalendar);
    assert_eq!(dates(&format!("{whole}\r\n{whole}")).len(), 2);
    let task = calendar("BEGIN:VTODO\nSUMMARY:Bins\nEND:VTODO\n");
    assert!(dates(&task)[0].is_no_date);
}

/// Bytes turned, cut and doubled at random, from a seed.
fn mutant(bytes: &[u8], seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut draw = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % below.max(1)
    };
    let mut bytes = bytes.to_vec();
    for _ in 0..=draw(6) {
        let (at, other) = (draw(bytes.len()), draw(bytes.len()));
        match draw(4) {
            0 => bytes[at] = b";:,=\r\n \"\\0-9TZ"[draw(14)],
            1 => drop(bytes.drain(at.min(other)..at.max(other).min(at.min(other) + 20))),
            2 => {
                let part = bytes[at.min(other)..at.max(other)].to_vec();
                let from = at.min(bytes.len());
                bytes.splice(from..from, part);
            }
            _ => bytes[at] = u8::try_from(draw(256)).unwrap_or_default(),
        }
        bytes.truncate(20_000);
        if bytes.is_empty() {
            bytes.push(b'a');
        }
    }
    bytes
}

#[test]
fn damaged_files_end_in_an_error_or_in_rows() {
    let fixture = |name: &str| {
        let path = format!(
            "{}/../../fixtures/foreign/{name}",
            env!("CARGO_MANIFEST_DIR")
        );
        std::fs::read(path).unwrap()
    };
    let mut read = 0;
    for name in ["medicines.csv", "telephone.vcf", "dates.ics"] {
        let whole = fixture(name);
        for seed in 0..1_500 {
            match ForeignFile::read(&mutant(&whole, seed)) {
                Ok(Some(ForeignFile::Calendar(calendar))) => read += calendar.dates(today()).len(),
                Ok(Some(ForeignFile::Cards(cards))) => read += cards.cards.len(),
                Ok(Some(ForeignFile::Table(table))) => read += table.rows.len(),
                _ => {}
            }
        }
    }
    assert!(read > 1_000, "{read}");
}

#[test]
fn where_only_a_table_is_read_the_others_are_refused_by_name() {
    let table = Table::read(b"name,dose\nLevothyroxine,50 micrograms\n");
    assert_eq!(table.unwrap().unwrap().rows.len(), 2);
    assert!(Table::read(b"{\"kind\":\"event\"}\n").unwrap().is_none());
    for other in [
        "BEGIN:VCARD\nEND:VCARD\n",
        "begin:vcalendar\nend:vcalendar\n",
    ] {
        let refused = Table::read(other.as_bytes()).map(|_| ());
        assert_eq!(refused, Err(ForeignError::NotATable), "{other}");
    }
}
