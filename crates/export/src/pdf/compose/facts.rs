//! Facts: a label, beside it what is said, under that a flag and the source.

use krilla::tagging::{ListNumbering, Tag};

use super::Composer;
use super::words::{Entry, keeps, keeps_things};
use crate::document::{Fact, Text};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::sign;
use crate::pdf::tags::TagId;
use crate::pdf::theme::{Em, Gap, Ink, Rule};
use crate::sanitize::one_line;

/// What stays white in the frame of a flag, and the side of its sign, in
/// letters of its words.
const INSET: f32 = 0.45;
const SIGN: f32 = 0.95;
/// What stays white between a label and its value.
const APART: f32 = 9.0;
/// Facts of up to this many lines are never broken.
const WHOLE: usize = 12;

impl Composer<'_> {
    /// Values stand so far in from the left.
    pub(super) fn facts(&mut self, facts: &[Fact], column: f32) {
        let whole = self.out.tags.add(None, Tag::L(ListNumbering::None));
        let apart = self.theme.gap(Gap::Fact);
        for (place, fact) in facts.iter().enumerate() {
            let from = self.out.pieces.len();
            let item = self.out.tags.add(Some(whole), Tag::LI);
            if self.theme.stacked {
                self.stacked_fact(fact, item, 0.0);
            } else if self.longest_word(&fact.label) > column - APART {
                // Names, of medicines above all, are never broken in a word.
                self.stacked_fact(fact, item, column);
            } else {
                self.fact(fact, item, column);
            }
            if place > 0 && !self.face {
                let pen = self.theme.hair();
                self.over(from, -(apart + pen) / 2.0, pen);
            }
            self.gap = apart;
        }
        self.gap = self.theme.gap(Gap::UnderFacts);
    }

    fn fact(&mut self, fact: &Fact, item: TagId, column: f32) {
        let labels = self.label_entries(fact, item, column - APART);
        let values = self.value_rows(fact, item, column, self.theme.width - column);
        let from = self.out.pieces.len();
        let count = values.len();
        self.stack(values, count <= WHOLE);
        // A label is never broken from itself.
        let labelled = from..from + labels.len().min(count).saturating_sub(1);
        for piece in self.out.pieces.get_mut(labelled).into_iter().flatten() {
            piece.keep = true;
        }
        if count > WHOLE {
            self.label_again(fact, column, from + labels.len().max(1));
        }
        // A label longer than its value needs pieces of its own.
        for place in count..labels.len() {
            if let Some(last) = self.out.pieces.last_mut() {
                last.keep = true;
            }
            let keep = keeps(place, labels.len(), true);
            self.out.pieces.push(Piece {
                keep,
                ..Piece::default()
            });
        }
        self.beside(from, labels);
    }

    fn longest_word(&mut self, label: &str) -> f32 {
        let style = self.style.bold();
        self.out.shaper.words(&one_line(label), style).narrowest
    }

    /// The label over its value.
    fn stacked_fact(&mut self, fact: &Fact, item: TagId, x: f32) {
        let labels = self.label_entries(fact, item, self.theme.width);
        self.flow(labels, true);
        if let Some(last) = self.out.pieces.last_mut() {
            last.keep = true;
        }
        self.gap = 0.0;
        let values = self.value_rows(fact, item, x, self.theme.width - x);
        let (from, whole) = (self.out.pieces.len(), values.len() <= WHOLE);
        self.stack(values, whole);
        if !whole {
            self.label_again(fact, x, from + 1);
        }
    }

    /// What stands again where a page breaks the pieces from this place on.
    fn label_again(&mut self, fact: &Fact, x: f32, from: usize) {
        if self.face {
            return;
        }
        let label = self.continued(&fact.label);
        let head = self.again(0.0, |composer| {
            let style = composer.style.bold();
            let label = Text::plain(label);
            let lines = composer.styled_entries(&label, None, 0.0, composer.theme.width, style);
            composer.flow(lines, true);
            composer.gap = composer.theme.gap(Gap::UnderLabelAgain);
        });
        let tail = self.more(x);
        self.break_as(from, head, tail);
    }

    fn label_entries(&mut self, fact: &Fact, item: TagId, width: f32) -> Vec<Entry> {
        let tag = self.out.tags.add(Some(item), Tag::Lbl);
        let shaped = self
            .out
            .shaper
            .words(&one_line(&fact.label), self.style.bold());
        self.entries(shaped, 0.0, width, tag)
    }

    /// The value, the flag in its frame, the source: beside the last line if
    /// there is room, else under it.
    fn value_rows(&mut self, fact: &Fact, item: TagId, x: f32, width: f32) -> Vec<Row> {
        let body = self.out.tags.add(Some(item), Tag::LBody);
        let value = self.hung_entries(&fact.value, Some(body), x, width);
        let mut rows: Vec<Row> = value.into_iter().map(Row::plain).collect();
        let first = rows.len();
        if let Some(flag) = &fact.flag {
            rows.extend(self.flag_rows(flag, body, x, width));
        }
        self.source_rows(fact, body, (x, width), &mut rows);
        // They stay with the last line of the value.
        for row in rows.iter_mut().skip(first.max(1)) {
            row.entry.starts = false;
        }
        rows
    }

    fn source_rows(
        &mut self,
        fact: &Fact,
        body: TagId,
        (x, width): (f32, f32),
        rows: &mut Vec<Row>,
    ) {
        let quiet = self.style.sized(self.theme.quiet);
        let Some(source) = &fact.source else {
            return;
        };
        let mut lines = self.styled_entries(source, Some(body), x, width, quiet);
        let apart = Em::BeforeSource.of(self.theme.quiet);
        if let ([line], Some(last)) = (lines.as_mut_slice(), rows.last_mut())
            && last.entry.x - x + last.entry.line.right + apart + line.line.right <= width
        {
            line.x = x + width - line.line.right;
            last.beside = lines.pop();
        }
        if let Some(first) = lines.first_mut() {
            let over = match fact.flag {
                Some(_) => Em::OverSourceUnderFlag,
                None => Em::OverSource,
            };
            first.gap = over.of(self.theme.quiet);
        }
        rows.extend(lines.into_iter().map(Row::plain));
    }

    fn flag_rows(&mut self, flag: &str, body: TagId, x: f32, width: f32) -> Vec<Row> {
        let bold = self.style.sized(self.theme.quiet).bold();
        let inset = self.theme.quiet * (INSET * 2.0 + SIGN);
        let (shaped, tag) = self.tagged_words(&one_line(flag), Some(body), bold);
        let room = width - inset - self.theme.quiet * INSET;
        let mut lines = self.entries(shaped, x + inset, room, tag);
        if let Some(first) = lines.first_mut() {
            first.gap = Em::OverFlag.of(self.theme.quiet);
        }
        let framed = |(place, entry)| Row {
            framed: Some(place == 0),
            ..Row::plain(entry)
        };
        lines.into_iter().enumerate().map(framed).collect()
    }

    /// The frame of a flag, with a sign at its first line.
    fn flag_frame<'m>(&self, entry: &Entry, signed: bool) -> Vec<Mark<'m>> {
        let quiet = self.theme.quiet;
        let (x, height) = (entry.x - quiet * (INSET * 2.0 + SIGN), entry.line.height);
        let width = entry.x - x + entry.line.right + quiet * INSET;
        let mut marks: Vec<Mark<'m>> =
            Mark::frame(x, 0.0, width, height, self.theme.rule(Rule::Flag)).into();
        if signed {
            let side = quiet * SIGN;
            let place = (x + quiet * INSET, (height - side) / 2.0);
            marks.extend(sign::warning().marks(place, side, [Ink::Black, Ink::White]));
        }
        marks
    }

    fn stack(&mut self, rows: Vec<Row>, whole: bool) {
        let lines: Vec<(f32, bool)> = rows
            .iter()
            .map(|row| (row.entry.line.height + row.entry.gap, row.entry.starts))
            .collect();
        let kept = keeps_things(&lines, whole, self.most());
        for (place, (row, keep)) in rows.into_iter().zip(kept).enumerate() {
            let entry = row.entry;
            let gap = if place == 0 { self.gap } else { entry.gap };
            let (height, base) = (entry.line.height, entry.line.baseline);
            let mut marks = Vec::new();
            if let Some(signed) = row.framed {
                marks = self.flag_frame(&entry, signed);
            }
            marks.push(entry.mark(0.0));
            marks.extend(row.beside.map(|beside| {
                let y = base - beside.line.baseline;
                beside.mark(y)
            }));
            self.out.pieces.push(Piece {
                gap,
                height,
                keep,
                marks,
                ..Piece::default()
            });
        }
    }
}

/// One line of a value, and what stands at its right.
struct Row {
    entry: Entry,
    /// Whether it is a flag, and the first line of it.
    framed: Option<bool>,
    beside: Option<Entry>,
}

impl Row {
    fn plain(entry: Entry) -> Self {
        Self {
            entry,
            framed: None,
            beside: None,
        }
    }
}
