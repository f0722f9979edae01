//! Answers for programs as text.

use std::fmt::Write as _;

use carewallet_core::hidden::acts;
use serde_json::Value;

/// A value as JSON in which characters that act are escaped: the same value, and
/// nothing that a terminal would obey.
#[must_use]
pub fn written(value: &Value) -> String {
    let text = value.to_string();
    if !text.contains(acts) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if acts(c) {
            // An escape in JSON is a UTF-16 unit: RFC 8259, section 7.
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(escaped, "\\u{unit:04x}").unwrap_or_default();
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_as_it_is() {
        let value = serde_json::json!({ "a": "x\u{202e}y\u{e0041}z\u{9b}" });
        let text = written(&value);
        assert!(text.is_ascii());
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
