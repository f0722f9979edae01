//! What people type is read as they write it: dates, times, weights, telephone numbers
//! (docs/writing.md). What is unclear is asked or refused, never guessed.

use carewallet_core::Kind;

use crate::desk::Desk;

/// The body of the only entry of a kind.
fn body(desk: &mut Desk, kind: &str) -> serde_json::Value {
    desk.shows(&["--kind", kind])[0]["body"].clone()
}

#[test]
fn a_date_is_understood_and_said_back() {
    let mut desk = Desk::with_wallet();
    for (typed, kept, words) in [
        ("3/2/26", "2026-02-03", "3 February 2026"),
        ("3 Feb 2026", "2026-02-03", "3 February 2026"),
        ("Feb 2026", "2026-02", "February 2026"),
        ("yesterday", "2026-02-28", "28 February 2026"),
        ("last Sunday", "2026-02-22", "22 February 2026"),
    ] {
        let date = format!("date={typed}");
        let said = desk.types(["add", "event", "type=fall", &date, "--again"]);
        assert_eq!(
            said.done().err,
            format!("date: understood as {words}\n"),
            "{typed}"
        );
        let shown = desk.shows(&["--kind", "event"]);
        let last = shown.iter().any(|entry| entry["body"]["date"] == kept);
        assert!(last, "{typed}: {shown:?}");
    }
    let said = desk.types(["add", "event", "type=fall", "date=2026-02-03", "--again"]);
    assert_eq!(said.done().err, "");
    let said = desk.run(["add", "event", "type=fall", "date=3 Feb 2026", "--again"]);
    assert_eq!(said.done().err, "");
}

#[test]
fn an_unclear_date_is_refused_with_its_readings() {
    let mut desk = Desk::with_wallet();
    let before = desk.everything();
    let said = desk.types(["add", "event", "type=fall", "date=17 Nov"]);
    assert_eq!(said.code, 1, "{}", said.err);
    assert_eq!(
        said.err,
        "carewallet: date can be read in 2 ways\nhint: write date=2024-11-17 (17 November 2024) \
         or date=2025-11-17 (17 November 2025)\n"
    );
    let said = desk.run([
        "add",
        "event",
        "type=fall",
        "date=17 Nov",
        "time=half past 6",
    ]);
    let error = said.refused("unclear").error();
    let error = &error["readings"];
    assert_eq!(error.as_array().unwrap().len(), 4, "{error}");
    assert_eq!(error[0]["field"], "date");
    assert_eq!(error[0]["value"], "2024-11-17");
    assert_eq!(error[3]["words"], "18:30");
    desk.run(["show", "--on", "17 Nov"]).refused("unclear");
    desk.run(["person", "add", "Tom Ellis", "--born", "1/2/20"])
        .refused("unclear");
    assert_eq!(desk.everything(), before);
}

#[test]
fn an_unclear_date_is_asked_on_a_terminal() {
    let mut desk = Desk::with_wallet();
    desk.answering(&["3", "2"]);
    let said = desk
        .types(["add", "event", "type=fall", "date=17 Nov"])
        .done();
    assert!(
        said.err
            .contains("1  17 November 2024\n  2  17 November 2025\n")
    );
    assert!(
        said.err.contains("this is none of the numbers"),
        "{}",
        said.err
    );
    assert_eq!(body(&mut desk, "event")["date"], "2025-11-17");
    desk.answering(&[""]);
    let said = desk.types(["add", "event", "type=fall", "date=17 Nov"]);
    assert!(
        said.code == 1 && said.err.contains("2 ways"),
        "{}",
        said.err
    );
    desk.answering(&["1"]);
    let said = desk.types(["person", "add", "Tom Ellis", "--born", "1/2/20"]);
    assert!(
        said.done()
            .err
            .contains("1  1 February 1920\n  2  1 February 2020\n")
    );
}

#[test]
fn questions_read_what_people_write() {
    let mut desk = Desk::with_wallet();
    // The type; the date, unclear first; its end; the time.
    desk.answering(&["fall", "17 Nov", "2", "", "half past 6", "2", "."]);
    let said = desk.types(["add", "event"]).done();
    let fall = body(&mut desk, "event");
    assert_eq!(fall["date"], "2025-11-17", "{}", said.err);
    assert_eq!(fall["time"], "18:30", "{}", said.err);
}

