//! One line of glyphs, as it is drawn.

use std::ops::Range;
use std::rc::Rc;

use krilla::text::{GlyphId, KrillaGlyph};

type Cluster<'a> = parley::layout::Cluster<'a, ()>;

/// One line, ready to draw; `x` of its glyphs counts from the left of the box
/// in which it was broken.
pub(in crate::pdf) struct Line {
    pub(in crate::pdf) height: f32,
    pub(in crate::pdf) baseline: f32,
    /// The left edge of its ink in the box.
    pub(in crate::pdf) left: f32,
    /// The right edge of its ink in the box.
    pub(in crate::pdf) right: f32,
    pub(in crate::pdf) groups: Vec<Group>,
    pub(in crate::pdf) text: Rc<str>,
    /// Whether it starts a line as it was written.
    pub(in crate::pdf) starts: bool,
}

/// Glyphs of one face and size.
pub(in crate::pdf) struct Group {
    pub(in crate::pdf) face: usize,
    pub(in crate::pdf) size: f32,
    pub(in crate::pdf) x: f32,
    /// Whether it needs an outline, because it is bold and the face is not.
    pub(in crate::pdf) embolden: bool,
    pub(in crate::pdf) glyphs: Vec<KrillaGlyph>,
}

impl Line {
    /// The text of its glyphs, in reading order.
    #[cfg(test)]
    pub(in crate::pdf) fn spoken(&self) -> String {
        let glyphs = self.groups.iter().flat_map(|group| &group.glyphs);
        let mut places: Vec<_> = glyphs.map(|glyph| glyph.text_range.clone()).collect();
        places.sort_by_key(|range| range.start);
        let (mut spoken, mut at) = (String::new(), 0);
        for range in places {
            spoken.push_str(self.text.get(range.start.max(at)..range.end).unwrap_or(""));
            at = at.max(range.end);
        }
        spoken
    }

    /// Appends a space that had no room on the line: invisible, but read.
    pub(super) fn append(&mut self, space: Self) {
        let end = self.right;
        self.groups.extend(
            space
                .groups
                .into_iter()
                .map(|group| Group { x: end, ..group }),
        );
    }

    /// Shifts its ink to the right in its box.
    pub(super) fn push(&mut self, by: f32) {
        self.left += by;
        self.right += by;
        self.groups.iter_mut().for_each(|group| group.x += by);
    }
}

/// The glyphs of a run in visual order, and its width.
pub(super) fn glyphs(run: &parley::layout::Run<'_, ()>, size: f32) -> (Vec<KrillaGlyph>, f32) {
    let mut out: Vec<KrillaGlyph> = Vec::new();
    let mut start = 0;
    let (clusters, mut advance) = clusters(run);
    for (cluster, range) in clusters {
        // The glyph stands for these letters too, or copied text would lack them.
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
                // parley's y axis points down, krilla's glyph offsets up.
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

/// The clusters of a run in visual order with their text ranges, and the width
/// of what was left out.
///
/// parley 0.10 attributes a space at the end of a line to the run before it,
/// even if its glyph is from another font and its range counts from another
/// start. Such a space is dropped; the letter before it covers its text.
fn clusters<'a>(run: &'a parley::layout::Run<'a, ()>) -> (Vec<(Cluster<'a>, Range<usize>)>, f32) {
    let mut out: Vec<(Cluster<'a>, Range<usize>)> = Vec::new();
    let mut hanging = 0.0;
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match out.last_mut() {
            Some((_, last)) if last.end != range.start => {
                last.end += range.len();
                hanging += cluster.advance();
            }
            _ => out.push((cluster, range)),
        }
    }
    if run.is_rtl() {
        out.reverse();
    }
    (out, hanging)
}

fn join(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

fn is_format(c: char) -> bool {
    matches!(u32::from(c), 0x061C | 0x034F | 0x200B..=0x200F | 0x2060 | 0x2066..=0x2069)
}

/// The places where the shaper found no glyph.
pub(super) fn missing(layout: &mut parley::Layout<()>) -> Vec<Range<usize>> {
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
