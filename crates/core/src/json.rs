//! Canonical JSON: one value, one spelling (docs/format.md §1, RFC 8785).
//!
//! [`scan`] refuses every other spelling before anything is parsed; [`write()`]
//! produces the one. Types and their fields are not known here.

use serde::Serialize;

use crate::error_kind::ErrorKind;
use crate::limits;

/// What is wrong with a JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonFault {
    /// The bytes are not UTF-8.
    #[error("is not valid UTF-8")]
    Encoding,
    /// The text is not JSON.
    #[error("is not JSON")]
    Syntax,
    /// One object has the same member twice.
    #[error("names a field twice")]
    DuplicateKey,
    /// The members of an object are not in order.
    #[error("has its fields out of order")]
    KeyOrder,
    /// White space, or an escape or a number that could be shorter.
    #[error("is not in canonical form")]
    NotCanonical,
    /// A fraction, an exponent, or an integer that does not fit 2^53 - 1.
    #[error("has a number that cannot be kept exactly")]
    Number,
    /// `null` stands where a member should have been left out.
    #[error("has an empty field (null)")]
    Null,
    /// Something follows the value.
    #[error("goes on after its end")]
    Trailing,
    /// Too many levels.
    #[error("is nested too deeply")]
    Depth,
    /// Too many members, items or bytes.
    #[error("is larger than the limit")]
    TooLarge,
}

/// A fault and the byte where it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault} (at byte {at})")]
pub struct JsonError {
    /// What is wrong.
    pub fault: JsonFault,
    /// Where: bytes from the start.
    pub at: usize,
}

impl JsonError {
    /// The name of this refusal in vectors and in `--json` errors.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.fault {
            JsonFault::Encoding => ErrorKind::Encoding,
            JsonFault::Syntax => ErrorKind::Syntax,
            JsonFault::DuplicateKey => ErrorKind::DuplicateKey,
            JsonFault::KeyOrder | JsonFault::NotCanonical => ErrorKind::NotCanonical,
            JsonFault::Number => ErrorKind::Number,
            JsonFault::Null => ErrorKind::Null,
            JsonFault::Trailing => ErrorKind::TrailingData,
            JsonFault::Depth => ErrorKind::TooDeep,
            JsonFault::TooLarge => ErrorKind::TooLarge,
        }
    }
}

/// Writes a value in its canonical form.
#[must_use]
pub fn write<T: Serialize>(value: &T) -> String {
    serde_json_canonicalizer::to_string(value)
        .expect("our own types have text keys and no fractions")
}

/// Writes a value that holds JSON text in its canonical form. It goes through a
/// tree, because [`serde_json::value::RawValue`] is copied as it is; canonical
/// JSON inside stays the same.
///
/// # Errors
/// The text that it holds is not JSON, or a map in it has other keys than text.
pub(crate) fn write_nested<T: Serialize>(value: &T) -> serde_json::Result<String> {
    let tree: serde_json::Value = serde_json::from_str(&serde_json::to_string(value)?)?;
    Ok(write(&tree))
}

