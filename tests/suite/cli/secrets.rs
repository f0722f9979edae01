//! A secret key that was typed where a name belongs: it is not repeated anywhere, and
//! nothing is named for it.

use carewallet_testkit::keys::STRANGER;

use crate::desk::{Desk, KEY};

/// The key, and pieces by which a part of it would show.
fn is_repeated(text: &str) -> bool {
    let text = text.to_ascii_uppercase();
    text.contains("AGE-SECRET-KEY-1") || text.contains(&STRANGER[20..40])
}

#[test]
fn a_secret_key_in_the_place_of_a_name_is_not_repeated() {
    let mut desk = Desk::with_wallet();
    let before = desk.everything();
    let lower = STRANGER.to_lowercase();
    let flag = format!("--key={STRANGER}");
    let path = format!("keys/{STRANGER}.txt");
    let cases: [&[&str]; 9] = [
        &["show", "--key", STRANGER],
        &["show", &flag],
        &["show", "--wallet", &lower],
        &["read", STRANGER],
        &["receive", &path],
        &["share", "-o", STRANGER],
        &["add", "event", "type=fall", "--attach", STRANGER],
        &["add", "--from", STRANGER],
        &["holder", "add", STRANGER],
    ];
    for args in cases {
        let said = desk.run(args).refused("secret_key");
        assert!(
            !is_repeated(&said.err) && !is_repeated(&said.out),
            "{args:?}"
        );
        let said = desk.types(args).failed(1);
        assert!(
            !is_repeated(&said.err) && !is_repeated(&said.out),
            "{args:?}"
        );
        assert!(
            said.err
                .contains("this looks like a secret key; it is not shown")
        );
    }
    assert_eq!(desk.everything(), before);
}

#[test]
fn a_secret_key_in_the_environment_is_not_repeated() {
    let mut desk = Desk::with_wallet();
    desk.sets("CAREWALLET_KEY_FILE", STRANGER);
    let said = desk.run(["show"]).locked("key_missing");
    assert!(!is_repeated(&said.err), "{}", said.err);
    assert!(said.err.contains("[a secret key, not shown]"));
    desk.sets("CAREWALLET_KEY_FILE", KEY);
    desk.sets("CAREWALLET_DIR", STRANGER);
    let said = desk.types(["show"]).stopped_with(6);
    assert!(!is_repeated(&said.err), "{}", said.err);
}
