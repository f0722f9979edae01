//! What stands at the top and bottom of every page.

use std::rc::Rc;

use super::Composed;
use super::notice::notice;
use crate::document::{About, Block, Document};
use crate::pdf::mark::{Mark, Role};
use crate::pdf::piece::Placed;
use crate::pdf::shape::{Line, Shaper, Style};
use crate::pdf::theme::{Em, HEAD, Ink, LEADING, PAGE_HEIGHT, Part, Theme, WIDTH};
use crate::sanitize::one_line;

/// How many lines the top of every page needs: where both sides do not fit
/// beside each other, the right one stands under the left one.
pub(in crate::pdf) fn head_lines(shaper: &mut Shaper, document: &Document, theme: &Theme) -> u8 {
    let style = Style::body(theme, &document.language).sized(theme.quiet);
    let mut wide = |words: &str, style| {
        let words: String = one_line(words).chars().take(LETTERS).collect();
        shaper.words(&words, style).widest
    };
    let running = &document.running;
    let within = document.blocks.iter().filter_map(|block| match block {
        Block::About(about) => about.as_ref(),
        _ => None,
    });
    let about = running.about.iter().chain(within);
    let left = about.fold(wide(&running.recipient, style), |left, about| {
        let (name, tail) = named(&[about]);
        left.max(wide(&format!("{name}{tail}"), style.bold()))
    });
    if left + wide(&running.sheet, style) + Em::Running.of(theme.quiet) > WIDTH {
        2
    } else {
        1
    }
}

/// Whom a page is about, if it is not the first one: everybody of whom
/// something stands on it.
fn whose<'d>(document: &'d Document, page: &[Placed<'d>]) -> Vec<&'d About> {
    let mut all: Vec<&About> = Vec::new();
    for placed in page {
        let about = placed.about.or(document.running.about.as_ref());
        if let Some(about) = about.filter(|about| !all.contains(about)) {
            all.push(about);
        }
    }
    all
}

/// Names, and what is never cut after them.
fn named(about: &[&About]) -> (String, String) {
    match about {
        [only] if !only.born.is_empty() => (only.name.clone(), format!("{BESIDE}{}", only.born)),
        all => {
            let names: Vec<&str> = all.iter().map(|about| about.name.as_str()).collect();
            (names.join(", "), String::new())
        }
    }
}

/// What stands between a name and what is said beside it.
const BESIDE: &str = " · ";

/// What stands at the top and bottom of every page; places count from the
/// corner of the page and the left margin.
pub(in crate::pdf) fn running<'a>(
    out: &mut Composed<'_>,
    document: &Document,
    theme: &Theme,
    pages: &[Vec<Placed<'_>>],
) -> Vec<Vec<Mark<'a>>> {
    let style = Style::body(theme, &document.language).sized(theme.quiet);
    let foot = PAGE_HEIGHT - HEAD - theme.quiet * LEADING;
    let under = theme.quiet * LEADING * f32::from(theme.head_lines - 1);
    let count = pages.len();
    let mut all = Vec::new();
    for (number, page) in (1..).zip(pages) {
        let words = words(document, page, number, count);
        let mut pen = Pen {
            shaper: &mut out.shaper,
            theme,
            style,
            marks: Vec::new(),
        };
        pen.pair(words.head, (HEAD, under), Role::Header);
        pen.pair(words.foot, (foot, 0.0), Role::Footer);
        let mut marks = pen.marks;
        marks.extend(notice(out, document, theme, number == 1));
        marks.extend(bars(theme, foot, number == 1));
        if style.mirrored {
            marks.iter_mut().for_each(|mark| mark.mirror(WIDTH));
        }
        all.push(marks);
    }
    all
}

/// Words at the left, which are cut where there is no room, and what is not
/// cut after them; whether they are bold; and words at the right.
struct Pair {
    left: String,
    tail: String,
    strong: bool,
    right: String,
}

struct Words {
    head: Pair,
    foot: Pair,
}

