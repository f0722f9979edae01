//! The tables of dates, each line held against what the parser gives.

use super::*;

const OWN: &str = include_str!("../../../../../fixtures/writing/dates.txt");
/// Written before the parser, and not looked at while it was made.
const APART: &str = include_str!("../../../../../fixtures/writing/dates-apart.txt");

/// What is wrong, and how many there are.
fn wrong(table: &str) -> (Vec<String>, usize) {
    let lines = table.lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let lines: Vec<&str> = lines.collect();
    let found = lines.iter().filter_map(|line| {
        let (typed, expected) = line.split_once(" -> ").unwrap();
        let mut words = typed.splitn(3, ' ');
        let (field, today) = (words.next().unwrap(), words.next().unwrap());
        let wanted = wanted(field);
        let today = Date::parse(today).unwrap();
        let got = says(date(words.next().unwrap(), wanted, today));
        let mut expected: Vec<&str> = expected.split(" or ").collect();
        expected.sort_unstable();
        (got != expected.join(" or ")).then(|| format!("{line}: {got}"))
    });
    (found.collect(), lines.len())
}

fn wanted(field: &str) -> Wanted {
    let tense = match field {
        "any" | "day" => Tense::Any,
        "past" => Tense::Past,
        "birth" => Tense::Birth,
        other => panic!("{other}"),
    };
    Wanted {
        tense,
        whole_day: field == "day",
    }
}

fn says(found: Understood<PartialDate>) -> String {
    match found {
        Understood::One(date) => date.written(),
        Understood::Several(dates) => {
            let mut dates: Vec<String> = dates.iter().map(PartialDate::written).collect();
            dates.sort_unstable();
            dates.join(" or ")
        }
        Understood::NotUnderstood(_) => "no".to_owned(),
    }
}

#[test]
fn dates_are_read_as_people_write_them() {
    let (wrong, all) = wrong(OWN);
    assert!(all >= 300, "{all}");
    assert!(
        wrong.is_empty(),
        "{} of {all}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn dates_kept_apart_are_read_as_well() {
    let (wrong, all) = wrong(APART);
    assert_eq!(all, 100);
    assert!(
        wrong.is_empty(),
        "{} of {all}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
