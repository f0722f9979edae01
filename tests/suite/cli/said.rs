//! Who said it: no role is made up.

use crate::desk::Desk;

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds([
        "professional",
        "role=gp",
        "name=Dr Osei",
        "organisation=Larkspur Surgery",
    ]);
    desk.adds(["contact", "name=Joan Reed", "relationship=neighbour"]);
    desk.run(["agency", "add", "Brightside Homecare"]).done();
    desk
}

/// The line that says who said it.
fn source(desk: &mut Desk, name: &str) -> String {
    let id = desk.adds([
        "risk",
        &format!("what=Told by {name}"),
        "--said-by",
        name,
        "--checked",
        "2026-02-01",
        "--checked-how",
        "confirmed_by_professional",
    ]);
    let shown = desk.types(["history", &id[..8]]).done().out;
    let line = shown.lines().find(|line| line.contains("; written down"));
    let line = line.unwrap_or_else(|| panic!("{shown}")).trim();
    line.split("; written down").next().unwrap().to_owned()
}

#[test]
fn a_role_is_said_where_the_record_has_it() {
    let mut desk = desk();
    for (name, line) in [
        ("Dr Anand", "Dr Anand"),
        ("Dr Osei", "Dr Osei, GP, Larkspur Surgery"),
        ("DR  OSEI", "DR  OSEI, GP, Larkspur Surgery"),
        ("Larkspur Surgery", "Larkspur Surgery, agency"),
        ("Brightside Homecare", "Brightside Homecare, agency"),
        ("Joan Reed", "Joan Reed, family or friend"),
        ("Sarah Ellis", "Sarah Ellis, family or friend"),
    ] {
        assert_eq!(source(&mut desk, name), line);
    }
}

#[test]
fn a_reader_knows_who_is_in_what_they_read() {
    let mut desk = desk();
    for name in ["Dr Anand", "Joan Reed", "Sarah Ellis"] {
        source(&mut desk, name);
    }
    let share = ["share", "--to", "Camden", "--kind", "risk", "-o", "x.txt"];
    desk.run(share).done();
    let read = desk.types(["read", "x.txt"]).done().out;
    for (words, there) in [
        ("Joan Reed; written", true),
        ("Dr Anand; written", true),
        ("Sarah Ellis, family or friend; written", true),
        ("Dr Anand, ", false),
    ] {
        assert_eq!(read.contains(words), there, "{words}: {read}");
    }
}

#[test]
fn whether_a_professional_wrote_it_is_asked_and_never_taken_for_granted() {
    let mut desk = desk();
    let add = [
        "add",
        "risk",
        "what=Falls",
        "--said-by",
        "Dr Osei",
        "--again",
    ];
    desk.run(add).done();
    let said = desk.answering(&["y"]).types(add).done();
    assert!(
        said.err
            .contains("Dr Osei is on record: GP, Larkspur Surgery. Did they write this?")
    );
    desk.answering(&[""]).types(add).done();
    let given = ["--voice", "reported"];
    let said = desk.answering(&[]).types(add.iter().chain(&given)).done();
    assert!(!said.err.contains("on record"));
    let shown = desk.shows(&["--kind", "risk"]);
    let voices: Vec<&str> = shown.iter().map(|e| e["voice"].as_str().unwrap()).collect();
    assert_eq!(voices.iter().filter(|voice| **voice == "agency").count(), 1);
    assert_eq!(voices.len(), 4);
}

#[test]
fn on_a_terminal_it_is_asked_whose_words_they_are() {
    let mut desk = Desk::with_wallet();
    let add = ["add", "statement", "topic=what_matters"];
    for (answer, voice, by, text) in [
        ("y", "own_words", "Margaret Ellis", "text=The garden"),
        ("n", "reported", "Sarah Ellis", "text=The dog"),
        ("", "reported", "Sarah Ellis", "text=The church"),
    ] {
        let said = desk
            .answering(&[answer])
            .types(add.iter().chain(&[text]))
            .done();
        assert!(
            said.err
                .contains("Are these the own words of Margaret Ellis, as they were said?"),
            "{}",
            said.err
        );
        let last = desk.shows(&["--kind", "statement"]).pop().unwrap();
        assert_eq!(
            (last["voice"].as_str(), last["said_by"].as_str()),
            (Some(voice), Some(by))
        );
    }
    // Only the first stand in quotation marks, and only below the heading that says so.
    let shown = desk.types(["show", "--kind", "statement"]).done().out;
    let (own, others) = shown.split_once("What others say for them").unwrap();
    assert!(own.contains("“The garden”"), "{shown}");
    assert!(
        others.contains("The dog") && !others.contains('“'),
        "{shown}"
    );
    // Who says whose they are is not asked.
    let said = add
        .iter()
        .chain(&["text=The house", "--said-by", "Sarah Ellis"]);
    let said = desk.answering(&[]).types(said).done();
    assert!(!said.err.contains("own words"), "{}", said.err);
}