/// The words of a page. Where the head says whom it is about, the foot says
/// for whom it is.
fn words(document: &Document, page: &[Placed<'_>], number: usize, count: usize) -> Words {
    let words = &document.running;
    let about = if number == 1 {
        Vec::new()
    } else {
        whose(document, page)
    };
    let plain = |left: String, right: String| Pair {
        left,
        tail: String::new(),
        strong: false,
        right,
    };
    let right = numbered(&words.page, number, count);
    if about.is_empty() {
        return Words {
            head: plain(words.recipient.clone(), words.sheet.clone()),
            foot: plain(words.date.clone(), right),
        };
    }
    let (left, tail) = named(&about);
    Words {
        head: Pair {
            left,
            tail,
            strong: true,
            right: words.sheet.clone(),
        },
        foot: plain(format!("{}{BESIDE}{}", words.date, words.recipient), right),
    }
}

struct Pen<'p, 's, 'a> {
    shaper: &'p mut Shaper,
    theme: &'p Theme,
    style: Style<'s>,
    marks: Vec<Mark<'a>>,
}

impl Pen<'_, '_, '_> {
    /// The words at both edges; the right ones so far under the left ones.
    fn pair(&mut self, pair: Pair, (y, down): (f32, f32), role: Role) {
        let alone = down > 0.0;
        let most = if alone {
            WIDTH
        } else {
            Part::RunningRight.of(WIDTH)
        };
        let right = one_line(&pair.right);
        let right = shortened(self.shaper, (&right, ""), self.style, most);
        let mut room = WIDTH;
        if let Some(line) = right {
            let x = if alone { 0.0 } else { WIDTH - line.right };
            if !alone {
                room -= line.right + Em::Running.of(self.theme.quiet);
            }
            self.line(line, (x, y + down), role);
        }
        let style = if pair.strong {
            self.style.bold()
        } else {
            self.style
        };
        let left = one_line(&pair.left);
        let tail = one_line(&pair.tail);
        let tail = if tail.is_empty() {
            tail
        } else {
            format!(" {tail}")
        };
        if let Some(line) = shortened(self.shaper, (&left, &tail), style, room) {
            self.line(line, (0.0, y), role);
        }
    }

    fn line(&mut self, line: Line, (x, y): (f32, f32), role: Role) {
        // Tall scripts reach up from the head of the page, not into its rule.
        let over = (line.height - self.theme.quiet * LEADING).max(0.0);
        self.marks.push(Mark::Line {
            x,
            y: if role == Role::Header { y - over } else { y },
            line: Rc::new(line),
            role,
            ink: Ink::Black,
        });
    }
}

fn numbered(words: &str, page: usize, pages: usize) -> String {
    let words = words.replace("{pages}", &pages.to_string());
    words.replace("{page}", &page.to_string())
}

/// How much heavier these rules are than a hair line.
const HEAVIER: f32 = 0.1;
/// The rule at the top of the first page.
const FIRST_RULE: f32 = 4.0;
/// From the words at the top of a page to the rule under them.
const UNDER_HEAD: f32 = 3.0;
/// From the rule at the foot of a page to the words under it.
const OVER_FOOT: f32 = 4.0;

/// The lines that part the page from its head and foot; the first page starts
/// with a heavy one.
fn bars<'a>(theme: &Theme, foot: f32, first: bool) -> [Mark<'a>; 2] {
    let lines = theme.quiet * LEADING * f32::from(theme.head_lines);
    let head = HEAD + lines + theme.notice;
    let pen = theme.hair() + HEAVIER;
    let heavy = if first { FIRST_RULE } else { pen };
    [
        Mark::bar(0.0, head + UNDER_HEAD, WIDTH, heavy),
        Mark::bar(0.0, foot - OVER_FOOT, WIDTH, pen),
    ]
}

/// More letters than any line has room for.
const LETTERS: usize = 200;

/// One line that fits the room, cut with an ellipsis before its tail if it
/// must be.
fn shortened(
    shaper: &mut Shaper,
    (words, tail): (&str, &str),
    style: Style<'_>,
    room: f32,
) -> Option<Line> {
    let mut kept: Vec<char> = words.chars().take(LETTERS).collect();
    let mut cut = words.chars().nth(LETTERS).is_some();
    loop {
        let mut shown: String = kept.iter().collect();
        if cut {
            shown.push('…');
        }
        shown.push_str(tail);
        let mut shaped = shaper.words(&shown, style);
        if shaped.widest <= room || kept.is_empty() {
            return shaper.lines(&mut shaped, WIDTH * 2.0).into_iter().next();
        }
        let keep = (kept.len() as f32 * room / shaped.widest) as usize;
        kept.truncate(keep.min(kept.len() - 1));
        cut = true;
    }
}
