//! Turns words into lines of glyphs; parley does shaping, bidi and line
//! breaking.

mod line;

use std::rc::Rc;

use parley::{Alignment, AlignmentOptions, Layout, LayoutContext, OverflowWrap, StyleProperty};
use parley::{FontWeight, LineHeight};

use line::glyphs;

use super::fonts::Fonts;
use super::prepare::{fit, is_complex, keep_numbers};
use super::stretch::{Stretch, cut, hard_lines, respell};
use super::theme::{LEADING, Theme};
use super::whole::keep_values;
use crate::bidi::{is_right_to_left, line_is_rtl, ordered, plain, turns};
use crate::document::{Run, Text, Tone};
use crate::sanitize::visible;

pub(super) use line::{Group, Line};

/// How words are set.
#[derive(Clone, Copy)]
pub(super) struct Style<'a> {
    pub(super) size: f32,
    /// The size of quiet words among them.
    pub(super) quiet: f32,
    pub(super) strong: bool,
    pub(super) language: &'a str,
    /// Whether the page is read from right to left.
    pub(super) mirrored: bool,
    /// Whether words that run against the page are aligned to their own side.
    pub(super) aside: bool,
}

impl<'a> Style<'a> {
    pub(super) fn body(theme: &Theme, language: &'a str) -> Self {
        Self {
            size: theme.body,
            quiet: theme.quiet,
            strong: false,
            language,
            mirrored: is_right_to_left(language),
            aside: false,
        }
    }

    pub(super) fn sized(self, size: f32) -> Self {
        Self {
            size,
            quiet: size.min(self.quiet),
            ..self
        }
    }

    pub(super) fn aside(self) -> Self {
        Self {
            aside: true,
            ..self
        }
    }

    pub(super) fn bold(self) -> Self {
        Self {
            strong: true,
            ..self
        }
    }
}

/// Shaped words, not yet broken into lines.
pub(super) struct Shaped {
    parts: Vec<Part>,
    empty: (f32, f32),
    /// The width of the longest word.
    pub(super) narrowest: f32,
    /// The width on a single line.
    pub(super) widest: f32,
    /// The text for screen readers, where the glyphs alone do not convey it.
    pub(super) actual: Option<String>,
}

/// The words between two line ends.
struct Part {
    layout: Layout<()>,
    text: Rc<str>,
    /// Whether they run from right to left.
    rtl: bool,
    /// Whether they are aligned to the far side of the page.
    far: bool,
    /// Whether they start a line as it was written.
    starts: bool,
}

/// Shapes words with the built-in fonts.
pub(super) struct Shaper {
    pub(super) fonts: Fonts,
    layouts: LayoutContext<()>,
}

impl Shaper {
    pub(super) fn new(fonts: Fonts) -> Self {
        Self {
            fonts,
            layouts: LayoutContext::new(),
        }
    }

    /// Shapes a text.
    pub(super) fn text(&mut self, text: &Text, style: Style<'_>) -> Shaped {
        let language = text.language.as_deref().unwrap_or(style.language);
        let aside = style.aside && (text.language.is_some() || !style.mirrored);
        let style = Style {
            language,
            aside,
            ..style
        };
        self.runs(&text.runs, style)
    }

    /// Shapes plain words.
    pub(super) fn words(&mut self, words: &str, style: Style<'_>) -> Shaped {
        let run = Run {
            words: words.to_owned(),
            tone: Tone::Plain,
        };
        self.runs(std::slice::from_ref(&run), style)
    }

