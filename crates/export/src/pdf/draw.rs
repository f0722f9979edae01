//! Pages to bytes: glyphs, bars and codes drawn and tagged by krilla.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use krilla::color::{luma, rgb};
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::image::{BitsPerComponent, CustomImage, Image, ImageColorspace};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document as Writer, SerializeSettings};
use kurbo::{BezPath, PathEl};

use super::PdfError;
use super::compose::Composed;
use super::mark::{Mark, Role};
use super::piece::Placed;
use super::shape::{Group, Line, Shaper};
use super::tags::{TagId, Tags};
use super::theme::{Ink, MARGIN, PAGE_HEIGHT, PAGE_WIDTH};
use crate::document::{Date, Document};
use crate::qr::CodeBitmap;
use crate::sanitize::short;

/// Draws all pages.
pub(super) fn draw<'a>(
    document: &Document,
    composed: Composed<'a>,
    pages: Vec<Vec<Placed<'a>>>,
    running: Vec<Vec<Mark<'a>>>,
) -> Result<Vec<u8>, PdfError> {
    let mut writer = writer()?;
    let settings = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or(PdfError::Writer)?;
    let Composed {
        shaper, mut tags, ..
    } = composed;
    let mut outline = Outline::new();
    let mut headings = 0;
    for (number, (placed, running)) in pages.into_iter().zip(running).enumerate() {
        let mut page = writer.start_page_with(settings.clone());
        let mut pen = Pen {
            surface: page.surface(),
            shaper: &shaper,
            tags: &mut tags,
            page: number,
            ink: None,
        };
        // The head first: content stands in the file in the order in which it is read.
        pen.marks(&running, MARGIN, 0.0)?;
        for piece in placed {
            pen.marks(&piece.marks, MARGIN + piece.x, piece.y)?;
            if let Some(words) = piece.outline {
                // A jump to a heading shows a little of the white above it.
                let place = Point::from_xy(MARGIN, (piece.y - 8.0).max(0.0));
                outline.push_child(OutlineNode::new(words, XyzDestination::new(number, place)));
                headings += 1;
            }
        }
        // The pen borrows the page's surface, which must be finished first.
        drop(pen);
        page.finish();
    }
    // PDF/UA wants an outline, even for a card without headings.
    if headings == 0 {
        let top = XyzDestination::new(0, Point::from_xy(MARGIN, 0.0));
        outline.push_child(OutlineNode::new(title(document), top));
    }
    writer.set_outline(outline);
    writer.set_tag_tree(tags.tree());
    writer.set_metadata(metadata(document)?);
    writer.finish().map_err(|error| refusal(&error))
}

fn writer() -> Result<Writer, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .with_archival_validator(Archival::A2_A)
        .finish()
        .map_err(|_| PdfError::Writer)?;
    Ok(Writer::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        ..SerializeSettings::default()
    }))
}

fn metadata(document: &Document) -> Result<Metadata, PdfError> {
    let Date { year, month, day } = document.date;
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return Err(PdfError::Date);
    }
    // The document's day, no clock: the same document must give the same bytes.
    let date = DateTime::new(year).month(month).day(day);
    Ok(Metadata::new()
        .title(title(document))
        .language(document.language.clone())
        .creator("carewallet".to_owned())
        .creation_date(date))
}

/// PDF/UA requires a title, so an empty one becomes our name.
fn title(document: &Document) -> String {
    let title = short(&document.title);
    if title.is_empty() {
        "carewallet".to_owned()
    } else {
        title
    }
}

/// Drops the writer's own message: it may quote the record.
fn refusal(error: &KrillaError) -> PdfError {
    match error {
        KrillaError::Validation(broken) => PdfError::Rules(broken.len()),
        KrillaError::Font(..) => PdfError::Font,
        _ => PdfError::Writer,
    }
}

