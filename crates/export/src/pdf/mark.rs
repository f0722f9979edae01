//! What is drawn: lines of words, bars, shapes and codes, each at its place.

use std::rc::Rc;

use kurbo::BezPath;

use super::shape::Line;
use super::tags::TagId;
use super::theme::Ink;
use crate::qr::CodeBitmap;

/// Something to draw; places count from the left margin.
#[derive(Clone)]
pub(super) enum Mark<'a> {
    Line {
        x: f32,
        y: f32,
        line: Rc<Line>,
        role: Role,
        ink: Ink,
    },
    Bar {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    Shape {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        path: Rc<BezPath>,
        ink: Ink,
        /// The figure that it is, if it says something.
        tag: Option<TagId>,
    },
    Code {
        x: f32,
        y: f32,
        /// The side of a module.
        module: f32,
        bitmap: &'a CodeBitmap,
        tag: TagId,
    },
}

/// What a line is to a screen reader.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Tag(TagId),
    Header,
    Footer,
    Repeated,
}

/// How far a stretch laps over the pieces beside it.
const LAP: f32 = 0.05;

impl Mark<'_> {
    /// A black bar.
    pub(super) fn bar(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self::Bar {
            x,
            y,
            width,
            height,
            ink: Ink::Black,
        }
    }

    /// A stretch of a bar that goes on in the pieces over and under it. It laps
    /// over them, or a hair line of white would show where they meet.
    pub(super) fn stretch(x: f32, width: f32, height: f32) -> Self {
        Self::bar(x, -LAP, width, height + 2.0 * LAP)
    }

    /// The same in another ink.
    pub(super) fn inked(mut self, with: Ink) -> Self {
        match &mut self {
            Self::Line { ink, .. } | Self::Bar { ink, .. } | Self::Shape { ink, .. } => *ink = with,
            Self::Code { .. } => {}
        }
        self
    }

    /// A thin frame of four bars.
    pub(super) fn frame(x: f32, y: f32, width: f32, height: f32, pen: f32) -> [Self; 4] {
        [
            Self::bar(x, y, width, pen),
            Self::bar(x, y + height - pen, width, pen),
            Self::bar(x, y, pen, height),
            Self::bar(x + width - pen, y, pen, height),
        ]
    }

    /// Moves it to the right and down.
    pub(super) fn shift(&mut self, right: f32, down: f32) {
        match self {
            Self::Line { x, y, .. }
            | Self::Bar { x, y, .. }
            | Self::Shape { x, y, .. }
            | Self::Code { x, y, .. } => {
                *x += right;
                *y += down;
            }
        }
    }

    /// Moves it down.
    pub(super) fn lower(&mut self, down: f32) {
        self.shift(0.0, down);
    }

    /// Puts it where it stands on a page that is read from right to left.
    pub(super) fn mirror(&mut self, room: f32) {
        let (left, right) = self.reach();
        self.shift(room - right - left, 0.0);
    }

    /// How far its ink reaches, from the left margin.
    pub(super) fn reach(&self) -> (f32, f32) {
        match self {
            Self::Line { x, line, .. } => (x + line.left, x + line.right),
            Self::Bar { x, width, .. } | Self::Shape { x, width, .. } => (*x, x + width),
            Self::Code {
                x, module, bitmap, ..
            } => (*x, x + module * bitmap.size() as f32),
        }
    }

    /// Makes it one that a screen reader does not read.
    pub(super) fn untag(&mut self) {
        match self {
            Self::Line { role, .. } => *role = Role::Repeated,
            Self::Shape { tag, .. } => *tag = None,
            Self::Bar { .. } | Self::Code { .. } => {}
        }
    }

    /// Whether it is a code.
    pub(super) fn is_code(&self) -> bool {
        matches!(self, Self::Code { .. })
    }
}