#[test]
fn what_a_date_cannot_hold_is_refused_with_what_it_can() {
    let mut desk = Desk::with_wallet();
    for typed in ["about 2019", "early 2019", "spring 2024", "a few weeks ago"] {
        let date = format!("onset={typed}");
        let said = desk.types(["add", "condition", "name=Stroke", &date]);
        assert_eq!(said.code, 1);
        let holds = "onset holds a year, a month or a day and no words beside it";
        assert!(said.err.contains(holds), "{typed}: {}", said.err);
    }
    let said = desk.types(["add", "event", "type=fall", "date=31/2/2026"]);
    assert!(said.err.contains("does not exist"), "{}", said.err);
}

#[test]
fn flags_and_changes_read_the_same_dates() {
    let mut desk = Desk::with_wallet();
    let id = desk.adds([
        "event",
        "type=fall",
        "--when",
        "Feb 2026",
        "--review-by",
        "1/6/26",
        "--checked",
        "yesterday",
        "--checked-how",
        "seen document",
    ]);
    let fall = &desk.shows(&["--kind", "event"])[0];
    assert_eq!(fall["when"], "2026-02");
    assert_eq!(fall["review_by"], "2026-06-01");
    assert_eq!(fall["checked"]["when"], "2026-02-28");
    desk.run(["change", &id, "date=3rd Feb 2026", "time=8.30 pm"])
        .done();
    assert_eq!(body(&mut desk, "event")["time"], "20:30");
    desk.run(["change", &id, "--review-by", "June 2026"])
        .usage();
    let said = desk.types(["show", "--on", "tomorrow"]).done();
    assert_eq!(said.err, "--on: understood as 2 March 2026\n");
}

#[test]
fn weights_and_heights_are_kept_with_what_was_read() {
    let mut desk = Desk::with_wallet();
    let said = desk.types(["add", "measurement", "type=weight", "value=8st 10lb"]);
    assert_eq!(said.done().err, "value: understood as 55.3 kg\n");
    let weight = body(&mut desk, "measurement");
    assert_eq!(
        (&weight["value"], &weight["unit"]),
        (&"55.3".into(), &"kg".into())
    );
    assert_eq!(weight["note"][0], "It was read as 8st 10lb.");
    for (of, typed, value, unit) in [
        ("weight", "55.2 kg", "55.2", "kg"),
        ("height", "5' 2\"", "157.5", "cm"),
    ] {
        let id = desk.adds([
            "measurement",
            &format!("type={of}"),
            &format!("value={typed}"),
        ]);
        let all = desk.shows(&["--kind", "measurement"]);
        let found = all.iter().find(|entry| entry["id"] == id.as_str()).unwrap();
        assert_eq!(found["body"]["value"], value);
        assert_eq!(found["body"]["unit"], unit);
    }
    desk.answering(&["weight", "8 stone", "", "", ".", ""]);
    let said = desk.types(["add", "measurement"]).done();
    assert!(said.err.contains("understood as 50.8 kg"), "{}", said.err);
}

#[test]
fn telephone_numbers_are_kept_as_they_are_rung() {
    let mut desk = Desk::with_wallet();
    for number in [
        "0121 496 0100 ext 12",
        "0800 1111",
        "18001 0300 123 0999",
        "112",
        "999",
        "111",
        "101",
    ] {
        desk.adds(["contact", "name=Somebody", &format!("phone={number}")]);
        let contacts = desk.shows(&["--kind", "contact"]);
        let kept = contacts
            .iter()
            .any(|entry| entry["body"]["phone"][0] == number);
        assert!(kept, "{number}");
    }
    let short = ["add", "contact", "name=June", "phone=07700 900 11"];
    let said = desk.types(short);
    let wanted = "phone has 10 digits, and numbers that begin like it have 11";
    assert!(said.code == 1 && said.err.contains(wanted), "{}", said.err);
    desk.run(["share", "-o", "contacts.vcf"]).done();
    let cards = String::from_utf8(desk.read("contacts.vcf")).unwrap();
    for uri in [
        "tel:+441214960100;ext=12",
        "tel:112\r\n",
        "tel:1800103001230999",
    ] {
        assert!(cards.contains(uri), "{uri}: {cards}");
    }
}

