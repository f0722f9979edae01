//! Bodies: fields and values with one fault each.

use carewallet_core::Kind;
use carewallet_core::kind::examples;
use serde_json::{Value, json};

use crate::vector::Vector;
use crate::vector::sound::{medicine, text, with, without};

fn of(kind: Kind, fault: &str, expect: &str, comment: &str, body: &Value) -> Vector {
    Vector::text(&format!("body {}", kind.name()), fault, expect, comment, text(body))
}

fn example(kind: Kind) -> Value {
    examples::example(kind).to_value()
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = sound();
    all.extend(people());
    all.extend(medicines());
    all.extend(others());
    all
}

/// One sound body a kind: all fields of the example.
fn sound() -> Vec<Vector> {
    let each = |kind: &Kind| {
        let fault = format!("sound_{}", kind.name());
        of(*kind, &fault, "success", "the made-up example of its kind", &example(*kind))
    };
    Kind::ALL.iter().map(each).collect()
}

fn people() -> Vec<Vector> {
    let set = |fault, comment, name, value: Value| {
        of(Kind::Person, fault, "invalid_value", comment, &with(example(Kind::Person), name, value))
    };
    let person = example(Kind::Person);
    vec![
        set("nhs_check_digit", "a check digit that does not fit", "nhs_number", "9990000019".into()),
        set("nhs_zeros", "ten zeros keep the rule of the check digit, and are nobody", "nhs_number", "0000000000".into()),
        set("nhs_nine_digits", "a digit is missing", "nhs_number", "999000001".into()),
        set("nhs_spaces", "a second spelling: the number is kept as ten digits", "nhs_number", "999 000 0018".into()),
        set("nhs_as_number", "a number of the health service is a text", "nhs_number", 9_990_000_018_u64.into()),
        set("born_31_february", "a day that does not exist", "birth_date", "1940-02-31".into()),
        set("born_1799", "before 1800", "birth_date", "1799-12-31".into()),
        set("no_such_answer", "an answer that does not exist", "birth_date", json!({"answer": "secret"})),
        set("name_in_two_lines", "a line feed in a name", "occupation", "cook\nnurse".into()),
        of(Kind::Person, "no_name", "missing_field", "a person without a name", &without(person.clone(), "name")),
        of(Kind::Person, "other_case", "unknown_field", "a field in another case", &with(person.clone(), "Email", "a@example.org".into())),
        of(Kind::Person, "unknown_field", "unknown_field", "a field that the kind does not have", &with(person, "shoe_size", "5".into())),
    ]
}

fn medicines() -> Vec<Vector> {
    let set = |fault, comment, value: Value| {
        let body = with(medicine().to_value(), "dose", value);
        of(Kind::Medication, fault, "invalid_value", comment, &body)
    };
    vec![
        set("dose_turned", "a hidden change of writing direction in a dose", "50\u{202e}gm 5".into()),
        set("dose_invisible", "a character that cannot be seen in a dose", "5\u{200b}0 mg".into()),
        set("dose_other_digits", "digits of another script in a dose", "٥ mg".into()),
        set("dose_raised_digit", "a raised digit in a dose", "10² mg".into()),
        set("dose_as_number", "a dose is a text, never a number", 50.into()),
        set("dose_as_list", "one dose, not a list", json!(["5 mg"])),
        set("dose_empty", "an empty text is left out", "".into()),
        of(Kind::Medication, "no_fields", "nothing_given", "a body without fields", &json!({})),
        of(Kind::Medication, "not_an_object", "not_an_object", "a list instead of fields", &json!(["5 mg"])),
        Vector::text("body medication", "duplicate_key", "duplicate_key", "a dose twice", "{\"dose\":\"5 mg\",\"dose\":\"50 mg\",\"name\":{\"text\":\"Levothyroxine\"}}"),
        Vector::text("body medication", "null", "null", "a field that should be left out", "{\"dose\":null,\"name\":{\"text\":\"Levothyroxine\"}}"),
        Vector::text("body medication", "fraction", "number", "a dose as a fraction", "{\"dose\":0.5,\"name\":{\"text\":\"Levothyroxine\"}}"),
    ]
}

fn others() -> Vec<Vector> {
    let both = with(with(json!({}), "none_known", true.into()), "substance", json!({"text": "Penicillin"}));
    let set = |kind, fault, expect, comment, name, value: Value| {
        of(kind, fault, expect, comment, &with(example(kind), name, value))
    };
    vec![
        of(Kind::Allergy, "allergy_and_none", "both", "an allergy, and that none is known", &both),
        set(Kind::Address, "postcode_lower_case", "invalid_value", "a second spelling: postcodes are kept in capitals", "postcode", "zz1 1zz".into()),
        set(Kind::Contact, "phone_letters", "invalid_value", "letters in a phone number", "phone", json!(["07700 CALLME"])),
        set(Kind::Holder, "short_key", "invalid_value", "a public key of 42 characters", "key", "A".repeat(42).into()),
        set(Kind::Holder, "secret_recipient", "invalid_value", "a secret key where a public one belongs", "recipient", crate::keys::STRANGER.into()),
        set(Kind::Receipt, "no_such_signature", "invalid_value", "a state of a signature that does not exist", "signature", "perhaps".into()),
        set(Kind::Handover, "short_share", "invalid_value", "an id of eight digits", "share", "0123abcd".into()),
    ]
}
