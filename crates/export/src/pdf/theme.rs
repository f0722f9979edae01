//! Sizes and distances of a page, in points (1/72 inch).

use super::Print;

/// A4.
pub(super) const PAGE_WIDTH: f32 = 595.28;
/// A4.
pub(super) const PAGE_HEIGHT: f32 = 841.89;
/// Sixteen millimetres: codes and text share this edge, and no printer cuts it.
pub(super) const MARGIN: f32 = 45.6;
/// What is left between the margins: exactly four codes of version 15.
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// How far in values stand beside their labels.
pub(super) const COLUMN: f32 = 114.0;
/// How far in answers stand beside their questions.
pub(super) const ANSWER_COLUMN: f32 = 216.0;
/// One module of a code: six dots at 300 dpi.
pub(super) const MODULE: f32 = 1.44;
/// One dot at 300 dpi; codes start on whole dots.
pub(super) const DOT: f32 = 0.24;

/// All sizes that depend on the print.
pub(super) struct Theme {
    /// The body.
    pub(super) body: f32,
    /// Sources, labels of codes, and what stands on every page.
    pub(super) quiet: f32,
    /// The heading of the masthead.
    pub(super) title: f32,
    /// A section.
    pub(super) section: f32,
    /// A part of a section.
    pub(super) part: f32,
    /// The unit of white space: half a line.
    pub(super) space: f32,
    /// The widest a line of running words may be: about 75 letters.
    pub(super) measure: f32,
    /// Whether labels stand over their values instead of beside them.
    pub(super) stacked: bool,
    /// How many lines stand at the top of every page.
    pub(super) head_lines: u8,
    /// Where the body of a page starts.
    pub(super) top: f32,
    /// Where the body of a page ends.
    pub(super) bottom: f32,
}

/// Where the line at the top of every page starts: 12.5 mm.
pub(super) const HEAD: f32 = 35.5;

impl Theme {
    pub(super) fn new(print: Print) -> Self {
        let (body, quiet, title, section, part, stacked) = match print {
            Print::Clear => (12.0, 10.5, 24.0, 15.0, 12.5, false),
            Print::Large => (18.0, 16.0, 32.0, 23.0, 19.0, true),
        };
        let running = quiet * LEADING;
        Self {
            body,
            quiet,
            title,
            section,
            part,
            space: body * LEADING / 2.0,
            measure: (body * 36.0).min(WIDTH),
            stacked,
            head_lines: 1,
            top: HEAD + running + 15.0,
            bottom: PAGE_HEIGHT - HEAD - running - 11.0,
        }
    }

    /// The same for pages with so many lines at their top.
    pub(super) fn headed(mut self, lines: u8) -> Self {
        let more = f32::from(lines.saturating_sub(1));
        self.head_lines = lines.max(1);
        self.top += self.quiet * LEADING * more;
        self
    }

    /// How much fits on a page.
    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

/// From one base line to the next, as a share of the size.
pub(super) const LEADING: f32 = 1.25;
