//! Spellings of JSON: one is canonical, all others are refused.

use crate::vector::Vector;

fn vector(fault: &str, expect: &str, comment: &str, input: &str) -> Vector {
    Vector::text("json", fault, expect, comment, input)
}

type Row = (&'static str, &'static str, &'static str, &'static str);

/// Each with its answer, what is wrong, and the text.
const SPELLINGS: &[Row] = &[
    (
        "sound",
        "success",
        "members in order, short escapes, no spaces",
        r#"{"a":"tab\t","b":[true,false,{}],"c":-1}"#,
    ),
    (
        "order_by_utf16",
        "success",
        "U+1F600 comes before U+E000: order is by UTF-16 code units",
        "{\"\u{1f600}\":1,\"\u{e000}\":2}",
    ),
    (
        "duplicate_key",
        "duplicate_key",
        "one member twice",
        r#"{"dose":"5 mg","dose":"50 mg"}"#,
    ),
    (
        "duplicate_key_below",
        "duplicate_key",
        "one member twice, two levels down",
        r#"{"a":[{"b":1,"b":1}]}"#,
    ),
    (
        "escaped_duplicate",
        "not_canonical",
        "the second name is the first one with an escape that is not needed",
        r#"{"dose":1,"\u0064ose":2}"#,
    ),
    (
        "key_order",
        "not_canonical",
        "members out of order",
        r#"{"b":1,"a":2}"#,
    ),
    (
        "space",
        "not_canonical",
        "a space after the colon",
        r#"{"a": 1}"#,
    ),
    (
        "long_escape",
        "not_canonical",
        "a tab as \\u0009 where \\t is shorter",
        r#"{"a":"\u0009"}"#,
    ),
    (
        "upper_escape",
        "not_canonical",
        "an escape with capital digits",
        r#"{"a":"\u001F"}"#,
    ),
    (
        "escaped_slash",
        "not_canonical",
        "a slash needs no escape",
        r#"{"a":"\/"}"#,
    ),
    (
        "lone_surrogate",
        "encoding",
        "half a surrogate pair",
        r#"{"a":"\ud800"}"#,
    ),
    (
        "null",
        "null",
        "absent members are left out, never null",
        r#"{"a":null}"#,
    ),
    ("trailing", "trailing_data", "a second value", "{}{}"),
    ("cut", "syntax", "the end is missing", r#"{"a":1"#),
    ("empty", "syntax", "nothing at all", ""),
    (
        "comment",
        "syntax",
        "JSON has no comments",
        r#"{"a":1/*b*/}"#,
    ),
];

const NUMBERS: &[Row] = &[
    (
        "largest",
        "success",
        "2^53 - 1 fits",
        r#"{"a":9007199254740991}"#,
    ),
    (
        "too_large_number",
        "number",
        "2^53 does not fit",
        r#"{"a":9007199254740992}"#,
    ),
    (
        "long_number",
        "number",
        "35 digits",
        r#"{"a":99999999999999999999999999999999999}"#,
    ),
    ("fraction", "number", "a fraction", r#"{"a":1.5}"#),
    ("exponent", "number", "an exponent", r#"{"a":1e3}"#),
    ("minus_zero", "not_canonical", "minus zero", r#"{"a":-0}"#),
    (
        "leading_zero",
        "not_canonical",
        "a zero in front",
        r#"{"a":01}"#,
    ),
    ("not_a_number", "syntax", "NaN", r#"{"a":NaN}"#),
];

pub(super) fn all() -> Vec<Vector> {
    let rows = SPELLINGS.iter().chain(NUMBERS);
    let mut all: Vec<Vector> = rows
        .map(|(fault, expect, comment, input)| vector(fault, expect, comment, input))
        .collect();
    all.extend(bytes());
    all.extend(limits());
    all
}

fn bytes() -> Vec<Vector> {
    let case =
        |fault, expect, comment, input: &[u8]| Vector::bytes("json", fault, expect, comment, input);
    vec![
        case(
            "not_utf8",
            "encoding",
            "a byte that is not UTF-8",
            b"{\"a\":\"\xff\"}",
        ),
        case(
            "overlong_utf8",
            "encoding",
            "a slash in two bytes",
            b"{\"a\":\"\xc0\xaf\"}",
        ),
        case(
            "byte_order_mark",
            "syntax",
            "a mark before the first byte",
            b"\xef\xbb\xbf{}",
        ),
    ]
}

fn limits() -> Vec<Vector> {
    let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
    let members: Vec<String> = (0..257).map(|n| format!("\"{n:03}\":1")).collect();
    let object = |n: usize| format!("{{{}}}", members[..n].join(","));
    vec![
        vector("depth_64", "success", "64 levels", &nested(64)),
        vector("depth_65", "too_deep", "65 levels", &nested(65)),
        vector("members_256", "success", "256 members", &object(256)),
        vector("members_257", "too_large", "257 members", &object(257)),
    ]
}
