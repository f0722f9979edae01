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
    assert!(desk.types(["man"]).done().out.contains("carewallet"));
    let help = desk.types(["--help"]).done().out;
    for command in ["init", "add", "share", "read", "reply", "receive", "demo"] {
        assert!(
            help.contains(&format!("\n  {command} ")),
            "{command} is not in\n{help}"
        );
    }
    assert!(!help.contains("decode-child"));
}
