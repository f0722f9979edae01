//! What an agency writes back on the page.

use carewallet_core::{Share, seal};
use carewallet_page::{Answer, Desk, Request, Upload};

use super::{add, ask, desk, medicine, page, went};

/// A desk with the family's sheet on it.
fn with_a_sheet() -> Desk {
    let mut desk = desk();
    add(&mut desk, "sheet.json", medicine(100).text().as_bytes());
    ask(&mut desk, "/sort", &[]);
    desk
}

/// Chooses a file in a field of the page of the reply.
fn choose(desk: &mut Desk, path: &str, name: &str, bytes: &[u8]) -> Answer {
    let fields = vec![("sheet".to_owned(), "1".to_owned().into())];
    desk.ask(&Request {
        path: path.to_owned(),
        fields: carewallet_screen::Fields(fields),
        upload: Some(Upload {
            name: name.to_owned(),
            bytes: bytes.to_vec(),
            reading: Vec::new(),
        }),
    })
}

fn kept(answer: Answer) -> Vec<u8> {
    match answer {
        Answer::File(file) => file.bytes,
        Answer::Page(_, html) => panic!("no file: {html}"),
        Answer::Go(to) => panic!("no file, it leads to {to}"),
    }
}

/// A key that was made on the page.
fn key(desk: &mut Desk, name: &str) -> Vec<u8> {
    assert_eq!(went(ask(desk, "/key/make", &[("name", name)])), "/key");
    let made = page(ask(desk, "/key", &[]));
    assert!(made.contains(name) && made.contains("only on this page"));
    let file = kept(ask(desk, "/key/file", &[]));
    ask(desk, "/key/forget", &[]);
    file
}

