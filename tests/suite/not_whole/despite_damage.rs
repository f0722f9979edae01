//! What is handed out all the same says first that it is not whole.

use std::fs;

use super::{FIRST, desk, handing_out, largest, segments, turn};
use crate::desk::Desk;

#[test]
fn despite_damage_every_body_says_so_first() {
    let mut desk = desk();
    turn(&largest(&desk));
    let mut made = 0;
    for (args, out) in handing_out() {
        let mut args = args.clone();
        args.extend(["--despite-damage", "--force"]);
        let said = desk.run(&args);
        if said.code == 1 {
            // What this sheet shows stood in the part that is lost.
            let error = said.refused("nothing").error();
            let message = error["message"].as_str().unwrap();
            assert!(message.contains("as far as could be read"), "{message}");
            continue;
        }
        made += 1;
        let answer = said.done().json();
        assert_eq!(answer["whole"], false, "{args:?}");
        if args[0] == "form" && args.contains(&"--gap") && out == "o.pdf" {
            continue;
        }
        let bytes = desk.read(out);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match out {
            "o.txt" => assert!(text.starts_with(&format!("** {FIRST}")), "{args:?}\n{text}"),
            "o.csv" => {
                let second = text.lines().nth(1).unwrap();
                assert!(second.contains(",incomplete,"), "{text}");
                assert!(second.contains(FIRST), "{text}");
            }
            "o.fhir.json" => {
                let json: serde_json::Value = serde_json::from_str(&text).unwrap();
                assert_eq!(json["extension"][0]["url"], "urn:carewallet:incomplete");
                assert_eq!(json["extension"][0]["valueBoolean"], true);
                assert!(json["text"]["div"].as_str().unwrap().contains(FIRST));
            }
            "o.json" => {
                let json: serde_json::Value = serde_json::from_str(&text).unwrap();
                assert_eq!(json["incomplete"], true, "{args:?}");
            }
            "o.vcf" | "o.ics" => {
                assert!(text.contains("X-CAREWALLET-INCOMPLETE:TRUE\r\n"), "{text}");
                assert!(text.replace("\r\n ", "").contains(FIRST), "{text}");
            }
            _ => {}
        }
    }
    assert!(made >= handing_out().len() - 3, "no more than {made}");
    let ledger = desk.run(["ledger"]).done().json();
    let rows = ledger["ledger"].as_array().unwrap();
    assert!(rows.len() >= 20);
    for row in rows {
        let why = row["why"].as_str().unwrap();
        assert!(
            why.ends_with("part of the record could not be read"),
            "{why}"
        );
    }
}

#[test]
fn whoever_reads_it_is_told_first() {
    let mut desk = desk();
    turn(&largest(&desk));
    for out in ["o.pdf", "o.txt", "o.json"] {
        let args = ["share", "--to", "Brightside", "--despite-damage", "-o", out];
        desk.run(args).done();
        let read = desk.run(["read", out]).done().json();
        assert_eq!(read["incomplete"], true, "{out}");
        assert_eq!(read["share"]["incomplete"], true, "{out}");
        let said = desk.types(["read", out]).done().out;
        assert!(said.starts_with(FIRST), "{said}");
    }
    desk.run(["read", "o.pdf", "-o", "again.txt"]).done();
    desk.run(["read", "o.pdf", "-o", "again.csv"]).done();
    desk.run(["read", "o.pdf", "--as", "text", "-o", "plain"])
        .done();
    desk.run(["read", "o.pdf", "--as", "form:homecare", "-o", "form.txt"])
        .done();
    for name in ["again.txt", "plain", "form.txt"] {
        let text = String::from_utf8(desk.read(name)).unwrap();
        assert!(text.starts_with(&format!("** {FIRST}")), "{name}\n{text}");
    }
    let rows = String::from_utf8(desk.read("again.csv")).unwrap();
    let second = rows.lines().nth(1).unwrap();
    assert!(second.contains("incomplete") && second.contains(FIRST));
}

#[test]
fn what_is_about_nobody_who_can_be_named_is_counted() {
    let mut desk = Desk::with_wallet();
    let person = segments(&desk);
    desk.adds(["allergy", "substance=Latex", "--lane", "emergency"]);
    person.iter().for_each(|path| turn(path));
    // The name is also in the seen file of this computer; without it, nobody
    // can tell whose allergy it is.
    fs::remove_dir_all(desk.path("state")).unwrap();
    let share = |sheet| ["share", "--sheet", sheet, "--despite-damage", "-o", "o.txt"];
    let nothing = desk.run(share("emergency")).refused("nothing").error();
    let why = "not in it, because nothing says whom they are about: 1 entry";
    assert_eq!(nothing["hint"], why);
    desk.adds(["address", "lines=14 Larkspur Road", "--about", "home"]);
    let made = desk.types(share("contingency")).done();
    assert!(made.out.contains(why), "{}", made.out);
    let text = String::from_utf8(desk.read("o.txt")).unwrap();
    assert!(text.contains("Larkspur") && !text.contains("Latex"));
}
