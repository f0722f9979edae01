//! The running lines at the top and bottom of every page.

use std::rc::Rc;

use super::Composed;
use super::notice::notice;
use crate::document::{About, Block, Document};
use crate::pdf::mark::{Mark, Role};
use crate::pdf::piece::Placed;
use crate::pdf::shape::{Line, Shaper, Style};
use crate::pdf::theme::{Em, HEAD, Ink, LEADING, PAGE_HEIGHT, Part, Theme, WIDTH};
use crate::sanitize::one_line;

/// How many lines the top of every page needs: two if the left and right words
/// do not fit side by side.
pub(in crate::pdf) fn head_lines(shaper: &mut Shaper, document: &Document, theme: &Theme) -> u8 {
    let style = Style::body(theme, &document.language).sized(theme.quiet);
    let mut wide = |words: &str, style| {
        // Shaping more than a line can hold would be wasted work.
        let words: String = one_line(words).chars().take(LETTERS).collect();
        shaper.words(&words, style).widest
    };
    let running = &document.running;
    let within = document.blocks.iter().filter_map(|block| match block {
        Block::About(about) => about.as_ref(),
        _ => None,
    });
    let about = running.about.iter().chain(within);
    // The widest page decides, so that the body begins at one height on all pages.
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

/// Everybody whom something on a page is about.
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

/// The names, and the tail that is never cut.
fn named(about: &[&About]) -> (String, String) {
    match about {
        [only] if !only.born.is_empty() => (only.name.clone(), format!("{BESIDE}{}", only.born)),
        all => {
            // Beside several names a day of birth could be anybody's.
            let names: Vec<&str> = all.iter().map(|about| about.name.as_str()).collect();
            (names.join(", "), String::new())
        }
    }
}

/// Between a name and the words beside it.
const BESIDE: &str = " · ";

/// The running lines of every page; `y` counts from the top of the page, `x`
/// from the left margin.
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

/// The words at both ends of a running line. The left ones may be cut, but not
/// their tail.
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

/// The words of a page. If its head names the person, the recipient moves to
/// its foot.
fn words(document: &Document, page: &[Placed<'_>], number: usize, count: usize) -> Words {
    let words = &document.running;
    // The masthead of the first page has the name already.
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
    /// Draws both ends, the right one lower by `down`.
    fn pair(&mut self, pair: Pair, (y, down): (f32, f32), role: Role) {
        let alone = down > 0.0;
        let most = if alone {
            WIDTH
        } else {
            Part::RunningRight.of(WIDTH)
        };
        // The right side first: the left one is cut to what is left.
        let right = one_line(&pair.right);
        let right = shortened(self.shaper, (&right, ""), self.style, most);
        // The right words, such as the number of the sheet, are drawn whole;
        // the left ones get what remains.
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
        // Tall scripts may grow upwards into the margin, but not down into the
        // rule.
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

/// The rules under the head and over the foot; the first page starts with a
/// heavy one.
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

/// More letters than fit on any line.
const LETTERS: usize = 200;

/// One line that fits, cut with an ellipsis before its tail if necessary.
fn shortened(
    shaper: &mut Shaper,
    (words, tail): (&str, &str),
    style: Style<'_>,
    room: f32,
) -> Option<Line> {
    let mut kept: Vec<char> = words.chars().take(LETTERS).collect();
    let mut cut = words.chars().nth(LETTERS).is_some();
    loop {
        let mut fitted: String = kept.iter().collect();
        if cut {
            fitted.push('…');
        }
        fitted.push_str(tail);
        let mut shaped = shaper.words(&fitted, style);
        if shaped.widest <= room || kept.is_empty() {
            // Far wider than the line needs, so that it cannot wrap.
            return shaper.lines(&mut shaped, WIDTH * 2.0).into_iter().next();
        }
        // A guess in proportion reaches the right length in few rounds.
        let keep = (kept.len() as f32 * room / shaped.widest) as usize;
        kept.truncate(keep.min(kept.len() - 1));
        cut = true;
    }
}