fn text_of(page: &str) -> String {
    let mut text = String::new();
    for piece in page.split('<').skip(1) {
        text.push_str(piece.split_once('>').map_or("", |(_, words)| words));
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Answers the question that is asked until a page asks something else.
fn typed(desk: &mut Desk, step: u32, answer: &str, what: &str) {
    let fields = [
        ("step", &*step.to_string()),
        ("answer", answer),
        ("do", what),
    ];
    ask(desk, "/sheet/1/reply/write/answer", &fields);
}

/// Writes another dose of the medicine down, question by question.
fn another_dose(desk: &mut Desk) {
    let begin = [("about", "0"), ("kind", "medication")];
    let to = went(ask(desk, "/sheet/1/reply/write/begin", &begin));
    assert_eq!(to, "/sheet/1/reply/write/question");
    typed(desk, 0, "", "continue");
    assert!(
        page(ask(desk, &to, &[])).contains("name=\"answer\""),
        "a name is needed"
    );
    typed(desk, 0, "Levothyroxine", "continue");
    let mut step = 1;
    while !page(ask(desk, &to, &[]))
        .to_lowercase()
        .contains("how much")
    {
        typed(desk, step, "", "skip");
        step += 1;
        assert!(step < 20, "{}", text_of(&page(ask(desk, &to, &[]))));
    }
    typed(desk, step, "25 micrograms", "all");
    let look = text_of(&page(ask(desk, &to, &[])));
    assert!(
        look.contains("The sheet says something else: Levothyroxine"),
        "{look}"
    );
    let step = (step + 1).to_string();
    let keep = [("step", &*step), ("do", "keep"), ("said_by", "")];
    assert_eq!(
        went(ask(desk, "/sheet/1/reply/write/answer", &keep)),
        "/sheet/1/reply"
    );
}

#[test]
fn what_contradicts_the_sheet_is_looked_at_signed_and_read_by_the_family() {
    let mut desk = with_a_sheet();
    let key = key(&mut desk, "Camden Continence Service");
    let to = went(choose(&mut desk, "/agency/key", "key.txt", &key));
    assert_eq!(to, "/sheet/1/reply");
    another_dose(&mut desk);
    let refused = text_of(&page(ask(&mut desk, "/sheet/1/reply/sign", &[])));
    assert!(refused.contains("nothing was signed"), "{refused}");
    let to = went(ask(&mut desk, "/sheet/1/reply/sign", &[("looked", "on")]));
    assert_eq!(to, "/sheet/1/reply/signed");
    let log = kept(ask(
        &mut desk,
        "/sheet/1/reply/signed/file",
        &[("as", "jsonl")],
    ));
    let text = kept(ask(
        &mut desk,
        "/sheet/1/reply/signed/file",
        &[("as", "txt")],
    ));
    let print = page(ask(&mut desk, "/sheet/1/reply/signed/print", &[]));
    assert!(print.contains("25 micrograms") && print.contains("<svg"));
    let mut family = super::desk();
    add(&mut family, "reply.txt", &text);
    assert_eq!(went(ask(&mut family, "/sort", &[])), "/sheet/1");
    let json = kept(ask(&mut family, "/sheet/1/file", &[("as", "json")]));
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let log: serde_json::Value = serde_json::from_slice(&log).unwrap();
    assert_eq!(json["share"]["id"], log["share"]);
    let read = text_of(&page(ask(&mut family, "/sheet/1", &[])));
    assert!(read.contains("Camden Continence Service") && read.contains("25 micrograms"));
    // Signed once: another entry makes it another reply.
    ask(&mut desk, "/sheet/1/reply/drop", &[("entry", "0")]);
    assert_eq!(
        went(ask(&mut desk, "/sheet/1/reply/signed", &[])),
        "/sheet/1/reply"
    );
    let nothing = text_of(&page(ask(&mut desk, "/sheet/1/reply/sign", &[])));
    assert!(nothing.contains("There is nothing new"), "{nothing}");
}

#[test]
fn without_a_key_nothing_is_signed_and_the_note_says_so() {
    let mut desk = with_a_sheet();
    let start = page(ask(&mut desk, "/sheet/1/reply/write", &[]));
    assert!(start.contains("id=\"key\""), "who writes is said first");
    ask(
        &mut desk,
        "/agency/name",
        &[("sheet", "1"), ("name", "Camden Eye Clinic")],
    );
    another_dose(&mut desk);
    let note = text_of(&page(ask(&mut desk, "/sheet/1/reply/print", &[])));
    for words in [
        "Not signed.",
        "25 micrograms",
        "Camden Eye Clinic",
        "Margaret Ellis",
    ] {
        assert!(note.contains(words), "{words}: {note}");
    }
    let sign = [("looked", "on")];
    assert_eq!(
        went(ask(&mut desk, "/sheet/1/reply/sign", &sign)),
        "/sheet/1/reply"
    );
    // Under another name nothing says the old one.
    ask(&mut desk, "/agency/put-away", &[("sheet", "1")]);
    ask(
        &mut desk,
        "/agency/name",
        &[("sheet", "1"), ("name", "Larkfield Clinic")],
    );
    let said = text_of(&page(ask(&mut desk, "/sheet/1/reply", &[])));
    assert!(
        said.contains("One entry that was written as Camden Eye Clinic"),
        "{said}"
    );
    let note = page(ask(&mut desk, "/sheet/1/reply/print", &[]));
    assert!(note.contains("Larkfield Clinic") && !note.contains("Eye Clinic"));
}

#[test]
fn what_somebody_else_told_is_reported_and_not_the_agencys() {
    let mut desk = with_a_sheet();
    let key = key(&mut desk, "Camden Continence Service");
    choose(&mut desk, "/agency/key", "key.txt", &key);
    for (who, voice) in [
        ("Sarah Ellis", "reported"),
        ("Margaret Ellis", "own_words"),
        ("", "agency"),
    ] {
        let begin = [("about", "0"), ("kind", "equipment")];
        ask(&mut desk, "/sheet/1/reply/write/begin", &begin);
        typed(&mut desk, 0, "Commode", "all");
        let keep = [("step", "1"), ("do", "keep"), ("said_by", who)];
        ask(&mut desk, "/sheet/1/reply/write/answer", &keep);
        ask(&mut desk, "/sheet/1/reply/sign", &[("looked", "on")]);
        let text = kept(ask(
            &mut desk,
            "/sheet/1/reply/signed/file",
            &[("as", "txt")],
        ));
        let mut family = super::desk();
        add(&mut family, "reply.txt", &text);
        ask(&mut family, "/sort", &[]);
        let json = kept(ask(&mut family, "/sheet/1/file", &[("as", "json")]));
        let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
        let entries = json["entries"].as_array().unwrap().iter();
        let said = entries.filter(|entry| entry["kind"] == "equipment");
        let voices: Vec<&str> = said.map(|entry| entry["voice"].as_str().unwrap()).collect();
        assert_eq!(voices, [voice], "{who}");
        ask(&mut desk, "/sheet/1/reply/drop", &[("entry", "0")]);
    }
}

#[test]
fn nothing_is_signed_while_something_is_begun_and_the_same_twice_is_marked() {
    let mut desk = with_a_sheet();
    let key = key(&mut desk, "Camden Continence Service");
    choose(&mut desk, "/agency/key", "key.txt", &key);
    let line = b"{\"kind\":\"equipment\",\"body\":{\"what\":\"Commode\"}}\n";
    for _ in 0..2 {
        choose(&mut desk, "/sheet/1/reply/file/add", "new.jsonl", line);
    }
    let reply = text_of(&page(ask(&mut desk, "/sheet/1/reply", &[])));
    assert!(reply.contains("Your reply says this already."), "{reply}");
    ask(&mut desk, "/sheet/1/reply/drop", &[("entry", "1")]);
    let reply = text_of(&page(ask(&mut desk, "/sheet/1/reply", &[])));
    assert!(
        reply.contains("Taken out: Commode.") && !reply.contains("already."),
        "{reply}"
    );
    let begin = [("about", "0"), ("kind", "medication")];
    ask(&mut desk, "/sheet/1/reply/write/begin", &begin);
    for path in ["/sheet/1/reply/sign", "/sheet/1/reply/print"] {
        let refused = page(ask(&mut desk, path, &[("looked", "on")]));
        let says = text_of(&refused);
        assert!(says.contains("finish it, or drop it"), "{path}: {says}");
        assert!(refused.contains("href=\"#/sheet/1/reply\""), "{path}");
    }
    // What was answered is not thrown away for something else.
    typed(&mut desk, 0, "Senna", "continue");
    ask(
        &mut desk,
        "/sheet/1/reply/write/begin",
        &[("about", "0"), ("kind", "event")],
    );
    let question = text_of(&page(ask(&mut desk, "/sheet/1/reply/write/question", &[])));
    assert!(question.contains("Senna") && question.contains("finish it, or drop it"));
}

#[test]
fn rows_of_a_table_are_looked_at_beside_the_sheet_and_nothing_is_guessed() {
    let mut desk = with_a_sheet();
    ask(
        &mut desk,
        "/agency/name",
        &[("sheet", "1"), ("name", "Camden Eye Clinic")],
    );
    let table =
        "Medicine,Dose,Start\nParacetamol,500 mg,3/5/2026\nLevothyroxine,25 micrograms,\nnone,,\n";
    let to = went(choose(
        &mut desk,
        "/sheet/1/reply/file/add",
        "t.csv",
        table.as_bytes(),
    ));
    assert_eq!(to, "/sheet/1/reply/file");
    let columns = text_of(&page(ask(&mut desk, &to, &[])));
    assert!(
        columns.contains("what comes first in 3/5/2026"),
        "{columns}"
    );
    ask(
        &mut desk,
        "/sheet/1/reply/file/columns",
        &[("order-2", "day")],
    );
    let rows = text_of(&page(ask(&mut desk, &to, &[])));
    for words in [
        "Goes into your reply",
        "Paracetamol",
        "The sheet says something else: Levothyroxine; Dose: 50 micrograms",
        "it says that there is none",
    ] {
        assert!(
            rows.to_lowercase().contains(&words.to_lowercase()),
            "{words}: {rows}"
        );
    }
    assert_eq!(
        went(ask(&mut desk, "/sheet/1/reply/file/take", &[])),
        "/sheet/1/reply"
    );
    let reply = text_of(&page(ask(&mut desk, "/sheet/1/reply", &[])));
    assert!(
        reply.contains("Not taken from the file: line 3, line 4"),
        "{reply}"
    );
    let table = b"Medicine,Dose\nnone,\n";
    let path = "/sheet/1/reply/file/add";
    let again = went(choose(&mut desk, path, "t.csv", table));
    let nothing = text_of(&page(ask(&mut desk, &format!("{again}/take"), &[])));
    assert!(nothing.contains("No row was ticked"), "{nothing}");
    assert!(
        reply.contains("Paracetamol") && reply.contains("3 May 2026"),
        "{reply}"
    );
    assert!(!reply.contains("25 micrograms"), "it was not ticked");
}

#[test]
fn a_locked_key_asks_for_its_passphrase_and_a_familys_key_is_refused() {
    let mut desk = with_a_sheet();
    let key = key(&mut desk, "Camden Continence Service");
    let locked = seal::seal_with_words(&key, "able baker charlie", 2).unwrap();
    choose(&mut desk, "/agency/key", "key.age", &locked);
    let asks = page(ask(&mut desk, "/sheet/1/reply", &[]));
    assert!(asks.contains("type=\"password\""));
    let typed = [("sheet", "1"), ("passphrase", "able baker delta")];
    ask(&mut desk, "/agency/passphrase", &typed);
    let again = page(ask(&mut desk, "/sheet/1/reply", &[]));
    assert!(again.contains("not the passphrase") && again.contains("type=\"password\""));
    let typed = [("sheet", "1"), ("passphrase", "able baker charlie")];
    ask(&mut desk, "/agency/passphrase", &typed);
    let open = page(ask(&mut desk, "/sheet/1/reply", &[]));
    assert!(open.contains("what you hand over is signed") && !open.contains("type=\"password\""));
    let family = carewallet_core::key_file::KeyFile {
        identity: carewallet_testkit::keys::holder(),
        owner: carewallet_core::key_file::KeyOwner::Wallet("0".repeat(32)),
    };
    let family = family.text("2026-11-27");
    let refused = page(choose(&mut desk, "/agency/key", "k.txt", family.as_bytes()));
    assert!(
        refused.contains("wallet_key") && refused.contains("give it back"),
        "{refused}"
    );
}

#[test]
fn what_is_sealed_to_the_agencys_key_opens_with_it() {
    let mut desk = desk();
    let key = key(&mut desk, "Camden Continence Service");
    let text = String::from_utf8(key.clone()).unwrap();
    let identity = carewallet_core::key_file::KeyFile::parse(text.as_bytes())
        .unwrap()
        .identity;
    let share: Share = medicine(100);
    let sealed = seal::seal(share.text().as_bytes(), &[identity.recipient()]).unwrap();
    add(&mut desk, "sheet.age", &sealed);
    ask(&mut desk, "/sort", &[]);
    let start = page(ask(&mut desk, "/", &[]));
    assert!(start.contains("data-kind=\"wrong_key\"") && start.contains("id=\"key\""));
    choose(&mut desk, "/agency/key", "key.txt", &key);
    assert!(page(ask(&mut desk, "/sheet/1", &[])).contains("Margaret Ellis"));
}
