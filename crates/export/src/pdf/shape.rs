//! Words to lines of glyphs: shaping, bidi and line breaks by parley.

use std::ops::Range;
use std::rc::Rc;

use krilla::text::{GlyphId, KrillaGlyph};
use parley::{Alignment, AlignmentOptions, Layout, LayoutContext, OverflowWrap, StyleProperty};
use parley::{FontWeight, LineHeight};

use super::fonts::Fonts;
use super::prepare::{fit, is_complex, is_right_to_left, isolate_numbers, keep_numbers};
use super::stretch::{Stretch, cut, hard_lines, respell};
use super::theme::{LEADING, Theme};
use crate::document::{Run, Text, Tone};
use crate::visible::visible;

/// How words are set.
#[derive(Clone, Copy)]
pub(super) struct Style<'a> {
    pub(super) size: f32,
    /// The size of quiet words among them.
    pub(super) quiet: f32,
    pub(super) strong: bool,
    pub(super) language: &'a str,
}

impl<'a> Style<'a> {
    pub(super) fn body(theme: &Theme, language: &'a str) -> Self {
        Self {
            size: theme.body,
            quiet: theme.quiet,
            strong: false,
            language,
        }
    }

    pub(super) fn sized(self, size: f32) -> Self {
        Self {
            size,
            quiet: size.min(self.quiet),
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

/// One line, ready to draw; `x` of its glyphs counts from the left of the box
/// in which it was broken.
pub(super) struct Line {
    pub(super) height: f32,
    pub(super) baseline: f32,
    /// Where its ink ends, from the left of the box.
    pub(super) right: f32,
    pub(super) groups: Vec<Group>,
    pub(super) text: Rc<str>,
}

/// Glyphs of one face and size.
pub(super) struct Group {
    pub(super) face: usize,
    pub(super) size: f32,
    pub(super) x: f32,
    pub(super) glyphs: Vec<KrillaGlyph>,
}

/// Words that are shaped but not yet broken into lines.
pub(super) struct Shaped {
    parts: Vec<(Layout<()>, Rc<str>)>,
    empty: (f32, f32),
    /// The width of the longest word.
    pub(super) narrowest: f32,
    /// The width on a single line.
    pub(super) widest: f32,
    /// What the words say, where the glyphs alone do not tell a reader.
    pub(super) actual: Option<String>,
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
        self.runs(&text.runs, Style { language, ..style })
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
        for line in hard_lines(runs) {
            let right_to_left = line.iter().any(|s| s.words.chars().any(is_right_to_left));
            let mut ready = Vec::with_capacity(line.len());
            for stretch in line {
                let words = fit(&stretch.words, |c| self.fonts.covers(c));
                changed |= words != stretch.words || words.chars().any(is_complex);
                let words = if right_to_left {
                    isolate_numbers(&words)
                } else {
                    keep_numbers(&words)
                };
                ready.push(Stretch {
                    words,
                    tone: stretch.tone,
                });
            }
            for part in cut(ready) {
                self.part(part, style, &mut shaped, &mut changed);
            }
        }
        if changed {
            shaped.actual = Some(runs.iter().map(|run| visible(&run.words)).collect());
        }
        shaped
    }

    fn part(
        &mut self,
        mut part: Vec<Stretch>,
        style: Style<'_>,
        shaped: &mut Shaped,
        changed: &mut bool,
    ) {
        // A mark may be in a font that its letter is not in: spell it out.
        for _ in 0..3 {
            let (mut layout, text) = self.layout(&part, style);
            let missing = missing(&mut layout);
            if missing.is_empty() {
                return shaped.push(layout, text);
            }
            *changed = true;
            respell(&mut part, &missing);
        }
        let (layout, text) = self.layout(&part, style);
        shaped.push(layout, text);
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
            // The shaper refuses a style over nothing.
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
        for (layout, text) in &mut shaped.parts {
            break_lines(layout, text, width);
            layout.align(Alignment::Start, AlignmentOptions::default());
            for line in layout.lines() {
                lines.push(self.line(&line, text, height, baseline));
            }
        }
        lines
    }

    fn line(
        &self,
        line: &parley::Line<'_, ()>,
        text: &Rc<str>,
        height: f32,
        baseline: f32,
    ) -> Line {
        let metrics = line.metrics();
        let start = metrics.offset + metrics.inline_min_coord;
        let mut x = start;
        let (mut over, mut under) = (0.0_f32, 0.0_f32);
        let mut groups = Vec::new();
        for run in line.runs() {
            let size = run.font_size();
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
                    glyphs,
                });
            }
            x += advance;
        }
        if groups.is_empty() {
            (over, under) = (baseline, height - baseline);
        }
        Line {
            height: over + under,
            baseline: over,
            right: x - metrics.trailing_whitespace,
            groups,
            text: Rc::clone(text),
        }
    }
}

/// Breaks into lines. The line breaker lets a space that must not break hang
/// over the edge; a box that is a little narrower then moves its whole number.
fn break_lines(layout: &mut Layout<()>, text: &str, width: f32) {
    let torn = |layout: &Layout<()>| {
        let said = |line: parley::Line<'_, ()>| text.get(line.text_range());
        layout
            .lines()
            .filter_map(said)
            .any(|line| line.ends_with('\u{a0}'))
    };
    for step in 0..8_u8 {
        layout.break_all_lines(Some((width - f32::from(step) * 1.5).max(1.0)));
        if !torn(layout) {
            return;
        }
    }
    layout.break_all_lines(Some(width));
}

impl Shaped {
    fn push(&mut self, layout: Layout<()>, text: Rc<str>) {
        let widths = layout.calculate_content_widths();
        self.narrowest = self.narrowest.max(widths.min);
        self.widest = self.widest.max(widths.max);
        self.parts.push((layout, text));
    }
}

/// The glyphs of a run in the order in which they stand, and its width.
fn glyphs(run: &parley::layout::Run<'_, ()>, size: f32) -> (Vec<KrillaGlyph>, f32) {
    let mut out: Vec<KrillaGlyph> = Vec::new();
    let (mut advance, mut start) = (0.0, 0);
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            for glyph in out.iter_mut().skip(start) {
                glyph.text_range = join(&glyph.text_range, &range);
            }
            continue;
        }
        start = out.len();
        for glyph in cluster.glyphs() {
            advance += glyph.advance;
            let unseen = glyph.advance == 0.0 && is_format(cluster.source_char());
            if glyph.id != 0 && !unseen {
                // The shaper's y grows down the page, the writer's up.
                out.push(KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / size,
                    glyph.x / size,
                    -glyph.y / size,
                    0.0,
                    range.clone(),
                    None,
                ));
            }
        }
    }
    (out, advance)
}

fn join(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

fn is_format(c: char) -> bool {
    matches!(u32::from(c), 0x061C | 0x034F | 0x200B..=0x200F | 0x2060 | 0x2066..=0x2069)
}

/// Where the shaper found no glyph.
fn missing(layout: &mut Layout<()>) -> Vec<Range<usize>> {
    layout.break_all_lines(None);
    let mut found = Vec::new();
    for line in layout.lines() {
        for run in line.runs() {
            for cluster in run.clusters() {
                if cluster.glyphs().any(|glyph| glyph.id == 0) {
                    found.push(cluster.text_range());
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
