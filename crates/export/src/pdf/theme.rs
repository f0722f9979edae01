//! Sizes, distances and colours of a page; lengths in points (1/72 inch).

mod rhythm;

use super::Print;
use crate::document::{Light, Paper};

pub(super) use rhythm::{Em, Gap, Part, Rule};

/// A4.
pub(super) const PAGE_WIDTH: f32 = 595.28;
/// A4.
pub(super) const PAGE_HEIGHT: f32 = 841.89;
/// Sixteen millimetres: codes and text share this edge, and no printer cuts it.
pub(super) const MARGIN: f32 = 45.6;
/// What is left between the margins: exactly four codes of version 15.
pub(super) const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// One module of a code: six dots at 300 dpi.
pub(super) const MODULE: f32 = 1.44;
/// One module of the code of a card: five dots at 300 dpi, 0.42 mm.
pub(super) const CARD_MODULE: f32 = 1.2;
/// One dot at 300 dpi; codes start on whole dots.
pub(super) const DOT: f32 = 0.24;
/// One millimetre.
pub(super) const MM: f32 = 72.0 / 25.4;
/// What stays white under the top edge for a staple in the corner: 25 mm.
pub(super) const STAPLE: f32 = 25.0 * MM;
/// What stays white over and under the fold.
pub(super) const FOLD_CLEAR: f32 = 14.0;
/// Where the line at the top of every page starts: 12.5 mm.
pub(super) const HEAD: f32 = 35.5;
/// From one base line to the next, as a share of the size.
pub(super) const LEADING: f32 = 1.25;
/// From the line at the top of a page to its body, the rule between included.
const UNDER_HEAD: f32 = 15.0;
/// From the body of a page to the line at its foot.
const OVER_FOOT: f32 = 11.0;
/// The widest line of running words, in letters.
const MEASURE: f32 = 36.0;
/// How far in values stand, in letters: labels of two or three words.
const COLUMN: f32 = 9.5;
/// The same on a folded page, where one side is the aim.
const TIGHT_COLUMN: f32 = 12.0;
const LARGE_FOLDED_COLUMN: f32 = 7.5;
/// How far in answers stand, in letters: their labels are whole questions.
const ANSWERS: f32 = 18.0;
/// The unit of white space on paper, on a folded page and on a card, in letters.
const SPACE: f32 = 0.55;
const FOLDED_SPACE: f32 = 0.42;
const FACE_SPACE: f32 = 0.4;
/// How far in values and answers stand on a card, of its width.
const FACE_COLUMN: f32 = 0.3;
const FACE_ANSWERS: f32 = 0.4;

/// A colour of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    Black,
    White,
    Red,
    Amber,
    Green,
}

impl Ink {
    /// Red, green and blue.
    pub(super) const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Black => [0, 0, 0],
            Self::White => [255, 255, 255],
            Self::Red => [0x8C, 0x1D, 0x18],
            Self::Amber => [0xFF, 0xB8, 0x1C],
            Self::Green => [0x00, 0x56, 0x3F],
        }
    }

    /// The ink of words on this ground; every pair keeps 7:1.
    pub(super) const fn words(self) -> Self {
        match self {
            Self::White | Self::Amber => Self::Black,
            Self::Black | Self::Red | Self::Green => Self::White,
        }
    }

    /// The ground of a heading with a light.
    pub(super) const fn of(light: Light, contrast: bool) -> Self {
        match light {
            _ if contrast => Self::White,
            Light::Red => Self::Red,
            Light::Amber => Self::Amber,
            Light::Green => Self::Green,
        }
    }
}

/// All sizes that depend on the paper and the print.
#[derive(Clone)]
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
    /// From margin to margin.
    pub(super) width: f32,
    /// The widest a line of running words may be: about 75 letters.
    pub(super) measure: f32,
    /// How far in values stand beside their labels.
    pub(super) column: f32,
    /// How far in answers stand beside their questions.
    pub(super) answers: f32,
    /// Whether labels stand over their values instead of beside them.
    pub(super) stacked: bool,
    /// Nothing but black on white.
    pub(super) contrast: bool,
    /// The side of the picture beside a sentence.
    pub(super) picture: f32,
    /// How many lines stand at the top of every page.
    pub(super) head_lines: u8,
    /// How high the notice under them is, in its frame.
    pub(super) notice: f32,
    /// Where the body of a page starts.
    pub(super) top: f32,
    /// Where the body of a page ends.
    pub(super) bottom: f32,
    /// Where the page is folded.
    pub(super) fold: Option<f32>,
}

