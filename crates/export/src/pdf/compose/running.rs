//! What stands at the top and bottom of every page.

use std::rc::Rc;

use super::Composed;
use super::notice::notice;
use crate::document::Document;
use crate::pdf::mark::{Mark, Role};
use crate::pdf::shape::{Line, Shaper, Style};
use crate::pdf::theme::{HEAD, Ink, LEADING, PAGE_HEIGHT, Theme, WIDTH};
use crate::visible::one_line;

/// How many lines the top of every page needs: where both sides do not fit
/// beside each other, the right one stands under the left one.
pub(in crate::pdf) fn head_lines(shaper: &mut Shaper, document: &Document, theme: &Theme) -> u8 {
    let style = Style::body(theme, &document.language).sized(theme.quiet);
    let mut wide = |words: &str| {
        let words: String = one_line(words).chars().take(LETTERS).collect();
        shaper.words(&words, style).widest
    };
    let both = wide(&document.running.recipient) + wide(&document.running.sheet);
    if both + theme.quiet * 2.0 > WIDTH {
        2
    } else {
        1
    }
}

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
    let line = |shaper: &mut Shaper, words: &str, room: f32, right: bool, y: f32, role: Role| {
        let line = shortened(shaper, &one_line(words), style, room)?;
        let x = if right { WIDTH - line.right } else { 0.0 };
        // Tall scripts reach up from the head of the page, not into its rule.
        let over = (line.height - theme.quiet * LEADING).max(0.0);
        let y = if role == Role::Header { y - over } else { y };
        Some((
            line.right,
            Mark::Line {
                x,
                y,
                line: Rc::new(line),
                role,
                ink: Ink::Black,
            },
        ))
    };
    let mut all = Vec::new();
    for page in 1..=pages {
        let number = numbered(&words.page, page, pages);
        let mut marks = Vec::new();
        let under = theme.quiet * LEADING * f32::from(theme.head_lines - 1);
        for (left, right, y, down, role) in [
            (
                words.recipient.as_str(),
                words.sheet.as_str(),
                HEAD,
                under,
                Role::Header,
            ),
            (
                words.date.as_str(),
                number.as_str(),
                foot,
                0.0,
                Role::Footer,
            ),
        ] {
            let alone = down > 0.0;
            let mut room = WIDTH;
            let most = if alone { WIDTH } else { WIDTH * 0.6 };
            if let Some((width, mark)) = line(&mut out.shaper, right, most, !alone, y + down, role)
            {
                if !alone {
                    room -= width + theme.quiet * 2.0;
                }
                marks.push(mark);
            }
            let left = line(&mut out.shaper, left, room, false, y, role);
            marks.extend(left.map(|(_, mark)| mark));
        }
        marks.extend(notice(out, document, theme, page == 1));
        marks.extend(bars(theme, foot, page == 1));
        if style.mirrored {
            marks.iter_mut().for_each(|mark| mark.mirror(WIDTH));
        }
        all.push(marks);
    }
    all
}

fn numbered(words: &str, page: usize, pages: usize) -> String {
    let words = words.replace("{pages}", &pages.to_string());
    words.replace("{page}", &page.to_string())
}

/// The lines that part the page from its head and foot; the first page starts
/// with a heavy one.
fn bars<'a>(theme: &Theme, foot: f32, first: bool) -> [Mark<'a>; 2] {
    let lines = theme.quiet * LEADING * f32::from(theme.head_lines);
    let head = HEAD + lines + theme.notice;
    let pen = theme.hair() + 0.1;
    let heavy = if first { 4.0 } else { pen };
    [
        Mark::bar(0.0, head + 3.0, WIDTH, heavy),
        Mark::bar(0.0, foot - 4.0, WIDTH, pen),
    ]
}

/// More letters than any line has room for.
const LETTERS: usize = 200;

/// One line that fits the room, cut with an ellipsis if it must be.
fn shortened(shaper: &mut Shaper, words: &str, style: Style<'_>, room: f32) -> Option<Line> {
    let mut kept: Vec<char> = words.chars().take(LETTERS).collect();
    let mut cut = words.chars().nth(LETTERS).is_some();
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
