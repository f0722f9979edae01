//! The mistakes found so far; at the end, the line and column of each.

use jsonc_parser::ast::StringLit;

use crate::form::{Mistake, MistakeKind};

/// The mistakes found so far, and where the reader is.
pub(super) struct Notes<'t> {
    text: &'t str,
    place: String,
    notes: Vec<Note>,
}

struct Note {
    /// Bytes from the start of the text.
    at: usize,
    place: String,
    kind: MistakeKind,
    message: String,
    hint: Option<String>,
}

impl<'t> Notes<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self {
            text,
            place: "the form".to_owned(),
            notes: Vec::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// Says where what follows stands.
    pub(super) fn go_to(&mut self, place: String) {
        self.place = place;
    }

    pub(super) fn place(&self) -> &str {
        &self.place
    }

    pub(super) fn add(&mut self, at: usize, kind: MistakeKind, message: String) {
        self.note(at, kind, message, None);
    }

    pub(super) fn hinted(&mut self, at: usize, kind: MistakeKind, message: String, hint: String) {
        self.note(at, kind, message, Some(hint));
    }

    pub(super) fn note(
        &mut self,
        at: usize,
        kind: MistakeKind,
        message: String,
        hint: Option<String>,
    ) {
        self.notes.push(Note {
            at,
            place: self.place.clone(),
            kind,
            message,
            hint,
        });
    }

    /// The byte at which a character of the words begins, behind the quote
    /// and whatever escapes stand before it.
    pub(super) fn inside(&self, words: &StringLit<'_>, number: usize) -> usize {
        let start = words.range.start + 1;
        let Some(written) = self.text.get(start..words.range.end) else {
            return words.range.start;
        };
        let mut at = 0;
        for _ in 0..number {
            at += length(&written[at..]);
        }
        start + at
    }

    /// All mistakes in the order of their places. The text is walked once.
    pub(super) fn located(mut self) -> Vec<Mistake> {
        // The walk below only goes forward.
        self.notes.sort_by_key(|note| note.at);
        let mut letters = self.text.char_indices().peekable();
        let (mut line, mut column) = (1, 1);
        let mut found = Vec::with_capacity(self.notes.len());
        for note in self.notes {
            while let Some((_, letter)) = letters.next_if(|(at, _)| *at < note.at) {
                (line, column) = match letter {
                    '\n' => (line + 1, 1),
                    _ => (line, column + 1),
                };
            }
            found.push(Mistake {
                line,
                column,
                place: note.place,
                kind: note.kind,
                message: note.message,
                hint: note.hint,
            });
        }
        found
    }
}

/// How many bytes one character takes as it is written between quotes.
fn length(written: &str) -> usize {
    let mut letters = written.chars();
    match (letters.next(), letters.next()) {
        (Some('\\'), Some('u')) => {
            // A character beyond U+FFFF is two escapes, of which the first is from D800 to DBFF.
            let high = written.get(2..4).map(str::to_lowercase);
            let paired = high.is_some_and(|high| ("d8".."dc").contains(&high.as_str()));
            if paired { 12 } else { 6 }
        }
        (Some('\\'), _) => 2,
        (Some(letter), _) => letter.len_utf8(),
        (None, _) => 0,
    }
}
