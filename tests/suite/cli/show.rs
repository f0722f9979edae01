//! `show`: the record, and only what is asked for.

use crate::desk::Desk;

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.run(["person", "add", "Tom Ellis"]).done();
    desk.adds([
        "medication",
        "name=Levothyroxine",
        "--review-by",
        "2026-01-01",
    ]);
    desk.adds(["about_me", "heading=important", "text=My garden."]);
    desk.adds(["event", "type=fall", "--about", "Tom"]);
    desk.adds(["home", "stairs=13"]);
    desk
}

#[test]
fn each_filter_shows_its_part() {
    let mut desk = desk();
    let count = |desk: &mut Desk, args: &[&str]| desk.shows(args).len();
    assert_eq!(count(&mut desk, &[]), 6);
    assert_eq!(count(&mut desk, &["--about", "Tom"]), 2);
    assert_eq!(count(&mut desk, &["--about", "home"]), 1);
    assert_eq!(count(&mut desk, &["--kind", "event", "--kind", "home"]), 2);
    assert_eq!(count(&mut desk, &["--find", "GARDEN my"]), 1);
    assert_eq!(count(&mut desk, &["--find", "garden shed"]), 0);
    assert_eq!(count(&mut desk, &["--on", "2026-02-28"]), 0);
    desk.goes_to("2026-04-01");
    desk.adds(["event", "type=fall"]);
    assert_eq!(count(&mut desk, &["--on", "2026-03-31"]), 6);
    desk.run(["show", "--on", "some day"]).usage();
    desk.run(["show", "--kind", "nothing"])
        .refused("unknown_kind");
}

#[test]
fn people_read_it_in_the_order_of_a_sheet() {
    let mut desk = desk();
    let said = desk.types(["show"]).done().out;
    let order = [
        "MARGARET ELLIS",
        "Margaret Ellis  (",
        "About me, in my own words",
        "“My garden.”",
        "Margaret Ellis, own words; written down 1 March 2026",
        "Levothyroxine",
        "CHECK AGAIN: this was due by 1 January 2026",
        "TOM ELLIS",
        "Fall",
        "THE HOME",
        "Stairs inside: 13",
    ];
    let mut from = 0;
    for words in order {
        let at = said[from..].find(words);
        assert!(
            at.is_some(),
            "{words} is missing or out of order in\n{said}"
        );
        from += at.unwrap();
    }
}

/// The same stands once with everybody who said it; what contradicts each other
/// says so on both. Programs get every entry.
#[test]
fn what_agrees_stands_once_and_what_differs_is_marked() {
    let mut desk = Desk::with_wallet();
    let medicine = |strength: &str, by: &str| {
        let strength = format!("strength={strength}");
        let by = by.to_owned();
        [
            "medication",
            "name=Levothyroxine",
            &strength,
            "--said-by",
            &by,
        ]
        .map(str::to_owned)
    };
    let first = desk.adds(medicine("50 µg", "Sarah Ellis"));
    let same = desk.adds(medicine("50mcg", "Tom Reed"));
    let other = desk.adds(medicine("25 micrograms", "Dr Osei"));
    desk.adds(["allergy", "substance=Latex"]);
    desk.adds(["allergy", "substance=latex", "reaction=Rash"]);

    let said = desk.types(["show", "--kind", "medication"]).done().out;
    assert_eq!(said.matches("\nLevothyroxine").count(), 2, "{said}");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "also said by",
        &format!("DIFFERS from what Dr Osei ({}) says", &other[..8]),
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    assert_eq!(said.matches("DIFFERS from what").count(), 3, "{said}");
    let latex = desk.types(["show", "--kind", "allergy"]).done().out;
    assert_eq!(
        latex.to_lowercase().matches("\nlatex").count(),
        1,
        "{latex}"
    );
    assert!(latex.contains("Rash"), "nothing is dropped: {latex}");
    let all = desk.types(["show", "--kind", "medication", "--all"]).done();
    assert_eq!(all.out.matches("\nLevothyroxine").count(), 3);

    let told = desk.shows(&["--kind", "medication"]);
    assert_eq!(told.len(), 3);
    let ids = |name: &str, at: usize| told[at][name].clone();
    assert_eq!(ids("same_as", 0), serde_json::json!([same]));
    assert_eq!(ids("differs_from", 0), serde_json::json!([other]));
    assert_eq!(ids("differs_from", 1), serde_json::json!([other]));
    assert_eq!(ids("differs_from", 2).as_array().unwrap().len(), 2);
    assert!(told[2].get("same_as").is_none() && told[0].get("disputed_by").is_none());

    desk.run(["share", "--to", "X", "-o", "out.json"]).done();
    let read = desk.run(["read", "out.json"]).done().json();
    let read = read["entries"].as_array().unwrap();
    let of = |id: &str| read.iter().find(|entry| entry["id"] == id).unwrap();
    assert_eq!(of(&first)["same_as"], serde_json::json!([same]));
    assert_eq!(of(&other)["differs_from"].as_array().unwrap().len(), 2);
    let csv = desk.types(["read", "out.json", "--as", "csv"]).done().out;
    assert!(
        csv.lines()
            .next()
            .unwrap()
            .ends_with("entry,same_as,differs_from")
    );
    let of_other = csv
        .lines()
        .filter(|row| row.contains(&format!(",{other},")));
    let rows: Vec<&str> = of_other.collect();
    assert!(!rows.is_empty(), "{csv}");
    for row in rows {
        let ids = row.split_once(&format!(",{other},,")).unwrap().1;
        assert!(ids.contains(&first) && ids.contains(&same), "{row}");
    }
}

#[test]
fn what_does_not_count_any_more_is_shown_only_when_asked_for() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["event", "type=fall"]);
    desk.run(["withdraw", &id[..8], "--why", "It was Tom"])
        .done();
    assert_eq!(desk.shows(&["--kind", "event"]).len(), 0);
    let all = desk.shows(&["--kind", "event", "--all"]);
    let fates: Vec<_> = all
        .iter()
        .map(|entry| entry["fate"].as_str().unwrap())
        .collect();
    assert_eq!(fates, ["withdrawn", "notice"]);
    desk.run(["withdraw", "ffff", "--why", "x"])
        .refused("no_such_entry");
    desk.run(["withdraw", &id[..3], "--why", "x"])
        .refused("no_such_entry");
}

#[test]
fn what_steers_a_terminal_is_shown_and_not_obeyed() {
    let mut desk = Desk::with_wallet();
    let said = desk
        .types(["add", "event", "type=fall", "--about", "a\u{1b}[2Jb"])
        .failed(1);
    assert!(
        said.err.contains("a\\u{1b}[2Jb") && !said.err.contains('\u{1b}'),
        "{}",
        said.err
    );
}