fn fill(ink: Ink) -> Fill {
    let [r, g, b] = ink.rgb();
    // Black in the grey colour space prints with black ink alone.
    let paint = if r == g && g == b {
        luma::Color::new(r).into()
    } else {
        rgb::Color::new(r, g, b).into()
    };
    Fill {
        paint,
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

struct Pen<'p, 's> {
    surface: Surface<'s>,
    shaper: &'p Shaper,
    tags: &'p mut Tags,
    page: usize,
    /// The current ink, to set it only when it changes.
    ink: Option<Ink>,
}

impl Pen<'_, '_> {
    fn marks(&mut self, marks: &[Mark<'_>], left: f32, top: f32) -> Result<(), PdfError> {
        marks.iter().try_for_each(|mark| self.mark(mark, left, top))
    }

    fn mark(&mut self, mark: &Mark<'_>, left: f32, top: f32) -> Result<(), PdfError> {
        match mark {
            Mark::Line {
                x,
                y,
                line,
                role,
                ink,
            } => {
                self.dip(*ink);
                self.line(line, left + x, top + y, *role)
            }
            Mark::Bar {
                x,
                y,
                width,
                height,
                ink,
            } => {
                self.dip(*ink);
                let mut path = PathBuilder::new();
                path.push_rect(rect(left + x, top + y, *width, *height)?);
                self.path(path, None)
            }
            Mark::Shape {
                x,
                y,
                width,
                height,
                path,
                ink,
                tag,
            } => {
                self.dip(*ink);
                let (x, y) = (left + x, top + y);
                if let Some(tag) = tag {
                    self.tags
                        .place(*tag, self.page, rect(x, y, *width, *height)?);
                }
                self.path(outline(path, x, y), *tag)
            }
            Mark::Code {
                x,
                y,
                module,
                bitmap,
                tag,
            } => {
                let side = bitmap.size() as f32 * module;
                let rect = rect(left + x, top + y, side, side)?;
                self.tags.place(*tag, self.page, rect);
                // PDF/UA asks for the place of every figure on its page.
                let drawn = self.surface.start_tagged(ContentTag::Other);
                self.code(bitmap, rect)?;
                self.surface.end_tagged();
                self.tags.drawn(*tag, drawn);
                Ok(())
            }
        }
    }

    fn dip(&mut self, ink: Ink) {
        // Each setting of an ink is written into the file, so only changes are.
        if self.ink != Some(ink) {
            self.surface.set_fill(Some(fill(ink)));
            self.ink = Some(ink);
        }
    }

    fn line(&mut self, line: &Line, x: f32, y: f32, role: Role) -> Result<(), PdfError> {
        if line.groups.is_empty() {
            return Ok(());
        }
        let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
        let drawn = self.surface.start_tagged(match role {
            // Running lines and repeats are artifacts: read once, they would be
            // noise on every page.
            Role::Tag(_) => ContentTag::Span(SpanTag::empty()),
            Role::Header => artifact(ArtifactType::Header),
            Role::Footer => artifact(ArtifactType::Footer),
            Role::Repeated => artifact(ArtifactType::PaginationOther),
        });
        for group in &line.groups {
            self.group(group, line, x, y)?;
        }
        self.surface.end_tagged();
        if let Role::Tag(tag) = role {
            self.tags.drawn(tag, drawn);
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, line: &Line, x: f32, y: f32) -> Result<(), PdfError> {
        let font = self.shaper.fonts.font(group.face).ok_or(PdfError::Font)?;
        let start = Point::from_xy(x + group.x, y + line.baseline);
        // A family without a bold face gets a thin outline instead.
        let stroke = self.ink.filter(|_| group.embolden).map(|ink| Stroke {
            paint: fill(ink).paint,
            width: group.size * 0.024,
            ..Stroke::default()
        });
        let stroked = stroke.is_some();
        if stroked {
            self.surface.set_stroke(stroke);
        }
        self.surface
            .draw_glyphs(start, &group.glyphs, font, &line.text, group.size, false);
        if stroked {
            self.surface.set_stroke(None);
        }
        Ok(())
    }

    /// A path: a figure if it has a tag, else decoration.
    fn path(&mut self, path: PathBuilder, tag: Option<TagId>) -> Result<(), PdfError> {
        let path = path.finish().ok_or(PdfError::Writer)?;
        let drawn = self.surface.start_tagged(match tag {
            Some(_) => ContentTag::Other,
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        });
        self.surface.draw_path(&path);
        self.surface.end_tagged();
        if let Some(tag) = tag {
            self.tags.drawn(tag, drawn);
        }
        Ok(())
    }

    /// A code as an image with one pixel a module, so that its edges stay sharp
    /// at any size.
    fn code(&mut self, bitmap: &CodeBitmap, rect: Rect) -> Result<(), PdfError> {
        let size = Size::from_wh(rect.width(), rect.height()).ok_or(PdfError::Writer)?;
        let image =
            // Not smoothed, or the edges between modules would be grey.
            Image::from_custom(Pixels::new(bitmap)?, false).map_err(|_| PdfError::Writer)?;
        self.surface
            .push_transform(&Transform::from_translate(rect.left(), rect.top()));
        self.surface.draw_image(image, size);
        self.surface.pop();
        Ok(())
    }
}

fn rect(x: f32, y: f32, width: f32, height: f32) -> Result<Rect, PdfError> {
    Rect::from_xywh(x, y, width, height).ok_or(PdfError::Writer)
}

/// An outline converted for the writer and moved into place.
fn outline(path: &BezPath, x: f32, y: f32) -> PathBuilder {
    let mut out = PathBuilder::new();
    let at = |point: kurbo::Point| (x + point.x as f32, y + point.y as f32);
    for element in path.elements() {
        match *element {
            PathEl::MoveTo(to) => out.move_to(at(to).0, at(to).1),
            PathEl::LineTo(to) => out.line_to(at(to).0, at(to).1),
            PathEl::QuadTo(a, to) => out.quad_to(at(a).0, at(a).1, at(to).0, at(to).1),
            PathEl::CurveTo(a, b, to) => {
                let ((ax, ay), (bx, by), (x, y)) = (at(a), at(b), at(to));
                out.cubic_to(ax, ay, bx, by, x, y);
            }
            PathEl::ClosePath => out.close(),
        }
    }
    out
}

/// A code as a greyscale image.
#[derive(Clone)]
struct Pixels {
    side: u32,
    grey: Arc<[u8]>,
}

impl Pixels {
    fn new(bitmap: &CodeBitmap) -> Result<Self, PdfError> {
        let side = u32::try_from(bitmap.size()).map_err(|_| PdfError::Writer)?;
        let grey = bitmap
            .modules()
            .iter()
            .map(|dark| if *dark { 0 } else { 255 })
            .collect();
        Ok(Self { side, grey })
    }
}

impl Hash for Pixels {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.grey.hash(state);
    }
}

impl CustomImage for Pixels {
    fn color_channel(&self) -> &[u8] {
        &self.grey
    }

    fn alpha_channel(&self) -> Option<&[u8]> {
        None
    }

    fn bits_per_component(&self) -> BitsPerComponent {
        BitsPerComponent::Eight
    }

    fn size(&self) -> (u32, u32) {
        (self.side, self.side)
    }

    fn icc_profile(&self) -> Option<&[u8]> {
        None
    }

    fn color_space(&self) -> ImageColorspace {
        ImageColorspace::Luma
    }
}
