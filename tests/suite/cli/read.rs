//! `read`: any form, no wallet, nothing accepted that is not whole.

use crate::desk::Desk;

fn desk() -> Desk {
    let mut desk = Desk::with_wallet();
    desk.adds([
        "medication",
        "name=Levothyroxine",
        "note==cmd()",
        "--review-by",
        "2026-02-01",
    ]);
    for out in ["out.json", "out.txt", "out.pdf"] {
        desk.run(["share", "--to", "Camden", "-o", out]).done();
    }
    desk.unsets("CAREWALLET_DIR");
    desk.unsets("CAREWALLET_KEY_FILE");
    desk
}

#[test]
fn the_answer_has_its_stable_shape() {
    let mut desk = desk();
    let read = desk.run(["read", "out.pdf"]).done().json();
    assert_eq!(read["share"]["from"], "Sarah Ellis");
    assert_eq!(read["share"]["to"], "Camden");
    assert_eq!(read["share"]["signature"], "verified");
    assert_eq!(read["share"]["made_at"].as_str().unwrap().len(), 20);
    assert!(read["codes"]["found"].as_u64() >= read["codes"]["needed"].as_u64());
    let entry = read["entries"]
        .as_array()
        .unwrap()
        .iter()
        .find(|e| e["kind"] == "medication")
        .unwrap();
    for field in [
        "id",
        "about",
        "lane",
        "voice",
        "said_by",
        "recorded_at",
        "body",
    ] {
        assert!(!entry[field].is_null(), "{field}");
    }
    assert_eq!(entry["check_again"], true);
    assert!(!read.to_string().contains("null"));
    let as_json = desk
        .types(["read", "out.json", "--as", "json"])
        .done()
        .json();
    assert_eq!(as_json["codes"]["total"], 0);
}

#[test]
fn people_and_spreadsheets_get_their_forms() {
    let mut desk = desk();
    let said = desk.types(["read", "out.txt"]).done().out;
    for words in [
        "from:  Sarah Ellis",
        "MARGARET ELLIS",
        "Levothyroxine",
        "CHECK AGAIN",
    ] {
        assert!(said.contains(words), "{words} is not in\n{said}");
    }
    let csv = desk.types(["read", "out.json", "--as", "csv"]).done().out;
    assert!(csv.contains("'=cmd()") && !csv.contains(",=cmd"), "{csv}");
    desk.types(["read", "out.json", "--as", "csv", "-o", "out.csv"])
        .done();
    assert_eq!(String::from_utf8(desk.read("out.csv")).unwrap(), csv);
    desk.types(["read", "out.json", "--as", "text", "-o", "read.txt"])
        .done();
    assert!(
        String::from_utf8(desk.read("read.txt"))
            .unwrap()
            .contains("Levothyroxine")
    );
}

#[test]
fn the_form_is_told_by_the_content() {
    let mut desk = desk();
    desk.write("photo.jpg", desk.read("out.json"));
    desk.run(["read", "photo.jpg"]).done();
    let text = String::from_utf8(desk.read("out.txt")).unwrap();
    let quoted: String = text.lines().map(|line| format!("> {line}\r\n")).collect();
    desk.write("mail.eml", format!("Dear all\r\n{quoted}"));
    desk.run(["read", "mail.eml"]).done();
    desk.run(["read", "out.txt", "mail.eml"]).done();
}