#[test]
fn all_mistakes_are_named_at_once() {
    let mut desk = Desk::with_wallet();
    let typed = [
        "add",
        "legal",
        "type=dnacrp",
        "seen_on=about 2019",
        "made_on=17 Nov",
        "wear=x",
        "atorneys=x",
    ];
    let said = desk.types(typed);
    for part in [
        "seen_on holds a year",
        "unknown field wear",
        "unknown field atorneys",
        "type must be one of: dnacpr, ",
        " more",
        "made_on can be read in 2 ways",
        "hint: carewallet kinds legal lists the fields",
    ] {
        assert!(said.err.contains(part), "{part}: {}", said.err);
    }
    let choices = said.err.split("one of: ").nth(1).unwrap();
    let choices = choices.split(" more").next().unwrap();
    assert_eq!(choices.matches(", ").count(), 5, "{choices}");
    let error = desk.run(typed).refused("invalid_value").error();
    assert_eq!(error["mistakes"].as_array().unwrap().len(), 6, "{error}");
    assert_eq!(error["readings"].as_array().unwrap().len(), 2, "{error}");
    // Missing, wrong and unknown together.
    let error = desk.run(["add", "contact", "phone=7", "nmae=June"]);
    let error = error.refused("unknown_field").error();
    let kinds = error["mistakes"].as_array().unwrap().iter();
    let kinds: Vec<&str> = kinds.map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["unknown_field", "missing_field", "invalid_value"]);
}

#[test]
fn every_example_of_a_kind_can_be_typed() {
    // The person of the example is not in this wallet yet.
    let mut desk = Desk::new();
    desk.sets("CAREWALLET_DIR", "nowak");
    desk.sets("CAREWALLET_KEY_FILE", "key.txt");
    desk.run(["init", "--person", "Tomasz Nowak", "--holder", "Ewa Nowak"])
        .done();
    for kind in Kind::ALL {
        let said = desk.types(["kinds", kind.name()]).done().out;
        let example = said
            .lines()
            .find_map(|line| line.strip_prefix("Example: carewallet "));
        assert_eq!(
            example.is_none(),
            kind.is_of_the_wallet(),
            "{}",
            kind.name()
        );
        let Some(example) = example else {
            continue;
        };
        let said = desk.types(words_of(example)).done();
        assert!(said.out.starts_with("saved: "), "{example}: {}", said.out);
    }
}

/// The words of a command as a shell parts them: spaces, and double quotes.
fn words_of(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().unwrap().push(c),
        }
    }
    words
}

#[test]
fn other_words_lead_to_what_is_meant() {
    let mut desk = Desk::with_wallet();
    for (typed, hint) in [
        ("delete", "carewallet withdraw ID"),
        ("edit", "carewallet change ID"),
        ("import", "carewallet receive FILE"),
        ("list", "carewallet show"),
        ("search", "carewallet show --find WORDS"),
        ("print", "carewallet share -o sheet.pdf"),
        ("medication", "carewallet add medication"),
        ("allergies", "carewallet add allergy"),
        ("bakcup", "did you mean: backup"),
        ("restor", "did you mean: restore"),
        ("show-me", ""),
        ("erse", ""),
        ("erases", ""),
    ] {
        let error = desk.run([typed]).usage().error();
        let said = error["hint"].as_str().unwrap();
        assert!(said.starts_with(hint), "{typed}: {said}");
        assert!(!said.contains("erase"), "{typed}: {said}");
    }
    // These are commands of their own by now.
    for command in ["backup", "restore", "undo"] {
        let said = desk.types([command, "--help"]).done();
        assert!(said.out.contains("Usage"), "{command}");
    }
    for (typed, hint) in [
        (
            ["add", "medicaton"],
            "use medication, or see carewallet kinds",
        ),
        (["kinds", "allergies"], "carewallet kinds allergy"),
        (["kinds", "medicines"], "carewallet kinds medication"),
    ] {
        let error = desk.run(typed).refused("unknown_kind").error();
        assert_eq!(error["hint"], hint);
    }
    let error = desk.run(["agency", "lst"]).usage().error();
    assert_eq!(error["hint"], "did you mean: list");
    for destroys in [["agency", "revok"], ["holder", "remov"]] {
        let error = desk.run(destroys).usage().error();
        assert!(
            !error["hint"].as_str().unwrap().contains("did you"),
            "{error}"
        );
    }
}