    fn runs(&mut self, runs: &[Run], style: Style<'_>) -> Shaped {
        let mut shaped = Shaped {
            parts: Vec::new(),
            empty: (style.size * LEADING, style.size),
            narrowest: 0.0,
            widest: 0.0,
            actual: None,
        };
        let mut changed = false;
        let language = is_right_to_left(style.language);
        let mut lines = hard_lines(runs).into_iter().peekable();
        while let Some(line) = lines.next() {
            let whole: String = line.iter().map(|stretch| stretch.words.as_str()).collect();
            // By the whole line: a stretch in another tone must not turn alone.
            let rtl = line_is_rtl(&whole, language);
            let turns = turns(&whole, rtl);
            let mut ready = Vec::with_capacity(line.len());
            for stretch in line {
                let words = fit(&stretch.words, |c| self.fonts.covers(c));
                // Once the drawn characters differ from the text, copying and
                // screen readers need the text itself.
                changed |= words != stretch.words || words.chars().any(is_complex);
                // Before the marks of values become signs of direction, or none is found.
                let words = keep_values(&words);
                // Only lines that mix directions get invisible direction marks;
                // elsewhere they would just end up in copied text.
                let words = if turns {
                    ordered(&words, rtl)
                } else {
                    plain(&words).into_owned()
                };
                ready.push(Stretch {
                    words: keep_numbers(&words),
                    tone: stretch.tone,
                });
            }
            if !turns && lines.peek().is_some() {
                keep_apart(&mut ready);
            }
            let before = shaped.parts.len();
            for mut part in cut(ready) {
                if turns {
                    lead(&mut part, rtl);
                }
                self.part(part, style, rtl, &mut shaped, &mut changed);
            }
            if let Some(first) = shaped.parts.get_mut(before) {
                first.starts = true;
            }
        }
        if changed {
            shaped.actual = Some(runs.iter().map(spoken).collect());
        }
        shaped
    }

    fn part(
        &mut self,
        mut part: Vec<Stretch>,
        style: Style<'_>,
        rtl: bool,
        shaped: &mut Shaped,
        changed: &mut bool,
    ) {
        let far = style.aside && rtl != style.mirrored;
        // A mark may be in a font that lacks its letter; then it is spelt out.
        // Spelling out one character can strand another, so try a few times and
        // then draw what there is.
        for _ in 0..3 {
            let (mut layout, text) = self.layout(&part, style);
            let missing = line::missing(&mut layout);
            if missing.is_empty() {
                return shaped.push(layout, text, rtl, far);
            }
            *changed = true;
            respell(&mut part, &missing);
        }
        let (layout, text) = self.layout(&part, style);
        shaped.push(layout, text, rtl, far);
    }

    fn layout(&mut self, part: &[Stretch], style: Style<'_>) -> (Layout<()>, Rc<str>) {
        let text: String = part.iter().map(|stretch| stretch.words.as_str()).collect();
        let mut builder = self
            .layouts
            .ranged_builder(&mut self.fonts.context, &text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(Fonts::families(style.language)));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(
            LEADING,
        )));
        // A word wider than its column is broken, or it would run over its neighbour.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        builder.push_default(StyleProperty::Locale(
            parley::Language::parse(style.language).ok(),
        ));
        if style.strong {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let mut at = 0;
        for stretch in part {
            let range = at..at + stretch.words.len();
            at = range.end;
            // parley refuses a style over an empty range.
            if range.is_empty() {
                continue;
            }
            match stretch.tone {
                Tone::Plain => {}
                Tone::Strong => builder.push(StyleProperty::FontWeight(FontWeight::BOLD), range),
                Tone::Quiet => builder.push(StyleProperty::FontSize(style.quiet), range),
            }
        }
        let layout = builder.build(&text);
        (layout, text.into())
    }

    /// Breaks shaped words into lines that are no wider than this.
    pub(super) fn lines(&self, shaped: &mut Shaped, width: f32) -> Vec<Line> {
        let (height, baseline) = shaped.empty;
        let mut lines = Vec::new();
        for part in &mut shaped.parts {
            break_lines(&mut part.layout, &part.text, width);
            part.layout
                .align(Alignment::Left, AlignmentOptions::default());
            for (place, line) in part.layout.lines().enumerate() {
                let words = part.text.get(line.text_range()).unwrap_or_default();
                let empty = place > 0 && words.trim().is_empty();
                let mut line = self.line(&line, part, height, baseline);
                line.starts = part.starts && place == 0;
                // A trailing space pushed onto a line of its own is not a line.
                let last = lines.last_mut().filter(|_| empty);
                if let Some(last) = last {
                    Line::append(last, line);
                    continue;
                }
                if part.far {
                    line.push((width - line.right).max(0.0));
                }
                lines.push(line);
            }
        }
        lines
    }

    fn line(&self, line: &parley::Line<'_, ()>, part: &Part, height: f32, baseline: f32) -> Line {
        // A space at the end of a line hangs over its edge; which edge depends
        // on the direction.
        let space = line.metrics().trailing_whitespace;
        let (before, after) = if part.rtl { (space, 0.0) } else { (0.0, space) };
        let mut x = -before;
        let (mut over, mut under) = (0.0_f32, 0.0_f32);
        let mut groups = Vec::new();
        for run in line.runs() {
            let size = run.font_size();
            // Every font is ours, so this skips nothing; it only keeps a
            // surprise from panicking.
            let Some(face) = self.fonts.place(run.font().data.id()) else {
                continue;
            };
            let (up, down) = self.fonts.reach(face);
            over = over.max(up * size);
            under = under.max(down * size);
            let (glyphs, advance) = glyphs(&run, size);
            if !glyphs.is_empty() {
                groups.push(Group {
                    face,
                    size,
                    x,
                    embolden: run.synthesis().embolden(),
                    glyphs,
                });
            }
            x += advance;
        }
        // An empty line is as high as a line of the body.
        if groups.is_empty() {
            // An empty line is as high as one with words, or blank lines would close up.
            (over, under) = (baseline, height - baseline);
        }
        Line {
            height: over + under,
            baseline: over,
            left: 0.0,
            right: x - after,
            groups,
            text: Rc::clone(&part.text),
            starts: false,
        }
    }
}

