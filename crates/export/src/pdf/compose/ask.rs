//! A question with room to answer it by hand. The words are tagged, the lines
//! and boxes are only drawn; one question is never broken over pages.

use krilla::tagging::{ListNumbering, Tag};

use super::Composer;
use super::words::Entry;
use crate::document::{Ask, Room, Text, Tone, Writing};
use crate::pdf::mark::Mark;
use crate::pdf::piece::Piece;
use crate::pdf::shape::Style;
use crate::pdf::tags::TagId;
use crate::pdf::theme::{Em, Gap, Part, WIDTH};
use crate::sanitize::one_line;

/// How thick a line to write on is, and the side of a box.
const PEN: f32 = 0.7;
/// Between the heads of the columns of empty rows and the rule under them.
const UNDER_GRID_HEAD: f32 = 2.0;
/// How much higher than the line to write on the words beside it end.
const OVER_FOOT_RULE: f32 = 1.0;

/// What stands on one level of a question.
pub(super) struct Strip<'a> {
    gap: f32,
    pub(super) height: f32,
    /// Where its ink ends.
    right: f32,
    /// Whether it ends in a line to write on, which may be shorter.
    ruled: bool,
    pub(super) marks: Vec<Mark<'a>>,
}

impl Strip<'_> {
    fn of(entry: Entry) -> Self {
        Self {
            gap: entry.gap,
            height: entry.line.height,
            right: entry.x + entry.line.right,
            ruled: false,
            marks: vec![entry.mark(0.0)],
        }
    }
}

impl<'a> Composer<'a> {
    pub(super) fn ask(&mut self, ask: &Ask) {
        let theme = self.theme;
        let hang = theme.em(Em::Question);
        let list = self.out.tags.add(None, Tag::L(ListNumbering::Decimal));
        let item = self.out.tags.add(Some(list), Tag::LI);
        let number = self.out.tags.add(Some(item), Tag::Lbl);
        let body = self.out.tags.add(Some(item), Tag::LBody);
        let mut strips = self.label(ask, number, body, hang);
        if let Some(hint) = &ask.hint {
            let hint = Text::default().with(Tone::Quiet, one_line(hint));
            strips.extend(self.said(&hint, body, hang, theme.gap(Gap::OverHint)));
        }
        if let Some(known) = &ask.known {
            strips.extend(self.said(known, body, hang, theme.gap(Gap::OverKnown)));
        }
        strips.extend(self.room(&ask.room, body, hang));
        self.gap = self.gap.max(theme.gap(Gap::OverQuestion));
        self.put(strips);
        self.gap = theme.gap(Gap::UnderQuestion);
    }

