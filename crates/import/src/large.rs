//! Pictures of more pixels than are looked at, such as pages of 1200 dots an
//! inch: read in grey alone, row by row where that can be, and made smaller.

use std::io::Cursor;

use png::{ColorType, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::canvas::Canvas;
use crate::jpeg::is_progressive;
use crate::picture::{on_white, shade, too_many_pixels};
use crate::{ImportError, Limits, Picture};

/// Decodes a PNG file.
pub(crate) fn from_png(file: &[u8], limits: &Limits) -> Result<Picture, ImportError> {
    let damaged = |_| ImportError::Damaged;
    let mut decoder = png::Decoder::new(Cursor::new(file));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(damaged)?;
    let info = reader.info();
    // Its rows would come in seven passes.
    if info.interlaced {
        return Err(too_many_pixels(limits));
    }
    let mut canvas = Canvas::new(info.width as usize, info.height as usize, limits)?;
    let (colours, _) = reader.output_color_type();
    let mut shades = Vec::new();
    while let Some(row) = reader.next_row().map_err(damaged)? {
        shades.clear();
        shades.extend(
            row.data()
                .chunks_exact(colours.samples())
                .map(|pixel| greyed(pixel, colours)),
        );
        canvas.row(&shades);
    }
    canvas.picture().ok_or(ImportError::Damaged)
}

fn greyed(pixel: &[u8], colours: ColorType) -> u8 {
    match (colours, pixel) {
        (ColorType::Rgb, &[r, g, b]) => shade(r, g, b),
        (ColorType::Rgba, &[r, g, b, a]) => on_white(shade(r, g, b), a),
        (ColorType::GrayscaleAlpha, &[grey, a]) => on_white(grey, a),
        (_, pixel) => pixel[0],
    }
}

/// Decodes a JPEG file.
pub(crate) fn from_jpeg(file: &[u8], limits: &Limits) -> Result<Picture, ImportError> {
    // Its scans would have to be held at once, in full size.
    if is_progressive(file) {
        return Err(too_many_pixels(limits));
    }
    let side = limits.most_side as usize;
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(side)
        .set_max_height(side)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(file), options);
    let shades = decoder.decode().map_err(|_| ImportError::Damaged)?;
    let (width, height) = decoder.dimensions().ok_or(ImportError::Damaged)?;
    let mut canvas = Canvas::new(width, height, limits)?;
    shades.chunks_exact(width).for_each(|row| canvas.row(row));
    canvas.picture().ok_or(ImportError::Damaged)
}
