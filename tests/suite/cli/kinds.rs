//! `kinds`, and what follows from the table of arguments.

use carewallet_core::Kind;

use crate::desk::Desk;

#[test]
fn every_kind_and_field_is_listed() {
    let mut desk = Desk::new();
    let told = desk.run(["kinds"]).done().json();
    let kinds = told["kinds"].as_array().unwrap();
    assert_eq!(kinds.len(), Kind::ALL.len());
    for kind in Kind::ALL {
        let one = desk.run(["kinds", kind.name()]).done().json();
        assert_eq!(one["fields"].as_array().unwrap().len(), kind.fields().len());
        let said = desk.types(["kinds", kind.name()]).done();
        assert!(
            kind.fields()
                .iter()
                .all(|field| said.out.contains(field.says)),
            "{}",
            said.out
        );
    }
    let error = desk
        .run(["kinds", "medicine"])
        .refused("unknown_kind")
        .error();
    assert_eq!(error["hint"], "carewallet kinds medication");
}

#[test]
fn completions_and_the_manual_page_name_the_commands() {
    let mut desk = Desk::new();
    for shell in ["bash", "zsh", "fish"] {
        let said = desk.types(["completions", shell]).done();
        assert!(said.out.contains("receive"), "{shell}");
    }
    let help = desk.types(["--help"]).done().out;
    assert!(help.ends_with("carewallet man > carewallet.1; man ./carewallet.1\n"));
    for command in ["init", "add", "share", "read", "reply", "receive", "demo"] {
        assert!(
            help.contains(&format!("\n  {command} ")),
            "{command} is not in\n{help}"
        );
    }
    assert!(!help.contains("decode-child"));
}

#[test]
fn the_manual_holds_every_command_and_its_flags_once() {
    let mut desk = Desk::new();
    let page = desk.types(["man"]).done().out;
    for heading in ["INIT", "ADD", "FORM CHECK", "AGENCY INIT", "MAN"] {
        let heading = format!("\n.SH \"CAREWALLET {heading}\"\n");
        assert_eq!(page.matches(&heading).count(), 1, "{heading}");
    }
    assert!(page.contains("carewallet share \\-o dates.ics"), "examples");
    let global = "Write one JSON document for programs";
    assert_eq!(page.matches(global).count(), 1);
    for unlisted in ["DECODE", "CAREWALLET HELP"] {
        assert!(!page.contains(unlisted), "{unlisted}");
    }
}
