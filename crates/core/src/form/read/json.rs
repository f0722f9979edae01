//! Strict JSON, with the place of every value. What the parser would let pass
//! is refused by a second look.

use jsonc_parser::ast::Value;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{
    CollectOptions, CommentCollectionStrategy, ParseOptions, ParseStringErrorKind, parse_to_ast,
};

use super::notes::Notes;
use crate::form::MistakeKind;
use crate::limits;

const COLLECT: CollectOptions = CollectOptions {
    comments: CommentCollectionStrategy::Off,
    tokens: false,
};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The value of the text. Where there is none, it is noted why.
pub(super) fn parse<'t>(text: &'t str, notes: &mut Notes<'_>) -> Option<Value<'t>> {
    // Before parsing, which takes memory for every value.
    if text.len() > limits::FORM_BYTES {
        let message = "a form has at most 4 MiB".to_owned();
        notes.add(0, MistakeKind::TooLarge, message);
        return None;
    }
    // This parser knows where each value stands, but is lenient in corners.
    let (at, message) = match parse_to_ast(text, &COLLECT, &STRICT) {
        Err(error) => (error.range().start, says(error.kind())),
        Ok(parsed) => match (second_look(text), parsed.value) {
            (None, Some(value)) => return Some(value),
            (Some(fault), Some(_)) => fault,
            (_, None) => (0, "the file is empty"),
        },
    };
    notes.add(at, MistakeKind::Json, message.to_owned());
    None
}

/// What another, stricter reader refuses, and the byte where it stands.
fn second_look(text: &str) -> Option<(usize, &'static str)> {
    let error = serde_json::from_str::<serde::de::IgnoredAny>(text).err()?;
    let before = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1));
    let near = before.map(str::len).sum::<usize>() + error.column();
    // It counts a control character as the next one to come, others as seen.
    if text.as_bytes().get(near).is_some_and(u8::is_ascii_control) {
        return Some((
            near,
            "between quotes a line break is written \\n and a tab \\t",
        ));
    }
    let at = near.saturating_sub(1);
    Some(match at {
        // At the very start only a byte order mark passes the first parser and not this one.
        0 => (
            at,
            "a hidden sign stands before the form: save it as UTF-8 without a mark",
        ),
        _ => (at, "this is not strict JSON"),
    })
}

fn says(kind: &ParseErrorKind) -> &'static str {
    use ParseErrorKind as Kind;
    match kind {
        Kind::TrailingCommasNotAllowed => "a comma stands after the last of these: take it away",
        Kind::ExpectedComma => "a comma is missing here",
        Kind::CommentsNotAllowed => "JSON has no comments: take it away",
        Kind::SingleQuotedStringsNotAllowed => "words stand in single quotes: write \"",
        Kind::ExpectedStringObjectProperty => "a name stands without quotes: write \" around it",
        Kind::ExpectedColonAfterObjectKey => "a colon is missing after this name",
        Kind::ExpectedObjectValue => "a value is missing here",
        Kind::UnterminatedArray => "this list is never closed: a ] is missing",
        Kind::UnterminatedObject => "this group is never closed: a } is missing",
        Kind::MultipleRootJsonValues => "something follows the end of the form",
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => {
            "these words are never closed: a \" is missing"
        }
        Kind::String(_) => "after \\ stands something that JSON does not have there",
        Kind::NestingDepthExceeded => "lists and groups are nested too deeply",
        Kind::UnexpectedWord => "a word stands without quotes: write \" around it",
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => "this is not a number as JSON writes it",
        _ => "this is not expected here",
    }
}