/// Checks that the bytes are one canonical JSON value, and gives them as text.
///
/// # Errors
/// The first fault, with its place.
pub fn scan(bytes: &[u8]) -> Result<&str, JsonError> {
    let text = std::str::from_utf8(bytes).map_err(|e| JsonError {
        fault: JsonFault::Encoding,
        at: e.valid_up_to(),
    })?;
    let mut scanner = Scanner { text, bytes, at: 0 };
    scanner.value(0)?;
    if scanner.at < bytes.len() {
        return scanner.fail(JsonFault::Trailing);
    }
    Ok(text)
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    fn fail<T>(&self, fault: JsonFault) -> Result<T, JsonError> {
        Err(JsonError { fault, at: self.at })
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn expect(&mut self, byte: u8) -> Result<(), JsonError> {
        match self.peek() {
            Some(b) if b == byte => {
                self.at += 1;
                Ok(())
            }
            Some(b' ' | b'\n' | b'\r' | b'\t') => self.fail(JsonFault::NotCanonical),
            _ => self.fail(JsonFault::Syntax),
        }
    }

    fn value(&mut self, depth: usize) -> Result<(), JsonError> {
        match self.peek() {
            Some(b'{' | b'[') if depth >= limits::JSON_DEPTH => self.fail(JsonFault::Depth),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.string().map(|_| ()),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => {
                let at = self.at;
                self.word("null")?;
                self.at = at;
                self.fail(JsonFault::Null)
            }
            Some(b' ' | b'\n' | b'\r' | b'\t') => self.fail(JsonFault::NotCanonical),
            _ => self.fail(JsonFault::Syntax),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), JsonError> {
        if self.bytes[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        self.fail(JsonFault::Syntax)
    }

    fn object(&mut self, depth: usize) -> Result<(), JsonError> {
        self.expect(b'{')?;
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        let mut last: Option<&'a str> = None;
        for _ in 0..limits::OBJECT_MEMBERS {
            let start = self.at;
            let key = self.string()?;
            if let Some(last) = last
                && let Some(fault) = order_fault(last, key)
            {
                self.at = start;
                return self.fail(fault);
            }
            last = Some(key);
            self.expect(b':')?;
            self.value(depth + 1)?;
            if self.peek() == Some(b'}') {
                self.at += 1;
                return Ok(());
            }
            self.expect(b',')?;
        }
        self.fail(JsonFault::TooLarge)
    }

    fn list(&mut self, depth: usize) -> Result<(), JsonError> {
        self.expect(b'[')?;
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        for _ in 0..limits::LIST_ITEMS {
            self.value(depth + 1)?;
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(());
            }
            self.expect(b',')?;
        }
        self.fail(JsonFault::TooLarge)
    }

    /// Consumes a string and gives what stands between its quotes, escapes and all.
    fn string(&mut self) -> Result<&'a str, JsonError> {
        self.expect(b'"')?;
        let start = self.at;
        loop {
            match self.peek() {
                None => return self.fail(JsonFault::Syntax),
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(0..=0x1f) => return self.fail(JsonFault::Syntax),
                Some(_) => self.at += 1,
            }
        }
        let inside = &self.text[start..self.at];
        if inside.len() > limits::TEXT_BYTES {
            return self.fail(JsonFault::TooLarge);
        }
        self.at += 1;
        Ok(inside)
    }

    /// Only the escapes that RFC 8785 writes: the short ones, and `\u00xx` in
    /// lower case for the other controls.
    fn escape(&mut self) -> Result<(), JsonError> {
        let rest = &self.bytes[self.at + 1..];
        let length = match rest {
            [b'"' | b'\\' | b'b' | b't' | b'n' | b'f' | b'r', ..] => 2,
            [b'u', b'0', b'0', b'0', b'8' | b'9' | b'a' | b'c' | b'd', ..] => {
                return self.fail(JsonFault::NotCanonical);
            }
            [b'u', b'0', b'0', b'0' | b'1', b'0'..=b'9' | b'a'..=b'f', ..] => 6,
            [b'u', ..] if surrogate_alone(rest) => return self.fail(JsonFault::Encoding),
            [b'u' | b'/', ..] => return self.fail(JsonFault::NotCanonical),
            _ => return self.fail(JsonFault::Syntax),
        };
        self.at += length;
        Ok(())
    }

    fn number(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        while let Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        let number = &self.text[start..self.at];
        let fault = match number.parse::<i64>() {
            Ok(n) if n.unsigned_abs() < 1 << 53 => {
                if n.to_string() == number {
                    return Ok(());
                }
                JsonFault::NotCanonical
            }
            Ok(_) => JsonFault::Number,
            Err(_) if number.parse::<f64>().is_ok() => JsonFault::Number,
            Err(_) => JsonFault::Syntax,
        };
        self.at = start;
        self.fail(fault)
    }
}

/// True for `\uD800` to `\uDFFF` without its other half.
fn surrogate_alone(escape: &[u8]) -> bool {
    let hex = escape.get(1..5).and_then(|h| std::str::from_utf8(h).ok());
    let first = hex.and_then(|h| u16::from_str_radix(h, 16).ok());
    let paired = escape.get(5..7) == Some(b"\\u");
    matches!(first, Some(0xd800..=0xdfff)) && !(paired && matches!(first, Some(0xd800..=0xdbff)))
}

fn order_fault(last: &str, key: &str) -> Option<JsonFault> {
    if last == key {
        return Some(JsonFault::DuplicateKey);
    }
    let ordered =
        if last.is_ascii() && key.is_ascii() && !last.contains('\\') && !key.contains('\\') {
            last < key
        } else {
            utf16(last).lt(utf16(key))
        };
    (!ordered).then_some(JsonFault::KeyOrder)
}

fn utf16(inside: &str) -> impl Iterator<Item = u16> {
    let quoted = format!("\"{inside}\"");
    let plain = serde_json::from_str::<String>(&quoted).unwrap_or_default();
    plain.encode_utf16().collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> JsonFault {
        scan(text.as_bytes()).expect_err(text).fault
    }

    #[test]
    fn accepts_what_the_writer_writes() {
        let value = serde_json::json!({
            "\u{e000}": 1, "\u{1f600}": [true, false, {}], "a": "tab\t quote\" \u{1}\u{7f}é",
            "b": -9_007_199_254_740_991_i64, "c": [], "d\n": 0,
        });
        let text = write(&value);
        assert_eq!(scan(text.as_bytes()), Ok(text.as_str()));
    }

    #[test]
    fn text_inside_a_value_becomes_canonical_with_it() {
        #[derive(Serialize)]
        struct Holds<'a> {
            z: &'a serde_json::value::RawValue,
            a: u8,
        }
        let nested = |text: &str| {
            let z: &serde_json::value::RawValue = serde_json::from_str(text).unwrap();
            write_nested(&Holds { z, a: 1 }).unwrap()
        };
        assert_eq!(
            nested(r#"{"b":1,"c":"é"}"#),
            r#"{"a":1,"z":{"b":1,"c":"é"}}"#
        );
        assert_eq!(
            nested(r#"{ "c":"\u00e9", "b":1 }"#),
            nested(r#"{"b":1,"c":"é"}"#)
        );
    }

    #[test]
    fn names_each_fault() {
        assert_eq!(fault(r#"{"a":1,"a":2}"#), JsonFault::DuplicateKey);
        assert_eq!(fault(r#"{"b":1,"a":2}"#), JsonFault::KeyOrder);
        assert_eq!(fault(r#"{"a": 1}"#), JsonFault::NotCanonical);
        assert_eq!(fault(r#"{"a":"\u0041"}"#), JsonFault::NotCanonical);
        assert_eq!(fault(r#"{"a":"\u0009"}"#), JsonFault::NotCanonical);
        assert_eq!(fault(r#"{"a":"\ud800"}"#), JsonFault::Encoding);
        assert_eq!(fault(r#"{"a":1.5}"#), JsonFault::Number);
        assert_eq!(fault(r#"{"a":1e3}"#), JsonFault::Number);
        assert_eq!(fault("9007199254740992"), JsonFault::Number);
        assert_eq!(
            fault("99999999999999999999999999999999999"),
            JsonFault::Number
        );
        assert_eq!(fault("-0"), JsonFault::NotCanonical);
        assert_eq!(fault("01"), JsonFault::NotCanonical);
        assert_eq!(fault(r#"{"a":null}"#), JsonFault::Null);
        assert_eq!(fault("{}{}"), JsonFault::Trailing);
        assert_eq!(fault("NaN"), JsonFault::Syntax);
        assert_eq!(scan(b"\"\xff\"").unwrap_err().fault, JsonFault::Encoding);
    }

    #[test]
    fn holds_the_limits() {
        let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(scan(nested(limits::JSON_DEPTH).as_bytes()).is_ok());
        assert_eq!(fault(&nested(limits::JSON_DEPTH + 1)), JsonFault::Depth);
        assert_eq!(fault(&nested(1_000_000)), JsonFault::Depth);
        let items = |n: usize| format!("[{}]", vec!["1"; n].join(","));
        assert!(scan(items(limits::LIST_ITEMS).as_bytes()).is_ok());
        assert_eq!(fault(&items(limits::LIST_ITEMS + 1)), JsonFault::TooLarge);
        let text = |n: usize| format!("\"{}\"", "x".repeat(n));
        assert!(scan(text(limits::TEXT_BYTES).as_bytes()).is_ok());
        assert_eq!(fault(&text(limits::TEXT_BYTES + 1)), JsonFault::TooLarge);
        let members = |n: usize| {
            let all: Vec<_> = (0..n).map(|i| format!("\"{i:04}\":1")).collect();
            format!("{{{}}}", all.join(","))
        };
        assert!(scan(members(limits::OBJECT_MEMBERS).as_bytes()).is_ok());
        assert_eq!(
            fault(&members(limits::OBJECT_MEMBERS + 1)),
            JsonFault::TooLarge
        );
    }
}
