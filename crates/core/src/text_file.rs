//! Text as the editors of any system save it: with a byte order mark, as UTF-16, with
//! spaces that do not break.

use std::borrow::Cow;

/// How two bytes are one unit of UTF-16.
type Unit = fn([u8; 2]) -> u16;

const NO_BREAK: char = '\u{a0}';
const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";

/// The same text as UTF-8 without a byte order mark. What is no such text stays as
/// it is.
#[must_use]
pub fn utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let (rest, unit): (&[u8], Unit) = match bytes {
        [0xff, 0xfe, rest @ ..] => (rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => (rest, u16::from_be_bytes),
        // Some editors leave the mark out. Every second byte of plain letters is zero.
        [_, 0, _, 0, ..] if every_second_is_zero(bytes, 1) => (bytes, u16::from_le_bytes),
        [0, _, 0, _, ..] if every_second_is_zero(bytes, 0) => (bytes, u16::from_be_bytes),
        _ => return Cow::Borrowed(bytes.strip_prefix(UTF8_MARK).unwrap_or(bytes)),
    };
    let (pairs, odd) = rest.as_chunks::<2>();
    let decoded: Result<String, _> =
        char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match decoded {
        Ok(text) if odd.is_empty() => Cow::Owned(text.into_bytes()),
        _ => Cow::Borrowed(bytes),
    }
}

fn every_second_is_zero(bytes: &[u8], from: usize) -> bool {
    let zeros = bytes.iter().skip(from).step_by(2);
    let others = bytes.iter().skip(1 - from).step_by(2);
    zeros.copied().all(|byte| byte == 0) && others.copied().all(|byte| byte != 0)
}

/// JSON in which spaces that do not break, which word processors put in, are plain
/// ones wherever they are no part of a value.
#[must_use]
pub fn json_with_plain_spaces(text: &str) -> Cow<'_, str> {
    if !text.contains(NO_BREAK) {
        return Cow::Borrowed(text);
    }
    let mut in_string = false;
    let mut escaped = false;
    let plain = text.chars().map(|c| {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = in_string,
            '"' => in_string = !in_string,
            // A value never runs over the end of a line.
            '\n' => in_string = false,
            NO_BREAK if !in_string => return ' ',
            _ => {}
        }
        c
    });
    Cow::Owned(plain.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_any_editor_is_the_same() {
        let text = "# wallet: é\r\nAGE-SECRET 𝄞\r\n";
        let units: Vec<u16> = text.encode_utf16().collect();
        let bytes = |turn: fn(u16) -> [u8; 2]| units.iter().copied().flat_map(turn);
        let little: Vec<u8> = b"\xff\xfe"
            .iter()
            .copied()
            .chain(bytes(u16::to_le_bytes))
            .collect();
        let big: Vec<u8> = b"\xfe\xff"
            .iter()
            .copied()
            .chain(bytes(u16::to_be_bytes))
            .collect();
        let marked = [UTF8_MARK, text.as_bytes()].concat();
        for saved in [text.as_bytes(), &marked, &little, &big] {
            assert_eq!(&*utf8(saved), text.as_bytes());
        }
        // Without a mark, plain letters only.
        assert_eq!(&*utf8(b"k\0e\0y\0\n\0"), b"key\n");
        assert_eq!(&*utf8(b"\0k\0e\0y\0\n"), b"key\n");
    }

    #[test]
    fn what_is_no_such_text_stays() {
        for bytes in [
            &b""[..],
            b"\xff\xfea",
            b"\xff\xfe\x00\xd8",
            b"\0\0\0\0",
            b"a\0",
            b"\xff",
        ] {
            assert_eq!(&*utf8(bytes), bytes);
        }
    }

    #[test]
    fn spaces_are_plain_outside_of_values_only() {
        let text = "{\u{a0}\"a\\\"\u{a0}b\":\u{a0}\"\u{a0}\"}\n\u{a0}{}";
        let plain = "{ \"a\\\"\u{a0}b\": \"\u{a0}\"}\n {}";
        assert_eq!(json_with_plain_spaces(text), plain);
        assert!(matches!(json_with_plain_spaces("{ }"), Cow::Borrowed(_)));
    }
}
