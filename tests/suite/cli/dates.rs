//! Dates that can hardly be right are asked about, and refused without anybody
//! to ask.

use crate::desk::Desk;

const FUTURE: [&str; 4] = ["add", "event", "type=fall", "date=2031-02-03"];

#[test]
fn without_a_terminal_they_are_refused_until_somebody_says_that_they_are_right() {
    let stop = ["start=2026-12-31", "stop=2020-01-01"];
    for args in [
        FUTURE.to_vec(),
        [&["add", "medication", "name=A"][..], &stop].concat(),
        vec!["add", "vaccination", "what=Flu", "date=2062"],
        vec!["add", "risk", "what=Falls", "--when", "2027"],
        vec![
            "add",
            "risk",
            "what=Falls",
            "--checked",
            "2026-03-02",
            "--checked-how",
            "seen_document",
        ],
        vec!["add", "person", "name=Doreen", "birth_date=2026-03-02"],
        vec!["person", "add", "Doreen", "--born", "1840-05-17"],
    ] {
        let mut desk = Desk::with_wallet();
        let before = desk.everything();
        let error = desk.run(&args).refused("unlikely_date").error();
        assert!(
            error["hint"]
                .as_str()
                .unwrap()
                .contains("--dates-are-right")
        );
        let message = error["message"].as_str().unwrap();
        assert!(!message.contains("2031") && !message.contains("2020"));
        assert_eq!(desk.everything(), before);
        desk.run(args.iter().chain(&["--dates-are-right"])).done();
    }
}

#[test]
fn on_a_terminal_they_are_asked_about() {
    let mut desk = Desk::with_wallet();
    let said = desk.answering(&["n"]).types(FUTURE).failed(1);
    let asks = "event date is 3 February 2031, after today. Is that right? [y/N] ";
    assert!(said.err.contains(asks), "{}", said.err);
    assert!(desk.shows(&["--kind", "event"]).is_empty());
    desk.answering(&["y"]).types(FUTURE).done();
    let event = &desk.shows(&["--kind", "event"])[0];
    assert_eq!(event["please_check"][0], "event date is after today");
    let shown = desk.types(["show", "--kind", "event"]).done().out;
    assert!(shown.contains("PLEASE CHECK: event date is after today"));
}

#[test]
fn a_change_asks_about_what_it_makes_odd_only() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["medication", "name=A", "start=2026-02-01"]);
    desk.run(["change", &id, "stop=2026-01-31"])
        .refused("unlikely_date");
    desk.run(["change", &id, "stop=2026-01-31", "--dates-are-right"])
        .done();
    let id = desk.shows(&["--kind", "medication"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    desk.run(["change", &id, "dose=one"]).done();
    let list = desk.run(["person", "list"]).done().json();
    let person = list["people"][0]["entry"].as_str().unwrap().to_owned();
    desk.run(["change", &person, "died_on=1939"])
        .refused("unlikely_date");
    desk.run(["change", &person, "died_on=2026-03-02"])
        .refused("unlikely_date");
}

#[test]
fn a_file_is_refused_as_a_whole() {
    let mut desk = Desk::with_wallet();
    let good = r#"{"kind":"allergy","body":{"substance":"Latex"}}"#;
    let odd = r#"{"kind":"condition","body":{"name":"Gout","onset":"2020","ended":"2019"}}"#;
    desk.write("notes.jsonl", format!("{good}\n{odd}\n"));
    let error = desk
        .run(["add", "--from", "notes.jsonl"])
        .refused("unlikely_date")
        .error();
    assert_eq!(error["message"], "entry 2: condition ended is before onset");
    assert!(desk.shows(&["--kind", "allergy"]).is_empty());
    desk.run(["add", "--from", "notes.jsonl", "--dates-are-right"])
        .done();
}

#[test]
fn a_date_to_come_is_no_slip_where_it_may_come() {
    let mut desk = Desk::with_wallet();
    desk.adds(["medication", "name=A", "stop=2026-03-08"]);
    desk.adds(["appointment", "with=GP", "date=2026-03-08"]);
    desk.adds(["treatment", "what=Hip", "status=planned", "date=2026-06"]);
    desk.adds(["support", "who=Brightside", "since=2026-03-08"]);
    desk.adds(["event", "type=fall", "date=2026-03"]);
}

#[test]
fn what_an_agency_writes_is_remarked_on() {
    let mut desk = Desk::with_wallet();
    desk.adds(["allergy", "substance=Latex"]);
    desk.run(["share", "--to", "Camden", "-o", "x.txt"]).done();
    desk.run(["agency", "init", "--name", "Camden", "--key", "camden.txt"])
        .done();
    desk.write(
        "new.jsonl",
        r#"{"kind":"event","body":{"type":"fall","date":"2031-02-03"}}"#,
    );
    let reply = [
        "reply",
        "x.txt",
        "--from",
        "new.jsonl",
        "--key",
        "camden.txt",
    ];
    let reply: Vec<&str> = reply.into_iter().chain(["-o", "r.txt"]).collect();
    desk.run(&reply).refused("unlikely_date");
    desk.run(reply.iter().chain(&["--dates-are-right"])).done();
    let said = desk.answering(&["n"]).types(["receive", "r.txt"]);
    assert!(said.out.contains("PLEASE CHECK: event date is after today"));
}

#[test]
fn a_past_appointment_asks_what_came_of_it() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["appointment", "with=Memory clinic", "date=2026-03-20"]);
    let asks = |desk: &mut Desk| {
        let shown = desk.types(["show", "--kind", "appointment"]).done().out;
        shown.contains("past: what came of it?")
    };
    assert!(!asks(&mut desk));
    desk.goes_to("2026-03-20");
    assert!(!asks(&mut desk), "it is today");
    desk.goes_to("2026-03-21");
    let shown = desk.types(["show", "--kind", "appointment"]).done().out;
    let short = &id[..8];
    let words = format!("past: what came of it? carewallet change {short} outcome=…");
    assert!(shown.contains(&words), "{shown}");
    assert_eq!(desk.shows(&["--kind", "appointment"])[0]["past"], true);
    desk.run(["change", &id, "outcome=New tablets"]).done();
    assert!(!asks(&mut desk));
    desk.run(["share", "-o", "dates.ics"]).refused("nothing");
}

