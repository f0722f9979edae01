//! Facts: a label, beside it what is said, under that a flag and the source.

use krilla::tagging::{ListNumbering, Tag};

use super::{Composer, Entry, keeps};
use crate::document::Fact;
use crate::pdf::page::{Mark, Piece};
use crate::pdf::tags::TagId;
use crate::pdf::theme::{COLUMN, WIDTH};
use crate::visible::one_line;

/// Facts of up to this many lines are never broken.
const WHOLE: usize = 12;

impl Composer<'_> {
    pub(super) fn facts(&mut self, facts: &[Fact]) {
        let whole = self.out.tags.add(None, Tag::L(ListNumbering::None));
        for fact in facts {
            let item = self.out.tags.add(Some(whole), Tag::LI);
            if self.theme.stacked {
                self.stacked_fact(fact, item);
            } else {
                self.fact(fact, item);
            }
            self.gap = self.theme.space * 0.75;
        }
        self.gap = self.theme.space * 1.6;
    }

    fn fact(&mut self, fact: &Fact, item: TagId) {
        let labels = self.label_entries(fact, item, COLUMN - self.theme.body);
        let values = self.value_entries(fact, item, COLUMN, WIDTH - COLUMN);
        let from = self.out.pieces.len();
        let count = values.len();
        self.stack(values, count <= WHOLE);
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

    fn stacked_fact(&mut self, fact: &Fact, item: TagId) {
        let labels = self.label_entries(fact, item, WIDTH);
        self.flow(labels, true);
        if let Some(last) = self.out.pieces.last_mut() {
            last.keep = true;
        }
        self.gap = 0.0;
        let values = self.value_entries(fact, item, 0.0, WIDTH);
        let whole = values.len() <= WHOLE;
        self.stack(values, whole);
    }

    fn label_entries(&mut self, fact: &Fact, item: TagId, width: f32) -> Vec<Entry> {
        let tag = self.out.tags.add(Some(item), Tag::Lbl);
        let shaped = self
            .out
            .shaper
            .words(&one_line(&fact.label), self.style.bold());
        self.entries(shaped, 0.0, width, tag)
    }

    /// The value, the flag in its frame, the source.
    fn value_entries(
        &mut self,
        fact: &Fact,
        item: TagId,
        x: f32,
        width: f32,
    ) -> Vec<(Entry, bool)> {
        let quiet = self.style.sized(self.theme.quiet);
        let body = self.out.tags.add(Some(item), Tag::LBody);
        let value = self.paragraph_entries(&fact.value, Some(body), x, width);
        let mut entries: Vec<_> = value.into_iter().map(|entry| (entry, false)).collect();
        if let Some(flag) = &fact.flag {
            let inset = self.theme.quiet * 0.5;
            let shaped = self.out.shaper.words(&one_line(flag), quiet.bold());
            let tag = self
                .out
                .tags
                .paragraph(Some(body), None, shaped.actual.clone());
            let mut lines = self.entries(shaped, x + inset, width - 2.0 * inset, tag);
            if let Some(first) = lines.first_mut() {
                first.gap = self.theme.quiet * 0.45;
            }
            entries.extend(lines.into_iter().map(|entry| (entry, true)));
        }
        if let Some(source) = &fact.source {
            let mut lines = self.styled_entries(source, Some(body), x, width, quiet);
            if let Some(first) = lines.first_mut() {
                first.gap = if fact.flag.is_some() {
                    self.theme.quiet * 0.45
                } else {
                    self.theme.quiet * 0.12
                };
            }
            entries.extend(lines.into_iter().map(|entry| (entry, false)));
        }
        entries
    }

    fn stack(&mut self, entries: Vec<(Entry, bool)>, whole: bool) {
        let count = entries.len();
        for (place, (entry, framed)) in entries.into_iter().enumerate() {
            let gap = if place == 0 { self.gap } else { entry.gap };
            let height = entry.line.height;
            let mut marks = Vec::new();
            if framed {
                let inset = self.theme.quiet * 0.5;
                marks = frame(entry.x - inset, entry.line.right + 2.0 * inset, height);
            }
            marks.push(entry.mark(0.0));
            let keep = keeps(place, count, whole);
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

/// A thin frame around one line.
fn frame<'a>(x: f32, width: f32, height: f32) -> Vec<Mark<'a>> {
    const PEN: f32 = 1.0;
    let bar = |x, y, width, height| Mark::Bar {
        x,
        y,
        width,
        height,
    };
    vec![
        bar(x, 0.0, width, PEN),
        bar(x, height - PEN, width, PEN),
        bar(x, 0.0, PEN, height),
        bar(x + width - PEN, 0.0, PEN, height),
    ]
}