/// A text as editors of Windows save it.
fn saved(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let lines = text.replace('\n', "\r\n");
    let units: Vec<u16> = lines.encode_utf16().collect();
    let little = units.iter().flat_map(|unit| unit.to_le_bytes());
    let big = units.iter().flat_map(|unit| unit.to_be_bytes());
    let marked = |mark: &[u8], rest: Vec<u8>| [mark, &rest].concat();
    vec![
        ("CRLF", lines.clone().into_bytes()),
        ("a mark", marked(b"\xef\xbb\xbf", lines.into_bytes())),
        ("UTF-16LE", marked(b"\xff\xfe", little.collect())),
        ("UTF-16BE", marked(b"\xfe\xff", big.collect())),
    ]
}

#[test]
fn a_key_file_opens_as_any_editor_saves_it() {
    let mut desk = Desk::with_wallet();
    let key = String::from_utf8(desk.read("key.txt")).unwrap();
    let spaced = key
        .replace("# wallet: ", "# wallet:\u{a0}")
        .replace("AGE-", "\u{a0}AGE-");
    for text in [key, spaced] {
        for (how, bytes) in saved(&text) {
            desk.write("key.txt", &bytes);
            let said = desk.run(["show"]);
            assert_eq!(said.code, 0, "{how}: {}", said.err);
        }
    }
}

#[test]
fn drafts_and_forms_are_read_as_any_editor_saves_them() {
    let mut desk = Desk::with_wallet();
    let line = "{\"kind\":\u{a0}\"event\", \"body\":{\"type\":\"fall\"}}\n";
    for (how, bytes) in saved(line) {
        desk.write("new.jsonl", &bytes);
        let said = desk.run(["add", "--from", "new.jsonl"]);
        assert_eq!(said.code, 0, "{how}: {}", said.err);
    }
    let form = include_str!("../../../crates/core/forms/homecare.json");
    let form = form
        .replacen("\"homecare\"", "\"ours\"", 1)
        .replace("  \"", "\u{a0} \"");
    for (how, bytes) in saved(&form) {
        desk.write("ours.json", &bytes);
        let said = desk.run(["form", "check", "ours.json"]);
        assert_eq!(said.code, 0, "{how}: {}", said.err);
    }
}

#[test]
fn the_words_of_a_file_are_read_as_they_are_dictated() {
    let mut desk = Desk::with_wallet();
    desk.adds(["allergy", "substance=Penicillin"]);
    let said = desk
        .run(["share", "--to", "Camden", "--sealed", "-o", "share.age"])
        .done();
    let words = said.json()["words"].as_str().unwrap().to_owned();
    let first = words.split(' ').next().unwrap();
    let capital = words.replacen(first, &first.to_uppercase(), 1);
    let dictated = format!("{}.", capital.replace(' ', ", "));
    for text in [words, dictated] {
        for (how, bytes) in saved(&format!("{text}\n")) {
            desk.write("words.txt", &bytes);
            let said = desk.run(["read", "share.age", "--words-file", "words.txt"]);
            assert_eq!(said.code, 0, "{how}: {}", said.err);
        }
    }
}

#[test]
fn what_is_looked_for_is_found_however_it_is_written() {
    let mut desk = Desk::with_wallet();
    desk.adds(["contact", "name=June", "phone=0121 496 0100"]);
    desk.adds(["medication", "name=Donepezil"]);
    for typed in [
        "01214960100",
        "0121 496 0100",
        "4960100",
        "june 01214960100",
    ] {
        assert_eq!(desk.shows(&["--find", typed]).len(), 1, "{typed}");
    }
    assert_eq!(desk.shows(&["--find", "01214960101"]).len(), 0);
    let said = desk.types(["show", "--find", "donepzil"]).done();
    let near = "nothing is recorded that fits; near to it: --find donepezil\n";
    assert_eq!(said.out, near);
    let said = desk.types(["show", "--find", "wheelbarrow"]).done();
    assert!(
        said.out
            .starts_with("nothing is recorded that fits; carewallet add")
    );
}
