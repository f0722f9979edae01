//! Bodies: fields and values with one fault each.

use carewallet_core::Kind;
use carewallet_core::kind::examples;
use serde_json::{Value, json};

use crate::vector::Vector;
use crate::vector::sound::{medicine, text, with, without};

fn vector(kind: Kind, fault: &str, expect: &str, comment: &str, body: &Value) -> Vector {
    Vector::text(
        &format!("body {}", kind.name()),
        fault,
        expect,
        comment,
        text(body),
    )
}

fn example(kind: Kind) -> Value {
    examples::example(kind).to_value()
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = sound();
    all.extend(people());
    all.extend(medicines());
    all.extend(others());
    all.extend(decisions());
    all.extend(terms());
    all
}

/// One sound body a kind: all fields of the example.
fn sound() -> Vec<Vector> {
    let each = |kind: &Kind| {
        let fault = format!("sound_{}", kind.name());
        vector(
            *kind,
            &fault,
            "success",
            "the made-up example of its kind",
            &example(*kind),
        )
    };
    Kind::ALL.iter().map(each).collect()
}

/// Values of a person that are refused: what is wrong, the field, its JSON.
const PERSON: &[[&str; 4]] = &[
    [
        "nhs_check_digit",
        "a check digit that does not fit",
        "nhs_number",
        r#""9990000019""#,
    ],
    [
        "nhs_zeros",
        "ten zeros keep the rule of the check digit, and are nobody",
        "nhs_number",
        r#""0000000000""#,
    ],
    [
        "nhs_nine_digits",
        "a digit is missing",
        "nhs_number",
        r#""999000001""#,
    ],
    [
        "nhs_spaces",
        "a second spelling: the number is kept as ten digits",
        "nhs_number",
        r#""999 000 0018""#,
    ],
    [
        "nhs_as_number",
        "a number of the health service is a text",
        "nhs_number",
        "9990000018",
    ],
    [
        "born_31_february",
        "a day that does not exist",
        "birth_date",
        r#""1940-02-31""#,
    ],
    ["born_1799", "before 1800", "birth_date", r#""1799-12-31""#],
    [
        "no_such_answer",
        "an answer that does not exist",
        "birth_date",
        r#"{"answer":"secret"}"#,
    ],
    [
        "name_in_two_lines",
        "a line feed in a name",
        "occupation",
        r#""cook\nnurse""#,
    ],
    [
        "words_unseen",
        "words of which nothing is seen",
        "occupation",
        "\"\u{3164}\u{200b}\"",
    ],
];

/// Doses that are refused: what is wrong, and the JSON.
const DOSES: &[[&str; 3]] = &[
    [
        "dose_turned",
        "a hidden change of writing direction in a dose",
        "\"50\u{202e}gm 5\"",
    ],
    [
        "dose_invisible",
        "a character that cannot be seen in a dose",
        "\"5\u{200b}0 mg\"",
    ],
    [
        "dose_other_digits",
        "digits of another script in a dose",
        r#""٥ mg""#,
    ],
    [
        "dose_raised_digit",
        "a raised digit in a dose",
        r#""10² mg""#,
    ],
    ["dose_as_number", "a dose is a text, never a number", "50"],
    ["dose_as_list", "one dose, not a list", r#"["5 mg"]"#],
    ["dose_empty", "an empty text is left out", r#""""#],
];

/// Bodies of a medicine that no value can hold.
const SPELLINGS: &[[&str; 4]] = &[
    [
        "duplicate_key",
        "duplicate_key",
        "a dose twice",
        r#"{"dose":"5 mg","dose":"50 mg","name":{"text":"Levothyroxine"}}"#,
    ],
    [
        "null",
        "null",
        "a field that should be left out",
        r#"{"dose":null,"name":{"text":"Levothyroxine"}}"#,
    ],
    [
        "fraction",
        "number",
        "a dose as a fraction",
        r#"{"dose":0.5,"name":{"text":"Levothyroxine"}}"#,
    ],
    ["no_fields", "nothing_given", "a body without fields", "{}"],
    [
        "not_an_object",
        "not_an_object",
        "a list instead of fields",
        r#"["5 mg"]"#,
    ],
];

/// The JSON of a table, as a value.
fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("the tables hold JSON")
}

fn people() -> Vec<Vector> {
    let each = |[fault, comment, name, json]: &[&str; 4]| {
        let body = with(example(Kind::Person), name, value(json));
        vector(Kind::Person, fault, "invalid_value", comment, &body)
    };
    let mut all: Vec<Vector> = PERSON.iter().map(each).collect();
    let person = example(Kind::Person);
    let unnamed = without(person.clone(), "name");
    let set = |fault, comment, name| {
        let body = with(person.clone(), name, "5".into());
        vector(Kind::Person, fault, "unknown_field", comment, &body)
    };
    all.push(vector(
        Kind::Person,
        "no_name",
        "missing_field",
        "a person without a name",
        &unnamed,
    ));
    all.push(set("other_case", "a field in another case", "Email"));
    all.push(set(
        "unknown_field",
        "a field that the kind does not have",
        "shoe_size",
    ));
    all
}

fn medicines() -> Vec<Vector> {
    let dose = |[fault, comment, json]: &[&str; 3]| {
        let body = with(medicine().to_value(), "dose", value(json));
        vector(Kind::Medication, fault, "invalid_value", comment, &body)
    };
    let spelling = |[fault, expect, comment, json]: &[&str; 4]| {
        Vector::text("body medication", fault, expect, comment, *json)
    };
    let spellings = SPELLINGS.iter().map(spelling);
    DOSES.iter().map(dose).chain(spellings).collect()
}

fn others() -> Vec<Vector> {
    let both = json!({"none_known": true, "substance": {"text": "Penicillin"}});
    let set = |kind, fault, comment, name, value: Value| {
        vector(
            kind,
            fault,
            "invalid_value",
            comment,
            &with(example(kind), name, value),
        )
    };
    let none = "an allergy, and that none is known";
    let short = "A".repeat(42);
    let (phone, secret) = (json!(["07700 CALLME"]), crate::keys::STRANGER);
    vec![
        vector(Kind::Allergy, "allergy_and_none", "both", none, &both),
        set(
            Kind::Address,
            "postcode_lower_case",
            "a second spelling: postcodes are kept in capitals",
            "postcode",
            "zz1 1zz".into(),
        ),
        set(
            Kind::Contact,
            "phone_letters",
            "letters in a phone number",
            "phone",
            phone,
        ),
        set(
            Kind::Holder,
            "short_key",
            "a public key of 42 characters",
            "key",
            short.into(),
        ),
        set(
            Kind::Holder,
            "secret_recipient",
            "a secret key where a public one belongs",
            "recipient",
            secret.into(),
        ),
        set(
            Kind::Receipt,
            "no_such_signature",
            "a state of a signature that does not exist",
            "signature",
            "perhaps".into(),
        ),
        set(
            Kind::Handover,
            "short_share",
            "an id of eight digits",
            "share",
            "0123abcd".into(),
        ),
    ]
}

/// What became of an agency's facts.
fn decisions() -> Vec<Vector> {
    let kind = Kind::Decision;
    let set = |fault, comment, name, value: Value| {
        let body = with(example(kind), name, value);
        vector(kind, fault, "invalid_value", comment, &body)
    };
    let printed = "the number of a sheet as it is printed";
    vec![
        set("printed_sheet", printed, "sheet", "7829-EE5E".into()),
        set("no_facts", "a decision about nothing", "facts", json!([])),
    ]
}

/// By what authority a holder opens the wallet, and until when.
fn terms() -> Vec<Vector> {
    let both = json!(["attorney_hw", "attorney_pf"]);
    let sound = with(example(Kind::Holder), "authority", both);
    let sound = with(sound, "since", "2026-03-01".into());
    let sound = with(sound, "until", "2027-05-03".into());
    let holder =
        |fault, expect, comment, body: &Value| vector(Kind::Holder, fault, expect, comment, body);
    let refused = |fault, comment, name, value: Value| {
        let body = with(sound.clone(), name, value);
        holder(fault, "invalid_value", comment, &body)
    };
    vec![
        holder(
            "sound_holder_terms",
            "success",
            "both powers of attorney, and a last day",
            &sound,
        ),
        refused(
            "no_such_authority",
            "an authority that does not exist",
            "authority",
            json!(["next_of_kin"]),
        ),
        refused(
            "no_authority",
            "an empty list: what is not known is left out",
            "authority",
            json!([]),
        ),
        refused(
            "until_30_february",
            "a last day that does not exist",
            "until",
            "2027-02-30".into(),
        ),
    ]
}
