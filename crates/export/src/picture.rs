//! Pages of a PDF as pictures: sharp ones to send, small ones to show.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

/// Dots per inch of a small picture.
const SMALL: u32 = 64;
/// The most dots per inch for drawing a page.
const MOST: u32 = 600;

/// Why pages could not be drawn.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PictureError {
    /// The bytes are no PDF, or one without pages.
    #[error("this is not a file of pages that can be drawn")]
    NoPages,
    /// More or fewer dots than a page can be drawn with.
    #[error("a page is drawn with 20 to {MOST} dots an inch")]
    Dots,
    /// The picture could not be written.
    #[error("the picture could not be written")]
    Writer,
}

/// Draws each page as a PNG: 8-bit grey, or colour where the page has any.
///
/// # Errors
///
/// Fails when the bytes are not a PDF, or when the resolution is out of range.
pub fn pages(pdf: &[u8], dpi: u32) -> Result<Vec<Vec<u8>>, PictureError> {
    let drawn = drawn(pdf, dpi)?;
    drawn
        .into_iter()
        .map(|page| page.png(FilterType::Adaptive))
        .collect()
}

/// Draws each page as a small PNG of few tones, at most 100 KB, for a list of
/// pages to choose from.
///
/// # Errors
///
/// Fails when the bytes are no PDF.
pub fn thumbnails(pdf: &[u8]) -> Result<Vec<Vec<u8>>, PictureError> {
    let drawn = drawn(pdf, SMALL)?;
    drawn
        .into_iter()
        .map(|page| page.coarse().png(FilterType::NoFilter))
        .collect()
}

/// A drawn page, with one or three tones a pixel.
struct Drawn {
    width: u32,
    height: u32,
    colour: bool,
    tones: Vec<u8>,
}

fn drawn(pdf: &[u8], dpi: u32) -> Result<Vec<Drawn>, PictureError> {
    if !(20..=MOST).contains(&dpi) {
        return Err(PictureError::Dots);
    }
    let pdf = Pdf::new(pdf.to_vec()).map_err(|_| PictureError::NoPages)?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(PictureError::NoPages);
    }
    let cache = RenderCache::new();
    Ok(pages.iter().map(|page| draw(page, dpi, &cache)).collect())
}

fn draw<'a>(page: &'a Page<'a>, dpi: u32, cache: &RenderCache<'a>) -> Drawn {
    let scale = dpi as f32 / 72.0;
    let pixels = render(
        page,
        cache,
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        },
    );
    // Antialiasing tints the edges of words, so only clear colour counts.
    let coloured = |r: u8, g: u8, b: u8| r.max(g).max(b) - r.min(g).min(b) > 24;
    let colour = pixels.data().iter().any(|p| coloured(p.r, p.g, p.b));
    let tones = if colour {
        let all = pixels.data().iter();
        all.flat_map(|p| [p.r, p.g, p.b]).collect()
    } else {
        pixels.data().iter().map(|p| p.g).collect()
    };
    Drawn {
        width: u32::from(pixels.width()),
        height: u32::from(pixels.height()),
        colour,
        tones,
    }
}

impl Drawn {
    /// The same with sixteen greys, or with six tones of each colour.
    fn coarse(mut self) -> Self {
        let step = if self.colour { 51 } else { 17 };
        for tone in &mut self.tones {
            *tone = tone.saturating_add(step / 2) / step * step;
        }
        self
    }

    fn png(&self, filter: FilterType) -> Result<Vec<u8>, PictureError> {
        let mut out = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut out, CompressionType::Best, filter);
        let kind = if self.colour {
            ExtendedColorType::Rgb8
        } else {
            ExtendedColorType::L8
        };
        encoder
            .write_image(&self.tones, self.width, self.height, kind)
            .map_err(|_| PictureError::Writer)?;
        Ok(out)
    }
}

#[cfg(test)]
mod tests;