    /// The number, and the question beside it.
    fn label(&mut self, ask: &Ask, number: TagId, body: TagId, hang: f32) -> Vec<Strip<'a>> {
        let bold = self.style.bold();
        let shaped = self.out.shaper.words(&format!("{}.", ask.number), bold);
        let mut number = self.entries(shaped, 0.0, hang, number);
        let label = Text::plain(one_line(&ask.label));
        let width = self.theme.measure.min(WIDTH - hang);
        let lines = self.styled_entries(&label, Some(body), hang, width, bold);
        let mut strips: Vec<Strip<'a>> = lines.into_iter().map(Strip::of).collect();
        if let (Some(first), Some(number)) = (strips.first_mut(), number.pop()) {
            // The number is read first.
            first.marks.insert(0, number.mark(0.0));
        }
        strips
    }

    fn said(&mut self, text: &Text, body: TagId, hang: f32, gap: f32) -> Vec<Strip<'a>> {
        let width = self.theme.measure.min(WIDTH - hang);
        let mut lines = self.paragraph_entries(text, Some(body), hang, width);
        if let Some(first) = lines.first_mut() {
            first.gap = gap;
        }
        lines.into_iter().map(Strip::of).collect()
    }

    fn room(&mut self, room: &Room, body: TagId, hang: f32) -> Vec<Strip<'a>> {
        let mut strips = self.ticks(&room.boxes, self.style, body, hang);
        strips.extend(self.writing(&room.writing, body, hang));
        let quiet = self.style.sized(self.theme.quiet);
        let instead = self.ticks(&room.instead, quiet, body, hang);
        let apart = self.theme.em(Em::BetweenBoxes);
        for strip in instead {
            if let Some(last) = strips.last_mut() {
                last.make_room(
                    strip.right - hang + apart,
                    Part::WritingBeside.of(WIDTH - hang),
                );
            }
            match strips.last_mut() {
                Some(last) if last.right + apart + strip.right - hang <= WIDTH => {
                    last.beside(strip);
                }
                _ => strips.push(strip),
            }
        }
        strips
    }

    /// Boxes beside each other, as many as a line can hold.
    fn ticks(
        &mut self,
        boxes: &[String],
        style: Style<'a>,
        body: TagId,
        hang: f32,
    ) -> Vec<Strip<'a>> {
        let side = style.size;
        let apart = self.theme.em(Em::BetweenBoxes);
        let mut strips: Vec<Strip<'a>> = Vec::new();
        for words in boxes {
            let words = one_line(words);
            let shaped = self.out.shaper.words(&words, style);
            let said = Some(format!("Box to tick: {words}"));
            let tag = self.out.tags.paragraph(Some(body), None, said);
            let width = WIDTH - hang - Em::Box.of(side);
            let lines = self.entries(shaped, 0.0, width, tag);
            let wide = lines.iter().map(|l| l.line.right).fold(0.0, f32::max) + Em::Box.of(side);
            let x = match strips.last() {
                Some(last) if last.right + apart + wide <= WIDTH => last.right + apart,
                _ => {
                    strips.push(self.empty(self.theme.gap(Gap::OverBoxes)));
                    hang
                }
            };
            if let Some(strip) = strips.last_mut() {
                strip.tick(lines, x, side);
                strip.right = x + wide;
            }
        }
        strips
    }

    fn empty(&self, gap: f32) -> Strip<'a> {
        Strip {
            gap,
            height: 0.0,
            right: 0.0,
            ruled: false,
            marks: Vec::new(),
        }
    }

    fn writing(&mut self, writing: &Writing, body: TagId, hang: f32) -> Vec<Strip<'a>> {
        let pitch = self.theme.em(Em::WritingLine);
        match writing {
            Writing::Lines(count) => (0..*count).map(|_| ruled(hang, WIDTH, pitch)).collect(),
            Writing::Items(count) => {
                let items = (1..=*count).map(|number| {
                    let parts = [(format!("{number}."), WIDTH)];
                    self.parts(&parts, body, hang, pitch)
                });
                items.collect()
            }
            Writing::Day => {
                let parts = [
                    ("Day", Em::WriteDay),
                    ("Month", Em::WriteMonth),
                    ("Year", Em::WriteYear),
                ];
                let parts = parts.map(|(words, wide)| (words.to_owned(), self.theme.em(wide)));
                vec![self.parts(&parts, body, hang, pitch)]
            }
            Writing::Number => vec![ruled(hang, hang + self.theme.em(Em::WriteNumber), pitch)],
            Writing::Rows { columns, rows } => self.grid(columns, *rows, body, hang),
        }
    }

    /// Words, each with a line after it that is so long, or ends at the margin.
    pub(super) fn parts(
        &mut self,
        parts: &[(String, f32)],
        body: TagId,
        hang: f32,
        pitch: f32,
    ) -> Strip<'a> {
        let mut strip = self.empty(0.0);
        strip.height = pitch;
        let mut x = hang;
        for (words, wide) in parts {
            let (shaped, tag) = self.tagged_words(words, Some(body), self.style);
            let entry = self.entries(shaped, x, WIDTH - x, tag).into_iter().next();
            if let Some(entry) = entry {
                x += entry.line.right + self.theme.em(Em::BeforeWriting);
                let y = pitch - entry.line.baseline - PEN;
                strip.marks.push(entry.mark(y));
            }
            let end = (x + wide).min(WIDTH);
            strip.marks.push(rule(x, pitch - PEN, end - x));
            (strip.right, strip.ruled) = (end, parts.len() == 1);
            x = end + self.theme.em(Em::AfterWriting);
        }
        strip
    }

    /// Empty rows under the heads of their columns.
    fn grid(&mut self, columns: &[String], rows: u8, body: TagId, hang: f32) -> Vec<Strip<'a>> {
        let (theme, wide) = (self.theme, WIDTH - hang);
        let cell = wide / columns.len().max(1) as f32;
        let pad = theme.em(Em::GridPad);
        let quiet = self.style.sized(theme.quiet).bold();
        let mut head = self.empty(theme.gap(Gap::OverGrid));
        for (place, column) in columns.iter().enumerate() {
            let x = hang + cell * place as f32 + pad;
            let words = Text::plain(one_line(column));
            let lines = self.styled_entries(&words, Some(body), x, cell - 2.0 * pad, quiet);
            let mut y = 0.0;
            for entry in lines {
                let height = entry.line.height;
                head.marks.push(entry.mark(y));
                y += height;
            }
            head.height = head.height.max(y + UNDER_GRID_HEAD);
        }
        head.marks.push(rule(hang, head.height - PEN, wide));
        let height = theme.em(Em::WritingRow);
        let mut strips = vec![head];
        for _ in 0..rows {
            let mut strip = self.empty(0.0);
            (strip.height, strip.right) = (height, WIDTH);
            strip.marks.push(rule(hang, height - PEN, wide));
            for place in 0..=columns.len() {
                let x = (hang + cell * place as f32).min(WIDTH - PEN);
                strip.marks.push(Mark::bar(x, -PEN, PEN, height + PEN));
            }
            strips.push(strip);
        }
        strips
    }

    /// Strips as pieces that hold on to each other.
    fn put(&mut self, strips: Vec<Strip<'a>>) {
        let count = strips.len();
        for (place, strip) in strips.into_iter().enumerate() {
            let gap = if place == 0 { self.gap } else { strip.gap };
            self.out.pieces.push(Piece {
                gap,
                height: strip.height,
                keep: place + 1 < count,
                marks: strip.marks,
                ..Piece::default()
            });
        }
    }
}

