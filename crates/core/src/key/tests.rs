//! Keys, signatures, and secrets that are not repeated.

use super::*;

#[test]
fn secret_keys_are_not_repeated() {
    let shown = without_secrets("age-secret-key-1abc: x, /AGE-SECRET-KEY-1DEF.txt");
    assert_eq!(shown, format!("{NOT_SHOWN}: x, /{NOT_SHOWN}.txt"));
    assert_eq!(without_secrets("AGE-SECRET-KEY"), "AGE-SECRET-KEY");
    assert_eq!(without_secrets(TEST_ONLY), NOT_SHOWN);
}

const TEST_ONLY: &str =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

#[test]
fn one_identity_always_gives_the_same_signing_key() {
    let first = Identity::parse(TEST_ONLY).unwrap();
    let again = Identity::parse(&first.secret_line()).unwrap();
    assert_eq!(first.public_line(), again.public_line());
    assert_eq!(first.public_key().id().len(), 32);
    let other = Identity::generate();
    assert_ne!(other.public_key().id(), first.public_key().id());
}

#[test]
fn a_signature_holds_for_its_purpose_text_and_key_only() {
    let identity = Identity::parse(TEST_ONLY).unwrap();
    let signature = identity.sign(Purpose::Batch, "text");
    let key = identity.public_key();
    assert_eq!(key.verify(Purpose::Batch, "text", &signature), Ok(()));
    for (purpose, text) in [(Purpose::Share, "text"), (Purpose::Batch, "Text")] {
        assert_eq!(
            key.verify(purpose, text, &signature),
            Err(KeyError::BadSignature)
        );
    }
    let other = Identity::generate().public_key();
    assert_eq!(
        other.verify(Purpose::Batch, "text", &signature),
        Err(KeyError::BadSignature)
    );
    assert_eq!(
        key.verify(Purpose::Batch, "text", ""),
        Err(KeyError::BadSignature)
    );
}

#[test]
fn a_test_key_is_another_key_whose_mark_cannot_be_taken_off() {
    let plain = Identity::parse(TEST_ONLY).unwrap();
    let test = Identity::parse(TEST_ONLY).unwrap().for_tests();
    assert!(test.is_test() && !plain.is_test());
    assert_eq!(test.recipient().text(), plain.recipient().text());
    let text = test.public_key().text();
    let unmarked = text.strip_prefix("TEST.").unwrap();
    assert_ne!(unmarked, plain.public_key().text());
    assert!(test.public_key().id().starts_with("7e57"));
    assert_eq!(test.public_key().id().len(), 32);
    assert!(PublicKey::parse(&text).unwrap() == test.public_key());
    // Without the mark it is another key, which has signed nothing.
    let signature = test.sign(Purpose::Share, "text");
    let stripped = PublicKey::parse(unmarked).unwrap();
    assert!(stripped != test.public_key() && stripped.id() != test.public_key().id());
    let verify = |key: PublicKey, sig: &str| key.verify(Purpose::Share, "text", sig);
    assert_eq!(verify(test.public_key(), &signature), Ok(()));
    assert_eq!(verify(stripped, &signature), Err(KeyError::BadSignature));
    let other = plain.sign(Purpose::Share, "text");
    assert_eq!(
        verify(test.public_key(), &other),
        Err(KeyError::BadSignature)
    );
    for odd in ["TEST.", "test.", "TEST", "TEST.TEST."] {
        assert!(PublicKey::parse(&format!("{odd}{unmarked}")).is_err() || odd == "TEST.");
    }
    let name = test.signed_name(Line::parse("Camden").unwrap());
    assert_eq!(name.as_str(), "TEST Camden");
    assert_eq!(test.signed_name(name.clone()).as_str(), "TEST Camden");
}

#[test]
fn refuses_weak_and_secret_keys_without_repeating_them() {
    let zero = URL_SAFE_NO_PAD.encode([0u8; 32]);
    assert!(PublicKey::parse(&zero).is_err_and(|e| e == KeyError::NotAPublicKey));
    let refused = Recipient::parse(TEST_ONLY).err().unwrap();
    assert_eq!(refused, KeyError::SecretKey);
    assert!(!refused.to_string().contains("GFPY"));
}