#[test]
fn what_is_not_whole_is_refused_each_in_its_words() {
    let mut desk = desk();
    let whole = String::from_utf8(desk.read("out.json")).unwrap();
    let text = String::from_utf8(desk.read("out.txt")).unwrap();
    let pdf = desk.read("out.pdf");
    let faults: [(&str, Vec<u8>, u8, &str); 9] = [
        (
            "changed",
            whole.replace("Camden", "Larkfield").into(),
            4,
            "bad_signature",
        ),
        (
            "word",
            whole.replace("Levothyroxine", "Levothyroxina").into(),
            4,
            "unsigned",
        ),
        ("cut", whole[..400].into(), 1, "syntax"),
        ("other json", "{\"a\":1}".into(), 6, "not_a_share"),
        ("text cut", text[..text.len() - 200].into(), 4, "damaged"),
        (
            "letters",
            text.replacen("SHARE-----\n", "SHARE-----\nAAAA", 1).into(),
            4,
            "damaged",
        ),
        ("empty", Vec::new(), 5, "empty_file"),
        ("words", "Dear Sarah".into(), 1, "not_a_picture"),
        ("web", "<!DOCTYPE html><html>".into(), 1, "web_page"),
    ];
    for (name, bytes, code, kind) in faults {
        desk.write(name, bytes);
        let error = desk.run(["read", name]).stopped(code, kind).error();
        assert!(
            error["message"].as_str().unwrap().starts_with(name),
            "{error}"
        );
    }
    desk.write("half.pdf", &pdf[..pdf.len() / 2]);
    let code = desk.run(["read", "half.pdf"]).code;
    assert!(code == 1 || code == 4);
    desk.run(["read", "missing.pdf"]).refused("missing_file");
    desk.run(["read"]).usage();
    let key = desk.run(["read", "key.txt"]).refused("key_sheet");
    assert!(!key.err.contains("AGE-SECRET"));
}

#[test]
fn shares_are_not_mixed_and_inputs_are_not_written_over() {
    let mut desk = desk();
    let wallet = ["--wallet", "ellis", "--key", "key.txt"];
    desk.run(
        ["share", "--to", "Other", "-o", "other.json"]
            .iter()
            .chain(&wallet),
    )
    .done();
    desk.run(
        ["share", "--to", "Other", "-o", "other.pdf"]
            .iter()
            .chain(&wallet),
    )
    .done();
    desk.run(["read", "out.json", "other.json"])
        .refused("older_sheet");
    desk.run(["read", "out.pdf", "other.pdf"])
        .refused("older_sheet");
    let before = desk.everything();
    desk.run([
        "read", "out.json", "--as", "csv", "-o", "out.json", "--force",
    ])
    .refused("same_file");
    desk.run(["read", "out.json", "--as", "csv", "-o", "out.txt"])
        .refused("file_exists");
    assert_eq!(desk.everything(), before);
}

#[test]
fn an_unknown_ending_is_refused_with_those_that_are_known() {
    let mut desk = desk();
    let before = desk.everything();
    for out in ["x.xlsx", "x", "x.age", "x.docx"] {
        let error = desk.run(["read", "out.pdf", "-o", out]).usage().error();
        let hint = error["hint"].as_str().unwrap();
        for ending in [".pdf", ".png", ".txt", ".csv", ".json"] {
            assert!(hint.contains(ending), "{out}: {hint}");
        }
    }
    let form = ["read", "out.pdf", "--as", "form:homecare", "-o", "x.xlsx"];
    let error = desk.run(form).usage().error();
    assert!(error["hint"].as_str().unwrap().contains(".fhir.json"));
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_table_opens_as_it_is_and_says_whose_it_is() {
    let mut desk = desk();
    desk.run(["read", "out.pdf", "-o", "answers.csv"]).done();
    let table = desk.read("answers.csv");
    assert_eq!(table[..3], [0xef, 0xbb, 0xbf]);
    let table = String::from_utf8(table).unwrap();
    let sheet = desk.run(["read", "out.pdf"]).done().json();
    let made_on = &sheet["share"]["made_at"].as_str().unwrap()[..10];
    for row in table.lines().skip(1) {
        assert!(row.contains(&format!(",{made_on},Sarah Ellis,p")), "{row}");
    }
    assert!(table.contains(",medication.name,"), "{table}");
    assert!(table.contains(",medication.note,"), "{table}");
    desk.run(["read", "out.pdf", "--as", "form:homecare", "-o", "form.csv"])
        .done();
    let form = String::from_utf8(desk.read("form.csv")).unwrap();
    assert!(form.starts_with("\u{feff}sheet,made_on,from,form,version,person_id,about"));
    let number = table.lines().nth(1).unwrap().split(',').next().unwrap();
    assert!(
        form.lines()
            .skip(1)
            .all(|row| row.starts_with(&format!("{number},{made_on},")))
    );
}