impl Theme {
    /// The sizes of a page on this paper.
    pub(super) fn new(paper: Paper, print: Print) -> Self {
        let sizes = match (paper, print.large) {
            (_, true) => [18.0, 18.0, 32.0, 23.0, 19.5],
            (Paper::Folded, false) => [14.0, 12.0, 30.0, 17.0, 14.5],
            (Paper::FoldedTight, false) => [12.0, 10.5, 24.0, 14.0, 12.5],
            (Paper::A4 | Paper::Card, false) => [12.0, 10.5, 26.0, 15.0, 12.5],
        };
        let theme = Self::sized(sizes, WIDTH, print);
        let folded = matches!(paper, Paper::Folded | Paper::FoldedTight);
        // One side is the aim: labels stay beside their values.
        Self {
            fold: folded.then_some(PAGE_HEIGHT / 2.0),
            space: theme.body
                * match (folded, print.large) {
                    (true, _) => FOLDED_SPACE,
                    (false, true) => LEADING / 2.0,
                    (false, false) => SPACE,
                },
            stacked: print.large && !folded,
            column: theme.body
                * if paper == Paper::FoldedTight {
                    TIGHT_COLUMN
                } else if folded && print.large {
                    LARGE_FOLDED_COLUMN
                } else {
                    COLUMN
                },
            ..theme
        }
    }

    /// The sizes of a face of a card.
    pub(super) fn face(width: f32, print: Print) -> Self {
        let sizes = if print.large {
            [18.0, 18.0, 24.0, 20.0, 18.0]
        } else {
            [8.5, 8.5, 13.0, 9.5, 9.0]
        };
        let theme = Self::sized(sizes, width, print);
        Self {
            space: theme.body * FACE_SPACE,
            column: width * FACE_COLUMN,
            answers: width * FACE_ANSWERS,
            stacked: false,
            ..theme
        }
    }

    fn sized([body, quiet, title, section, part]: [f32; 5], width: f32, print: Print) -> Self {
        let quiet = if print.contrast { body } else { quiet };
        let running = quiet * LEADING;
        Self {
            body,
            quiet,
            title,
            section,
            part,
            space: body * LEADING / 2.0,
            width,
            measure: (body * MEASURE).min(width),
            column: body * COLUMN,
            answers: body * ANSWERS,
            stacked: print.large,
            contrast: print.contrast,
            picture: MM * if print.large { 26.0 } else { 22.0 },
            head_lines: 1,
            notice: 0.0,
            top: HEAD + running + UNDER_HEAD,
            bottom: PAGE_HEIGHT - HEAD - running - OVER_FOOT,
            fold: None,
        }
    }

    /// The same for pages with so many lines at their top, and a notice that is
    /// so high under them.
    pub(super) fn headed(mut self, lines: u8, notice: f32) -> Self {
        let more = f32::from(lines.saturating_sub(1));
        self.head_lines = lines.max(1);
        self.notice = notice;
        self.top += self.quiet * LEADING * more + notice;
        self
    }

    /// How much fits on a page.
    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance: WCAG 2.2.
    fn luminance(ink: Ink) -> f64 {
        let [r, g, b] = ink.rgb().map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: Ink, b: Ink) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn all_words_stand_out_at_seven_to_one() {
        let grounds = [Ink::Black, Ink::White, Ink::Red, Ink::Amber, Ink::Green];
        let ratios = grounds.map(|ground| contrast(ground, ground.words()));
        assert!(ratios.iter().all(|ratio| *ratio >= 7.0), "{ratios:?}");
        let known = [21.0, 21.0, 9.11, 12.12, 8.74];
        for (ratio, known) in ratios.iter().zip(known) {
            assert!((ratio - known).abs() < 0.1, "{ratios:?}");
        }
        for light in [Light::Red, Light::Amber, Light::Green] {
            assert_eq!(Ink::of(light, true).words(), Ink::Black);
            assert!(grounds.contains(&Ink::of(light, false)));
        }
    }

    #[test]
    fn no_words_are_smaller_than_promised() {
        for large in [false, true] {
            for contrast in [false, true] {
                let print = Print { large, contrast };
                let papers = [Paper::A4, Paper::Folded, Paper::FoldedTight, Paper::Card];
                for paper in papers {
                    let theme = Theme::new(paper, print);
                    let (body, quiet) = if large { (18.0, 18.0) } else { (12.0, 10.5) };
                    assert!(theme.body >= body && theme.quiet >= quiet);
                    assert!(!contrast || theme.quiet >= theme.body);
                }
                let least = if large { 18.0 } else { 8.5 };
                let face = Theme::face(200.0, print);
                assert!(face.body >= least && face.quiet >= least);
            }
        }
    }
}
