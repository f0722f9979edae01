//! Pages of a PDF file as pictures.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::{ImportError, Limits, Picture};

/// Dots an inch at which a page is drawn: 4.2 pixels for each module of our
/// own sheets, and no more memory than a photograph needs.
const DPI: f32 = 210.0;

/// Longest side of a drawn page. Larger pages are drawn smaller, and smaller
/// ones at least as large as A4: a page says how large it wants to be shown,
/// which need not be how large it was.
const LONGEST_SIDE: f32 = 6_000.0;
const A4_SIDE: f32 = 842.0;

/// Points that a page counts as one.
const USER_UNIT: &[u8] = b"UserUnit";

/// An opened PDF file.
pub(crate) struct PdfFile(Pdf);

impl PdfFile {
    pub(crate) fn open(file: &[u8], limits: &Limits) -> Result<Self, ImportError> {
        let pdf = Pdf::new(file.to_vec()).map_err(|error| match error {
            LoadPdfError::Decryption(_) => ImportError::LockedPdf,
            LoadPdfError::Invalid => ImportError::Damaged,
        })?;
        match pdf.pages().len() {
            0 => Err(ImportError::Damaged),
            count if count > limits.pages => Err(ImportError::TooManyPages {
                limit: limits.pages,
            }),
            _ => Ok(Self(pdf)),
        }
    }

    pub(crate) fn pages(&self) -> usize {
        self.0.pages().len()
    }

    /// Draws one page, numbered from 0.
    pub(crate) fn page(&self, number: usize, limits: &Limits) -> Result<Picture, ImportError> {
        let pages = self.0.pages();
        let page = pages.get(number).ok_or(ImportError::NoSuchPage)?;
        let scale = scale_for(page).ok_or(ImportError::Damaged)?;
        let (width, height) = page.render_dimensions();
        let (width, height) = ((width * scale) as u32, (height * scale) as u32);
        if !limits.admit(width, height) {
            return Err(ImportError::TooManyPixels {
                megapixels: limits.pixels / 1_000_000,
            });
        }
        drawn(page, scale)
    }
}

fn scale_for(page: &Page<'_>) -> Option<f32> {
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    let sound = longest.is_finite() && width.min(height) >= 1.0;
    // The dimensions that hayro gives leave UserUnit out.
    let unit = page
        .raw()
        .get::<f32>(USER_UNIT)
        .filter(|unit| unit.is_normal() && *unit > 0.0);
    let enlarged = unit.unwrap_or(1.0).max(A4_SIDE / longest);
    // PDF counts 72 points to the inch.
    sound.then(|| (DPI / 72.0 * enlarged).min(LONGEST_SIDE / longest))
}

fn drawn(page: &Page<'_>, scale: f32) -> Result<Picture, ImportError> {
    let pixels = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings {
            x_scale: scale,
            y_scale: scale,
            bg_color: WHITE,
        },
    );
    let grey = pixels.data().iter().map(|p| {
        ((77 * u32::from(p.r) + 150 * u32::from(p.g) + 29 * u32::from(p.b) + 128) >> 8) as u8
    });
    let (width, height) = (usize::from(pixels.width()), usize::from(pixels.height()));
    Picture::new(width, height, grey.collect()).ok_or(ImportError::Damaged)
}