#[test]
fn a_day_of_review_counts_wherever_it_stands() {
    let mut desk = Desk::with_wallet();
    let respect = ["legal", "type=respect", "original_where=Fridge"];
    desk.adds(respect.iter().chain(&["review=2026-10-01"]));
    desk.adds([
        "professional",
        "role=gp",
        "name=Dr Osei",
        "next_review=2026-09",
    ]);
    let due = |desk: &mut Desk| {
        let shown = desk.shows(&[]);
        shown.iter().filter(|e| e["check_again"] == true).count()
    };
    desk.goes_to("2026-09-30");
    assert_eq!(due(&mut desk), 0);
    desk.goes_to("2026-10-01");
    assert_eq!(due(&mut desk), 1, "a month ends with its last day");
    desk.goes_to("2026-10-02");
    assert_eq!(due(&mut desk), 2);
    let shown = desk.types(["show"]).done().out;
    assert!(shown.contains("CHECK AGAIN: this was due by 1 October 2026"));
    desk.run(["share", "--to", "Camden", "-o", "x.txt"]).done();
    let text = String::from_utf8(desk.read("x.txt")).unwrap();
    assert_eq!(text.matches("CHECK AGAIN").count(), 2, "{text}");
    desk.run(["share", "-o", "dates.ics"]).done();
    let dates = String::from_utf8(desk.read("dates.ics")).unwrap();
    assert!(dates.contains("20261001") && dates.contains("20260930"));
}

/// What a calendar finds in the file: a line for each event.
fn events(desk: &Desk) -> Vec<String> {
    let dates = String::from_utf8(desk.read("dates.ics")).unwrap();
    let all = dates.split("BEGIN:VEVENT\r\n").skip(1);
    let said = ["UID", "SEQUENCE", "DTSTART", "STATUS", "SUMMARY"];
    all.map(|event| {
        let lines = event.lines();
        let kept = lines.filter(|line| said.iter().any(|name| line.starts_with(name)));
        kept.collect::<Vec<_>>().join(" ")
    })
    .collect()
}

#[test]
fn a_calendar_moves_and_cancels_what_it_has() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds(["appointment", "with=Memory clinic", "date=2026-06-02"]);
    let shares = |desk: &mut Desk, more: &[&str]| {
        let args = ["share", "-o", "dates.ics", "--force"];
        desk.run(args.iter().chain(more)).done();
        events(desk)
    };
    let name = format!("UID:carewallet-{}", &id[..32]);
    let first = format!(
        "{name} SEQUENCE:0 SUMMARY:Appointment DTSTART;VALUE=DATE:20260602 STATUS:CONFIRMED"
    );
    assert_eq!(shares(&mut desk, &[]), [first]);
    desk.run(["change", &id[..8], "date=2026-06-09"]).done();
    desk.run(["change", "Memory clinic", "date=2026-06-16"])
        .done();
    let moved = shares(&mut desk, &["--details"]);
    let wanted = format!(
        "{name} SEQUENCE:2 SUMMARY:Memory clinic (Margaret Ellis) DTSTART;VALUE=DATE:20260616 STATUS:CONFIRMED"
    );
    assert_eq!(moved, [wanted]);
    // Taken back, it is cancelled, though nothing else is there to share.
    desk.run(["withdraw", "Memory clinic", "--why", "Not needed"])
        .done();
    let off = format!(
        "{name} SEQUENCE:3 SUMMARY:Appointment DTSTART;VALUE=DATE:20260616 STATUS:CANCELLED"
    );
    assert_eq!(shares(&mut desk, &["--details"]), [off]);
    // What is more private than the list, or about somebody else, is not told.
    desk.run(["share", "-o", "dates.ics", "--force", "--about", "home"])
        .refused("nothing");
}
