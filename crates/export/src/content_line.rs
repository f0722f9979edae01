//! Content lines, the common format of vCard (RFC 6350 §3) and iCalendar (RFC
//! 5545 §3.1): a name, a colon and a value, escaped, folded, ended with CRLF.

use std::collections::BTreeSet;

use carewallet_core::value::Timestamp;
use carewallet_core::{Entry, EntryId, Share};

#[cfg(test)]
pub(crate) mod back;

/// The most octets of a line, without its end.
const OCTETS: usize = 75;

/// Who wrote the file.
pub(crate) const PRODID: &str = "-//carewallet//carewallet//EN";

/// Says that part of the record could not be read.
pub(crate) const INCOMPLETE: &str = "X-CAREWALLET-INCOMPLETE";

/// A file of content lines.
#[derive(Default)]
pub(crate) struct ContentLines(String);

impl ContentLines {
    /// Adds a name with a value that needs no escaping.
    pub(crate) fn plain(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// Adds a name with free text, which is escaped.
    pub(crate) fn words(&mut self, name: &str, words: &str) {
        self.plain(name, &escaped(words));
    }

    /// Appends other lines.
    pub(crate) fn append(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// Whether there are none yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All lines as one text.
    pub(crate) fn into_text(self) -> String {
        self.0
    }

    /// Folds long lines, never inside a character.
    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for letter in line.chars() {
            if used + letter.len_utf8() > OCTETS {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(letter);
            used += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Escapes text so that nothing in it ends a line, a value or a component.
pub(crate) fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// A UID derived from the entry, so that it stays the same.
pub(crate) fn uid(id: EntryId) -> String {
    let mut digits = id.to_string();
    digits.truncate(32);
    format!("carewallet-{digits}")
}

/// `20260301T093000Z`
pub(crate) fn in_utc(time: Timestamp) -> String {
    time.written().replace(['-', ':'], "")
}

/// The entries that others in the same share replace or take back.
pub(crate) fn superseded(share: &Share) -> BTreeSet<EntryId> {
    let envelopes = share.entries.iter().map(Entry::envelope);
    let named = envelopes.flat_map(|e| e.replaces.iter().chain(&e.withdraws).chain(&e.erases));
    named.copied().collect()
}

#[cfg(test)]
mod tests {
    use super::back::{unescaped, unfolded};
    use super::*;

    #[test]
    fn lines_fold_between_letters_and_come_back() {
        for words in [
            "",
            "a",
            &"a".repeat(10_000),
            &"é".repeat(500),
            &"漢".repeat(500),
            &"👩\u{200d}👧".repeat(200),
            "a;b,c\\d\\n\ne",
            "x\nBEGIN:VEVENT\nEND:VCARD\n \n",
        ] {
            for shift in 0..8 {
                let name = &"ABCDEFGH"[..=shift];
                let mut lines = ContentLines::default();
                lines.words(name, words);
                let text = lines.into_text();
                let back = unfolded(&text);
                assert_eq!(back.len(), 1);
                let (found, value) = back[0].split_once(':').unwrap();
                assert_eq!((found, unescaped(value).as_str()), (name, words));
            }
        }
    }

    #[test]
    fn a_full_line_is_not_folded() {
        for (letters, lines) in [(73, 1), (74, 2)] {
            let mut out = ContentLines::default();
            out.words("A", &"a".repeat(letters));
            assert_eq!(out.into_text().matches("\r\n").count(), lines);
        }
    }
}
