//! Signs drawn as paths: those of a traffic light, which differ in shape, the
//! warning sign, and the quotation mark of somebody's own words.

use std::f64::consts::TAU;
use std::rc::Rc;

use kurbo::{Affine, BezPath, Circle, Point, Rect, Shape};

use super::mark::Mark;
use super::theme::Ink;
use crate::document::Light;

/// A sign in a unit square: its body, and the cut-out in it.
pub(crate) struct Sign {
    pub(crate) body: BezPath,
    pub(crate) hole: BezPath,
}

/// The sign of a light: an octagon, a triangle, a disc.
pub(crate) fn light(light: Light) -> Sign {
    match light {
        // Colour alone must not tell them apart (WCAG 2.2, 1.4.1), and a copy has none.
        Light::Red => Sign {
            body: polygon((0..8).map(|corner| {
                // Corners at 0.5 / cos 22.5°, so that the sides touch the square.
                let angle = TAU * (f64::from(corner) + 0.5) / 8.0;
                Point::new(0.5 + 0.541 * angle.cos(), 0.5 + 0.541 * angle.sin())
            })),
            hole: rect(0.2, 0.41, 0.8, 0.59),
        },
        Light::Amber => warning(),
        Light::Green => Sign {
            body: Circle::new((0.5, 0.5), 0.5).to_path(0.001),
            hole: polygon(
                [
                    (0.22, 0.53),
                    (0.32, 0.42),
                    (0.44, 0.54),
                    (0.69, 0.27),
                    (0.80, 0.37),
                    (0.44, 0.76),
                ]
                .map(Point::from)
                .into_iter(),
            ),
        },
    }
}

/// A triangle with an exclamation mark.
pub(crate) fn warning() -> Sign {
    let mut hole = polygon(
        [(0.435, 0.36), (0.565, 0.36), (0.54, 0.66), (0.46, 0.66)]
            .map(Point::from)
            .into_iter(),
    );
    hole.extend(rect(0.44, 0.72, 0.56, 0.84).elements().iter().copied());
    Sign {
        body: polygon(
            [(0.5, 0.03), (1.0, 0.95), (0.0, 0.95)]
                .map(Point::from)
                .into_iter(),
        ),
        hole,
    }
}

/// The quotation mark; it fills two thirds of the height of the square.
pub(super) fn quote() -> BezPath {
    const HALF: &str = "M.2 .62C.08 .62 0 .53 0 .4C0 .2 .12 .05 .34 0L.37 .07C.24 .11 .18 .18 .18 .26C.19 .25 .21 .25 .23 .25C.33 .25 .4 .33 .4 .43C.4 .54 .32 .62 .2 .62Z";
    let mut path = BezPath::from_svg(HALF).unwrap_or_default();
    let second = Affine::translate((0.48, 0.0)) * &path;
    path.extend(second.elements().iter().copied());
    path
}

impl Sign {
    /// The body in one ink, the cut-out in another.
    pub(super) fn marks<'a>(&self, (x, y): (f32, f32), side: f32, ink: [Ink; 2]) -> [Mark<'a>; 2] {
        let [ink, ground] = ink;
        [
            shape(&self.body, (x, y), side, side).inked(ink),
            shape(&self.hole, (x, y), side, side).inked(ground),
        ]
    }
}

/// A decorative shape, scaled from the unit square.
pub(super) fn shape<'a>(path: &BezPath, (x, y): (f32, f32), side: f32, width: f32) -> Mark<'a> {
    Mark::Shape {
        x,
        y,
        width,
        height: side,
        path: Rc::new(Affine::scale(f64::from(side)) * path),
        ink: Ink::Black,
        tag: None,
    }
}

fn polygon(mut points: impl Iterator<Item = Point>) -> BezPath {
    let mut path = BezPath::new();
    if let Some(first) = points.next() {
        path.move_to(first);
        points.for_each(|point| path.line_to(point));
        path.close_path();
    }
    path
}

fn rect(left: f64, top: f64, right: f64, bottom: f64) -> BezPath {
    Rect::new(left, top, right, bottom).to_path(0.01)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_of_the_lights_differ_in_their_shape() {
        let area = |one| light(one).body.area().abs();
        let (red, amber, green) = (area(Light::Red), area(Light::Amber), area(Light::Green));
        assert!((0.8..0.9).contains(&red), "{red}");
        assert!((0.4..0.5).contains(&amber), "{amber}");
        assert!((0.75..0.8).contains(&green), "{green}");
        for one in [Light::Red, Light::Amber, Light::Green] {
            let Sign { body, hole } = light(one);
            let (body, hole) = (body.bounding_box(), hole.bounding_box());
            assert_eq!(body.union(hole), body, "{one:?}");
            assert!(hole.area() > 0.05, "{one:?}");
        }
    }
}
