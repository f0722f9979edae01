//! The payload as letters, at the end of a text (docs/format.md §9): written
//! for an e-mail, and found again in what e-mail programs make of it.

use base64::Engine;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};

use super::{Payload, PayloadError};

/// The line before the letters, and the line after them.
const BEGIN: &str = "-----BEGIN CAREWALLET SHARE-----";
const END: &str = "-----END CAREWALLET SHARE-----";

/// The part of those lines to search for: mail programs turn hyphens into dashes.
const BEGIN_WORDS: &str = "BEGIN CAREWALLET SHARE";
const END_WORDS: &str = "END CAREWALLET SHARE";

/// Letters in a line.
const LETTERS: usize = 64;

/// Letters by which a piece of a share is known as a copy of another: more
/// than a hash's worth of chance.
const ALIKE: usize = 48;

/// Takes letters whether or not their last signs are there.
const FORGIVING: GeneralPurpose = GeneralPurpose::new(
    &ALPHABET,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// A payload as the last lines of a text.
#[must_use]
pub fn armored(payload: &Payload) -> String {
    let letters = STANDARD.encode(payload.bytes());
    let mut lines = format!("{BEGIN}\n");
    for line in letters.as_bytes().chunks(LETTERS) {
        lines.extend(line.iter().map(|letter| char::from(*letter)));
        lines.push('\n');
    }
    lines.push_str(END);
    lines.push('\n');
    lines
}

/// Whether a text seems to hold a payload.
#[must_use]
pub fn is_armored(text: &str) -> bool {
    text.contains(BEGIN_WORDS)
}

/// What was found in one text or several.
#[derive(Default)]
pub struct Found {
    whole: Vec<Payload>,
    /// Letters that give no payload.
    broken: Vec<String>,
    /// Why, for the first of them that is complete.
    error: Option<PayloadError>,
}

impl Found {
    /// Looks through a text, and adds what is not known yet.
    pub fn search(&mut self, text: &str) {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once(BEGIN_WORDS) {
            // A block that was cut off must not swallow the one after it.
            let next = after.find(BEGIN_WORDS).unwrap_or(after.len());
            let (block, end) = match after[..next].find(END_WORDS) {
                Some(end) => (&after[..end], true),
                None => (&after[..next], false),
            };
            self.add(letters(block), end);
            rest = &after[block.len()..];
        }
    }

    fn add(&mut self, letters: String, is_complete: bool) {
        match FORGIVING.decode(&letters).map(Payload::parse) {
            // A reply quotes the share that it answers.
            Ok(Ok(payload)) if self.whole.contains(&payload) => {}
            Ok(Ok(payload)) => self.whole.push(payload),
            other => {
                // A block without its end was cut off, whatever its bytes seem to say.
                let error = other.ok().and_then(Result::err).filter(|_| is_complete);
                self.error = self.error.or(error);
                self.broken.push(letters);
            }
        }
    }

    /// The payloads, each once.
    ///
    /// # Errors
    /// [`PayloadError`] if one of them is broken and no other is a whole copy
    /// of it.
    pub fn payloads(self) -> Result<Vec<Payload>, PayloadError> {
        let whole: Vec<String> = self
            .whole
            .iter()
            .map(|one| STANDARD.encode(one.bytes()))
            .collect();
        let is_copy = |broken: &String| {
            let start = broken.get(..ALIKE).unwrap_or(broken);
            whole.iter().any(|letters| letters.starts_with(start))
        };
        if self.broken.iter().all(is_copy) {
            Ok(self.whole)
        } else {
            Err(self.error.unwrap_or(PayloadError::Damaged))
        }
    }
}

/// The letters of a block: without the marks of quoting before them, the
/// dashes around them, and what only sets lines.
fn letters(block: &str) -> String {
    let is_sign = |sign: &char| sign.is_ascii_alphanumeric() || "+/".contains(*sign);
    let lines = block.lines().map(|line| {
        // What comes before the last mark says who is quoted.
        let line = line.rsplit_once('>').map_or(line, |(_, line)| line);
        // From here on are the signs that fill up the last letters, and what
        // quoted-printable makes of them.
        line.split_once('=').map_or(line, |(line, _)| line)
    });
    lines
        .flat_map(|line| line.chars().filter(is_sign).collect::<Vec<_>>())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payload(bytes: &[u8]) -> Payload {
        Payload::open_form(bytes.to_vec())
    }

    fn found(text: &str) -> Result<Vec<Payload>, PayloadError> {
        let mut found = Found::default();
        found.search(text);
        found.payloads()
    }

    fn is_only(text: &str, payload: &Payload) -> bool {
        matches!(found(text).as_deref(), Ok([only]) if only == payload)
    }

    #[test]
    fn a_payload_of_every_length_comes_back() {
        for length in 1..140 {
            let payload = payload(&vec![length; usize::from(length)]);
            let text = armored(&payload);
            assert!(text.lines().all(|line| line.len() <= LETTERS));
            assert!(is_armored(&text) && is_only(&text, &payload), "{length}");
        }
        assert!(found("BEGINNING OF CAREWALLET").is_ok_and(|none| none.is_empty()));
    }

    #[test]
    fn a_quoted_payload_comes_back() {
        let payload = payload(&[7; 300]);
        let text = armored(&payload);
        for before in [
            "> ",
            ">> ",
            "> > ",
            "AB> ",
            "| ",
            "\t",
            "\u{a0}\u{a0}",
            ">>>>",
        ] {
            let quoted: String = text
                .lines()
                .map(|line| format!("{before}{line}\r\n"))
                .collect();
            assert!(is_only(&quoted, &payload), "{before:?}");
            assert!(is_only(
                &format!("{text}\n\nShe wrote:\n{quoted}"),
                &payload
            ));
        }
    }

    #[test]
    fn a_reformatted_payload_comes_back() {
        let payload = payload(&[9; 301]);
        let text = armored(&payload);
        assert!(text.contains("=\n"));
        let one_line = text.replace('\n', " ");
        let short = text.replace('\n', "\n\n").replace("CQk", "C\u{200b}Qk");
        let dashes = text.replace("-----", "\u{2014}\u{2014}-");
        for text in [
            one_line,
            short,
            dashes,
            text.replace('=', "=3D"),
            text.replace('=', ""),
        ] {
            assert!(is_only(&text, &payload), "{text}");
        }
    }

    #[test]
    fn two_different_payloads_are_both_found() {
        let (one, other) = (payload(&[1; 90]), payload(&[2; 90]));
        let both = format!("{}{}{}", armored(&one), armored(&other), armored(&one));
        assert!(found(&both).is_ok_and(|found| found == [one, other]));
    }

    #[test]
    fn a_broken_payload_is_refused_unless_it_is_a_copy() {
        let (one, other) = (armored(&payload(&[1; 90])), armored(&payload(&[2; 90])));
        let cut = |text: &str| text[..120].to_owned();
        for broken in [cut(&one), one.replace("AQEB", "AQEC"), cut(&other) + &one] {
            assert_eq!(
                found(&broken).err(),
                Some(PayloadError::Damaged),
                "{broken}"
            );
        }
        let wanted = payload(&[1; 90]);
        assert!(is_only(&format!("{}\n{one}", cut(&one)), &wanted));
        assert!(is_only(&format!("{one}\n> {}", cut(&one)), &wanted));
    }
}
