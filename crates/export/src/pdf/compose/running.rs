//! What stands at the top and bottom of every page.

use std::rc::Rc;

use super::Composed;
use crate::document::Document;
use crate::pdf::page::{Mark, Role};
use crate::pdf::shape::{Line, Shaper, Style};
use crate::pdf::theme::{HEAD, LEADING, PAGE_HEIGHT, Theme, WIDTH};
use crate::visible::one_line;

/// What stands at the top and bottom of every page; places count from the
/// corner of the page and the left margin.
pub(in crate::pdf) fn running<'a>(
    out: &mut Composed<'_>,
    document: &Document,
    theme: &Theme,
    pages: usize,
) -> Vec<Vec<Mark<'a>>> {
    let style = Style::body(theme, &document.language).sized(theme.quiet);
    let words = &document.running;
    let foot = PAGE_HEIGHT - HEAD - theme.quiet * LEADING;
    let mut line = |words: &str, room: f32, right: bool, y: f32, role: Role| {
        let line = shortened(&mut out.shaper, &one_line(words), style, room)?;
        let x = if right { WIDTH - line.right } else { 0.0 };
        Some((
            line.right,
            Mark::Line {
                x,
                y,
                line: Rc::new(line),
                role,
            },
        ))
    };
    let mut all = Vec::new();
    for page in 1..=pages {
        let number = words
            .page
            .replace("{pages}", &pages.to_string())
            .replace("{page}", &page.to_string());
        let mut marks = Vec::new();
        for (left, right, y, role) in [
            (
                words.recipient.as_str(),
                words.sheet.as_str(),
                HEAD,
                Role::Header,
            ),
            (words.date.as_str(), number.as_str(), foot, Role::Footer),
        ] {
            let mut room = WIDTH;
            if let Some((width, mark)) = line(right, WIDTH * 0.6, true, y, role) {
                room -= width + theme.quiet * 2.0;
                marks.push(mark);
            }
            marks.extend(line(left, room, false, y, role).map(|(_, mark)| mark));
        }
        let above = HEAD + theme.quiet * LEADING + 3.0;
        for y in [above, foot - 4.0] {
            marks.push(Mark::Bar {
                x: 0.0,
                y,
                width: WIDTH,
                height: 0.5,
            });
        }
        all.push(marks);
    }
    all
}

/// One line that fits the room, cut with an ellipsis if it must be.
fn shortened(shaper: &mut Shaper, words: &str, style: Style<'_>, room: f32) -> Option<Line> {
    let mut kept: Vec<char> = words.chars().take(200).collect();
    let mut cut = words.chars().nth(200).is_some();
    loop {
        let mut shown: String = kept.iter().collect();
        if cut {
            shown.push('…');
        }
        let mut shaped = shaper.words(&shown, style);
        if shaped.widest <= room || kept.is_empty() {
            return shaper.lines(&mut shaped, WIDTH * 2.0).into_iter().next();
        }
        let keep = (kept.len() as f32 * room / shaped.widest) as usize;
        kept.truncate(keep.min(kept.len() - 1));
        cut = true;
    }
}
