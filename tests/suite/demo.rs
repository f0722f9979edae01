//! The demo at a hermetic desk: the loop closes, the numbers are right, the
//! files are there, and nothing that should stay at home has left.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use crate::desk::Desk;

const HOUSEHOLD: &str = include_str!("../../fixtures/ellis/household.jsonl");
const CONTINENCE: &str = include_str!("../../fixtures/ellis/continence.jsonl");
const HOMECARE: &str = include_str!("../../fixtures/ellis/homecare.jsonl");
const ADAPTATIONS: &str = include_str!("../../fixtures/ellis/adaptations.jsonl");
const CLINIC: &str = include_str!("../../fixtures/ellis/memory-clinic.jsonl");
const THIRTY: &str = include_str!("../../fixtures/ellis/thirty.jsonl");

/// The kinds that do not leave by default.
const AT_HOME: [&str; 6] = [
    "household",
    "key_safe",
    "money",
    "carer",
    "document",
    "consent",
];

fn drafts(lines: &str) -> Vec<Json> {
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// How many drafts an agency may read: about Margaret or the home, and neither
/// of a kind nor in a lane that stays at home.
fn shareable(lines: &str) -> usize {
    let travels = |draft: &Json| {
        let about = draft.get("about").and_then(Json::as_str).unwrap_or("home");
        let kind = draft["kind"].as_str().unwrap();
        about == "home" && !AT_HOME.contains(&kind) && draft.get("lane").is_none()
    };
    drafts(lines).iter().filter(|draft| travels(draft)).count()
}

fn text(desk: &Desk, name: &str) -> String {
    String::from_utf8(desk.read(name)).unwrap()
}

#[test]
fn the_loop_closes_and_the_numbers_are_right() {
    let mut desk = Desk::new();
    let said = desk.types(["demo", "tour"]).done();
    // Margaret herself is one entry of each share.
    let first = 1 + shareable(HOUSEHOLD) + shareable(CONTINENCE);
    let second = first + shareable(HOMECARE);
    let third = second + shareable(ADAPTATIONS);
    let total = first + second + third;
    assert!(
        said.out.contains(&format!(
            "\n   {total} facts nobody had to ask for again.\n"
        )),
        "{total}: {}",
        said.out
    );
    for line in said.out.lines() {
        assert!(line.chars().count() <= 80, "too wide: {line}");
    }
    let told = said.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for (agency, read) in [
        ("Brightside Homecare", first),
        ("Camden Home Adaptations", second),
        ("Larkfield Memory Clinic", third),
    ] {
        assert!(
            told.contains(&format!("{agency} read {read}")),
            "{agency} {read}: {told}"
        );
    }
    for words in [
        "strong, milk in",
        "two sugars",
        "Two pillows",
        "Three pillows",
        "all sound",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    the_wallet_holds_everybodys_words(&mut desk);
    what_stays_at_home_stayed(&desk);
    what_left_is_what_was_read(&mut desk, first);
}

/// Own record, every agency's entries, both sides of what they differ about.
fn the_wallet_holds_everybodys_words(desk: &mut Desk) {
    desk.sets("CAREWALLET_DIR", "tour/ellis");
    desk.sets("CAREWALLET_KEY_FILE", "tour/sarah-key.txt");
    let shown = desk.shows(&[]);
    let all = [HOUSEHOLD, CONTINENCE, HOMECARE, ADAPTATIONS, CLINIC];
    let written: usize = all.iter().map(|lines| lines.lines().count()).sum();
    assert_eq!(
        shown.len(),
        written + 3,
        "the drafts, and one entry for each of three people"
    );
    for (domain, voices) in [
        (
            "mobility_indoor",
            ["Sarah Ellis", "Camden Home Adaptations"],
        ),
        ("eating", ["Margaret Ellis", "Brightside Homecare"]),
        ("sleep", ["Tom Ellis", "Larkfield Memory Clinic"]),
    ] {
        let about = shown
            .iter()
            .filter(|entry| entry["body"]["domain"] == domain);
        let said: Vec<&str> = about
            .map(|entry| entry["said_by"].as_str().unwrap())
            .collect();
        assert_eq!(said, voices, "{domain}");
    }
    // Each agency signed its own: three keys beside Sarah's.
    let signers: BTreeSet<&str> = shown
        .iter()
        .map(|entry| entry["recorded_by"].as_str().unwrap())
        .collect();
    assert_eq!(signers.len(), 4);
}

fn what_stays_at_home_stayed(desk: &Desk) {
    let left = [
        text(desk, "tour/brightside.csv"),
        text(desk, "tour/email-to-adaptations.txt"),
    ];
    for secret in [
        "made-up 4711",
        "water butt",
        "Attendance Allowance",
        "I used to swim",
        "get tired",
    ] {
        assert!(
            HOUSEHOLD.contains(secret),
            "{secret} is not in the household any more"
        );
        assert!(
            left.iter().all(|words| !words.contains(secret)),
            "{secret} left the house"
        );
    }
    assert!(left.iter().all(|words| words.contains("Levothyroxine")));
}

/// The photographs on their own give back the sheet that was printed.
fn what_left_is_what_was_read(desk: &mut Desk, entries: usize) {
    let mut photos: Vec<String> = std::fs::read_dir(desk.path("tour"))
        .unwrap()
        .map(|item| item.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("photo-page-"))
        .map(|name| format!("tour/{name}"))
        .collect();
    photos.sort();
    assert!(!photos.is_empty());
    let paper = desk
        .run(["read", "tour/sheet-for-brightside.pdf"])
        .done()
        .json();
    let read = desk
        .run(std::iter::once("read".to_owned()).chain(photos))
        .done()
        .json();
    assert_eq!(read["share"]["id"], paper["share"]["id"]);
    assert_eq!(read["entries"].as_array().unwrap().len(), entries);
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let mut desk = Desk::new();
    std::fs::create_dir(desk.path("tour")).unwrap();
    desk.write("tour/letter.txt", "Dear Sarah");
    let before = desk.everything();
    let said = desk.types(["demo", "tour"]).failed(1);
    assert!(
        said.err.contains("this folder is not empty"),
        "{}",
        said.err
    );
    assert_eq!(desk.everything(), before);
    desk.run(["demo", "elsewhere"]).usage();
    assert!(!desk.path("elsewhere").exists());
}

#[test]
fn thirty_typical_entries_fit_on_one_page_of_codes() {
    let entries = drafts(THIRTY);
    let kinds: BTreeSet<&str> = entries
        .iter()
        .map(|e| e["kind"].as_str().unwrap())
        .collect();
    assert_eq!((entries.len(), kinds.len() >= 12), (30, true), "{kinds:?}");
    let mut desk = Desk::with_wallet();
    desk.write("thirty.jsonl", THIRTY);
    desk.run(["add", "--from", "thirty.jsonl", "--dates-are-right"])
        .done();
    let made = desk
        .run(["share", "--to", "Brightside Homecare", "-o", "sheet.pdf"])
        .done()
        .json();
    assert_eq!(made["entries"], 31, "and Margaret herself");
    let codes = |name: &str| made["codes"][name].as_u64().unwrap();
    assert!(
        codes("needed") <= 10 && codes("total") <= 12,
        "{}",
        made["codes"]
    );
}
