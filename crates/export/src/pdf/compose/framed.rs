//! Words set apart: somebody's own words beside a bar, warnings in a frame.

use krilla::tagging::{Tag, TagKind};

use super::{Composer, Entry, keeps};
use crate::document::{CallOut, CallOutKind, Quote, Text};
use crate::pdf::page::{Mark, Piece};
use crate::pdf::theme::WIDTH;
use crate::visible::one_line;

impl Composer<'_> {
    pub(super) fn quote(&mut self, quote: &Quote) {
        let theme = self.theme;
        let tag = self.out.tags.add(None, TagKind::from(Tag::BlockQuote));
        let x = theme.body * 1.4;
        let width = theme.measure - x;
        let mut entries = Vec::new();
        for passage in &quote.passages {
            let from = entries.len();
            if !passage.label.is_empty() {
                let label = Text::plain(one_line(&passage.label));
                entries.extend(self.styled_entries(&label, Some(tag), x, width, self.style.bold()));
            }
            for text in [&passage.words, &passage.more] {
                if !text.runs.is_empty() {
                    entries.extend(self.paragraph_entries(text, Some(tag), x, width));
                }
            }
            if let Some(first) = entries.get_mut(from).filter(|_| from > 0) {
                first.gap = theme.space * 0.7;
            }
        }
        let said = Text::plain(one_line(&quote.said_by));
        let quiet = self.style.sized(theme.quiet);
        let mut by = self.styled_entries(&said, Some(tag), x, width, quiet);
        if let Some(first) = by.first_mut() {
            first.gap = theme.quiet * 0.3;
        }
        entries.extend(by);
        let count = entries.len();
        self.gap = self.gap.max(theme.space);
        for (place, entry) in entries.into_iter().enumerate() {
            // The bar closes the gap over its line, so that it is one bar.
            let (gap, over) = if place == 0 {
                (self.gap, 0.0)
            } else {
                (0.0, entry.gap)
            };
            let height = entry.line.height + over;
            let bar = Mark::Bar {
                x: 0.0,
                y: -0.05,
                width: 3.0,
                height: height + 0.1,
            };
            let marks = vec![bar, entry.mark(over)];
            let keep = keeps(place, count, false);
            self.out.pieces.push(Piece {
                gap,
                height,
                keep,
                marks,
                ..Piece::default()
            });
        }
        self.gap = theme.space * 1.6;
    }

    pub(super) fn call_out(&mut self, call: &CallOut) {
        let theme = self.theme;
        let (pen, pad) = match call.kind {
            CallOutKind::Note => (0.8, theme.body * 0.8),
            CallOutKind::Warning => (2.4, theme.body * 0.9),
        };
        let width = WIDTH - 2.0 * (pen + pad);
        let tag = self.out.tags.add(None, TagKind::from(Tag::Div));
        let label = Text::plain(one_line(&call.label));
        let mut entries =
            self.styled_entries(&label, Some(tag), pen + pad, width, self.style.bold());
        if !call.words.runs.is_empty() {
            // A warning is a few lines to look up, not words to read on and on.
            let width = match call.kind {
                CallOutKind::Note => width.min(theme.measure),
                CallOutKind::Warning => width,
            };
            let mut words = self.paragraph_entries(&call.words, Some(tag), pen + pad, width);
            if let Some(first) = words.first_mut() {
                first.gap = theme.body * 0.2;
            }
            entries.extend(words);
        }
        self.gap = self.gap.max(theme.space * 1.2);
        self.framed(entries, pen, pad * 0.75);
        self.gap = theme.space * 1.8;
    }

    /// A frame that can be broken between lines, if a page cannot hold it.
    fn framed(&mut self, entries: Vec<Entry>, pen: f32, pad: f32) {
        let count = entries.len();
        for (place, entry) in entries.into_iter().enumerate() {
            let (first, last) = (place == 0, place + 1 == count);
            let over = if first { pen + pad } else { entry.gap };
            let under = if last { pen + pad } else { 0.0 };
            let height = over + entry.line.height + under;
            let side = |x| Mark::Bar {
                x,
                y: -0.05,
                width: pen,
                height: height + 0.1,
            };
            let mut marks = vec![side(0.0), side(WIDTH - pen)];
            for (drawn, y) in [(first, 0.0), (last, height - pen)] {
                if drawn {
                    marks.push(Mark::Bar {
                        x: 0.0,
                        y,
                        width: WIDTH,
                        height: pen,
                    });
                }
            }
            marks.push(entry.mark(over));
            let gap = if first { self.gap } else { 0.0 };
            let keep = keeps(place, count, true);
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
