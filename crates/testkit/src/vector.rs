//! Vectors: one input with one fault each, in the file format of docs/format.md
//! §11. The recipes make them; tests read the files.

mod recipes;
pub mod sound;

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub use recipes::recipes;

/// How the input is written in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As it is, less the last line feed.
    Text,
    /// In base64.
    Base64,
    /// One item a line, each in base64.
    Base64Lines,
}

impl Encoding {
    const ALL: [(&'static str, Self); 3] = [
        ("text", Self::Text),
        ("base64", Self::Base64),
        ("base64 lines", Self::Base64Lines),
    ];
}

/// One vector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector {
    /// `<area>_<fault>`: the name of the file, less `.vec`.
    pub name: String,
    /// Where it goes in.
    pub api: String,
    /// `success` or the kind of refusal.
    pub expect: String,
    /// What is wrong.
    pub comment: String,
    /// How the input is written.
    pub encoding: Encoding,
    /// `TEST-ONLY-NAME` and the key or the words, where one is needed.
    pub key: Option<String>,
    /// The input; several items only for parts.
    pub items: Vec<Vec<u8>>,
    /// True if sealing drew randomness: making it again would give other bytes.
    pub frozen: bool,
}

impl Vector {
    /// A vector of one text.
    #[must_use]
    pub fn text(
        api: &str,
        fault: &str,
        expect: &str,
        comment: &str,
        input: impl Into<Vec<u8>>,
    ) -> Self {
        let area = api.split(' ').next().unwrap_or(api);
        Self {
            name: format!("{area}_{fault}"),
            api: api.to_owned(),
            expect: expect.to_owned(),
            comment: comment.to_owned(),
            encoding: Encoding::Text,
            key: None,
            items: vec![input.into()],
            frozen: false,
        }
    }

    /// A vector of bytes that are no text.
    #[must_use]
    pub fn bytes(
        api: &str,
        fault: &str,
        expect: &str,
        comment: &str,
        input: impl Into<Vec<u8>>,
    ) -> Self {
        Self {
            encoding: Encoding::Base64,
            ..Self::text(api, fault, expect, comment, input)
        }
    }

    /// A vector of several items.
    #[must_use]
    pub fn lines(api: &str, fault: &str, expect: &str, comment: &str, items: Vec<Vec<u8>>) -> Self {
        Self {
            encoding: Encoding::Base64Lines,
            items,
            ..Self::text(api, fault, expect, comment, "")
        }
    }

    /// The same, with the key or the words that open it.
    #[must_use]
    pub fn with_key(self, name: &str, key: &str) -> Self {
        Self {
            key: Some(format!("TEST-ONLY-{name} {key}")),
            ..self
        }
    }

    /// The same, kept as it was first made.
    #[must_use]
    pub fn frozen(self) -> Self {
        Self {
            frozen: true,
            ..self
        }
    }

    /// The name of its file.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.vec", self.name)
    }

    /// The first item, which is the only one unless these are parts.
    #[must_use]
    pub fn input(&self) -> &[u8] {
        self.items.first().map_or(&[], Vec::as_slice)
    }

    /// The key or the words, less their name.
    #[must_use]
    pub fn secret(&self) -> Option<&str> {
        let key = self.key.as_deref()?;
        key.split_once(' ').map(|(_, secret)| secret)
    }

    /// The bytes of its file.
    #[must_use]
    pub fn written(&self) -> Vec<u8> {
        let mut head = String::new();
        let named = Encoding::ALL
            .iter()
            .find(|(_, encoding)| *encoding == self.encoding);
        let encoding = named.map_or("", |(name, _)| name);
        let mut put = |name: &str, value: &str| writeln!(head, "{name}: {value}").unwrap_or(());
        put("api", &self.api);
        put("expect", &self.expect);
        put("comment", &self.comment);
        if self.encoding != Encoding::Text {
            put("encoding", encoding);
        }
        if let Some(key) = &self.key {
            put("key", key);
        }
        let mut bytes = head.into_bytes();
        bytes.push(b'\n');
        for item in &self.items {
            match self.encoding {
                Encoding::Text => bytes.extend(item),
                _ => bytes.extend(STANDARD.encode(item).into_bytes()),
            }
            bytes.push(b'\n');
        }
        bytes
    }

    /// Reads the file of a vector.
    ///
    /// # Errors
    /// What is wrong with the file, in words.
    pub fn read(file_name: &str, bytes: &[u8]) -> Result<Self, String> {
        let fail = |what: &str| format!("{file_name}: {what}");
        let name = file_name
            .strip_suffix(".vec")
            .ok_or_else(|| fail("is no .vec file"))?;
        let end = bytes
            .windows(2)
            .position(|w| w == b"\n\n")
            .ok_or_else(|| fail("has no input"))?;
        let head =
            std::str::from_utf8(&bytes[..end]).map_err(|_| fail("has a head that is no text"))?;
        // Empty, so that a header that is missing shows below.
        let mut vector = Self::text("", "", "", "", "");
        name.clone_into(&mut vector.name);
        for line in head.lines() {
            vector.set(line).map_err(fail)?;
        }
        vector.items = match (vector.encoding, &bytes[end + 2..]) {
            // No line at all is an empty list; one empty line is a list of one empty item.
            (Encoding::Base64Lines, []) => Vec::new(),
            (encoding, [input @ .., b'\n']) => {
                items(encoding, input).ok_or_else(|| fail("is not in its encoding"))?
            }
            _ => return Err(fail("does not end in a line feed")),
        };
        let required = [&vector.api, &vector.expect, &vector.comment];
        if required.iter().any(|value| value.is_empty()) {
            return Err(fail("lacks api, expect or comment"));
        }
        Ok(vector)
    }

    /// Takes in a line of the head; else what is wrong with it.
    fn set(&mut self, line: &str) -> Result<(), &'static str> {
        let (name, value) = line.split_once(": ").ok_or("has a line without a name")?;
        match name {
            "api" => value.clone_into(&mut self.api),
            "expect" => value.clone_into(&mut self.expect),
            "comment" => value.clone_into(&mut self.comment),
            "encoding" => {
                let found = Encoding::ALL.iter().find(|(name, _)| *name == value);
                self.encoding = found.ok_or("has an unknown encoding")?.1;
            }
            "key" => self.key = Some(value.to_owned()),
            _ => return Err("has an unknown header name"),
        }
        Ok(())
    }
}

fn items(encoding: Encoding, input: &[u8]) -> Option<Vec<Vec<u8>>> {
    if encoding == Encoding::Text {
        return Some(vec![input.to_vec()]);
    }
    let text = std::str::from_utf8(input).ok()?;
    let lines: Vec<&str> = text.split('\n').collect();
    // One item on several lines would read as several; only the other encoding means that.
    if encoding == Encoding::Base64 && lines.len() > 1 {
        return None;
    }
    lines
        .iter()
        .map(|line| STANDARD.decode(line).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vector_comes_back_from_its_file() {
        let plain = Vector::text("json", "empty", "syntax", "nothing", "");
        let keyed = Vector::lines("parts", "x", "success", "two", vec![vec![1], vec![2, 3]]);
        for vector in [plain, keyed.with_key("WORDS", "a b")] {
            let again = Vector::read(&vector.file_name(), &vector.written());
            assert_eq!(again, Ok(vector));
        }
        let unknown = Vector::read("a_b.vec", b"api: json\nalg: none\n\n\n");
        assert_eq!(
            unknown,
            Err("a_b.vec: has an unknown header name".to_owned())
        );
    }
}
