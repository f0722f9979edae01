//! Words with a line to write on after each.

use krilla::tagging::{Tag, TagKind};

use super::Composer;
use super::ask::{Strip, ruled};
use crate::document::Text;
use crate::pdf::piece::Piece;
use crate::pdf::tags::TagId;
use crate::pdf::theme::{Em, Gap, WIDTH};
use crate::sanitize::one_line;

/// The shortest line to write on, in letters of the body.
const LEAST: f32 = 7.0;

impl<'a> Composer<'a> {
    /// As many beside each other as leave enough to write on; the last line of
    /// each row ends at the margin.
    pub(super) fn blanks(&mut self, words: &[String]) {
        let whole = self.out.tags.add(None, TagKind::from(Tag::Div));
        let letter = self.theme.body;
        let mut row: Vec<(String, f32)> = Vec::new();
        let mut rows = Vec::new();
        for words in words.iter().map(|words| one_line(words)) {
            let wide =
                self.out.shaper.words(&words, self.style).widest + Em::BeforeWriting.of(letter);
            let used: f32 = row.iter().map(|(_, wide)| wide).sum();
            let lines = (row.len() + 1) as f32 * (LEAST + 1.0) - 1.0;
            if !row.is_empty() && used + wide + lines * letter > WIDTH {
                rows.push(std::mem::take(&mut row));
            }
            row.push((words, wide));
        }
        rows.push(row);
        self.gap = self.gap.min(self.theme.gap(Gap::OverBlanks));
        for row in rows {
            self.row_of_blanks(row, whole);
        }
        self.gap = self.theme.gap(Gap::UnderBlanks);
    }

    fn row_of_blanks(&mut self, mut row: Vec<(String, f32)>, whole: TagId) {
        let letter = self.theme.body;
        let pitch = Em::WritingLine.of(letter);
        let used: f32 = row.iter().map(|(_, wide)| wide).sum();
        let count = row.len() as f32;
        let spare = WIDTH - used - (count - 1.0) * letter;
        if let [(words, _)] = row.as_slice()
            && spare < LEAST * letter
        {
            // Words too long to leave room stand over their line.
            self.gap = self.gap.max(Em::OverWriting.of(letter));
            let said = Text::plain(words.as_str());
            let entries = self.paragraph_entries(&said, Some(whole), 0.0, WIDTH);
            self.flow(entries, true);
            let pieces = self.out.pieces.iter_mut().rev();
            pieces.take(1).for_each(|piece| piece.keep = true);
            self.gap = 0.0;
            return self.blank(ruled(0.0, WIDTH, pitch));
        }
        // What is not written on ends with the last line.
        for (_, wide) in &mut row {
            *wide = spare / count;
        }
        if let Some((_, last)) = row.last_mut() {
            *last = WIDTH;
        }
        let strip = self.parts(&row, whole, 0.0, pitch);
        self.blank(strip);
    }

    fn blank(&mut self, strip: Strip<'a>) {
        self.out.pieces.push(Piece {
            gap: self.gap,
            height: strip.height,
            keep: true,
            marks: strip.marks,
            ..Piece::default()
        });
        self.gap = 0.0;
    }
}
