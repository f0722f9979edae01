//! `carewallet unlock`: the passphrase is typed once for a sitting, and never kept.

use crate::desk::{Desk, LATE};

const PASSPHRASE: &str = "a long passphrase";
const ASKED: &str = "passphrase of the key file:";

/// A desk whose key is locked, and nothing in the environment names it.
fn locked() -> Desk {
    let mut desk = Desk::new();
    let init = ["init", "--person", "Margaret Ellis", "--wallet", "ellis"];
    let answers = ["Sarah Ellis", "locked.age", PASSPHRASE, PASSPHRASE];
    desk.answering(&answers).types(init).done();
    desk
}

/// The commands of one sitting, and what was said.
fn sits(desk: &mut Desk, answers: &[&str]) -> (String, String) {
    let unlock = ["unlock", "--wallet", "ellis", "--key", "locked.age"];
    let said = desk.answering(answers).types(unlock).done();
    (said.out, said.err)
}

#[test]
fn the_passphrase_is_typed_once_for_all_commands() {
    let mut desk = locked();
    let (out, err) = sits(
        &mut desk,
        &[
            PASSPHRASE,
            r#"add event type=fall what_happened="Mum's chair slid""#,
            "",
            "carewallet show --find chair",
            "show --find",
            "history",
            r#"show --find "chair"#,
            "quit",
        ],
    );
    assert_eq!(err.matches(ASKED).count(), 1, "{err}");
    assert!(out.contains("It is unlocked."), "{out}");
    assert!(out.contains("Mum's chair slid"), "{out}");
    // A slip ends its own command and not the sitting.
    assert!(err.contains("--find needs a value"), "{err}");
    assert!(out.contains("A double quote is missing"), "{out}");
    assert!(!out.contains(PASSPHRASE) && !err.contains("AGE-SECRET"));
    let show = ["show", "--wallet", "ellis", "--key", "locked.age"];
    desk.run(show).locked("locked");
    let (_, err) = sits(&mut desk, &[PASSPHRASE, "show"]);
    assert_eq!(err.matches(ASKED).count(), 1, "{err}");
}

#[test]
fn what_should_be_done_is_said_once_a_sitting() {
    let mut desk = locked();
    desk.reminded = true;
    let (_, err) = sits(&mut desk, &[PASSPHRASE, "show", "due", "show", "quit"]);
    assert_eq!(
        err.matches("only one key opens this wallet").count(),
        1,
        "{err}"
    );
}

#[test]
fn a_sitting_ends_when_nothing_is_typed() {
    let mut desk = locked();
    let before = desk.everything();
    let (out, _) = sits(&mut desk, &[PASSPHRASE, "due", LATE, "add event type=fall"]);
    assert!(
        out.contains("Nothing was typed for 15 minutes: it is locked again."),
        "{out}"
    );
    assert_eq!(desk.everything(), before, "what came after it was not done");
}

#[test]
fn each_key_has_its_own_passphrase() {
    let mut desk = locked();
    let (_, err) = sits(
        &mut desk,
        &[
            PASSPHRASE,
            "holder add Tom --new-key tom.txt",
            "show --key tom.txt",
            "show --wallet elsewhere",
            "unlock",
            "quit",
        ],
    );
    assert_eq!(err.matches(ASKED).count(), 1, "{err}");
    assert!(err.contains("there is no such folder"), "{err}");
    assert!(err.contains("it is unlocked already"), "{err}");
}

#[test]
fn a_wrong_passphrase_opens_no_sitting() {
    let mut desk = locked();
    let unlock = ["unlock", "--wallet", "ellis", "--key", "locked.age"];
    desk.answering(&["a wrong passphrase", "show"])
        .types(unlock)
        .stopped_with(3);
    desk.types(unlock).stopped_with(2);
    desk.answering(&[PASSPHRASE]).run(unlock).usage();
}

#[test]
fn a_proof_asks_for_the_passphrase_again() {
    let mut desk = locked();
    let (_, err) = sits(
        &mut desk,
        &[
            PASSPHRASE,
            "holder add Tom --new-key tom.txt",
            "recovery prove --second-key tom.txt",
            "due",
            PASSPHRASE,
            "quit",
        ],
    );
    assert_eq!(err.matches(ASKED).count(), 2, "{err}");
}

#[test]
fn an_agency_sits_with_a_key_and_no_wallet() {
    let mut desk = Desk::new();
    desk.run(["agency", "init", "--name", "Riverside", "--key", "desk.key"])
        .done();
    let unlock = ["unlock", "--key", "desk.key"];
    let said = desk.answering(&["forms", "quit"]).types(unlock).done();
    assert!(said.out.contains("homecare"), "{}", said.out);
}
