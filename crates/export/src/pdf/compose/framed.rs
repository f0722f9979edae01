//! Words set apart: somebody's own words beside a bar, warnings in a frame.

use krilla::tagging::{Tag, TagKind};

use super::Composer;
use super::words::{Entry, keeps_things};
use crate::document::{CallOut, CallOutKind, Passage, Quote, Text, Tone};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::sign;
use crate::pdf::tags::TagId;
use crate::pdf::theme::{Em, Gap, Ink, Part, Rule};
use crate::sanitize::one_line;

/// Frames of fewer lines are never broken.
const LONG: usize = 24;

impl Composer<'_> {
    /// A bar and an opening mark say that these are somebody's own words.
    pub(super) fn quote(&mut self, quote: &Quote) {
        let theme = self.theme;
        let tag = self.out.tags.add(None, TagKind::from(Tag::BlockQuote));
        let x = theme.em(Em::Quote);
        let width = theme.measure.min(theme.width - x);
        let mut entries = Vec::new();
        let mut labels = Vec::new();
        for passage in &quote.passages {
            let (label, mut more) = self.passage(passage, tag, x, width);
            for (place, line) in more.iter_mut().enumerate() {
                line.starts = place == 0;
            }
            labels.push(entries.len()..entries.len() + label);
            if let Some(first) = more.first_mut().filter(|_| !entries.is_empty()) {
                first.gap = theme.gap(Gap::Passage);
            }
            entries.extend(more);
        }
        let said = Text::plain(one_line(&quote.said_by));
        let quiet = self.style.sized(theme.quiet);
        let mut by = self.styled_entries(&said, Some(tag), x, width, quiet);
        by.iter_mut().for_each(|line| line.starts = false);
        if let Some(first) = by.first_mut() {
            first.gap = Em::OverSpeaker.of(theme.quiet);
        }
        entries.extend(by);
        self.gap = self.gap.max(theme.gap(Gap::OverQuote));
        let from = self.out.pieces.len();
        self.barred(entries);
        // What words are about stands on the page on which they begin.
        for place in labels.into_iter().flatten() {
            if let Some(label) = self.out.pieces.get_mut(from + place) {
                label.keep = true;
            }
        }
        if let Some(first) = self.out.pieces.get_mut(from) {
            let side = theme.em(Em::QuoteMark);
            let place = (theme.em(Em::QuoteMarkLeft), theme.em(Em::QuoteMarkTop));
            first.marks.push(sign::shape(
                &sign::quote(),
                place,
                side,
                Part::QuoteMarkHeight.of(side),
            ));
        }
        self.gap = theme.gap(Gap::UnderQuote);
    }

    /// The lines of a passage; the first so many say what it is about.
    fn passage(
        &mut self,
        passage: &Passage,
        tag: TagId,
        x: f32,
        width: f32,
    ) -> (usize, Vec<Entry>) {
        let mut entries = Vec::new();
        if !passage.label.is_empty() {
            let label = Text::plain(one_line(&passage.label));
            entries = self.styled_entries(&label, Some(tag), x, width, self.style.bold());
        }
        let labels = entries.len();
        for text in [&passage.words, &passage.more] {
            if !text.runs.is_empty() {
                let style = self.style.aside();
                entries.extend(self.styled_entries(text, Some(tag), x, width, style));
            }
        }
        (labels, entries)
    }

    /// Lines with a bar beside them, which closes the gaps between them.
    fn barred(&mut self, entries: Vec<Entry>) {
        let pen = self.theme.rule(Rule::Quote);
        let lines: Vec<(f32, bool)> = entries
            .iter()
            .map(|entry| (entry.line.height + entry.gap, entry.starts))
            .collect();
        let kept = keeps_things(&lines, true, self.most());
        for (place, (entry, keep)) in entries.into_iter().zip(kept).enumerate() {
            let first = place == 0;
            let over = if first { 0.0 } else { entry.gap };
            let height = entry.line.height + over;
            let bar = Mark::stretch(0.0, pen, height);
            self.out.pieces.push(Piece {
                gap: if first { self.gap } else { 0.0 },
                height,
                keep,
                marks: vec![bar, entry.mark(over)],
                ..Piece::default()
            });
        }
    }

    /// A note in a thin frame; a warning in a thick one, its first words white
    /// on black.
    pub(super) fn call_out(&mut self, call: &CallOut) {
        let theme = self.theme;
        let (pen, pad, ground) = match call.kind {
            CallOutKind::Note => (Rule::Note, Em::NotePad, Ink::White),
            CallOutKind::Warning if theme.contrast => {
                (Rule::WarningContrast, Em::WarningPad, Ink::White)
            }
            CallOutKind::Warning => (Rule::Warning, Em::WarningPad, Ink::Black),
        };
        let (pen, pad) = (theme.rule(pen), theme.em(pad));
        let width = theme.width - 2.0 * (pen + pad);
        let tag = self.out.tags.add(None, TagKind::from(Tag::Div));
        let label = Text::plain(one_line(&call.label));
        let labels = self.styled_entries(&label, Some(tag), pen + pad, width, self.style.bold());
        let mut words = Vec::new();
        if !call.words.runs.is_empty() {
            // A warning is a few lines to look up, not words to read on and on.
            let width = match call.kind {
                CallOutKind::Note => width.min(theme.measure),
                CallOutKind::Warning => width,
            };
            words = self.hung_entries(&call.words, Some(tag), pen + pad, width);
        }
        self.gap = self.gap.max(theme.gap(Gap::OverCallOut));
        let (from, count) = (self.out.pieces.len(), labels.len() + words.len());
        let words_from = from + labels.len();
        self.framed(labels, (0, count), (pen, Part::FrameEdge.of(pad)), ground);
        self.framed(
            words,
            (1, count),
            (pen, Part::FrameEdge.of(pad)),
            Ink::White,
        );
        if count >= LONG && !self.face {
            self.frame_again(call, (pen, pad), ground, words_from + 1);
        }
        self.gap = theme.gap(Gap::UnderCallOut);
    }

    /// What stands again where a page breaks the frame from this place on: its
    /// label, and over the closed frame before it that there is more.
    fn frame_again(&mut self, call: &CallOut, (pen, pad): (f32, f32), ground: Ink, from: usize) {
        let width = self.theme.width - 2.0 * (pen + pad);
        let label = Text::plain(self.continued(&call.label));
        let head = self.again(0.0, |composer| {
            let bold = composer.style.bold();
            let lines = composer.styled_entries(&label, None, pen + pad, width, bold);
            let all = lines.len() + 1;
            composer.framed(lines, (0, all), (pen, Part::FrameEdge.of(pad)), ground);
            composer.gap = 0.0;
        });
        let more = Text::default().with(Tone::Strong, one_line(&self.breaks.more));
        let tail = self.again(0.0, |composer| {
            let quiet = composer.style.sized(composer.theme.quiet);
            let lines = composer.styled_entries(&more, None, pen + pad, width, quiet);
            let all = lines.len() + 1;
            composer.framed(lines, (1, all), (pen, Part::FrameEdge.of(pad)), Ink::White);
            composer.gap = 0.0;
        });
        self.break_as(from, head, tail);
    }

    /// One part of a frame, which can be broken between lines if a page cannot
    /// hold it: the first part is the label, the other one the words.
    fn framed(
        &mut self,
        entries: Vec<Entry>,
        (part, all): (usize, usize),
        (pen, pad): (f32, f32),
        ground: Ink,
    ) {
        let width = self.theme.width;
        let dark = ground != Ink::White;
        let edge = if dark { Part::DarkEdge.of(pad) } else { pad };
        let count = entries.len();
        let earlier = if part == 0 { 0 } else { all - count };
        let lines: Vec<(f32, bool)> = entries
            .iter()
            .map(|entry| (entry.line.height, entry.starts))
            .collect();
        let kept = keeps_things(&lines, part == 0 || all < LONG, self.most());
        let mut kept = kept.into_iter();
        for (place, entry) in entries.into_iter().enumerate() {
            let (starts, ends) = (place == 0, place + 1 == count);
            let (first, last) = (earlier + place == 0, earlier + place + 1 == all);
            let over = match (first, starts) {
                (true, _) => pen + edge,
                (false, true) => Part::OverFrameWords.of(pad),
                (false, false) => entry.gap,
            };
            let under = match (last, ends && dark) {
                (true, _) => pen + edge,
                (false, true) => Part::UnderDarkLabel.of(pad),
                (false, false) => 0.0,
            };
            let height = over + entry.line.height + under;
            let mut marks = side_bars(width, height, pen, first, last);
            if dark {
                marks = vec![Mark::stretch(0.0, width, height).inked(ground)];
            }
            marks.push(entry.mark(over).inked(ground.words()));
            self.out.pieces.push(Piece {
                gap: if first { self.gap } else { 0.0 },
                height,
                // The label stays with the words.
                keep: kept.next() == Some(true) || (part == 0 && !last),
                marks,
                ..Piece::default()
            });
        }
    }
}

/// The sides of a frame, and its ends where it ends.
fn side_bars<'a>(width: f32, height: f32, pen: f32, first: bool, last: bool) -> Vec<Mark<'a>> {
    let side = |x| Mark::stretch(x, pen, height);
    let mut marks = vec![side(0.0), side(width - pen)];
    for (drawn, y) in [(first, 0.0), (last, height - pen)] {
        if drawn {
            marks.push(Mark::bar(0.0, y, width, pen));
        }
    }
    marks
}
