//! What stands in a frame at the head of every page, because nothing on the
//! page may be read without it.

use std::rc::Rc;

use super::{Composed, Composer};
use crate::document::{Document, Text, Tone};
use crate::pdf::mark::{Mark, Role};
use crate::pdf::shape::{Line, Shaper, Style};
use crate::pdf::theme::{Gap, HEAD, Ink, LEADING, Theme, WIDTH};
use crate::sanitize::one_line;

/// How heavy the frame is, and what stays white within it.
const PEN: f32 = 2.0;
const PAD: f32 = 4.0;
/// What stays white over the frame.
const OVER: f32 = 4.0;

/// How high the frame is with the white over it; nothing without a notice.
pub(in crate::pdf) fn notice_height(
    shaper: &mut Shaper,
    document: &Document,
    theme: &Theme,
) -> f32 {
    let lines = lines(shaper, document, theme);
    if lines.is_empty() {
        return 0.0;
    }
    OVER + 2.0 * (PEN + PAD) + lines.iter().map(|line| line.height).sum::<f32>()
}

fn lines(shaper: &mut Shaper, document: &Document, theme: &Theme) -> Vec<Line> {
    let style = Style::body(theme, &document.language).bold();
    let Some(notice) = &document.running.notice else {
        return Vec::new();
    };
    let words = notice.words.iter();
    words
        .flat_map(|words| {
            let mut shaped = shaper.words(&one_line(words), style);
            shaper.lines(&mut shaped, WIDTH - 2.0 * (PEN + PAD))
        })
        .collect()
}

/// Adds the notice to what a screen reader reads, before everything else.
pub(super) fn tag(out: &mut Composed<'_>, document: &Document) {
    let notice = document.running.notice.as_ref();
    out.notice = notice.map(|notice| {
        let words = notice.words.join(" ");
        out.tags.paragraph(None, None, Some(words))
    });
}

/// The frame with its words. On the first page a screen reader reads them; on
/// the others they are repeated.
pub(super) fn notice<'a>(
    out: &mut Composed<'_>,
    document: &Document,
    theme: &Theme,
    first: bool,
) -> Vec<Mark<'a>> {
    let lines = lines(&mut out.shaper, document, theme);
    if lines.is_empty() {
        return Vec::new();
    }
    let role = match out.notice.filter(|_| first) {
        Some(tag) => Role::Tag(tag),
        None => Role::Header,
    };
    let top = HEAD + theme.quiet * LEADING * f32::from(theme.head_lines) + OVER;
    let mut marks: Vec<Mark<'a>> = Vec::with_capacity(lines.len() + 4);
    let mut y = top + PEN + PAD;
    for line in lines {
        let height = line.height;
        marks.push(Mark::Line {
            x: PEN + PAD,
            y,
            line: Rc::new(line),
            role,
            ink: Ink::Black,
        });
        y += height;
    }
    marks.extend(Mark::frame(0.0, top, WIDTH, y + PAD + PEN - top, PEN));
    marks
}

impl Composer<'_> {
    /// The notice in short, as the first words on the face of a card.
    pub(super) fn face_notice(&mut self, document: &Document) {
        let notice = document.running.notice.iter();
        for words in notice.flat_map(|notice| &notice.short) {
            let words = Text::default().with(Tone::Strong, one_line(words));
            let entries = self.paragraph_entries(&words, None, 0.0, self.theme.width);
            self.flow(entries, true);
            self.gap = self.theme.gap(Gap::UnderFaceNotice);
        }
    }
}