impl<'a> Strip<'a> {
    /// Adds a box and its words at this place.
    fn tick(&mut self, lines: Vec<Entry>, x: f32, side: f32) {
        let mut y = 0.0;
        for (place, mut entry) in lines.into_iter().enumerate() {
            if place == 0 {
                let top = entry.line.baseline - Em::BoxRise.of(side);
                self.marks.extend(square(x, top, side));
            }
            entry.x = x + Em::Box.of(side);
            let height = entry.line.height;
            self.marks.push(entry.mark(y));
            y += height;
        }
        self.height = self.height.max(y);
    }

    /// Shortens a line to write on, if enough of it is left.
    fn make_room(&mut self, wide: f32, least: f32) {
        let Some(Mark::Bar { x, width, .. }) = self.marks.last_mut().filter(|_| self.ruled) else {
            return;
        };
        let end = self.right.min(WIDTH - wide);
        if end - *x >= least {
            *width = end - *x;
            self.right = end;
        }
    }

    /// Puts another strip at the right end of this one, foot on foot.
    fn beside(&mut self, mut other: Self) {
        let right = WIDTH - other.right;
        let down = (self.height - other.height - OVER_FOOT_RULE).max(0.0);
        other
            .marks
            .iter_mut()
            .for_each(|mark| mark.shift(right, down));
        self.height = self.height.max(other.height + down);
        self.right = WIDTH;
        self.marks.append(&mut other.marks);
    }
}

/// A line to write on, from here to there.
pub(super) fn ruled<'a>(from: f32, to: f32, pitch: f32) -> Strip<'a> {
    Strip {
        gap: 0.0,
        height: pitch,
        right: to,
        ruled: true,
        marks: vec![rule(from, pitch - PEN, to - from)],
    }
}

fn rule<'a>(x: f32, y: f32, width: f32) -> Mark<'a> {
    Mark::bar(x, y, width.max(1.0), PEN)
}

fn square<'a>(x: f32, y: f32, side: f32) -> [Mark<'a>; 4] {
    Mark::frame(x, y, side, side, PEN)
}