/// Ends the line with a space: invisible on paper, but it keeps the words of
/// two lines apart for a screen reader. (Lines in both directions have their
/// text in [`Shaped::actual`].)
fn keep_apart(line: &mut [Stretch]) {
    if let Some(last) = line.last_mut() {
        last.words.push(' ');
    }
}

/// The text of a run, for a reader who does not see the glyphs.
fn spoken(run: &Run) -> String {
    plain(&visible(&run.words)).into_owned()
}

/// Starts the line with an invisible mark that sets its direction.
fn lead(part: &mut [Stretch], rtl: bool) {
    const LEFT_TO_RIGHT: char = '\u{200e}';
    const RIGHT_TO_LEFT: char = '\u{200f}';
    if let Some(first) = part.iter_mut().find(|stretch| !stretch.words.is_empty()) {
        first
            .words
            .insert(0, if rtl { RIGHT_TO_LEFT } else { LEFT_TO_RIGHT });
    }
}

/// Breaks into lines. The line breaker lets a space that must not break hang
/// over the edge, and forgets a point or so where fonts change within a line;
/// a box that is a little narrower then moves a whole word.
fn break_lines(layout: &mut Layout<()>, text: &str, width: f32) {
    let torn = |line: &parley::Line<'_, ()>| {
        let words = text.get(line.text_range());
        words.is_some_and(|line| line.ends_with('\u{a0}'))
    };
    let over = |line: &parley::Line<'_, ()>| {
        let runs: f32 = line.runs().map(|run| run.advance()).sum();
        runs - line.metrics().trailing_whitespace > width + 0.01
    };
    for step in 0..8_u8 {
        layout.break_all_lines(Some((width - f32::from(step) * 1.5).max(1.0)));
        if !layout.lines().any(|line| torn(&line) || over(&line)) {
            return;
        }
    }
    layout.break_all_lines(Some(width));
}

impl Shaped {
    fn push(&mut self, layout: Layout<()>, text: Rc<str>, rtl: bool, far: bool) {
        let widths = layout.calculate_content_widths();
        self.narrowest = self.narrowest.max(widths.min);
        self.widest = self.widest.max(widths.max);
        self.parts.push(Part {
            layout,
            text,
            rtl,
            far,
            starts: false,
        });
    }
}

#[cfg(test)]
mod tests;
